"""A line of text that ends in an ellipsis where there is no room for it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.ui.parts.cut_text import CutText


class ElidedLabel(QLabel):
    """Takes the room that is left. The whole text is in the tool tip, and for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self._cut = CutText()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def whole_text(self) -> str:
        """The text, uncut."""
        return self._cut.whole

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._cut.whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._elide()

    def _elide(self) -> None:
        self._cut.put(self, self.contentsRect().width())
