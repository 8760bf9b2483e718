"""Weights -> affine groups, as mlx.core.quantize makes them, in numpy: the same numbers on every platform."""

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.tensors import Affine

BITS = (4, 8)
GROUP_SIZES = (32, 64, 128)
CHUNK = 2**17  # weights worked on at once: what fits the processor's cache
FLOAT16_MAX = 65504.0
SMALLEST_SCALE = np.float32(1e-7)


def quantize(weights: NDArray[np.floating], bits: int, group_size: int) -> Affine:
    """Round [rows, columns] to `bits` in groups of `group_size` columns, with float32 scales and biases.

    Equal to mx.quantize of float32 weights on the CPU (mlx/backend/cpu/quantized.cpp); that of float16 or bfloat16
    weights has the same integers, and scales and biases rounded to their type.
    """
    rows, columns = weights.shape
    if bits not in BITS or group_size not in GROUP_SIZES or columns % group_size:
        raise ValueError(f"{bits} bits in groups of {group_size} over {columns} columns")
    groups = weights.reshape(-1, group_size)
    packed = np.empty((len(groups), group_size * bits // 8), np.uint8)
    scales, biases = np.empty((2, len(groups)), np.float32)
    step = max(CHUNK // group_size, 1)
    with np.errstate(over="ignore", invalid="ignore"):  # weights beyond 1e38 give scales that are no numbers
        for first in range(0, len(groups), step):
            part = slice(first, first + step)
            quants, scales[part], biases[part] = _round(groups[part].astype(np.float32), bits)
            packed[part] = pack(quants, bits)
    shape = (rows, columns // group_size)
    return Affine(
        packed.reshape(rows, -1).view(np.uint32), scales.reshape(shape), biases.reshape(shape), bits, group_size
    )


def with_small_scales(tensor: Affine) -> Affine:
    """The same with scales and biases rounded to float16, unless one is too large for it."""
    if tensor.scales.dtype == np.float16 or not fits_float16(tensor.scales, tensor.biases):
        return tensor
    halves = tensor.scales.astype(np.float16), tensor.biases.astype(np.float16)
    return Affine(tensor.packed, *halves, tensor.bits, tensor.group_size)


def fits_float16(*arrays: NDArray[np.floating]) -> bool:
    """Whether no number is too large for float16."""
    return all(float(np.abs(array).max(initial=0.0)) <= FLOAT16_MAX for array in arrays)


def exact_in_float16(*arrays: NDArray[np.floating]) -> bool:
    """Whether float16 holds every number as it is."""
    with np.errstate(over="ignore"):
        return all(each.dtype == np.float16 or np.array_equal(each.astype(np.float16), each) for each in arrays)


def pack(quants: NDArray[np.uint8], bits: int) -> NDArray[np.uint8]:
    """Integers, one a byte, in MLX's order: two neighbours share a byte when they have 4 bits, the first low."""
    if bits == 8:
        return quants
    pairs = quants.view(np.dtype("<u2"))
    packed: NDArray[np.uint8] = (pairs | pairs >> 4).astype(np.uint8)
    return packed


def _round(
    groups: NDArray[np.float32], bits: int
) -> tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32]]:
    """Integers, scales and biases; `groups` [n, size] is spoilt. The end that lies farther from 0 is kept exactly."""
    bins = np.float32(2**bits - 1)
    lowest, highest = groups.min(axis=1), groups.max(axis=1)
    low_end = np.abs(lowest) > np.abs(highest)
    edge = np.where(low_end, lowest, highest)
    scales = np.maximum((highest - lowest) / bins, SMALLEST_SCALE)
    scales = np.where(low_end, scales, -scales)
    steps = np.rint(edge / scales)
    has_zero = steps != 0
    scales = np.divide(edge, steps, out=scales, where=has_zero)
    biases = np.where(has_zero, edge, np.float32(0))
    groups -= biases[:, None]
    groups /= scales[:, None]
    np.rint(groups, out=groups)
    np.clip(groups, 0, bins, out=groups)
    return groups.astype(np.uint8), scales, biases
