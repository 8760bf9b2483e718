"""Adding as a task: what was stored and not made findable, because a run was cut off, is made findable by the next."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot
from word_embedder import WordEmbedder

from app.knowledge.read.reader import Reader
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex
from app.workers.adding import Adding, Outcome, Status, Step
from app.workers.adding_run import AddingEnd, AddingRun
from app.workers.shelf import Shelf


def run_to_end(run: AddingRun, qtbot: QtBot) -> tuple[AddingEnd, list[Outcome]]:
    outcomes: list[Outcome] = []
    run.told.connect(outcomes.append)
    with qtbot.waitSignal(run.ended) as ended:
        run.start()
    return ended.args[0], outcomes


def test_what_a_run_that_was_cut_off_has_left_is_made_findable(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pump.txt"
    path.write_text("The pump gives nine litres a minute.", encoding="utf-8")
    database = Database(tmp_path / "a.sqlite")
    shelf = Shelf(Documents(database), PassageIndex(database), WordEmbedder(), threading.Lock())
    collection = shelf.documents.create_collection("Pumps")
    with Reader() as reader:
        list(Adding(shelf.documents, reader).add(collection, [path]))
    assert shelf.index.count_missing(collection.id) == 1
    end, outcomes = run_to_end(AddingRun(shelf, "Pumps", [path]), qtbot)
    assert (end.collection.id, end.cancelled) == (collection.id, False)
    assert [outcome.status for outcome in outcomes] == [Status.UNCHANGED]
    assert shelf.index.count_missing(collection.id) == 0
    database.close()


def test_run_that_is_cancelled_before_it_has_the_index_ends(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pump.txt"
    path.write_text("The pump gives nine litres a minute.", encoding="utf-8")
    database = Database(tmp_path / "a.sqlite")
    shelf = Shelf(Documents(database), PassageIndex(database), WordEmbedder(), threading.Lock())
    run = AddingRun(shelf, "Pumps", [path])
    steps: list[Step] = []
    run.stepped.connect(steps.append)
    with shelf.indexing, qtbot.waitSignal(run.ended) as ended:  # somebody else writes to the index
        run.start()
        qtbot.waitUntil(lambda: any(each.documents for each in shelf.documents.collections()))
        run.cancel()
    assert ended.args[0].cancelled
    assert [(step.file, step.files) for step in steps] == [(1, 1)]
    assert shelf.index.count_missing(ended.args[0].collection.id) == 1
    database.close()
