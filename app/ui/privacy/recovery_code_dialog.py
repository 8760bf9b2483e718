"""A recovery code, shown this once, until somebody says that it is written down."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from app.core.settings import Language
from app.ui.look.fonts import mono_font
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.tokens import DIALOG_MARGINS, M
from app.ui.parts import boxes
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.wrapped_label import wrapped_label
from app.workers.safekeeping import Safekeeping

COPY_SECONDS = 60  # how long a copy stays on the clipboard
IN_A_ROW = 3  # groups


class RecoveryCodeDialog(LanguageFollower, GrowingDialog):
    """Cannot be closed by mistake: first it is to be said that the code is written down."""

    def __init__(
        self, code: str, parent: QWidget | None = None, *, replaces: bool = False, copy_seconds: float = COPY_SECONDS
    ) -> None:
        """`replaces`: there was a code before, which no longer opens anything."""
        super().__init__(parent)
        self._code, self._replaces = code, replaces
        groups = code.split("-")
        rows = ["-".join(groups[start : start + IN_A_ROW]) for start in range(0, len(groups), IN_A_ROW)]
        self._shown = QLabel("\n".join(rows))
        font = mono_font(Language.ENGLISH)
        font.setPointSizeF(font.pointSizeF() * 1.35)
        self._shown.setFont(font)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._shown.setProperty("kind", "code")
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self.advice, self._copied = wrapped_label("muted"), wrapped_label("muted")
        self.copy_button, self.close_button = QPushButton(), QPushButton()
        self.written = QCheckBox()
        self.close_button.setProperty("kind", "primary")
        self.close_button.setDefault(True)
        self.copy_button.setAutoDefault(False)
        self.close_button.setEnabled(False)
        buttons = boxes.row(self.copy_button, None, self.close_button)
        boxes.column(
            self.advice, self._shown, self.written, self._copied, buttons, on=self, spacing=M, margins=DIALOG_MARGINS
        )
        self._timer = QTimer(self, singleShot=True, interval=int(copy_seconds * 1000))
        self._timer.timeout.connect(self._clear)
        self._copied.hide()
        self.copy_button.clicked.connect(self._put_on_clipboard)
        self.written.toggled.connect(self.close_button.setEnabled)
        self.close_button.clicked.connect(self.accept)
        self.begin_at(460)
        self._say()

    def reject(self) -> None:
        """Esc and the window's own button close it only when the code is written down."""
        if self.written.isChecked():
            self.accept()
        else:
            self.written.setFocus()

    def done(self, result: int) -> None:
        """Close, and keep nothing."""
        self._timer.stop()
        self._clear()
        self._code = ""
        self._shown.clear()
        super().done(result)

    def _say(self) -> None:
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Recovery code"))
        say(self.advice.setText, self._advice_text)
        say(self.written.setText, lambda: self.tr("I have written it down"))
        say(self.copy_button.setText, lambda: self.tr("Copy for printing"))
        say(
            self._copied.setText,
            lambda: self.tr("Copied. The clipboard is emptied after a minute, or when you close this."),
        )
        say(self.close_button.setText, lambda: self.tr("Close"))
        say(self._shown.setAccessibleName, lambda: self.tr("Recovery code"))

    def _advice_text(self) -> str:
        said = self.tr(
            "Write this code on paper and keep it away from this computer. It opens your conversations if the "
            "passphrase is forgotten or the key is lost. It is shown only once."
        )
        return said + " " + self.tr("Your earlier code no longer works.") if self._replaces else said

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._copied.show()
        self._timer.start()

    def _clear(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if self._code and clipboard.text() == self._code:
            clipboard.clear()
        self._copied.hide()


def show_recovery_code(code: str, over: QWidget, safekeeping: Safekeeping, *, replaces: bool) -> RecoveryCodeDialog:
    """Show a recovery code over a window, this once, and keep that it was seen; `replaces`: there was one before."""
    dialog = RecoveryCodeDialog(code, over, replaces=replaces)
    dialog.accepted.connect(safekeeping.note_code_seen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
