"""How much of the model's context a conversation takes, and from which message on the model sees it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.core.conversation import Message, Role, Turn, fit, turns_of
from app.core.question import is_blank
from app.core.settings import Settings


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


def prompt_room(context_length: int, settings: Settings) -> int:
    """The tokens that a prompt may take, so that an answer still fits."""
    return max(context_length - min(settings.sampling.max_tokens, context_length // 2), 1)


def context_use(path: Sequence[Message], draft: str, model: Counts, settings: Settings) -> ContextUse:
    """What the path shown and the question that is being typed would take. Call it on the model's thread."""
    system = settings.system_prompt.strip()
    instructions = [Turn(Role.SYSTEM, system)] if system else []
    said = turns_of(path)
    asked = [] if is_blank(draft) else [Turn(Role.USER, draft)]
    room = prompt_room(model.context_length, settings)
    turns = [*instructions, *said, *asked]
    if not turns:
        return ContextUse(0, room)

    def count(turns: Sequence[Turn]) -> int:
        return model.count([{"role": str(turn.role), "content": turn.text} for turn in turns])

    kept = fit(turns, count, room)
    left_out = len(turns) - len(kept)
    return ContextUse(count(kept), room, left_out, _message_of(path, said, left_out) if left_out else None)


def _message_of(path: Sequence[Message], said: Sequence[Turn], number: int) -> str | None:
    """The message that became a turn: turns keep the very texts, of which some messages have none."""
    if number >= len(said):
        return None
    wanted = said[number]
    return next((each.id for each in path if each.text is wanted.text and each.role is wanted.role), None)
