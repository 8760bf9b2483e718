"""Folders, pins, tags, holds and drafts."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from deleting import delete, restore
from refusals import refused

from app.core.conversations.retention import LONGEST_DAYS
from app.core.errors import ErrorCode
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.drafts import Drafts
from app.storage.conversations.folders import Folders
from app.storage.database.database import Database


@pytest.fixture
def folders(database: Database) -> Folders:
    return Folders(database)


@pytest.fixture
def drafts(database: Database) -> Drafts:
    return Drafts(database)


def add(store: Conversations, *names: str) -> list[str]:
    return [store.add_exchange(None, name, name).question.conversation_id for name in names]


def test_folder_counts_what_is_in_it_and_not_deleted(store: Conversations, folders: Folders) -> None:
    one, two = add(store, "one", "two")
    folder = folders.create("  Ward  3 \n")
    folders.move([one, two], folder.id)
    assert [(each.name, each.conversations) for each in folders.list()] == [("Ward 3", 2)]
    delete(store, one)
    assert [each.conversations for each in folders.list()] == [1]
    assert store.get(two).folder_id == folder.id
    folders.move([two], None)
    assert store.get(two).folder_id is None


@pytest.mark.parametrize("other", ["खाता १", "खाता 1", "ಕ್ಷ", "ward"])
def test_name_is_there_once_however_it_is_written(folders: Folders, other: str) -> None:
    for name in ("खाता 1", "ಕ್\u200dಷ", "Ward"):
        folders.create(name)
    with refused(ErrorCode.FOLDER_EXISTS):
        folders.create(other)
    with refused(ErrorCode.FOLDER_EXISTS):
        folders.rename(folders.create("new").id, other)
    assert folders.find(other).name in ("खाता 1", "ಕ್\u200dಷ", "Ward")
    folders.rename(folders.find("ward").id, "WARD")  # its own name, written otherwise
    assert folders.find("ward").name == "WARD"


def test_names_of_nothing_and_folders_that_are_not_there_are_errors(store: Conversations, folders: Folders) -> None:
    (one,) = add(store, "one")
    with refused(ErrorCode.EMPTY_NAME):
        folders.create(" \n")
    for act in (
        lambda: folders.move([one], "gone"),
        lambda: folders.rename("gone", "x"),
        lambda: folders.delete("gone"),
        lambda: folders.keep("gone", 3),
        lambda: folders.find("gone"),
    ):
        with refused(ErrorCode.FOLDER_NOT_FOUND):
            act()
    with refused(ErrorCode.CONVERSATION_NOT_FOUND):
        folders.move([one, "gone"], folders.create("Ward").id)
    assert store.get(one).folder_id is None  # all or nothing


@pytest.mark.parametrize("days", [-1, LONGEST_DAYS + 1])
def test_folder_is_kept_for_no_time_that_there_is_not(folders: Folders, days: int) -> None:
    folder = folders.create("Ward")
    with pytest.raises(ValueError, match="days"):
        folders.keep(folder.id, days)
    for good in (0, LONGEST_DAYS, None):
        folders.keep(folder.id, good)
        assert folders.find("Ward").keep_days == good


def test_removed_folder_leaves_its_conversations_the_deleted_too(store: Conversations, folders: Folders) -> None:
    one, two = add(store, "one", "two")
    folder = folders.create("Ward")
    folders.move([one, two], folder.id)
    delete(store, one)
    folders.delete(folder.id)
    assert folders.list() == []
    assert store.get(two).folder_id is None
    restore(store, one)
    assert store.get(one).folder_id is None


def test_pinned_come_first_the_last_pinned_before_the_others(store: Conversations, folders: Folders) -> None:
    one, two, three = add(store, "one", "two", "three")
    folders.pin(two)
    folders.pin(one)
    assert [each.title for each in store.list()] == ["one", "two", "three"]
    assert store.get(one).pinned is not None
    folders.pin(one, False)
    assert [each.title for each in store.list()] == ["two", "three", "one"]
    assert three


def test_tags_are_a_sorted_set(store: Conversations, folders: Folders) -> None:
    (one,) = add(store, "one")
    assert folders.tag(one, ["रक्तचाप", " bp ", "bp", " "]).tags == ("bp", "रक्तचाप")
    assert folders.tag(one, []).tags == ()


def test_hold(store: Conversations, folders: Folders) -> None:
    (one,) = add(store, "one")
    assert folders.hold(one).held
    assert store.list()[0].held
    assert not folders.hold(one, False).held


def test_draft_is_kept_for_each_conversation_and_for_the_next_one(store: Conversations, drafts: Drafts) -> None:
    (one,) = add(store, "one")
    drafts.save(None, "new\n")
    drafts.save(one, "first")
    drafts.save(one, "ಎರಡನೆಯ \ud800")
    assert (drafts.load(None), drafts.load(one), drafts.load("gone")) == ("new\n", "ಎರಡನೆಯ \ufffd", "")
    drafts.save(one, " \n")
    drafts.save("gone", "x")
    assert (drafts.load(None), drafts.load(one), drafts.load("gone")) == ("new\n", "", "")


def test_asking_takes_the_draft_away_but_not_another_one(store: Conversations, drafts: Drafts) -> None:
    drafts.save(None, "\nWhat is it?\n")
    one = store.add_exchange(None, "What is it?", "t").question.conversation_id
    assert drafts.load(None) == ""
    drafts.save(one, "something else")
    store.add_exchange(one, "And?", "")
    assert drafts.load(one) == "something else"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_draft_survives_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    code = f"""
import os, signal
from pathlib import Path
from app.storage.database.database import Database
from app.storage.conversations.drafts import Drafts
Drafts(Database(Path({str(path)!r}))).save(None, "half a question")
os.kill(os.getpid(), signal.SIGKILL)
"""
    root = Path(__file__).parents[4]
    child = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(root)}, check=False)
    assert child.returncode == -signal.SIGKILL
    database = Database(path)
    assert Drafts(database).load(None) == "half a question"
    database.close()
