"""How many context tokens a conversation takes, and the first message that the model still sees."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.conversations.attachments import Attachment, with_attachments
from app.core.conversations.conversation import Message, Role, Turn, fit, turns_of
from app.core.question import is_blank
from app.core.settings import Settings

FAR = 40  # characters a token: no text has so many


class Counts(Protocol):
    """What is needed of a language model."""

    @property
    def context_length(self) -> int: ...
    def count(self, messages: Sequence[dict[str, str]]) -> int: ...


@dataclass(frozen=True)
class ContextUse:
    """Tokens that the next prompt would take, and those there is room for beside the answer.

    `left_out` messages no longer fit. `seen_from` is the first message of the path that the model would see after
    them; None where it sees all, or nothing but the question that is being typed.
    """

    tokens: int
    room: int
    left_out: int = 0
    seen_from: str | None = None
    attachments: tuple[Attachment, ...] = ()  # of the question that is being typed
    attached: tuple[int, ...] = ()  # tokens of each of them
    is_estimate: bool = False  # what is far too long is not counted to its end

    @property
    def is_too_long(self) -> bool:
        """Whether the question that is being typed does not even fit alone."""
        return self.tokens > self.room


def prompt_room(context_length: int, settings: Settings) -> int:
    """The tokens that a prompt may take, so that an answer still fits."""
    return max(context_length - min(settings.sampling.max_tokens, context_length // 2), 1)


def token_counter(model: Counts, room: int) -> Callable[[Sequence[Turn]], int]:
    """The tokens of a prompt made from some turns. What is far beyond the room is estimated: counting takes time."""

    def count(turns: Sequence[Turn]) -> int:
        characters = sum(len(turn.text) for turn in turns)
        if characters > room * FAR:
            return characters // 4 + room
        return model.count(as_chat(turns))

    return count


def as_chat(turns: Sequence[Turn]) -> list[dict[str, str]]:
    """As a chat template takes them."""
    return [{"role": str(turn.role), "content": turn.text} for turn in turns]


def context_use(
    path: Sequence[Message], draft: str, model: Counts, settings: Settings, attachments: Sequence[Attachment] = ()
) -> ContextUse:
    """What the path shown and the question that is being typed would take. Call it on the model's thread."""
    said = turns_of(path)
    asked = [] if is_blank(draft) and not attachments else [Turn(Role.USER, with_attachments(draft, attachments))]
    room = prompt_room(model.context_length, settings)
    turns = [*instructions_of(settings), *said, *asked]
    if not turns:
        return ContextUse(0, room)
    count = token_counter(model, room)
    kept = fit(turns, count, room)
    left_out = len(turns) - len(kept)
    empty = count([Turn(Role.USER, "")]) if attachments else 0  # what a template takes for itself
    return ContextUse(
        count(kept),
        room,
        left_out,
        said[left_out].message_id if 0 < left_out < len(said) else None,
        tuple(attachments),
        tuple(count([Turn(Role.USER, each.text)]) - empty for each in attachments),
        sum(len(turn.text) for turn in kept) > room * FAR,
    )


def fitting_beginnings(
    draft: str, attachments: Sequence[Attachment], model: Counts, settings: Settings
) -> tuple[Attachment, ...]:
    """The attachments with the longest cut so far that they fit with the question, beside whatever was said before.

    Call it on the model's thread.
    """
    room = prompt_room(model.context_length, settings)
    count = token_counter(model, room)

    def fits(characters: int) -> bool:
        cut = [each.beginning(characters) for each in attachments]
        return count([*instructions_of(settings), Turn(Role.USER, with_attachments(draft, cut))]) <= room

    most = max((len(each.text) for each in attachments), default=0)
    good, bad = 0, min(most, room * FAR) + 1
    while bad - good > max(good // 100, 1):
        middle = (good + bad) // 2
        if fits(middle):
            good = middle
        else:
            bad = middle
    return tuple(each.beginning(good) for each in attachments)


def instructions_of(settings: Settings) -> list[Turn]:
    """What stands before the conversation; nothing where the settings have no instructions."""
    system = settings.system_prompt.strip()
    return [Turn(Role.SYSTEM, system)] if system else []
