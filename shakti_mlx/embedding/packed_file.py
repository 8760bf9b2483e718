"""Reads the packed file of an embedding model: its shape, vocabulary and tensors. No figure in it is trusted."""

from __future__ import annotations

import math
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.errors import ModelError, ModelErrorCode, damaged

UNIGRAM, WORDPIECE = b"E5S1", b"WPS1"  # what a file begins with, by the kind of its vocabulary
VERSION = 1
GROUP, BLOCK = 32, 18  # weights of a Q4_0 block, and its bytes
DENSE, QUANTISED = 0, 1  # types of tensors: float32, Q4_0
MOST_LAYERS, MOST_TENSORS, LONGEST_NAME = 64, 2048, 64
WIDEST, LONGEST_TEXT, LARGEST_HEAD = 4096, 1024, 64
LAST_CHARACTER = 0x10FFFF
LONGEST_PIECE = 1024  # bytes
LARGEST = 1e6  # number


@dataclass(frozen=True)
class Shape:
    """The sizes of a BERT encoder, in the order in which its file has them."""

    hidden: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    longest: int  # tokens of a text, its ends among them
    kinds: int  # of tokens; only the first is used
    eps: float


@dataclass(frozen=True, eq=False)
class Pieces:
    """A vocabulary, and the characters that others stand for. Scores are a unigram vocabulary's; else all are 0."""

    offsets: NDArray[np.uint32]  # [pieces + 1] into `text`
    scores: NDArray[np.float32]  # [pieces]
    text: NDArray[np.uint8]  # UTF-8
    begin: int
    end: int
    unknown: int
    characters: NDArray[np.uint32]  # rising
    parts: NDArray[np.uint32]  # [characters + 1] into `stands_for`
    stands_for: NDArray[np.uint32]


@dataclass(frozen=True)
class _Entry:
    kind: int
    count: int
    offset: int
    nbytes: int


