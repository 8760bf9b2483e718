"""A collection follows its folders: what is new is read, what changed anew, what is gone goes, and no more."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from refusals import refused

from app.core.documents.documents import Collection, Reason
from app.core.errors import ErrorCode
from app.knowledge.read.reader import Reader
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.watched_folders import WatchedFolders
from app.workers.adding import Adding, Outcome, Status
from app.workers.syncing import Differences, FolderState, Syncing

LATER = 3600 * 10**9


class Ward:
    """A collection that follows a folder. Its clock is an hour ahead, so that what a test writes has settled."""

    def __init__(self, root: Path) -> None:
        self.database = Database(root / "conversations.sqlite")
        self.documents = Documents(self.database)
        self.watched = WatchedFolders(self.database)
        self.collection: Collection = self.documents.create_collection("Clinic")
        self.reader = Reader(tesseract="")
        self.folder = root / "files"
        (self.folder / "sub").mkdir(parents=True)
        for name in ("b.txt", "a.md", "sub/c.txt"):
            self.write(name, f"This is {name}.")
        self.looks: list[Differences] = []
        self.ahead = LATER
        self.paused: Callable[[], object] = lambda: None

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text)
        return path

    def syncing(self, cancelled: Callable[[], bool] = lambda: False) -> Syncing:
        adding = Adding(self.documents, self.reader, cancelled=cancelled)
        return Syncing(
            self.watched,
            adding,
            pause=lambda seconds: self.paused(),
            now=lambda: time.time_ns() + self.ahead,
            looked=self.looks.append,
        )

    def sync(self, *, again: bool = False) -> dict[str, tuple[Status, Reason | None]]:
        outcomes: list[Outcome] = list(self.syncing().sync(self.collection, again=again))
        return {each.name: (each.status, each.reason) for each in outcomes}

    def age(self) -> None:
        """As an older version of the program has left the documents."""
        with self.database.write() as db:
            db.execute("UPDATE documents SET reading = 0")

    def names(self) -> set[str]:
        return {each.name for each in self.documents.list(self.collection.id)}

    @property
    def state(self) -> FolderState:
        return self.looks[-1].seen[0].state


@pytest.fixture
def ward(tmp_path: Path) -> Iterator[Ward]:
    ward = Ward(tmp_path)
    ward.syncing().watch(ward.collection, ward.folder)
    yield ward
    ward.reader.close()
    ward.database.close()


ALL = {"a.md", "b.txt", "sub/c.txt"}


def test_new_changed_and_removed_files_are_followed_and_nothing_else_is_read(ward: Ward) -> None:
    assert ward.sync() == dict.fromkeys(ALL, (Status.ADDED, None))
    assert ward.sync() == {}
    assert not ward.looks[-1].any
    ward.write("b.txt", "This is new.")
    ward.write("d.txt", "This is d.")
    (ward.folder / "a.md").unlink()
    assert ward.sync() == {
        "b.txt": (Status.REPLACED, None),
        "d.txt": (Status.ADDED, None),
        "a.md": (Status.REMOVED, None),
    }
    assert {each.text for each in ward.documents.passages(ward.collection.id)} == {
        "This is new.",
        "This is d.",
        "This is sub/c.txt.",
    }
    assert ward.sync() == {}


def test_touched_file_is_looked_at_once_and_stays(ward: Ward) -> None:
    ward.sync()
    before = list(ward.documents.passages(ward.collection.id))
    os.utime(ward.folder / "b.txt", ns=(1, 1))
    assert ward.sync() == {"b.txt": (Status.UNCHANGED, None)}
    assert ward.sync() == {}
    assert list(ward.documents.passages(ward.collection.id)) == before


def test_what_was_read_in_an_older_way_is_read_once_and_stays_without_its_file(ward: Ward) -> None:
    ward.sync()
    with ward.database.write() as db:
        db.execute("UPDATE passages SET text = 'This is old.', end = 12 WHERE text LIKE '%b.txt%'")
    ward.age()
    ward.folder.rename(ward.folder.with_name("away"))
    assert ward.sync() == {}
    assert ward.names() == ALL
    ward.folder.with_name("away").rename(ward.folder)
    assert ward.sync() == {
        "a.md": (Status.UNCHANGED, None),
        "b.txt": (Status.REPLACED, None),
        "sub/c.txt": (Status.UNCHANGED, None),
    }
    assert ward.sync() == {}


def test_text_of_a_removed_file_is_in_no_byte_of_the_database(ward: Ward) -> None:
    path = ward.write("d.txt", "ZQCANARY is here.")
    ward.sync()
    path.unlink()
    ward.sync()
    files = b"".join(each.read_bytes() for each in ward.database.path.parent.glob("conversations.sqlite*"))
    assert b"ZQCANARY" not in files


def test_folder_that_is_away_keeps_its_documents_and_is_said_to_be(ward: Ward) -> None:
    ward.sync()
    ward.folder.rename(ward.folder.with_name("away"))
    assert ward.sync() == {}
    assert (ward.state, ward.names()) == (FolderState.AWAY, ALL)
    ward.folder.mkdir()  # where a drive was: an empty place of the same name
    assert ward.sync() == {}
    assert (ward.state, ward.names()) == (FolderState.AWAY, ALL)
    ward.folder.rmdir()
    ward.folder.with_name("away").rename(ward.folder)
    assert ward.sync() == {}
    assert ward.state is FolderState.HERE


def test_folder_that_was_emptied_is_not_away(ward: Ward) -> None:
    ward.sync()
    for name in ALL:
        (ward.folder / name).unlink()
    assert ward.sync() == dict.fromkeys(ALL, (Status.REMOVED, None))
    assert ward.names() == set()


def test_folder_that_was_put_back_from_a_copy_is_followed_on(ward: Ward) -> None:
    ward.sync()
    ward.folder.rename(ward.folder.with_name("old"))
    ward.folder.mkdir()
    ward.write("b.txt", "This is b.txt.")
    assert set(ward.sync()) == ALL
    assert ward.names() == {"b.txt"}
    (ward.folder / "b.txt").unlink()
    assert ward.sync() == {"b.txt": (Status.REMOVED, None)}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may look into every folder")
def test_part_that_cannot_be_looked_into_is_not_gone(ward: Ward) -> None:
    ward.sync()
    (ward.folder / "sub").chmod(0)
    try:
        assert ward.sync() == {}
    finally:
        (ward.folder / "sub").chmod(0o700)
    assert (ward.state, ward.names()) == (FolderState.PARTLY, ALL)


def test_bad_file_is_tried_once_until_it_changes_or_is_asked_for(ward: Ward) -> None:
    ward.write("bad.docx", "PK")
    assert ward.sync()["bad.docx"] == (Status.FAILED, Reason.DAMAGED)
    assert ward.sync() == {}
    assert ward.sync(again=True) == {"bad.docx": (Status.FAILED, Reason.DAMAGED)}
    ward.write("bad.docx", "This is text.")
    assert ward.sync()["bad.docx"][0] is Status.FAILED
    (ward.folder / "bad.docx").unlink()
    assert ward.sync() == {}
    assert ward.watched.refused(ward.collection.id) == {}


def test_document_whose_file_becomes_bad_stays_as_it_was(ward: Ward) -> None:
    ward.sync()
    (ward.folder / "b.txt").write_bytes(b"\x00\x01" * 100)
    assert ward.sync() == {"b.txt": (Status.FAILED, Reason.NOT_TEXT)}
    assert ward.sync() == {}
    assert "b.txt" in ward.names()


def test_file_that_is_being_written_waits(ward: Ward) -> None:
    ward.sync()
    ward.ahead = 0
    path = ward.write("d.txt", "This is d")
    ward.paused = lambda: path.write_text("This is d, and more")
    assert ward.sync() == {"d.txt": (Status.WAITING, None)}

    def left_alone() -> None:
        ward.ahead = 2 * 10**9

    ward.paused = left_alone
    assert ward.sync() == {"d.txt": (Status.ADDED, None)}


@pytest.mark.parametrize("sign", ["~$d.docx", ".~lock.d.docx#", "d.docx.part", "d.docx.crdownload"])
def test_file_that_somebody_is_at_waits_and_signs_are_never_read(sign: str, ward: Ward) -> None:
    ward.sync()
    ward.write("d.docx", "PK")
    ward.write(sign, "x")
    ward.ahead = 5 * 10**9
    assert ward.sync() == {"d.docx": (Status.WAITING, None)}
    ward.ahead = LATER  # a sign that a crash has left is not waited for for ever
    assert ward.sync() == {"d.docx": (Status.FAILED, Reason.DAMAGED)}


def test_interrupted_sync_goes_on_where_it_stopped(ward: Ward) -> None:
    done: list[Outcome] = []
    done.extend(ward.syncing(lambda: len(done) == 1).sync(ward.collection))
    assert [each.name for each in done] == ["a.md"]
    assert set(ward.sync()) == {"b.txt", "sub/c.txt"}


def test_file_added_by_its_own_name_stays_while_it_is_there(ward: Ward) -> None:
    path = ward.write("notes.log", "This is a note.")
    list(Adding(ward.documents, ward.reader).add(ward.collection, [path]))
    ward.sync()
    assert "notes.log" in ward.names()
    path.unlink()
    assert ward.sync() == {"notes.log": (Status.REMOVED, None)}


def test_file_whose_name_is_no_unicode_is_followed(ward: Ward) -> None:
    path = os.fsencode(ward.folder) + b"/\xff.txt"
    with open(path, "w") as opened:  # noqa: PTH123 (a Path has no bytes)
        opened.write("This has a name.")
    assert len(ward.sync()) == 4
    assert ward.sync() == {}
    os.unlink(path)  # noqa: PTH108
    assert [status for status, _ in ward.sync().values()] == [Status.REMOVED]


def test_folder_whose_name_is_no_unicode_is_followed(ward: Ward) -> None:
    folder = Path(os.fsdecode(os.fsencode(ward.folder) + b"/\xff"))
    folder.mkdir()
    ward.watched.remove(ward.collection.id, ward.folder)
    ward.syncing().watch(ward.collection, folder)
    (folder / "d.txt").write_text("This is d.txt.")
    assert ward.sync() == {"d.txt": (Status.ADDED, None)}
    (folder / "d.txt").unlink()
    assert ward.sync() == {"d.txt": (Status.REMOVED, None)}


def test_what_is_no_folder_cannot_be_watched_and_what_is_not_watched_not_left(ward: Ward) -> None:
    for path in (ward.folder / "none", ward.folder / "b.txt"):
        with refused(ErrorCode.NOT_A_FOLDER):
            ward.syncing().watch(ward.collection, path)
    with refused(ErrorCode.FOLDER_NOT_WATCHED):
        ward.watched.remove(ward.collection.id, ward.folder / "sub")


def test_removed_collection_leaves_no_word_of_its_folders(ward: Ward) -> None:
    ward.write("bad.docx", "PK")
    ward.sync()
    ward.documents.remove_collection(ward.collection.id)
    with ward.database.read() as db:
        assert db.execute("SELECT count(*) FROM profile_values WHERE value LIKE '%files%'").fetchone() == (0,)


def test_folder_that_is_followed_no_more_keeps_its_documents(ward: Ward) -> None:
    ward.sync()
    ward.watched.remove(ward.collection.id, ward.folder)
    (ward.folder / "b.txt").unlink()
    assert ward.sync() == {}
    assert ward.names() == ALL


def test_file_that_goes_while_others_are_read_is_neither_told_nor_refused(ward: Ward) -> None:
    told: list[str] = []
    for outcome in ward.syncing().sync(ward.collection):
        told.append(outcome.name)
        for name in {"b.txt", "a.md", "sub/c.txt"} - set(told):
            (ward.folder / name).unlink()
    assert len(told) == 1
    assert ward.watched.refused(ward.collection.id) == {}
    assert ward.names() == set(told)
