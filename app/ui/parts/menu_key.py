"""Shift+F10 opens what the menu key opens, which many keyboards do not have: on Linux Qt knows the menu key alone."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

KEYS = "Shift+F10"


class MenuKey(QShortcut):
    """Of one window: the menu is that of what has the focus in it, at its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(QKeySequence(KEYS), window)
        self._window = window
        self.activated.connect(self._ask)

    def _ask(self) -> None:
        """As Qt does it for the menu key."""
        if (handle := self._window.windowHandle()) is not None:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
            QApplication.sendEvent(handle, event)
