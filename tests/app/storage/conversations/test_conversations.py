from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from deleting import delete, purge, restore
from refusals import refused

from app.core.conversations.conversation import AnswerStats, Role, State, path_to
from app.core.errors import ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database
from app.storage.retention.deletion import Deletion

STATS = AnswerStats("Tiny", "torch", 12, 3, 41.5, 20.25, "end", 2)


def shown(store: Conversations, conversation_id: str) -> list[str]:
    conversation = store.get(conversation_id)
    return [message.text for message in path_to(store.messages(conversation.id), conversation.leaf_id)]


def test_question_and_waiting_answer_are_stored_in_a_new_conversation(store: Conversations) -> None:
    exchange = store.add_exchange(None, "What is\nthis?", "What is")
    (conversation,) = store.list()
    assert conversation.title == "What is"
    assert conversation.leaf_id == exchange.answer.id
    assert store.messages(conversation.id) == [exchange.question, exchange.answer]
    assert store.message(exchange.answer.id) == exchange.answer
    assert (exchange.question.role, exchange.question.state, exchange.question.parent_id) == (
        Role.USER,
        State.COMPLETE,
        None,
    )
    assert (exchange.answer.role, exchange.answer.state, exchange.answer.parent_id) == (
        Role.ASSISTANT,
        State.WAITING,
        exchange.question.id,
    )
    assert abs(datetime.now(UTC) - exchange.question.created) < timedelta(minutes=1)


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    first = Database(tmp_path / "a.sqlite")
    store = Conversations(first)
    exchange = store.add_exchange(None, "ಪ್ರಶ್ನೆ", "ಪ್ರಶ್ನೆ")
    store.write_answer(exchange.answer.id, "ಉತ್ತರ", State.COMPLETE, STATS)
    before = store.list(), store.messages(exchange.question.conversation_id)
    first.close()
    second = Database(tmp_path / "a.sqlite")
    store = Conversations(second)
    assert (store.list(), store.messages(exchange.question.conversation_id)) == before
    assert before[1][1].stats == STATS
    second.close()


def test_next_question_follows_the_path_that_is_shown(store: Conversations) -> None:
    first = store.add_exchange(None, "first", "t")
    conversation_id = first.question.conversation_id
    store.write_answer(first.answer.id, "one", State.COMPLETE)
    sibling = store.add_sibling(first.answer.id)
    store.write_answer(sibling.id, "another one", State.COMPLETE)
    store.add_exchange(conversation_id, "second", "unused")
    assert shown(store, conversation_id) == ["first", "another one", "second", ""]
    store.show_through(first.answer.id)
    assert shown(store, conversation_id) == ["first", "one"]
    store.add_exchange(conversation_id, "third", "unused")
    assert shown(store, conversation_id) == ["first", "one", "third", ""]
    assert store.get(conversation_id).title == "t"


def test_last_used_conversation_comes_first(database: Database) -> None:
    time = datetime(2026, 1, 1, tzinfo=UTC)

    def now() -> datetime:
        nonlocal time
        time += timedelta(seconds=1)
        return time

    store = Conversations(database, now)
    ids = [store.add_exchange(None, str(number), str(number)).answer for number in range(3)]
    assert [each.title for each in store.list()] == ["2", "1", "0"]
    store.write_answer(ids[0].id, "still going", State.STREAMING)
    assert [each.title for each in store.list()] == ["2", "1", "0"]
    store.write_answer(ids[0].id, "done", State.COMPLETE)
    assert [each.title for each in store.list()] == ["0", "2", "1"]


def test_conversations_of_the_same_instant_keep_their_order(database: Database) -> None:
    store = Conversations(database, lambda: datetime(2026, 1, 1, tzinfo=UTC))
    for number in range(20):
        store.add_exchange(None, str(number), str(number))
    assert [each.title for each in store.list()] == [str(number) for number in reversed(range(20))]


def test_failed_answer_keeps_its_text_and_its_error(store: Conversations) -> None:
    answer = store.add_exchange(None, "q", "t").answer
    store.write_answer(answer.id, "half", State.FAILED, error="disk_full")
    stored = store.message(answer.id)
    assert (stored.text, stored.state, stored.error, stored.stats) == ("half", State.FAILED, "disk_full", None)


@pytest.mark.parametrize("text", ["NUL \x00 in it", "lone \ud800 surrogate"])
def test_text_that_sqlite_cannot_hold_is_mended(store: Conversations, text: str) -> None:
    exchange = store.add_exchange(None, text, text)
    store.write_answer(exchange.answer.id, text, State.COMPLETE)
    mended = text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    assert exchange.question.text == mended
    assert [each.text for each in store.messages(exchange.question.conversation_id)] == [mended, mended]
    assert store.list()[0].title == mended


def test_rename_takes_one_line_and_leaves_the_title_where_it_is_blank(store: Conversations) -> None:
    conversation_id = store.add_exchange(None, "q", "old").question.conversation_id
    assert store.rename(conversation_id, "  new \n name").title == "new"
    assert store.rename(conversation_id, " \n").title == "new"
    assert len(store.rename(conversation_id, "word " * 100).title) <= 200
    assert store.list() == [store.get(conversation_id)]


