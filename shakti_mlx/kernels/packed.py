"""PackedWeights: an affine matrix in the order in which the kernels read it."""

from __future__ import annotations

from ctypes import c_void_p

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.tensors import Affine
from shakti_mlx.kernels import BLOCK, GROUP_STEP, Kernels, WeightsStruct


class PackedWeights:
    """`weight` repacked; the original is not needed any more. Its memory: that of the original, rows padded to 16."""

    def __init__(self, kernels: Kernels, weight: Affine) -> None:
        self._kernels = kernels
        self.rows, self.columns = weight.shape
        self.group_size = weight.group_size
        blocks = -(-self.rows // BLOCK)
        self._q = _aligned(blocks * BLOCK * self.columns * weight.bits // 8)
        source = np.ascontiguousarray(weight.packed)
        kernels.pack(self.rows, self.columns, weight.bits, source.ctypes.data, self._q.ctypes.data)
        zero = 2 ** (weight.bits - 1)
        self.symmetric = bool(
            np.array_equal(weight.biases.astype(np.float32), weight.scales.astype(np.float32) * np.float32(-zero))
        )
        arrays = [weight.scales] if self.symmetric else [weight.scales, weight.biases]
        kind: np.dtype[np.floating] = np.dtype("f2" if all(map(_fits_float16, arrays)) else "f4")
        self._scales = _interleaved(weight.scales, kind)
        self._biases = None if self.symmetric else _interleaved(weight.biases, kind)
        self.struct = WeightsStruct(
            rows=self.rows,
            columns=self.columns,
            bits=weight.bits,
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
        """x [T, columns] W^T -> [T, rows]; see Kernels.linear."""
        x = np.ascontiguousarray(x, np.float32)
        y = np.empty((len(x), self.rows), np.float32)
        norm_at = None if norm is None else norm.ctypes.data
        self._kernels.linear(self.struct, x.ctypes.data, len(x), y.ctypes.data, norm=norm_at, eps=eps, fine=fine)
        return y

    def take_rows(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """The chosen rows: [n] -> [n, columns]. IndexError where there is no such row."""
        ids = np.ascontiguousarray(rows, np.int64)
        if len(ids) and not 0 <= ids.min() <= ids.max() < self.rows:
            raise IndexError(f"rows {ids.min()} to {ids.max()} of {self.rows}")
        out = np.empty((len(ids), self.columns), np.float32)
        self._kernels.rows(self.struct, ids.ctypes.data, len(ids), out.ctypes.data)
        return out


def _aligned(size: int) -> NDArray[np.uint8]:
    """Bytes that begin at a cache line."""
    buffer = np.empty(size + 63, np.uint8)
    start = -buffer.ctypes.data % 64
    return buffer[start : start + size]


def _fits_float16(values: NDArray[np.floating]) -> bool:
    if values.dtype == np.float16:
        return True
    with np.errstate(over="ignore"):
        return bool(np.array_equal(values.astype(np.float16).astype(values.dtype), values))


def _interleaved(values: NDArray[np.floating], kind: np.dtype[np.floating]) -> NDArray[np.floating]:
    """[rows, groups] -> [rows / 16, groups, 16], rows padded with zeros."""
    rows, groups = values.shape
    padded = np.zeros((-(-rows // BLOCK) * BLOCK, groups), kind)
    padded[:rows] = values
    return np.ascontiguousarray(padded.reshape(-1, BLOCK, groups).transpose(0, 2, 1))
