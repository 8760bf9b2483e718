"""One program at a time works with a data folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.core.durable import make_private_folder, remove_cut_off
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder


@contextmanager
def instance_lock(folder: DataFolder) -> Iterator[None]:
    """Hold the data folder, made if need be. The system frees it when the process ends.

    Raises AppError: HOME_IN_USE while another holder lives, else HOME_NOT_WRITABLE, DISK_FULL, STORAGE_FAILED.
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
        raise AppError.from_os_error(error, folder.root) from error
    try:
        for place in (folder.root, *folder.profiles.glob("*"), *folder.profiles.glob("*/backups")):
            remove_cut_off(place)
        yield
    finally:
        lock.release()
