"""A language model that says what a test tells it to, with the interface of the real one."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from shakti_mlx.sampling import SamplingParams


@dataclass(frozen=True)
class Figures:
    """Stands for GenerationStats."""

    prompt_tokens: int
    tokens: int
    stopped_by: str
    first_token_ms: float = 12.5
    tokens_per_second: float = 40.0
    drafted_tokens: int = 2
    accepted_tokens: int = 1


class ScriptedModel:
    """Says `pieces`, then raises `error` if there is one. A word is a token.

    `before_piece` is called with each piece's number before the piece is given.
    """

    name = "Scripted"
    backend = "torch"
    languages: tuple[str, ...] = ("en",)

    def __init__(
        self,
        pieces: Sequence[str] = ("It ", "is ", "Paris."),
        *,
        context_length: int = 1000,
        error: Exception | None = None,
        before_piece: Callable[[int], None] = lambda number: None,
    ) -> None:
        self.pieces, self.context_length, self.error = pieces, context_length, error
        self.before_piece = before_piece
        self.last: Figures | None = None
        self.seen: list[list[tuple[str, str]]] = []  # the prompts so far
        self.sampling: SamplingParams | None = None

    def count(self, messages: Sequence[Mapping[str, str]]) -> int:
        return sum(len(message["content"].split()) for message in messages)

    def forget(self) -> None:
        self.seen.clear()
        self.last = None

    def generate(
        self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: threading.Event
    ) -> Iterator[str]:
        self.seen.append([(message["role"], message["content"]) for message in messages])
        self.sampling = params
        said, reason = 0, "end"
        for number, piece in enumerate(self.pieces):
            self.before_piece(number)
            if stop.is_set():
                reason = "user"
                break
            said += 1
            yield piece
        if self.error is not None:
            raise self.error
        self.last = Figures(self.count(messages), said, reason)
