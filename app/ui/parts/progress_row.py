"""A bar that says how far something is, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M
from app.ui.parts import boxes

SCALE = 1000  # Qt's bar counts in int32, and a file may be larger


class ProgressRow(LanguageFollower, QWidget):
    """Hidden until something begins."""

    cancelled = Signal()
    gone = Signal()  # hidden: what had the focus in it may have lost it

    def __init__(self) -> None:
        super().__init__()
        self._keeps = False
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = QPushButton()
        self.cancel_button.setAutoDefault(False)
        boxes.row(self._bar, self.cancel_button, on=self, spacing=M, fills=self._bar)
        self.cancel_button.clicked.connect(self._stop)
        self.retranslate()
        self.hide()

    def keeps_what_is_done(self) -> None:
        """Nothing is undone by stopping, and the button says so."""
        self._keeps = True
        self.retranslate()

    def begin(self) -> None:
        """Something begins, and nobody knows yet how long it takes."""
        self._bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.show()

    def show_progress(self, done: int, whole: int) -> None:
        """So much of it is done."""
        self._bar.setRange(0, SCALE)
        self._bar.setValue(done * SCALE // max(whole, 1))

    def retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Stop") if self._keeps else self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.gone.emit()

    def _stop(self) -> None:
        self.cancel_button.clearFocus()  # which would go on to whatever comes next
        self.cancel_button.setEnabled(False)
        self.cancelled.emit()
