"""Ctrl+Z in the question box: first what is typed is undone, then what a notice offers to undo."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.parts.notice import Notice


class UndoKeys(QObject):
    """A text field claims these keys for itself, with nothing to undo too. Then they are left to the window."""

    def __init__(self, field: QPlainTextEdit, notice: Notice) -> None:
        super().__init__(field)
        self._field, self._notice = field, notice
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys before the field claims them."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if self._notice.isHidden() or self._field.document().isUndoAvailable():
            return False
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        event.ignore()
        return True
