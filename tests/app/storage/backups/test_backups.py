"""Backups are encrypted, verified, ten at most, and a restore never loses what was there before."""

import errno
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from refusals import refused
from vaults import fingerprints

from app.core.errors import AppError, ErrorCode
from app.core.paths import ProfileFolder
from app.core.profiles.safekeeping import Backup
from app.storage.backups.backups import BY_HAND, DAILY, KEPT, UPGRADE, Backups
from app.storage.backups.restoring import finish_restore, restore
from app.storage.conversations.conversations import Conversations
from app.storage.database.checks import row_counts, verify_file
from app.storage.database.database import Database
from app.storage.database.driver import connect
from app.storage.schema.migrations import MIGRATIONS

KEY, OLD_KEY = bytes(range(32)), bytes(range(1, 33))


class Times:
    """A clock that goes as it is told."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def place(tmp_path: Path) -> ProfileFolder:
    place = ProfileFolder(tmp_path / "profile")
    place.root.mkdir()
    return place


@pytest.fixture
def encrypted(place: ProfileFolder) -> Iterator[Database]:
    database = Database(place.database, KEY)
    yield database
    database.close()


@pytest.fixture
def times() -> Times:
    return Times()


@pytest.fixture
def backups(place: ProfileFolder, times: Times) -> Backups:
    return Backups(place.backups, lambda: [KEY], times)


def say(database: Database, text: str) -> None:
    Conversations(database).add_exchange(None, text, text)


def backed_up(database: Database, backups: Backups) -> Backup:
    """A backup that has "before", of a database that is closed then."""
    say(database, "before")
    backup = backups.take(database)
    database.close()
    return backup


def rows(counts: dict[str, int]) -> tuple[int, int]:
    """Of conversations and of messages."""
    return counts["conversations"], counts["messages"]


def titles(path: Path, key: bytes = KEY) -> set[str]:
    database = Database(path, key)
    found = {each.title for each in Conversations(database).list()}
    database.close()
    return found


def test_backup_has_everything_and_no_plain_text(encrypted: Database, backups: Backups) -> None:
    say(encrypted, "canary 4711")
    backup = backups.take(encrypted)
    path = backups.folder / backup.name
    assert rows(backups.verify(backup)) == (1, 2)
    assert titles(path) == {"canary 4711"}
    assert b"canary" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in backups.folder.iterdir()] == [backup.name]


def test_backup_is_of_one_moment_while_others_write(encrypted: Database, backups: Backups) -> None:
    say(encrypted, "first")
    with encrypted.write() as db:
        db["conversations"].insert({"id": "x", "title": "half", "created": "", "updated": ""})
        other = Database(encrypted.path, KEY)
        backup = backups.take(other)
        other.close()
    assert backups.verify(backup)["conversations"] == 1


def test_last_ten_are_kept_whatever_the_clock_says(encrypted: Database, backups: Backups, times: Times) -> None:
    names = []
    for number in range(KEPT + 3):
        times.time += timedelta(days=1 if number % 2 else -30)
        names.append(backups.take(encrypted, DAILY).name)
    assert [each.name for each in backups.list()] == names[: -KEPT - 1 : -1]


def test_backup_is_due_once_a_day_and_after_a_clock_set_back(
    encrypted: Database, backups: Backups, times: Times
) -> None:
    assert backups.is_due()
    backups.take(encrypted, DAILY)
    times.time += timedelta(hours=23)
    assert not backups.is_due()
    times.time += timedelta(hours=1)
    assert backups.is_due()
    times.time -= timedelta(days=300)
    assert backups.is_due()


@pytest.mark.parametrize("where", [0, 3, 50, 4096 * 2 + 5])
def test_damaged_backup_is_not_restored(
    place: ProfileFolder, encrypted: Database, backups: Backups, where: int
) -> None:
    say(encrypted, "present")
    backup = backups.take(encrypted)
    encrypted.close()
    path = backups.folder / backup.name
    content = bytearray(path.read_bytes())
    content[where] ^= 1
    path.write_bytes(content)
    before = fingerprints(place.root)
    with refused(ErrorCode.BACKUP_DAMAGED):
        restore(place, backups, backup)
    assert fingerprints(place.root) == before


def test_restore_sets_the_present_aside(place: ProfileFolder, encrypted: Database, backups: Backups) -> None:
    say(encrypted, "before")
    backup = backups.take(encrypted)
    say(encrypted, "after")
    encrypted.close()
    aside = restore(place, backups, backup)
    assert aside is not None
    assert titles(place.database) == {"before"}
    assert titles(aside) == {"before", "after"}


def test_restore_takes_the_place_of_a_damaged_database_and_keeps_it_to_the_byte(
    place: ProfileFolder, encrypted: Database, backups: Backups
) -> None:
    backup = backed_up(encrypted, backups)
    damaged = os.urandom(10_000)
    place.database.write_bytes(damaged)
    aside = restore(place, backups, backup)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert titles(place.database) == {"before"}


def test_restore_sets_the_present_aside_where_there_are_no_links(
    place: ProfileFolder, encrypted: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backed_up(encrypted, backups)
    present = place.database.read_bytes()

    def refuse(path: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no links on FAT")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    aside = restore(place, backups, backup)
    assert aside is not None
    assert aside.read_bytes() == present
    assert list(place.set_aside.iterdir()) == [aside]
    assert titles(place.database) == {"before"}


@pytest.mark.parametrize(
    "plan", [b"", b"{}", b"null", b"[" * 5000, b'{"aside": 3}', b'{"aside": "../../elsewhere.sqlite"}', b"\xff"]
)
def test_a_restore_that_was_cut_off_ends_though_its_plan_cannot_be_read(
    place: ProfileFolder, encrypted: Database, backups: Backups, plan: bytes
) -> None:
    say(encrypted, "before")
    backup = backups.take(encrypted)
    say(encrypted, "after")
    encrypted.close()
    backups.copy_to(backup, place.root / "restored.sqlite")
    assert (place.root / "restored.sqlite").stat().st_mode & 0o777 == 0o600
    (place.root / "restoring.json").write_bytes(plan)
    finish_restore(place)
    assert titles(place.database) == {"before"}
    (aside,) = place.set_aside.glob("*.sqlite")
    assert titles(aside) == {"before", "after"}
    assert not (place.root / "restoring.json").exists()
    assert not list(place.root.parent.glob("elsewhere*"))


def test_a_restore_that_was_not_decided_on_leaves_nothing(
    place: ProfileFolder, encrypted: Database, backups: Backups
) -> None:
    backup = backed_up(encrypted, backups)
    before = fingerprints(place.root)
    backups.copy_to(backup, place.root / "restored.sqlite")
    (place.root / "restored.sqlite-journal").write_bytes(b"x")
    finish_restore(place)
    assert fingerprints(place.root) == before


def test_restore_that_has_no_place_for_the_present_does_not_begin(
    place: ProfileFolder, encrypted: Database, backups: Backups
) -> None:
    backup = backed_up(encrypted, backups)
    place.set_aside.write_bytes(b"in the way")
    before = fingerprints(place.root)
    with pytest.raises(AppError):
        restore(place, backups, backup)
    finish_restore(place)
    assert fingerprints(place.root) == before


def test_restore_where_the_database_is_gone(place: ProfileFolder, encrypted: Database, backups: Backups) -> None:
    backup = backed_up(encrypted, backups)
    place.database.unlink()
    assert restore(place, backups, backup) is None
    assert titles(place.database) == {"before"}


def test_backups_of_a_former_key_are_read_and_brought_under_the_new(
    place: ProfileFolder, backups: Backups, times: Times
) -> None:
    database = Database(place.database, OLD_KEY)
    say(database, "before")
    backup = Backups(place.backups, lambda: [OLD_KEY], times).take(database)
    database.close()
    both = Backups(place.backups, lambda: [KEY, OLD_KEY], times)
    restore(place, both, backup)
    assert titles(place.database, KEY) == {"before"}
    with refused(ErrorCode.BACKUP_DAMAGED):
        backups.verify(backup)
    both.reencrypt()
    assert rows(backups.verify(backup)) == (1, 2)


def test_backup_that_is_not_there_is_said(backups: Backups) -> None:
    for name in (None, "../../etc/passwd", "000001-20260301T080000Z-schema1-daily.sqlite"):
        with refused(ErrorCode.BACKUP_NOT_FOUND):
            backups.to_restore(name)


def test_other_files_in_the_folder_are_no_backups(encrypted: Database, backups: Backups) -> None:
    backups.take(encrypted)
    for name in (
        "key.json",
        "x.sqlite",
        "000009-20260301T080000Z-schema1-daily.sqlite.new",
        "000009-20269999T080000Z-schema1-daily.sqlite",
    ):
        (backups.folder / name).write_bytes(b"")
    assert len(backups.list()) == 1


def test_what_is_called_like_a_backup_and_is_none_keeps_nobody_out(encrypted: Database, backups: Backups) -> None:
    made = backups.take(encrypted)
    (backups.folder / made.name.replace("000001", "000002")).mkdir()
    (backups.folder / made.name.replace("000001", "000003")).symlink_to("nowhere")
    assert backups.list() == [made]
    assert backups.newest_sound() == made


def test_upgrade_takes_a_verified_backup_first(place: ProfileFolder, encrypted: Database, backups: Backups) -> None:
    say(encrypted, "old")
    encrypted.close()
    count = len(MIGRATIONS)

    def back_up(database: Database, version: int) -> None:
        assert version == count
        backups.take(database, UPGRADE)

    try:
        MIGRATIONS.append(lambda database: database.execute("CREATE TABLE later (x)"))
        Database(place.database, KEY, back_up).close()
        Database(place.database, KEY, back_up).close()
    finally:
        del MIGRATIONS[count:]
    (backup,) = backups.list()
    assert (backup.schema, backup.reason) == (count, UPGRADE)
    assert titles(backups.folder / backup.name) == {"old"}


def test_upgrade_without_its_backup_does_not_begin(place: ProfileFolder, encrypted: Database) -> None:
    say(encrypted, "old")
    encrypted.close()
    before = fingerprints(place.root)
    count = len(MIGRATIONS)

    def fail(database: Database, version: int) -> None:
        raise AppError(ErrorCode.DISK_FULL, "backups")

    try:
        MIGRATIONS.append(lambda database: database.execute("CREATE TABLE later (x)"))
        with refused(ErrorCode.DISK_FULL):
            Database(place.database, KEY, fail)
    finally:
        del MIGRATIONS[count:]
    assert fingerprints(place.root) == before


def test_file_with_rows_missing_is_seen(place: ProfileFolder, encrypted: Database) -> None:
    say(encrypted, "one")
    encrypted.empty_log()
    counts = verify_file(place.database, KEY)
    with encrypted.write() as db:
        db.execute("PRAGMA defer_foreign_keys = ON")
        db.execute("DELETE FROM search_rows")
        db.execute("DELETE FROM messages")
        db.execute("UPDATE conversations SET leaf_id = NULL")
    encrypted.empty_log()
    assert verify_file(place.database, KEY) != counts


def test_reference_to_nothing_is_a_fault(place: ProfileFolder, encrypted: Database) -> None:
    say(encrypted, "one")
    with encrypted.read() as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM messages WHERE role = 'user'")
        db.commit()
    encrypted.empty_log()
    with refused(ErrorCode.DATABASE_DAMAGED):
        verify_file(place.database, KEY)


def test_backup_by_hand_is_checked_whole_and_the_daily_one_quickly(encrypted: Database, backups: Backups) -> None:
    say(encrypted, "one")
    with encrypted.read() as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM messages WHERE role = 'user'")  # the answer refers to it
        db.commit()
    with refused(ErrorCode.DATABASE_DAMAGED):
        backups.take(encrypted, BY_HAND)
    assert list(backups.folder.iterdir()) == []
    assert backups.take(encrypted, DAILY) == backups.newest()


def test_copy_without_a_row_of_the_database_is_no_backup(
    encrypted: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(encrypted, "one")

    def one_more(connection: Any) -> dict[str, int]:
        counts = row_counts(connection)
        return {**counts, "messages": counts["messages"] + 1}

    monkeypatch.setattr("app.storage.backups.backups.row_counts", one_more)
    with refused(ErrorCode.STORAGE_FAILED):
        backups.take(encrypted)
    assert list(backups.folder.iterdir()) == []


def test_copy_that_is_no_good_and_cannot_be_removed_is_told_as_no_good(
    encrypted: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where a virus scanner has the file open on Windows."""

    def fail(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    def no_good(path: Path, key: bytes, *, quick: bool = False) -> dict[str, int]:
        monkeypatch.setattr(Path, "unlink", fail)
        raise AppError(ErrorCode.DATABASE_DAMAGED, str(path))

    monkeypatch.setattr("app.storage.backups.backups.verify_file", no_good)
    with refused(ErrorCode.DATABASE_DAMAGED):
        backups.take(encrypted)
    monkeypatch.undo()
    backup = backups.take(encrypted)
    assert [each.name for each in backups.folder.iterdir()] == [backup.name]


def test_no_room_for_a_copy_is_a_full_disk(
    encrypted: Database, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of copying a database whole the driver tells SQLite's words, and not the name of the error."""
    say(encrypted, "a" * 100_000)

    def small(path: Path, key: bytes) -> Any:
        connection = connect(path, key)
        connection.execute("PRAGMA max_page_count = 3").fetchall()
        return connection

    monkeypatch.setattr("app.storage.backups.backups.connect", small)
    with pytest.raises(AppError, match="disk_full"):
        backups.take(encrypted)
    assert list(backups.folder.iterdir()) == []
