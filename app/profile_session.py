"""A profile opened for work: found or made, unlocked, its plain forerunner taken over, backed up, and closed again."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from app.core.durable import write_durably
from app.core.errors import AppError, ErrorCode, os_errors
from app.core.paths import DataFolder, ProfileFolder
from app.core.profiles.audit import Act
from app.core.profiles.profiles import DEFAULT, LockedProfile, Profile, Profiles, Protection
from app.core.profiles.safekeeping import Backup
from app.storage.backups.backups import BY_HAND, DAILY, UPGRADE, Backups
from app.storage.backups.restoring import finish_restore, restore
from app.storage.database.database import Database, with_room
from app.storage.database.plain_database import take_over
from app.storage.keys.keychain import Keychain
from app.storage.keys.vault import Vault
from app.storage.retention.audit import AuditLog

log = logging.getLogger(__name__)

# Asks a person, and calls try_passphrase or try_recovery_code. Returning without having unlocked means giving up.
Unlock = Callable[[LockedProfile], None]


def vault_of(folder: DataFolder, name: str | None = None, keychain: Keychain | None = None) -> Vault:
    """The vault of a profile by name or id, locked; for None the first profile's, made in an empty data folder.

    The folder's lock is held. Raises AppError: PROFILE_NOT_FOUND, or what Vault says.
    """
    profiles = Profiles(folder)
    remove_half_made(folder, keychain)
    if name is None and not profiles.list():
        profiles.create(DEFAULT, profile_id=DEFAULT)
    vault = vault_on_list(folder, name, keychain)
    if vault.is_new:
        vault.create()
    return vault


def vault_on_list(folder: DataFolder, name: str | None, keychain: Keychain | None = None) -> Vault:
    """As vault_of(), of a profile that is on the list; nothing is made or removed, and no keychain asked."""
    profile = Profiles(folder).find(name)
    return Vault(profile, folder.profile(profile.id), keychain)


def unlock(vault: Vault, ask: Unlock | None) -> None:
    """Unlock without asking where that goes, else by `ask`. Raises AppError: PROFILE_LOCKED, KEY_LOST, or as Vault."""
    try:
        vault.unlock()
    except AppError:
        if ask is None or not vault.has_recovery_code:
            raise
    if not vault.unlocked and ask is not None:
        ask(vault)
    if not vault.unlocked:
        raise vault.problem or AppError(ErrorCode.PROFILE_LOCKED, vault.profile.name)


def backups_of(vault: Vault) -> Backups:
    """The backups of an unlocked profile."""
    return Backups(vault.folder.backups, vault.keys)


def audit_of(vault: Vault, database: Database) -> AuditLog:
    """The audit log of a profile."""
    return AuditLog(database, vault.profile.id)


class Rekeyed(NamedTuple):
    """The recovery code that is good now, if there is one, and why some backups keep the former key, if they do."""

    code: str | None
    left: AppError | None


def rekey(folder: DataFolder, vault: Vault) -> Rekeyed:
    """Encrypt an unlocked profile's database and backups with a new key; a new recovery code where there was one.

    The database is closed meanwhile. Databases set aside and backups that could not be written anew keep their key,
    which then stays with the profile. Raises AppError, and then the key is as it was.
    """
    open_database(folder, vault).close()  # what was cut off before is completed first
    code = vault.rekey()
    try:
        backups_of(vault).reencrypt()
        if not any(vault.folder.set_aside.glob("*.sqlite")):
            vault.forget_former()
    except AppError as error:  # the code is to be shown: the one before is no longer good
        return Rekeyed(code, error)
    return Rekeyed(code, None)


def restore_backup(vault: Vault, name: str | None) -> tuple[Backup, Path | None]:
    """Put a backup in the place of the database, which is closed; for None the last sound one.

    Gives the backup, and where the database is that was there. Raises AppError.
    """
    backups = backups_of(vault)
    backup = backups.to_restore(name)
    aside = restore(vault.folder, backups, backup)
    vault.unrecorded.append((Act.RESTORE, backup.name))
    return backup, aside


def lock(folder: DataFolder, vault: Vault) -> None:
    """Lock a profile whose database is closed, after recording what was done with its key.

    A database that cannot be opened, which was perhaps why a command was given, takes no record.
    """
    if vault.unlocked:
        vault.unrecorded.append((Act.LOCKED, ""))
        try:
            open_database(folder, vault).close()
        except AppError as error:
            log.info("not recorded: %s", error)
    vault.lock()


@dataclass(frozen=True)
class ProfileSession:
    """A profile that is open: who it is, its key, its database, its audit log and its backups."""

    profile: Profile
    vault: Vault
    database: Database
    audit: AuditLog
    backups: Backups

    def back_up(self, reason: str = BY_HAND) -> Backup:
        """Take a backup now."""
        backup = self.backups.take(self.database, reason)
        self.audit.record(Act.BACKUP, backup.name)
        return backup

    def back_up_if_due(self) -> None:
        """Take the daily backup. A failure is logged: it keeps nobody from working."""
        try:
            if self.backups.is_due():
                self.back_up(DAILY)
        except AppError as error:
            log.warning("no daily backup: %s", error)


@contextmanager
def open_profile(
    folder: DataFolder, name: str | None = None, ask: Unlock | None = None, keychain: Keychain | None = None
) -> Iterator[ProfileSession]:
    """Open a profile, in a data folder whose lock is held; its key is dropped from memory afterwards.

    Raises AppError: DATABASE_RESTORABLE (damaged, and `shakti db restore` has a backup), DATABASE_DAMAGED,
    DATABASE_NEWER, PROFILE_LOCKED, KEY_LOST and what else Vault and Database say.
    """
    vault = vault_of(folder, name, keychain)
    try:
        unlock(vault, ask)
        # Most pages are looked at when they are read, and so damage to them is found then.
        with unlocked_session(folder, vault) as session, _offering_backup(session.backups):
            yield session
    finally:
        vault.lock()


@contextmanager
def unlocked_session(folder: DataFolder, vault: Vault) -> Iterator[ProfileSession]:
    """The same for a vault that is unlocked already, and whose key stays when the database is closed.

    On a full disk, or where nothing may be written, what is there can be read: `database.only_read` says why.
    """
    database = open_database(folder, vault)
    try:
        audit, used = audit_of(vault, database), vault.profile
        if database.only_read is None:
            database.keep_room()
            used = Profiles(folder).mark_used(vault.profile.id)
        session = ProfileSession(used, vault, database, audit, backups_of(vault))
        try:
            yield session
            session.back_up_if_due()
        finally:
            _record_locking(audit)
    finally:
        database.close()


def create_profile(
    folder: DataFolder,
    name: str,
    protection: Protection | None = None,
    passphrase: str = "",
    keychain: Keychain | None = None,
) -> tuple[Profile, Protection]:
    """A profile with a key of its own; it is on the list only if that could be made. What protects it now is told.

    Raises AppError as Profiles and Vault do.
    """
    remove_half_made(folder, keychain)

    def make(profile: Profile) -> None:
        vault = Vault(profile, folder.profile(profile.id), keychain)
        vault.create(protection, passphrase)
        vault.lock()

    try:
        profile = Profiles(folder).create(name, make=make)
    except BaseException:
        remove_half_made(folder, keychain)
        raise
    return profile, Vault(profile, folder.profile(profile.id), keychain).protection


def remove_half_made(folder: DataFolder, keychain: Keychain | None = None) -> None:
    """Remove what is left of profiles that were cut off while they were made or removed.

    Of one that was made that is a key which opens nothing: a folder that is not on the list and has a database, a
    backup or anything else of somebody's stays. What cannot be removed is logged.
    """
    profiles = Profiles(folder)
    try:
        listed = {each.id for each in profiles.list()}
        found = profiles.with_folder()
    except AppError as error:
        log.warning("what is left of profiles is not looked for: %s", error)
        return
    for profile_id in found:
        place = folder.profile(profile_id)
        try:
            if _is_to_go(place) or (profile_id not in listed and _has_nothing_but_a_key(place)):
                with suppress(AppError):  # nothing opens it as it is, or the keychain is not there
                    Vault(Profile(profile_id, profile_id, datetime.now(UTC)), place, keychain).forget_secrets()
                _remove_files(profiles, place, profile_id)
                log.info("what was left of a profile is removed")
        except AppError as error:  # which keeps nobody from opening another one
            log.warning("what is left of a profile is not removed: %s", error)


def _is_to_go(place: ProfileFolder) -> bool:
    with os_errors(place.root):
        return place.removing.exists()


def _has_nothing_but_a_key(place: ProfileFolder) -> bool:
    """Raises AppError where that cannot be seen. Backups that a link leads to are somebody's too."""
    of_the_key = {place.keys, place.keys_copy, place.key_file, place.noted_entries, place.backups}
    with os_errors(place.root):
        found = set(place.root.iterdir())
        if place.backups in found:
            found.update(place.backups.iterdir())
    return found <= of_the_key


