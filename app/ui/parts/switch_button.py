"""A button that says what is chosen, with an icon before it and a menu to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

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
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._note_mouse)
        self.choices.aboutToHide.connect(self._timer.start)

    def open_menu(self) -> None:
        """Show the menu to whoever has only the keyboard: Up and Down go on from what is chosen."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.showMenu()
        chosen = next((action for action in self.choices.actions() if action.isChecked()), None)
        if chosen is not None and self.choices.isVisible():
            self.choices.setActiveAction(chosen)

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

    def _note_mouse(self) -> None:
        """The menu takes the mouse, so the button is never told that the mouse has left it."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, self.rect().contains(self.mapFromGlobal(QCursor.pos())))
        self.update()


def flush_right(texts: Sequence[str], widget: QWidget) -> list[str]:
    """With spaces in front, so that they end on one line: a style sheet has what follows a tab flush left."""
    metrics = widget.fontMetrics()
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
    space = max(1, metrics.horizontalAdvance(" "))
    return [" " * round((widest - metrics.horizontalAdvance(text)) / space) + text for text in texts]
