"""PartFile: a partial file that can be resumed after a cancel, a pulled stick or a power cut."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from shakti_mlx.checkpoint.disk import check_room, writing
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.on_disk import sync

STEP = 16 * 2**20  # bytes after which the disk is told to keep what it has: what a power cut can cost
SUFFIX = ".part"


class PartFile:
    """A context manager. It stays on the disk unless it is discarded or moved away.

    `origin` says what it is a copy of (name, size, checksum, date): another origin is another file, so nothing is ever
    joined to the wrong half. Raises ModelError: DISK_FULL, FOLDER_NOT_WRITABLE.
    """

    def __init__(self, folder: Path, name: str, origin: Mapping[str, object], step: int = STEP) -> None:
        known = hashlib.sha256(json.dumps(origin, sort_keys=True).encode()).hexdigest()[:16]
        plain = re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-.")[:80] or "model"
        self.path = folder / f"{plain}-{known}{SUFFIX}"
        self.step, self._digest = step, hashlib.sha256()
        self._name, self.length = name, 0

    def __enter__(self) -> Self:
        """What is there already, in whole steps, is kept and counted; the rest may not have reached the disk."""
        with writing(self.path.parent):
            self.path.parent.mkdir(exist_ok=True)
            self._file = self.path.open("r+b" if self.path.exists() else "w+b", buffering=0)
            try:
                self._count_what_is_there()
            except BaseException:
                self._file.close()
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()

    def _count_what_is_there(self) -> None:
        kept = os.fstat(self._file.fileno()).st_size // self.step * self.step
        while self.length < kept and (chunk := self._file.read(min(2**22, kept - self.length))):
            self._digest.update(chunk)
            self.length += len(chunk)
        self._file.seek(self.length)
        self._file.truncate()

    @property
    def sha256(self) -> str:
        """The checksum of what is there."""
        return self._digest.hexdigest()

    def last(self, count: int) -> bytes:
        """The last bytes that are there, at most so many."""
        count = min(count, self.length)
        self._file.seek(self.length - count)
        return self._file.read(count)

    def check_room(self, whole: int) -> None:
        """Raises ModelError(DISK_FULL) unless the rest of `whole` bytes finds room."""
        check_room(self.path.parent, whole - self.length)

    def restart(self) -> None:
        """Begin anew: the source has changed, or does not give its end alone."""
        with writing(self.path.parent):
            self._file.seek(0)
            self._file.truncate()
        self._digest, self.length = hashlib.sha256(), 0

    def write(self, chunk: bytes) -> None:
        """Append."""
        with writing(self.path.parent):
            left = memoryview(chunk)
            while left:  # without a buffer, which on a full disk could not even be closed
                left = left[self._file.write(left) :]
            self._digest.update(chunk)
            before, self.length = self.length, self.length + len(chunk)
            if before // self.step != self.length // self.step:
                self.sync()

    def sync(self) -> None:
        """Have all of it on the disk itself."""
        with writing(self.path.parent):
            sync(self._file.fileno())

    def discard(self) -> None:
        """Remove it, open or not: nothing of it can be used."""
        self.path.unlink(missing_ok=True)

    def require(self, expected: str | None) -> None:
        """Raises ModelError(CHECKSUM_MISMATCH), with the file removed, where it has another checksum."""
        if expected is not None and self.sha256 != expected.strip().lower():
            self.discard()
            detail = f"{self._name}: {self.sha256}, not {expected.strip().lower()}"
            raise ModelError(ModelErrorCode.CHECKSUM_MISMATCH, detail)
