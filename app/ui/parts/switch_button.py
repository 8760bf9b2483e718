"""A button that says what is chosen, with an icon before it and a menu to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.ui.look.fonts import grown
from app.ui.look.icons import screen_ratios
from app.ui.look.tokens import XS, S
from app.ui.parts.elided import ElidedButton
from app.ui.parts.icon_button import small_icon


class SwitchButton(ElidedButton):
    """Its icon brings its own room at the left: Qt leaves none in a button whose arrow a style draws."""

    def __init__(self, widest: int) -> None:
        """`widest`: pixels of the words, at most, at a text size of 100 %."""
        super().__init__(widest=widest)
        self.setProperty("kind", "switch")

    def show_icon(self, icon: QIcon) -> None:
        """What stands before the words."""
        size, ratio = small_icon(), max(screen_ratios())
        beside = grown(XS) - XS  # with larger text the style leaves as little between icon and words
        whole = QSize(S + size.width() + beside, size.height())
        picture = QPixmap(whole * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        icon.paint(painter, QRect(S, 0, size.width(), size.height()))
        painter.end()
        self.setIconSize(whole)
        self.setIcon(QIcon(picture))


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
