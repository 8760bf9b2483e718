"""Atomic, durable writes of small files: after a crash or power cut the old or the new file is there, whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from shakti_mlx.on_disk import sync, sync_folder

PRIVATE = 0o600  # nobody else on the computer may read it
_NEW, _RANDOM = ".new", 8  # how names of temporary files end, after so many characters of tempfile's


def write_durably(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file, readable by its owner only.

    Raises AppError, and then nothing changed: HOME_MISSING where the folder is gone, and the disk's errors.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=_NEW, dir=path.parent)  # mode 0600
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            sync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
        raise _told(error, path) from error


def remove_cut_off(folder: Path) -> None:
    """Remove what killed processes left of writes to files in this folder. Nobody writes to it now."""
    with suppress(OSError):
        for left in folder.glob(f"*.{'?' * _RANDOM}{_NEW}"):
            left.unlink()


def make_private(file: Path) -> None:
    """Only its owner reads the file, where the file system knows of that. Raises OSError."""
    with suppress(PermissionError):  # FAT, on a memory stick
        file.chmod(PRIVATE)


def make_private_folder(folder: Path, *, parents: bool = False) -> None:
    """The folder, which only its owner reads; on disk too, with those above it if `parents` are made. Raises AppError.

    Else a folder whose drive was pulled out would be made anew, on the disk below.
    """
    try:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        folder.mkdir(mode=0o700, parents=parents, exist_ok=True)
    except OSError as error:
        raise _told(error, folder) from error
    for made in reversed(missing):
        with suppress(OSError):  # the parent of a data folder may be one that cannot be read
            sync_folder(made.parent)


def _told(error: OSError, place: Path) -> AppError:
    if isinstance(error, FileNotFoundError):  # what it was to be in is gone
        return AppError(ErrorCode.HOME_MISSING, str(place))
    return AppError.from_os_error(error, place)


def erase(path: Path) -> None:
    """Overwrite a file and remove it; one that is not there is no matter. Raises OSError.

    On a disk that writes in place this removes the content; an SSD or a file system that copies on write may
    keep old blocks, of which docs/privacy.md speaks.
    """
    try:
        size = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            block = bytes(1 << 20)
            for start in range(0, size, len(block)):
                file.write(block[: size - start])
            sync(file.fileno())
    except FileNotFoundError:
        return
    path.unlink()
    sync_folder(path.parent)
