"""Whether the disk has room for as much again as a database takes."""

from __future__ import annotations

from pathlib import Path
from shutil import disk_usage

from app.core.errors import AppError, ErrorCode, os_errors

_SPARE = 1 << 20  # bytes: the log holds a little more than the pages, and others write meanwhile


def check_room_for_copy(database: Path, place: Path) -> None:
    """For a copy in `place`, or every page once more in the log. Raises AppError: DISK_FULL, or as `os_errors`."""
    with os_errors(place):
        needed, free = database.stat().st_size + _SPARE, disk_usage(place).free
    if free < needed:
        raise AppError(ErrorCode.DISK_FULL, f"{place}: {needed / 1e6:.0f} MB needed, {free / 1e6:.0f} MB free")
