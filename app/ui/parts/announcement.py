"""One thing said to a screen reader, wherever the focus is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say this for a widget: after what is being read, unless it is urgent."""
    event = QAccessibleAnnouncementEvent(widget, text)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def in_sentences(*texts: str) -> str:
    """One behind the other, with a stop between them where there is none: else they are read out as one."""
    parts = list(filter(None, texts))
    return " ".join([*(text if text[-1] in "?!.।…" else f"{text}." for text in parts[:-1]), *parts[-1:]])
