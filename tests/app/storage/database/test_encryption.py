"""A database under a key: nothing of it can be read without, and what is wrong with it is told apart."""

import os
import secrets
from contextlib import closing
from pathlib import Path

import pytest
from refusals import refused
from vaults import fingerprints

from app.core.errors import AppError, ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.database.driver import connect
from app.storage.schema.migrations import MIGRATIONS

KEY = bytes(range(32))
CANARY = "ಕ್ಯಾನರಿ canary 4711"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed encrypted database with a conversation in it."""
    path = tmp_path / "db" / "a.sqlite"
    path.parent.mkdir()
    database = Database(path, KEY)
    store = Conversations(database)
    for number in range(30):
        store.add_exchange(None, f"{CANARY} {number} " * 40, CANARY)
    database.close()
    return path


def refusal(path: Path, key: bytes | None = KEY) -> ErrorCode:
    before = fingerprints(path.parent)
    with pytest.raises(AppError) as raised:
        Database(path, key).close()
    assert fingerprints(path.parent) == before
    return raised.value.code


def test_what_is_said_is_in_no_file_while_open_or_closed(tmp_path: Path) -> None:
    for key, readable in ((None, True), (KEY, False)):  # without a key the scan must see it, else it proves nothing
        folder = tmp_path / str(readable)
        folder.mkdir()
        database = Database(folder / "a.sqlite", key)
        Conversations(database).add_exchange(None, CANARY, CANARY)
        assert (folder / "a.sqlite-wal").stat().st_size > 0
        for _ in range(2):
            content = b"".join(each.read_bytes() for each in folder.iterdir())
            assert (CANARY.encode() in content) is readable
            assert (b"SQLite format 3" in content) is readable
            database.close()


@pytest.mark.parametrize("length", [0, 16, 31, 33, 48])
def test_key_of_another_length_is_none(tmp_path: Path, length: int) -> None:
    """SQLCipher would take it for a passphrase, or for a key with a salt, and say nothing."""
    path = tmp_path / "conversations.sqlite"
    with pytest.raises(ValueError, match=f"{length} bytes"):
        Database(path, bytes(length))
    assert path.stat().st_size == 0


def test_right_key_opens_it_again(path: Path) -> None:
    database = Database(path, KEY)
    assert len(Conversations(database).list()) == 30
    database.close()


def test_wrong_key_is_told_from_damage(path: Path) -> None:
    assert refusal(path, secrets.token_bytes(32)) is ErrorCode.WRONG_KEY
    assert refusal(path, None) is ErrorCode.DATABASE_DAMAGED


@pytest.mark.parametrize("place", [16, 24, 100, 2000, 4040, 4095])
def test_flipped_bit_of_the_first_page_is_damage_and_no_wrong_key(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    assert refusal(path) is ErrorCode.DATABASE_DAMAGED


def test_flipped_bit_of_any_other_page_is_said_when_it_is_read(path: Path) -> None:
    content = path.read_bytes()
    for place in range(4096, len(content), 4096):
        damaged = bytearray(content)
        damaged[place + 77] ^= 1
        path.write_bytes(damaged)
        with refused(ErrorCode.DATABASE_DAMAGED):
            database = Database(path, KEY)
            try:
                with database.read() as db:
                    if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                        raise AppError(ErrorCode.DATABASE_DAMAGED)  # a table's first page is told, not raised
            finally:
                database.close()
        assert path.read_bytes() == damaged


@pytest.mark.parametrize("length", [-100, -4096, 5000, 4096, 4095, 100, 15])
def test_database_cut_short_is_damage(path: Path, length: int) -> None:
    os.truncate(path, length if length > 0 else path.stat().st_size + length)
    if length == -100:  # the last page is half there: said when it is read
        database = Database(path, KEY)
        with refused(ErrorCode.DATABASE_DAMAGED), database.read() as db:
            db.execute("PRAGMA integrity_check").fetchall()
        database.close()
    else:
        assert refusal(path) is ErrorCode.DATABASE_DAMAGED


def test_foreign_databases_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "foreign"
    folder.mkdir()
    for number, key in enumerate((None, KEY)):
        path = folder / f"{number}.sqlite"
        with closing(connect(path, key)) as connection:
            connection.execute("CREATE TABLE theirs (x)")
            connection.commit()
        assert refusal(path) is ErrorCode.DATABASE_DAMAGED


def test_newer_encrypted_schema_is_refused(path: Path) -> None:
    with closing(connect(path, KEY)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    assert refusal(path) is ErrorCode.DATABASE_NEWER


def test_driver_logs_nowhere(
    path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    refusal(path, secrets.token_bytes(32))
    assert capfd.readouterr() == ("", "")
    assert list(here.iterdir()) == []


def test_closing_forgets_the_key(path: Path) -> None:
    database = Database(path, KEY)
    held = database._key
    database.close()
    assert held is not None
    assert not any(held)
