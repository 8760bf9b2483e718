"""Files are added one by one: what is unchanged is skipped, what changed is read anew, what is gone goes."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.core.documents.documents import READING, Collection, Document, Reason
from app.knowledge.read.reader import Reader
from app.storage.documents.documents import Documents
from app.workers.adding import Adding, NoIndexer, Status, Step, may_be_there

ROOT = Path(__file__).parents[3]


@pytest.fixture
def adding(documents: Documents) -> Iterator[Adding]:
    with Reader(tesseract="") as reader:
        yield Adding(documents, reader)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    (folder / "sub").mkdir(parents=True)
    for name in ("b.txt", "a.md", "sub/c.txt"):
        (folder / name).write_text(f"This is {name}.")
    return folder


def test_folder_is_added_in_order_and_a_second_time_nothing_is_read(
    adding: Adding, clinic: Collection, documents: Documents, folder: Path
) -> None:
    first = [(each.name, each.status) for each in adding.add(clinic, [folder])]
    assert first == [("a.md", Status.ADDED), ("b.txt", Status.ADDED), ("sub/c.txt", Status.ADDED)]
    before = list(documents.passages(clinic.id))
    assert [each.status for each in adding.add(clinic, [folder])] == [Status.UNCHANGED] * 3
    assert list(documents.passages(clinic.id)) == before


def test_changed_file_is_read_anew_and_a_touched_one_is_not(
    adding: Adding, clinic: Collection, documents: Documents, folder: Path
) -> None:
    list(adding.add(clinic, [folder]))
    (folder / "b.txt").write_text("This is new.")
    os.utime(folder / "a.md", ns=(1, 1))
    statuses = [each.status for each in adding.add(clinic, [folder])]
    assert statuses == [Status.UNCHANGED, Status.REPLACED, Status.UNCHANGED]
    assert "This is new." in [each.text for each in documents.passages(clinic.id)]
    touched = documents.at_path(clinic.id, folder / "a.md")
    assert touched is not None
    assert touched.source.modified == 1


def aged(documents: Documents) -> None:
    """As an older version of the program has left them."""
    with documents._database.write() as db:
        db.execute("UPDATE documents SET reading = 0")


def test_what_was_read_in_an_older_way_is_read_anew_and_left_where_the_same_comes_of_it(
    adding: Adding, clinic: Collection, documents: Documents, folder: Path
) -> None:
    list(adding.add(clinic, [folder]))
    old = documents.at_path(clinic.id, folder / "b.txt")
    assert old is not None
    with documents._database.write() as db:
        db.execute("UPDATE passages SET text = 'This is old.', end = 12 WHERE document_id = ?", [old.id])
    aged(documents)
    before = {each.text: each.id for each in documents.passages(clinic.id)}
    statuses = [each.status for each in adding.add(clinic, [folder])]
    assert statuses == [Status.UNCHANGED, Status.REPLACED, Status.UNCHANGED]
    after = {each.text: each.id for each in documents.passages(clinic.id)}
    assert set(after) == {"This is a.md.", "This is b.txt.", "This is sub/c.txt."}
    assert after["This is a.md."] == before["This is a.md."]
    assert documents.at_path(clinic.id, folder / "b.txt") is not None
    assert all(each.reading == READING for each in documents.list(clinic.id))


def test_document_of_an_older_reading_stays_when_its_file_is_gone_or_cannot_be_read(
    adding: Adding, clinic: Collection, documents: Documents, folder: Path
) -> None:
    list(adding.add(clinic, [folder]))
    aged(documents)
    (folder / "a.md").unlink()
    (folder / "b.txt").write_bytes(b"")
    statuses = {each.name: each.status for each in adding.add(clinic, [folder])}
    assert statuses == {"b.txt": Status.FAILED, "sub/c.txt": Status.UNCHANGED}
    assert [each.name for each in documents.list(clinic.id)] == ["a.md", "b.txt", "sub/c.txt"]


def test_removed_files_go_when_the_folder_is_added_so_again(
    documents: Documents, clinic: Collection, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("This stays.")
    with Reader(tesseract="") as reader:
        list(Adding(documents, reader).add(clinic, [folder, other]))
        (folder / "b.txt").unlink()
        other.unlink()
        assert Status.REMOVED not in [each.status for each in Adding(documents, reader).add(clinic, [folder])]
        outcomes = list(Adding(documents, reader, removed_too=True).add(clinic, [folder]))
    assert [each.name for each in outcomes if each.status is Status.REMOVED] == ["b.txt"]
    assert {each.name for each in documents.list(clinic.id)} == {"a.md", "sub/c.txt", "other.txt"}


def test_file_of_another_kind_that_was_named_stays_while_it_is_in_the_folder(
    documents: Documents, clinic: Collection, folder: Path
) -> None:
    named = folder / "README"  # a folder is not searched for such
    named.write_text("Ask at the desk.")
    with Reader(tesseract="") as reader:
        adding = Adding(documents, reader, removed_too=True)
        list(adding.add(clinic, [folder, named]))
        assert Status.REMOVED not in [each.status for each in adding.add(clinic, [folder])]
        named.unlink()
        gone = [each.name for each in adding.add(clinic, [folder]) if each.status is Status.REMOVED]
    assert gone == ["README"]


def test_file_that_cannot_be_looked_at_is_not_taken_for_gone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("This is a.txt.")
    (tmp_path / "link.txt").symlink_to("nowhere")
    there = {name: may_be_there(tmp_path / name) for name in ("a.txt", "link.txt", "b.txt", "a.txt/b.txt", "x" * 300)}
    assert there == {"a.txt": True, "link.txt": True, "b.txt": False, "a.txt/b.txt": False, "x" * 300: True}


def test_unplugged_folder_takes_nothing_with_it(documents: Documents, clinic: Collection, folder: Path) -> None:
    with Reader(tesseract="") as reader:
        list(Adding(documents, reader).add(clinic, [folder]))
        folder.rename(folder.with_name("away"))
        outcomes = list(Adding(documents, reader, removed_too=True).add(clinic, [folder]))
    assert [(each.status, each.reason) for each in outcomes] == [(Status.FAILED, Reason.VANISHED)]
    assert len(documents.list(clinic.id)) == 3


def test_bad_file_is_reported_and_the_others_are_added(adding: Adding, clinic: Collection, folder: Path) -> None:
    (folder / "a.md").write_bytes(b"\x00\x01" * 100)
    (folder / "b.txt").write_bytes(b"")
    outcomes = {each.name: (each.status, each.reason) for each in adding.add(clinic, [folder, folder / "none.txt"])}
    assert outcomes == {
        "a.md": (Status.FAILED, Reason.NOT_TEXT),
        "b.txt": (Status.FAILED, Reason.EMPTY),
        "sub/c.txt": (Status.ADDED, None),
        "none.txt": (Status.FAILED, Reason.VANISHED),
    }


def test_folder_that_cannot_be_looked_into_is_reported(
    adding: Adding, clinic: Collection, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    walk = os.walk

    def refuse(place: Path, onerror: Any, **options: Any) -> Any:
        onerror(PermissionError(13, "Permission denied", str(folder / "locked")))
        return walk(place, onerror=onerror, **options)

    monkeypatch.setattr(os, "walk", refuse)
    *others, last = adding.add(clinic, [folder])
    assert {each.status for each in others} == {Status.ADDED}
    assert (last.name, last.status, last.reason) == ("locked", Status.FAILED, Reason.NOT_READABLE)


def test_document_whose_file_is_damaged_later_stays_as_it_was(
    adding: Adding, clinic: Collection, documents: Documents, folder: Path
) -> None:
    list(adding.add(clinic, [folder]))
    (folder / "b.txt").write_bytes(b"\x00\x01" * 100)
    (failed,) = (each for each in adding.add(clinic, [folder]) if each.status is Status.FAILED)
    assert failed.document is not None
    assert any("This is b.txt." in each.text for each in documents.passages_of(failed.document.id))


def test_adding_can_be_stopped_and_gone_on_with(documents: Documents, clinic: Collection, folder: Path) -> None:
    steps: list[Step] = []
    with Reader(tesseract="") as reader:
        stopped = Adding(documents, reader, progress=steps.append, cancelled=lambda: len(steps) == 2)
        assert [each.name for each in stopped.add(clinic, [folder])] == ["a.md"]
        assert [(step.name, step.file, step.files) for step in steps] == [("a.md", 1, 3), ("b.txt", 2, 3)]
        rest = [each.status for each in Adding(documents, reader).add(clinic, [folder])]
    assert rest == [Status.UNCHANGED, Status.ADDED, Status.ADDED]


def test_indexer_sees_each_document_with_its_passages_stored(
    documents: Documents, clinic: Collection, folder: Path
) -> None:
    seen: list[str] = []

    class Indexer(NoIndexer):
        def after_passages(self, document: Document) -> None:
            seen.extend(passage.text for passage in documents.passages_of(document.id))

    with Reader(tesseract="") as reader:
        list(Adding(documents, reader, Indexer()).add(clinic, [folder]))
        list(Adding(documents, reader, Indexer()).add(clinic, [folder]))
    assert seen == ["This is a.md.", "This is b.txt.", "This is sub/c.txt."]


def test_file_whose_name_is_no_unicode_is_added_once(adding: Adding, clinic: Collection, folder: Path) -> None:
    with open(os.fsencode(folder) + b"/\xff.txt", "w") as opened:  # noqa: PTH123 (a Path has no bytes)
        opened.write("This has a name.")
    first = [each.status for each in adding.add(clinic, [folder])]
    second = [each.status for each in adding.add(clinic, [folder])]
    assert (first, second) == ([Status.ADDED] * 4, [Status.UNCHANGED] * 4)


def test_folder_whose_name_is_no_unicode_lends_its_name_and_loses_what_is_gone(
    adding: Adding, clinic: Collection, documents: Documents, folder: Path
) -> None:
    other = Path(os.fsdecode(os.fsencode(folder) + b"/\xff"))
    other.mkdir()
    for name in ("b.txt", "d.txt"):
        (other / name).write_text(f"This is another {name}.")
    list(adding.add(clinic, [folder / "b.txt", other]))
    assert [each.name for each in documents.list(clinic.id)] == ["?/b.txt", "b.txt", "d.txt"]
    (other / "b.txt").unlink()
    outcomes = [(each.name, each.status) for each in replace(adding, removed_too=True).add(clinic, [other])]
    assert outcomes == [("d.txt", Status.UNCHANGED), ("?/b.txt", Status.REMOVED)]


FIND = """
import ctypes, os, sys
from pathlib import Path
from app.knowledge.read.gather import found_files
if os.geteuid() == 0 and sys.platform == "linux":  # root looks everywhere unless it gives up its capabilities
    header, none = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert ctypes.CDLL(None).capset(header, none) == 0
print([each.name for each in found_files(map(Path, sys.argv[1:]))])
"""


def test_files_that_may_be_listed_and_not_looked_at_are_found_to_be_reported(folder: Path) -> None:
    (folder / "sub").chmod(0o600)
    try:
        command: list[str | Path] = [sys.executable, "-c", FIND, folder, folder / "sub" / "c.txt", folder / ("x" * 300)]
        found = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", cwd=ROOT, check=True).stdout
    finally:
        (folder / "sub").chmod(0o700)
    assert ast.literal_eval(found) == ["a.md", "b.txt", "sub/c.txt", "x" * 300]
