import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

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


def test_threads_never_make_the_same_id() -> None:
    with ThreadPoolExecutor(4) as pool:
        ids = list(pool.map(lambda _: new_id(), range(2000)))
    assert len(set(ids)) == len(ids)
