"""Writes a new file atomically, readable by its owner only unless it is to be handed out; never overwrites another
unless asked to."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterable
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from shakti_mlx.on_disk import sync, sync_folder

_PREFIX, _PART = ".shakti-", ".part"
_PRIVATE, _GIVEN_OUT = 0o600, 0o666  # modes; the user's umask takes from the latter what others may not do
_LEFT = 3600  # seconds without a piece being written


def write_new(path: Path, pieces: Iterable[str | bytes], *, replace: bool = False, is_given_out: bool = False) -> None:
    """Write the file. Until it is whole it lies in the same folder under another name.

    Only its owner reads it, unless it `is_given_out`: then whoever may read this user's new files.

    Raises AppError: EXPORT_EXISTS unless `replace`, EXPORT_NOT_WRITABLE, DISK_FULL, STORAGE_FAILED.
    """
    try:
        if os.path.lexists(path) and not (replace and path.is_file()):  # no folder or device either
            raise AppError(ErrorCode.EXPORT_EXISTS, str(path))
        _remove_cut_off(path.parent)
        working = path.with_name(f"{_PREFIX}{secrets.token_hex(8)}{_PART}")
        try:
            _write(working, pieces, _GIVEN_OUT if is_given_out else _PRIVATE)
            _put(working, path, replace=replace)
        finally:
            working.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # it is there, whole
            sync_folder(path.parent)
    except OSError as error:
        raise _told(error, path) from None


def make_folder(path: Path) -> None:
    """Make a folder for its owner alone, unless it is there. Raises AppError."""
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except FileExistsError:
        raise AppError(ErrorCode.EXPORT_EXISTS, str(path)) from None
    except OSError as error:
        raise _told(error, path) from None


def _remove_cut_off(folder: Path) -> None:
    """Remove what killed processes left here: nobody writes to it any more, and it is not encrypted."""
    for left in folder.glob(f"{_PREFIX}{'[0-9a-f]' * 16}{_PART}"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _LEFT:
                left.unlink()


def _told(error: OSError, path: Path) -> AppError:
    told = AppError.from_os_error(error, path)
    return AppError(ErrorCode.EXPORT_NOT_WRITABLE, told.detail) if told.code is ErrorCode.HOME_NOT_WRITABLE else told


def _write(path: Path, pieces: Iterable[str | bytes], mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            file.write(piece.encode() if isinstance(piece, str) else piece)
        file.flush()
        sync(file.fileno())


def _put(working: Path, path: Path, *, replace: bool) -> None:
    if replace:
        working.replace(path)
        return
    try:
        os.link(working, path)  # fails where the name has been taken meanwhile
    except FileExistsError:
        raise AppError(ErrorCode.EXPORT_EXISTS, str(path)) from None
    except OSError:  # a file system without links, such as a memory stick's
        if os.path.lexists(path):
            raise AppError(ErrorCode.EXPORT_EXISTS, str(path)) from None
        working.rename(path)
