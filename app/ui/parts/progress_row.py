"""A bar that says how far something is, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import M

SCALE = 1000  # Qt's bar counts in int32, and a file may be larger


class ProgressRow(LanguageFollower, QWidget):
    """Hidden until something begins."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = QPushButton()
        self._cancel.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(M)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self._stop)
        self.retranslate()
        self.hide()

    @property
    def cancel_button(self) -> QPushButton:
        """The button that stops it."""
        return self._cancel

    def begin(self) -> None:
        """Something begins, and nobody knows yet how long it takes."""
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def show_progress(self, done: int, whole: int) -> None:
        """So much of it is done."""
        self._bar.setRange(0, SCALE)
        self._bar.setValue(done * SCALE // max(whole, 1))

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def _stop(self) -> None:
        self._cancel.clearFocus()  # which would go on to whatever comes next
        self._cancel.setEnabled(False)
        self.cancelled.emit()
