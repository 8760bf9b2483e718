"""A fake model for figures, pictures and tests that measure the program and not the model."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shakti_mlx.sampling import SamplingParams


@dataclass(frozen=True)
class Figures:
    """Of an answer; stands for GenerationStats."""

    prompt_tokens: int = 0
    tokens: int = 0
    stopped_by: str = "end"
    first_token_ms: float = 12.5
    tokens_per_second: float = 40.0
    drafted_tokens: int = 2
    accepted_tokens: int = 1


class Speaker:
    """Has the interface of a real model and says what `speak` gives; each word is one token and one piece."""

    name, backend, context_length = "Speaker", "torch", 100_000
    languages: tuple[str, ...] = ("en",)
    usual = Figures()  # what the figures of its answers are but for their counts

    def __init__(self) -> None:
        self.last: Figures | None = None

    def speak(self, stop: threading.Event) -> Iterator[str]:
        """The pieces of an answer; ends early once it is to stop."""
        raise NotImplementedError

    def count(self, messages: Sequence[Mapping[str, str]]) -> int:
        """In tokens."""
        return sum(len(message["content"].split()) for message in messages)

    def forget(self) -> None:
        """Keep nothing of what was said."""
        self.last = None

    def generate(
        self, messages: Sequence[Mapping[str, str]], params: SamplingParams, stop: threading.Event
    ) -> Iterator[str]:
        """Speak, and have the figures of it then."""
        said = 0
        for piece in self.speak(stop):
            said += 1
            yield piece
        reason = "user" if stop.is_set() else "end"
        self.last = replace(self.usual, prompt_tokens=self.count(messages), tokens=said, stopped_by=reason)
