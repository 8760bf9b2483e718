"""Enter presses the button that has the focus, as Space does: Qt leaves it to the window's default button."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QRadioButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(QObject):
    """Sees what no widget of the window wanted. In a dialog, Enter on a box to tick is the dialog's own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._began_at: QWidget | None = None  # what had the focus when the key went down
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that have come up to the window."""
        if event.type() == QEvent.Type.ShortcutOverride:  # comes before the key itself
            self._began_at = self._window.focusWidget()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            return self._press(event)
        return False

    def _press(self, event: QKeyEvent) -> bool:
        focused = self._window.focusWidget()
        if not isinstance(focused, QAbstractButton):
            return False
        if isinstance(self._window, QDialog) and isinstance(focused, QCheckBox | QRadioButton):
            return False
        # A line that Enter has closed gave the focus to a button: that one was not meant.
        if focused is self._began_at and not event.isAutoRepeat():
            focused.click()
        return True
