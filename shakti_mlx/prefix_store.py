"""PrefixStore: keys and values of fixed prompt beginnings on disk, so that they are computed once only."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import os
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.model import CacheOptions, Model

log = logging.getLogger(__name__)

FORMAT = 2  # of the files, and of what the numbers in them mean
DIGEST = 32  # bytes of a SHA-256
KEY = "key"  # among the names of the arrays
MOST_BYTES = 2**29  # of all files together
SUFFIX, UNFINISHED = ".prefix", ".unfinished"
ABANDONED = 3600.0  # seconds after which nobody is writing an unfinished file any more

_NOT_OURS = (ValueError, TypeError, KeyError, EOFError, BadZipFile)  # what numpy raises for what save() did not write

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
    the SHA-256 of all that follows, and the key and the arrays in numpy's form (.npz). One that is damaged or foreign
    is removed. Over `most_bytes` those go that were not used for longest.
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
        except _NOT_OURS as error:
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
        if len(content) > self._most_bytes:
            return False
        temporary: Path | None = None
        try:
            for folder in (self._folder.parent, self._folder):  # no further: the drive may have been pulled out
                folder.mkdir(exist_ok=True)
            handle, name = tempfile.mkstemp(suffix=UNFINISHED, dir=self._folder)  # with mode 0600
            temporary = Path(name)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
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


def _packed(key: str, arrays: Arrays) -> bytes:
    """A prefix's file: checksum, then the key and the arrays as numpy writes them."""
    import numpy as np

    stream = io.BytesIO()
    np.savez(stream, allow_pickle=False, **{KEY: np.array(key)}, **arrays)
    content = stream.getvalue()
    return hashlib.sha256(content).digest() + content


def _unpacked(content: bytes, key: str) -> dict[str, NDArray[Any]]:
    """The arrays of a file. Raises _NOT_OURS."""
    import numpy as np

    if hashlib.sha256(memoryview(content)[DIGEST:]).digest() != content[:DIGEST]:
        raise ValueError("checksum")
    with np.load(io.BytesIO(content[DIGEST:]), allow_pickle=False) as file:
        arrays = dict(file)
    if arrays.pop(KEY) != key:
        raise ValueError("another prefix's")
    return arrays
