"""ShardWriter: a safetensors file written tensor by tensor, some rows at a time, in bounded memory."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.tensors import Affine, Dense
from shakti_mlx.on_disk import sync

DTYPES = {"<f4": "F32", "<f2": "F16", "<u4": "U32"}
ENTRY_BYTES = 128  # of the header, beside a tensor's name: type, shape, offsets


class ShardWriter:
    """A context manager. The header is written last, into room left for it; then the file is made durable."""

    def __init__(self, path: Path, names: Iterable[str]) -> None:
        """`names` are those of all tensors to come."""
        # A packed tensor has three entries; the header may end in spaces.
        room = sum(3 * (len(json.dumps(name)) + ENTRY_BYTES) for name in names) + ENTRY_BYTES
        self._room = -(-room // 8) * 8
        self._path = path
        self._offset = 0
        self._entries: dict[str, Any] = {"__metadata__": {"format": "mlx"}}
        self.names: list[str] = []

    def write_dense(self, name: str, parts: Iterable[Dense]) -> None:
        """A tensor that stays unpacked, in the type that it has."""
        rows, columns = 0, tuple[int, ...]()
        dtype, start = "", self._offset
        for part in parts:
            data = np.ascontiguousarray(part.data)
            dtype = dtype or DTYPES[data.dtype.newbyteorder("<").str]
            self._write(data)
            rows, columns = rows + data.shape[0], data.shape[1:]
        self._enter(name, dtype, (rows, *columns), start)

    def write_affine(self, name: str, parts: Iterable[Affine]) -> None:
        """A packed tensor: weight, scales and biases. Scales and biases are float16 unless one part needs float32."""
        start, rows, columns = self._offset, 0, 0
        scales, biases = list[NDArray[np.floating]](), list[NDArray[np.floating]]()
        for part in parts:
            self._write(part.packed)
            rows, columns = rows + part.packed.shape[0], part.packed.shape[1]
            scales.append(part.scales)
            biases.append(part.biases)
        self._enter(name, "U32", (rows, columns), start)
        layer = name.removesuffix(".weight")
        dtype = np.float32 if any(each.dtype == np.float32 for each in (*scales, *biases)) else np.float16
        for kind, arrays in (("scales", scales), ("biases", biases)):
            joined = np.concatenate(arrays).astype(dtype, copy=False)
            start = self._offset
            self._write(joined)
            self._enter(f"{layer}.{kind}", DTYPES[joined.dtype.newbyteorder("<").str], joined.shape, start)

    def __enter__(self) -> Self:
        self._file = self._path.open("wb")
        self._file.seek(8 + self._room)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with self._file:
            if kind is not None:
                return
            header = json.dumps(self._entries, separators=(",", ":")).encode()
            assert len(header) <= self._room
            self._file.seek(0)
            self._file.write(self._room.to_bytes(8, "little") + header.ljust(self._room))
            self._file.flush()
            sync(self._file.fileno())

    def _write(self, array: NDArray[Any]) -> None:
        self._file.write(np.ascontiguousarray(array).data)
        self._offset += array.nbytes

    def _enter(self, name: str, dtype: str, shape: tuple[int, ...], start: int) -> None:
        self._entries[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [start, self._offset]}
        self.names.append(name)


def upper_bound(shape: tuple[int, ...], form: Form | None) -> int:
    """Bytes that a tensor may take in a file, with float32 for all that is not packed."""
    elements = math.prod(shape)
    return 4 * elements if form is None else elements * form.bits // 8 + elements // form.group_size * 8
