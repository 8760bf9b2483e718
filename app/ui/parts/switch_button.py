"""A button that says what is chosen, with an icon before it and a menu to choose from."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from app.ui.look.fonts import grown
from app.ui.look.icons import screen_ratios
from app.ui.look.tokens import XS, S
from app.ui.parts.elided_button import ElidedButton
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
