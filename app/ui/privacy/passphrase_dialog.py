"""Choosing a passphrase: a dialog that says what makes a good one, and why one was not taken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from app.ui.parts.asking_dialog import AskingDialog
from app.ui.parts.new_passphrase import NewPassphrase
from app.ui.wording.error_text import CodedError


class PassphraseDialog(AskingDialog):
    """Says what was typed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, has_code: bool = False) -> None:
        """`has_code`: a recovery code was given out."""
        super().__init__(parent, QDialogButtonBox.StandardButton.Save)
        self._has_code = has_code
        self.typed = NewPassphrase()
        self.typed.changed.connect(self._note_typed)
        self.lay_out(self.typed)
        self._texts.say(self.setWindowTitle, lambda: self.tr("Passphrase"))
        self._texts.say(self._about.setText, self._advice_text)

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Where it is typed, and typed again."""
        return self.typed.fields

    def choose(self) -> None:
        """Say it."""
        if self.typed.ready:
            self.ok_button.setEnabled(False)
            self.chosen.emit(self.typed.text)

    def update_button(self) -> None:
        """It takes the same passphrase twice."""
        self.ok_button.setEnabled(self.typed.ready)

    def refuse(self, error: CodedError) -> None:
        """Another one is to be typed."""
        super().refuse(error)
        self.fields[0].setFocus()

    def done(self, result: int) -> None:
        """Close, and keep nothing of what was typed."""
        self.typed.clear()
        super().done(result)

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
        self.update_button()
