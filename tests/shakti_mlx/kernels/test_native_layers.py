"""Whole models on the native kernels against the exact path over the same weights."""

import functools
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from tiny_models import TinyCheckpoint, tiny_weights

from shakti_mlx.backend import load_model
from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.tensors import Part
from shakti_mlx.config import TINY, ShaktiConfig
from shakti_mlx.kernels import Kernels, load
from shakti_mlx.model import BackendName, CacheOptions, Dtype, Model
from shakti_mlx.native_backend.layers import layers_fit
from shakti_mlx.native_backend.model import NativeModel
from shakti_mlx.torch_backend.linear import Int4Linear, KernelLinear, OutputLinear
from shakti_mlx.torch_backend.model import TorchModel

if load() is None:
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


def packed(config: ShaktiConfig, *dense: str) -> TinyCheckpoint:
    """Random weights in 4 bits but for those named in `dense`."""
    return TinyCheckpoint(config, bits=4, dense=dense)


def models(config: ShaktiConfig) -> tuple[Model, Model]:
    fast, exact = loaded(packed(config)), loaded(packed(config), Dtype.FLOAT32)
    assert isinstance(fast, NativeModel)
    assert isinstance(exact, TorchModel)
    return fast, exact


def loaded(checkpoint: TinyCheckpoint, dtype: Dtype | None = None) -> Model:
    return load_model(checkpoint, backend=BackendName.TORCH, dtype=dtype)


def tokens(count: int, seed: int = 0) -> list[int]:
    chosen: list[int] = np.random.default_rng(seed).integers(0, SMALL.vocab_size, count).tolist()
    return chosen


def assert_near(got: NDArray[np.float32], expected: NDArray[np.float32], tolerance: float = 0.004) -> None:
    assert np.abs(got - expected).max() < tolerance * np.abs(expected).max()


@pytest.mark.parametrize("name", CONFIGS)
def test_logits_are_those_of_the_exact_path(native: Kernels, name: str) -> None:
    fast, exact = models(CONFIGS[name])
    prompt = tokens(90)
    expected = exact.forward(prompt, exact.new_cache(), logits=90)
    assert_near(fast.forward(prompt, fast.new_cache(), logits=90), expected)
    cache = fast.new_cache()
    one_by_one = np.concatenate([fast.forward([token], cache) for token in prompt])
    assert_near(one_by_one, expected)


def test_gates_far_below_zero_are_shut(native: Kernels) -> None:
    weights = tiny_weights(SMALL, 0)
    for layer in range(SMALL.num_layers):
        weights[f"model.layers.{layer}.mlp.gate_proj.weight"] *= 400
    fast, exact = (loaded(TinyCheckpoint(SMALL, weights, bits=4), dtype) for dtype in (None, Dtype.FLOAT32))
    prompt = tokens(60)
    got, expected = (model.forward(prompt, model.new_cache(), logits=60) for model in (fast, exact))
    assert_near(got, expected)


def test_activations_of_8_bits_lose_more_than_those_of_15(monkeypatch: pytest.MonkeyPatch) -> None:
    prompt = tokens(60)
    fine, exact = models(SMALL)
    expected = exact.forward(prompt, exact.new_cache(), logits=60)
    monkeypatch.setattr("shakti_mlx.native_backend.layers.SMALL", 0)  # as if this were a large model
    coarse, _ = models(SMALL)
    loss = [np.abs(model.forward(prompt, model.new_cache(), logits=60) - expected).max() for model in (fine, coarse)]
    assert 5 * loss[0] < loss[1] < 0.1 * np.abs(expected).max()


@pytest.mark.parametrize("options", [CacheOptions(), CacheOptions(window=20, keep=5), CacheOptions(bits=8)])
def test_results_do_not_depend_on_what_is_computed_together(native: Kernels, options: CacheOptions) -> None:
    fast, _ = models(CONFIGS["sliding"])
    prompt = tokens(150)
    together = fast.forward(prompt, fast.new_cache(options), logits=150)
    cache, parts, done = fast.new_cache(options), [], 0
    for size in (1, 7, 40, 1, 2, 33, 8, 58):
        parts.append(fast.forward(prompt[done : done + size], cache, logits=size))
        done += size
    assert np.array_equal(np.concatenate(parts), together)


def test_checkpoint_between_layers_changes_nothing(native: Kernels) -> None:
    fast, _ = models(SMALL)
    prompt, calls = tokens(30), []
    with_checkpoint = fast.forward(prompt, fast.new_cache(), logits=30, checkpoint=lambda: calls.append(1))
    assert len(calls) == SMALL.num_layers
    assert np.array_equal(with_checkpoint, fast.forward(prompt, fast.new_cache(), logits=30))


