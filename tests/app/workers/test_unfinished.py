"""Addings that were cut off are told, with the files that are not finished, and are ended by adding these again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.documents.documents import Collection
from app.knowledge.read.reader import Reader
from app.workers.adding import Adding
from app.workers.adding_run import AddingRun
from app.workers.shelf import Shelf, ShelfIndexer
from app.workers.task import Task
from app.workers.unfinished import Unfinished, unfinished_addings


class Cut:
    """An adding of a folder that has come to the second of its three files, and a damaged one."""

    def __init__(self, shelf: Shelf, folder: Path) -> None:
        self.shelf = shelf
        self.files = folder / "files"
        (self.files / "ward").mkdir(parents=True)
        for name in ("a.txt", "b.txt", "ward/c.txt"):
            (self.files / name).write_text(f"The pump {name} gives nine litres a minute.", encoding="utf-8")
        (self.files / "a.docx").write_bytes(b"PK")
        self.collection = self.shelf.documents.create_collection("Pumps")
        self.shelf.documents.begun.begin(self.collection.id, [self.files])
        self.shelf.documents.begun.refuse(self.collection.id, self.files / "a.docx")
        self.add("a.txt")

    def add(self, name: str, *, index: bool = True) -> None:
        documents = self.shelf.documents
        with Reader() as reader:
            adding = Adding(documents, reader, ShelfIndexer(self.shelf)) if index else Adding(documents, reader)
            list(adding.add(self.collection, [self.files / name]))

    def told(self) -> list[tuple[Collection, tuple[str, ...]]]:
        found = unfinished_addings(self.shelf.documents, self.shelf.index)
        return [(each.collection, each.files) for each in found]

    @property
    def names(self) -> list[tuple[str, ...]]:
        return [files for _, files in self.told()]


@pytest.fixture
def cut(shelf: Shelf, tmp_path: Path) -> Cut:
    return Cut(shelf, tmp_path)


def test_files_that_are_not_finished_are_told(cut: Cut) -> None:
    (collection,) = cut.shelf.documents.collections()
    assert cut.told() == [(collection, ("b.txt", "ward/c.txt"))]
    cut.add("b.txt", index=False)  # stored, and not findable yet
    assert cut.names == [("b.txt", "ward/c.txt")]
    cut.add("b.txt")
    ShelfIndexer(cut.shelf).index(collection.id)
    assert cut.names == [("ward/c.txt",)]


def test_adding_that_has_come_to_its_end_after_all_is_not_told_again(cut: Cut) -> None:
    cut.add("b.txt")
    cut.add("ward/c.txt")
    assert cut.names == []
    (cut.files / "d.txt").write_text("Another file.", encoding="utf-8")
    assert cut.names == []


def test_adding_again_goes_on_and_ends_it(cut: Cut, qtbot: QtBot) -> None:
    run = AddingRun(cut.shelf, "Pumps", [cut.files])
    with qtbot.waitSignal(run.ended):
        run.start()
    assert cut.shelf.documents.begun.list() == []
    assert len(cut.shelf.documents.list(cut.collection.id)) == 3


@pytest.mark.parametrize(("by_hand", "told"), [(True, []), (False, [("b.txt", "ward/c.txt")])])
def test_only_who_stops_it_by_hand_is_not_told(cut: Cut, qtbot: QtBot, by_hand: bool, told: list[object]) -> None:
    """Locking and the end of the program stop all tasks."""
    run = AddingRun(cut.shelf, "Pumps", [cut.files])
    with cut.shelf.indexing, qtbot.waitSignal(run.ended) as ended:  # somebody else writes to the index
        run.start()
        if by_hand:
            run.cancel()
        else:
            Task.cancel_all()
    assert ended.args[0].cancelled
    assert [names[-2:] for names in cut.names] == told


def test_what_was_begun_is_told_however_it_was_begun(cut: Cut) -> None:
    other = cut.files.parent / "other.txt"
    other.write_text("Another pump.", encoding="utf-8")
    cut.shelf.documents.begun.begin(cut.collection.id, [other])
    assert cut.names == [("a.docx", "b.txt", "ward/c.txt", "other.txt")]  # what is begun anew is tried anew
    cut.shelf.documents.begun.end(cut.collection.id, [cut.files])
    assert cut.names == [("other.txt",)]
    cut.shelf.documents.begun.end(cut.collection.id)
    assert cut.names == []


def test_drive_that_is_not_there_may_come_back(cut: Cut) -> None:
    away = cut.files.with_name("away")
    cut.files.rename(away)
    assert cut.names == []
    away.rename(cut.files)
    assert cut.names == [("b.txt", "ward/c.txt")]


def test_path_that_cannot_be_looked_for_hides_no_other(cut: Cut) -> None:
    """As in a folder of somebody else's; here its name is longer than a system takes."""
    cut.shelf.documents.begun.begin(cut.collection.id, [cut.files / ("a" * 300) / "b.txt"])
    assert [names[-2:] for names in cut.names] == [("b.txt", "ward/c.txt")]


def test_collection_that_is_removed_is_not_told_of(cut: Cut) -> None:
    cut.shelf.documents.remove_collection(cut.collection.id)
    assert cut.shelf.documents.begun.list() == []


def test_what_is_told_has_the_paths_to_add_again(cut: Cut) -> None:
    (found,) = unfinished_addings(cut.shelf.documents, cut.shelf.index)
    assert found == Unfinished(found.collection, (cut.files,), ("b.txt", "ward/c.txt"))
