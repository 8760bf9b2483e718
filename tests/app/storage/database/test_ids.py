import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.database.ids import new_id


def test_id_is_a_uuid_of_version_7_with_the_time_in_front() -> None:
    before = time.time_ns() // 1_000_000
    made = new_id()
    assert made == uuid.UUID(made).hex
    assert uuid.UUID(made).variant == uuid.RFC_4122
    assert made[12] == "7"
    assert before <= int(made[:12], 16) <= time.time_ns() // 1_000_000 + 1


def test_ids_sort_in_the_order_they_were_made() -> None:
    ids = [new_id() for _ in range(2000)]
    assert ids == sorted(set(ids))


def test_ids_sort_even_when_the_clock_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000)
    assert first < new_id() < new_id()


def test_ids_sort_after_those_that_another_process_made(tmp_path: Path) -> None:
    """Whose clock was an hour ahead of ours."""
    later = f"{(time.time_ns() // 1_000_000 + 3_600_000) << 80 | 0x7 << 76 | 0b10 << 62:032x}"
    for written in (later, "ffffffffffff7fffbfffffffffffffff", "x"):
        database = Database(tmp_path / "a.sqlite")
        exchange = Conversations(database).add_exchange(None, "q", "q")
        with database.read() as db:
            db.execute("PRAGMA foreign_keys = OFF")
            db.execute("UPDATE messages SET id = ? WHERE id = ?", [written, exchange.answer.id])
        database.close()
    Database(tmp_path / "a.sqlite").close()
    made = new_id()
    assert later < made < "04"
    assert len(made) == len(later)


def test_threads_never_make_the_same_id() -> None:
    with ThreadPoolExecutor(4) as pool:
        ids = list(pool.map(lambda _: new_id(), range(2000)))
    assert len(set(ids)) == len(ids)
