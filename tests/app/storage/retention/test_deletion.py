"""Deleted means gone: out of the list, back with undo, and after the purge in no byte of any file."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from deleting import purge

from app.core.conversations.attachments import Attachment
from app.core.conversations.conversation import State
from app.core.paths import DataFolder
from app.core.search_text import normalise
from app.storage.conversations.attachments import DraftAttachments
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.drafts import Drafts
from app.storage.conversations.folders import Folders
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from app.storage.database.driver import connect
from app.storage.retention.deletion import Deletion
from app.workspace import open_workspace

CHILD = Path(__file__).parent / "delete_until_killed.py"
ROOT = CHILD.parents[4]
# In four scripts; the index writes capitals and digits otherwise, so what it holds is told from the text. Words of
# one beginning are shortened in the index, where a scan would miss them: each begins with a letter of its own.
CANARIES = {
    "question": "ZQCANARY७१",
    "answer": "ಞಕನೇರಿ೭೨",
    "other answer": "ఱకనేరీ౭౩",
    "edited question": "ॠकनेरी७४",
    "title": "XQHEADING७५",
    "draft": "ઝકનેરી૭૬",
    "tag": "WQTAG७७",
    "folder": "ঢকনেরি৭৮",
    "attachment": "ਝਕਨੇਰੀ੭੯",
    "attachment of the draft": "ଝକନେରୀ୮୦",
}
INDEXED = ("question", "answer", "other answer", "edited question", "title")


@pytest.fixture
def deletion(database: Database) -> Deletion:
    return Deletion(database)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    folder.root.mkdir()
    return folder


@pytest.fixture
def log_file(folder: DataFolder) -> Iterator[None]:
    handler = logging.FileHandler(folder.log, encoding="utf-8")
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    handler.close()


@contextmanager
def opened(folder: DataFolder) -> Iterator[Conversations]:
    """The conversations as the program's start leaves them, without encryption: so that the scan can see."""
    database = Database(folder.plain_database)
    try:
        store = Conversations(database)
        store.interrupt_unfinished()
        Deletion(database).purge_deleted()
        yield store
    finally:
        database.close()


def plant(folder: DataFolder) -> str:
    """A conversation with a canary wherever something can be written, among others that stay."""
    with opened(folder) as store:
        return plant_in(store)


def plant_in(store: Conversations) -> str:
    for number in range(30):
        store.add_exchange(None, f"What is number {number}?", f"Number {number}")
    attached = Attachment("a.txt", f"{CANARIES['attachment']} " * 3000)
    exchange = store.add_exchange(None, f"Is {CANARIES['question']} there?", "t", attachments=[attached])
    conversation = exchange.question.conversation_id
    store.write_answer(exchange.answer.id, CANARIES["answer"], State.STREAMING)
    store.write_answer(exchange.answer.id, f"{CANARIES['answer']} yes", State.COMPLETE)
    store.write_answer(store.add_sibling(exchange.answer.id).id, CANARIES["other answer"], State.STOPPED)
    store.edit_question(exchange.question.id, CANARIES["edited question"])
    store.rename(conversation, CANARIES["title"])
    Drafts(store.database).save(conversation, CANARIES["draft"])
    kept = Attachment("b.txt", CANARIES["attachment of the draft"])
    DraftAttachments(store.database).save(conversation, [kept])
    folders = Folders(store.database)
    folders.tag(conversation, [CANARIES["tag"]])
    folders.move([conversation], folders.create(CANARIES["folder"]).id)
    return conversation


