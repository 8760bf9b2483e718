"""PrefixStore: keys and values of fixed prompt beginnings on disk, so that they are computed once only."""

from __future__ import annotations

import hashlib
import json
import logging
import math
import os
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.model import CacheOptions, Model

log = logging.getLogger(__name__)

FORMAT = 1  # of the files, and of what the numbers in them mean
MAGIC = b"shaktikv"
DIGEST = 32  # bytes of a SHA-256
ALIGNMENT = 64  # bytes
LARGEST_HEADER = 2**20  # bytes
MOST_BYTES = 2**29  # of all files together
SUFFIX, UNFINISHED = ".prefix", ".unfinished"
ABANDONED = 3600.0  # seconds after which nobody is writing an unfinished file any more
NUMBER_TYPES = ("<f4", "<f2", "<u2", "|i1", "|u1")

Arrays = Mapping[str, "NDArray[Any]"]


@dataclass(frozen=True)
class Owner:
    """Whose keys and values they are. `weights` names the weights beyond doubt: the SHA-256 of the model's file."""

    weights: str
    version: str  # of the program: another one may compute other numbers
    backend: str
    dtype: str

    @classmethod
    def of(cls, model: Model, weights: str) -> Owner:
        """The owner that this model is."""
        from importlib.metadata import PackageNotFoundError, version

        try:
            program = version("shakti")
        except PackageNotFoundError:  # run from its sources
            program = ""
        return cls(weights, program, str(model.backend), str(model.dtype))

    def key(self, options: CacheOptions, tokens: Sequence[int]) -> str:
        """The name of what `tokens` gave: a SHA-256 in hex over all that it depends on."""
        fields = [FORMAT, self.weights, self.version, self.backend, self.dtype]
        fields += [options.window, options.keep, options.bits, list(tokens)]
        return hashlib.sha256(json.dumps(fields).encode()).hexdigest()


class PrefixStore:
    """A folder of cache snapshots. Nothing in it is needed, so no failure to read or write is an error.

    For the beginning that all conversations share, such as the system prompt, and never for what people say. A file is
    MAGIC, the SHA-256 of all that follows, the header's length (8 bytes, little-endian), the header in JSON (key, and
    name, type, shape and offset of each array) and the arrays, little-endian, each at a multiple of 64 bytes. One
    that is damaged or foreign is removed. Over `most_bytes` those go that were not used for longest.
    """

    def __init__(self, folder: Path, owner: Owner, *, most_bytes: int = MOST_BYTES) -> None:
        """What `owner` has in `folder`, beside others. The folder and the one that it is in are made when something
        is kept in it."""
        self._folder, self._owner, self._most_bytes = folder, owner, most_bytes

    def has(self, options: CacheOptions, tokens: Sequence[int]) -> bool:
        """Whether there is a file for this prefix, good or not."""
        return self._path(self._owner.key(options, tokens)).is_file()

    def load(self, options: CacheOptions, tokens: Sequence[int]) -> dict[str, NDArray[Any]] | None:
        """The snapshot (see Cache.snapshot) saved for this prefix, or None. A file that is not whole is removed."""
        key = self._owner.key(options, tokens)
        path = self._path(key)
        try:
            with path.open("rb") as file:
                if os.fstat(file.fileno()).st_size > self._most_bytes:
                    raise ValueError("too large")
                content = file.read(self._most_bytes)
            arrays = _unpacked(content, key)
        except FileNotFoundError:
            return None
        except OSError as error:
            log.warning("a kept prefix cannot be read: %s", error.strerror)
            return None
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            log.warning("a kept prefix is damaged (%s) and is removed", error)
            with suppress(OSError):
                path.unlink(missing_ok=True)
            return None
        with suppress(OSError):
            os.utime(path)
        return arrays

    def save(self, options: CacheOptions, tokens: Sequence[int], arrays: Arrays) -> bool:
        """Keep the snapshot `arrays` of this prefix, in one step. Whether it was done."""
        key = self._owner.key(options, tokens)
        content = _packed(key, arrays)
        if sum(map(len, content)) > self._most_bytes:
            return False
        temporary: Path | None = None
        try:
            for folder in (self._folder.parent, self._folder):  # no further: the drive may have been pulled out
                folder.mkdir(exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=UNFINISHED, dir=self._folder)  # with mode 0600
            temporary = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.writelines(content)
            temporary.replace(self._path(key))
            self._make_room(key)
        except OSError as error:
            if temporary is not None:
                with suppress(OSError):
                    temporary.unlink(missing_ok=True)
            log.warning("a prefix cannot be kept: %s", error.strerror)
            return False
        return True

    def remove(self, options: CacheOptions, tokens: Sequence[int]) -> None:
        """Forget what is saved for this prefix."""
        with suppress(OSError):
            self._path(self._owner.key(options, tokens)).unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{SUFFIX}"

    def _make_room(self, newest: str) -> None:
        found = []
        for path in self._folder.iterdir():
            with suppress(FileNotFoundError):  # another program may be making room too
                status = path.stat()
                if path.suffix == UNFINISHED and time.time() - status.st_mtime > ABANDONED:
                    path.unlink()
                elif path.suffix == SUFFIX:
                    found.append((path.stem != newest, -status.st_mtime_ns, status.st_size, path))
        total = 0
        for _, _, size, path in sorted(found):
            total += size
            if total > self._most_bytes:
                path.unlink(missing_ok=True)