def through_a_ring(model: Model, options: CacheOptions) -> list[NDArray[np.float32]]:
    """Logits of 1,200 tokens and, after 100 of them were taken back, of 60 others."""
    cache = model.new_cache(options)
    logits = [model.forward(tokens(200, seed), cache, logits=200) for seed in range(6)]
    assert cache.length == 1200
    cache.trim(1100)
    return [*logits, model.forward(tokens(60, 9), cache, logits=60)]


@functools.cache
def exactly_through_a_ring(options: CacheOptions) -> list[NDArray[np.float32]]:
    return through_a_ring(models(SMALL)[1], options)


@pytest.mark.parametrize("options", [CacheOptions(window=24, keep=6), CacheOptions(window=24, keep=6, bits=8)])
def test_window_and_kept_tokens_after_the_ring_has_wrapped(native: Kernels, options: CacheOptions) -> None:
    got, expected = through_a_ring(models(SMALL)[0], options), exactly_through_a_ring(options)
    for one, other in zip(got, expected, strict=True):
        assert_near(one, other, 0.004 if options.bits is None else 0.02)


def test_two_sequences_in_turn(native: Kernels) -> None:
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
    fast, exact = (loaded(packed(SMALL), dtype) for dtype in (None, Dtype.FLOAT32))
    assert isinstance(fast, TorchModel)
    assert {type(layer) for layer in (fast.layers[0].mlp.up_proj, fast.lm_head)} == {Int4Linear, OutputLinear}
    prompt = tokens(40)
    expected = exact.forward(prompt, exact.new_cache(), logits=40)
    assert_near(fast.forward(prompt, fast.new_cache(), logits=40), expected, 0.05)


@pytest.mark.parametrize(
    ("config", "dense"),
    [
        (SMALL.with_(head_dim=8), ()),
        (SMALL, ("model.embed_tokens.weight",)),
        (SMALL, ("lm_head.weight",)),
        (CONFIGS["tied"], ("model.embed_tokens.weight",)),
        (SMALL, ("model.layers.1.mlp.up_proj.weight",)),
        (SMALL, ("model.layers.1.mlp.down_proj.weight",)),
    ],
)
def test_what_the_kernels_do_not_know_as_a_whole_they_compute_within_torch(
    config: ShaktiConfig, dense: tuple[str, ...]
) -> None:
    fast, exact = (loaded(packed(config, *dense), dtype) for dtype in (None, Dtype.FLOAT32))
    assert isinstance(fast, TorchModel)
    assert isinstance(fast.layers[0].mlp.up_proj, KernelLinear)
    prompt = tokens(20)
    assert_near(
        fast.forward(prompt, fast.new_cache(), logits=20), exact.forward(prompt, exact.new_cache(), logits=20), 0.1
    )


def test_choosing_the_model_reads_no_weights() -> None:
    class Unread(TinyCheckpoint):
        def parts(self, name: str) -> Iterator[Part]:
            raise AssertionError

    assert NativeModel.takes(Unread(SMALL, bits=4))
    assert not NativeModel.takes(Unread(SMALL, bits=4, dense=("lm_head.weight",)))
    assert not NativeModel.takes(Unread(SMALL, bits=4, dense=("model.layers.1.self_attn.k_proj.weight",)))
    assert NativeModel.takes(Unread(CONFIGS["tied"], bits=4, dense=("lm_head.weight",)))


def test_products_that_share_activations_must_share_the_size_of_groups() -> None:
    def takes(*wide: str) -> bool:
        names = {f"model.layers.1.{name}.weight" for name in wide}
        return layers_fit(SMALL, lambda name: Form(4, 64 if name in names else 32))

    assert takes("self_attn.o_proj", "mlp.down_proj")
    assert takes("mlp.gate_proj", "mlp.up_proj")
    assert not takes("mlp.gate_proj")
    assert not takes("self_attn.q_proj", "self_attn.k_proj")


def test_token_that_does_not_exist_is_refused_and_the_sequence_stays() -> None:
    fast, _ = models(SMALL)
    cache = fast.new_cache()
    fast.forward(tokens(5), cache)
    with pytest.raises(IndexError):
        fast.forward([1, SMALL.vocab_size], cache)
    assert cache.length == 5


def test_logits_of_several_passes_are_those_of_one_token_at_a_time(native: Kernels) -> None:
    fast, _ = models(SMALL)
    prompt = tokens(1100)
    whole = fast.forward(prompt, fast.new_cache(), logits=600)
    cache = fast.new_cache()
    fast.forward(prompt[:500], cache)
    assert np.array_equal(whole, np.concatenate([fast.forward([token], cache) for token in prompt[500:]]))
