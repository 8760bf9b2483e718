"""What is written outlives a power cut: files and folders are on the disk itself, not in a cache before it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows
    _full_sync: int | None = None
else:
    _full_sync = getattr(fcntl, "F_FULLFSYNC", None)

_CANNOT_SYNC = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP}  # what some drives of a network say of folders


def sync(descriptor: int) -> None:
    """Have an open file's content on the disk itself. Raises OSError."""
    if _full_sync is not None:  # macOS, where fsync alone leaves it in the drive's own cache
        try:
            fcntl.fcntl(descriptor, _full_sync)
        except OSError:
            pass  # a drive that does not know of it
        else:
            return
    os.fsync(descriptor)


def sync_file(path: Path) -> None:
    """Have the file's content on the disk itself. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        sync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last through a power cut, where the file system knows of that. Raises OSError."""
    if os.name != "posix":
        return  # a folder cannot be opened there
    try:
        sync_file(folder)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