def remove_profile(folder: DataFolder, name: str, keychain: Keychain | None = None) -> tuple[Profile, AppError | None]:
    """Remove a profile: first what unwraps its key, then its files. What could not be destroyed, if anything, is told.

    Cut off, it is completed at the next start. Raises AppError: PROFILE_NOT_FOUND, or what is wrong with the disk.
    """
    profiles = Profiles(folder)
    profile = profiles.find(name)
    place, problem = folder.profile(profile.id), None
    if place.root.exists():
        write_durably(place.removing, b"")
    try:
        Vault(profile, place, keychain).forget_secrets()
    except AppError as error:
        problem = error  # nothing opens it as it is
    _remove_files(profiles, place, profile.id)
    return profile, problem


def _remove_files(profiles: Profiles, place: ProfileFolder, profile_id: str) -> None:
    """The keys first, and last what says that it is to go, once it is on the list no more."""
    with os_errors(place.root):
        for path in (place.keys, place.keys_copy, place.key_file):
            path.unlink(missing_ok=True)
        for path in place.root.iterdir() if place.root.exists() else ():
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path != place.removing:
                path.unlink()
        profiles.forget(profile_id)
        if place.root.exists():
            shutil.rmtree(place.root)


def open_database(folder: DataFolder, vault: Vault) -> Database:
    """The database of an unlocked profile: what was cut off is completed, and what a crash left is checked.

    What was done with the key since is recorded in its audit log.
    """
    finish_restore(vault.folder)
    if vault.profile.id == DEFAULT:
        take_over(folder.plain_database, vault.folder.database, vault.keys()[0])
    backups = backups_of(vault)
    # Closing removes the log. Where one is left the program was killed or the power was cut, and every page is
    # looked at: 0.5 s for 100,000 messages. Otherwise each page is checked when it is read.
    left_open = Path(f"{vault.folder.database}-wal").exists()
    with _offering_backup(backups):
        if backups.newest() is not None and _is_emptied(vault.folder.database):
            raise AppError(ErrorCode.DATABASE_DAMAGED, f"{vault.folder.database}: empty")
        database = vault.open_database(lambda database, version: _back_up_before_upgrade(vault, database))
        try:
            if left_open:
                _check(database)
            with_room(database, lambda: audit_of(vault, database).record_waiting(vault.unrecorded))
        except BaseException:
            database.close()
            raise
    return database


