"""Whoever works on while documents are added hides the sheet; the window says how far it is and what came of it."""

from pathlib import Path

import pytest
from document_desk import DocumentDesk
from document_texts import ACCOUNT
from drops import drop
from PySide6.QtCore import QPoint

from app.ui.documents.add_documents_sheet import AddDocumentsSheet
from app.workers.adding_run import AddingEnd, AddingRun


@pytest.fixture
def sheet(desk: DocumentDesk) -> AddDocumentsSheet:
    """At work, and hidden; the conversation asks another collection."""
    for number in range(12):
        desk.put(f"file {number:02}.txt", f"Number {number} is said here. " * 400)
    other = desk.files.with_name("account.md")
    other.write_text(ACCOUNT, encoding="utf-8")
    desk.open()
    desk.add("Bank", other).close_button.click()
    desk.wait(lambda: desk.panes.switch.collection is not None)
    sheet = desk.begin_adding("Many", [desk.files])
    desk.wait(lambda: sheet.report.told >= 2)
    desk.panes.adding.show()
    assert sheet.close_button.text() == "Hide"
    assert_in_sight(sheet)
    sheet.close_button.click()
    assert not sheet.isVisible()
    assert sheet.running
    return sheet


def assert_in_sight(sheet: AddDocumentsSheet) -> None:
    """However low the screen is: what is done, the bar and its button stand above the list, and little above them."""
    assert not sheet.add_button.isVisible()
    sheet.setMinimumHeight(0)
    sheet.resize(sheet.width(), 260)
    cancel = sheet.progress.cancel_button
    assert cancel.visibleRegion().boundingRect().height() == cancel.height()
    assert cancel.mapTo(sheet, cancel.rect().bottomLeft()).y() < sheet.report.mapTo(sheet, QPoint()).y()


def test_hidden_adding_goes_on_and_its_end_is_said(desk: DocumentDesk, sheet: AddDocumentsSheet) -> None:
    notice = desk.window.notice
    assert notice.accessibleName() == "“Many”: you can already ask about what has been read"
    desk.wait(lambda: notice.accessibleDescription().startswith("File 9 of 12 · "))
    desk.wait(lambda: not sheet.running)
    assert notice.accessibleName() == "You can now ask “Many”"
    assert notice.accessibleDescription() == "Added: 12."
    notice.other_button.click()
    assert sheet.isVisible()
    assert sheet.close_button.text() == "Close"
    assert len(sheet.report.lines) == 12
    sheet.close_button.click()
    assert desk.panes.sheet is None


def test_what_came_of_it_is_said_once(desk: DocumentDesk, sheet: AddDocumentsSheet) -> None:
    desk.wait(lambda: not sheet.running)
    assert desk.window.notice.isVisible()
    desk.panes.adding.show()
    assert sheet.isVisible()
    assert not desk.window.notice.isVisible()
    assert sheet.outcome.whole_text == "Added: 12."


@pytest.fixture
def more(desk: DocumentDesk) -> list[Path]:
    made = [desk.files.with_name(name) for name in ("later.txt", "latest.txt")]
    for path in made:
        path.write_text(f"{path.stem} is said here.", encoding="utf-8")
    return made


def test_what_is_dropped_meanwhile_is_added_after_that(
    desk: DocumentDesk, sheet: AddDocumentsSheet, more: list[Path]
) -> None:
    drop(desk.window, more[0])
    assert not sheet.isVisible()
    assert sheet.further == "After that: later.txt"
    drop(sheet, *more)
    assert sheet.further == "After that: later.txt, latest.txt"
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text == "Added: 14."
    assert sheet.further == ""
    assert sheet.report.lines[-2:] == ["later.txt: added", "latest.txt: added"]
    desk.wait(lambda: [each.documents for each in desk.panes.switch.collections] == [1, 14])
    assert desk.documents.shelf.documents.begun.list() == []


def test_another_collection_takes_nothing_meanwhile(
    desk: DocumentDesk, sheet: AddDocumentsSheet, more: list[Path]
) -> None:
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.choice.count() == 2)
    dialog.choice.setCurrentIndex(dialog.choice.findText("Bank"))
    dialog.choice.activated.emit(dialog.choice.currentIndex())
    drop(dialog, *more, taken=False)
    desk.wait(lambda: not sheet.running)
    drop(dialog, more[0])
    assert desk.sheet is not sheet
    desk.wait(lambda: [each.documents for each in desk.panes.switch.collections] == [2, 12])


def test_what_is_dropped_meanwhile_is_known_after_a_crash(
    desk: DocumentDesk, sheet: AddDocumentsSheet, more: list[Path]
) -> None:
    drop(desk.window, *more)
    begun = desk.documents.shelf.documents.begun
    desk.wait(lambda: [each.paths for each in begun.list()] == [(desk.files, *more)])
    sheet.progress.cancel_button.click()
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text.startswith("Stopped.")
    assert sheet.further == ""
    assert begun.list() == [], "who stops it does not want to be told"
    sheet.add_button.click()
    desk.wait(lambda: not sheet.running)
    assert {"later.txt: added", "latest.txt: added"} < set(sheet.report.lines)


def test_what_is_dropped_as_it_ends_is_added_after_all(
    desk: DocumentDesk, sheet: AddDocumentsSheet, more: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(AddingRun, "add_further", lambda run, paths: False)
        drop(sheet, *more)
    assert sheet.further == ""
    desk.wait(lambda: not sheet.running and len(sheet.new) == 14)
    desk.wait(lambda: [each.documents for each in desk.panes.switch.collections] == [1, 14])


def test_adding_that_has_ended_takes_no_more(desk: DocumentDesk, more: list[Path]) -> None:
    desk.open()
    run = desk.documents.add("Many", more[:1])
    ended: list[AddingEnd] = []
    run.ended.connect(ended.append)
    run.start()
    desk.wait(lambda: bool(ended))
    assert not run.add_further(more[1:])


def test_hidden_adding_is_shown_again_and_stopped(desk: DocumentDesk, sheet: AddDocumentsSheet) -> None:
    desk.window.notice.action_button.click()
    assert sheet.isVisible()
    assert not desk.window.notice.isVisible()
    sheet.progress.cancel_button.click()
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text.startswith("Stopped.")
    assert not desk.window.notice.isVisible()


def test_what_else_is_said_meanwhile_stays(desk: DocumentDesk, sheet: AddDocumentsSheet) -> None:
    desk.wait(desk.window.notice.isVisible)
    desk.window.notice.dismiss()
    assert sheet.running
    desk.panes.adding.show()
    assert sheet.isVisible()
    sheet.progress.cancel_button.click()
    desk.wait(lambda: not sheet.running)


def test_nothing_is_said_of_what_a_sheet_brought_back_says_itself(desk: DocumentDesk, sheet: AddDocumentsSheet) -> None:
    desk.panes.adding.show()
    desk.wait(lambda: not sheet.running)
    assert sheet.outcome.whole_text == "Added: 12."
    assert not desk.window.notice.isVisible()


def test_notice_of_what_came_of_it_goes_with_the_sheet(desk: DocumentDesk, sheet: AddDocumentsSheet) -> None:
    desk.wait(lambda: not sheet.running)
    assert desk.window.notice.isVisible()
    sheet.reject()
    assert desk.panes.sheet is None
    assert not desk.window.notice.isVisible()
