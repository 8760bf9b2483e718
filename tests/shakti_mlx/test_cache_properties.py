"""Whatever is appended, forgotten, broken off and taken back, the logits are those of a cold run."""

from collections.abc import Sequence
from functools import cache
from typing import ClassVar

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from numpy.typing import NDArray
from numpy_llama import reference_logits
from tiny_models import TinyCheckpoint, cache_with_slack

from shakti_mlx.backend import BackendName, CacheOptions, Model
from shakti_mlx.config import TINY

CONFIG = TINY.with_(num_layers=3, num_kv_heads=(1, 4, 2), vocab_size=64)
CONFIGS = [CONFIG, CONFIG.with_(sliding_window=(5, None, 9)), CONFIG.with_(sliding_window=7)]
SLACK = 12  # far less than in earnest, so that a short sequence goes round the ring several times
LONGEST = 90

loaded = cache(lambda backend, number: TinyCheckpoint(CONFIGS[number]).load(backend))


class CacheMachine(RuleBasedStateMachine):
    """One sequence on one cache, with every operation that a conversation makes."""

    backend: ClassVar[BackendName]

    @initialize(
        number=st.integers(0, len(CONFIGS) - 1),
        window=st.none() | st.integers(1, 10),
        keep=st.integers(0, 6),
        seed=st.integers(0, 999),
    )
    def begin(self, number: int, window: int | None, keep: int, seed: int) -> None:
        self.options = CacheOptions(window=window, keep=keep)
        self.checkpoint = TinyCheckpoint(CONFIGS[number])
        self.model: Model = loaded(self.backend, number)
        self.cache = cache_with_slack(self.model, self.options, SLACK)
        self.rng = np.random.default_rng(seed)
        self.tokens: list[int] = []
        self.written = 0  # the highest position ever written to, plus one

    def expected(self, tokens: Sequence[int], count: int) -> NDArray[np.float64]:
        return reference_logits(self.checkpoint, tokens, self.options)[-count:]

    def drawn(self, count: int) -> list[int]:
        tokens: list[int] = self.rng.integers(0, CONFIG.vocab_size, count).tolist()
        return tokens

    def append(self, tokens: list[int]) -> None:
        actual = self.model.forward(tokens, self.cache, logits=len(tokens))
        self.tokens += tokens
        self.written = max(self.written, len(self.tokens))
        assert self.cache.length == len(self.tokens)
        assert np.abs(actual - self.expected(self.tokens, len(tokens))).max() < 1e-4

    @precondition(lambda self: len(self.tokens) < LONGEST)
    @rule(count=st.integers(1, 40))
    def read(self, count: int) -> None:
        self.append(self.drawn(count))

    @precondition(lambda self: len(self.tokens) < LONGEST)
    @rule(count=st.integers(1, 10))
    def decode(self, count: int) -> None:
        for token in self.drawn(count):
            self.append([token])

    @precondition(lambda self: len(self.tokens) < LONGEST)
    @rule(count=st.integers(1, 40), calls=st.integers(0, 11))
    def break_off(self, count: int, calls: int) -> None:
        def stop() -> None:
            nonlocal calls
            calls -= 1
            if calls < 0:
                raise InterruptedError

        tokens, length = self.drawn(count), self.cache.length
        try:
            self.model.forward(tokens, self.cache, checkpoint=stop)
            self.tokens += tokens  # the last layer was over before the stop came
        except InterruptedError:
            assert self.cache.length == length
            assert self.cache.can_trim(length)
        self.written = max(self.written, length + count)

    @rule(back=st.integers(-2, 60))
    def forget(self, back: int) -> None:
        length = len(self.tokens) - back
        within = 0 <= length <= len(self.tokens)
        assert within or not self.cache.can_trim(length)
        if within and length >= self.written - SLACK:
            assert self.cache.can_trim(length)  # or every small edit would cost the whole prompt
        if self.cache.can_trim(length):
            self.cache.trim(length)
            del self.tokens[length:]
        else:
            before = [self.cache.can_trim(each) for each in range(len(self.tokens) + 1)]
            try:
                self.cache.trim(length)
            except ValueError:
                pass
            else:
                raise AssertionError("a trim that loses tokens was done")
            assert self.cache.length == len(self.tokens)
            assert before == [self.cache.can_trim(each) for each in range(len(self.tokens) + 1)]

    @rule()
    def begin_anew(self) -> None:
        self.cache.trim(0)
        self.tokens, self.written = [], 0

    @rule(share=st.floats(0, 1))
    def take_back(self, share: float) -> None:
        length = int(share * len(self.tokens))
        try:
            arrays = self.cache.snapshot(length)
        except ValueError:
            assert self.written > SLACK
            return
        restored = cache_with_slack(self.model, self.options, SLACK)
        restored.restore(length, arrays)
        assert restored.length == length
        token = self.drawn(1)
        if self.cache.can_trim(length):
            self.cache.trim(length)
            assert (self.model.forward(token, self.cache) == self.model.forward(token, restored)).all()
            restored.trim(length)
        self.cache, self.tokens, self.written = restored, self.tokens[:length], length + 1


class TorchMachine(CacheMachine):
    backend = BackendName.TORCH


class MLXMachine(CacheMachine):
    backend = BackendName.MLX


quick = settings(deadline=None, max_examples=25, stateful_step_count=25)
TestTorchCache = TorchMachine.TestCase
TestTorchCache.settings = quick
TestMLXCache = MLXMachine.TestCase
TestMLXCache.settings = quick
