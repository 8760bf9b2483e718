"""SafetensorsFile: the tensors of a safetensors file, read without trusting any figure in its header.

The format: https://github.com/huggingface/safetensors#format. 8 bytes of length, a JSON header, the data.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self, TypeGuard

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.json_file import parse_json
from shakti_mlx.checkpoint.model_file import ModelFile
from shakti_mlx.errors import ModelError, ModelErrorCode, damaged

# Real headers have some 120 bytes a tensor; this is room for 60,000, and little enough to parse in any case.
MAX_HEADER = 2**23  # bytes
LENGTH_BYTES = 8
MAX_DIMENSIONS = 8
MAX_NAME = 256  # characters

ITEM_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E8M0": 1, "U16": 2, "I16": 2, "F16": 2, "BF16": 2,
    "U32": 4, "I32": 4, "F32": 4, "U64": 8, "I64": 8, "F64": 8,
}  # fmt: skip
NUMPY = {"F32": "<f4", "F16": "<f2", "BF16": "<u2", "U32": "<u4"}  # bfloat16, which numpy does not know, as its bits


@dataclass(frozen=True)
class Entry:
    """One tensor of the header, checked against the file."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    offset: int  # bytes from the start of the file
    nbytes: int


class SafetensorsFile:
    """An open safetensors file: `tensors` by name, and their numbers when they are asked for.

    Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL (no such header), DAMAGED (truncated or contradicting
    itself), UNSUPPORTED_FORMAT (a number format that is not known).
    """

    tensors: Mapping[str, Entry]

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = ModelFile(path)
        try:
            self.tensors = MappingProxyType(self._read_header())
        except BaseException:
            self.close()
            raise

    def read(self, entry: Entry, first: int = 0, rows: int | None = None) -> NDArray[Any]:
        """The tensor, or `rows` of its rows from `first`: an array of its own; bfloat16 as uint16.

        Raises ModelError: DAMAGED (the file has changed since it was opened), NOT_READABLE, UNSUPPORTED_FORMAT.
        """
        if entry.dtype not in NUMPY:
            detail = f"{entry.name} is {entry.dtype}; readable are {', '.join(NUMPY)}"
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)
        count = entry.shape[0] - first if rows is None else rows
        target: NDArray[Any] = np.empty((count, *entry.shape[1:]), NUMPY[entry.dtype])
        self._file.read_into(entry.offset + entry.nbytes // entry.shape[0] * first, target)
        return target

    def close(self) -> None:
        """Let go of the file. Harmless when repeated."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read_header(self) -> dict[str, Entry]:
        name, size = self.path.name, self._file.size
        if size < LENGTH_BYTES + 2:
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{name} has {size} bytes")
        length = int.from_bytes(self._file.read(0, LENGTH_BYTES).tobytes(), "little")
        if self._file.read(LENGTH_BYTES, 1).tobytes() != b"{":
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{name} has no safetensors header")
        start = LENGTH_BYTES + length
        if length > MAX_HEADER or start > size:
            raise damaged(f"{name}: a header of {length} bytes in a file of {size}")
        header = parse_json(self._file.read(LENGTH_BYTES, length).tobytes(), name)
        entries = {key: self._entry(key, fields, start) for key, fields in header.items() if key != "__metadata__"}
        end, before = start, "the header"
        for entry in sorted(entries.values(), key=lambda entry: entry.offset):
            if entry.offset < end:
                raise damaged(f"{name}: {before!r} and {entry.name!r} overlap")
            end, before = entry.offset + entry.nbytes, entry.name
        return entries

    def _entry(self, name: str, fields: object, start: int) -> Entry:
        if not isinstance(fields, dict) or len(name) > MAX_NAME:
            raise damaged(f"{self.path.name}: the tensor {name[:MAX_NAME]!r} is not described")
        dtype, shape, offsets = fields.get("dtype"), fields.get("shape"), fields.get("data_offsets")
        if not isinstance(dtype, str):
            raise damaged(f"{self.path.name}: the tensor {name!r} has dtype {str(dtype)[:40]}")
        if dtype not in ITEM_BYTES:
            detail = f"{self.path.name}: the tensor {name!r} has dtype {dtype[:40]!r}"
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)
        if not _sizes(shape) or not 0 < len(shape) <= MAX_DIMENSIONS or 0 in shape:
            raise damaged(f"{self.path.name}: the tensor {name!r} has shape {str(shape)[:80]}")
        if not _sizes(offsets) or len(offsets) != 2:
            raise damaged(f"{self.path.name}: the tensor {name!r} has data_offsets {str(offsets)[:80]}")
        first, last = offsets
        nbytes = math.prod(shape) * ITEM_BYTES[dtype]  # Python's integers do not overflow
        if last - first != nbytes or start + last > self._file.size:
            detail = f"{dtype} {tuple(shape)} at {first} to {last} of {self._file.size - start} bytes"
            raise damaged(f"{self.path.name}: the tensor {name!r} is {detail}")
        return Entry(name, dtype, tuple(shape), start + first, nbytes)


def _sizes(value: object) -> TypeGuard[list[int]]:
    return isinstance(value, list) and all(type(each) is int and 0 <= each < 2**63 for each in value)