@contextmanager
def _offering_backup(backups: Backups) -> Iterator[None]:
    """What is damaged can be restored where there is a backup: then DATABASE_RESTORABLE says which."""
    try:
        yield
    except AppError as error:
        sound = backups.newest_sound() if error.code is ErrorCode.DATABASE_DAMAGED else None
        if sound is None:
            raise
        made = f"{sound.made.astimezone():%Y-%m-%d %H:%M}"
        raise AppError(ErrorCode.DATABASE_RESTORABLE, f"{made} ({sound.name})") from error


def _is_emptied(database: Path) -> bool:
    """Whether nothing is left of it, as after a power cut: what has backups was more than that once."""
    return not database.exists() or database.stat().st_size == 0


def _back_up_before_upgrade(vault: Vault, database: Database) -> None:
    backup = backups_of(vault).take(database, UPGRADE)
    vault.unrecorded.append((Act.BACKUP, backup.name))  # the older schema may have no log yet


def _record_locking(audit: AuditLog) -> None:
    try:
        audit.record(Act.LOCKED)
    except AppError as error:
        log.warning("not recorded: %s", error)


def _check(database: Database) -> None:
    # Through the log, where a re-key that was cut off has left all pages; the file's own are of the old key then.
    with database.read() as db:
        ((found,),) = db.execute("PRAGMA quick_check(1)").fetchall()
    if found != "ok":
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"{database.path}: {found}")
