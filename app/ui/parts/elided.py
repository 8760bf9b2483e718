"""Labels and buttons whose words end in an ellipsis where there is no room; the tool tip then has all of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QSizePolicy

from app.ui.look.fonts import grown

if TYPE_CHECKING:
    _Words = QAbstractButton
else:
    _Words = object  # there is a Qt class among the bases already

_FEWEST = "nnnn…"  # what must have room


class _Elided(_Words):
    """Cuts its words anew whenever there is more room or less, or another font."""

    whole_text = ""
    _tip = ""  # a tool tip of its own, which it then has always
    _mode = Qt.TextElideMode.ElideRight

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _room(self) -> int:
        """Pixels for words."""
        raise NotImplementedError

    def _cut(self) -> str:
        """As much as has room; an ellipsis at least, so that nobody takes it for empty."""
        return self.fontMetrics().elidedText(self.whole_text, self._mode, self._room()) or "…"[: len(self.whole_text)]

    def _elide(self) -> None:
        self._put(self._cut())

    def _put(self, shown: str) -> None:
        text = shown.replace("&", "&&") if isinstance(self, QPushButton) else shown  # & makes a shortcut there
        if text != self.text():
            self.setText(text)
        self.setToolTip(self._tip or ("" if shown == self.whole_text else self.whole_text))


class ElidedButton(_Elided, QPushButton):
    """The whole text is in the tool tip where it is cut, unless the tip says something of its own."""

    def __init__(self, *, widest: int | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """`widest`: pixels of the words, at most, at a text size of 100 %."""
        super().__init__()
        self._mode, self._widest = mode, widest
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def is_cut(self) -> bool:
        """Whether not all of it is shown."""
        return self._cut() != self.whole_text

    @property
    def around(self) -> int:
        """What padding, icon and arrow take beside the words, as the style has it."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width() if self.text() else 0
        return super().sizeHint().width() - words

    def show_text(self, text: str, tip: str = "") -> None:
        """Show another text."""
        self.whole_text, self._tip = text, tip
        self._put(text)
        self.updateGeometry()
        QTimer.singleShot(0, self, self._elide)  # once the layout has had its say

    def sizeHint(self) -> QSize:
        """As wide as all its words, if there is room."""
        wide = self.fontMetrics().horizontalAdvance(self.whole_text) + 2
        return QSize(min(wide, self._most()) + self.around, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """It can be cut."""
        least = self.fontMetrics().horizontalAdvance(_FEWEST) + self.around
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def _most(self) -> int:
        return 1_000_000 if self._widest is None else grown(self._widest)

    def _room(self) -> int:
        return min(self.width() - self.around - 1, self._most())  # widths are rounded up


class ElidedLabel(_Elided, QLabel):
    """Takes the room that is left. The whole text is in the tool tip, and for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.whole_text = text
        self.setAccessibleName(text)
        self._elide()

    def _room(self) -> int:
        return self.contentsRect().width()
