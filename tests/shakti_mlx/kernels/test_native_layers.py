"""Whole models on the native kernels against the exact path over the same weights."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from tiny_models import tiny_weights

from shakti_mlx.backend import CacheOptions, Dtype
from shakti_mlx.checkpoint.tensors import Affine, Dense, Tensor
from shakti_mlx.config import TINY, ShaktiConfig
from shakti_mlx.kernels import load
from shakti_mlx.torch_backend.linear import Int4Linear, OutputLinear
from shakti_mlx.torch_backend.model import TorchModel

kernels = load()
if kernels is None:
    pytest.skip("the kernels were not built: no C compiler", allow_module_level=True)

SMALL = TINY.with_(num_layers=2)
CONFIGS = {
    "grouped": SMALL,
    "one KV head for all": SMALL.with_(num_kv_heads=1),
    "KV heads differ": SMALL.with_(num_kv_heads=(1, 4)),
    "tied": SMALL.with_(tie_embeddings=True),
    "sliding": SMALL.with_(sliding_window=(16, None)),
    "wide heads": SMALL.with_(head_dim=64),
    "heads that are no power of two": SMALL.with_(head_dim=48, num_heads=6, num_kv_heads=2),
}


class AffineCheckpoint:
    """Random weights in 4 bits; what a backend needs of a checkpoint."""

    def __init__(self, config: ShaktiConfig) -> None:
        self.config, self.weights_nbytes = config, 0

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        for name, array in tiny_weights(self.config, 0).items():
            yield name, Dense(array) if array.ndim == 1 else rounded(array)


def rounded(weights: NDArray[np.float32]) -> Affine:
    rows, columns = weights.shape
    grouped = weights.reshape(rows, -1, 32)
    low, high = grouped.min(-1), grouped.max(-1)
    scales = ((high - low) / 15).astype(np.float16)
    steps = np.rint((grouped - low[..., None]) / scales[..., None].astype(np.float32)).clip(0, 15).astype(np.uint8)
    steps = steps.reshape(rows, columns)
    packed = steps[:, ::2] | steps[:, 1::2] << 4
    return Affine(packed.view(np.uint32), scales, low.astype(np.float16), 4, 32)


def models(config: ShaktiConfig) -> tuple[TorchModel, TorchModel]:
    fast, exact = TorchModel(AffineCheckpoint(config), None), TorchModel(AffineCheckpoint(config), Dtype.FLOAT32)
    assert fast.native is not None
    assert exact.native is None
    return fast, exact


def tokens(count: int, seed: int = 0) -> list[int]:
    chosen: list[int] = np.random.default_rng(seed).integers(0, SMALL.vocab_size, count).tolist()
    return chosen


def assert_near(got: NDArray[np.float32], expected: NDArray[np.float32], tolerance: float = 0.004) -> None:
    assert np.abs(got - expected).max() < tolerance * np.abs(expected).max()


@pytest.fixture(params=kernels.paths)
def path(request: pytest.FixtureRequest) -> Iterator[str]:
    loaded = load()
    assert loaded is not None
    before = loaded.path
    loaded.use_path(request.param)
    yield request.param
    loaded.use_path(before)


@pytest.mark.parametrize("name", CONFIGS)
def test_logits_are_those_of_the_exact_path(path: str, name: str) -> None:
    fast, exact = models(CONFIGS[name])
    prompt = tokens(90)
    expected = exact.forward(prompt, exact.new_cache(), logits=90)
    assert_near(fast.forward(prompt, fast.new_cache(), logits=90), expected)
    cache = fast.new_cache()
    one_by_one = np.concatenate([fast.forward([token], cache) for token in prompt])
    assert_near(one_by_one, expected)


def test_activations_of_8_bits_lose_more_than_those_of_15(monkeypatch: pytest.MonkeyPatch) -> None:
    prompt = tokens(60)
    fine, exact = models(SMALL)
    expected = exact.forward(prompt, exact.new_cache(), logits=60)
    monkeypatch.setattr("shakti_mlx.torch_backend.native.SMALL", 0)  # as if this were a large model
    coarse, _ = models(SMALL)
    loss = [np.abs(model.forward(prompt, model.new_cache(), logits=60) - expected).max() for model in (fine, coarse)]
    assert 5 * loss[0] < loss[1] < 0.1 * np.abs(expected).max()


@pytest.mark.parametrize("options", [CacheOptions(), CacheOptions(window=20, keep=5), CacheOptions(bits=8)])
def test_results_do_not_depend_on_what_is_computed_together(path: str, options: CacheOptions) -> None:
    fast, _ = models(CONFIGS["sliding"])
    prompt = tokens(150)
    together = fast.forward(prompt, fast.new_cache(options), logits=150)
    cache, parts, done = fast.new_cache(options), [], 0
    for size in (1, 7, 40, 1, 2, 33, 8, 58):
        parts.append(fast.forward(prompt[done : done + size], cache, logits=size))
        done += size
    assert np.array_equal(np.concatenate(parts), together)


def test_checkpoint_between_layers_changes_nothing(path: str) -> None:
    fast, _ = models(SMALL)
    prompt, calls = tokens(30), []
    with_checkpoint = fast.forward(prompt, fast.new_cache(), logits=30, checkpoint=lambda: calls.append(1))
    assert len(calls) == SMALL.num_layers
    assert np.array_equal(with_checkpoint, fast.forward(prompt, fast.new_cache(), logits=30))


@pytest.mark.parametrize("bits", [None, 8])
def test_window_and_kept_tokens_after_the_ring_has_wrapped(path: str, bits: int | None) -> None:
    options = CacheOptions(window=24, keep=6, bits=8 if bits else None)
    fast, exact = models(SMALL)
    fast_cache, exact_cache = fast.new_cache(options), exact.new_cache(options)
    tolerance = 0.004 if bits is None else 0.02
    for seed in range(6):
        part = tokens(200, seed)
        expected = exact.forward(part, exact_cache, logits=200)
        assert_near(fast.forward(part, fast_cache, logits=200), expected, tolerance)
    assert fast_cache.length == 1200
    fast_cache.trim(1100)
    exact_cache.trim(1100)
    again = tokens(60, 9)
    assert_near(fast.forward(again, fast_cache, logits=60), exact.forward(again, exact_cache, logits=60), tolerance)


def test_two_sequences_in_turn(path: str) -> None:
    fast, _ = models(SMALL)
    first, second = tokens(40, 1), tokens(40, 2)
    alone = [np.concatenate([fast.forward([t], cache) for t in part]) for part in (first, second)
             for cache in [fast.new_cache()]]  # fmt: skip
    caches = fast.new_cache(), fast.new_cache()
    in_turn = [np.concatenate([fast.forward([a], caches[0]), fast.forward([b], caches[1])])
               for a, b in zip(first, second, strict=True)]  # fmt: skip
    assert np.array_equal(np.stack([row[0] for row in in_turn]), alone[0])
    assert np.array_equal(np.stack([row[1] for row in in_turn]), alone[1])


def test_without_kernels_torch_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shakti_mlx.kernels.load", lambda: None)
    monkeypatch.setattr("shakti_mlx.torch_backend.native.load", lambda: None)
    fast, exact = (TorchModel(AffineCheckpoint(SMALL), dtype) for dtype in (None, Dtype.FLOAT32))
    assert fast.native is None
    assert {type(layer) for layer in (fast.layers[0].mlp.up_proj, fast.lm_head)} == {Int4Linear, OutputLinear}
    prompt = tokens(40)
    expected = exact.forward(prompt, exact.new_cache(), logits=40)
    assert_near(fast.forward(prompt, fast.new_cache(), logits=40), expected, 0.05)


def test_shapes_that_the_kernels_do_not_know_take_the_other_way() -> None:
    narrow = SMALL.with_(head_dim=8)
    fast, exact = (TorchModel(AffineCheckpoint(narrow), dtype) for dtype in (None, Dtype.FLOAT32))
    assert fast.native is None
    prompt = tokens(20)
    assert_near(
        fast.forward(prompt, fast.new_cache(), logits=20), exact.forward(prompt, exact.new_cache(), logits=20), 0.1
    )