def seen(folder: DataFolder) -> set[tuple[str, str]]:
    """Which canaries are in which files, as text, in UTF-16 or as the index writes them ("token")."""
    found = set()
    for path in folder.root.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        for name, text in CANARIES.items():
            if any(text.encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
                found.add((name, "text"))
            if normalise(text).encode() in content or normalise(text)[1:].encode() in content:
                found.add((name, "token"))
    return found


def erase(folder: DataFolder, conversation: str) -> None:
    with opened(folder) as store:
        database = store.database
        folders = Folders(database)
        Deletion(database).delete([conversation])
        folders.delete(folders.find(CANARIES["folder"]).id)
        Deletion(database).purge([conversation])
        assert seen(folder) == set()  # while the program runs


def test_no_byte_is_left_of_what_was_purged(folder: DataFolder, log_file: None) -> None:
    conversation = plant(folder)
    assert seen(folder) >= {*((name, "text") for name in CANARIES), *((name, "token") for name in INDEXED)}
    erase(folder, conversation)
    assert seen(folder) == set()
    with opened(folder) as store:
        assert len(store.list()) == 30
        assert len(Search(store.database).find("number", limit=100)) == 60


def decrypted(backup: Path, key: bytes, folder: DataFolder) -> DataFolder:
    """A folder with what is in a backup, in plain."""
    folder.root.mkdir()
    with closing(connect(backup, key)) as connection:
        connection.execute("ATTACH DATABASE ? AS plain KEY ''", [str(folder.plain_database)])
        connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    return folder


def test_encrypted_folder_shows_nothing_and_later_backups_hold_nothing_of_what_was_purged(
    folder: DataFolder, tmp_path: Path, log_file: None
) -> None:
    with open_workspace(folder) as workspace:
        session, store = workspace.session, workspace.conversations
        (key,) = session.vault.keys()
        conversation = plant_in(store)
        before = session.back_up()
        assert seen(folder) == set()
        Deletion(store.database).delete([conversation])
        Folders(store.database).delete(Folders(store.database).find(CANARIES["folder"]).id)
        Deletion(store.database).purge([conversation])
        after = session.back_up()
        assert seen(folder) == set()
    texts = {("draft", "text"), ("tag", "text"), *((name, "text") for name in INDEXED)}
    assert seen(decrypted(session.backups.folder / before.name, key, DataFolder(tmp_path / "before"))) >= texts
    assert seen(decrypted(session.backups.folder / after.name, key, DataFolder(tmp_path / "after"))) == set()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
@pytest.mark.parametrize("moment", ["deleted", "purged", "forgetting"])
def test_start_finishes_a_deletion_that_a_crash_cut_off(folder: DataFolder, moment: str) -> None:
    plant(folder)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.run([sys.executable, str(CHILD), str(folder.root), moment], env=environment, check=False)
    assert child.returncode == -signal.SIGKILL
    assert seen(folder)
    with opened(folder) as store:
        assert seen(folder) <= {("folder", "text"), ("folder", "token")}  # folders are not deleted with what is in them
        assert len(store.list()) == 30


def test_answer_is_saved_while_the_words_of_a_large_index_are_forgotten(database: Database) -> None:
    """The index is written anew in steps, with room for other writers between them."""
    store = Conversations(database)
    with database.write() as db:
        for number in range(20_000):
            text = " ".join(f"w{number * step % 9973}" for step in range(1, 12))
            db.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", [1_000_000 + number, text])
    conversation = store.add_exchange(None, CANARIES["question"], "t").question.conversation_id
    transactions: list[str] = []
    with database.read() as db:
        db.conn.set_trace_callback(transactions.append)
        purge(store, conversation)
        db.conn.set_trace_callback(None)
    assert sum(sql.startswith("BEGIN IMMEDIATE") for sql in transactions) > 5
    assert normalise(CANARIES["question"]).encode()[3:] not in database.path.read_bytes()


def test_old_title_goes_with_its_conversation(folder: DataFolder) -> None:
    with opened(folder) as store:
        conversation = store.add_exchange(None, "q", CANARIES["title"]).question.conversation_id
        store.rename(conversation, "plain")
        purge(store, conversation)
    assert seen(folder) == set()


def titles(store: Conversations) -> list[str]:
    return [each.title for each in store.list()]


def add(store: Conversations, *names: str) -> list[str]:
    return [store.add_exchange(None, name, name).question.conversation_id for name in names]


def test_several_are_deleted_and_restored_in_one_step(store: Conversations, deletion: Deletion) -> None:
    one, two, three = add(store, "one", "two", "three")
    gone = deletion.delete([one, "nowhere", three, one])
    assert {each.id for each in gone} == {one, three}
    assert titles(store) == ["two"]
    assert deletion.delete([one]) == []
    assert deletion.restore([each.id for each in gone]) == 2
    assert titles(store) == ["three", "two", "one"]
    assert two


def test_all_are_deleted(store: Conversations, deletion: Deletion) -> None:
    add(store, *(str(number) for number in range(1200)))  # more than SQLite takes at once
    gone = deletion.delete_all()
    assert titles(store) == []
    assert deletion.restore([each.id for each in gone]) == 1200
    deletion.delete_all()
    assert deletion.purge_deleted() == 1200


def test_folder_is_emptied_and_stays(store: Conversations, deletion: Deletion, database: Database) -> None:
    folders = Folders(database)
    folder = folders.create("Ward")
    one, _ = add(store, "one", "two")
    folders.move([one], folder.id)
    assert [each.id for each in deletion.delete_folder(folder.id)] == [one]
    assert titles(store) == ["two"]
    assert [each.conversations for each in folders.list()] == [0]
    deletion.restore([one])
    assert store.get(one).folder_id == folder.id


def test_old_ones_are_found(database: Database) -> None:
    now = datetime(2026, 5, 1, tzinfo=UTC)
    for days in (0, 5, 10):
        Conversations(database, lambda days=days: now - timedelta(days=days)).add_exchange(None, "q", str(days))  # type: ignore[misc]
    deletion = Deletion(database, lambda: now)
    assert [each.title for each in deletion.older(5)] == ["10"]
    assert [each.title for each in deletion.older(4)] == ["10", "5"]


def test_purge_leaves_what_was_restored(store: Conversations, deletion: Deletion) -> None:
    one, two = add(store, "one", "two")
    deletion.delete([one, two])
    deletion.restore([one])
    assert deletion.purge([one, two]) == 1
    assert titles(store) == ["one"]
    assert deletion.restore([two]) == 0


def test_nothing_hangs_in_the_air_after_a_purge(store: Conversations, deletion: Deletion, database: Database) -> None:
    (one,) = add(store, "one")
    Folders(database).tag(one, ["t"])
    Drafts(database).save(one, "d")
    purge(store, one)
    with database.read() as db:
        for table in ("conversations", "messages", "conversation_tags", "drafts", "search_rows", "search_index"):
            assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
