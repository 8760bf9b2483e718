"""The native kernels against plain arithmetic, on every instruction set that this machine can run."""

import subprocess
import sys

import numpy as np
import pytest
from numpy.typing import NDArray

from shakti_mlx.checkpoint.tensors import Affine
from shakti_mlx.kernels import Kernels, load
from shakti_mlx.kernels.packed import PackedWeights
from shakti_mlx.memory import WeightMemory

FORKED = """
import os, signal, threading
import numpy as np
from shakti_mlx.checkpoint.affine import quantize
from shakti_mlx.kernels import load
from shakti_mlx.kernels.packed import PackedWeights
from shakti_mlx.memory import WeightMemory

weights = PackedWeights(load(), [quantize(np.ones((1024, 512), np.float32), 4, 64)], 1024, WeightMemory())
x, enough = np.ones((64, 512), np.float32), threading.Event()

def compute():
    while not enough.is_set():
        weights.times(x)

thread = threading.Thread(target=compute)
thread.start()
for _ in range(8):
    if not (child := os.fork()):
        signal.alarm(20)  # seconds, and it is dead
        weights.times(x)
        os._exit(0)
    print(os.waitpid(child, 0)[1])
enough.set()
thread.join()
"""

FORMATS = [(4, 32), (4, 64), (4, 128), (8, 32), (8, 64)]


