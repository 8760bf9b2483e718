"""Work of the privacy page on an open profile (key, recovery code, backups, audit log), on a thread of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.errors import AppError, ErrorCode
from app.core.profiles.audit import Act, Anchor
from app.core.profiles.profiles import Protection
from app.core.profiles.safekeeping import Backup, SafeState
from app.storage.backups.backup_copies import save_copy
from app.storage.backups.backups import Backups
from app.storage.database.database import Database
from app.storage.keys.vault import Vault
from app.storage.retention.audit import AuditLog
from app.workers.work_thread import Job, WorkThread


class Safekeeping(QObject):
    """Every method returns at once, but `shut_down`; requests are served in order. What went wrong comes as `failed`.

    A new key and a restored backup need the database closed: whoever opened the profile does that.
    """

    state_read = Signal(object)  # SafeState
    protected = Signal(object)  # Protection: the key is protected by this from now on
    recovery_code_given = Signal(str, bool)  # to be shown this once; whether there was one before
    backed_up = Signal(str)  # its name
    backup_saved = Signal(str)  # the folder that a copy of one is in
    audit_exported = Signal(str, int)  # path, entries
    anchor_given = Signal(str)
    audit_verified = Signal(object)  # Verification
    failed = Signal(object)  # AppError

    def __init__(self, vault: Vault, database: Database, audit: AuditLog, backups: Backups) -> None:
        super().__init__()
        self.profile = vault.profile
        self._vault, self._database = vault, database
        self._audit, self._backups = audit, backups
        self._thread = WorkThread(self, "safekeeping")

    def read(self) -> None:
        """Read the present state; `state_read` follows."""
        self._add(self._tell)

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Protect the key in another way, or with another passphrase; `protected` and `state_read` follow."""

        def job() -> None:
            self._vault.protect(protection, passphrase)
            self._audit.record_waiting(self._vault.unrecorded)
            self.protected.emit(protection)
            self._tell()

        self._add(job)

    def take_passphrase_off(self) -> None:
        """Protect the key by the keychain, by a key file where there is none; `protected` and `state_read` follow."""

        def job() -> None:
            try:
                self._vault.protect(Protection.KEYCHAIN)
            except AppError as error:
                if error.code is not ErrorCode.KEYCHAIN_UNAVAILABLE:
                    raise
                self._vault.protect(Protection.KEYFILE)
            self._audit.record_waiting(self._vault.unrecorded)
            self.protected.emit(self._vault.protection)
            self._tell()

        self._add(job)

    def give_recovery_code(self) -> None:
        """Make a recovery code, in the place of one before; `recovery_code_given` and `state_read` follow."""

        def job() -> None:
            had_one = self._vault.has_recovery_code or self._vault.recovery_code_unseen
            code = self._vault.give_recovery_code()
            self._audit.record_waiting(self._vault.unrecorded)
            self.recovery_code_given.emit(code, had_one)
            self._tell()

        self._add(job)

    def note_code_seen(self) -> None:
        """The recovery code that was given last is written down."""
        self._add(self._vault.note_code_seen)

    def back_up(self) -> None:
        """Take a backup now; `backed_up` and `state_read` follow."""

        def job() -> None:
            backup = self._take_backup()
            self.backed_up.emit(backup.name)
            self._tell()

        self._add(job)

    def save_backup(self, folder: Path) -> None:
        """Take a backup now, and put a copy of it into that folder; `backup_saved` and `state_read` follow."""

        def job() -> None:
            backup = self._take_backup()
            self._audit.record(Act.EXPORTED, backup.name)  # before it is there, as every export
            self._tell()
            place = save_copy(self._backups, backup, self.profile, self._vault.folder, folder)
            self.backup_saved.emit(str(place))

        self._add(job)

    def record_acts(self, on: bool) -> None:
        """Turn the audit log on or off; `state_read` follows."""

        def job() -> None:
            if on:
                self._audit.turn_on()
            else:
                self._audit.turn_off()
            self._tell()

        self._add(job)

    def export_audit(self, path: Path) -> None:
        """Write the audit log as CSV; `audit_exported` follows."""
        self._add(lambda: self.audit_exported.emit(str(path), self._audit.export_csv(path)))

    def give_anchor(self) -> None:
        """Make a code for paper; `anchor_given` follows."""
        self._add(lambda: self.anchor_given.emit(str(self._audit.anchor())))

    def verify_audit(self, code: str) -> None:
        """Check the audit log, and against a code from paper if one is given; `audit_verified` follows."""

        def job() -> None:
            anchor = Anchor.parse(code) if code.strip() else None
            self.audit_verified.emit(self._audit.verify(anchor))

        self._add(job)

    def shut_down(self) -> None:
        """Finish what was asked, and wait for the thread to end."""
        self._thread.finish()

    def _add(self, job: Job) -> None:
        self._thread.add(job, self.failed.emit)

    def _take_backup(self) -> Backup:
        backup = self._backups.take(self._database)
        self._audit.record(Act.BACKUP, backup.name)
        return backup

    def _tell(self) -> None:
        last = self._audit.entries(last=1)
        self.state_read.emit(
            SafeState(
                self.profile,
                self._vault.protection,
                self._vault.has_recovery_code,
                tuple(self._backups.list()),
                self._audit.enabled,
                last[0].sequence if last else 0,
            )
        )
