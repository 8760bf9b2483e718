"""Weights as arrays: dense, or quantised in MLX's affine form. Both backends load these."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Dense:
    """Unquantised weights, float16 or float32. bfloat16, which numpy does not know, comes as float32."""

    data: NDArray[np.floating]

    @property
    def shape(self) -> tuple[int, ...]:
        """Sizes as numpy counts them: (rows, columns), or (columns,) for a norm."""
        return self.data.shape

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return self.data.nbytes

    def dequantize(self) -> NDArray[np.float32]:
        """The weights in float32, [rows, columns], or [columns] for a norm."""
        return self.data.astype(np.float32)

    def take_rows(self, rows: NDArray[np.intp] | slice) -> "Dense":
        """These rows, in this order: numbers or a slice."""
        return Dense(self.data[rows])


@dataclass(frozen=True, eq=False)
class Affine:
    """w = scales * q + biases, one scale and bias for each `group_size` columns.

    `packed` holds q as MLX does: element i of a row in bits i * bits of little-endian uint32, low bits first.
    Scales and biases are float16, or float32 where float16 cannot hold them exactly.
    """

    packed: NDArray[np.uint32]  # [rows, columns * bits / 32]
    scales: NDArray[np.floating]  # [rows, columns / group_size]
    biases: NDArray[np.floating]  # [rows, columns / group_size]
    bits: int
    group_size: int

    def __post_init__(self) -> None:
        rows, columns = self.shape
        groups = (rows, columns // self.group_size)
        if self.bits not in (4, 8) or columns % self.group_size:
            raise ValueError(f"{self.bits} bits in groups of {self.group_size} over {columns} columns")
        if self.scales.shape != groups or self.biases.shape != groups:
            raise ValueError(f"scales {self.scales.shape} and biases {self.biases.shape}, not {groups}")

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the weights."""
        return self.packed.shape[0], self.packed.shape[1] * 32 // self.bits

    @property
    def nbytes(self) -> int:
        """Bytes in memory."""
        return self.packed.nbytes + self.scales.nbytes + self.biases.nbytes

    def quants(self) -> NDArray[np.uint8]:
        """The integers, one a byte: [rows, columns]."""
        q = self.packed.view(np.uint8)
        return q if self.bits == 8 else np.stack((q & 15, q >> 4), axis=-1).reshape(self.shape)

    def dequantize(self) -> NDArray[np.float32]:
        """The weights in float32, [rows, columns]."""
        grouped = self.quants().reshape(self.shape[0], -1, self.group_size).astype(np.float32)
        scales, biases = self.scales.astype(np.float32), self.biases.astype(np.float32)
        return (grouped * scales[..., None] + biases[..., None]).reshape(self.shape)

    def take_rows(self, rows: NDArray[np.intp] | slice) -> "Affine":
        """These rows, in this order: numbers or a slice."""
        return Affine(self.packed[rows], self.scales[rows], self.biases[rows], self.bits, self.group_size)


Tensor = Dense | Affine


@dataclass(frozen=True, eq=False)
class Part:
    """Some consecutive rows of a tensor. `exact` is what the file means by them, where `tensor` had to round it."""

    tensor: Tensor
    rounded_from: Callable[[], NDArray[np.float32]] | None = field(default=None, repr=False)

    def exact(self) -> NDArray[np.float32]:
        """The weights as the file means them."""
        return self.rounded_from() if self.rounded_from is not None else self.tensor.dequantize()


def join_rows(parts: Iterable[Tensor], rows: int) -> Tensor:
    """One tensor of parts that have `rows` rows together, holding one part beside the whole.

    Scales and biases are float32 when those of one part are.
    """
    filled, columns = 0, list[NDArray[np.generic]]()
    part: Tensor | None = None
    for part in parts:
        count = part.shape[0]
        arrays = [part.data] if isinstance(part, Dense) else [part.packed, part.scales, part.biases]
        if count == rows:
            return part
        if not columns:
            columns = [np.empty((rows, *array.shape[1:]), array.dtype) for array in arrays]
        for i, array in enumerate(arrays):
            if array.dtype.itemsize > columns[i].dtype.itemsize:
                columns[i] = columns[i].astype(array.dtype)
            columns[i][filled : filled + count] = array
        filled += count
    assert part is not None
    assert filled == rows
    if isinstance(part, Dense):
        return Dense(columns[0])  # type: ignore[arg-type]
    packed, scales, biases = columns
    return Affine(packed, scales, biases, part.bits, part.group_size)  # type: ignore[arg-type]
