import errno
import hashlib
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest
from refusals import refused

from app.core.errors import AppError, ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.database import database as module
from app.storage.database.database import Database, storage_errors
from app.storage.database.driver import dbapi
from app.storage.schema.migrations import APPLICATION_ID, MIGRATIONS


def make_newer(path: Path) -> None:
    Database(path).close()
    connection = dbapi().connect(path)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    connection.close()


def files(folder: Path) -> dict[str, str]:
    return {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in folder.iterdir()}


def refusal(path: Path) -> AppError:
    with pytest.raises(AppError) as raised:
        Database(path).close()
    return raised.value


def test_what_is_committed_outlives_a_power_cut(database: Database) -> None:
    settings = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}
    settings |= {"fullfsync": 1, "checkpoint_fullfsync": 1}  # which macOS needs besides
    with database.read() as db:
        assert {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in settings} == settings


def test_only_what_need_not_outlive_one_waits_for_no_disk(database: Database) -> None:
    def safety() -> int:
        with database.read() as db:
            return int(db.execute("PRAGMA synchronous").fetchone()[0])

    with database.write():
        assert safety() == 2
    with database.write(lasts=False):
        assert safety() == 1
    assert safety() == 2
    with pytest.raises(ZeroDivisionError), database.write(lasts=False):
        raise ZeroDivisionError
    assert safety() == 2


def test_file_is_marked_as_ours(database: Database) -> None:
    with database.read() as db:
        assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)


def test_closed_database_is_one_file(tmp_path: Path) -> None:
    Database(tmp_path / "a.sqlite").close()
    assert list(files(tmp_path)) == ["a.sqlite"]


