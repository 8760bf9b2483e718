"""Diagnostics: a check that touches nothing, details without contents, and the log's folder."""

from pathlib import Path

from program_desk import ProgramDesk
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from settings_desk import ask, said

from app.shown import Shown
from app.ui.parts.shown_folder import open_folder
from app.ui.settings.diagnostics_page import DiagnosticsPage


def diagnostics(shown: Shown) -> DiagnosticsPage:
    shown.settings.show().go_to(5)
    page = shown.settings.diagnostics
    assert page is not None
    return page


def test_check_tries_all_steps_and_leaves_the_profile_alone(desk: ProgramDesk, shown: Shown) -> None:
    page = diagnostics(shown)
    before = sorted(each.name for each in desk.folder.root.rglob("*"))
    page.check_button.click()
    assert page.running
    desk.wait(lambda: not page.running)
    rows = [page.results.item(row).text() for row in range(page.results.count())]
    assert [row[0] for row in rows] == ["✓", "✓", "✓", "✓", "✓", "✗"]  # there is no model in this folder
    assert "model was not found" in rows[-1]
    assert "1 step failed" in said(page)
    assert shown.window.conversations == []
    assert sorted(each.name for each in desk.folder.root.rglob("*")) == before


def test_check_ends_when_the_window_is_closed(desk: ProgramDesk, shown: Shown) -> None:
    page = diagnostics(shown)
    page.check()
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    ask(desk, "Still there?")


def test_details_are_copied_without_contents_or_names(desk: ProgramDesk, shown: Shown) -> None:
    ask(desk, "Has Lakshmi a fever?")
    shown.opened.workspace.assistants.create("Ward of Lakshmi", "Lakshmi is ill.")
    shown.opened.workspace.documents.create_collection("Lakshmi's papers")
    page = diagnostics(shown)
    QGuiApplication.clipboard().clear()
    page.copy_button.click()
    desk.wait(lambda: bool(QGuiApplication.clipboard().text()))
    text = QGuiApplication.clipboard().text()
    for fact in ("Shakti: ", "System: ", "Processor: ", "Kernels: ", "Messages: 2", "Assistants: 1", "Collections: 1"):
        assert fact in text
    assert "Lakshmi" not in text
    assert str(desk.folder.root) not in text
    assert Path.home().name not in text.split()


def test_log_folder_is_opened_on_a_click_alone(desk: ProgramDesk, shown: Shown, qtbot: QtBot) -> None:
    asked: list[Path] = []
    given = shown.settings._diagnostics()

    def note(folder: Path) -> bool:
        asked.append(folder)
        return True

    page = DiagnosticsPage(given, show_folder=note)
    qtbot.addWidget(page)
    assert asked == []
    page.folder_button.click()
    assert asked == [desk.folder.root]


def test_only_a_folder_of_this_computer_is_opened(tmp_path: Path) -> None:
    assert open_folder(tmp_path / "none") is False
    assert open_folder(Path("https://example.org")) is False
