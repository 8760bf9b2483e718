"""`shakti docs` as people script it."""

import os
from pathlib import Path

import pytest
from terminal import json_of, shakti, shakti_here

from app.core.documents.documents import Note, Reason
from app.core.errors import ErrorCode
from app.core.paths import DataFolder
from app.ui.wording.document_text import describe_note, describe_reason
from app.ui.wording.error_text import CODES
from app.workspace import open_workspace

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def test_documents_are_added_listed_and_removed(folder: Path) -> None:
    (folder / "fever.md").write_text("# Fever\n\nDrink water.")
    (folder / "knell.txt").write_text("ज्वर में पानी पिएँ।", encoding="utf-8")
    (folder / "bad.docx").write_bytes(b"PK")
    result = shakti("docs", "add", "--collection", "Clinic", folder, "--json")
    assert result.returncode == 0
    fields = json_of(result)
    assert (fields["added"], fields["failed"], fields["unchanged"]) == (2, 1, 0)
    rows = [
        (each["name"], each["status"], each["passages"], each["pages"], each["reason"]) for each in fields["documents"]
    ]
    assert rows == [
        ("bad.docx", "failed", 0, None, "damaged"),
        ("fever.md", "added", 1, None, None),
        ("knell.txt", "added", 1, None, None),
    ]
    again = shakti_here("docs", "add", "--collection", "clinic", folder)
    assert again.stdout == "Added: 0. Unchanged: 2. Not added: 1.\n"
    assert again.stderr == "bad.docx: not added\n    The file is damaged. Get a fresh copy of it.\n"

    listed = json_of(shakti_here("docs", "list", "--collection", "Clinic", "--json"))["documents"]
    assert [(each["name"], each["title"], each["language"]) for each in listed] == [
        ("fever.md", "Fever", ""),
        ("knell.txt", "", "hi"),
    ]
    assert shakti_here("docs", "list").stdout == "Clinic  fever.md  Fever\nClinic  knell.txt\n"
    assert json_of(shakti_here("docs", "collections", "--json"))["collections"][0]["documents"] == 2

    removed = json_of(shakti_here("docs", "remove", "--collection", "Clinic", "fever.md", "--json"))
    assert (removed["removed"], [each["document"] for each in removed["documents"]]) == (1, [listed[0]["document"]])
    missing = shakti_here("docs", "remove", "--collection", "Clinic", "fever.md", "--json")
    assert (missing.returncode, json_of(missing)["error"]["code"]) == (1, ErrorCode.DOCUMENT_NOT_FOUND)
    (folder / "Leave.md").write_text("# Leave.md\n\nTwelve days.")
    shakti_here("docs", "add", "--collection", "Clinic", folder / "Leave.md")
    assert shakti_here("docs", "list").stdout == "Clinic  Leave.md\nClinic  knell.txt\n"
    assert shakti_here("docs", "remove", "--collection", "Clinic", "--all").stdout == "Removed: 2\n"
    assert json_of(shakti_here("docs", "collections", "--json")) == {"collections": [], "count": 0}
    unknown = shakti_here("docs", "list", "--collection", "Clinic", "--json")
    assert (unknown.returncode, json_of(unknown)["error"]["code"]) == (1, ErrorCode.COLLECTION_NOT_FOUND)


