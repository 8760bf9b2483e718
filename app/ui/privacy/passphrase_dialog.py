"""Choosing a passphrase: a dialog that says what makes a good one, and why one was not taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QPushButton, QWidget

from app.ui.look.language_follower import LanguageFollower
from app.ui.look.theme import restyle
from app.ui.look.tokens import DIALOG_MARGINS, S
from app.ui.parts import boxes
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.new_passphrase import NewPassphrase
from app.ui.wording.error_text import CodedError, describe


class PassphraseDialog(LanguageFollower, GrowingDialog):
    """Says what was typed; it stays open until it is told that the passphrase was taken, or is closed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, has_code: bool = False) -> None:
        """`has_code`: a recovery code was given out."""
        super().__init__(parent)
        self._has_code = has_code
        self.typed = NewPassphrase()
        self._advice, self.problem = QLabel(), QLabel()
        self._advice.setProperty("kind", "muted")
        self.problem.setProperty("kind", "error")
        for text in (self._advice, self.problem):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        boxes.column(
            self._advice, self.typed, self.problem, None, self._buttons, on=self, spacing=S, margins=DIALOG_MARGINS
        )
        restyle(self._save, kind="primary")  # the box has had it dressed already
        self._save.setDefault(True)
        self._buttons.accepted.connect(self._choose)
        self._buttons.rejected.connect(self.reject)
        self.typed.changed.connect(self._note_typed)
        self.begin_at(440)
        self._texts.say(self.setWindowTitle, lambda: self.tr("Passphrase"))
        self._texts.say(self._advice.setText, self._advice_text)
        self._note_typed()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Where it is typed, and typed again."""
        return self.typed.fields

    @property
    def save_button(self) -> QPushButton:
        """The button that saves."""
        return self._save

    def refuse(self, error: CodedError) -> None:
        """The passphrase was not taken."""
        self.problem.setText(describe(error).in_a_line)
        self.problem.show()
        self._save.setEnabled(self.typed.ready)
        self.fields[0].setFocus()

    def done(self, result: int) -> None:
        """Close, and keep nothing of what was typed."""
        self.typed.clear()
        super().done(result)

    @property
    def _save(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Save)

    def _advice_text(self) -> str:
        if self._has_code:
            return self.tr(
                "Use four or five words that do not belong together, in any language. Shakti asks for them each "
                "time it opens. If you forget them, only your recovery code helps."
            )
        return self.tr(
            "Use four or five words that do not belong together, in any language. Shakti asks for them each "
            "time it opens. If you forget them, only a recovery code helps: you can make one next."
        )

    def _note_typed(self) -> None:
        self.problem.hide()
        self._save.setEnabled(self.typed.ready)

    def _choose(self) -> None:
        if self.typed.ready:
            self._save.setEnabled(False)
            self.chosen.emit(self.typed.text)
