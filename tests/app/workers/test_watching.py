"""While the window is open, collections follow what happens in their folders, and what cannot be told is looked for."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from word_embedder import WordEmbedder

from app.core.documents.documents import Collection, Reason
from app.knowledge.index.split import estimated_tokens
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex
from app.storage.documents.watched_folders import WatchedFolders
from app.workers.adding import Adding, Status
from app.workers.shelf import Shelf
from app.workers.syncing import Syncing
from app.workers.watching import Watching, WatchReport, syncing_with


class CountingWords(WordEmbedder):
    def count_tokens(self, text: str) -> int:
        return estimated_tokens(text)


class Desk:
    def __init__(self, root: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.database = Database(root / "conversations.sqlite")
        self.documents = Documents(self.database)
        self.watched = WatchedFolders(self.database)
        self.index = PassageIndex(self.database)
        self.collection: Collection = self.documents.create_collection("Clinic")
        self.folder = root / "files"
        (self.folder / "sub").mkdir(parents=True)
        self.watching = self.made(rescan=3_600_000)
        self.reports: list[WatchReport] = []

    def made(self, rescan: int) -> Watching:
        shelf = Shelf(self.documents, self.index, CountingWords(), threading.Lock())
        return Watching(self.documents, self.watched, syncing_with(shelf, self.watched), debounce=50, rescan=rescan)

    def follow(self) -> None:
        from app.knowledge.read.reader import Reader

        with Reader(tesseract="") as reader:
            Syncing(self.watched, Adding(self.documents, reader)).watch(self.collection, self.folder)

    def start(self) -> None:
        with self.qtbot.waitSignal(self.watching.told):
            self.watching.start()

    def until(self, names: set[str]) -> None:
        self.qtbot.waitUntil(lambda: self.names() == names)

    def names(self) -> set[str]:
        return {each.name for each in self.documents.list(self.collection.id)}

    def texts(self) -> set[str]:
        return {each.text for each in self.documents.passages(self.collection.id)}


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path, qtbot)
    yield desk
    if (task := desk.watching.stop()) is not None:
        task.wait()
    desk.database.close()


def test_terms_that_an_older_program_kept_are_told_anew(desk: Desk) -> None:
    (desk.folder / "a.txt").write_text("This is a.")
    desk.follow()
    desk.start()
    with desk.database.write() as db:
        db.execute("UPDATE documents SET term_rules = 0")
    with desk.qtbot.waitSignal(desk.watching.told):
        desk.watching.look()
    assert desk.index.with_old_terms() == []


def test_files_that_come_change_and_go_are_followed(desk: Desk) -> None:
    (desk.folder / "a.txt").write_text("This is a.")
    desk.follow()
    desk.start()
    desk.until({"a.txt"})
    (desk.folder / "sub" / "b.txt").write_text("This is b.")
    desk.until({"a.txt", "sub/b.txt"})
    (desk.folder / "a.txt").write_text("This is new.")
    desk.qtbot.waitUntil(lambda: desk.texts() == {"This is new.", "This is b."})
    (desk.folder / "sub" / "b.txt").unlink()
    desk.until({"a.txt"})
    desk.qtbot.waitUntil(lambda: desk.index.count_missing(desk.collection.id) == 0)


def test_change_is_told_only_where_there_is_one(desk: Desk) -> None:
    changes: list[bool] = []
    desk.watching.changed.connect(lambda: changes.append(True))
    desk.start()
    assert changes == []  # no folder is watched yet
    desk.follow()
    (desk.folder / "a.txt").write_text("This is a.")
    with desk.qtbot.waitSignal(desk.watching.changed):
        desk.watching.look()
    assert desk.names() == {"a.txt"}
    told = len(changes)
    with desk.qtbot.waitSignal(desk.watching.told):
        desk.watching.look()
    assert len(changes) == told


def test_new_subfolder_is_followed_too(desk: Desk) -> None:
    desk.follow()
    desk.start()
    (desk.folder / "new").mkdir()
    (desk.folder / "new" / "c.txt").write_text("This is c.")
    desk.until({"new/c.txt"})
    (desk.folder / "new" / "d.txt").write_text("This is d.")
    desk.until({"new/c.txt", "new/d.txt"})


def test_folder_that_is_away_keeps_all_and_comes_back(desk: Desk) -> None:
    (desk.folder / "a.txt").write_text("This is a.")
    desk.follow()
    desk.start()
    desk.until({"a.txt"})
    away = desk.folder.with_name("away")
    with desk.qtbot.waitSignal(desk.watching.told, check_params_cb=lambda report: bool(report.away)):
        desk.folder.rename(away)
    desk.until({"a.txt"})
    (away / "b.txt").write_text("This is b.")
    away.rename(desk.folder)
    desk.until({"a.txt", "b.txt"})


def test_what_nothing_tells_of_is_found_by_looking(desk: Desk) -> None:
    desk.watching = desk.made(rescan=100)
    desk.start()  # nothing is followed yet
    (desk.folder / "a.txt").write_text("This is a.")
    desk.follow()
    desk.until({"a.txt"})


def test_bad_file_is_told_once_and_the_others_are_read(desk: Desk) -> None:
    desk.watching.told.connect(desk.reports.append)
    (desk.folder / "bad.docx").write_bytes(b"PK")
    (desk.folder / "a.txt").write_text("This is a.")
    desk.follow()
    desk.start()
    desk.until({"a.txt"})
    with desk.qtbot.waitSignal(desk.watching.told):
        desk.watching.look()
    outcomes = [outcome for report in desk.reports for _, outcome in report.outcomes]
    failed = [each.name for each in outcomes if each.status is Status.FAILED]
    assert failed == ["bad.docx"]
    bad = ((desk.collection.id, desk.folder / "bad.docx", Reason.DAMAGED),)
    assert [tuple((each.id, *of) for each, *of in report.refused) for report in desk.reports[-2:]] == [bad, bad]


def test_bad_file_is_tried_once_more_when_somebody_asks(desk: Desk) -> None:
    (desk.folder / "bad.docx").write_bytes(b"PK")
    desk.follow()
    desk.start()
    desk.watching.told.connect(desk.reports.append)
    desk.qtbot.waitUntil(lambda: len(desk.reports) == 1)  # the second look, for what happened during the first
    desk.watching.look_anew()
    desk.qtbot.waitUntil(lambda: any(report.outcomes for report in desk.reports))
    (outcome,) = [outcome for report in desk.reports for _, outcome in report.outcomes]
    assert (outcome.name, outcome.status) == ("bad.docx", Status.FAILED)


def test_stopped_watching_looks_no_more(desk: Desk) -> None:
    desk.follow()
    desk.start()
    desk.watching.stop()
    desk.watching.told.connect(desk.reports.append)
    (desk.folder / "a.txt").write_text("This is a.")
    desk.watching.look()
    desk.qtbot.wait(300)
    assert desk.reports == []
    assert desk.documents.list(desk.collection.id) == []
