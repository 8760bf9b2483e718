"""Buttons whose second press takes back the first: whoever clicks everything twice means it once."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractButton


class _OneClick(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick


def take_double_click_as_one(*buttons: QAbstractButton) -> None:
    """For each of these the second press of a double click is none; a slower one is."""
    for button in buttons:
        button.installEventFilter(_OneClick(button))
