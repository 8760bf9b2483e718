"""On the privacy page: what protects this profile, in plain words, and what would protect it better."""

from PySide6.QtCore import Signal

from app.core.profiles.profiles import Protection
from app.core.profiles.safekeeping import SafeState
from app.ui.parts.section import Confirm, Section
from app.ui.parts.wrapping_choice import WrappingButton
from app.ui.privacy.passphrase_dialog import PassphraseDialog
from app.ui.privacy.recovery_code_dialog import RecoveryCodeDialog, show_recovery_code
from app.workers.safekeeping import Safekeeping


class ProtectionSection(Section):
    """Passphrase, keychain, recovery code, and another key."""

    rekey_requested = Signal()

    def __init__(self, safekeeping: Safekeeping) -> None:
        super().__init__()
        self._safekeeping = safekeeping
        self._state: SafeState | None = None
        self.dialog: PassphraseDialog | None = None
        self._said = self.add_text("plain")
        self._recovery = self.add_text()
        self._done: Protection | None = None  # what was chosen here
        self.result = self.add_text("done")
        self.result.hide()
        self.passphrase_button, self.keychain_button = WrappingButton(), WrappingButton()
        self.code_button, self.rekey_button = WrappingButton(), WrappingButton()
        self.add_buttons(self.passphrase_button, self.code_button, self.keychain_button, self.rekey_button)
        self.keychain_button.hide()  # until it is known what there is
        self.confirm = Confirm()
        self.code_offer = Confirm()
        for asked in (self.confirm, self.code_offer):
            self.column.addWidget(asked)
        self.passphrase_button.clicked.connect(self.ask_passphrase)
        self.keychain_button.clicked.connect(self._ask_keychain)
        self.code_button.clicked.connect(self._ask_code)
        self.rekey_button.clicked.connect(self._ask_rekey)
        safekeeping.protected.connect(self._note_protected)
        safekeeping.recovery_code_given.connect(self.show_code)
        self._say()

    @property
    def said(self) -> str:
        """What is said of the protection."""
        return f"{self._said.text()}\n{self._recovery.text()}"

    def show_state(self, state: SafeState) -> None:
        """Say how things stand."""
        self._state = state
        self.keychain_button.setVisible(state.protection is not Protection.KEYCHAIN)
        self._texts.retranslate()

    def ask_passphrase(self) -> PassphraseDialog:
        """Ask for a new passphrase."""
        self.dialog = dialog = PassphraseDialog(self.window(), has_code=self._has_code)
        dialog.chosen.connect(lambda text: self._safekeeping.protect(Protection.PASSPHRASE, text))
        dialog.finished.connect(self._drop_dialog)
        self._safekeeping.failed.connect(dialog.refuse)
        dialog.open()
        return dialog

    def show_code(self, code: str, replaces: bool) -> RecoveryCodeDialog:
        """Show a recovery code, this once; `replaces`: there was one before."""
        return show_recovery_code(code, self.window(), self._safekeeping, replaces=replaces)

    def make_code(self) -> None:
        """Make a recovery code, which is then shown."""
        self._safekeeping.give_recovery_code()

    def _say(self) -> None:
        say = self._texts.say
        say(self.heading.setText, lambda: self.tr("Who can read your conversations"))
        say(self._said.setText, self._protection_text)
        say(self._recovery.setText, self._recovery_text)
        say(self.passphrase_button.setText, self._passphrase_text)
        say(self.keychain_button.setText, self._keychain_text)
        say(self.result.setText, self._result_text)
        say(self.code_button.setText, lambda: self.tr("Recovery code…"))
        say(self.rekey_button.setText, lambda: self.tr("Change the key…"))

    def _protection_text(self) -> str:
        match None if self._state is None else self._state.protection:
            case Protection.KEYCHAIN:
                return self.tr(
                    "Your conversations are encrypted. This computer's keychain holds the key: whoever is logged in"
                    " to this computer as you can read them. A thief who has only the disk cannot, as long as your"
                    " login has a password."
                )
            case Protection.PASSPHRASE:
                if self._has_code:
                    return self.tr(
                        "Your conversations are encrypted. Only your passphrase opens them, or the recovery code."
                        " Nobody else can read them, not even with a copy of the data folder."
                    )
                return self.tr(
                    "Your conversations are encrypted. Only your passphrase opens them. Nobody else can read them,"
                    " not even with a copy of the data folder."
                )
            case Protection.KEYFILE:
                return self.tr(
                    "Your conversations are encrypted. The key is kept in a file beside them, so anyone who can "
                    "open your files can read them. To protect them better, set a passphrase."
                )
        return ""

    def _recovery_text(self) -> str:
        if self._state is None:
            return ""
        if self._state.has_recovery_code:
            return self.tr("There is a recovery code. Whoever has it and the data folder can read everything.")
        return self.tr(
            "There is no recovery code. If the passphrase or the key is lost, nobody can read your conversations again."
        )

    @property
    def _has_code(self) -> bool:
        return self._state is not None and self._state.has_recovery_code

    @property
    def _has_passphrase(self) -> bool:
        return self._state is not None and self._state.protection is Protection.PASSPHRASE

    def _passphrase_text(self) -> str:
        return self.tr("Change the passphrase…") if self._has_passphrase else self.tr("Set a passphrase…")

    def _keychain_text(self) -> str:
        if self._has_passphrase:
            return self.tr("Remove the passphrase…")
        return self.tr("Use this computer's keychain")

    def _result_text(self) -> str:
        match self._done:
            case Protection.PASSPHRASE:
                return self.tr("Done. From now on Shakti asks for your passphrase when it opens.")
            case Protection.KEYCHAIN | Protection.KEYFILE:
                return self.tr("Done. Shakti no longer asks for a passphrase.")
        return ""

    def _ask_keychain(self) -> None:
        warning = self.tr(
            "Shakti will no longer ask for the passphrase. Whoever is logged in as you can read your conversations."
        )
        if self._has_passphrase:
            self.confirm.ask(warning, self.tr("Remove the passphrase"), self._safekeeping.take_passphrase_off)
        else:
            self.confirm.ask(
                warning, self.tr("Use the keychain"), lambda: self._safekeeping.protect(Protection.KEYCHAIN)
            )

    def _ask_code(self) -> None:
        if self._state is None or not self._state.has_recovery_code:
            self.make_code()
            return
        self.confirm.ask(
            self.tr("This makes a new code. The one on your paper will no longer work."),
            self.tr("Make a new code"),
            self.make_code,
        )

    def _ask_rekey(self) -> None:
        self.confirm.ask(
            self.tr(
                "Conversations and backups are encrypted again with a new key. Do this if somebody may have had "
                "your passphrase, key or recovery code, and change the passphrase first. Shakti closes and opens "
                "again. If you have a recovery code, you get a new one."
            ),
            self.tr("Change the key"),
            self.rekey_requested.emit,
        )

    def _note_protected(self, protection: Protection) -> None:
        self._done = protection
        self._texts.retranslate()
        self.result.show()
        if self.dialog is not None:
            self.dialog.accept()
        if protection is Protection.PASSPHRASE and not self._has_code:
            self.code_offer.offer(
                self.tr(
                    "What if you forget it? Make a recovery code now and write it on paper. Without one, nobody can"
                    " read your conversations again, not even us."
                ),
                self.tr("Make a recovery code"),
                self.make_code,
                no=self.tr("Go without one"),
            )
        else:
            self.code_offer.hide()

    def _drop_dialog(self) -> None:
        if self.dialog is not None:
            self._safekeeping.failed.disconnect(self.dialog.refuse)
            self.dialog.deleteLater()
            self.dialog = None
