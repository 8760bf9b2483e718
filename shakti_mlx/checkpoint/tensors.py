"""Weights as arrays: dense, or quantised in MLX's affine form. Both backends load these."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Dense:
    """Unquantised weights, float16 or float32."""

    data: NDArray[np.floating]

    @property
    def shape(self) -> tuple[int, ...]:
        return self.data.shape

    @property
    def nbytes(self) -> int:
        return self.data.nbytes

    def dequantize(self) -> NDArray[np.float32]:
        return self.data.astype(np.float32)


@dataclass(frozen=True)
class Affine:
    """w = scales * q + biases, one scale and bias for each `group_size` columns.

    `packed` holds q as MLX does: element i of a row in bits i * bits of little-endian uint32, low bits first.
    """

    packed: NDArray[np.uint32]  # [rows, columns * bits / 32]
    scales: NDArray[np.floating]  # [rows, columns / group_size]
    biases: NDArray[np.floating]
    bits: int
    group_size: int

    @property
    def shape(self) -> tuple[int, int]:
        return self.packed.shape[0], self.packed.shape[1] * 32 // self.bits

    @property
    def nbytes(self) -> int:
        return self.packed.nbytes + self.scales.nbytes + self.biases.nbytes

    def dequantize(self) -> NDArray[np.float32]:
        rows, columns = self.shape
        q = self.packed.view(np.uint8)
        if self.bits == 4:
            q = np.stack((q & 15, q >> 4), axis=-1)
        grouped = q.reshape(rows, -1, self.group_size).astype(np.float32)
        scales, biases = self.scales.astype(np.float32), self.biases.astype(np.float32)
        return (grouped * scales[..., None] + biases[..., None]).reshape(rows, columns)


Tensor = Dense | Affine
