"""Labels with words of the program's."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def wrapped_label(kind: str = "plain") -> QLabel:
    """An empty one that wraps and takes nothing for marks; `kind` is its look in the style sheet, such as "muted"."""
    label = QLabel()
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
