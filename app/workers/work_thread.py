"""A thread for life: runs jobs in order and reports each error to the job's owner."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.core.errors import AppError, ErrorCode
from shakti_mlx.errors import ModelError

log = logging.getLogger(__name__)

Job = Callable[[], object]  # what it returns is not looked at
Report = Callable[[Exception], None]


def ignore(error: Exception) -> None:
    """Of a job whose errors nobody waits for: the log has them."""


def unless_deleted(job: Job) -> Job:
    """A job about a conversation that may just have been deleted: then there is nothing to do."""

    def careful() -> None:
        try:
            job()
        except AppError as error:
            if error.code is not ErrorCode.CONVERSATION_NOT_FOUND:
                raise

    return careful


class WorkThread(QObject):
    """Runs jobs one after the other. Signals that a job emits are queued by Qt for the thread of their object."""

    _added = Signal(object, object)

    def __init__(self, parent: QObject, name: str) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._work = _Work(name)
        self._work.moveToThread(self._thread)
        self._added.connect(self._work.do)
        self._thread.start()

    def add(self, job: Job, report: Report = ignore) -> None:
        """Do the job when those before it are done; `report` is called with its error, on this thread."""
        self._added.emit(job, report)

    def finish(self) -> None:
        """Do what was given, and wait for the thread to end."""
        self._work.finish.emit()
        self._thread.wait()


class _Work(QObject):
    """The part that lives on the thread."""

    finish = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.finish.connect(self._quit)

    @Slot(object, object)
    def do(self, job: Job, report: Report) -> None:
        try:
            job()
        except (AppError, ModelError) as error:
            log.warning("%s: %s", self._name, error)
            report(error)
        except Exception as error:
            log.exception("%s", self._name)
            report(AppError(ErrorCode.UNEXPECTED, type(error).__name__))

    @Slot()
    def _quit(self) -> None:
        QThread.currentThread().quit()
