"""InstanceLock: one program at a time works with a data folder."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

from app.core.durable import make_private_folder, remove_cut_off
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder

if TYPE_CHECKING:
    from filelock import BaseFileLock


class InstanceLock:
    """Context manager that holds the data folder, made if need be. The system frees it when the process ends.

    Raises AppError: HOME_IN_USE while another holder lives, else HOME_NOT_WRITABLE, DISK_FULL, STORAGE_FAILED.
    """

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._lock: BaseFileLock | None = None

    def __enter__(self) -> InstanceLock:
        from filelock import FileLock, Timeout

        # Not tied to a thread: the window's end may release it elsewhere. And never a soft lock, which a
        # killed process would leave behind for good.
        lock = FileLock(self._folder.lock, timeout=0, thread_local=False, fallback_to_soft=False)
        try:
            make_private_folder(self._folder.root)  # nobody else on the computer reads what people ask here
            lock.acquire()
        except Timeout:
            raise AppError(ErrorCode.HOME_IN_USE, str(self._folder.root)) from None
        except OSError as error:
            raise AppError.from_os_error(error, self._folder.root) from error
        self._lock = lock
        for place in (self._folder.root, *self._folder.profiles.glob("*"), *self._folder.profiles.glob("*/backups")):
            remove_cut_off(place)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
