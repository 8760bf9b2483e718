"""CachedSequence: the tokens of one sequence and the cache that holds their keys and values."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from shakti_mlx.model import UNBOUNDED, Cache, CacheOptions, Model, Stopped

if TYPE_CHECKING:
    import threading

    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.prefix_store import PrefixStore

log = logging.getLogger(__name__)

SMALLEST_CHUNK, LARGEST_CHUNK = 16, 512  # tokens of prompt in one forward pass
LAYER_WORK = 1.7e10  # multiplications in one layer for one chunk: some 0.05 s on two processor cores
LEAST_STORED = 64  # tokens; fewer are computed about as soon as they are read from a disk


class CachedSequence:
    """What a new prompt shares with the sequence before it is not computed again, where that is still in the cache.

    Where `cache` has a window, memory is bounded and the first `keep` tokens of a prompt stay in sight.
    `prefixes` keeps those first tokens on disk. Prompts are computed in chunks that end at fixed places: at
    multiples of the chunk size, counted from the first token, and after the first `keep` tokens. So the same work
    gives the same numbers, however fast the machine is and wherever the first tokens came from.
    """

    def __init__(self, model: Model, cache: CacheOptions = UNBOUNDED, *, prefixes: PrefixStore | None) -> None:
        self._model, self._asked, self._prefixes = model, cache, prefixes
        self._cache: Cache = model.new_cache(self._options(0))
        self._chunk = chunk_size(model.config)
        self._fixed: list[int] = []  # the first tokens, kept in sight and on disk
        self.tokens: list[int] = []  # those whose keys and values are in the cache
        self.can_take_back = True
        bounded = cache.window is not None or all(each is not None for each in model.config.windows)
        self.limit = None if bounded else model.config.context_length
        """Tokens that the sequence may have. None: any number, as each sees no more than a window of them."""

    def begin(self, prompt: Sequence[int], keep: int) -> int:
        """Make the sequence a beginning of `prompt`, as long as it costs nothing, but not the whole; its length."""
        options = self._options(keep)
        if options != self._cache.options or self._cache.length != len(self.tokens):  # an interrupt came between
            self._renew(options)
        self._fixed = list(prompt[: min(keep, len(prompt) - 1)])
        most = min(len(self.tokens), len(prompt) - 1)
        common = next((i for i in range(most) if self.tokens[i] != prompt[i]), most)
        # In a ring that has wrapped what a token in the middle sees may be gone; the kept ones need nothing else.
        start = next((length for length in (common, min(common, options.keep)) if self._cache.can_trim(length)), 0)
        if start < len(self._fixed) and (arrays := self._stored_prefix()) is not None:
            self._renew(options)
            return self._restore(arrays)
        if start:
            self._cache.trim(start)
            del self.tokens[start:]
        elif self.tokens:
            self._renew(options)
        return start

    def prefill(self, prompt: Sequence[int], stop: threading.Event) -> NDArray[np.float32]:
        """Logits after the last token of `prompt`, which the sequence begins and goes on: [1, V].

        Raises Stopped when `stop` is set, which is looked at between layers.
        """

        def check() -> None:
            if stop.is_set():
                raise Stopped

        return self._extend(prompt, check)

    def forward(self, tokens: Sequence[int]) -> NDArray[np.float32]:
        """Append `tokens`; the logits after each: [len(tokens), V]."""
        logits = self._model.forward(tokens, self._cache, logits=len(tokens))
        self.tokens.extend(tokens)
        return logits

    def take_back(self, length: int) -> None:
        """Forget all after the first `length` tokens."""
        if length == len(self.tokens):
            return
        if self._cache.can_trim(length):
            self._cache.trim(length)
            del self.tokens[length:]
            return
        self.can_take_back = False  # a ring without room to spare: right all the same, but dear
        tokens = self.tokens[:length]
        self._renew(self._cache.options)
        self._extend(tokens, None)

    def forget(self) -> None:
        """Drop all tokens, with their keys and values."""
        self._fixed = []
        self._renew(self._options(0))

    def store_prefix(self) -> None:
        """Keep the first tokens on disk, where they are enough and not there yet. It takes some 0.1 s."""
        fixed, options = self._fixed, self._cache.options
        if self._prefixes is None or not LEAST_STORED <= len(fixed) <= len(self.tokens):
            return
        if self._prefixes.has(options, fixed):
            return
        try:
            arrays = self._cache.snapshot(len(fixed))
        except ValueError:  # overwritten by now
            return
        self._prefixes.save(options, fixed, arrays)

    def _stored_prefix(self) -> dict[str, NDArray[Any]] | None:
        if self._prefixes is None or len(self._fixed) < LEAST_STORED:
            return None
        return self._prefixes.load(self._cache.options, self._fixed)

    def _restore(self, arrays: dict[str, NDArray[Any]]) -> int:
        """Take the stored first tokens into the empty cache; the sequence's length, 0 if they do not fit."""
        assert self._prefixes is not None
        options = self._cache.options
        try:
            self._cache.restore(len(self._fixed), arrays)
        except ValueError as error:
            log.warning("a stored prefix does not fit the cache: %s", error)
            self._prefixes.remove(options, self._fixed)
            self._renew(options)
            return 0
        self.tokens = list(self._fixed)
        return len(self.tokens)

    def _extend(self, tokens: Sequence[int], check: Callable[[], None] | None) -> NDArray[np.float32]:
        """Go on to the end of `tokens`, of which at least one is to be computed."""
        while True:
            done = len(self.tokens)
            end = min((done // self._chunk + 1) * self._chunk, len(tokens))
            if done < len(self._fixed) < end:
                end = len(self._fixed)
            chunk = tokens[done:end]
            logits = self._model.forward(chunk, self._cache, checkpoint=check)
            self.tokens.extend(chunk)
            if end == len(tokens):
                return logits

    def _options(self, keep: int) -> CacheOptions:
        # Without a window every token is kept, and no new cache is needed where `keep` changes.
        return replace(self._asked, keep=keep if self._asked.window is not None else 0)

    def _renew(self, options: CacheOptions) -> None:
        self._cache, self.tokens = self._model.new_cache(options), []


def chunk_size(config: ShaktiConfig) -> int:
    """Tokens of prompt that go through the model at once: a power of two, fixed by the model's size alone.

    Stop is looked at after each layer, so a layer's work on one chunk is bounded: LAYER_WORK, 128 tokens for
    shakti-2.5b. Larger chunks than LARGEST_CHUNK are no faster.
    """
    queries, keys = config.num_heads * config.head_dim, max(config.kv_heads) * config.head_dim
    weights = config.hidden_size * (2 * queries + 2 * keys + 3 * config.intermediate_size)
    size = LARGEST_CHUNK
    while size > SMALLEST_CHUNK and size * weights > LAYER_WORK:
        size //= 2
    return size
