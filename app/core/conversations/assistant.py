"""The assistant turns a question and its conversation into a stream of events, storing each step as it happens."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.core.conversations.attachments import Attachment
from app.core.conversations.context import as_chat, instructions_of, prompt_room, token_counter
from app.core.conversations.conversation import (
    AnswerStats,
    Exchange,
    Message,
    Role,
    State,
    Turn,
    fit,
    path_to,
    turns_of,
)
from app.core.errors import AppError, ErrorCode
from app.core.question import clean_text, question_from, title_from
from app.core.settings import Settings
from shakti_mlx.errors import ModelError
from shakti_mlx.sampling import SamplingParams

log = logging.getLogger(__name__)

WRITE_INTERVAL = 1.0  # seconds; what a crash may cost of an answer


@dataclass(frozen=True)
class Delta:
    """A further piece of the answer."""

    message_id: str
    text: str


@dataclass(frozen=True)
class Finished:
    """The answer as stored: COMPLETE, or STOPPED by the user."""

    message: Message


@dataclass(frozen=True)
class Failed:
    """The answer is FAILED. The message has all the text there was, even where the disk could not take it."""

    message: Message
    error: AppError | ModelError


Event = Delta | Finished | Failed


class GenerationStats(Protocol):
    """The figures of one answer, as shakti_mlx.generate.GenerationStats has them."""

    @property
    def prompt_tokens(self) -> int: ...
    @property
    def tokens(self) -> int: ...
    @property
    def first_token_ms(self) -> float: ...
    @property
    def tokens_per_second(self) -> float: ...
    @property
    def stopped_by(self) -> str: ...
    @property
    def drafted_tokens(self) -> int: ...
    @property
    def accepted_tokens(self) -> int: ...


class Writer(Protocol):
    """What writing needs of shakti_mlx.language_model.LanguageModel."""

    @property
    def name(self) -> str: ...
    @property
    def context_length(self) -> int: ...
    @property
    def last(self) -> GenerationStats | None: ...
    def count(self, messages: Sequence[Mapping[str, str]]) -> int: ...
    def generate(
        self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: threading.Event
    ) -> Iterator[str]: ...


class LanguageModel(Writer, Protocol):
    """What the assistant needs of it besides."""

    @property
    def backend(self) -> str: ...
    @property
    def languages(self) -> tuple[str, ...]: ...
    def forget(self) -> None:
        """Drop what was said from memory."""


class ConversationStore(Protocol):
    """What the assistant needs of storage.conversations.Conversations. Any method may raise AppError."""

    def message(self, message_id: str) -> Message: ...
    def messages(self, conversation_id: str) -> list[Message]: ...
    def add_exchange(
        self,
        conversation_id: str | None,
        text: str,
        title_if_new: str,
        *,
        attachments: Sequence[Attachment] = (),
    ) -> Exchange: ...
    def edit_question(self, question_id: str, text: str, attachments: Sequence[Attachment] = ()) -> Exchange: ...
    def add_sibling(self, answer_id: str) -> Message: ...
    def reopen_answer(self, answer_id: str) -> Message: ...
    def write_answer(
        self,
        answer_id: str,
        text: str,
        state: State,
        stats: AnswerStats | None = None,
        error: str | None = None,
    ) -> None: ...


# Conversation id or None for a new one, the settings in force, the languages of the model -> what an answer goes by.
Instructed = Callable[[str | None, Settings, Collection[str]], Settings]


def _as_set(conversation_id: str | None, settings: Settings, languages: Collection[str]) -> Settings:
    return settings


class Assistant:
    """Takes questions on any thread; answers them on the one thread that `model` lives on.

    `settings` gives the settings in force and is asked anew for each answer; `instructed` what of them the assistant
    that is chosen for a conversation changes.
    """

    def __init__(
        self,
        store: ConversationStore,
        settings: Callable[[], Settings],
        *,
        clock: Callable[[], float] = time.monotonic,
        write_interval: float = WRITE_INTERVAL,
    ) -> None:
        self.settings = settings
        self.instructed: Instructed = _as_set
        self.model: LanguageModel | None = None  # what answers from now on; set on its thread
        self._store = store
        self._clock, self._write_interval = clock, write_interval

    def ask(self, text: str, conversation_id: str | None = None, attachments: Sequence[Attachment] = ()) -> Exchange:
        """Store a question, in a new conversation where none is named, and an answer that waits for the model.

        When it returns, the question is on disk. Raises AppError: EMPTY_QUESTION, CONVERSATION_NOT_FOUND, or
        what is wrong with the disk.
        """
        question = question_from(text)
        return self._store.add_exchange(conversation_id, question, title_from(question), attachments=attachments)

    def regenerate(self, answer_id: str) -> Message:
        """A further answer to the same question, waiting for the model. Raises AppError as `ask` does."""
        return self._store.add_sibling(answer_id)

    def edit(self, question_id: str, text: str, attachments: Sequence[Attachment] = ()) -> Exchange:
        """Add an edited question as a sibling; the old path stays. Raises AppError as `ask` does."""
        return self._store.edit_question(question_id, question_from(text), attachments)

    def continue_answer(self, answer_id: str) -> Message:
        """Let an answer that was cut off (Message.can_continue) wait for the model, to go on from the text it has.

        `answer` then gives what is added. Raises AppError as `ask` does, ValueError for any other message.
        """
        return self._store.reopen_answer(answer_id)

    def settings_for(self, conversation_id: str | None, model: LanguageModel) -> Settings:
        """The settings in force as the assistant chosen for a conversation, or for new ones, has them."""
        return self.instructed(conversation_id, self.settings(), model.languages)

    def answer(self, answer_id: str, stop: threading.Event) -> Iterator[Event]:
        """Answer: Delta for each piece, then one Finished or Failed, the last event.

        An answer that has text already is gone on with: the model gets it as the beginning of its own turn.

        A model that is missing or fails, and a disk that fails, are Failed events. However it ends, also by
        closing the iterator, the text so far is stored. Raises AppError only when the answer cannot be read
        (CONVERSATION_NOT_FOUND after a purge), ValueError when it is not WAITING.
        """
        message = self._store.message(answer_id)
        if message.state is not State.WAITING:
            raise ValueError(f"answer {answer_id} is {message.state}, not waiting")
        draft = _Draft(self._store, message, self._clock, self._write_interval)
        last: Finished | Failed
        try:
            if self.model is None:
                raise AppError(ErrorCode.MODEL_NOT_READY)
            settings = self.settings_for(message.conversation_id, self.model)
            turns, forgotten = self._prompt(message, self.model, settings)
            draft.write(State.STREAMING)
            for piece in self.model.generate(as_chat(turns), settings.sampling, stop):
                if text := clean_text(piece):
                    draft.add(text)
                    yield Delta(answer_id, text)
            last = Finished(draft.finish(stats_of(self.model, forgotten)))
        except (AppError, ModelError) as error:
            last = Failed(draft.fail(error), error)
        except Exception:
            draft.fail(AppError(ErrorCode.MODEL_THREAD_FAILED))
            raise
        except BaseException:  # the iterator is closed, or the program is ending
            draft.abandon()
            raise
        yield last

    def _prompt(self, answer: Message, model: LanguageModel, settings: Settings) -> tuple[list[Turn], int]:
        """The turns that the model is to see, and how many earlier messages it will not see."""
        path = path_to(self._store.messages(answer.conversation_id), answer.parent_id)
        if not path:
            raise AppError(ErrorCode.DATABASE_DAMAGED, f"answer {answer.id} has no question")
        instructions = instructions_of(settings)
        begun = [Turn(Role.ASSISTANT, answer.text)] if answer.text else []
        turns = fit(
            [*instructions, *turns_of(path), *begun],
            token_counter(model, room := prompt_room(model.context_length, settings)),
            room,
        )
        said = sum(1 for message in path if message.text.strip())
        return turns, said - (len(turns) - len(instructions) - len(begun))


class _Draft:
    """An answer that grows: stored at least every `interval` seconds while it does, and at its end."""

    def __init__(self, store: ConversationStore, message: Message, clock: Callable[[], float], interval: float) -> None:
        self._store, self._clock, self._interval = store, clock, interval
        self._message = message
        self._text = message.text
        self._written = self._previous = clock()

    def add(self, text: str) -> None:
        """A further piece. Raises AppError when it is due on disk and cannot be stored; it is kept here."""
        self._text += text
        now = self._clock()
        # The next chance to write comes with the next piece: as late as this one came, it may be too late.
        expected = now + (now - self._previous)
        self._previous = now
        if expected - self._written >= self._interval:
            self.write(State.STREAMING)

    def write(self, state: State, stats: AnswerStats | None = None, error: str | None = None) -> Message:
        """Store the text so far. Raises AppError."""
        self._store.write_answer(self._message.id, self._text, state, stats, error)
        self._written = self._clock()
        return replace(self._message, text=self._text, state=state, stats=stats, error=error)

    def finish(self, stats: AnswerStats | None) -> Message:
        """The answer's good end. Raises AppError when it cannot be stored."""
        by_user = stats is not None and stats.stopped_by == "user"
        return self.write(State.STOPPED if by_user else State.COMPLETE, stats)

    def fail(self, error: AppError | ModelError) -> Message:
        """The answer's bad end: stored if the disk still takes it, and given back whole in any case."""
        code = str(error.code)
        log.warning("answer %s failed: %s", self._message.id, error)
        self._try_to_write(State.FAILED, code)
        return replace(self._message, text=self._text, state=State.FAILED, error=code)

    def abandon(self) -> None:
        """Nobody waits for the answer any more."""
        self._try_to_write(State.INTERRUPTED, None)

    def _try_to_write(self, state: State, code: str | None) -> None:
        try:
            self.write(state, error=code)
        except AppError as error:
            log.warning("the end of answer %s is not stored: %s", self._message.id, error)


def stats_of(model: LanguageModel, forgotten: int = 0) -> AnswerStats | None:
    """What the model's last answer took."""
    figures = model.last
    if figures is None:
        return None
    return AnswerStats(
        model=model.name,
        backend=str(model.backend),
        prompt_tokens=figures.prompt_tokens,
        tokens=figures.tokens,
        first_token_ms=figures.first_token_ms,
        tokens_per_second=figures.tokens_per_second,
        stopped_by=str(figures.stopped_by),
        forgotten=forgotten,
        drafted_tokens=figures.drafted_tokens,
        accepted_tokens=figures.accepted_tokens,
    )
