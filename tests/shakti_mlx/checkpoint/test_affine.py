"""Rounding weights to groups: the numbers of mx.quantize, wherever it runs."""

import mlx.core as mx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from shakti_mlx.checkpoint.affine import CHUNK, quantize, with_small_scales

FORMS = [(bits, size) for bits in (4, 8) for size in (32, 64, 128)]


def mlx_quantize(weights: mx.array, bits: int, group_size: int) -> list[NDArray[np.generic]]:
    arrays = mx.quantize(weights, group_size=group_size, bits=bits, stream=mx.cpu)
    return [np.array(each.astype(mx.float32) if each.dtype == mx.bfloat16 else each) for each in arrays]


def assert_as_in_mlx(weights: NDArray[np.float32], bits: int, group_size: int) -> None:
    ours, theirs = quantize(weights, bits, group_size), mlx_quantize(mx.array(weights), bits, group_size)
    for mine, expected in zip((ours.packed, ours.scales, ours.biases), theirs, strict=True):
        np.testing.assert_array_equal(mine, expected)


@given(
    form=st.sampled_from(FORMS),
    shape=st.tuples(st.integers(1, 4), st.integers(1, 3)),
    seed=st.integers(0, 2**32 - 1),
    scale=st.sampled_from([1e-8, 1e-3, 0.02, 1.0, 1e4]),
    shift=st.sampled_from([0.0, 0.5, -2.0]),
)
@settings(deadline=None, max_examples=150)
def test_numbers_are_those_of_mlx(
    form: tuple[int, int], shape: tuple[int, int], seed: int, scale: float, shift: float
) -> None:
    rng = np.random.default_rng(seed)
    weights = ((rng.normal(size=(shape[0], shape[1] * form[1])) + shift) * scale).astype(np.float32)
    assert_as_in_mlx(weights, *form)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["zeros", "constant", "negative", "one in a group", "tiny", "ramp"])
def test_unusual_weights_come_out_as_in_mlx(form: tuple[int, int], kind: str) -> None:
    weights = np.zeros((3, 2 * form[1]), np.float32)
    if kind in ("constant", "negative"):
        weights[:] = 0.25 if kind == "constant" else -3.0
    elif kind == "one in a group":
        weights[:, 5] = 7.0
    elif kind == "tiny":
        weights[:, ::3] = 1e-30
    elif kind == "ramp":
        weights[:] = np.arange(weights.size).reshape(weights.shape)
    assert_as_in_mlx(weights, *form)


@pytest.mark.parametrize("dtype", [mx.float16, mx.bfloat16])
@pytest.mark.parametrize("form", FORMS)
def test_half_precision_weights_have_the_same_integers(form: tuple[int, int], dtype: mx.Dtype) -> None:
    bits, group_size = form
    weights = mx.array(np.random.default_rng(1).normal(size=(40, 256)).astype(np.float32) * 0.02).astype(dtype)
    packed, scales, biases = mlx_quantize(weights, *form)
    ours = quantize(np.array(weights.astype(mx.float32)), bits, group_size)
    np.testing.assert_array_equal(ours.packed, packed)
    if dtype == mx.float16:
        ours = with_small_scales(ours)
        np.testing.assert_array_equal(ours.scales, scales)
        np.testing.assert_array_equal(ours.biases, biases)


def test_more_weights_than_are_rounded_at_once() -> None:
    weights = np.random.default_rng(2).normal(size=(5, CHUNK // 2)).astype(np.float16)
    ours, theirs = quantize(weights, 4, 64), mlx_quantize(mx.array(weights), 4, 64)
    np.testing.assert_array_equal(ours.packed, theirs[0])


def test_scales_too_large_for_float16_stay_as_they_are() -> None:
    weights = np.array([[1e6, *[0.0] * 31]], np.float32)
    assert with_small_scales(quantize(weights, 4, 32)).biases.dtype == np.float32
    assert with_small_scales(quantize(weights / 1e5, 4, 32)).biases.dtype == np.float16


@pytest.mark.parametrize(("bits", "group_size", "columns"), [(3, 32, 64), (4, 16, 64), (4, 64, 96), (8, 0, 64)])
def test_forms_that_do_not_exist_are_a_mistake(bits: int, group_size: int, columns: int) -> None:
    with pytest.raises(ValueError, match="groups"):
        quantize(np.zeros((1, columns), np.float32), bits, group_size)
