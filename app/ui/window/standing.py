"""Runs deferred start-up work once the window is drawn with its list, and reads modules before they are wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QThread, QTimer
from PySide6.QtWidgets import QWidget

from app.workers.task import Task

LATEST_MS = 1_000  # after it is shown: a window that starts out of sight is never drawn
PAUSE_MS = 5  # between two modules: the window's thread comes first


class Standing(QObject):
    """Lives as long as its window. The start is the window's alone: every thread wants the same interpreter."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._listed = self._drawn = False
        self._waiting: deque[Callable[[], object]] = deque()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._latest.timeout.connect(self._stand)
        self.stands = False
        window.installEventFilter(self)

    def then(self, act: Callable[[], object]) -> None:
        """Do it once the window stands, in a turn of the event loop of its own."""
        self._waiting.append(act)
        if self.stands:
            self._turn.start()

    def note_listed(self) -> None:
        """What the window shows at first is there."""
        self._listed = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the window come, and be drawn."""
        if event.type() == QEvent.Type.Show:
            self._latest.start()
        elif event.type() == QEvent.Type.Paint and self._listed and not self._drawn:
            self._drawn = True
            QTimer.singleShot(0, self, self._stand)  # its parts are drawn after it
        return False

    def _stand(self) -> None:
        if not self.stands:
            self.stands = True
            self._latest.stop()
            self._window.removeEventFilter(self)
            self._turn.start()

    def _next(self) -> None:
        if self._waiting:
            act = self._waiting.popleft()
            if self._waiting:
                self._turn.start()
            act()


def warm_up(modules: Sequence[str], further: Sequence[Callable[[], object]], owner: QObject) -> Task:
    """Read modules, then do `further`, on a thread of its own. Whoever needs a module meanwhile waits for it alone."""

    def job(task: Task) -> None:
        steps: list[Callable[[], object]] = [partial(import_module, name) for name in modules]
        for step in (*steps, *further):
            if task.cancelled():
                return
            step()
            QThread.msleep(PAUSE_MS)

    return Task(job, "warming", owner).start()
