"""Copies a model from, say, a memory stick into the models folder; an interrupted copy resumes."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from app.core.durable import make_private_folder
from app.core.errors import AppError, ErrorCode
from app.core.network.part_file import PartFile
from shakti_mlx.checkpoint.disk import writing
from shakti_mlx.checkpoint.install import InstalledModel, take_file, take_folder
from shakti_mlx.checkpoint.source import Cancelled, Progress
from shakti_mlx.errors import ModelError, ModelErrorCode

INCOMING = ".incoming"  # in the models folder: what is on its way
CHUNK = 2**20
KEPT_SECONDS = 30 * 86_400.0  # how long a partial copy is kept for resuming


class ModelCopying:
    """One copy at a time. `step`: see PartFile."""

    def __init__(self, models: Path, step: int) -> None:
        self._models, self._step = models, step

    @property
    def incoming(self) -> Path:
        """Where what is on its way lies."""
        return self._models / INCOMING

    def bring_file(
        self, source: Path, sha256: str | None, progress: Progress | None, cancelled: Cancelled | None
    ) -> InstalledModel:
        """Install a copy of a GGUF file. For the errors see ModelLibrary.import_()."""
        self.make_ready()
        origin = _origin(source)
        with self.part(source.name, origin) as part:
            _copy(source, part, _size(origin), _counting(progress, 0, _size(origin)), cancelled)
            part.sync()
            part.require(sha256)
            digest = part.sha256
        return take_file(part.path, self._models, file_name=source.name, digest=digest, cancelled=cancelled)

    def bring_folder(
        self, source: Path, sha256: str | None, progress: Progress | None, cancelled: Cancelled | None
    ) -> InstalledModel:
        """Install a copy of a Hugging Face or MLX folder. For the errors see ModelLibrary.import_()."""
        from shakti_mlx.checkpoint import open_checkpoint
        from shakti_mlx.checkpoint.side_files import side_file_paths

        with open_checkpoint(source) as checkpoint:  # refuse at once what is no good
            checkpoint.tokenizer()
            paths = [*checkpoint.files, *side_file_paths(source)]
        origins = {path: _origin(path) for path in paths}
        whole = sum(_size(origin) for origin in origins.values())
        known = hashlib.sha256(repr(sorted(map(str, origins.values()))).encode()).hexdigest()[:16]
        folder = self.incoming / known / source.resolve().name
        self.make_ready()
        with writing(self._models):
            for each in (folder.parent, folder):
                each.mkdir(exist_ok=True)
        done = 0
        for path, origin in origins.items():
            target = folder / path.name
            if not target.exists():
                with PartFile(folder.parent, path.name, origin, self._step) as part:
                    _copy(path, part, _size(origin), _counting(progress, done, whole), cancelled)
                    part.sync()
                with writing(folder):
                    part.path.replace(target)
            done += _size(origin)
        try:
            return take_folder(folder, self._models, sha256=sha256, cancelled=cancelled)
        finally:
            shutil.rmtree(folder.parent, ignore_errors=True)

    def part(self, name: str, origin: dict[str, object]) -> PartFile:
        """What there is of a file of this origin."""
        return PartFile(self.incoming, name, origin, self._step)

    def make_ready(self) -> None:
        """Make the folders, and remove half copies that nobody came back to. Raises AppError(HOME_MISSING)."""
        for folder in (self._models, self.incoming):
            make_private_folder(folder)
        now = time.time()
        for path in self.incoming.glob("*"):
            if now - path.stat().st_mtime > KEPT_SECONDS:
                if path.is_dir():
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink(missing_ok=True)


def _origin(source: Path) -> dict[str, object]:
    """Identifies a source when it comes back: not by its path, which may differ for a stick."""
    try:
        state = source.stat()
        with source.open("rb") as file:
            first = hashlib.sha256(file.read(CHUNK)).hexdigest()
    except FileNotFoundError as error:
        raise ModelError(ModelErrorCode.NOT_FOUND, str(source)) from error
    except OSError as error:
        raise ModelError(ModelErrorCode.NOT_READABLE, f"{source}: {error.strerror}") from error
    return {"name": source.name, "size": state.st_size, "modified": state.st_mtime_ns, "first": first}


def _size(origin: dict[str, object]) -> int:
    size = origin["size"]
    assert isinstance(size, int)
    return size


def _copy(source: Path, part: PartFile, size: int, progress: Progress, cancelled: Cancelled | None) -> None:
    """Append what is missing. Raises AppError(SOURCE_GONE) where the source ends or fails before its end."""
    with _reading(source), source.open("rb") as file:
        if part.length > size or _tail(file, part.length) != part.last(CHUNK):
            part.restart()
        part.check_room(size)
        file.seek(part.length)
        while part.length < size:
            if cancelled is not None and cancelled():
                raise ModelError(ModelErrorCode.CANCELLED, source.name)
            chunk = file.read(min(CHUNK, part.step, size - part.length))
            if not chunk:
                raise AppError(ErrorCode.SOURCE_GONE, f"{source}: {part.length} of {size} bytes")
            part.write(chunk)
            progress(part.length, size)


@contextmanager
def _reading(source: Path) -> Iterator[None]:
    """The part's errors come as ModelError already: what is left is the source's."""
    try:
        yield
    except OSError as error:
        raise AppError(ErrorCode.SOURCE_GONE, f"{source}: {error.strerror or type(error).__name__}") from error


def _tail(file: BinaryIO, end: int) -> bytes:
    count = min(CHUNK, end)
    file.seek(end - count)
    return file.read(count)


def _counting(progress: Progress | None, start: int, whole: int) -> Progress:
    """Progress over one of several files."""

    def told(done: int, _: int) -> None:
        if progress is not None:
            progress(start + done, whole)

    return told
