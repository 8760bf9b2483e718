"""Adding as a task: what was stored and not made findable, because a run was cut off, is made findable by the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.knowledge.read.reader import Reader
from app.workers.adding import Adding, Outcome, Status, Step
from app.workers.adding_run import AddingEnd, AddingRun
from app.workers.shelf import Shelf


def run_to_end(run: AddingRun, qtbot: QtBot) -> tuple[AddingEnd, list[Outcome]]:
    outcomes: list[Outcome] = []
    run.told.connect(outcomes.append)
    with qtbot.waitSignal(run.ended) as ended:
        run.start()
    return ended.args[0], outcomes


def test_what_a_run_that_was_cut_off_has_left_is_made_findable(shelf: Shelf, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pump.txt"
    path.write_text("The pump gives nine litres a minute.", encoding="utf-8")
    collection = shelf.documents.create_collection("Pumps")
    with Reader() as reader:
        list(Adding(shelf.documents, reader).add(collection, [path]))
    assert shelf.index.count_missing(collection.id) == 1
    end, outcomes = run_to_end(AddingRun(shelf, "Pumps", [path]), qtbot)
    assert (end.collection.id, end.cancelled) == (collection.id, False)
    assert [outcome.status for outcome in outcomes] == [Status.ADDED], "only now can it be found"
    assert shelf.index.count_missing(collection.id) == 0
    _, outcomes = run_to_end(AddingRun(shelf, "Pumps", [path]), qtbot)
    assert [outcome.status for outcome in outcomes] == [Status.UNCHANGED]


def test_what_is_given_meanwhile_goes_on_where_the_rest_has_ended(shelf: Shelf, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in paths:
        path.write_text(f"The pump {path.stem} gives nine litres a minute.", encoding="utf-8")
    run = AddingRun(shelf, "Pumps", paths[:1])
    assert run.add_further(paths[1:])
    steps: list[Step] = []
    run.stepped.connect(steps.append)
    run_to_end(run, qtbot)
    assert [(step.name, step.file, step.files) for step in steps] == [
        ("a.txt", 1, 1), ("", 0, 0), ("b.txt", 2, 3), ("c.txt", 3, 3), ("", 0, 0),
    ]  # fmt: skip
    shares = [share for step in steps for share in (step.before, step.part)]
    assert shares == pytest.approx([0, 1 / 3, 1 / 3, 0, 1 / 3, 1 / 3, 2 / 3, 1 / 3, 1, 0])


def test_run_tells_how_far_it_is_within_each_file_by_its_size(shelf: Shelf, tmp_path: Path, qtbot: QtBot) -> None:
    long, short = tmp_path / "a.txt", tmp_path / "b.txt"
    long.write_text("\n\n".join(f"Pump {number} gives nine litres. " * 40 for number in range(30)), encoding="utf-8")
    short.write_text("The pump gives nine litres a minute.", encoding="utf-8")
    run = AddingRun(shelf, "Pumps", [tmp_path])
    steps: list[Step] = []
    indexed: list[tuple[int, int]] = []
    run.stepped.connect(steps.append)
    run.indexed.connect(lambda done, whole: indexed.append((done, whole)))
    run_to_end(run, qtbot)
    first, second, rest = steps
    size, whole = long.stat().st_size, long.stat().st_size + short.stat().st_size
    assert (first.before, first.part) == (0, size / whole)
    assert (second.before, second.part) == (size / whole, short.stat().st_size / whole)
    assert (rest.name, rest.before) == ("", 1)
    of_long = next(whole for done, whole in indexed)
    assert of_long > 8  # more than one batch
    assert (0, of_long) in indexed
    assert (of_long, of_long) in indexed


def test_empty_folder_that_is_given_meanwhile_counts_for_none(shelf: Shelf, tmp_path: Path, qtbot: QtBot) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text(f"The pump {path.stem} gives nine litres a minute.", encoding="utf-8")
    empty = tmp_path / "empty"
    empty.mkdir()
    run = AddingRun(shelf, "Pumps", paths[:1])
    assert run.add_further([empty])
    rest = iter([paths[1:]])  # once
    run.went_on.connect(lambda: run.add_further(next(rest, [])), Qt.ConnectionType.DirectConnection)
    steps: list[Step] = []
    run.stepped.connect(steps.append)
    run_to_end(run, qtbot)
    read = next(step for step in steps if step.name == "b.txt")
    assert (read.file, read.files) == (2, 2)
    assert (read.before, read.part) == pytest.approx((1 / 2, 1 / 2))


def test_run_that_is_cancelled_before_it_has_the_index_ends(shelf: Shelf, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pump.txt"
    path.write_text("The pump gives nine litres a minute.", encoding="utf-8")
    run = AddingRun(shelf, "Pumps", [path])
    steps: list[Step] = []
    run.stepped.connect(steps.append)
    with shelf.indexing, qtbot.waitSignal(run.ended) as ended:  # somebody else writes to the index
        run.start()
        qtbot.waitUntil(lambda: any(each.documents for each in shelf.documents.collections()))
        run.cancel()
    assert ended.args[0].cancelled
    assert [(step.name, step.file, step.files) for step in steps] == [("pump.txt", 1, 1), ("", 0, 0)]
    assert shelf.index.count_missing(ended.args[0].collection.id) == 1