def affine(
    rng: np.random.Generator, rows: int, columns: int, bits: int, group: int, *, symmetric: bool = False
) -> Affine:
    packed = rng.integers(0, 2**32, (rows, columns * bits // 32), np.uint32)
    scales = rng.uniform(0.001, 0.02, (rows, columns // group)).astype(np.float16)
    biases = (scales.astype(np.float32) * -(2 ** (bits - 1))).astype(np.float16)
    if not symmetric:
        biases = rng.normal(0, 0.05, scales.shape).astype(np.float16)
    return Affine(packed, scales, biases, bits, group)


def packed_weights(kernels: Kernels, weight: Affine) -> PackedWeights:
    return PackedWeights(kernels, [weight], weight.shape[0], WeightMemory())


def rounded(x: NDArray[np.float32], group: int) -> NDArray[np.float64]:
    """Activations as the kernels see them: whole numbers from -127 to 127, times a scale for each group."""
    grouped = x.reshape(x.shape[0], -1, group)
    scale = np.abs(grouped).max(axis=-1, keepdims=True) / np.float32(127)
    steps = np.rint(grouped / np.where(scale > 0, scale, 1))
    values: NDArray[np.float64] = (steps * scale.astype(np.float64)).reshape(x.shape)
    return values


@pytest.mark.parametrize("symmetric", [False, True])
@pytest.mark.parametrize(("bits", "group"), FORMATS)
@pytest.mark.parametrize("rows", [16, 48, 64, 61])
def test_product_is_that_of_rounded_activations(
    native: Kernels, *, bits: int, group: int, symmetric: bool, rows: int
) -> None:
    rng = np.random.default_rng(rows)
    columns = 256
    weight = affine(rng, rows, columns, bits, group, symmetric=symmetric)
    packed, exact = packed_weights(native, weight), weight.dequantize()
    assert packed.symmetric is symmetric
    for tokens in (1, 2, 3, 4, 7, 8, 9, 16, 33):  # as many as a kernel takes at once, and more and fewer
        x = rng.normal(0, 1, (tokens, columns)).astype(np.float32)
        y = packed.times(x)
        expected = rounded(x, group) @ exact.astype(np.float64).T
        # A step of rounding may fall on the other side where 127 / most is not exact: 1 / 254 of the group's largest.
        slack = 1e-4 + np.abs(exact).max() * np.abs(x).max() / 127 * 2
        assert np.abs(y - expected).max() < slack, tokens
        assert np.abs(y - expected).mean() < 2e-4 * np.abs(expected).max(), tokens


@pytest.mark.parametrize(("bits", "group"), FORMATS)
def test_fine_activations_are_nearly_exact(native: Kernels, bits: int, group: int) -> None:
    rng = np.random.default_rng(1)
    weight = affine(rng, 96, 512, bits, group)
    x = rng.normal(0, 1, (9, 512)).astype(np.float32)
    expected = x.astype(np.float64) @ weight.dequantize().astype(np.float64).T
    coarse = np.abs(packed_weights(native, weight).times(x) - expected).max()
    fine = np.abs(packed_weights(native, weight).times(x, fine=True) - expected).max()
    assert fine < coarse / 50
    assert fine < 2e-4 * np.abs(expected).max()


def test_each_token_is_the_same_whatever_comes_with_it(native: Kernels) -> None:
    rng = np.random.default_rng(2)
    weight = affine(rng, 96, 512, 4, 64)
    x = rng.normal(0, 1, (70, 512)).astype(np.float32)
    packed = packed_weights(native, weight)
    together = packed.times(x)
    for start, count in ((0, 1), (1, 2), (3, 5), (8, 8), (16, 54)):
        assert np.array_equal(packed.times(x[start : start + count]), together[start : start + count])


def test_threads_do_not_change_the_result(native: Kernels) -> None:
    rng = np.random.default_rng(3)
    weight = affine(rng, 640, 256, 4, 32)
    packed = packed_weights(native, weight)
    for tokens in (1, 40):
        x = rng.normal(0, 1, (tokens, 256)).astype(np.float32)
        results = []
        for threads in (1, 2, 5, 3):
            native.set_threads(threads)
            results.append(packed.times(x))
        assert all(np.array_equal(results[0], other) for other in results[1:])


@pytest.mark.skipif(load() is None, reason="the kernels were not built: no C compiler")
def test_child_of_a_fork_computes_though_another_thread_did() -> None:
    result = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, check=True, timeout=300)
    assert result.stdout.split() == ["0"] * 8


def test_paths_agree(native: Kernels) -> None:
    rng = np.random.default_rng(4)
    weight, x = affine(rng, 96, 512, 8, 64), rng.normal(0, 1, (11, 512)).astype(np.float32)
    own = packed_weights(native, weight).times(x)
    native.use_path("portable")
    np.testing.assert_allclose(own, packed_weights(native, weight).times(x), rtol=1e-5, atol=1e-4)


def test_unknown_path_is_refused(native: Kernels) -> None:
    with pytest.raises(ValueError, match="z80"):
        native.use_path("z80")


def test_extreme_weights_and_activations(native: Kernels) -> None:
    columns, group = 128, 64
    for bits in (4, 8):
        highest = 0xFFFFFFFF
        weight = Affine(
            np.full((32, columns * bits // 32), highest, np.uint32),
            np.full((32, 2), 65504, np.float16),
            np.full((32, 2), -65504, np.float16),
            bits,
            group,
        )
        packed = packed_weights(native, weight)
        for value in (0.0, 1e-38, 1e-20, 1.0, -1.0, 1e30):
            x = np.full((10, columns), value, np.float32)
            expected = columns * value * (2**bits - 2) * 65504.0
            result = packed.times(x)
            if abs(expected) < 1e-25:
                assert np.abs(result).max() < 1e-20
            elif abs(expected) < 3e38:
                np.testing.assert_allclose(result, expected, rtol=2e-2)


def test_what_is_no_number_stays_to_be_seen(native: Kernels) -> None:
    weight = affine(np.random.default_rng(5), 32, 128, 4, 64)
    for value in (np.nan, np.inf):
        x = np.ones((2, 128), np.float32)
        x[1, 5] = value
        result = packed_weights(native, weight).times(x)
        assert np.isfinite(result[0]).all()
        assert not np.isfinite(result[1]).any()


def test_scales_that_float16_cannot_hold_stay_exact(native: Kernels) -> None:
    rng = np.random.default_rng(6)
    weight = affine(rng, 32, 128, 4, 64)
    wide = Affine(
        weight.packed,
        (weight.scales * np.float32(1e-6)).astype(np.float32),
        (weight.biases * np.float32(1e-6)).astype(np.float32),
        4,
        64,
    )
    x = rng.normal(0, 1, (3, 128)).astype(np.float32)
    np.testing.assert_allclose(
        packed_weights(native, wide).times(x) * 1e6, packed_weights(native, weight).times(x), rtol=1e-4, atol=1e-4
    )


@pytest.mark.parametrize(("bits", "group"), FORMATS)
@pytest.mark.parametrize("symmetric", [False, True])
def test_rows_are_the_weights(native: Kernels, bits: int, group: int, symmetric: bool) -> None:
    rng = np.random.default_rng(7)
    weight = affine(rng, 61, 256, bits, group, symmetric=symmetric)
    ids = rng.integers(0, 61, 20)
    np.testing.assert_allclose(
        packed_weights(native, weight).take_rows(ids), weight.dequantize()[ids], rtol=1e-6, atol=1e-6
    )


def test_norm_comes_before_the_product(native: Kernels) -> None:
    rng = np.random.default_rng(8)
    weight = affine(rng, 64, 256, 4, 64)
    x, norm = rng.normal(0, 3, (5, 256)).astype(np.float32), rng.normal(1, 0.2, 256).astype(np.float32)
    wide = x.astype(np.float64)
    normed = wide / np.sqrt((wide**2).mean(axis=-1, keepdims=True) + 1e-5) * norm
    expected = normed @ weight.dequantize().astype(np.float64).T
    result = packed_weights(native, weight).times(x, norm=norm, eps=1e-5, fine=True)
    assert np.abs(result - expected).max() < 3e-4 * np.abs(expected).max()


def test_parts_make_the_whole(native: Kernels) -> None:
    rng = np.random.default_rng(9)
    for symmetric in (False, True):
        weight = affine(rng, 77, 256, 4, 32, symmetric=symmetric)
        parts = [weight.take_rows(np.arange(*ends)) for ends in ((0, 16), (16, 64), (64, 77))]
        x = rng.normal(0, 1, (3, 256)).astype(np.float32)
        together, joined = packed_weights(native, weight), PackedWeights(native, parts, 77, WeightMemory())
        assert joined.symmetric is symmetric
        assert np.array_equal(joined.times(x), together.times(x))
