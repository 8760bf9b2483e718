"""Connects privacy with the window: menu entries, pages and dialogs, and the notice about personal data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.conversations.retention import RetentionPlan
from app.core.privacy import Kind
from app.core.profiles.profiles import Profile
from app.core.settings import SettingsFile
from app.ui.composer.personal_data_notice import PersonalDataNotice, PersonalDataWatch
from app.ui.look.numbers import moment, native
from app.ui.parts.notice import NoticeText
from app.ui.sidebar.profile_menu import NewProfileDialog, ProfileMenu, RemoveProfileDialog, RenameProfileDialog
from app.ui.window.command_palette import Command, label
from app.ui.window.window import MainWindow
from app.ui.wording.error_text import CodedError, describe_only_read
from app.ui.wording.privacy_text import profile_label
from app.workers.library import Library
from app.workers.safekeeping import Safekeeping

if TYPE_CHECKING:
    from app.core.exchange.importing import Store
    from app.core.exchange.whole import WholeConversation
    from app.ui.exchange.export_dialog import ExportDialog
    from app.ui.exchange.import_dialog import ImportDialog
    from app.ui.privacy.privacy_page import PrivacyPage
    from app.ui.privacy.recovery_code_dialog import RecoveryCodeDialog

SAID_SECONDS = 8.0
LOCK_KEYS = "Ctrl+L"


@dataclass(frozen=True)
class Exchange:
    """How conversations are read for an export, and where an import puts them. Any thread."""

    read: Callable[[str], WholeConversation]
    store: Callable[[], Store]


class WindowPrivacy(QObject):
    """Lives as long as its window. What needs the profile closed or another one opened is asked for by signals."""

    lock_requested = Signal()
    rekey_requested = Signal()
    restore_requested = Signal(str)  # name of a backup
    protection_changed = Signal(object)  # Protection
    switch_requested = Signal(str)  # profile id
    create_requested = Signal(object, str, object, str)  # NewProfileDialog, name, Protection or None, passphrase
    rename_requested = Signal(object, str)  # RenameProfileDialog, the name
    remove_requested = Signal(object)  # RemoveProfileDialog

    def __init__(
        self,
        window: MainWindow,
        library: Library,
        safekeeping: Safekeeping,
        settings_file: SettingsFile,
        exchange: Exchange,
    ) -> None:
        super().__init__(window)
        self._window, self._library, self._safekeeping = window, library, safekeeping
        self._settings_file, self._exchange = settings_file, exchange
        self.page: PrivacyPage | None = None
        self.personal_data = PersonalDataNotice()
        window.show_above_composer(self.personal_data)
        PersonalDataWatch(window.composer, self.personal_data, lambda: settings_file.current.mask_on_save, self)
        self.profiles = ProfileMenu(window)
        self._add_entries()
        window.reading.further_commands.append(self._commands)
        self._connect()

    def show_page(self) -> PrivacyPage:
        """Show the privacy page, or bring it to the front."""
        from app.ui.privacy.privacy_page import PrivacyPage

        if self.page is None:
            self.page = page = PrivacyPage(
                self._safekeeping, self._library, self._settings_file, self._window.icons, self._window
            )
            page.lock.lock_requested.connect(self.lock_requested)
            page.protection.rekey_requested.connect(self.rekey_requested)
            page.backups.restore_requested.connect(self.restore_requested)
            page.protection_changed.connect(self.protection_changed)
            page.finished.connect(self._drop_page)
            page.open()
        return self.page

    def export(self, ids: Sequence[str] | None = None) -> ExportDialog:
        """Ask how and where to export these conversations, or all."""
        from app.ui.exchange.export_dialog import ExportDialog

        known = {each.id: each.title for each in self._window.conversations}
        language = self._window.language
        settings = self._settings_file.current
        chosen = known if ids is None else {each: known[each] for each in ids if each in known}
        dialog = ExportDialog(chosen, self._exchange.read, settings, language, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def import_(self) -> ImportDialog:
        """Ask what to import."""
        from app.ui.exchange.import_dialog import ImportDialog

        dialog = ImportDialog(self._exchange.store, self._window)
        dialog.imported.connect(self._library.refresh_folders)
        dialog.imported.connect(self._library.refresh)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_code(self, code: str) -> RecoveryCodeDialog:
        """Show a recovery code that takes the place of one, this once."""
        from app.ui.privacy.recovery_code_dialog import show_recovery_code

        return show_recovery_code(code, self._window, self._safekeeping, replaces=True)

    def ask_new_passphrase(self) -> None:
        """After the recovery code opened the profile: the passphrase is perhaps forgotten."""
        self._window.notice.say(
            lambda: NoticeText(
                self.tr("Opened with the recovery code"),
                self.tr("If you have forgotten the passphrase, set a new one now."),
                self.tr("Set a passphrase…"),
            ),
            act=self._ask_passphrase,
        )

    def say_code_unseen(self) -> None:
        """The program ended before a new recovery code was seen: the one on paper opens nothing any more."""
        self._window.notice.say(
            lambda: NoticeText(
                self.tr("Your recovery code no longer works"),
                self.tr("Shakti ended before you had written down the new one. Make a new one now."),
                self.tr("Make a new code"),
            ),
            tone="danger",
            act=self._make_code,
        )

    def say_only_read(self, reason: CodedError) -> None:
        """The disk is full, or may not be written to."""

        def said() -> NoticeText:
            text = describe_only_read(reason)
            return NoticeText(text.title, text.advice)

        self._window.notice.say(said, tone="danger")

    def tell(self, error: CodedError) -> None:
        """Say what went wrong before the window was there."""
        self._window.notice.say_error(error)

    def say_key_left(self) -> None:
        """A profile was removed, and the keychain did not let go of its key."""

        def said() -> NoticeText:
            return NoticeText(
                self.tr("The profile is removed, but its key is still in the keychain"),
                self.tr("Without its files the key opens nothing."),
            )

        self._window.notice.say(said)

    def say_created(self, profile: Profile) -> None:
        """A profile is there, and can be opened."""

        def said() -> NoticeText:
            ready = self.tr("The profile %1 is ready").replace("%1", profile_label(profile))
            return NoticeText(ready, "", self.tr("Open it"))

        self._window.notice.say(
            said,
            tone="success",
            act=lambda: self.switch_requested.emit(profile.id),
            seconds=2 * SAID_SECONDS,
        )

    def say_restored(self, made: datetime) -> None:
        """A backup made then has taken the place of what was there."""

        def said() -> NoticeText:
            return NoticeText(
                self.tr("The backup is restored: %1").replace("%1", moment(made)),
                self.tr("What was there before is kept as a file in the data folder."),
            )

        self._window.notice.say(said, tone="success", seconds=2 * SAID_SECONDS)

    def new_profile(self) -> NewProfileDialog:
        """Ask for a new profile's name and passphrase."""
        dialog = NewProfileDialog(self._window)
        dialog.chosen.connect(lambda *chosen: self.create_requested.emit(dialog, *chosen))
        dialog.open()
        return dialog

    def rename_profile(self) -> RenameProfileDialog:
        """Ask for another name of this profile."""
        dialog = RenameProfileDialog(self._safekeeping.profile, self._window)
        dialog.chosen.connect(lambda name: self.rename_requested.emit(dialog, name))
        dialog.open()
        return dialog

    def remove_profile(self) -> RemoveProfileDialog:
        """Ask whether this profile is to be removed."""
        dialog = RemoveProfileDialog(self._safekeeping.profile, self._window)
        dialog.chosen.connect(lambda: self.remove_requested.emit(dialog))
        dialog.open()
        return dialog

    def _add_entries(self) -> None:
        menu, profiles = self._window.settings_menu, self.profiles.menuAction()
        menu.dress(profiles, "users")
        menu.add_before_about(
            [
                menu.entry("shield", lambda: self.tr("Privacy…"), self.show_page),
                menu.entry("lock", lambda: self.tr("Lock now"), self.lock_requested, LOCK_KEYS),
                profiles,
            ],
            [
                menu.entry("download", lambda: self.tr("Export all conversations…"), self._export_all),
                menu.entry("upload", lambda: self.tr("Import…"), self.import_),
            ],
        )
        QShortcut(QKeySequence(LOCK_KEYS), self._window).activated.connect(self.lock_requested)

    def _connect(self) -> None:
        self.profiles.switch_requested.connect(self._switch)
        self.profiles.create_requested.connect(self.new_profile)
        self.profiles.rename_requested.connect(self.rename_profile)
        self.profiles.remove_requested.connect(self.remove_profile)
        self._window.sidebar.conversations.export_requested.connect(self.export)
        self._library.masked.connect(self._tell_masked)
        self._library.clock_suspected.connect(self._ask_clock)

    def _commands(self) -> Iterator[Command]:
        """What is on the page, each by its heading or button."""
        translate = QCoreApplication.translate
        parts: list[tuple[str, Callable[[PrivacyPage], QWidget]]] = [
            (translate("ProtectionSection", "Who can read your conversations"), lambda page: page.protection),
            (translate("PassphraseDialog", "Passphrase"), lambda page: page.protection),
            (label(translate("ProtectionSection", "Recovery code…")), lambda page: page.protection),
            (translate("MaskingSection", "Personal data"), lambda page: page.masking),
            (translate("RetentionSection", "How long conversations are kept"), lambda page: page.retention),
            (translate("BackupsSection", "Backups"), lambda page: page.backups),
            (translate("AuditSection", "Audit log"), lambda page: page.audit),
        ]
        for title, part in parts:
            yield Command(title, partial(self._show_part, part), group=label(self.tr("Privacy…")))

    def _show_part(self, part: Callable[[PrivacyPage], QWidget]) -> None:
        page = self.show_page()
        page.show_part(part(page))

    def _export_all(self) -> None:
        self.export()

    def _make_code(self) -> None:
        self.show_page().protection.make_code()

    def _ask_passphrase(self) -> None:
        self.show_page().protection.ask_passphrase()

    def _switch(self, profile_id: str) -> None:
        if profile_id != self._safekeeping.profile.id:
            self.switch_requested.emit(profile_id)

    def _drop_page(self) -> None:
        if self.page is not None:
            self.page.deleteLater()
            self.page = None

    def _tell_masked(self, kinds: tuple[Kind, ...]) -> None:
        from app.ui.wording.privacy_text import kind_names

        self._window.notice.say(
            lambda: NoticeText(self.tr("Masked: %1").replace("%1", kind_names(kinds))), seconds=SAID_SECONDS
        )

    def _ask_clock(self, plan: RetentionPlan) -> None:
        self._window.notice.say(
            lambda: NoticeText(
                self.tr("Is the date of this computer right?"),
                native(
                    self.tr(
                        "Going by it, %n conversation(s) would be deleted. Nothing is deleted until you say so.",
                        "",
                        len(plan.goes),
                    )
                ),
                self.tr("The date is right: delete"),
            ),
            tone="danger",
            act=partial(self._library.apply_retention, clock_is_right=True),
        )
