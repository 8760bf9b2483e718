"""Exported files: their names, their owner's alone, whole or not there, never in another's place."""

import json
import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals import refused
from whole_conversations import talk

from app.core.errors import AppError, ErrorCode
from app.core.exchange.exporting import ExportOptions, Format, export
from app.core.exchange.file_names import LONGEST, file_name
from app.core.exchange.whole import WholeConversation
from app.core.new_file import write_new

RESERVED = {"con", "prn", "aux", "nul", *(f"{device}{n}" for device in ("com", "lpt") for n in range(10))}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("रक्तचाप की दवा", "रक्तचाप की दवा.md"),
        ("ಸಾಫ್ಟ್\u200cವೇರ್", "ಸಾಫ್ಟ್\u200cವೇರ್.md"),
        ("../../etc/passwd", "etc passwd.md"),
        ("a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j.md"),
        ("CON", "CON_.md"), ("nul.txt", "nul.txt_.md"), ("com1", "com1_.md"),
        ("...", "conversation.md"), ("", "conversation.md"), ("\x00\x07\u202e", "conversation.md"),
        (".hidden", "hidden.md"), ("-rf", "rf.md"), ("end. ", "end.md"), ("a\nb\u2028c", "a b c.md"),
    ],
)  # fmt: skip
def test_names_are_safe_on_every_system(title: str, name: str) -> None:
    assert file_name(title, ".md") == name


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_title_gives_a_valid_name(title: str) -> None:
    name = file_name(title, ".json")
    stem = name.removesuffix(".json")
    assert 0 < len(stem.encode()) <= LONGEST + 1
    assert not regex.search(r'[<>:"/\\|?*\p{Cc}\p{Cs}\u202a-\u202e]', name)
    assert stem.split(".")[0].casefold() not in RESERVED
    assert stem[0] not in " .-~" and stem[-1] not in " ."


def test_long_indic_title_is_cut_between_syllables() -> None:
    stem = file_name("ಕ್ಷ್ಯಾ" * 60, "")
    assert len(stem.encode()) <= LONGEST
    assert stem == "ಕ್ಷ್ಯಾ" * (len(stem) // len("ಕ್ಷ್ಯಾ"))


def test_taken_names_are_numbered_whatever_their_case() -> None:
    assert file_name("Dose", ".md", {"dose.md", "dose (2).md"}) == "Dose (3).md"


@pytest.fixture
def kept() -> dict[str, WholeConversation]:
    return {
        each.id: each for each in (talk("a", "b", title="Dose"), talk("c", "d", title="dose"), talk("e", title="x"))
    }


def run(kept: dict[str, WholeConversation], output: Path, form: Format, *, replace: bool = False) -> list[str]:
    report = export(list(kept), kept.__getitem__, output, ExportOptions(form, replace=replace))
    assert report.conversations == tuple(kept)
    return [str(path.relative_to(output.parent)) for path in report.files]


def test_each_conversation_has_its_file_in_a_new_folder(kept: dict[str, WholeConversation], tmp_path: Path) -> None:
    assert run(kept, tmp_path / "out", Format.MARKDOWN) == ["out/Dose.md", "out/dose (2).md", "out/x.md"]
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o700


def test_json_is_one_file(kept: dict[str, WholeConversation], tmp_path: Path) -> None:
    assert run(kept, tmp_path / "all.json", Format.JSON) == ["all.json"]


@pytest.mark.parametrize("mask", [None, lambda text: "•" * len(text)])
def test_instructions_that_go_along_are_masked_as_what_was_said(
    kept: dict[str, WholeConversation], tmp_path: Path, mask: Callable[[str], str] | None
) -> None:
    said = "Call Asha."
    options = ExportOptions(Format.JSON, mask=mask, settings={"system_prompt": said})
    export(list(kept), kept.__getitem__, tmp_path / "all.json", options)
    fields = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert fields["settings"] == {"system_prompt": said if mask is None else mask(said)}
    assert fields["masked"] is (mask is not None)


def test_files_of_before_are_left(kept: dict[str, WholeConversation], tmp_path: Path) -> None:
    run(kept, tmp_path / "out", Format.HTML)
    before = {path: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert run(kept, tmp_path / "out", Format.HTML) == ["out/Dose (3).html", "out/dose (4).html", "out/x (2).html"]
    assert all(path.read_bytes() == content for path, content in before.items())


def test_files_of_before_are_replaced_where_that_is_wanted(kept: dict[str, WholeConversation], tmp_path: Path) -> None:
    names = run(kept, tmp_path / "out", Format.MARKDOWN)
    assert run(kept, tmp_path / "out", Format.MARKDOWN, replace=True) == names
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_file_is_its_owners_alone_and_nothing_else_is_left(tmp_path: Path) -> None:
    os.umask(os.umask(0))
    write_new(tmp_path / "a.md", ["क", b"b"])
    assert (tmp_path / "a.md").read_bytes() == "कb".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o600


@pytest.mark.parametrize("replace", [False, True])
def test_failure_while_writing_leaves_the_old_file_and_nothing_new(tmp_path: Path, replace: bool) -> None:
    path = tmp_path / "a.md"
    if replace:
        path.write_text("old")

    def pieces() -> Iterator[str]:
        assert [stat.S_IMODE(each.stat().st_mode) for each in tmp_path.glob(".shakti-*")] == [0o600]
        yield "canary"
        raise AppError(ErrorCode.CANCELLED)

    with refused(ErrorCode.CANCELLED):
        write_new(path, pieces(), replace=replace)
    assert [each.name for each in tmp_path.iterdir()] == (["a.md"] if replace else [])
    assert not replace or path.read_text() == "old"


def test_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("old")
    (tmp_path / "link.md").symlink_to(tmp_path / "nowhere")
    for taken in (path, tmp_path / "link.md", tmp_path):
        with refused(ErrorCode.EXPORT_EXISTS):
            write_new(taken, ["new"])
    assert path.read_text() == "old"


def test_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.md"

    def pieces() -> Iterator[str]:
        path.write_text("theirs")
        yield "ours"

    with refused(ErrorCode.EXPORT_EXISTS):
        write_new(path, pieces())
    assert path.read_text() == "theirs"


def test_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with refused(ErrorCode.EXPORT_NOT_WRITABLE):
        write_new(tmp_path / "missing" / "a.md", ["x"])


def test_what_a_killed_export_left_is_removed_by_the_next_one_there(tmp_path: Path) -> None:
    left, at_work, other = (
        tmp_path / name for name in (".shakti-00ff00ff00ff00ff.part", ".shakti-0123456789abcdef.part", "a.part")
    )
    for path in (left, at_work, other):
        path.write_text("What was said")
    for path in (left, other):
        os.utime(path, (time.time() - 7200,) * 2)
    write_new(tmp_path / "a.json", ["{}"])
    assert sorted(each.name for each in tmp_path.iterdir()) == [at_work.name, "a.json", "a.part"]
