"""One program at a time works with a data folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from app.core.durable import make_private_folder, remove_cut_off
from app.core.errors import AppError, ErrorCode, os_errors
from app.core.paths import DataFolder

_MAY_NOT_WRITE = {errno.EROFS, errno.EACCES, errno.EPERM}


@contextmanager
def instance_lock(folder: DataFolder) -> Iterator[None]:
    """Hold the data folder, made if need be. The system frees it when the process ends.

    One that may not be written to is held by a lock to read. Raises AppError: HOME_IN_USE while another holder lives,
    else HOME_NOT_WRITABLE, DISK_FULL, STORAGE_FAILED.
    """
    from filelock import FileLock, Timeout

    # Not tied to a thread: the window's end may release it elsewhere. And never a soft lock, which a
    # killed process would leave behind for good.
    lock = FileLock(folder.lock, timeout=0, thread_local=False, fallback_to_soft=False)
    try:
        make_private_folder(folder.root, parents=True)  # nobody else on the computer reads what people ask here
        lock.acquire()
    except Timeout:
        raise AppError(ErrorCode.HOME_IN_USE, str(folder.root)) from None
    except OSError as error:
        if error.errno not in _MAY_NOT_WRITE or not os.path.isdir(folder.profiles):  # noqa: PTH112 (is_dir raises)
            raise AppError.from_os_error(error, folder.root) from error
        with _lock_to_read(folder):
            yield
        return
    try:
        for place in (folder.root, *folder.profiles.glob("*"), *folder.profiles.glob("*/backups")):
            remove_cut_off(place)
        yield
    finally:
        lock.release()


@contextmanager
def _lock_to_read(folder: DataFolder) -> Iterator[None]:
    """Keeps a program that may write from doing so meanwhile, and is kept out by it."""
    import fcntl

    with os_errors(folder.root), ExitStack() as stack:
        if folder.lock.exists():  # a copy on a stick has none
            file = stack.enter_context(folder.lock.open("rb"))
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                raise AppError(ErrorCode.HOME_IN_USE, str(folder.root)) from None
        held = stack.pop_all()
    with held:
        yield
