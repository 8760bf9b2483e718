"""Choosing a passphrase: typed twice, with what makes a good one said beside it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.error_text import CodedError, describe
from app.ui.growing_dialog import GrowingDialog
from app.ui.texts import Texts
from app.ui.theme import restyle
from app.ui.tokens import DIALOG_MARGINS, S


class PassphraseDialog(GrowingDialog):
    """Says what was typed; it stays open until it is told that the passphrase was taken, or is closed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, has_code: bool = False) -> None:
        """`has_code`: a recovery code was given out."""
        super().__init__(parent)
        self._has_code = has_code
        self._texts = Texts()
        self.shown = QCheckBox()
        self._first, self._second = QLineEdit(), QLineEdit()
        self._advice, self._problem = QLabel(), QLabel()
        self._advice.setProperty("kind", "muted")
        self._problem.setProperty("kind", "error")
        labels = (QLabel(), QLabel())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(*DIALOG_MARGINS)
        column.setSpacing(S)
        column.addWidget(self._advice)
        for label, field in zip(labels, (self._first, self._second), strict=True):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
            field.textChanged.connect(self._compare)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self.shown)
        self.shown.toggled.connect(self._show_typed)
        for text in (self._advice, self._problem):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addWidget(self._buttons)
        restyle(self._save, kind="primary")  # the box has had it dressed already
        self._save.setDefault(True)
        self._buttons.accepted.connect(self._choose)
        self._buttons.rejected.connect(self.reject)
        self.setMinimumWidth(440)
        self._say(labels)
        self._compare()

    @property
    def fields(self) -> tuple[QLineEdit, QLineEdit]:
        """Where it is typed, and typed again."""
        return self._first, self._second

    @property
    def save_button(self) -> QPushButton:
        """The button that saves."""
        return self._save

    @property
    def problem(self) -> str:
        """What is wrong with what was typed."""
        return self._problem.text()

    def refuse(self, error: CodedError) -> None:
        """The passphrase was not taken."""
        text = describe(error)
        self._problem.setText(f"{text.title}. {text.advice}")
        self._problem.show()
        self._save.setEnabled(True)
        self._first.setFocus()

    def done(self, result: int) -> None:
        """Close, and keep nothing of what was typed."""
        self._first.clear()
        self._second.clear()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._texts.retranslate()
            self._compare()

    @property
    def _save(self) -> QPushButton:
        return self._buttons.button(QDialogButtonBox.StandardButton.Save)

    def _say(self, labels: tuple[QLabel, QLabel]) -> None:
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Passphrase"))
        say(self._advice.setText, self._advice_text)
        say(self.shown.setText, lambda: QCoreApplication.translate("UnlockForm", "Show what is typed"))
        say(labels[0].setText, lambda: self.tr("New passphrase"))
        say(labels[1].setText, lambda: self.tr("Repeat the passphrase"))

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

    def _show_typed(self, shown: bool) -> None:
        for field in self.fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _compare(self) -> None:
        first, second = self._first.text(), self._second.text()
        differ = bool(second) and not first.startswith(second)
        self._problem.setText(self.tr("The two do not match.") if differ else "")
        self._problem.setVisible(differ)
        self._save.setEnabled(bool(first) and first == second)

    def _choose(self) -> None:
        if self._first.text() and self._first.text() == self._second.text():
            self._save.setEnabled(False)
            self.chosen.emit(self._first.text())
