"""Whatever is appended, forgotten, broken off and taken back, the logits are those of a cold run."""

from functools import cache
from typing import ClassVar, Literal

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from numpy.typing import NDArray
from numpy_llama import reference_logits
from tiny_models import TinyCheckpoint, cache_with_slack

from shakti_mlx import kernels
from shakti_mlx.config import TINY
from shakti_mlx.model import BackendName, CacheOptions, Dtype, Model
from shakti_mlx.native_backend.model import NativeModel

pytestmark = pytest.mark.usefixtures("one_thread")
CONFIG = TINY.with_(num_layers=3, num_kv_heads=(1, 4, 2), vocab_size=64)
CONFIGS = [CONFIG, CONFIG.with_(sliding_window=(5, None, 9)), CONFIG.with_(sliding_window=7)]
SLACK = 12  # far less than in earnest, so that a short sequence goes round the ring several times
LONGEST = 90

NEVER_WRAPS = 10 * LONGEST


@cache
def loaded(backend: BackendName, number: int, dtype: Dtype) -> Model:
    """One of CONFIGS, in 4 bits where the activations are those of the fast path."""
    if dtype is Dtype.FLOAT32:
        return TinyCheckpoint(CONFIGS[number]).load(backend, dtype)
    model = TinyCheckpoint(CONFIGS[number], bits=4).load(backend, dtype)
    assert isinstance(model, NativeModel)
    return model


class CacheMachine(RuleBasedStateMachine):
    """One sequence on one cache, with every operation that a conversation makes."""

    backend: ClassVar[BackendName]
    dtype: ClassVar = Dtype.FLOAT32

    @initialize(
        number=st.integers(0, len(CONFIGS) - 1),
        bits=st.sampled_from((None, 8)),
        window=st.none() | st.integers(1, 10),
        keep=st.integers(0, 6),
        seed=st.integers(0, 999),
    )
    def begin(self, number: int, bits: Literal[8] | None, window: int | None, keep: int, seed: int) -> None:
        self.options = CacheOptions(window=window, keep=keep, bits=self.bits(bits))
        self.checkpoint = TinyCheckpoint(CONFIGS[number])
        self.model: Model = loaded(self.backend, number, self.dtype)
        self.cache = cache_with_slack(self.model, self.options, SLACK)
        self.rng = np.random.default_rng(seed)
        self.tokens: list[int] = []
        self.written = 0  # the highest position ever written to, plus one

    def bits(self, drawn: Literal[8] | None) -> Literal[8] | None:
        return None  # 8 bits turn the last digit of a float32 into more than 1e-4

    def check(self, actual: NDArray[np.float32]) -> None:
        """Whether these are the logits after the latest tokens."""
        expected = reference_logits(self.checkpoint, self.tokens, self.options)
        assert np.abs(actual - expected[-len(actual) :]).max() < 1e-4

    def drawn(self, count: int) -> list[int]:
        tokens: list[int] = self.rng.integers(0, CONFIG.vocab_size, count).tolist()
        return tokens

    def next_tokens(self, count: int) -> list[int]:
        """What to append; a sequence that is long enough makes room for another."""
        if len(self.tokens) > LONGEST:
            self.begin_anew()
        return self.drawn(count)

    def append(self, tokens: list[int]) -> NDArray[np.float32]:
        actual = self.model.forward(tokens, self.cache, logits=len(tokens))
        self.tokens += tokens
        self.written = max(self.written, len(self.tokens))
        assert self.cache.length == len(self.tokens)
        return actual

    @rule(count=st.integers(1, 40))
    def read(self, count: int) -> None:
        self.check(self.append(self.next_tokens(count)))

    @rule(count=st.integers(1, 10))
    def decode(self, count: int) -> None:
        """Token by token; what no later token changes is looked at once."""
        self.check(np.concatenate([self.append([token]) for token in self.next_tokens(count)]))

    @rule(count=st.integers(1, 40), calls=st.integers(0, 11))
    def break_off(self, count: int, calls: int) -> None:
        def stop() -> None:
            nonlocal calls
            calls -= 1
            if calls < 0:
                raise InterruptedError

        tokens, length = self.next_tokens(count), self.cache.length
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


class NativeMachine(CacheMachine):
    """Our own kernels, which give the same bit for bit however a sequence was put together: with 8 bits too.

    Where the ring begins anew they sum up in another order, and rounding to 8 bits makes that show: by 0.04 at most,
    where a window that is wrong by one token changes logits by more than 1.
    """

    backend = BackendName.TORCH
    dtype = Dtype.BFLOAT16

    def bits(self, drawn: Literal[8] | None) -> Literal[8] | None:
        return drawn

    def check(self, actual: NDArray[np.float32]) -> None:
        wrapping, straight = (
            self.model.forward(self.tokens, cache_with_slack(self.model, self.options, slack), logits=len(actual))
            for slack in (SLACK, NEVER_WRAPS)
        )
        assert (actual == wrapping).all()
        assert np.abs(actual - straight).max() < 0.2


quick = settings(deadline=None, max_examples=35, stateful_step_count=30)
TestTorchCache = TorchMachine.TestCase
TestTorchCache.settings = quick
TestMLXCache = MLXMachine.TestCase
TestMLXCache.settings = quick
TestNativeCache = pytest.mark.skipif(kernels.load() is None, reason="the kernels were not built")(
    NativeMachine.TestCase
)
TestNativeCache.settings = quick
