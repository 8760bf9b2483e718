"""Brings open windows back into sight where a screen becomes smaller or goes, and back as it comes again."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_AFTER = 300  # ms: the system first moves its bars, and perhaps the windows
_TYPES = (Qt.WindowType.Window, Qt.WindowType.Dialog)
_SYSTEMS = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized


@dataclass(frozen=True)
class _Moved:
    """A window's frame, where it was and has come, and how small it may be made."""

    was: QRect
    came: QRect
    least: QSize


class ScreenWatch(QObject):
    """Lives as long as what it belongs to. Windows go back where they were as there is room again."""

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self._settled.timeout.connect(self._bring_in)
        self._moved: dict[QWidget, _Moved] = {}
        application.screenAdded.connect(self._follow)
        application.screenAdded.connect(self._wait)
        application.screenRemoved.connect(self._wait)
        for screen in application.screens():
            self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._wait)

    def _wait(self) -> None:
        self._settled.start()

    def _bring_in(self) -> None:
        seen, before, self._moved = QRegion(), self._moved, {}
        for screen in QGuiApplication.screens():
            seen += screen.availableGeometry()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in _TYPES and not window.windowState() & _SYSTEMS:
                frame = window.frameGeometry()
                last = before.get(window) or _Moved(frame, frame, window.minimumSize())
                wanted = last.was if frame.size() == last.came.size() else frame  # else somebody has changed it since
                fits = (QRegion(wanted) - seen).isEmpty()
                goes = wanted if fits else _within(wanted, window.screen().availableGeometry())
                if goes != frame or window in before:
                    _put(window, goes, last.least)
                if goes != wanted:
                    self._moved[window] = _Moved(wanted, goes, last.least)


def _within(frame: QRect, area: QRect) -> QRect:
    """As large as the area lets it be."""
    size = frame.size().boundedTo(area.size())
    left = max(area.left(), min(frame.left(), area.right() + 1 - size.width()))
    top = max(area.top(), min(frame.top(), area.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def _put(window: QWidget, frame: QRect, least: QSize) -> None:
    size = frame.size() - (window.frameGeometry().size() - window.size())
    window.setMinimumSize(least.boundedTo(size))
    window.resize(size)
    window.move(frame.topLeft())
