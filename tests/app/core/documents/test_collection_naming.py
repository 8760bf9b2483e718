"""Collections get their names from what is put into them, unless that would say nothing."""

from pathlib import Path

import pytest

from app.core.documents.collection_naming import name_for, telling_name


@pytest.fixture
def home(tmp_path: Path) -> Path:
    for name in ("Leave rules", "Downloads", "ನಿಯಮಗಳು", "2026", ".cache", "New folder"):
        folder = tmp_path / "asha" / name
        folder.mkdir(parents=True)
        for file in ("a.pdf", "b.pdf"):
            (folder / file).write_bytes(b"")
    return tmp_path / "asha"


def test_a_folder_gives_its_name_and_so_do_the_files_in_it(home: Path) -> None:
    rules = home / "Leave rules"
    assert telling_name([rules]) == "Leave rules"
    assert telling_name([rules / "a.pdf"]) == "Leave rules"
    assert telling_name([rules / "a.pdf", rules / "b.pdf"]) == "Leave rules"
    assert telling_name([rules, rules / "b.pdf"]) == "Leave rules"
    assert telling_name([home / "ನಿಯಮಗಳು"]) == "ನಿಯಮಗಳು"


@pytest.mark.parametrize("name", ["Downloads", "2026", ".cache", "New folder"])
def test_a_folder_that_says_where_and_not_what_gives_none(home: Path, name: str) -> None:
    assert telling_name([home / name]) == ""
    assert telling_name([home / name / "a.pdf"]) == ""


def test_places_that_everything_lies_in_give_none(home: Path) -> None:
    assert telling_name([home / "Leave rules"], {home / "Leave rules"}) == ""
    assert telling_name([Path("/")]) == ""


def test_files_from_several_folders_give_none(home: Path) -> None:
    assert telling_name([home / "Leave rules" / "a.pdf", home / "ನಿಯಮಗಳು" / "a.pdf"]) == ""
    assert telling_name([]) == ""


def test_what_is_there_under_that_name_is_added_to_and_a_pack_is_not(home: Path) -> None:
    rules, loose = [home / "Leave rules"], [home / "Downloads" / "a.pdf"]
    assert name_for(rules, ["leave RULES"], [], (), "My documents") == "leave RULES"
    assert name_for(rules, [], ["Leave rules", "leave-rules"], (), "My documents") == "Leave rules 2"
    assert name_for(loose, ["Bank"], [], (), "My documents") == "My documents"
    assert name_for(loose, ["My documents"], ["Clinic"], (), "My documents") == "My documents"
