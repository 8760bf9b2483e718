"""A button whose words end in an ellipsis where there is no room for them; what is around them is measured."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from app.ui.look.fonts import grown
from app.ui.parts.cut_text import CutText

_FEWEST = "nnnn…"  # what must have room


class ElidedButton(QPushButton):
    """The whole text is in the tool tip where it is cut, unless the tip says something of its own."""

    def __init__(
        self,
        *,
        widest: int | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """`widest`: pixels of the words, at most, at a text size of 100 %."""
        super().__init__()
        self._cut, self._widest = CutText(mode), widest
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def whole_text(self) -> str:
        """The text, uncut."""
        return self._cut.whole

    @property
    def is_cut(self) -> bool:
        """Whether not all of it is shown."""
        return self._cut.shown(self.fontMetrics(), self._room()) != self._cut.whole

    @property
    def around(self) -> int:
        """What padding, icon and arrow take beside the words, as the style has it."""
        text = self.text()
        if not text:
            return super().sizeHint().width()
        return super().sizeHint().width() - self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    def show_text(self, text: str, tip: str = "") -> None:
        """Show another text."""
        self._cut.whole, self._cut.tip = text, tip
        self._cut.put(self)
        self.updateGeometry()
        QTimer.singleShot(0, self, self._elide)  # once the layout has had its say

    def sizeHint(self) -> QSize:
        """As wide as all its words, if there is room."""
        wide = self.fontMetrics().horizontalAdvance(self._cut.whole) + 2
        return QSize(min(wide, self._most()) + self.around, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It can be cut."""
        least = self.fontMetrics().horizontalAdvance(_FEWEST) + self.around
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _most(self) -> int:
        return 1_000_000 if self._widest is None else grown(self._widest)

    def _room(self) -> int:
        return min(self.width() - self.around - 1, self._most())  # widths are rounded up

    def _elide(self) -> None:
        self._cut.put(self, self._room())
