"""A language model whose logits are plain arithmetic on what a token sees, with a cache that forgets in earnest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.config import ShaktiConfig
from shakti_mlx.model import UNBOUNDED, BackendName, Cache, CacheOptions, Dtype

END = 0
ALPHABET = 24  # tokens; token n is shown as the n-th letter
PRIME = 2**31 - 1
TOY = ShaktiConfig(
    vocab_size=ALPHABET, hidden_size=8, intermediate_size=8, num_layers=1, num_heads=1, num_kv_heads=1,
    head_dim=8, context_length=120,
)  # fmt: skip


class ToyCache:
    """See shakti_mlx.model.Cache. With a window, a ring with `slack` slots more than the window has.

    Of each token there is its id and a number made from all it saw, as the keys of a second layer would be.
    """

    def __init__(self, options: CacheOptions, slack: int) -> None:
        self.options, self.length = options, 0
        self._ring = 0 if options.window is None else options.window + slack
        self._slots: dict[int, tuple[int, int, int]] = {}  # position, id, number

    @property
    def nbytes(self) -> int:
        return 16 * len(self._slots)

    def seen_from(self, position: int) -> list[int]:
        """The positions before `position` that a token there sees."""
        window, keep = self.options.window or position + 1, self.options.keep
        return [j for j in range(position) if j < keep or j > position - window]

    def read(self, position: int) -> tuple[int, int]:
        """The id and the number of the token at `position`. An assertion fails where another token is."""
        held, token, number = self._slots[self._slot(position)]
        assert held == position, f"read the token at {position}, found that at {held}"
        return token, number

    def append(self, token: int, number: int) -> None:
        self._slots[self._slot(self.length)] = (self.length, token, number)
        self.length += 1

    def can_trim(self, length: int) -> bool:
        held = (self._slots[self._slot(j)][0] == j for j in self.seen_from(length))
        return 0 <= length <= self.length and all(held)

    def trim(self, length: int) -> None:
        if not self.can_trim(length):
            raise ValueError(f"cannot trim to {length}")
        self.length = length

    def snapshot(self, length: int) -> dict[str, NDArray[Any]]:
        entries = [self._slots[self._slot(j)] for j in range(length)]
        if length > self.length or [entry[0] for entry in entries] != list(range(length)):
            raise ValueError("gone")
        return {"tokens": np.array(entries, np.int32)[:, 1:].astype("<f4")}  # numbers below are small enough for it

    def restore(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        if self.length or set(arrays) != {"tokens"} or arrays["tokens"].shape != (length, 2):
            raise ValueError("not alike")
        for token, number in arrays["tokens"].astype(int).tolist():
            self.append(token, number)

    def _slot(self, position: int) -> int:
        keep = self.options.keep
        return position if not self._ring or position < keep else keep + (position - keep) % self._ring


@dataclass
class ToyModel:
    """Likes to go on from token n to one and the same token, but not always: text in which much can be guessed."""

    slack: int = 600
    config: ShaktiConfig = TOY
    backend: BackendName = BackendName.TORCH
    dtype: Dtype = Dtype.FLOAT32
    passes: list[list[int]] = field(default_factory=list)
    longest: int = 0  # tokens that a cache ever held

    def new_cache(self, options: CacheOptions = UNBOUNDED) -> ToyCache:
        return ToyCache(options, self.slack)

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        assert isinstance(cache, ToyCache)
        if checkpoint is not None:
            checkpoint()
        self.passes.append(list(tokens))
        rows = [self._logits(token, cache) for token in tokens]
        self.longest = max(self.longest, cache.length)
        return np.array(rows[-logits:], np.float32)

    def _logits(self, token: int, cache: ToyCache) -> NDArray[np.float64]:
        seen = [cache.read(position) for position in cache.seen_from(cache.length)]
        number = _mixed([7, token, *(each for each, _ in seen)]) % 4093
        row = np.random.default_rng(_mixed([number, *(each for _, each in seen)])).normal(0, 1.0, ALPHABET)
        row[1 + token * 7 % (ALPHABET - 1)] += 2.5
        row[END] -= 2.5
        cache.append(token, number)
        return row


def _mixed(numbers: Iterable[int]) -> int:
    total = 1
    for number in numbers:
        total = (total * 1_000_003 + number) % PRIME
    return total


class ToyDecoder:
    def push(self, token: int) -> str:
        return chr(ord("a") + token)

    def flush(self) -> str:
        return ""


class ToyTokenizer:
    eos_ids = frozenset({END})

    def stream_decoder(self, *, begun: bool = False) -> ToyDecoder:
        return ToyDecoder()


def tokens_of(text: str) -> list[int]:
    """The ids of letters."""
    return [ord(letter) - ord("a") for letter in text]
