"""A language model that says what a test tells it to, with the interface of the real one."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence

from benchmarks.speaker import Speaker
from shakti_mlx.sampling import SamplingParams


class ScriptedModel(Speaker):
    """Says `pieces`, then raises `error` if there is one.

    `before_piece` is called with each piece's number before the piece is given.
    """

    name = "Scripted"

    def __init__(
        self,
        pieces: Sequence[str] = ("It ", "is ", "Paris."),
        *,
        context_length: int = 1000,
        error: Exception | None = None,
        before_piece: Callable[[int], None] = lambda number: None,
    ) -> None:
        super().__init__()
        self.pieces, self.context_length, self.error = pieces, context_length, error
        self.before_piece = before_piece
        self.seen: list[list[tuple[str, str]]] = []  # the prompts so far
        self.sampling: SamplingParams | None = None

    def forget(self) -> None:
        super().forget()
        self.seen.clear()

    def generate(
        self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: threading.Event
    ) -> Iterator[str]:
        self.seen.append([(message["role"], message["content"]) for message in messages])
        self.sampling = params
        yield from super().generate(messages, params, stop)

    def speak(self, stop: threading.Event) -> Iterator[str]:
        for number, piece in enumerate(self.pieces):
            self.before_piece(number)
            if stop.is_set():
                break
            yield piece
        if self.error is not None:
            raise self.error
