"""Vault: one profile's key. Creates, unlocks, re-protects and changes it, and forgets it when the profile closes."""

from __future__ import annotations

import logging
import secrets
from contextlib import suppress
from dataclasses import replace

from app.core.durable import make_private_folder
from app.core.errors import CANNOT_WRITE, AppError, ErrorCode
from app.core.paths import ProfileFolder
from app.core.profiles.audit import Act
from app.core.profiles.profiles import Profile, Protection
from app.storage.database.database import BeforeUpgrade, Database
from app.storage.keys.attempts import Attempts, Clock
from app.storage.keys.key_file import KeyFile
from app.storage.keys.key_record import KeyRecord, Pending, Slot, load_record, mend_record, on_disk, save_record
from app.storage.keys.keychain import Keychain
from app.storage.keys.noted_entries import NotedEntries
from app.storage.keys.recovery_code import new_recovery_code, read_recovery_code
from app.storage.keys.rekeying import change_key
from app.storage.keys.wrapping import (
    KEY,
    Argon2,
    checked_passphrase,
    fresh_argon2,
    secret_of_code,
    unwrap,
    wrap,
)

log = logging.getLogger(__name__)

_UNUSABLE = (ErrorCode.WRONG_KEY, ErrorCode.DATABASE_DAMAGED)


