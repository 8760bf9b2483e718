"""Task: one job on a thread of its own, with progress and cancellation; its end is signalled on the window's thread."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from shiboken6 import isValid

from app.core.errors import AppError, ErrorCode
from shakti_mlx.errors import ModelError

log = logging.getLogger(__name__)

Told = Callable[..., object] | SignalInstance  # for one argument

PROGRESS_SECONDS = 0.05  # how often progress is told: more often is more work and looks the same


class Task(QObject):
    """Runs `job`, which is given the task, once it is started. Then comes `done` with what the job gave, or `failed`.

    It is kept alive until it has ended. Signals come on the thread that the task was made on.
    """

    done = Signal(object)
    failed = Signal(object)  # AppError | ModelError
    progressed = Signal(int, int)  # done, of how many

    _ended = Signal(object, object)
    _stepped = Signal(int, int)

    _at_work: ClassVar[set[Task]] = set()

    def __init__(self, job: Callable[[Task], object], name: str = "task", owner: QObject | None = None) -> None:
        """Once the `owner` is destroyed, nothing is told."""
        super().__init__()
        self._owner = owner
        self._job: Callable[[Task], object] | None = job
        self._cancelled = threading.Event()
        self._told = 0.0
        self._thread = threading.Thread(target=self._run, name=name)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._stepped.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def start(self, done: Told | None = None, failed: Told | None = None) -> Task:
        """Begin; `done` is told what the job gave, `failed` what went wrong."""
        if done is not None:
            self.done.connect(done)
        if failed is not None:
            self.failed.connect(failed)
        self._at_work.add(self)
        self._thread.start()
        return self

    def cancel(self) -> None:
        """Ask the job to give up; it looks at `cancelled`."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the job is to give up. Any thread."""
        return self._cancelled.is_set()

    def progress(self, done: int, whole: int) -> None:
        """For the job to tell how far it is."""
        now = time.monotonic()
        if done >= whole or now - self._told >= PROGRESS_SECONDS:
            self._told = now
            self._stepped.emit(done, whole)

    def wait(self) -> None:
        """Wait for the thread to end. What it tells still comes afterwards."""
        self._thread.join()

    def abandon(self) -> None:
        """Wait for the thread to end; what it did is told to nobody any more. Of the thread that made the task."""
        self.blockSignals(True)
        self.wait()
        self._at_work.discard(self)

    @classmethod
    def at_work(cls) -> list[Task]:
        """Those whose end is not told yet."""
        return list(cls._at_work)

    @classmethod
    def cancel_all(cls) -> list[Task]:
        """Ask all tasks at work to give up, before what they work with is closed; these are to be waited for."""
        tasks = cls.at_work()
        for task in tasks:
            task.cancel()
        return tasks

    def _run(self) -> None:
        job, self._job = self._job, None  # what it holds goes with the thread
        assert job is not None
        try:
            self._ended.emit(job(self), None)
        except (AppError, ModelError) as error:
            log.info("%s: %s", self._thread.name, error)
            self._ended.emit(None, error)
        except Exception as error:
            log.exception("%s", self._thread.name)
            self._ended.emit(None, AppError(ErrorCode.UNEXPECTED, type(error).__name__))

    @Slot(object, object)
    def _end(self, result: object, error: AppError | ModelError | None) -> None:
        self._thread.join()  # it holds the task until its last step, and a QObject may not die on another's thread
        self._at_work.discard(self)
        if self._owner is not None and not isValid(self._owner):
            return
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)
