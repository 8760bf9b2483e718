"""GGUF blocks -> Dense or Affine: exactly where the affine form can hold them, K-quants with the least rounding.

Block layouts: https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shakti_mlx import kernels
from shakti_mlx.checkpoint import kquants
from shakti_mlx.checkpoint.affine import fits_float16, pack
from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.checkpoint.gguf_header import TensorInfo
from shakti_mlx.checkpoint.tensors import Affine, Dense, Part, Tensor
from shakti_mlx.errors import ModelError, ModelErrorCode, damaged
from shakti_mlx.kernels.packed import unpacked_blocks

DENSE = {"F32": "<f4", "F16": "<f2", "BF16": "<u2"}
BITS = {"Q4_0": 4, "Q4_1": 4, "Q5_0": 8, "Q5_1": 8, "Q8_0": 8, "Q4_K": 4, "Q5_K": 8, "Q6_K": 8}
ZERO = {"Q4_0": 8, "Q5_0": 16, "Q8_0": 128}  # the integer that means 0, where a block has no minimum of its own
SCALES = {  # where a block's float16 factors are, in bytes from its start
    **dict.fromkeys(("Q4_0", "Q5_0", "Q8_0"), (0,)),
    **dict.fromkeys(("Q4_1", "Q5_1"), (0, 2)),
    **{kind: kquants.scale_columns(kind) for kind in kquants.KINDS},
}
READABLE = (*DENSE, *BITS)
GROUP_SIZE = 32
CHUNK = 2**13  # blocks converted at once: what fits the processor's cache
PART = 2**22  # bytes of the file read at once: little enough that memory is used again, not mapped anew
BLOCK = 16  # rows of which a part has a multiple


def check_readable(info: TensorInfo) -> None:
    """Raises ModelError(UNSUPPORTED_FORMAT) for a tensor that to_tensor() cannot take."""
    if info.type.name not in READABLE or (len(info.shape) != 2 and info.type.name not in DENSE):
        detail = f"{info.name} is {info.type.name}; readable are {', '.join(READABLE)}"
        raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)


def nbytes_in_memory(info: TensorInfo) -> int:
    """Bytes of the tensor that to_tensor() makes, with float16 scales and biases."""
    if info.type.name in DENSE:
        return math.prod(info.shape) * (2 if info.type.name == "F16" else 4)
    elements = math.prod(info.shape)
    return elements * BITS[info.type.name] // 8 + elements // GROUP_SIZE * 4


def read_parts(file: GGUFFile, info: TensorInfo, whole: bool) -> Iterator[Part]:
    """The tensor some rows at a time, or all of them at once. For the errors see to_tensor()."""
    rows = info.shape[0]
    row_nbytes = info.nbytes // rows
    step = rows if whole else max(PART // row_nbytes // BLOCK, 1) * BLOCK
    for first in range(0, rows, step):
        count = min(step, rows - first)
        some = replace(info, shape=(count, *info.shape[1:]), nbytes=count * row_nbytes)
        yield to_part(some, file.read(info, first * row_nbytes, some.nbytes))


def check_numbers(file: GGUFFile, info: TensorInfo) -> None:
    """Whether the tensor's numbers are finite: of blocks the scales, which is far quicker than to_tensor().

    Raises ModelError: DAMAGED, NOT_READABLE.
    """
    kind = info.type.name
    step = max(PART // info.type.size, 1) * info.type.size
    for first in range(0, info.nbytes, step):
        raw = file.read(info, first, min(step, info.nbytes - first))
        if kind in DENSE:
            check_finite(info.name, raw.view(DENSE[kind]))
        else:
            for start in SCALES[kind]:
                _column(info, raw.reshape(-1, info.type.size), start)


def to_part(info: TensorInfo, raw: NDArray[np.uint8]) -> Part:
    """to_tensor(), with what the blocks mean where the affine form cannot hold it."""
    if info.type.name not in kquants.KINDS:
        return Part(to_tensor(info, raw))
    blocks = raw.reshape(-1, info.type.size)
    return Part(to_tensor(info, raw), lambda: _in_chunks(info.type.name, blocks).reshape(info.shape))


def to_tensor(info: TensorInfo, raw: NDArray[np.uint8]) -> Tensor:
    """The tensor whose bytes in the file are `raw`, copied out of it.

    Scales and biases are float16, or float32 where float16 overflows. Exact, but for K-quants: their scales are
    products of more bits than float16 has. Raises ModelError: UNSUPPORTED_FORMAT, DAMAGED (weights or scales that
    are no finite numbers).
    """
    check_readable(info)
    kind = info.type.name
    if kind in DENSE:
        dense = np.frombuffer(raw, DENSE[kind]).reshape(info.shape)
        return Dense(checked_dense(info.name, dense))
    blocks = raw.reshape(-1, info.type.size)
    if kind in kquants.KINDS:
        return _affine(info, *_from_k_quants(info, blocks))
    if (native := _by_kernels(info, blocks)) is not None:
        return native
    scales = _column(info, blocks, 0)
    if kind in ("Q4_1", "Q5_1"):
        packed = _repack_nibbles(blocks, 4) if kind == "Q4_1" else _five_bits(blocks, 4)
        return _affine(info, packed, scales, _column(info, blocks, 2))
    if kind == "Q8_0":
        packed = blocks[:, 2:] ^ np.uint8(128)  # int8 + 128, as uint8
    else:
        packed = _repack_nibbles(blocks, 2) if kind == "Q4_0" else _five_bits(blocks, 2)
    biases = scales.astype(np.float32) * -ZERO[kind]
    if fits_float16(biases):  # a power of two times a float16 is exact, unless it overflows
        return _affine(info, packed, scales, biases.astype(np.float16))
    return _affine(info, packed, scales.astype(np.float32), biases)


def checked_dense(name: str, weights: NDArray[Any]) -> NDArray[np.floating]:
    """A copy of float32 or float16 weights, or bfloat16 ones (as uint16) in float32. Raises ModelError(DAMAGED)."""
    check_finite(name, weights)
    bits = weights.dtype.kind == "u"
    dense: NDArray[np.floating] = (
        np.left_shift(weights, 16, dtype=np.uint32).view(np.float32) if bits else weights.copy()
    )
    return dense


def check_finite(name: str, values: NDArray[Any]) -> None:
    """Of float32, float16 or bfloat16 (as uint16). Raises ModelError(DAMAGED).

    Looks at the bits, some at a time: numpy's isfinite is slow for float16.
    """
    flat = values.reshape(-1)
    bits: NDArray[np.uint32] | NDArray[np.uint16]
    if flat.dtype.itemsize == 4:
        bits, sign_off, infinity = flat.view(np.uint32), 0x7FFFFFFF, 0x7F800000
    else:
        bits, sign_off, infinity = flat.view(np.uint16), 0x7FFF, 0x7F80 if flat.dtype.kind == "u" else 0x7C00
    for first in range(0, bits.size, 2**16):
        if (bits[first : first + 2**16] & sign_off).max() >= infinity:
            raise damaged(f"{name} holds numbers that are not finite")


def _affine(
    info: TensorInfo, packed: NDArray[np.uint8], scales: NDArray[np.floating], biases: NDArray[np.floating]
) -> Affine:
    rows = info.shape[0]
    return Affine(
        packed=np.ascontiguousarray(packed).reshape(rows, -1).view(np.uint32),
        scales=np.ascontiguousarray(scales).reshape(rows, -1),
        biases=np.ascontiguousarray(biases).reshape(rows, -1),
        bits=BITS[info.type.name],
        group_size=GROUP_SIZE,
    )


def _by_kernels(info: TensorInfo, blocks: NDArray[np.uint8]) -> Affine | None:
    """What to_tensor() makes of these blocks, by native code; None where there is none for them."""
    kind, loaded = info.type.name, kernels.load()
    if loaded is None or kind not in kernels.BLOCK_TYPES or not blocks.flags.c_contiguous:
        return None
    tensor, flags = unpacked_blocks(loaded, kind, blocks, info.shape[0])
    if kernels.BlockFlags.NOT_FINITE in flags:
        raise damaged(f"{info.name} holds numbers that are not finite")
    return None if kernels.BlockFlags.BIAS_TOO_LARGE in flags else tensor


def _from_k_quants(
    info: TensorInfo, blocks: NDArray[np.uint8]
) -> tuple[NDArray[np.uint8], NDArray[np.floating], NDArray[np.floating]]:
    """Packed integers [blocks, bytes], scales and biases [blocks, 8]."""
    kind, count = info.type.name, len(blocks)
    for start in SCALES[kind]:
        _column(info, blocks, start)
    bits = BITS[kind]
    packed = np.empty((count, 8, 32 * bits // 8), np.uint8)
    scales, biases = np.empty((2, count, 8), np.float32)
    for first in range(0, count, CHUNK // 8):
        part = slice(first, first + CHUNK // 8)
        quants, scales[part], biases[part] = kquants.affine_groups(kind, blocks[part])
        packed[part] = pack(quants, bits)
    if fits_float16(scales, biases):
        return packed, scales.astype(np.float16), biases.astype(np.float16)
    return packed, scales, biases


def _in_chunks(kind: str, blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    weights = np.empty((len(blocks), 256), np.float32)
    for first in range(0, len(blocks), CHUNK // 8):
        weights[first : first + CHUNK // 8] = kquants.dequantize(kind, blocks[first : first + CHUNK // 8])
    return weights


def _column(info: TensorInfo, blocks: NDArray[np.uint8], start: int) -> NDArray[np.float16]:
    """The float16 at byte `start` of every block: [blocks], a view. Raises ModelError(DAMAGED)."""
    column: NDArray[np.float16] = blocks[:, start : start + 2].view(np.dtype("<f2"))[:, 0]
    check_finite(info.name, column)
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


def _five_bits(blocks: NDArray[np.uint8], start: int) -> NDArray[np.uint8]:
    """The 5-bit numbers from byte `start` of every block, one a byte: [blocks, 32].

    Bit i of the first four bytes is the highest of element i; the low four stand as in _repack_nibbles().
    """
    quants = np.empty((len(blocks), 32), np.uint8)
    for first in range(0, len(blocks), CHUNK):
        part, out = blocks[first : first + CHUNK], quants[first : first + CHUNK]
        low = part[:, start + 4 : start + 20]
        out[:, :16], out[:, 16:] = low & 15, low >> 4
        out |= np.unpackbits(part[:, start : start + 4], axis=1, bitorder="little") << 4
    return quants