def test_empty_file_becomes_a_database(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    path.touch()
    database = Database(path)
    assert Conversations(database).list() == []
    database.close()


def test_newer_schema_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    make_newer(path)
    before = files(tmp_path)
    error = refusal(path)
    assert error.code is ErrorCode.DATABASE_NEWER
    assert f"version {len(MIGRATIONS) + 1}" in error.detail
    assert files(tmp_path) == before


def test_newer_schema_that_a_crash_left_in_the_log_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    Database(path).close()
    code = f"""
import os, signal, sqlite3
connection = sqlite3.connect({str(path)!r})
connection.execute("PRAGMA user_version = {len(MIGRATIONS) + 1}")
os.kill(os.getpid(), signal.SIGKILL)
"""
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == -signal.SIGKILL
    (tmp_path / "a.sqlite-shm").unlink()
    before = files(tmp_path)
    assert set(before) == {"a.sqlite", "a.sqlite-wal"}
    assert refusal(path).code is ErrorCode.DATABASE_NEWER
    assert files(tmp_path) == before


@pytest.mark.parametrize("content", [b"plain text", b"SQLite format 3\x00" + b"\xff" * 4080, b"\x00" * 4096])
def test_file_that_is_no_database_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(content)
    assert refusal(path).code is ErrorCode.DATABASE_DAMAGED
    assert files(tmp_path) == {"a.sqlite": hashlib.sha256(content).hexdigest()}


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE theirs (x)", "PRAGMA application_id = 7", "PRAGMA user_version = 1"]
)
def test_database_of_another_program_is_refused_and_untouched(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "a.sqlite"
    connection = dbapi().connect(path)
    connection.execute(statement)
    connection.close()
    before = files(tmp_path)
    assert refusal(path).code is ErrorCode.DATABASE_DAMAGED
    assert files(tmp_path) == before


def test_truncated_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    Database(path).close()
    os.truncate(path, path.stat().st_size // 2)
    before = files(tmp_path)
    assert refusal(path).code is ErrorCode.DATABASE_DAMAGED
    assert files(tmp_path) == before


def test_damaged_page_is_said_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    database = Database(path)
    Conversations(database).add_exchange(None, "question", "title")
    database.close()
    content = bytearray(path.read_bytes())
    content[4096:8192] = os.urandom(4096)  # the first page of the table of conversations
    path.write_bytes(content)
    database = Database(path)
    with refused(ErrorCode.DATABASE_DAMAGED):
        Conversations(database).list()
    database.close()


def test_text_that_is_no_utf_8_is_damage_and_not_quoted(database: Database) -> None:
    with refused(ErrorCode.DATABASE_DAMAGED) as raised, database.read() as db:
        db.execute("SELECT CAST(x'73656372657480' AS TEXT)").fetchall()
    assert "secret" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_full_disk_is_said_and_nothing_is_half_written(database: Database, store: Conversations) -> None:
    kept = store.add_exchange(None, "first", "first")
    with database.read() as db:
        db.execute("PRAGMA max_page_count = 12")
    with refused(ErrorCode.DISK_FULL) as raised:
        store.add_exchange(kept.question.conversation_id, "x" * 100_000, "")
    assert str(database.path) in raised.value.detail
    assert [message.text for message in store.messages(kept.question.conversation_id)] == ["first", ""]
    store.add_exchange(None, "small", "small")
    assert len(store.list()) == 2


def test_read_only_database_is_said(database: Database, store: Conversations) -> None:
    with database.read() as db:
        db.execute("PRAGMA query_only = ON")
    with refused(ErrorCode.HOME_NOT_WRITABLE):
        store.add_exchange(None, "question", "title")


def test_folder_that_is_not_there_or_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone" / "a.sqlite").code is ErrorCode.HOME_NOT_WRITABLE
    assert refusal(tmp_path).code is ErrorCode.DATABASE_DAMAGED


def test_bug_stays_a_bug(database: Database) -> None:
    with pytest.raises(dbapi().OperationalError, match="no such table"), database.read() as db:
        db.execute("SELECT * FROM nowhere")
    with pytest.raises(dbapi().IntegrityError), database.write() as db:
        db.execute("INSERT INTO conversations (id) VALUES ('x')")


def test_transaction_is_undone_when_its_block_fails(database: Database) -> None:
    with pytest.raises(KeyboardInterrupt), database.write() as db:
        db["conversations"].insert({"id": "x", "title": "", "created": "", "updated": ""})
        raise KeyboardInterrupt
    with database.read() as db:
        assert db["conversations"].count == 0
        assert not db.conn.in_transaction


def test_threads_wait_for_each_other(store: Conversations) -> None:
    start = threading.Barrier(4)

    def work(number: int) -> None:
        start.wait()
        for _ in range(10):
            exchange = store.add_exchange(None, f"question {number}", "title")
            store.add_sibling(exchange.answer.id)

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(work, number) for number in range(4)]:
            done.result()
    assert len(store.list()) == 40


def test_lock_held_by_another_program_is_said(database: Database, store: Conversations) -> None:
    with database.read() as db:
        db.execute("PRAGMA busy_timeout = 10")
    other = dbapi().connect(database.path)
    other.execute("BEGIN IMMEDIATE")
    with refused(ErrorCode.DATABASE_BUSY):
        store.add_exchange(None, "question", "title")
    other.close()


def test_closing_closes_the_connections_of_all_threads(database: Database, store: Conversations) -> None:
    thread = threading.Thread(target=store.list)
    thread.start()
    thread.join()
    database.close()
    assert not Path(f"{database.path}-wal").exists()
    with pytest.raises(RuntimeError, match="closed"):
        store.list()


@pytest.mark.parametrize(("free", "code"), [(0, ErrorCode.DISK_FULL), (10**9, ErrorCode.STORAGE_FAILED)])
def test_disk_without_any_room_is_not_called_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, code: ErrorCode
) -> None:
    monkeypatch.setattr(module, "disk_usage", lambda _: SimpleNamespace(free=free))
    error = dbapi().OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR"
    with refused(code), storage_errors(tmp_path / "conversations.sqlite"):
        raise error


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, ErrorCode.DISK_FULL), (errno.EACCES, ErrorCode.HOME_NOT_WRITABLE)]
)
def test_trouble_of_the_system_at_a_database_is_told_as_such(tmp_path: Path, number: int, code: ErrorCode) -> None:
    with refused(code, "conversations.sqlite"), storage_errors(tmp_path / "conversations.sqlite"):
        raise OSError(number, "no")
