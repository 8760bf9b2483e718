"""Sends keys that nothing else handles to the question box, wherever the focus is."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui.composer.composer import Composer

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows has it
_NOTHING = Qt.KeyboardModifier.NoModifier


class StrayKeys(QObject):
    """Sees the keys that no widget of the window wanted."""

    def __init__(self, window: QWidget, composer: Composer) -> None:
        super().__init__(window)
        self._window, self._composer = window, composer
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that have come up to the window."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        field = self._composer.field
        if not field.isVisible() or self._window.focusWidget() is field:
            return False
        if event.matches(QKeySequence.StandardKey.Paste):
            field.setFocus()
            field.paste()
            return True
        if not _is_text(event):
            return False
        field.setFocus()
        QCoreApplication.sendEvent(
            field, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        )
        return True


def _is_text(event: QKeyEvent) -> bool:
    """Letters, figures and signs, the invisible joiners of our scripts too; not a space, which scrolls and presses."""
    text = event.text()
    if event.modifiers() & _COMMANDS not in (_NOTHING, _ALT_GR):
        return False
    return bool(text) and not text.isspace() and all(ord(each) >= 0x20 and each != "\x7f" for each in text)
