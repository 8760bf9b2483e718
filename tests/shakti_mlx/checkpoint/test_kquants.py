"""K-quants: what the blocks mean bit for bit, and how little the affine form loses of it."""

import math

import gguf
import numpy as np
import pytest
from numpy.typing import NDArray
from refusals import refused

from shakti_mlx.checkpoint.gguf_header import TENSOR_TYPES, TensorInfo
from shakti_mlx.checkpoint.kquants import KINDS, affine_groups, dequantize, scale_columns
from shakti_mlx.checkpoint.quantize import nbytes_in_memory, to_part
from shakti_mlx.checkpoint.tensors import Affine
from shakti_mlx.errors import ModelErrorCode

TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}


def blocks_of(kind: str, count: int, seed: int = 0, scale: float = 1e-3) -> NDArray[np.uint8]:
    """Blocks with scales about `scale`, and any quants."""
    rng = np.random.default_rng(seed)
    blocks = rng.integers(0, 256, (count, TYPES[kind].size), np.uint8)
    for start in scale_columns(kind):
        halves = rng.normal(scale, scale / 4, count).astype("<f2")
        blocks[:, start : start + 2] = halves.view(np.uint8).reshape(count, 2)
    return blocks


def info_for(kind: str, count: int) -> TensorInfo:
    return TensorInfo("the weights", (count, 256), TYPES[kind], 0, count * TYPES[kind].size)


def reference(kind: str, blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    weights: NDArray[np.float32] = gguf.quants.dequantize(blocks, gguf.GGMLQuantizationType[kind])
    return weights


def relative_error(values: NDArray[np.float32], exact: NDArray[np.float32]) -> float:
    return math.sqrt(np.square(values - exact, dtype=np.float64).sum() / np.square(exact, dtype=np.float64).sum())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scale", [1e-6, 1e-3, 1.0, 500.0])
def test_blocks_mean_what_the_gguf_package_makes_of_them(kind: str, scale: float) -> None:
    blocks = blocks_of(kind, 700, scale=scale)
    expected = reference(kind, blocks)
    np.testing.assert_array_equal(dequantize(kind, blocks) + 0.0, expected + 0.0)  # minus zero is zero
    part = to_part(info_for(kind, 700), blocks.reshape(-1))
    np.testing.assert_array_equal(part.exact() + 0.0, expected + 0.0)


@pytest.mark.parametrize(("kind", "bits", "bound"), [("Q4_K", 4, 3e-4), ("Q5_K", 8, 3e-4), ("Q6_K", 8, 4e-2)])
def test_affine_form_loses_little(kind: str, bits: int, bound: float) -> None:
    blocks = blocks_of(kind, 500)
    tensor = to_part(info_for(kind, 500), blocks.reshape(-1)).tensor
    assert isinstance(tensor, Affine)
    assert (tensor.bits, tensor.group_size) == (bits, 32)
    assert tensor.scales.dtype == tensor.biases.dtype == np.float16
    assert tensor.nbytes == nbytes_in_memory(info_for(kind, 500))
    assert 0 < relative_error(tensor.dequantize(), reference(kind, blocks)) < bound


@pytest.mark.parametrize("kind", ["Q4_K", "Q5_K"])
def test_only_scales_are_rounded(kind: str) -> None:
    blocks = blocks_of(kind, 300, seed=2)
    quants, scales, biases = affine_groups(kind, blocks)
    exact = scales[..., None] * quants.astype(np.float32) + biases[..., None]
    np.testing.assert_array_equal(exact.reshape(300, 256), reference(kind, blocks))


def six_bit(factors: list[int], seed: int = 0) -> NDArray[np.uint8]:
    """One block of Q6_K whose sub-blocks have these 16 factors, and 1 as their unit."""
    blocks = blocks_of("Q6_K", 1, seed)
    blocks[:, 192:208] = np.array(factors, np.int8).view(np.uint8)
    blocks[:, 208:] = np.array([1], "<f2").view(np.uint8)
    return blocks


@pytest.mark.parametrize(
    "pair", [(7, 7), (64, 64), (-5, 5), (8, 4), (100, 50), (12, 3), (6, 4), (0, 9), (0, 0), (127, -127)]
)
def test_sub_blocks_with_a_common_step_are_merged_exactly(pair: tuple[int, int]) -> None:
    blocks = six_bit([*pair] * 8)
    quants, scales, biases = affine_groups("Q6_K", blocks)
    merged = scales[..., None] * quants.astype(np.float32) + biases[..., None]
    np.testing.assert_allclose(merged.reshape(1, 256), reference("Q6_K", blocks), rtol=1e-6, atol=1e-5)


@pytest.mark.parametrize("pair", [(127, 126), (-128, 127), (97, 13), (1, 127), (31, 30), (-77, 64)])
def test_of_two_sub_blocks_the_coarser_stays_exact_and_the_other_near(pair: tuple[int, int]) -> None:
    blocks = six_bit([*pair] * 8, seed=1)
    quants, scales, biases = affine_groups("Q6_K", blocks)
    merged = (scales[..., None] * quants.astype(np.float32) + biases[..., None]).reshape(8, 2, 16)
    error = np.abs(merged - reference("Q6_K", blocks).reshape(8, 2, 16)).max(axis=(0, 2))
    coarser = int(np.abs(pair).argmax())
    assert error[coarser] < 1e-2
    assert error[1 - coarser] <= max(map(abs, pair)) / 4 / 2 + 1e-2  # half of a quarter of the larger scale


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("bad", [math.inf, math.nan])
def test_scale_that_is_no_number_is_damage(kind: str, bad: float) -> None:
    for start in scale_columns(kind):
        blocks = blocks_of(kind, 3)
        blocks[1, start : start + 2] = np.array([bad], "<f2").view(np.uint8)
        with refused(ModelErrorCode.DAMAGED, "the weights"):
            to_part(info_for(kind, 3), blocks.reshape(-1))


@pytest.mark.parametrize("kind", KINDS)
def test_scales_too_large_for_float16_stay_float32(kind: str) -> None:
    blocks = blocks_of(kind, 20, scale=30_000.0)
    tensor = to_part(info_for(kind, 20), blocks.reshape(-1)).tensor
    assert isinstance(tensor, Affine)
    assert tensor.scales.dtype == tensor.biases.dtype == np.float32
    assert relative_error(tensor.dequantize(), reference(kind, blocks)) < 4e-2
