"""The KV cache with its slots as many as in earnest: what stays, what is refused, what it takes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import pytest
from numpy.typing import NDArray
from numpy_llama import reference_logits
from tiny_models import TinyCheckpoint, cache_with_slack

from shakti_mlx import kernels
from shakti_mlx.backend import memory_needed
from shakti_mlx.config import SHAKTI_2_5B, TINY, ShaktiConfig
from shakti_mlx.kv_cache import LONGEST_PASS, SLACK, Layout, SequenceCache, layouts
from shakti_mlx.model import BackendName, Cache, CacheOptions, Dtype, Model
from shakti_mlx.native_backend.model import NativeModel

pytestmark = pytest.mark.usefixtures("one_thread")
CONFIG = TINY.with_(num_layers=2, num_kv_heads=(2, 1), vocab_size=64)
TOKENS: list[int] = np.random.default_rng(5).integers(0, 64, 1500).tolist()
ROLLING = CacheOptions(window=100, keep=20)
RING = ROLLING.keep + 100 + SLACK  # slots of a layer


@pytest.fixture(scope="module")
def checkpoint() -> TinyCheckpoint:
    return TinyCheckpoint(CONFIG)


@dataclass(frozen=True)
class Kind:
    """An implementation, and how far logits may lie apart where it sums up in another order."""

    backend: BackendName
    dtype: Dtype
    with_kernels: bool
    tolerance: float

    @property
    def exact(self) -> bool:
        return self.dtype is Dtype.FLOAT32

    @property
    def element_nbytes(self) -> int:
        return 4 if self.exact else 2

    def load(self, config: ShaktiConfig) -> Model:
        with pytest.MonkeyPatch.context() as patch:
            if not self.with_kernels:
                patch.setattr("shakti_mlx.kernels.load", lambda: None)
            return TinyCheckpoint(config, bits=None if self.exact else 4).load(self.backend, self.dtype)


KINDS = {
    "torch": Kind(BackendName.TORCH, Dtype.FLOAT32, True, 1e-4),
    "mlx": Kind(BackendName.MLX, Dtype.FLOAT32, True, 1e-4),
    # A window that is wrong by one token changes logits by more than 1.
    "native": Kind(BackendName.TORCH, Dtype.BFLOAT16, True, 0.02),
    "mlx in bfloat16": Kind(BackendName.MLX, Dtype.BFLOAT16, True, 0.5),
    "torch without kernels": Kind(BackendName.TORCH, Dtype.BFLOAT16, False, 0.5),
}


@pytest.fixture(scope="module", params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen = KINDS[request.param]
    if request.param == "native" and kernels.load() is None:
        pytest.skip("the kernels were not built")
    return chosen


@pytest.fixture(scope="module")
def model(kind: Kind) -> Model:
    model = kind.load(CONFIG)
    assert isinstance(model, NativeModel) == (kind == KINDS["native"])
    return model


@pytest.fixture(scope="module")
def tolerance(kind: Kind) -> float:
    return kind.tolerance


@pytest.fixture(scope="module")
def exact_model(model: Model, kind: Kind) -> Model:
    """The model, where plain numpy computes the same."""
    if not kind.exact:
        pytest.skip("activations are rounded")
    return model


@pytest.fixture(scope="module")
def expected(model: Model) -> NDArray[np.float32]:
    """Logits after each of TOKENS: a cold run under ROLLING's mask, in buffers that hold every token in its place.

    By the same backend, because MLX rounds the rotary angles to float32, which at position 1300 alone is 1e-4.
    """
    cache = cache_with_slack(model, ROLLING, len(TOKENS))
    return model.forward(TOKENS, cache, logits=len(TOKENS))


def filled(model: Model, options: CacheOptions, count: int) -> Cache:
    cache = model.new_cache(options)
    model.forward(TOKENS[:count], cache)
    return cache


def stop_after(calls: int) -> Callable[[], None]:
    """A checkpoint that stops the pass when it is called for the `calls`-th time."""
    left = iter(range(calls - 1))

    def stop() -> None:
        if next(left, None) is None:
            raise InterruptedError

    return stop


def test_long_run_equals_full_attention_under_the_same_mask(
    kind: Kind, model: Model, expected: NDArray[np.float32], tolerance: float
) -> None:
    cache = model.new_cache(ROLLING)
    parts = [model.forward(TOKENS[:1200], cache, logits=1200)]
    parts += [model.forward([token], cache) for token in TOKENS[1200:1250]]
    parts += [model.forward(TOKENS[1250:], cache, logits=250)]
    actual = np.concatenate(parts)
    assert np.abs(actual - expected).max() < tolerance
    agree = (actual.argmax(1) == expected.argmax(1)).mean()
    assert agree == 1 if kind.exact else agree > 0.97


def test_cold_run_is_that_of_plain_numpy(
    exact_model: Model, checkpoint: TinyCheckpoint, expected: NDArray[np.float32]
) -> None:
    reference = reference_logits(checkpoint, TOKENS, ROLLING)
    assert np.abs(expected[:200] - reference[:200]).max() < 1e-4
    assert np.abs(expected - reference).max() < 1e-3
    assert (expected.argmax(1) == reference.argmax(1)).all()


def test_memory_stays_the_same_however_long_the_run(kind: Kind, model: Model) -> None:
    cache = filled(model, ROLLING, RING + 1)
    bounded = cache.nbytes
    model.forward(TOKENS * 2, cache)
    assert cache.nbytes == bounded == 2 * kind.element_nbytes * RING * CONFIG.head_dim * sum(CONFIG.kv_heads)


def test_memory_starts_small(model: Model) -> None:
    assert model.new_cache(ROLLING).nbytes == 0
    assert filled(model, ROLLING, 10).nbytes < filled(model, ROLLING, RING).nbytes / 2


def test_rejected_guesses_are_taken_back_after_the_ring_has_wrapped(
    model: Model, expected: NDArray[np.float32], tolerance: float
) -> None:
    cache = filled(model, ROLLING, 1300)
    for start in range(1300, 1340, 4):
        model.forward([7] * 8, cache)
        cache.trim(start)
        assert np.abs(model.forward(TOKENS[start : start + 4], cache)[-1] - expected[start + 3]).max() < tolerance


def test_trim_beyond_what_is_there_is_refused_and_changes_nothing(
    model: Model, expected: NDArray[np.float32], tolerance: float
) -> None:
    cache = filled(model, ROLLING, 1400)
    assert not cache.can_trim(300)
    with pytest.raises(ValueError, match="cannot trim 1400 tokens to 300"):
        cache.trim(300)
    assert cache.length == 1400
    assert np.abs(model.forward(TOKENS[1400:1410], cache)[-1] - expected[1409]).max() < tolerance


def test_kept_tokens_can_be_returned_to_however_long_the_run(
    model: Model, expected: NDArray[np.float32], tolerance: float
) -> None:
    cache = filled(model, ROLLING, 1400)
    cache.trim(ROLLING.keep)
    assert np.abs(model.forward(TOKENS[ROLLING.keep : 60], cache)[-1] - expected[59]).max() < tolerance


@pytest.mark.parametrize("count", [1, LONGEST_PASS, LONGEST_PASS + 1, 1100])
def test_stop_after_the_ring_has_wrapped_leaves_the_sequence_as_it_was(
    model: Model, expected: NDArray[np.float32], tolerance: float, count: int
) -> None:
    cache = filled(model, ROLLING, 1300)
    passes = -(-count // LONGEST_PASS)
    for calls in range(1, CONFIG.num_layers + 1):
        length = cache.length
        with pytest.raises(InterruptedError):
            model.forward([3] * count, cache, checkpoint=stop_after(CONFIG.num_layers * (passes - 1) + calls))
        assert cache.length == length
        further = model.forward(TOKENS[length : length + 10], cache)
        assert np.abs(further[-1] - expected[length + 9]).max() < tolerance, calls


@pytest.mark.parametrize("enough_for", [1, 2, 3])
def test_sequence_goes_on_where_memory_did_not_suffice_for_all_buffers(
    model: Model, monkeypatch: pytest.MonkeyPatch, enough_for: int
) -> None:
    cache, like = filled(model, CacheOptions(), 200), filled(model, CacheOptions(), 200)
    assert isinstance(cache, SequenceCache)
    kind, left = type(cache.layers[0]), iter(range(enough_for))
    enlarged = kind.enlarged

    def short_of_memory(layer: Any, buffer: Any, size: int) -> Any:
        if next(left, None) is None:
            raise MemoryError
        return enlarged(layer, buffer, size)

    with monkeypatch.context() as patch:
        patch.setattr(kind, "enlarged", short_of_memory)
        with pytest.raises(MemoryError):
            model.forward(TOKENS[200:900], cache)
    assert cache.length == 200
    assert (model.forward(TOKENS[200:300], cache) == model.forward(TOKENS[200:300], like)).all()


@pytest.mark.parametrize("bits", [None, 8])
def test_restored_snapshot_continues_bit_for_bit(model: Model, bits: Literal[8] | None) -> None:
    options = CacheOptions(window=100, keep=20, bits=bits)
    cache, restored = filled(model, options, 300), model.new_cache(options)
    arrays = cache.snapshot(200)
    assert arrays["layers.0.keys"].shape == (2, 200, CONFIG.head_dim)
    assert arrays["layers.1.values"].shape == (1, 200, CONFIG.head_dim)
    for array in arrays.values():
        array.flags.writeable = False  # as one that is mapped from a file
    restored.restore(200, arrays)
    cache.trim(200)
    assert (model.forward(TOKENS[200:230], restored) == model.forward(TOKENS[200:230], cache)).all()
    assert (model.forward([1], restored) == model.forward([1], cache)).all()


def test_snapshot_is_a_copy(model: Model) -> None:
    cache = filled(model, CacheOptions(), 50)
    arrays = cache.snapshot(50)
    before = {name: array.copy() for name, array in arrays.items()}
    cache.trim(0)
    model.forward([9] * 50, cache)
    assert all((arrays[name] == before[name]).all() for name in before)


def test_snapshot_of_lost_tokens_is_refused_and_of_the_kept_ones_given(model: Model, tolerance: float) -> None:
    cache = filled(model, ROLLING, 1400)
    with pytest.raises(ValueError, match="not all of the first 21"):
        cache.snapshot(ROLLING.keep + 1)
    restored = model.new_cache(ROLLING)
    restored.restore(ROLLING.keep, cache.snapshot(ROLLING.keep))
    fresh = filled(model, ROLLING, ROLLING.keep)
    assert np.abs(model.forward([5], restored) - model.forward([5], fresh)).max() < tolerance


def test_snapshot_of_more_tokens_than_there_are_is_refused(model: Model) -> None:
    with pytest.raises(ValueError, match="of 30 tokens, not all of the first 31"):
        filled(model, CacheOptions(), 30).snapshot(31)


def test_unlike_snapshots_are_refused(model: Model) -> None:
    arrays = filled(model, CacheOptions(), 40).snapshot(40)
    cache = model.new_cache()
    wrong_sizes = {name: array[:, :30] for name, array in arrays.items()}
    wrong_names = {name.replace("layers.1", "layers.2"): array for name, array in arrays.items()}
    wrong_types = {name: array.astype(np.float64) for name, array in arrays.items()}
    for unlike in ({}, wrong_sizes, wrong_names, wrong_types):
        with pytest.raises(ValueError, match="no snapshot of 40 tokens"):
            cache.restore(40, unlike)
    with pytest.raises(ValueError, match="no snapshot of 40 tokens"):
        model.new_cache(CacheOptions(bits=8)).restore(40, arrays)
    assert cache.length == 0
    cache.restore(40, arrays)
    with pytest.raises(ValueError, match="holds 40 tokens already"):
        cache.restore(40, arrays)


def test_eight_bits_lose_little(exact_model: Model, checkpoint: TinyCheckpoint) -> None:
    exact = reference_logits(checkpoint, TOKENS[:400])
    cache = exact_model.new_cache(CacheOptions(bits=8))
    actual = np.concatenate(
        [
            exact_model.forward(TOKENS[:350], cache, logits=350),
            *(exact_model.forward([t], cache) for t in TOKENS[350:400]),
        ]
    )
    p, q = (each - np.logaddexp.reduce(each, axis=1, keepdims=True) for each in (exact, actual))
    assert (np.exp(p) * (p - q)).sum(1).mean() < 2e-3
    assert np.abs(exact - actual).max() > 1e-4  # it is 8 bits indeed


def test_eight_bits_take_a_byte_a_number_and_a_scale_a_head(kind: Kind, model: Model) -> None:
    whole, short = filled(model, CacheOptions(), 300), filled(model, CacheOptions(bits=8), 300)
    assert short.nbytes * CONFIG.head_dim * kind.element_nbytes == whole.nbytes * (CONFIG.head_dim + 4)


def test_eight_bits_trim_and_roll_like_the_rest(model: Model, tolerance: float) -> None:
    options = CacheOptions(window=100, keep=20, bits=8)
    edited, straight = filled(model, options, 1300), filled(model, options, 1290)
    model.forward([4] * 20, edited)
    edited.trim(1290)
    assert np.abs(model.forward(TOKENS[:30], edited) - model.forward(TOKENS[:30], straight)).max() < tolerance


def test_fast_path_of_torch_keeps_sixteen_bits(checkpoint: TinyCheckpoint) -> None:
    exact, fast = (checkpoint.load(BackendName.TORCH, dtype) for dtype in Dtype)
    assert filled(fast, CacheOptions(), 100).nbytes == filled(exact, CacheOptions(), 100).nbytes / 2


@pytest.mark.parametrize(
    ("own", "options", "layout"),
    [
        (None, CacheOptions(keep=4), Layout(None)),
        (None, CacheOptions(window=9, keep=4), Layout(9, 4)),
        (16, CacheOptions(), Layout(16)),
        (16, CacheOptions(window=9, keep=4), Layout(9, 4)),
        (16, CacheOptions(window=16, keep=4), Layout(16)),
        (16, CacheOptions(window=17, keep=4), Layout(16)),
    ],
)
def test_kept_tokens_are_seen_only_where_the_options_are_narrower_than_the_model(
    own: int | None, options: CacheOptions, layout: Layout
) -> None:
    assert layouts(TINY.with_(num_layers=1, sliding_window=own), options) == (layout,)


def test_options_out_of_range_are_refused() -> None:
    for wrong in ({"window": 0}, {"keep": -1}, {"bits": 4}):
        with pytest.raises(ValueError):
            CacheOptions(**wrong)  # type: ignore[arg-type]


def test_memory_needed_counts_the_keys_and_values_of_a_full_context(checkpoint: TinyCheckpoint) -> None:
    whole = TinyCheckpoint(SHAKTI_2_5B, {"model.norm.weight": np.zeros(1, np.float32)})
    beside = memory_needed(whole, dtype=Dtype.BFLOAT16) - 4096 * 65_536
    assert memory_needed(whole) - beside == 2 * 4096 * 65_536
    rolling = memory_needed(whole, CacheOptions(window=1000, keep=200), Dtype.BFLOAT16)
    assert rolling - beside == (1000 + 200 + SLACK) * 65_536
    eight_bits = memory_needed(whole, CacheOptions(bits=8)) - beside
    assert eight_bits == 4096 * (65_536 // 2) * (128 + 4) // 128
