"""Brings open windows back into sight where a screen becomes smaller or goes."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_AFTER = 300  # ms: the system first moves its bars, and perhaps the windows
_TYPES = (Qt.WindowType.Window, Qt.WindowType.Dialog)
_SYSTEMS = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized


class ScreenWatch(QObject):
    """Lives as long as what it belongs to. A window that somebody put partly out of sight stays there."""

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_AFTER)
        self._settled.timeout.connect(_bring_all_in)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._wait)
        for screen in application.screens():
            self._follow(screen)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._wait)

    def _wait(self) -> None:
        self._settled.start()


def _bring_all_in() -> None:
    seen = QRegion()
    for screen in QGuiApplication.screens():
        seen += screen.availableGeometry()
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.windowType() in _TYPES and not window.windowState() & _SYSTEMS:
            frame = window.frameGeometry()
            if not (QRegion(frame) - seen).isEmpty():
                _bring_in(window, window.screen().availableGeometry())


def _bring_in(window: QWidget, area: QRect) -> None:
    """Have it whole within the area, as large as that lets it be."""
    around = window.frameGeometry().size() - window.size()
    window.setMinimumSize(window.minimumSize().boundedTo(area.size() - around))
    window.resize(window.size().boundedTo(area.size() - around))
    frame = QRect(window.pos(), window.size() + around)
    left = max(area.left(), min(frame.left(), area.right() + 1 - frame.width()))
    top = max(area.top(), min(frame.top(), area.bottom() + 1 - frame.height()))
    window.move(left, top)  # of the frame
