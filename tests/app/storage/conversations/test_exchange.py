"""Export and import through a real database: nothing is lost, nothing doubled, all of a file or none."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from deleting import delete, purge
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from refusals import refused
from whole_conversations import NOON, chatgpt, conversations, node, talk

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import Role, State, path_to
from app.core.conversations.rating import Rating
from app.core.errors import ErrorCode
from app.core.exchange.importing import ImportNote, ImportReport, import_file
from app.core.exchange.json_format import document
from app.core.exchange.whole import WholeConversation, masked
from app.storage.conversations.attachments import DraftAttachments
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.exchange import ConversationExchange
from app.storage.conversations.folders import Folders
from app.storage.conversations.ratings import Ratings
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from app.storage.database.driver import Connection
from app.storage.retention.deletion import Deletion


@pytest.fixture
def exchange(database: Database) -> ConversationExchange:
    return ConversationExchange(database)


@pytest.fixture
def take(exchange: ConversationExchange, tmp_path: Path) -> Callable[..., ImportReport]:
    """Imports conversations, or any JSON, by way of a file."""

    def run(*given: WholeConversation, value: Any = None, **options: Any) -> ImportReport:
        file = tmp_path / "in.json"
        text = json.dumps(value) if value is not None else "".join(document(given, exported=NOON))
        file.write_text(text, encoding="utf-8")
        return import_file(file, exchange, **options)

    return run


Take = Callable[..., ImportReport]


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as a first start makes it, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.sqlite"
    Database(path).close()
    return path


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given=st.lists(conversations(), max_size=3))
def test_round_trip_through_two_databases_loses_nothing(
    given: list[WholeConversation], tmp_path: Path, empty: Path
) -> None:
    file = tmp_path / "file.json"
    for number in range(2):
        shutil.copyfile(empty, tmp_path / f"{number}.sqlite")
        file.write_text("".join(document(given, exported=NOON)), encoding="utf-8", newline="")
        database = Database(tmp_path / f"{number}.sqlite")
        try:
            exchange = ConversationExchange(database)
            report = import_file(file, exchange)
            kept = [exchange.read(conversation.id) for conversation in given]
        finally:
            database.close()
        assert report.imported == tuple(conversation.id for conversation in given)
        assert kept == given
        given = kept


def test_a_rating_given_here_and_a_drafts_attachments_come_back_and_are_masked(
    store: Conversations, database: Database, exchange: ConversationExchange, take: Take
) -> None:
    answer = store.add_exchange(None, "ಎಷ್ಟು ಮಾತ್ರೆ?", "ಮಾತ್ರೆ").answer
    store.write_answer(answer.id, "ಎರಡು", State.COMPLETE)
    Ratings(database).rate(answer.id, Rating(False, "card 4111 1111 1111 1111"))
    drafts = DraftAttachments(database)
    drafts.save(answer.conversation_id, [Attachment("note.txt", "card 4111 1111 1111 1111")])
    whole = exchange.read(answer.conversation_id)
    Deletion(database).delete([answer.conversation_id])
    Deletion(database).purge_deleted()
    assert drafts.load(answer.conversation_id) == ()
    assert take(whole).imported == (answer.conversation_id,)
    assert exchange.read(answer.conversation_id) == whole
    assert Ratings(database).of(answer.conversation_id) == {answer.id: Rating(False, "card 4111 1111 1111 1111")}
    assert drafts.load(answer.conversation_id) == (Attachment("note.txt", "card 4111 1111 1111 1111"),)
    hidden = "".join(document([masked(whole, lambda text: text.replace("4111 1111", "XXXX XXXX"))], exported=NOON))
    assert "4111 1111" not in hidden


class Watched(Database):
    """Notes of each transaction whether it waits for the disk."""

    lasting: list[bool]

    @contextmanager
    def write(self, *, lasts: bool = True) -> Iterator[Connection]:
        self.lasting.append(lasts)
        with super().write(lasts=lasts) as db:
            yield db


def test_an_import_waits_for_the_disk_once(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_text("".join(document([talk("a", "b"), talk("c", "d")], exported=NOON)), encoding="utf-8")
    database = Watched(tmp_path / "a.sqlite")
    database.lasting = []
    try:
        assert len(import_file(file, ConversationExchange(database)).imported) == 2
        assert database.lasting == [False, False, True]
    finally:
        database.close()


def test_what_was_asked_here_comes_back_in_an_empty_database(store: Conversations, tmp_path: Path) -> None:
    database = Database(tmp_path / "other.sqlite")
    file = tmp_path / "file.json"
    exchange_id = store.add_exchange(None, "ಎಷ್ಟು ಮಾತ್ರೆ?", "ಮಾತ್ರೆ").answer
    store.write_answer(exchange_id.id, "ಎರಡು", State.COMPLETE)
    store.add_sibling(exchange_id.id)
    store.interrupt_unfinished()
    whole = ConversationExchange(store.database).read(exchange_id.conversation_id)
    file.write_text("".join(document([whole], exported=NOON)), encoding="utf-8")
    import_file(file, ConversationExchange(database))
    there = Conversations(database)
    try:
        assert there.list() == store.list()
        assert there.messages(whole.id) == store.messages(whole.id)
        assert {hit.text for hit in Search(database).find("ಎರಡು")} == {"ಎರಡು"}
    finally:
        database.close()


def test_same_file_twice_is_skipped(take: Take, exchange: ConversationExchange) -> None:
    one, two = talk("a", "b"), talk("c", "d")
    assert take(one, two).skipped == ()
    assert take(one, two) == ImportReport((), (one.id, two.id))
    assert len(exchange.ids()) == 2


def test_conversations_come_into_the_folder_of_that_name_which_is_made_once(take: Take, database: Database) -> None:
    folders = Folders(database)
    ward = folders.create("Ward")
    names = ("ward", "Bank", "bank", "")
    take(*(talk(name, "Yes.", folder=name or None) for name in names))
    assert [(each.id == ward.id, each.name, each.conversations) for each in folders.list()] == [
        (True, "Ward", 1),
        (False, "Bank", 2),
    ]


def test_older_copy_of_a_conversation_that_went_on_is_skipped(take: Take, store: Conversations) -> None:
    one = talk("a", "b")
    take(one)
    store.add_exchange(one.id, "more", "")
    assert take(one).skipped == (one.id,)
    assert len(store.messages(one.id)) == 4


def test_other_text_under_the_same_ids_becomes_a_conversation_of_its_own_once(
    take: Take, exchange: ConversationExchange
) -> None:
    one = talk("a", "b")
    other = replace(one, messages=(one.messages[0], replace(one.messages[1], text="other")))
    take(one)
    report = take(other)
    assert report.warnings == ((ImportNote.NEW_IDS, 1),)
    (new,) = report.imported
    assert [message.text for message in exchange.read(new).messages] == ["a", "other"]
    assert exchange.read(one.id) == one
    assert take(other).skipped == (new,)


@pytest.mark.parametrize("bad", ["1", "f" * 32, "0" * 12 + "4" + "0" * 19, "../../x"])
def test_ids_of_another_form_are_replaced(take: Take, store: Conversations, bad: str) -> None:
    one = talk("a", "b", "c")
    first = replace(one.messages[0], id=bad)
    one = replace(one, messages=(first, replace(one.messages[1], parent_id=bad), one.messages[2]))
    (new,) = take(one).imported
    (conversation,) = store.list()
    texts = [message.text for message in path_to(store.messages(new), conversation.leaf_id)]
    assert texts == ["a", "b", "c"]
    assert bad not in [message.id for message in store.messages(new)]


def test_new_messages_come_after_imported_ones(take: Take, store: Conversations) -> None:
    one = talk("a", "b", title="t")
    (new,) = take(replace(one, id="x")).imported
    question = store.add_exchange(new, "next", "").question
    assert [message.text for message in store.messages(new)] == ["a", "b", "next", ""]
    assert question.parent_id == store.messages(new)[1].id


def test_answer_that_was_at_work_comes_back_interrupted(take: Take, exchange: ConversationExchange) -> None:
    one = talk("a", "b")
    take(replace(one, messages=(one.messages[0], replace(one.messages[1], state=State.STREAMING))))
    assert exchange.read(one.id).messages[1].state is State.INTERRUPTED


def test_failure_in_the_last_conversation_leaves_nothing(take: Take, database: Database) -> None:
    before = rows(database)
    value = json.loads("".join(document([talk("a", "b"), talk("canary", "d")], exported=NOON)))
    value["conversations"][1]["messages"][1]["role"] = "wizard"
    value["conversations"][0]["messages"][0]["text"] = "canaryword"
    with refused(ErrorCode.IMPORT_DAMAGED) as failed:
        take(value=value)
    assert b"canaryword" not in b"".join(
        path.read_bytes() for path in database.path.parent.glob(f"{database.path.name}*")
    )
    assert failed.value.detail == "conversations[1].messages[1].role"
    assert rows(database) == before == []


def test_cancelled_import_leaves_nothing(take: Take, database: Database, store: Conversations) -> None:
    seen: list[int] = []

    def cancelled() -> bool:
        seen.append(len(rows(database)))
        return max(seen) >= 2

    with refused(ErrorCode.CANCELLED):
        take(*(talk("a", "b") for _ in range(5)), cancelled=cancelled)
    assert max(seen) >= 2
    assert rows(database) == []


def test_nothing_is_seen_before_the_end_and_a_crash_leaves_nothing(database: Database, store: Conversations) -> None:
    exchange = ConversationExchange(database)
    exchange.add_hidden(talk("a", "b"))
    assert store.list() == []
    assert exchange.ids() == []
    assert Deletion(database).purge_deleted() == 1  # what the next start does
    assert rows(database) == []


def test_what_came_beside_a_deleted_one_is_known_once_that_is_gone(take: Take, store: Conversations) -> None:
    conversation = talk("a", "b")
    take(conversation)
    delete(store, conversation.id)
    renamed = take(conversation).imported
    assert renamed != (conversation.id,)
    purge(store, conversation.id)
    again = take(conversation)
    assert (again.imported, again.skipped) == ((), renamed)
    assert [each.id for each in store.list()] == list(renamed)


def test_progress_ends_with_the_whole_file(take: Take) -> None:
    seen: list[tuple[int, int]] = []
    take(talk("a", "b"), progress=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] > 0


def test_chatgpt_tree_is_kept_and_comes_once(take: Take, store: Conversations) -> None:
    value = [
        chatgpt(
            node("root", None, None),
            node("q", "root", "user", "dose?"),
            node("a1", "q", "assistant", "one"),
            node("a2", "q", "assistant", "two"),
            current="a1",
        )
    ]
    (new,) = take(value=value).imported
    (conversation,) = store.list()
    messages = store.messages(new)
    assert [message.text for message in path_to(messages, conversation.leaf_id)] == ["dose?", "one"]
    assert sorted(m.text for m in messages if m.parent_id == messages[0].id) == ["one", "two"]
    assert messages[0].created == datetime.fromtimestamp(1_700_000_000.5, UTC)
    assert conversation.title == "Blood pressure"
    assert take(value=value).skipped == (new,)
    assert store.add_exchange(new, "more", "").question.role is Role.USER


def rows(database: Database) -> list[str]:
    with database.read() as db:
        return [row["id"] for row in db.query("SELECT id FROM conversations UNION ALL SELECT id FROM messages")]
