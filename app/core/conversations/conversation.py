"""A conversation as a tree of messages: the path that is shown, and the part of it that fits the context."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeVar

from app.core.conversations.attachments import Attachment, with_attachments
from app.core.documents.sources import Sources


class Role(StrEnum):
    """Who speaks, in the words of chat templates."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class State(StrEnum):
    """The state of a message. Only answers are ever anything but COMPLETE."""

    WAITING = "waiting"  # stored, the model has not begun
    STREAMING = "streaming"
    COMPLETE = "complete"
    STOPPED = "stopped"  # by the user
    INTERRUPTED = "interrupted"  # the program ended before the answer did
    FAILED = "failed"


@dataclass(frozen=True)
class AnswerStats:
    """What an answer took. Token counts; milliseconds; tokens a second while decoding."""

    model: str
    backend: str
    prompt_tokens: int
    tokens: int
    first_token_ms: float
    tokens_per_second: float
    stopped_by: str  # "end", "length", "context", "stop_string", "user"
    forgotten: int = 0  # earlier messages of the conversation that the model did not see
    drafted_tokens: int = 0  # guessed ahead
    accepted_tokens: int = 0  # guessed right


@dataclass(frozen=True)
class Message:
    """One message. `parent_id` makes the tree: editing or regenerating adds a sibling."""

    id: str
    conversation_id: str
    parent_id: str | None
    role: Role
    text: str
    state: State
    created: datetime  # UTC
    stats: AnswerStats | None = None
    error: str | None = None  # an error code, when state is FAILED
    sources: Sources | None = None  # of an answer that quotes documents, or found nothing in them
    attachments: tuple[Attachment, ...] = ()  # of a question

    @property
    def can_continue(self) -> bool:
        """Whether this is an answer that ended before its end, so that the model can go on with it."""
        if self.role is not Role.ASSISTANT:
            return False
        cut_by_length = self.stats is not None and self.stats.stopped_by == "length"
        return self.state in (State.INTERRUPTED, State.STOPPED, State.FAILED) or (
            self.state is State.COMPLETE and cut_by_length
        )


@dataclass(frozen=True)
class Conversation:
    """A row of the sidebar. `leaf_id` is the last message of the path that is shown."""

    id: str
    title: str
    created: datetime  # UTC
    updated: datetime  # UTC
    leaf_id: str | None = None
    folder_id: str | None = None
    pinned: datetime | None = None  # UTC; since when it stands above the others
    held: bool = False  # retention never deletes it
    tags: tuple[str, ...] = ()  # in their sorted order


@dataclass(frozen=True)
class Folder:
    """A folder of conversations. `keep_days`: None keeps as long as the profile says, 0 for ever."""

    id: str
    name: str
    created: datetime  # UTC
    position: int
    keep_days: int | None = None
    conversations: int = 0  # those in it that are not deleted


@dataclass(frozen=True)
class Exchange:
    """A question as stored, and the answer that waits for the model."""

    question: Message
    answer: Message


class InTree(Protocol):
    """A message of any kind; None is the parent of the first ones."""

    @property
    def id(self) -> str: ...
    @property
    def parent_id(self) -> str | None: ...


M = TypeVar("M", bound=InTree)


def path_to(messages: Iterable[M], leaf_id: str | None) -> list[M]:
    """The messages from the root to `leaf_id`, in order. An unknown leaf gives an empty path."""
    by_id = {message.id: message for message in messages}
    path: list[M] = []
    while leaf_id is not None and (message := by_id.pop(leaf_id, None)) is not None:
        path.append(message)
        leaf_id = message.parent_id
    return path[::-1]


def depth_first(messages: Iterable[M]) -> Iterator[M]:
    """Each message before its children, and each child followed to its end, siblings in the order given."""
    children: dict[str | None, list[M]] = {}
    for message in messages:
        children.setdefault(message.parent_id, []).append(message)
    waiting = children.get(None, [])[::-1]
    while waiting:
        message = waiting.pop()
        yield message
        waiting += children.get(message.id, [])[::-1]


@dataclass(frozen=True)
class Turn:
    """One message as the model sees it."""

    role: Role
    text: str
    message_id: str | None = field(default=None, compare=False)  # the message it was made of


def turns_of(path: Iterable[Message]) -> list[Turn]:
    """What of a path the model is to see: an answer without text is left out, and its question with it.

    So the roles go on alternating, and a question that the model could not take does not come back to it.
    """
    turns: list[Turn] = []
    for message in path:
        if message.role is Role.ASSISTANT and not message.text.strip():
            if turns and turns[-1].role is Role.USER:
                turns.pop()
        else:
            text = with_attachments(message.text, message.attachments)
            turns.append(Turn(message.role, text, message.id))
    return turns


def fit(turns: Sequence[Turn], count: Callable[[Sequence[Turn]], int], budget: int) -> list[Turn]:
    """The newest turns that fit `budget` tokens, the system turn always first, starting with a question.

    `count` gives the tokens of the whole prompt made from some turns; more turns never take fewer tokens.
    The last question is always kept: whether it alone is too long is for the model to say.
    """
    if budget <= 0:
        raise ValueError(f"token budget {budget}")
    system = [turn for turn in turns[:1] if turn.role is Role.SYSTEM]
    rest = list(turns[len(system) :])
    starts = [i for i, turn in enumerate(rest) if turn.role is Role.USER]
    if not starts:
        return [*system, *rest[-1:]]

    def fits(nth: int) -> bool:
        return count([*system, *rest[starts[nth] :]]) <= budget

    # From the newest question back in growing steps, so that a conversation of years is not counted whole.
    good, step, bad = len(starts) - 1, 1, -1
    while good > 0:
        nth = max(good - step, 0)
        if not fits(nth):
            bad = nth
            break
        good, step = nth, step * 2
    while good - bad > 1 and bad >= 0:
        middle = (good + bad) // 2
        if fits(middle):
            good = middle
        else:
            bad = middle
    return [*system, *rest[starts[good] :]]
