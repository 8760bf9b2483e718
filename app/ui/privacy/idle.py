"""When nobody is at the computer: no key and no mouse for a time, or the computer asleep."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

log = logging.getLogger(__name__)

CHECK_MS = 5000
JUMP = 60.0  # seconds that a check may come late, or the wall's clock run ahead, before the computer was asleep

_AT_WORK = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


def running_in_sleep() -> float:
    """Seconds of a clock that nobody sets, and that goes on while the computer sleeps, where there is one."""
    if not hasattr(time, "clock_gettime"):
        return time.monotonic()
    # macOS has it under the name by which Linux has the one that stands still.
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class IdleWatch(QObject):
    """Says `left` once when nobody has been here for `limit` seconds, or the computer slept; None or 0 never does.

    Time asleep counts too. Where the running clock stands still meanwhile, the wall's is compared with it. Only the
    windows' own input is looked at: a filter on the application would take the interpreter's lock for every event of
    every widget.
    """

    left = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        *,
        running: Callable[[], float] | None = None,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._running, self._wall = running or running_in_sleep, wall
        self._limit = 0.0
        self.told_of_sleep = False  # by the system
        self._last = self._checked = self._running()
        self._checked_wall = wall()
        self._timer = QTimer(self, interval=CHECK_MS)
        self._timer.timeout.connect(self.check)
        application.focusWindowChanged.connect(self._follow)
        self._follow(application.focusWindow())

    def watch(self, limit: float | None) -> None:
        """From now on, with this limit in seconds."""
        self._limit = limit or 0.0
        self._timer.stop()
        if self._limit:
            self._last = self._checked = self._running()
            self._checked_wall = self._wall()
            self._timer.start()

    @Slot()
    def check(self) -> None:
        """Look at the clocks."""
        now, wall = self._running(), self._wall()
        late = now - self._checked > CHECK_MS / 1000 + JUMP
        ahead = (wall - self._checked_wall) - (now - self._checked) > JUMP
        self._checked, self._checked_wall = now, wall
        if self._limit and (late or ahead or now - self._last >= self._limit):
            self._leave()

    @Slot(bool)
    def note_sleep(self, begins: bool) -> None:
        """The system says that it is going to sleep, or has woken up."""
        if begins and self._limit:
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is here. Who comes after the time is up finds it locked, and does nothing before."""
        return event.type() in _AT_WORK and not self._note_work()

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
            self._note_work()

    def _note_work(self) -> bool:
        """Whether it is in time."""
        now = self._running()
        if self._limit and now - self._last >= self._limit:
            QTimer.singleShot(0, self, self.check)  # not amid an event of a window that is going to be closed
            return False
        self._last = now
        return True

    def _leave(self) -> None:
        self.watch(None)
        self.left.emit()


def follow_system_sleep(watch: IdleWatch) -> bool:
    """Have logind tell the watch before the system sleeps; whether there is one to tell it. Once for each watch."""
    if watch.told_of_sleep:
        return True
    try:
        from PySide6.QtCore import SLOT
        from PySide6.QtDBus import QDBusConnection
    except ImportError:  # not on every system
        return False
    bus = QDBusConnection.systemBus()
    if not bus.isConnected():
        return False
    service, path, interface = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
    slot: Any = SLOT("note_sleep(bool)")  # PySide6's types ask for bytes, which it does not take
    watch.told_of_sleep = bus.connect(service, path, interface, "PrepareForSleep", watch, slot)
    return watch.told_of_sleep