class PackedFile:
    """An open file: `shape` and `pieces` are read, tensors when they are asked for. Raises ModelError(DAMAGED)."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._size = file, os.fstat(file.fileno()).st_size
        kind = self._take(4)
        if kind not in (UNIGRAM, WORDPIECE):
            raise ModelError(ModelErrorCode.NOT_A_MODEL, "no packed embedding model")
        self.is_wordpiece = kind == WORDPIECE
        self.shape = self._shape()
        self.pieces = self._pieces()
        self._entries = dict(self._directory())

    def dense(self, name: str, *shape: int) -> NDArray[np.float32]:
        """A float32 tensor of this shape. Raises ModelError(DAMAGED): missing, of another size, not finite."""
        count = math.prod(shape)
        data = self._tensor(name, DENSE, count, 4 * count).view(np.float32)
        if not np.abs(data).max() <= LARGEST:  # NaN is not
            raise damaged(f"{name} holds numbers that no such model has")
        return data.reshape(shape)

    def blocks(self, name: str, rows: int, columns: int) -> NDArray[np.uint8]:
        """The Q4_0 blocks of a matrix: [rows * columns / 32, 18]."""
        count = rows * columns
        return self._tensor(name, QUANTISED, count, count // GROUP * BLOCK).reshape(-1, BLOCK)

    def _tensor(self, name: str, kind: int, count: int, nbytes: int) -> NDArray[np.uint8]:
        entry = self._entries.get(name)
        if entry is None:
            raise damaged(f"{name} is missing")
        if (entry.kind, entry.count, entry.nbytes) != (kind, count, nbytes):
            raise damaged(f"{name} is not as large as the model's shape makes it")
        if entry.offset > self._size - nbytes:
            raise damaged(f"{name} lies beyond the end of the file")
        self._file.seek(entry.offset)
        return self._array(nbytes)

    def _shape(self) -> Shape:
        version, hidden, layers, heads, inner, vocabulary, longest, kinds, eps, group = self._unpack("<I7ifi")
        if (version, group) != (VERSION, GROUP):
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"version {version}, groups of {group}")
        sizes = (
            0 < layers <= MOST_LAYERS
            and 0 < hidden <= WIDEST
            and 0 < inner <= WIDEST
            and hidden % GROUP == inner % GROUP == 0
            and 0 < heads <= hidden
            and hidden % heads == 0
            and hidden // heads % 16 == 0
            and hidden // heads <= LARGEST_HEAD
            and 3 <= longest <= LONGEST_TEXT
            and 0 < kinds <= GROUP
            and 0 < vocabulary <= self._size
            and 0 < eps < 1
        )
        if not sizes:
            raise damaged("a shape that no such model has")
        return Shape(hidden, layers, heads, inner, vocabulary, longest, kinds, eps)

    def _pieces(self) -> Pieces:
        count, begin, end, _pad, unknown, length = self._unpack("<5iQ")
        if not 0 < count <= self.shape.vocabulary or not all(0 <= each < count for each in (begin, end, unknown)):
            raise damaged("the number of pieces")
        offsets = self._array(4 * count + 4).view(np.uint32)
        scores = self._array(4 * count).view(np.float32)
        text = self._array(length)
        lengths = np.diff(offsets.astype(np.int64))
        if offsets[0] != 0 or offsets[-1] != length or lengths.min() < 0 or lengths.max() > LONGEST_PIECE:
            raise damaged("pieces that do not follow one another")
        if not np.isfinite(scores).all():
            raise damaged("a piece's score")
        characters, parts, stands_for = self._mapped()
        return Pieces(offsets, scores, text, begin, end, unknown, characters, parts, stands_for)

    def _mapped(self) -> tuple[NDArray[np.uint32], NDArray[np.uint32], NDArray[np.uint32]]:
        count, nbytes = self._unpack("<iI")
        data = self._take(nbytes)
        characters, parts, stands_for = list[int](), [0], list[int]()
        at = 0
        for _ in range(count):
            if at + 5 > nbytes:
                raise damaged("the map of characters")
            character, length = struct.unpack_from("<IB", data, at)
            at += 5
            if at + 4 * length > nbytes or (characters and character <= characters[-1]):
                raise damaged("the map of characters")
            stands_for += struct.unpack_from(f"<{length}I", data, at)
            at += 4 * length
            characters.append(character)
            parts.append(len(stands_for))
        if count < 0 or max((*stands_for, *characters[-1:]), default=0) > LAST_CHARACTER:
            raise damaged("the map of characters")
        return np.array(characters, np.uint32), np.array(parts, np.uint32), np.array(stands_for, np.uint32)

    def _directory(self) -> Iterator[tuple[str, _Entry]]:
        (count,) = self._unpack("<i")
        if not 0 <= count <= MOST_TENSORS:
            raise damaged("the number of tensors")
        for _ in range(count):
            (length,) = self._unpack("<H")
            if length > LONGEST_NAME:
                raise damaged("the name of a tensor")
            name = self._take(length).decode("ascii", "replace")
            yield name, _Entry(*self._unpack("<BIQQ"))

    def _unpack(self, form: str) -> tuple[int, ...]:
        values: tuple[int, ...] = struct.unpack(form, self._take(struct.calcsize(form)))
        return values

    def _take(self, nbytes: int) -> bytes:
        if nbytes > self._size - self._file.tell():
            raise damaged("the file ends too early")
        data = self._file.read(nbytes)
        if len(data) != nbytes:
            raise damaged("the file ends too early")
        return data

    def _array(self, nbytes: int) -> NDArray[np.uint8]:
        if not 0 <= nbytes <= self._size - self._file.tell():
            raise damaged("the file ends too early")
        array = np.empty(nbytes, np.uint8)
        if self._file.readinto(array.data) != nbytes:  # type: ignore[attr-defined]
            raise damaged("the file ends too early")
        return array


@contextmanager
def open_packed(path: Path) -> Iterator[PackedFile]:
    """Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL, UNSUPPORTED_FORMAT or DAMAGED."""
    try:
        file = path.open("rb")
    except FileNotFoundError as error:
        raise ModelError(ModelErrorCode.NOT_FOUND, path.name) from error
    except OSError as error:
        raise ModelError(ModelErrorCode.NOT_READABLE, path.name) from error
    with file:
        try:
            yield PackedFile(file)
        except OSError as error:
            raise ModelError(ModelErrorCode.NOT_READABLE, path.name) from error
