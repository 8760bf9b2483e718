"""The privacy page: who can read the conversations, when they lock and go, backups, audit log, personal data."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.profiles.safekeeping import SafeState
from app.core.settings import SettingsFile
from app.ui.look.tokens import M
from app.ui.parts.icon_button import IconSet
from app.ui.parts.page_dialog import PageDialog
from app.ui.privacy.audit_section import AuditSection
from app.ui.privacy.backups_section import BackupsSection
from app.ui.privacy.choices_section import LockSection, MaskingSection
from app.ui.privacy.protection_section import ProtectionSection
from app.ui.privacy.retention_section import RetentionSection
from app.ui.wording.error_text import CodedError
from app.workers.library import Library
from app.workers.safekeeping import Safekeeping


class PrivacyPage(PageDialog):
    """Holds the sections. What needs the profile closed is asked of whoever has opened it."""

    protection_changed = Signal(object)  # Protection, as it is now

    def __init__(
        self,
        safekeeping: Safekeeping,
        library: Library,
        settings_file: SettingsFile,
        icons: IconSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icons, parent)
        self._library = library
        settings = settings_file.current
        self.protection = ProtectionSection(safekeeping)
        self.lock = LockSection(settings)
        self.masking = MaskingSection(settings)
        self.retention = RetentionSection(library)
        self.backups = BackupsSection(safekeeping, settings_file.folder)
        self.audit = AuditSection(safekeeping)
        self._sought: QWidget | None = None  # the section that is gone to as soon as all of them have their words
        self._has_state = False
        sections = (self.protection, self.lock, self.masking, self.retention, self.backups, self.audit)
        self.lay_out(*sections, title=lambda: self.tr("Privacy"), width=680, height=720)
        self.lock.choice.chosen.connect(lambda minutes: library.save_settings(settings_file, lock_after=minutes))
        self.masking.on_save.chosen.connect(lambda chosen: library.save_settings(settings_file, mask_on_save=chosen))
        self.masking.on_export.chosen.connect(
            lambda chosen: library.save_settings(settings_file, mask_on_export=chosen)
        )
        self.retention.delete_all_requested.connect(self._delete_all)
        safekeeping.state_read.connect(self._show_state)
        safekeeping.failed.connect(self._tell_error)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock.lock_requested)
        safekeeping.read()
        library.read_rules()

    def show_part(self, section: QWidget) -> None:
        """Have this section in sight, and the focus at its beginning."""
        self._sought = section
        QTimer.singleShot(0, self, self._go_to_part)

    def _go_to_part(self) -> None:
        if (section := self._sought) is None:
            return
        if self._has_state:
            self._sought = None
        self.area.verticalScrollBar().setValue(self.area.verticalScrollBar().maximum())
        self.area.ensureWidgetVisible(section, 0, M)  # coming from below, its beginning
        usable = [
            each
            for each in section.findChildren(QWidget)
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.isEnabled() and each.isVisible()
        ]
        if usable:
            first = min(usable, key=lambda each: each.mapTo(section, QPoint(0, 0)).toTuple()[::-1])
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_state(self, state: SafeState) -> None:
        self._has_state = True
        self.notice.dismiss()  # what went wrong before this went well
        self.protection.show_state(state)
        self.lock.show_state(state)
        self.backups.show_state(state)
        self.audit.show_state(state)
        self.protection_changed.emit(state.protection)
        QTimer.singleShot(0, self, self._go_to_part)

    def _tell_error(self, error: CodedError) -> None:
        if self.protection.dialog is None:  # which says it itself
            self.notice.say_error(error)

    def _delete_all(self) -> None:
        self._library.delete_all()
        self.accept()  # the window says what went, and brings it back
