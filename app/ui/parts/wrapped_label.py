"""Labels with words of the program's."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.look.language_follower import Texts


def wrapped_label(kind: str = "plain") -> QLabel:
    """An empty one that wraps and takes nothing for marks; `kind` is its look in the style sheet, such as "muted"."""
    label = QLabel()
    label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def field_label(field: QWidget, texts: Texts, text: Callable[[], str]) -> QLabel:
    """The label of a field, which is called so for a screen reader too."""
    label = QLabel()
    label.setBuddy(field)
    texts.say(label.setText, text)
    texts.say(field.setAccessibleName, text)
    return label
