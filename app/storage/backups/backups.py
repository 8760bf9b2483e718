"""Backups of a profile: encrypted with its key, verified before they count, the last ten kept."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.core.durable import make_private, make_private_folder
from app.core.errors import AppError, ErrorCode, os_errors
from app.core.profiles.safekeeping import Backup
from app.storage.database.checks import row_counts, verify_file
from app.storage.database.database import Database, storage_errors
from app.storage.database.driver import connect
from app.storage.database.room import check_room_for_copy
from shakti_mlx.on_disk import sync_file, sync_folder

log = logging.getLogger(__name__)

KEPT = 10
EVERY = timedelta(days=1)
DAILY, BY_HAND, UPGRADE = "daily", "manual", "upgrade"
# The running number orders them, whatever the clock said.
_NAME = re.compile(r"(\d{6})-(\d{8}T\d{6}Z)-schema(\d+)-(daily|manual|upgrade)\.sqlite")
_TIME = "%Y%m%dT%H%M%SZ"
# A disk that spoilt the database may not give the newest backup either.
UNUSABLE = (ErrorCode.BACKUP_DAMAGED, ErrorCode.STORAGE_FAILED, ErrorCode.HOME_NOT_WRITABLE)


class Backups:
    """The backups of one profile. `keys` gives its key, and then those that older backups may have.

    Raises AppError: BACKUP_NOT_FOUND, BACKUP_DAMAGED, or what is wrong with the disk.
    """

    def __init__(
        self,
        folder: Path,
        keys: Callable[[], list[bytes]],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.folder, self._keys, self._now = folder, keys, now

    def list(self) -> list[Backup]:
        """All backups, the newest first, by their running number."""
        with os_errors(self.folder):
            paths = sorted(self.folder.glob("*.sqlite"), key=lambda path: path.name, reverse=True)
            return [backup for backup in map(_backup, paths) if backup is not None]

    def newest(self) -> Backup | None:
        """The last one made."""
        return next(iter(self.list()), None)

    def newest_sound(self) -> Backup | None:
        """The last one that can be restored. Each that is looked at is read whole."""
        for backup in self.list():
            try:
                self.verify(backup)
            except AppError as error:
                if error.code not in UNUSABLE:
                    raise
                log.info("a backup that is damaged or cannot be read is passed over: %s", backup.name)
            else:
                return backup
        return None

    def find(self, name: str) -> Backup:
        """The backup of this name."""
        for backup in self.list():
            if backup.name == name:
                return backup
        raise AppError(ErrorCode.BACKUP_NOT_FOUND, name[:100])

    def to_restore(self, name: str | None) -> Backup:
        """The backup of this name; for None the last sound one, the last one where none is."""
        if name is not None:
            return self.find(name)
        if (backup := self.newest_sound() or self.newest()) is None:
            raise AppError(ErrorCode.BACKUP_NOT_FOUND)
        return backup

    def is_due(self) -> bool:
        """Whether a day has passed since the last, by a clock that may have been set either way."""
        newest = self.newest()
        return newest is None or abs(self._now() - newest.made) >= EVERY

    def take(self, database: Database, reason: str = BY_HAND) -> Backup:
        """Copy the database as it stands, while others may work with it; what counts is verified and on disk."""
        make_private_folder(self.folder)
        check_room_for_copy(database.path, self.folder)
        with database.view() as db:
            (schema,) = db.execute("PRAGMA user_version").fetchone()
            wanted = row_counts(db)
            name = f"{self._number():06d}-{self._now():{_TIME}}-schema{schema}-{reason}.sqlite"
            with self._new_file(name) as temporary:
                with storage_errors(temporary), closing(connect(temporary, self._keys()[0])) as target:
                    db.conn.backup(target)
                # The daily one is taken while somebody waits for the window to close.
                self._accept(temporary, wanted, quick=reason == DAILY)
        self._thin_out()
        return self.find(name)

    def verify(self, backup: Backup) -> dict[str, int]:
        """The rows by table of a sound backup."""
        return self.open_with(backup)[1]

    def open_with(self, backup: Backup) -> tuple[bytes, dict[str, int]]:
        """The key that opens a sound backup, and its rows by table."""
        path = self.folder / backup.name
        for key in self._keys():
            try:
                return key, verify_file(path, key)
            except AppError as error:
                if error.code is not ErrorCode.WRONG_KEY:
                    raise _damaged(error, backup) from None
        raise AppError(ErrorCode.BACKUP_DAMAGED, backup.name)

    def copy_to(self, backup: Backup, path: Path) -> None:
        """A verified copy of a sound backup, under the profile's key of today, on disk. `path` is a new file."""
        key, wanted = self.open_with(backup)
        source_path = self.folder / backup.name
        with storage_errors(path):
            source = f"{source_path.absolute().as_uri()}?mode=ro&immutable=1"
            with closing(connect(source, key, uri=True)) as old, closing(connect(path, self._keys()[0])) as new:
                old.backup(new)
        self._accept(path, wanted)

    def reencrypt(self) -> None:
        """Bring all backups under the profile's key of today. Damaged ones stay as they are."""
        for backup in self.list():
            try:
                if self.open_with(backup)[0] != self._keys()[0]:
                    with self._new_file(backup.name) as temporary:
                        self.copy_to(backup, temporary)
            except AppError as error:
                if error.code is not ErrorCode.BACKUP_DAMAGED:
                    raise
                log.warning("a damaged backup stays as it is: %s", backup.name)

    @contextmanager
    def _new_file(self, name: str) -> Iterator[Path]:
        """A file to be written, which gets its name when the block ends well."""
        temporary = self.folder / f"{name}.new"
        try:
            with os_errors(self.folder):
                for left in self.folder.glob("*.new*"):
                    left.unlink(missing_ok=True)
                yield temporary
                temporary.replace(self.folder / name)
                sync_folder(self.folder)
        finally:
            with suppress(OSError):  # the next new file takes it away
                for left in self.folder.glob(f"{name}.new*"):
                    left.unlink(missing_ok=True)

    def _accept(self, path: Path, wanted: dict[str, int], *, quick: bool = False) -> None:
        """Raises AppError unless the file, on disk, is sound and has these rows."""
        with storage_errors(path):
            make_private(path)
            sync_file(path)
        if verify_file(path, self._keys()[0], quick=quick) != wanted:
            raise AppError(ErrorCode.STORAGE_FAILED, f"{path}: the copy differs")

    def _number(self) -> int:
        newest = self.newest()
        return 1 if newest is None else int(newest.name[:6]) + 1

    def _thin_out(self) -> None:
        for backup in self.list()[KEPT:]:
            try:
                (self.folder / backup.name).unlink(missing_ok=True)
            except OSError as error:
                log.warning("an old backup cannot be removed: %s", error.strerror)


def _backup(path: Path) -> Backup | None:
    """None for a file with another name, or what is none: a folder, a link to nowhere. Raises OSError."""
    match = _NAME.fullmatch(path.name)
    if match is None or not path.is_file():
        return None
    try:
        made = datetime.strptime(match[2], _TIME).replace(tzinfo=UTC)
    except ValueError:  # no such time
        return None
    return Backup(path.name, made, int(match[3]), match[4], path.stat().st_size)


def _damaged(error: AppError, backup: Backup) -> AppError:
    usual = error.code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_NEWER)
    return AppError(ErrorCode.BACKUP_DAMAGED, backup.name) if usual else error
