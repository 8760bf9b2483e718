"""Opens a file that a person named, without waiting for the other end of a pipe."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from app.core.errors import AppError, ErrorCode

_NO_WAIT: int = getattr(os, "O_NONBLOCK", 0)


def open_given(path: Path) -> BufferedReader:
    """To be read from its beginning. A pipe is read until its writers close it. Raises OSError: also of a pipe that
    nobody writes to, or wrote nothing to.
    """
    opened = open(path, "rb", opener=_at_once)  # noqa: SIM115 (for the caller; Path.open() takes no opener)
    try:
        if _NO_WAIT:  # it was for opening alone: a terminal is waited for
            os.set_blocking(opened.fileno(), True)
        if stat.S_ISFIFO(os.fstat(opened.fileno()).st_mode) and not opened.peek(1):
            raise OSError(errno.ENODATA, "nothing is written to this pipe", str(path))
    except BaseException:
        opened.close()
        raise
    return opened


def read_given(path: Path, most: int) -> bytes:
    """Its first bytes, at most so many. Raises AppError(FILE_NOT_READABLE)."""
    try:
        with open_given(path) as file:
            return file.read(most)
    except OSError as error:
        raise AppError(ErrorCode.FILE_NOT_READABLE, f"{path}: {error.strerror}") from error


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | _NO_WAIT)
