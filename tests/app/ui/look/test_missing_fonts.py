"""A bundled font that is gone or broken: the program starts with the system's and says so once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.paths import resource
from app.ui.look import fonts


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the fonts, in the place of theirs."""
    copy = tmp_path / "fonts"
    shutil.copytree(resource("assets/fonts"), copy)
    monkeypatch.setattr(fonts, "resource", lambda name: copy if name == "assets/fonts" else resource(name))
    return copy


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    names = ("bundledFontsLoaded", "bundledFontsMissing", "missingFontsTold")
    before = {name: qapp.property(name) for name in names}
    for name in names:
        qapp.setProperty(name, None)
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()
    for name, value in before.items():
        qapp.setProperty(name, value)


def test_whole_fonts_are_no_news(folder: Path, desk: Desk) -> None:
    window = desk.open()
    assert fonts.missing_fonts() == []
    assert window.undo_notice.isHidden()


@pytest.mark.parametrize("name", ["NotoSans-Regular.ttf", "NotoSansKannada-Bold.ttf"])
@pytest.mark.parametrize("broken", [None, b"", b"no font at all", b"\x00\x01\x00\x00" + bytes(8)])
def test_a_font_gone_or_broken_is_told_and_the_window_opens(
    folder: Path, desk: Desk, name: str, broken: bytes | None
) -> None:
    if broken is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(broken)
    window = desk.open()
    assert window.isVisible()
    assert fonts.missing_fonts() == [name]
    assert "font" in window.undo_notice.accessibleName()
    assert not window.undo_notice.isHidden()
    desk.close()
    assert desk.open().undo_notice.isHidden()  # told once


def test_without_any_font_the_program_starts(folder: Path, desk: Desk) -> None:
    shutil.rmtree(folder)
    window = desk.open()
    assert fonts.missing_fonts() == list(fonts.FILES)
    desk.ask("How much?")
    assert "Two words." in desk.wait_for_answer().text_view.toPlainText()
    assert window.isVisible()
