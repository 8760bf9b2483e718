"""A text with paths in it, which go on in the next line where there is no room, and are copied as they are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel

from app.ui.parts.shown_folder import breakable

BREAK = "\u200b"


class PathLabel(QLabel):
    """`text()` has the places where lines may break; `whole_text` is what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def whole_text(self) -> str:
        """The text as it was given."""
        return self.text().replace(BREAK, "")

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(breakable(text))
        self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A path that is copied is one that opens."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selectedText().replace(BREAK, ""))
        else:
            super().keyPressEvent(event)
