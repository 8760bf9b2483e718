"""An error's texts in English, and the lines about its detail that many errors share."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks `text` for lupdate, which goes by this name; PySide6's own is typed as giving any object."""
    return text


@dataclass(frozen=True)
class Entry:
    """`about` is added to the advice when the error has a detail, in place of its %1.

    `typed` is the advice for whoever types commands, where it names one: in the window there are none.
    """

    title: str
    advice: str
    about: str = ""
    typed: str = ""


FILE = QT_TRANSLATE_NOOP("ErrorText", "File: %1")
FOLDER = QT_TRANSLATE_NOOP("ErrorText", "Folder: %1")
DETAILS = QT_TRANSLATE_NOOP("ErrorText", "Details: %1")
CHOICES = QT_TRANSLATE_NOOP("ErrorText", "Choose one of these: %1")
