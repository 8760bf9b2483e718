"""ggml's K-quants: super-blocks of 256 weights -> integers, scales and offsets of sub-blocks, and affine groups of 32.

Block layouts: https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

KINDS = ("Q4_K", "Q5_K", "Q6_K")

Sub = tuple[NDArray[Any], NDArray[np.float32], NDArray[np.float32]]
Groups = tuple[NDArray[np.uint8], NDArray[np.float32], NDArray[np.float32]]


def scale_columns(kind: str) -> tuple[int, ...]:
    """Where a block's float16 factors are, in bytes from its start."""
    return (208,) if kind == "Q6_K" else (0, 2)


def sub_blocks(kind: str, blocks: NDArray[np.uint8]) -> Sub:
    """Integers [n, subs, 256 / subs], and scale and offset of each sub-block [n, subs]: w = scale * q - offset.

    Exact: scales and offsets are products of a float16 and at most 8 bits.
    """
    if kind == "Q6_K":
        scales = _half(blocks, 208) * blocks[:, 192:208].view(np.int8).astype(np.float32)
        return _quants_6(blocks), scales, np.zeros_like(scales)
    factors, mins = _six_bit_pairs(blocks[:, 4:16])
    quants = _nibbles(blocks[:, 16:144] if kind == "Q4_K" else blocks[:, 48:176])
    if kind == "Q5_K":
        high = blocks[:, None, 16:48] >> np.arange(8, dtype=np.uint8)[:, None] & 1  # [n, 8, 32]
        quants = quants | high << 4
    return quants, _half(blocks, 0) * factors, _half(blocks, 2) * mins


def dequantize(kind: str, blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The weights that the blocks mean, in float32: [n, 256]."""
    quants, scales, offsets = sub_blocks(kind, blocks)
    weights: NDArray[np.float32] = scales[..., None] * quants.astype(np.float32) - offsets[..., None]
    return weights.reshape(-1, 256)


def affine_groups(kind: str, blocks: NDArray[np.uint8]) -> Groups:
    """Integers [n, 8, 32], scales and biases [n, 8] in float32: w = scale * q + bias.

    Exact for Q4_K and Q5_K. Two sub-blocks of Q6_K share a group: see _merge_pairs().
    """
    if kind == "Q6_K":
        factors = blocks[:, 192:208].view(np.int8).astype(np.int32)
        return _merge_pairs(_quants_6(blocks), factors, _half(blocks, 208))
    quants, scales, offsets = sub_blocks(kind, blocks)
    return quants.astype(np.uint8, copy=False), scales, -offsets


def _merge_pairs(quants: NDArray[np.int8], factors: NDArray[np.int32], unit: NDArray[np.float32]) -> Groups:
    """8-bit groups of 32 of Q6_K's sub-blocks of 16, whose scales are `unit` times the integers `factors`.

    The step is the larger factor over a whole number, so that its sub-block stays exact. It divides the smaller
    factor too where 8 bits reach that far: then all is exact. Else it is the finest that spans the group, and the
    sub-block with the smaller scale is rounded to it: by half the step at most, an eighth of its neighbour's
    rounding or so.
    """
    pairs = factors.reshape(-1, 8, 2)
    values = (quants.astype(np.int32) * factors[..., None]).reshape(-1, 8, 32)  # in units
    larger = np.abs(pairs).max(axis=-1)  # [n, 8]
    span = values.max(axis=-1) - values.min(axis=-1)
    finest = np.maximum(255 * larger // np.maximum(span, 1), 1)
    exact = larger // np.maximum(np.gcd(pairs[..., 0], pairs[..., 1]), 1)
    parts = np.where(exact <= finest, np.maximum(exact, 1), finest)  # steps in the larger factor
    steps = np.rint(values * (parts / np.maximum(larger, 1))[..., None]).astype(np.int32)
    lowest = steps.min(axis=-1)
    merged = np.minimum(steps - lowest[..., None], 255).astype(np.uint8)
    scales = unit * larger.astype(np.float32) / parts.astype(np.float32)
    return merged, scales, scales * lowest.astype(np.float32)


def _quants_6(blocks: NDArray[np.uint8]) -> NDArray[np.int8]:
    """[n, 16, 16], from -32 to 31."""
    low = blocks[:, :128].reshape(-1, 2, 1, 64) >> np.array([0, 4], np.uint8)[:, None] & 15  # [n, 2, 2, 64]
    high = blocks[:, 128:192].reshape(-1, 2, 1, 32) >> np.array([0, 2, 4, 6], np.uint8)[:, None] & 3  # [n, 2, 4, 32]
    joined: NDArray[Any] = low.reshape(-1, 256) | high.reshape(-1, 256) << 4
    signed: NDArray[np.int8] = joined.view(np.int8) - np.int8(32)
    return signed.reshape(-1, 16, 16)


def _nibbles(packed: NDArray[np.uint8]) -> NDArray[Any]:
    """[n, 128] bytes -> [n, 8, 32]: 32 bytes hold one sub-block in their low halves, the next in their high ones."""
    quants: NDArray[Any] = packed.reshape(-1, 4, 1, 32) >> np.array([0, 4], np.uint8)[:, None] & 15
    return quants.reshape(-1, 8, 32)


def _six_bit_pairs(packed: NDArray[np.uint8]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Scales and minima of 8 sub-blocks, 6 bits each, out of 12 bytes (get_scale_min_k4 in ggml-quants.c)."""
    first, second, third = packed[:, :4], packed[:, 4:8], packed[:, 8:]
    scales = np.concatenate((first & 63, third & 15 | first >> 2 & 48), axis=1)
    mins = np.concatenate((second & 63, third >> 4 | second >> 2 & 48), axis=1)
    return scales, mins


def _half(blocks: NDArray[np.uint8], start: int) -> NDArray[np.float32]:
    """The float16 at byte `start` of every block: [n, 1]."""
    halves = np.ascontiguousarray(blocks[:, start : start + 2]).view(np.dtype("<f2"))
    return halves.astype(np.float32)
