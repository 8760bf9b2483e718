"""The header of a GGUF file, its metadata and tensor table, read without trusting any figure in it.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, little-endian.
"""

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from shakti_mlx.checkpoint.model_file import ModelFile
from shakti_mlx.errors import ModelError, ModelErrorCode, damaged

MAGIC = b"GGUF"
METADATA_START = 24  # bytes: magic, version, two counts
VERSIONS = (2, 3)
DEFAULT_ALIGNMENT = 32

# Far above what real files hold (a vocabulary of 262,144 needs 1.4 million array elements and 20 MB), and low
# enough that a hostile header cannot exhaust memory.
MAX_KEYS = 2**16
MAX_TENSORS = 2**16
MAX_NAME = 2**8  # bytes of a key or a tensor's name: they stand in error messages
MAX_HEADER = 2**27  # bytes
MAX_ELEMENTS = 2**23  # of all arrays together
MAX_ALIGNMENT = 2**16
MAX_DIMENSIONS = 4
READ_AHEAD = 2**20  # bytes of the header read at once

UINT32, UINT64 = struct.Struct("<I"), struct.Struct("<Q")
SCALARS = {
    0: struct.Struct("<B"),
    1: struct.Struct("<b"),
    2: struct.Struct("<H"),
    3: struct.Struct("<h"),
    4: UINT32,
    5: struct.Struct("<i"),
    6: struct.Struct("<f"),
    10: UINT64,
    11: struct.Struct("<q"),
    12: struct.Struct("<d"),
}
BOOL, STRING, ARRAY = 7, 8, 9


class TensorType(NamedTuple):
    """How a tensor's elements are stored: `block` elements of a row in `size` bytes."""

    name: str
    block: int
    size: int


TENSOR_TYPES = {
    0: TensorType("F32", 1, 4),
    1: TensorType("F16", 1, 2),
    2: TensorType("Q4_0", 32, 18),
    3: TensorType("Q4_1", 32, 20),
    6: TensorType("Q5_0", 32, 22),
    7: TensorType("Q5_1", 32, 24),
    8: TensorType("Q8_0", 32, 34),
    9: TensorType("Q8_1", 32, 40),
    10: TensorType("Q2_K", 256, 84),
    11: TensorType("Q3_K", 256, 110),
    12: TensorType("Q4_K", 256, 144),
    13: TensorType("Q5_K", 256, 176),
    14: TensorType("Q6_K", 256, 210),
    15: TensorType("Q8_K", 256, 292),
    16: TensorType("IQ2_XXS", 256, 66),
    17: TensorType("IQ2_XS", 256, 74),
    18: TensorType("IQ3_XXS", 256, 98),
    19: TensorType("IQ1_S", 256, 50),
    20: TensorType("IQ4_NL", 32, 18),
    21: TensorType("IQ3_S", 256, 110),
    22: TensorType("IQ2_S", 256, 82),
    23: TensorType("IQ4_XS", 256, 136),
    24: TensorType("I8", 1, 1),
    25: TensorType("I16", 1, 2),
    26: TensorType("I32", 1, 4),
    27: TensorType("I64", 1, 8),
    28: TensorType("F64", 1, 8),
    29: TensorType("IQ1_M", 256, 56),
    30: TensorType("BF16", 1, 2),
    34: TensorType("TQ1_0", 256, 54),
    35: TensorType("TQ2_0", 256, 66),
    39: TensorType("MXFP4", 32, 17),
}


@dataclass(frozen=True)
class TensorInfo:
    """One row of the tensor table, checked against the file."""

    name: str
    shape: tuple[int, ...]  # as numpy counts: (rows, columns)
    type: TensorType
    offset: int  # bytes from the start of the file
    nbytes: int


def alignment_of(metadata: Mapping[str, object]) -> int:
    """Bytes to whose multiples tensors are aligned. Raises ModelError(DAMAGED)."""
    value = metadata.get("general.alignment", DEFAULT_ALIGNMENT)
    if type(value) is not int or not 0 < value <= MAX_ALIGNMENT or value & (value - 1):
        raise damaged(f"general.alignment = {value!r}")
    return value


class _Row(NamedTuple):
    """One row of the tensor table, as the file has it."""

    name: str
    shape: tuple[int, ...]
    type_number: int
    offset: int  # bytes from the start of the tensor data


