"""Writing models to the disk: errors in the user's terms, room that must be left, entries made durable."""

from __future__ import annotations

import errno
import hashlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shakti_mlx.checkpoint.source import Cancelled, Progress, Source
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.on_disk import sync

ROOM_TO_LEAVE = 64 * 2**20  # bytes that stay free on the disk


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Errors of the disk in the user's terms. Raises ModelError: DISK_FULL, FOLDER_NOT_WRITABLE."""
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        code = ModelErrorCode.DISK_FULL if full else ModelErrorCode.FOLDER_NOT_WRITABLE
        raise ModelError(code, f"{folder}: {error.strerror}") from error


def check_room(folder: Path, size: int) -> None:
    """Raises ModelError(DISK_FULL) unless `size` more bytes find room in `folder`."""
    free = shutil.disk_usage(folder).free
    if size + ROOM_TO_LEAVE > free:
        needed = (size + ROOM_TO_LEAVE) / 1e6
        raise ModelError(ModelErrorCode.DISK_FULL, f"{needed:.0f} MB needed, {free / 1e6:.0f} MB free")


def copy(opened: Source, target: Path, progress: Progress | None, cancelled: Cancelled | None) -> str:
    """Copy to `target`, a new file, durably; the SHA-256 of it. Raises OSError, and what chunks() raises."""
    digest = hashlib.sha256()
    with target.open("xb") as file:
        for chunk in opened.chunks(progress, cancelled):
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        sync(file.fileno())
    return digest.hexdigest()
