"""Dense and affine tensors: shapes, sizes, rows, and the packed layout that MLX reads."""

import mlx.core as mx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shakti_mlx.checkpoint.tensors import Affine, Dense


def random_affine(rows: int, columns: int, bits: int, seed: int = 0) -> Affine:
    rng = np.random.default_rng(seed)
    packed = rng.integers(0, 2**32, (rows, columns * bits // 32), np.uint32)
    scales, biases = rng.normal(size=(2, rows, columns // 32)).astype(np.float16)
    return Affine(packed, scales, biases, bits, 32)


@given(rows=st.integers(1, 5), groups=st.integers(1, 4), bits=st.sampled_from([4, 8]), seed=st.integers(0, 99))
@settings(deadline=None, max_examples=40)
def test_affine_is_what_mlx_understands_by_it(rows: int, groups: int, bits: int, seed: int) -> None:
    tensor = random_affine(rows, 32 * groups, bits, seed)
    scales, biases = (mx.array(each.astype(np.float32)) for each in (tensor.scales, tensor.biases))
    expected = mx.dequantize(mx.array(tensor.packed), scales, biases, group_size=32, bits=bits, stream=mx.cpu)
    np.testing.assert_allclose(tensor.dequantize(), np.array(expected), rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("bits", [4, 8])
def test_affine_knows_its_shape_and_size(bits: int) -> None:
    tensor = random_affine(6, 64, bits)
    assert tensor.shape == (6, 64)
    assert tensor.nbytes == 6 * 64 * bits // 8 + 2 * 6 * 2 * 2
    assert tensor.dequantize().shape == (6, 64)
    assert tensor.dequantize().dtype == np.float32


@pytest.mark.parametrize("bits", [4, 8])
def test_taken_rows_are_the_rows_of_the_weights(bits: int) -> None:
    tensor, rows = random_affine(6, 64, bits), np.array([5, 0, 3])
    np.testing.assert_array_equal(tensor.take_rows(rows).dequantize(), tensor.dequantize()[rows])


def test_dense_keeps_its_type_until_asked() -> None:
    tensor = Dense(np.arange(6, dtype=np.float16).reshape(3, 2))
    assert (tensor.shape, tensor.nbytes) == ((3, 2), 12)
    assert tensor.dequantize().dtype == np.float32
    np.testing.assert_array_equal(tensor.take_rows(np.array([2])).data, [[4, 5]])


def test_scales_that_do_not_fit_are_refused() -> None:
    good = random_affine(6, 64, 4)
    with pytest.raises(ValueError, match="scales"):
        Affine(good.packed, good.scales[:, :1], good.biases, 4, 32)
    with pytest.raises(ValueError, match="bits"):
        Affine(good.packed, good.scales, good.biases, 2, 32)