class Header:
    """Reads the header from front to back; every length is compared with what is left of the file."""

    def __init__(self, file: ModelFile) -> None:
        self._file = file
        self._data = bytearray()  # of the file, from its start
        self._size = file.size
        self._end = min(self._size, MAX_HEADER)
        self.position = len(MAGIC)
        self._elements = 0

    def read_start(self) -> tuple[int, int, int]:
        """Version, number of tensors, number of metadata keys."""
        version = self._number(UINT32)
        if version not in VERSIONS:
            detail = f"GGUF version {version}"
            if int.from_bytes(version.to_bytes(4, "little"), "big") in VERSIONS:
                detail = "a big-endian GGUF file"
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)
        tensors, keys = self._number(UINT64), self._number(UINT64)
        if tensors > MAX_TENSORS or keys > MAX_KEYS:
            raise damaged(f"{tensors} tensors and {keys} metadata keys")
        return version, tensors, keys

    def read_metadata(self, count: int) -> dict[str, object]:
        """Keys and values, which follow the start. Raises ModelError(DAMAGED)."""
        metadata: dict[str, object] = {}
        for _ in range(count):
            key = self._name()
            if key in metadata:
                raise damaged(f"the key {key!r} occurs twice")
            metadata[key] = self._value(key, self._number(UINT32))
        return metadata

    def read_tensor_table(self, count: int, alignment: int) -> dict[str, TensorInfo]:
        """Where each tensor lies, which follows the metadata. Raises ModelError: DAMAGED, UNSUPPORTED_FORMAT."""
        rows: dict[str, _Row] = {}
        for _ in range(count):
            name = self._name()
            if name in rows:
                raise damaged(f"the tensor {name!r} occurs twice")
            dimensions = self._number(UINT32)
            if not 0 < dimensions <= MAX_DIMENSIONS:
                raise damaged(f"the tensor {name!r} has {dimensions} dimensions")
            shape = tuple(self._number(UINT64) for _ in range(dimensions))[::-1]
            rows[name] = _Row(name, shape, self._number(UINT32), self._number(UINT64))
        start = -(-self.position // alignment) * alignment
        tensors = {name: self._tensor(row, start, alignment) for name, row in rows.items()}
        _refuse_overlap(tensors)
        return tensors

    def _tensor(self, row: _Row, start: int, alignment: int) -> TensorInfo:
        name, shape, type_number, offset = row
        if type_number not in TENSOR_TYPES:
            detail = f"the tensor {name!r} has type {type_number}"
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)
        kind = TENSOR_TYPES[type_number]
        elements = math.prod(shape)  # Python's integers do not overflow
        if not elements or shape[-1] % kind.block:
            raise damaged(f"the tensor {name!r} of type {kind.name} has shape {shape}")
        nbytes = elements // kind.block * kind.size
        if offset % alignment or start + offset + nbytes > self._size:
            detail = f"the tensor {name!r} ({nbytes} bytes at {start + offset}) is not in the {self._size} of the file"
            raise damaged(detail)
        return TensorInfo(name, shape, kind, start + offset, nbytes)

    def _take(self, count: int) -> int:
        """Step over `count` bytes and give where they start."""
        start = self.position
        if count > self._end - start:
            raise damaged(f"the header is cut off or too long: {count} bytes at {start}, {self._size} in the file")
        self.position = start + count
        self._load(self.position)
        return start

    def _load(self, end: int) -> None:
        """Have the bytes before `end`, which lies in the file."""
        have = len(self._data)
        if end > have:
            self._data += self._file.read(have, min(max(end - have, READ_AHEAD), self._end - have)).data

    def _number(self, form: struct.Struct) -> int:
        number: int = form.unpack_from(self._data, self._take(form.size))[0]
        return number

    def _name(self) -> str:
        length = self._number(UINT64)
        if not 0 < length < MAX_NAME:
            raise damaged(f"a name of {length} bytes at {self.position}")
        return self._text(length)

    def _text(self, length: int) -> str:
        start = self._take(length)
        try:
            return self._data[start : start + length].decode()
        except UnicodeDecodeError as error:
            raise damaged(f"text at {start} is not UTF-8") from error

    def _value(self, key: str, kind: int) -> object:
        if kind == STRING:
            return self._text(self._number(UINT64))
        if kind == BOOL:
            return _booleans(key, self._data[self._take(1) : self.position])[0]
        if kind == ARRAY:
            return self._array(key, self._number(UINT32), self._number(UINT64))
        if kind not in SCALARS:
            raise damaged(f"the key {key!r} has value type {kind}")
        form = SCALARS[kind]
        value: object = form.unpack_from(self._data, self._take(form.size))[0]
        return value

    def _array(self, key: str, kind: int, count: int) -> list[object]:
        self._elements += count
        if self._elements > MAX_ELEMENTS:
            raise damaged(f"the key {key!r} has {count} elements")
        if kind == STRING:
            return self._strings(count)
        if kind == BOOL:
            return _booleans(key, self._data[self._take(count) : self.position])
        if kind == ARRAY:
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"the key {key!r} is an array of arrays")
        if kind not in SCALARS:
            raise damaged(f"the key {key!r} has elements of type {kind}")
        form = SCALARS[kind]
        start = self._take(count * form.size)
        return list(struct.unpack_from(f"<{count}{form.format[-1]}", self._data, start))

    def _strings(self, count: int) -> list[object]:
        """A loop over locals, for a vocabulary has hundreds of thousands; other threads run in between."""
        data, position, end = self._data, self.position, self._end
        length_at, size, loaded = UINT64.unpack_from, UINT64.size, len(data)
        texts: list[object] = []
        try:
            for _ in range(count):
                if position + size > loaded:
                    self._load(min(position + size, end))
                    loaded = len(data)
                (length,) = length_at(data, position)
                position += size
                stop = position + length
                if stop > end:
                    raise damaged(f"the header is cut off or too long: text of {length} bytes at {position}")
                if stop > loaded:
                    self._load(stop)
                    loaded = len(data)
                texts.append(data[position:stop].decode())
                position = stop
        except struct.error as error:
            raise damaged(f"the header is cut off at {position}") from error
        except UnicodeDecodeError as error:
            raise damaged(f"text at {position} is not UTF-8") from error
        self.position = position
        return texts


def _booleans(key: str, raw: bytearray) -> list[object]:
    if raw.strip(b"\0\1"):
        raise damaged(f"the key {key!r} has a truth value that is neither 0 nor 1")
    return [byte == 1 for byte in raw]


def _refuse_overlap(tensors: Mapping[str, TensorInfo]) -> None:
    end, before = 0, ""
    for info in sorted(tensors.values(), key=lambda info: info.offset):
        if info.offset < end:
            raise damaged(f"the tensors {before!r} and {info.name!r} overlap")
        end, before = info.offset + info.nbytes, info.name
