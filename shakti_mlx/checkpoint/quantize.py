"""GGUF blocks -> Dense or Affine, exactly: no weight is rounded anew.

Block layouts: https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h.
"""

import math

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.gguf import TensorInfo, damaged
from shakti_mlx.checkpoint.tensors import Affine, Dense, Tensor
from shakti_mlx.errors import ModelError, ModelErrorCode

DENSE = {"F32": "<f4", "F16": "<f2"}
BITS = {"Q4_0": 4, "Q4_1": 4, "Q8_0": 8}
READABLE = (*DENSE, *BITS)
GROUP_SIZE = 32
CHUNK = 2**13  # blocks converted at once: what fits the processor's cache
FLOAT16_MAX = 65504.0


def check_readable(info: TensorInfo) -> None:
    """Raises ModelError(UNSUPPORTED_FORMAT) for a tensor that to_tensor() cannot take."""
    if info.type.name not in READABLE or (len(info.shape) != 2 and info.type.name not in DENSE):
        detail = f"{info.name} is {info.type.name}; readable are {', '.join(READABLE)}"
        raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)


def nbytes_in_memory(info: TensorInfo) -> int:
    """Bytes of the tensor that to_tensor() makes, with float16 scales and biases."""
    if info.type.name in DENSE:
        return info.nbytes
    elements = math.prod(info.shape)
    return elements * BITS[info.type.name] // 8 + elements // GROUP_SIZE * 4


def to_tensor(info: TensorInfo, raw: NDArray[np.uint8]) -> Tensor:
    """The tensor whose bytes in the file are `raw`, copied out of it.

    Raises ModelError: UNSUPPORTED_FORMAT, DAMAGED (weights or scales that are no finite numbers).
    """
    check_readable(info)
    kind = info.type.name
    if kind in DENSE:
        dense = np.frombuffer(raw, DENSE[kind]).reshape(info.shape).copy()
        _check_finite(info, dense)
        return Dense(dense)
    blocks = raw.reshape(-1, info.type.size)
    scales = _column(info, blocks, 0)
    if kind == "Q4_1":
        return _affine(info, _repack_nibbles(blocks, 4), scales, _column(info, blocks, 2))
    if kind == "Q4_0":
        packed, zero = _repack_nibbles(blocks, 2), 8
    else:
        packed, zero = blocks[:, 2:] ^ np.uint8(128), 128  # int8 + 128, as uint8
    biases = scales.astype(np.float32) * -zero
    if np.abs(biases).max() <= FLOAT16_MAX:  # a power of two times a float16 is exact, unless it overflows
        return _affine(info, packed, scales, biases.astype(np.float16))
    return _affine(info, packed, scales.astype(np.float32), biases)


def _affine(
    info: TensorInfo, packed: NDArray[np.uint8], scales: NDArray[np.floating], biases: NDArray[np.floating]
) -> Affine:
    rows = info.shape[0]
    return Affine(
        packed=np.ascontiguousarray(packed).reshape(rows, -1).view(np.uint32),
        scales=scales.reshape(rows, -1),
        biases=biases.reshape(rows, -1),
        bits=BITS[info.type.name],
        group_size=GROUP_SIZE,
    )


def _column(info: TensorInfo, blocks: NDArray[np.uint8], start: int) -> NDArray[np.float16]:
    """The float16 at byte `start` of every block: [blocks]."""
    column = np.ascontiguousarray(blocks[:, start : start + 2]).view(np.dtype("<f2")).reshape(-1)
    _check_finite(info, column)
    return column


def _repack_nibbles(blocks: NDArray[np.uint8], start: int) -> NDArray[np.uint8]:
    """The 4-bit numbers from byte `start` of every block, in MLX's order: [blocks, 16].

    ggml's byte j holds elements j (low) and j + 16 (high); MLX's holds 2 j and 2 j + 1.
    """
    packed = np.empty((len(blocks), 16), np.uint8)
    for first in range(0, len(blocks), CHUNK):
        part, out = blocks[first : first + CHUNK, start:], packed[first : first + CHUNK]
        pairs = np.ascontiguousarray(part).view(np.dtype("<u2"))  # [blocks, 8]: two neighbours in each
        shifted = pairs >> 4
        out[:, :8] = (pairs & 0x0F) | (shifted & 0xF0)
        out[:, 8:] = (shifted & 0x0F) | (pairs >> 8 & 0xF0)
    return packed


def _check_finite(info: TensorInfo, values: NDArray[np.floating]) -> None:
    """Looks at the bits, some at a time: numpy's isfinite is slow for float16."""
    flat = values.reshape(-1)
    bits: NDArray[np.uint32] | NDArray[np.uint16]
    if flat.dtype.itemsize == 4:
        bits, sign_off, infinity = flat.view(np.uint32), 0x7FFFFFFF, 0x7F800000
    else:
        bits, sign_off, infinity = flat.view(np.uint16), 0x7FFF, 0x7C00
    for first in range(0, bits.size, 2**16):
        if (bits[first : first + 2**16] & sign_off).max() >= infinity:
            raise damaged(f"{info.name} holds numbers that are not finite")
