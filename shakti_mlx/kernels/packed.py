"""PackedWeights: an affine matrix in the order in which the kernels read it."""

from __future__ import annotations

from collections.abc import Iterable
from ctypes import c_void_p

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.affine import exact_in_float16
from shakti_mlx.checkpoint.tensors import Affine
from shakti_mlx.kernels import BLOCK, BLOCK_TYPES, GROUP_STEP, BlockFlags, Kernels
from shakti_mlx.kernels.encoder_structs import WeightsStruct
from shakti_mlx.memory import WeightMemory


class PackedWeights:
    """An affine matrix repacked; the original is not needed any more. Memory: the original's, rows padded to 16."""

    def __init__(self, kernels: Kernels, parts: Iterable[Affine], rows: int, memory: WeightMemory) -> None:
        """`parts` hold consecutive rows, `rows` together; each but the last has a multiple of 16. `memory` is what the
        whole model lies in."""
        self._kernels, self.rows = kernels, rows
        blocks = -(-rows // BLOCK)
        scales, biases = list[NDArray[np.floating]](), list[NDArray[np.floating]]()
        done, part = 0, None
        for part in parts:
            count, self.columns = part.shape
            row_nbytes = self.columns * part.bits // 8
            if not done:
                self._q = memory.zeros(blocks * BLOCK * row_nbytes)
            assert done % BLOCK == 0
            source = np.ascontiguousarray(part.packed)
            kernels.pack(count, self.columns, part.bits, source.ctypes.data, self._q[done * row_nbytes :].ctypes.data)
            scales.append(part.scales)
            biases.append(part.biases)
            done += count
        assert part is not None
        assert done == rows
        self.group_size, zero = part.group_size, 2 ** (part.bits - 1)
        self.symmetric = all(_symmetric(kernels, *pair, part.bits) for pair in zip(scales, biases, strict=True))
        arrays = scales if self.symmetric else scales + biases
        kind: np.dtype[np.floating] = np.dtype("f2" if exact_in_float16(*arrays) else "f4")
        self._scales = _interleaved(kernels, scales, kind, memory)
        self._biases = None if self.symmetric else _interleaved(kernels, biases, kind, memory)
        self.struct = WeightsStruct(
            rows=rows,
            columns=self.columns,
            bits=part.bits,
            group=self.group_size,
            wide=kind.itemsize == 4,
            zero=zero,
            q=self._q.ctypes.data,
            scales=self._scales.ctypes.data,
            biases=c_void_p(None) if self._biases is None else self._biases.ctypes.data,
        )

    @staticmethod
    def takes(weight: Affine) -> bool:
        """Whether the kernels know this format."""
        return weight.bits in (4, 8) and weight.group_size % GROUP_STEP == 0

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return self._q.nbytes + self._scales.nbytes + (0 if self._biases is None else self._biases.nbytes)

    def times(
        self, x: NDArray[np.float32], *, norm: NDArray[np.float32] | None = None, eps: float = 0.0, fine: bool = False
    ) -> NDArray[np.float32]:
        """x [T, columns] W^T -> [T, rows]; of RMSNorm(x) where `norm` is its weight. Raises MemoryError.

        Activations are rounded to 8 bits a group, or with `fine` to 15.
        """
        x = np.ascontiguousarray(x, np.float32)
        y = np.empty((len(x), self.rows), np.float32)
        norm_at = None if norm is None else norm.ctypes.data
        self._kernels.linear(self.struct, x.ctypes.data, len(x), norm_at, eps, fine, y.ctypes.data)
        return y

    def take_rows(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """The chosen rows: [n] -> [n, columns]. IndexError where there is no such row."""
        ids = np.ascontiguousarray(rows, np.int64)
        if len(ids) and not 0 <= ids.min() <= ids.max() < self.rows:
            raise IndexError(f"rows {ids.min()} to {ids.max()} of {self.rows}")
        out = np.empty((len(ids), self.columns), np.float32)
        self._kernels.rows(self.struct, ids.ctypes.data, len(ids), out.ctypes.data)
        return out


def unpacked_blocks(kernels: Kernels, kind: str, blocks: NDArray[np.uint8], rows: int) -> tuple[Affine, BlockFlags]:
    """GGUF's blocks [n, bytes] of a type in BLOCK_TYPES as a matrix of `rows` rows, and what was found in them."""
    bits, groups = 8 if kind == "Q8_0" else 4, len(blocks) // rows
    packed = np.empty((rows, groups * bits), np.uint32)  # 32 numbers a block
    scales, biases = np.empty((2, rows, groups), np.float16)
    to = (each.ctypes.data for each in (packed, scales, biases))
    flags = kernels.blocks(BLOCK_TYPES[kind], len(blocks), blocks.ctypes.data, *to)
    return Affine(packed, scales, biases, bits, 32), flags


def _symmetric(kernels: Kernels, scales: NDArray[np.floating], biases: NDArray[np.floating], bits: int) -> bool:
    if scales.dtype == biases.dtype == np.float16:
        scales, biases = np.ascontiguousarray(scales), np.ascontiguousarray(biases)
        return bool(kernels.symmetric(scales.ctypes.data, biases.ctypes.data, scales.size, bits - 1))
    middle = np.float32(-(2 ** (bits - 1)))
    return bool(np.array_equal(biases.astype(np.float32), scales.astype(np.float32) * middle))


def _interleaved(
    kernels: Kernels, parts: list[NDArray[np.floating]], kind: np.dtype[np.floating], memory: WeightMemory
) -> NDArray[np.floating]:
    """[rows, groups], in parts of whole blocks -> [rows / 16, groups, 16], the last block padded with zeros."""
    blocks, groups = -(-sum(map(len, parts)) // BLOCK), parts[0].shape[1]
    out = memory.zeros(blocks * groups * BLOCK * kind.itemsize).view(kind).reshape(blocks, groups, BLOCK)
    block = 0
    for part in parts:
        whole, rest = divmod(len(part), BLOCK)
        if part.dtype == kind == np.float16:
            source = np.ascontiguousarray(part)
            kernels.interleave(len(part), groups, source.ctypes.data, out[block:].ctypes.data)
        else:
            out[block : block + whole] = part[: whole * BLOCK].reshape(whole, BLOCK, groups).transpose(0, 2, 1)
            if rest:
                out[block + whole, :, :rest] = part[whole * BLOCK :].T
        block += whole
    return out
