"""Unlocking one profile: its passphrase or its recovery code, tried off the window's thread, with the pause after
wrong tries counted down."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from app.core.errors import AppError
from app.core.profiles.profiles import LockedProfile, Protection
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count
from app.ui.look.tokens import XS, S
from app.ui.parts import boxes
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.error_text import describe
from app.workers.task import Task

TICK_MS = 250


class UnlockForm(LanguageFollower, QWidget):
    """Shows one profile at a time. Nothing can be tried while a try is under way or the pause lasts."""

    unlocked = Signal(bool)  # whether by the recovery code
    trying_changed = Signal(bool)
    _error: AppError | None

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._locked: LockedProfile | None = None
        self._trying = False
        self._by_code = False
        self._error = None
        self._label = QLabel()
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._label.setBuddy(self.field)
        self._show = IconButton(icons, "eye")
        self._show.setCheckable(True)
        self.message = wrapped_label("error")
        self.other_button = QPushButton()
        self.other_button.setProperty("kind", "quiet")
        self.unlock_button = QPushButton()
        self.unlock_button.setProperty("kind", "primary")
        self._timer = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self._timer.timeout.connect(self._refresh)
        self.field.textChanged.connect(self._refresh)
        self.field.returnPressed.connect(self.attempt)
        self.unlock_button.clicked.connect(self.attempt)
        self.other_button.clicked.connect(self._switch)
        self._show.toggled.connect(self._set_visible)
        self._texts.say(self.unlock_button.setText, lambda: self.tr("Unlock"))

    def ask(self, locked: LockedProfile, error: AppError | None = None) -> None:
        """Ask for what unlocks this profile; `error` says why it did not open."""
        self._locked = locked
        self._error = error or locked.problem
        self._set_way(locked.protection is not Protection.PASSPHRASE)

    def forget(self) -> None:
        """Drop the profile and what was typed."""
        self._locked, self._error = None, None
        self._timer.stop()
        self.field.clear()
        self._show.setChecked(False)

    def attempt(self) -> None:
        """Try what is typed."""
        locked, text = self._locked, self.field.text()
        if locked is None or self._trying or not text or locked.wait() > 0:
            return
        self._error = None
        way = locked.try_recovery_code if self._by_code else locked.try_passphrase
        attempt = Task(lambda task: way(text), "unlock", self)
        attempt.start(partial(self._succeed, locked), partial(self._fail, locked))
        self._note_trying(True)
        self._refresh()

    def retranslate(self) -> None:
        super().retranslate()
        self._label.setText(self.tr("Recovery code") if self._by_code else self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Nine groups of four characters") if self._by_code else "")
        self.field.setAccessibleName(self._label.text())
        self.other_button.setText(self.tr("Use the passphrase") if self._by_code else self.tr("Use the recovery code"))
        self._show.describe(self.tr("Show what is typed"))
        self._refresh()

    def _lay_out(self) -> None:
        row = boxes.row(self.field, self._show, spacing=XS, fills=self.field)
        boxes.column(self._label, row, self.message, self.unlock_button, self.other_button, on=self, spacing=S)

    def _switch(self) -> None:
        self._error = None
        self._set_way(not self._by_code)

    def _set_way(self, by_code: bool) -> None:
        self._by_code = by_code
        self.field.clear()
        self._show.setChecked(by_code)  # a code is copied from paper: it is to be seen
        locked = self._locked
        both = locked is not None and locked.has_recovery_code and locked.protection is Protection.PASSPHRASE
        self.other_button.setVisible(both)
        self.retranslate()
        self.field.setFocus()

    def _set_visible(self, visible: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password)

    def _succeed(self, locked: LockedProfile, result: object) -> None:
        self._note_trying(False)
        if locked is self._locked:
            by_code = self._by_code
            self.forget()
            self.unlocked.emit(by_code)

    def _fail(self, locked: LockedProfile, error: AppError) -> None:
        self._note_trying(False)
        if locked is self._locked:
            self._error = error
            self.field.selectAll()
            self.field.setFocus()
            self._refresh()

    def _note_trying(self, trying: bool) -> None:
        self._trying = trying
        self.trying_changed.emit(trying)

    def _refresh(self) -> None:
        wait = 0.0 if self._locked is None else self._locked.wait()
        lines = []
        if self._error is not None:
            text = describe(self._error)
            lines = [text.title, text.advice] if wait <= 0 else [text.title]
        if wait > 0:
            lines.append(self.tr("You can try again in %1 s.").replace("%1", count(int(wait) + 1)))
            self._timer.start()
        else:
            self._timer.stop()
        if self._trying:
            lines = [self.tr("One moment…")]
        self.message.setText("\n".join(lines))
        self.message.setVisible(bool(lines))
        self.field.setReadOnly(self._trying)
        self.unlock_button.setEnabled(not self._trying and wait <= 0 and bool(self.field.text()))