def _packed(key: str, arrays: Arrays) -> list[bytes | memoryview]:
    """A prefix's file in parts: checksum, header with names, types and shapes, then the arrays."""
    import numpy as np

    parts: list[bytes | memoryview] = []
    entries, offset = [], 0
    for name, array in arrays.items():
        stored = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
        entries.append({"name": name, "type": stored.dtype.str, "shape": list(stored.shape), "offset": offset})
        padding = -stored.nbytes % ALIGNMENT
        parts += [stored.reshape(-1).view(np.uint8).data, bytes(padding)]
        offset += stored.nbytes + padding
    header = json.dumps({"key": key, "arrays": entries}).encode()
    header += b" " * (-(len(MAGIC) + DIGEST + 8 + len(header)) % ALIGNMENT)
    parts = [len(header).to_bytes(8, "little"), header, *parts]
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return [MAGIC + digest.digest(), *parts]


def _unpacked(content: bytes, key: str) -> dict[str, NDArray[Any]]:
    """The arrays of a file, without copies. Raises ValueError, TypeError or KeyError for what save() did not write."""
    start = len(MAGIC) + DIGEST
    view = memoryview(content)
    if content[: len(MAGIC)] != MAGIC or hashlib.sha256(view[start:]).digest() != content[len(MAGIC) : start]:
        raise ValueError("checksum")
    size = int.from_bytes(view[start : start + 8], "little")
    if size > min(LARGEST_HEADER, len(content) - start - 8):
        raise ValueError("header")
    header = json.loads(content[start + 8 : start + 8 + size])
    if header["key"] != key:
        raise ValueError("another prefix's")
    data = view[start + 8 + size :]
    return {entry["name"]: _array(data, entry) for entry in header["arrays"]}


def _array(data: memoryview, entry: Mapping[str, Any]) -> NDArray[Any]:
    import numpy as np

    if entry["type"] not in NUMBER_TYPES:
        raise ValueError(f"numbers of type {entry['type']!r}")
    kind: np.dtype[Any] = np.dtype(entry["type"])
    shape, offset = [int(size) for size in entry["shape"]], int(entry["offset"])
    count = math.prod(shape)
    if min(shape, default=0) < 0 or not 0 <= offset <= len(data) - count * kind.itemsize:
        raise ValueError("an array's place")
    if not count:
        return np.empty(shape, kind)
    return np.frombuffer(data, kind, count, offset).reshape(shape)