def test_adding_that_was_cut_off_is_listed_until_it_is_done_again(folder: Path, own_data_folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(f"This is {name}.")
    assert shakti_here("docs", "add", "--collection", "Clinic", folder / "a.txt").returncode == 0
    assert json_of(shakti_here("docs", "list", "--json"))["unfinished"] == []
    with open_workspace(DataFolder(own_data_folder)) as workspace:  # as kill -9 leaves it
        (collection,) = workspace.documents.collections()
        workspace.documents.begun.begin(collection.id, [folder])
    unfinished = [{"collection": "Clinic", "paths": [str(folder)], "files": ["b.txt"]}]
    assert json_of(shakti_here("docs", "list", "--json"))["unfinished"] == unfinished
    last = shakti_here("docs", "list").stdout.splitlines()[-1]
    assert last == "Not finished in “Clinic”: b.txt. Add them again to go on."
    for number in range(9):
        (folder / f"c{number}.txt").write_text(f"This is {number}.")
    last = shakti_here("docs", "list").stdout.splitlines()[-1]
    assert last == "Not finished in “Clinic”: b.txt, c0.txt, c1.txt, c2.txt, c3.txt… Add them again to go on."
    assert shakti_here("docs", "add", "--collection", "Clinic", folder).returncode == 0
    assert json_of(shakti_here("docs", "list", "--json"))["unfinished"] == []


def test_sync_removes_what_is_no_longer_in_the_folder(folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(f"This is {name}.")
    shakti_here("docs", "add", "--collection", "Clinic", folder)
    (folder / "a.txt").unlink()
    fields = json_of(shakti_here("docs", "add", "--collection", "Clinic", "--sync", folder, "--json"))
    assert [(each["name"], each["status"]) for each in fields["documents"]] == [
        ("b.txt", "unchanged"),
        ("a.txt", "removed"),
    ]


def test_folder_of_240_files_is_added_by_one_process(folder: Path) -> None:
    for number in range(240):
        (folder / f"{number:03}.txt").write_text(f"Passage {number}. " + "It says something. " * 4)
    fields = json_of(shakti("docs", "add", "--collection", "Clinic", folder, "--json"))
    assert (fields["added"], fields["failed"]) == (240, 0)


def test_nothing_that_can_be_read_is_an_error(tmp_path: Path) -> None:
    result = shakti_here("docs", "add", "--collection", "Clinic", tmp_path / "none.pdf", "--json")
    assert result.returncode == 1
    assert json_of(result)["documents"][0]["reason"] == "vanished"


def test_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("a.jpg", "b.jpg", "c.zip"):
        (photos / name).write_bytes(b"x")
    result = shakti_here("docs", "add", "--collection", "Clinic", photos)
    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "No documents were found there.",
        "Left out, because such files are not read: jpg (2), zip (1).",
    ]
    fields = json_of(shakti_here("docs", "add", "--collection", "Clinic", photos, "--json"))
    assert fields["left_out"] == [str(photos / name) for name in ("a.jpg", "b.jpg", "c.zip")]
    assert shakti_here("docs", "add", "--sync", "--collection", "Clinic", photos).returncode == 0


def test_every_reason_note_and_code_has_words() -> None:
    assert all(map(describe_reason, Reason))
    assert all(map(describe_note, Note))
    assert {"collection_not_found", "collection_exists", "document_not_found"} <= CODES


def test_name_of_a_file_keeps_to_its_line(folder: Path) -> None:
    (folder / "pay\n\x1b[8mroll.txt").write_text("Wages are paid on the first.")
    added = shakti_here("docs", "add", "--collection", "Office", folder)
    assert added.stderr.splitlines()[0] == "pay  [8mroll.txt: added"
    assert (
        shakti_here("docs", "list", "--collection", "Office")
        .stdout.splitlines()[0]
        .startswith("Office  pay  [8mroll.txt")
    )


def test_documents_go_where_the_window_would_put_them_when_no_collection_is_named(tmp_path: Path) -> None:
    rules, loose = tmp_path / "Leave rules", tmp_path / "files"
    for folder, text in ((rules, "Ten days a year."), (loose, "Nine litres a minute.")):
        folder.mkdir()
        (folder / "a.txt").write_text(text)
    assert json_of(shakti_here("docs", "add", loose / "a.txt", "--json"))["collection"] == "My documents"
    assert json_of(shakti_here("setup", "--collection", "", "--json"))["collection"] is None
    named = shakti_here("docs", "add", rules)
    assert named.stdout == "Collection: Leave rules. Added: 1. Unchanged: 0. Not added: 0.\n"
    more = shakti_here("docs", "add", loose / "a.txt", "--json")
    assert json_of(more)["collection"] == "Leave rules", "it is in use now"
    assert json_of(shakti_here("setup", "--theme", "dark", "--json"))["collection"] == "Leave rules"
    shakti_here("docs", "remove", "--collection", "Leave rules", "--all")
    nothing = shakti_here("docs", "add", tmp_path / "none.txt", "--json")
    assert (nothing.returncode, json_of(nothing)["failed"]) == (1, 1)
    assert [each["name"] for each in json_of(shakti_here("docs", "collections", "--json"))["collections"]] == [
        "My documents"
    ]


def test_document_is_removed_by_its_name_however_its_letters_are_written(folder: Path) -> None:
    names = [os.fsdecode(b"\xff.txt"), "cafe\u0301.txt", "e\u0301.txt", "\u00e9.txt"]
    for name in names:
        (folder / name).write_text(f"This is about {name!a}.")
    assert shakti_here("docs", "add", "--collection", "Clinic", folder).returncode == 0

    def removed(name: object) -> list[str]:
        result = json_of(shakti_here("docs", "remove", "--collection", "Clinic", name, "--json"))
        return [each["name"] for each in result.get("documents", [])]

    assert removed(folder / names[0]) == ["?.txt"]
    assert removed("caf\u00e9.txt") == ["cafe\u0301.txt"]
    assert removed("e\u0301.txt") == ["e\u0301.txt"]  # of two that look alike the one that is named
    assert removed("e\u0301.TXT") == []
    assert removed("\u00e9.txt") == ["\u00e9.txt"]
