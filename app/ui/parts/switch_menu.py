"""What menus of the switches below the composer need: figures flush right, and no hover that stays behind."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QPushButton, QWidget


def flush_right(texts: Sequence[str], widget: QWidget) -> list[str]:
    """With spaces in front, so that they end on one line: a style sheet has what follows a tab flush left."""
    metrics = widget.fontMetrics()
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
    space = max(1, metrics.horizontalAdvance(" "))
    return [" " * round((widest - metrics.horizontalAdvance(text)) / space) + text for text in texts]


def open_at_chosen(button: QPushButton, menu: QMenu) -> None:
    """Show a button's menu to whoever has only the keyboard: Up and Down go on from what is chosen."""
    button.setFocus(Qt.FocusReason.ShortcutFocusReason)
    button.showMenu()
    chosen = next((action for action in menu.actions() if action.isChecked()), None)
    if chosen is not None and menu.isVisible():
        menu.setActiveAction(chosen)


class HoverCare(QObject):
    """A menu takes the mouse, so its button is never told that the mouse has left it."""

    def __init__(self, button: QPushButton, menu: QMenu) -> None:
        super().__init__(button)
        self._button = button
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._look)
        menu.aboutToHide.connect(self._timer.start)

    def _look(self) -> None:
        under = self._button.rect().contains(self._button.mapFromGlobal(QCursor.pos()))
        self._button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under)
        self._button.update()