def test_deleted_conversation_is_out_of_the_list_until_it_is_restored(store: Conversations) -> None:
    conversation_id = store.add_exchange(None, "q", "t").question.conversation_id
    before = store.get(conversation_id)
    delete(store, conversation_id)
    assert store.list() == []
    restore(store, conversation_id)
    assert store.get(conversation_id) == before
    assert store.list() == [before]
    assert len(store.messages(conversation_id)) == 2


def test_answer_of_a_deleted_conversation_can_still_be_written(store: Conversations) -> None:
    exchange = store.add_exchange(None, "q", "t")
    delete(store, exchange.question.conversation_id)
    store.write_answer(exchange.answer.id, "late", State.COMPLETE)
    restore(store, exchange.question.conversation_id)
    assert store.message(exchange.answer.id).text == "late"


def test_purge_leaves_nothing_on_disk(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.sqlite")
    store = Conversations(database)
    secret, kept = (store.add_exchange(None, text * 3000, text).answer for text in ("secret ", "kept "))
    store.write_answer(secret.id, "whisper " * 3000, State.COMPLETE)
    purge(store, secret.conversation_id)
    content = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert b"secret" not in content
    assert b"whisper" not in content
    assert b"kept" in content
    assert store.messages(secret.conversation_id) == []
    assert [each.id for each in store.list()] == [kept.conversation_id]
    database.close()


def test_purge_of_a_very_long_conversation(store: Conversations, database: Database) -> None:
    first = store.add_exchange(None, "q", "t")
    conversation_id, parent = first.question.conversation_id, first.answer.id
    with database.write() as db:
        for number in range(3000):  # deeper than SQLite lets one deletion lead to another
            record = {"id": f"m{number}", "conversation_id": conversation_id, "parent_id": parent, "role": "user"}
            db["messages"].insert({**record, "text": "", "state": "complete", "created": "2026-01-01T00:00:00+00:00"})
            parent = f"m{number}"
    purge(store, conversation_id)
    with database.read() as db:
        assert db["messages"].count == 0
        assert db["conversations"].count == 0


def test_purge_deleted_takes_the_deleted_only(store: Conversations) -> None:
    gone, kept = (store.add_exchange(None, text, text).question.conversation_id for text in ("gone", "kept"))
    delete(store, gone)
    deletion = Deletion(store.database)
    assert (deletion.purge_deleted(), deletion.purge_deleted()) == (1, 0)
    assert [each.id for each in store.list()] == [kept]
    restore(store, gone)
    assert [each.id for each in store.list()] == [kept]


def test_unfinished_answers_are_marked_at_the_start(store: Conversations) -> None:
    answers = [store.add_exchange(None, "q", "t").answer for _ in State]
    for answer, state in zip(answers, State, strict=True):
        store.write_answer(answer.id, f"text {state}", state)
    assert store.interrupt_unfinished() == 2
    after = [store.message(answer.id) for answer in answers]
    assert [(each.text, each.state) for each in after] == [
        (f"text {state}", State.INTERRUPTED if state in (State.WAITING, State.STREAMING) else state) for state in State
    ]
    assert store.interrupt_unfinished() == 0


GONE: list[Callable[[Conversations, str], object]] = [
    lambda store, gone: store.get(gone),
    lambda store, gone: store.message(gone),
    lambda store, gone: store.add_exchange(gone, "q", "t"),
    lambda store, gone: store.add_sibling(gone),
    lambda store, gone: store.write_answer(gone, "text", State.COMPLETE),
    lambda store, gone: store.show_through(gone),
    lambda store, gone: store.rename(gone, "title"),
]


@pytest.mark.parametrize("act", GONE)
def test_what_is_not_there_is_said(store: Conversations, act: Callable[[Conversations, str], object]) -> None:
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        act(store, "0" * 32)
    assert store.list() == []


def test_deleted_conversation_takes_no_more_questions(store: Conversations) -> None:
    exchange = store.add_exchange(None, "q", "t")
    delete(store, exchange.question.conversation_id)
    for act in (
        lambda: store.add_exchange(exchange.question.conversation_id, "q", "t"),
        lambda: store.add_sibling(exchange.answer.id),
        lambda: store.get(exchange.question.conversation_id),
    ):
        with refused(ErrorCode.CONVERSATION_NOT_FOUND):
            act()
    assert len(store.messages(exchange.question.conversation_id)) == 2


def test_question_has_no_sibling_answers(store: Conversations) -> None:
    question = store.add_exchange(None, "q", "t").question
    with pytest.raises(ValueError, match="no answer"):
        store.add_sibling(question.id)


@pytest.mark.parametrize(
    ("column", "value"),
    [("state", "dreaming"), ("role", "tool"), ("created", "today"), ("stats", "{"), ("stats", "[]")],
)
def test_row_that_makes_no_sense_is_damage(store: Conversations, database: Database, column: str, value: str) -> None:
    answer = store.add_exchange(None, "q", "t").answer
    with database.write() as db:
        db["messages"].update(answer.id, {column: value})
    with refused(ErrorCode.DATABASE_DAMAGED):
        store.messages(answer.conversation_id)


def test_figures_of_a_later_version_are_read_as_far_as_they_are_known(store: Conversations, database: Database) -> None:
    answer = store.add_exchange(None, "q", "t").answer
    store.write_answer(answer.id, "", State.COMPLETE, STATS)
    with database.write() as db:
        db.execute("UPDATE messages SET stats = json_set(stats, '$.joules', 3) WHERE id = ?", [answer.id])
    assert store.message(answer.id).stats == STATS