class Vault:
    """The key of a profile, locked at first. Whoever changes it holds the data folder's lock.

    Raises AppError: KEYS_DAMAGED, KEY_LOST, KEYCHAIN_UNAVAILABLE, what LockedProfile says, and the disk's errors.
    """

    def __init__(
        self, profile: Profile, folder: ProfileFolder, keychain: Keychain | None = None, clock: Clock | None = None
    ) -> None:
        self.profile, self.folder = profile, folder
        self.problem: AppError | None = None
        self.unrecorded: list[tuple[Act, str]] = []  # for the audit log, which lies in the database
        self._keychain, self._key_file = keychain or Keychain(), KeyFile(folder.key_file)
        self._noted = NotedEntries(folder.noted_entries, self._prefix)
        self._attempts = Attempts(folder.attempts, clock)
        self._record = load_record(folder)
        self._key: bytearray | None = None
        self._next: bytearray | None = None  # of a re-key that was cut off
        self._secret: bytearray | None = None  # what the passphrase gave
        if self._record is None and folder.database.exists() and folder.database.stat().st_size > 0:
            raise AppError(ErrorCode.KEY_LOST, str(folder.keys))

    @property
    def is_new(self) -> bool:
        """Whether no key has been made yet."""
        return self._record is None

    @property
    def protection(self) -> Protection:
        """What protects the key now."""
        return self._held.slot.protection

    @property
    def has_recovery_code(self) -> bool:
        """Whether a recovery code was given out that still opens the profile."""
        return self._record is not None and self._record.recovery is not None

    @property
    def recovery_code_unseen(self) -> bool:
        """Whether a change was cut off before its new recovery code was seen: one on paper opens nothing any more."""
        return self._record is not None and self._record.unseen

    @property
    def key_is_changing(self) -> bool:
        """Whether a re-key was cut off, which opening the database finishes or takes back."""
        return self._record is not None and self._record.pending is not None

    @property
    def unlocked(self) -> bool:
        """Whether the key is in memory."""
        return self._key is not None

    def create(self, protection: Protection | None = None, passphrase: str = "") -> None:
        """Make the key. Without a protection it is the keychain's where there is one, else a key file's."""
        if self._record is not None:
            raise ValueError("the profile has a key")
        make_private_folder(self.folder.root, parents=True)
        key = secrets.token_bytes(KEY)
        slot = self._slot(key, protection, passphrase)
        self._save(KeyRecord(slot))
        self._key = bytearray(key)

    def unlock(self) -> bool:
        """Unlock without asking anybody; False where a passphrase is needed.

        Raises AppError: KEYCHAIN_UNAVAILABLE, KEY_LOST; then it is `problem` too, and a recovery code may help.
        """
        slot = self._held.slot
        if self.unlocked or slot.protection is Protection.PASSPHRASE:
            return self.unlocked
        try:
            secret = self._place(slot.protection).get(slot.entry)
            key = None if secret is None else unwrap(slot.wrapped, secret, self._purpose("slot"))
            if key is None:
                raise AppError(ErrorCode.KEY_LOST, str(slot.protection))
        except AppError as error:
            self.problem = error
            raise
        wrong = self._attempts.wrong
        self._take(key, wrong)
        if wrong:
            self._forget_tries()
        return True

    def wait(self) -> float:
        """Seconds until the next try is taken, after wrong ones."""
        return self._attempts.wait()

    def try_passphrase(self, text: str) -> None:
        """Unlock with the passphrase."""
        argon2 = self._held.slot.argon2
        if argon2 is None:
            raise AppError(ErrorCode.WRONG_PASSPHRASE)
        wrong = self._attempts.wrong
        self._attempts.begin()
        secret = argon2.stretch(text)
        key = unwrap(self._held.slot.wrapped, secret, self._purpose("slot"))
        if key is None:
            raise AppError(ErrorCode.WRONG_PASSPHRASE)
        self._secret = bytearray(secret)
        self._take(key, wrong)
        self._forget_tries()

    def try_recovery_code(self, text: str) -> None:
        """Unlock with the recovery code, whatever has become of the other ways."""
        bits = read_recovery_code(text)
        wrong = self._attempts.wrong
        self._attempts.begin()
        wrapped = self._held.recovery
        key = None if wrapped is None else unwrap(wrapped, secret_of_code(bits), self._purpose("recovery"))
        if key is None:
            raise AppError(ErrorCode.WRONG_RECOVERY_CODE)
        self._take(key, wrong)
        self._forget_tries()

    def open_database(self, before_upgrade: BeforeUpgrade | None = None) -> Database:
        """The profile's database. A re-key that was cut off is finished or taken back.

        Raises AppError as Database does. The key is known to be right, so what it does not open is damaged.
        """
        first: AppError | None = None
        for key in filter(None, (self._key, self._next)):
            try:
                database = Database(self.folder.database, key, before_upgrade)
            except AppError as error:
                if error.code not in _UNUSABLE:
                    raise
                first = first or error
            else:
                try:
                    self._settle(key)
                    self._tidy()
                except BaseException:
                    database.close()
                    raise
                return database
        if first is None:
            raise AppError(ErrorCode.PROFILE_LOCKED)
        raise AppError(ErrorCode.DATABASE_DAMAGED, first.detail)

    def keys(self) -> list[bytes]:
        """The key in force, then those that older backups may have been made with."""
        key, pending = self._open_key, self._next
        former = [unwrap(wrapped, key, self._purpose("former")) for wrapped in self._held.former]
        return [bytes(each) for each in (key, pending, *former) if each]

    def protect(self, protection: Protection, passphrase: str = "") -> None:
        """Protect the key in another way, or with another passphrase. Raises WEAK_PASSPHRASE, KEYCHAIN_UNAVAILABLE."""
        old, secret = self._held.slot, self._secret
        try:
            slot = self._slot(self._open_key, protection, passphrase)
            self._save(replace(self._held, slot=slot), drop=old)
        except AppError:
            self._secret = secret  # a new key would else be wrapped for a passphrase that is not in force
            self._remove_noted()
            raise
        self.problem = None
        self.unrecorded.append((Act.KEY_CHANGED, str(protection)))

    def give_recovery_code(self) -> str:
        """A new recovery code, to be shown this once; one given out before is no longer good.

        `note_code_seen` is to follow, when it has been.
        """
        code = new_recovery_code()
        self._save(replace(self._held, recovery=self._wrapped_for(code, self._open_key), unseen=True))
        self.unrecorded.append((Act.KEY_CHANGED, "recovery-code"))
        return code

    def note_code_seen(self) -> None:
        """The recovery code that was given last has been shown to whoever asked for it."""
        if self._held.unseen:
            self._save(replace(self._held, unseen=False))

    def rekey(self) -> str | None:
        """Encrypt the database with a new key; its connections are closed meanwhile. Gives a new recovery code where
        there was one, as `give_recovery_code` does. Backups keep the former key until `forget_former`.

        Cut off at any point, the profile opens with the old key or the new one, and nothing is lost.
        """
        old, new = bytes(self._open_key), secrets.token_bytes(KEY)
        slot = self._held.slot
        next_slot = self._slot(new, slot.protection, "", slot.argon2)
        self._save(replace(self._held, pending=Pending(wrap(new, old, self._purpose("next")), next_slot)))
        self._next = bytearray(new)
        change_key(self.folder.database, old, new)
        code = new_recovery_code() if self.has_recovery_code or self.recovery_code_unseen else None
        self._promote(None if code is None else self._wrapped_for(code, new))
        self.unrecorded.append((Act.KEY_CHANGED, "rekey"))
        return code

    def forget_former(self) -> None:
        """Drop the former keys: no backup needs them any more."""
        if self._held.former:
            self._save(replace(self._held, former=()))

    def forget_secrets(self) -> None:
        """Destroy what unwraps the key, before the profile's folder is removed. KEY_LOST where there is no key."""
        record = self._record
        slots = [] if record is None else [record.slot, *([record.pending.slot] if record.pending else [])]
        for slot in slots:
            if slot.protection is not Protection.PASSPHRASE:
                self._place(slot.protection).remove(slot.entry)
        for entry in self._noted.names():  # last: a locked keychain is open by now, if somebody wants it
            self._keychain.remove(entry, asks=False)
        if record is None:
            raise AppError(ErrorCode.KEY_LOST, str(self.folder.keys))

    def lock(self) -> None:
        """Drop the key from memory, as far as Python lets go of it."""
        for held in filter(None, (self._key, self._next, self._secret)):
            held[:] = bytes(len(held))
        self._key = self._next = self._secret = None

    def _forget_tries(self) -> None:
        try:
            self._attempts.succeed()
        except AppError as error:
            if error.code not in CANNOT_WRITE:
                raise

    @property
    def _held(self) -> KeyRecord:
        if self._record is None:
            raise AppError(ErrorCode.KEY_LOST, str(self.folder.keys))
        return self._record

    @property
    def _open_key(self) -> bytearray:
        if self._key is None:
            raise AppError(ErrorCode.PROFILE_LOCKED)
        return self._key

    @property
    def _prefix(self) -> str:
        return f"{self.profile.id}-"

    def _purpose(self, what: str) -> str:
        return f"shakti {self.profile.id} {what}"

    def _place(self, protection: Protection) -> Keychain | KeyFile:
        return self._keychain if protection is Protection.KEYCHAIN else self._key_file

    def _take(self, key: bytes, wrong_tries: int) -> None:
        self._key = bytearray(key)
        if wrong_tries:
            self.unrecorded.append((Act.UNLOCK_FAILED, str(wrong_tries)))
        self.unrecorded.append((Act.UNLOCKED, ""))
        pending = self._held.pending
        following = None if pending is None else unwrap(pending.next_key, key, self._purpose("next"))
        self._next = None if following is None else bytearray(following)

    def _slot(
        self,
        key: bytes | bytearray,
        protection: Protection | None,
        passphrase: str,
        argon2: Argon2 | None = None,
        *,
        asks: bool = True,
    ) -> Slot:
        """A new slot for the key, its secret kept where it belongs. With `argon2` the passphrase stays as it was."""
        if protection is None:
            try:
                return self._slot(key, Protection.KEYCHAIN, "", asks=False)  # nobody has chosen it
            except AppError as error:
                log.info("no keychain (%s): the key is protected by a file", error.detail)
                return self._slot(key, Protection.KEYFILE, "")
        if protection is Protection.PASSPHRASE:
            if argon2 is None:
                argon2 = fresh_argon2()
                self._secret = bytearray(argon2.stretch(checked_passphrase(passphrase)))
            elif self._secret is None:
                raise AppError(ErrorCode.PROFILE_LOCKED)  # opened by recovery code: a new passphrase comes first
            return Slot(protection, wrap(key, self._secret, self._purpose("slot")), argon2=argon2)
        entry, secret = f"{self._prefix}{secrets.token_hex(8)}", secrets.token_bytes(KEY)
        if protection is Protection.KEYCHAIN:
            self._noted.add(entry)
            self._keychain.put(entry, secret, asks=asks)
        else:
            self._key_file.put(entry, secret)
        return Slot(protection, wrap(key, secret, self._purpose("slot")), entry)

    def _wrapped_for(self, code: str, key: bytes | bytearray) -> bytes:
        return wrap(key, secret_of_code(read_recovery_code(code)), self._purpose("recovery"))

    def _settle(self, key: bytearray) -> None:
        """After a re-key that was cut off: keep the key that opens the database."""
        pending = self._held.pending
        if pending is None:
            return
        if key is self._next:
            self._promote(None)
        else:
            self._save(replace(self._held, pending=None), drop=pending.slot)
            self._next = None

    def _tidy(self) -> None:
        """The record has opened the database: nothing but what it says is to open it."""
        slot = self._held.slot
        try:
            mend_record(self.folder, self._held)
            self._key_file.keep_only({slot.entry} if slot.protection is Protection.KEYFILE else set())
        except AppError as error:
            log.warning("what a change of the key left stays: %s", error)  # which keeps nobody from working
        self._remove_noted()

    def _promote(self, recovery: bytes | None) -> None:
        """The next key becomes the key."""
        record, old, new = self._held, bytes(self._open_key), bytes(self._next or b"")
        if record.pending is None:
            raise ValueError("no re-key at work")
        former = (unwrap(wrapped, old, self._purpose("former")) for wrapped in record.former)
        kept = tuple(wrap(each, new, self._purpose("former")) for each in (old, *former) if each)
        unseen = self.recovery_code_unseen or record.recovery is not None
        self._save(KeyRecord(record.pending.slot, recovery, None, kept, unseen), drop=record.slot)
        self._key, self._next = bytearray(new), None

    def _save(self, record: KeyRecord, *, drop: Slot | None = None) -> None:
        """Put this record in force; `drop` holds a secret that wraps nothing any more then."""
        if drop is not None and drop.protection is Protection.KEYCHAIN:
            self._noted.add(drop.entry)
        save_record(self.folder, record)
        self._record = record
        if drop is not None and drop.protection is Protection.KEYFILE:
            with suppress(AppError):  # of no use to anybody; `_tidy` tries again
                self._key_file.remove(drop.entry)
        self._remove_noted()

    def _remove_noted(self) -> None:
        """Take out of the keychain what a change noted and no record on disk names. What it keeps is of no use."""
        with suppress(AppError):
            if noted := self._noted.names():
                record, copy = on_disk(self.folder)
                for entry in noted:
                    if entry.encode() not in record + copy:
                        with suppress(AppError):
                            self._keychain.remove(entry, asks=False)
                if record == copy:
                    self._noted.forget()
