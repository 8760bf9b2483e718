"""Retention over real rows, with a clock that a test turns."""

from datetime import UTC, datetime, timedelta

import pytest
from deleting import restore
from refusals import refused

from app.core.conversations.conversation import State
from app.core.conversations.retention import Clock
from app.core.errors import ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.folders import Folders
from app.storage.database.database import Database
from app.storage.retention.retention import Retention


class Time:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, days: float) -> None:
        self.now += timedelta(days=days)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def store(database: Database, time: Time) -> Conversations:
    return Conversations(database, time)


@pytest.fixture
def retention(database: Database, time: Time) -> Retention:
    return Retention(database, time)


def titles(store: Conversations) -> list[str]:
    return [each.title for each in store.list()]


def test_preview_is_what_apply_deletes_and_can_be_undone(
    store: Conversations, retention: Retention, time: Time
) -> None:
    old = store.add_exchange(None, "q", "old").question.conversation_id
    retention.keep(30)
    retention.see_clock()
    time.pass_(31)
    store.add_exchange(None, "q", "new")
    before = retention.preview()
    assert [each.title for each in before.goes] == ["old"]
    assert titles(store) == ["new", "old"]
    assert retention.apply() == list(before.goes)
    assert titles(store) == ["new"]
    restore(store, old)
    assert titles(store) == ["new", "old"]


def test_hold_and_folder_keep(store: Conversations, retention: Retention, database: Database, time: Time) -> None:
    folders = Folders(database, time)
    held, kept, short = (
        store.add_exchange(None, "q", name).question.conversation_id for name in ("held", "kept", "short")
    )
    folders.hold(held)
    for name, conversation, days in (("a", kept, 0), ("b", short, 2)):
        folder = folders.create(name)
        folders.keep(folder.id, days)
        folders.move([conversation], folder.id)
    retention.keep(30)
    time.pass_(3)
    assert [each.title for each in retention.preview().goes] == ["short"]
    time.pass_(30)
    due = retention.preview()
    assert ([each.title for each in due.goes], [each.title for each in due.kept_by_hold]) == (["short"], ["held"])
    folders.hold(held, False)
    assert {each.title for each in retention.preview().goes} == {"short", "held"}


@pytest.mark.parametrize("step", [41.0, -1.0])
def test_clock_that_jumped_deletes_nothing_until_it_is_confirmed(
    store: Conversations, retention: Retention, time: Time, step: float
) -> None:
    store.add_exchange(None, "q", "old")
    retention.keep(1)
    time.pass_(30)
    retention.see_clock()
    time.pass_(step)
    assert retention.preview().clock is (Clock.AHEAD if step > 0 else Clock.BACK)
    assert retention.see_clock() is not Clock.GOOD
    with refused(ErrorCode.CLOCK_SUSPECT):
        retention.apply()
    assert titles(store) == ["old"]
    assert [each.title for each in retention.apply(clock_is_right=True)] == ["old"]
    assert retention.preview().clock is Clock.GOOD


def test_clock_is_no_matter_where_nothing_is_due(store: Conversations, retention: Retention, time: Time) -> None:
    store.add_exchange(None, "q", "new")
    retention.see_clock()
    time.pass_(-5)
    assert retention.apply() == []


def test_a_wrong_clock_is_not_remembered(store: Conversations, retention: Retention, time: Time) -> None:
    store.add_exchange(None, "q", "old")
    retention.keep(10)
    retention.see_clock()
    time.pass_(400)
    retention.see_clock()
    time.pass_(-399)
    assert retention.preview().clock is Clock.GOOD


def test_rules_outlive_a_restart(retention: Retention, database: Database) -> None:
    retention.keep(90)
    assert Retention(database).rules().days == 90
    retention.keep(None)
    assert Retention(database).rules().days is None
    with pytest.raises(ValueError, match="days"):
        retention.keep(0)


def test_rules_that_are_none_are_damage(retention: Retention, database: Database) -> None:
    with database.write() as db:
        db.execute("INSERT INTO profile_values VALUES ('keep_days', '\"x\"')")
    with refused(ErrorCode.DATABASE_DAMAGED):
        retention.preview()


def test_what_was_used_while_the_clock_was_back_is_not_old_when_it_is_set_right(
    store: Conversations, retention: Retention, time: Time
) -> None:
    retention.keep(30)
    retention.see_clock()
    right, time.now = time.now, datetime(1970, 1, 1, tzinfo=UTC)
    asked = store.add_exchange(None, "q", "by a dead battery")
    store.write_answer(asked.answer.id, "a", State.COMPLETE)
    again = store.add_sibling(asked.answer.id)
    store.write_answer(again.id, "b", State.INTERRUPTED)
    store.reopen_answer(again.id)
    time.now = right + timedelta(days=1)
    assert retention.see_clock() is Clock.GOOD
    assert retention.apply() == []
    assert titles(store) == ["by a dead battery"]
    time.pass_(30)
    assert len(retention.apply()) == 1


def test_conversation_begun_when_the_clock_was_set_back_stands_above_those_before(
    store: Conversations, time: Time
) -> None:
    store.add_exchange(None, "q", "first")
    time.pass_(5 * 365)
    store.add_exchange(None, "q", "far ahead")
    time.pass_(-5 * 365)
    store.add_exchange(None, "q", "before")
    time.pass_(-3 / 24)
    store.add_exchange(None, "q", "after")
    assert titles(store)[:3] == ["far ahead", "after", "before"]
