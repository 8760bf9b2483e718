"""The collections' dialog and what its results say: names are changed in their place, paths are copied as they are."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from document_texts import FEVER
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.elided import ElidedLabel
from app.ui.parts.flow_layout import GAP, FlowLayout
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.path_label import PathLabel
from app.ui.parts.tight_area import TightArea
from app.ui.window import window_adding
from app.workers.adding import Step


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def test_escape_leaves_the_old_name_and_the_dialog_open(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Clinic", desk.put("pump.txt", "The pump gives nine litres a minute."))
    dialog = desk.panes.show_dialog()
    desk.wait(dialog.rename_button.isEnabled)
    dialog.rename_button.click()
    assert dialog.field.isVisible()
    assert not dialog.choice.isVisible()
    QTest.keyClicks(dialog.field, "Ward")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.field.isVisible()
    assert dialog.choice.isVisible()
    assert dialog.choice.currentText() == "Clinic"


def test_sheet_says_which_file_is_made_ready_for_search(desk: DocumentDesk) -> None:
    desk.open()
    sheet = desk.add("Clinic", desk.put("a.txt", "The ward closes at nine."))
    file, step, _ = sheet.findChildren(ElidedLabel)
    sheet._show_step(Step("manual.pdf", 2, 5, page=7, pages=300))
    assert (file.whole_text, step.whole_text) == ("File 2 of 5 · manual.pdf", "Reading page 7 of 300")
    sheet._show_indexed(32, 300)
    assert (file.whole_text, step.whole_text) == ("File 2 of 5 · manual.pdf", "Preparing for search: passage 33 of 300")
    assert sheet.step == "File 2 of 5 · manual.pdf · Preparing for search: passage 33 of 300"
    sheet._show_step(Step("notes.txt", 1, 1))
    assert (file.whole_text, step.whole_text) == ("notes.txt", "Reading")
    sheet._show_step(Step("", 0, 0))
    sheet._show_indexed(3, 40)
    assert (file.whole_text, step.whole_text) == ("", "Preparing for search: passage 4 of 40")


def test_bar_moves_within_a_file_and_further_in_a_long_one(desk: DocumentDesk) -> None:
    desk.open()
    sheet = desk.add("Clinic", desk.put("a.txt", "The ward closes at nine."))
    (bar,) = sheet.progress.findChildren(QProgressBar)
    sheet.progress.begin()
    long = Step("manual.pdf", 1, 2, pages=900, part=0.9)
    sheet._show_step(long)
    assert bar.maximum() == 0  # at work, and nobody knows how far it is
    seen = []
    for page in (90, 450, 900):
        sheet._show_step(replace(long, page=page))
        seen.append(bar.value())
    for done in (0, 500, 1000):
        sheet._show_indexed(done, 1000)
        seen.append(bar.value())
    sheet._show_step(Step("notes.txt", 2, 2, before=0.9, part=0.1))
    seen.append(bar.value())
    sheet._show_indexed(1, 1)
    seen.append(bar.value())
    assert seen == sorted(seen)
    assert [round(100 * value / bar.maximum()) for value in seen] == [2, 9, 18, 18, 54, 90, 90, 100]


def test_sheet_says_in_another_colour_that_something_was_not_added(desk: DocumentDesk) -> None:
    desk.open()
    sheet = desk.add("Clinic", desk.put("pump.txt", "Nine litres a minute."), desk.put("scan.pdf", "no PDF"))
    assert sheet.outcome.whole_text == "Added: 1. Not added: 1."
    assert sheet.outcome.property("kind") == "caution"
    assert sheet.add_button.text() == "Ask these documents"


def test_sheet_offers_nothing_to_ask_where_nothing_was_added(desk: DocumentDesk) -> None:
    desk.open()
    sheet = desk.begin_adding("Clinic", [desk.put("scan.pdf", "no PDF")])
    desk.wait(lambda: not sheet.running)
    desk.panes.adding.show()
    assert not sheet.add_button.isVisible()
    assert sheet.focusWidget() is sheet.close_button


def test_sheet_shows_whole_rows(desk: DocumentDesk) -> None:
    desk.open()
    sheet = desk.add("Wards", *(desk.put(f"{number}.txt", "Nine litres a minute.") for number in range(6)))
    desk.panes.adding.show()
    rows = sheet.report
    desk.wait(lambda: rows.viewport().height() >= 6 * rows.sizeHintForRow(0))
    sheet.take([desk.put(f"more {number}.txt", "Nine litres a minute.") for number in range(60)])
    desk.wait(lambda: len(sheet.new) == 66)
    assert rows.minimumHeight() <= rows.screen().availableGeometry().height() // 3


def test_document_is_opened_by_a_double_click_and_asked_from_its_menu(desk: DocumentDesk) -> None:
    path = desk.put("pump.txt", "Nine litres a minute.")
    desk.open()
    desk.add("Pumps", path).close_button.click()
    desk.choose("No documents")
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.names == ["pump.txt"])
    opened: list[Path] = []

    def open_it(file: Path) -> bool:
        opened.append(file)
        return file.exists()

    dialog.open_document = open_it
    item = dialog.list.item(0)
    item.setSelected(True)
    dialog.list.itemActivated.emit(item)
    assert opened == [path]
    ask, opening, _, removing = dialog.menu_of(item).actions()
    dialog.open_document = lambda file: open_it(file) and False
    opening.trigger()
    assert "no program" in dialog._error.text()
    path.unlink()
    opening.trigger()
    assert "moved or removed" in dialog._error.text()
    assert dialog._error.isVisible()
    assert removing.text() == "Remove this document"
    removing.trigger()
    assert dialog.confirm.isVisible()
    dialog.list.clear()  # as when a watched folder has changed while the menu is open
    opening.trigger()
    assert opened == [path] * 4
    ask.trigger()
    assert desk.panes.dialog is None
    assert desk.panes.switch.button.text() == "Pumps"
    assert desk.asks_one_document()


def test_files_dropped_on_a_collection_are_added_to_it(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Bank", desk.put("account.txt", "The fee is Rs 50.")).close_button.click()
    desk.add("Pumps", desk.put("pump.txt", "Nine litres a minute.")).close_button.click()
    desk.choose("Pumps")
    dialog = desk.panes.show_dialog()
    bank = next(each.id for each in desk.panes.switch.collections if each.name == "Bank")
    desk.wait(lambda: dialog.choice.findData(bank) >= 0)
    dialog.choice.setCurrentIndex(dialog.choice.findData(bank))
    dialog.choice.activated.emit(dialog.choice.currentIndex())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(desk.put("fees.txt", "The fee for a cheque book is Rs 20.")))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(20, 10), *how)
    entering.ignore()
    QApplication.sendEvent(dialog, entering)
    assert entering.isAccepted()
    assert not dialog.list.viewport().acceptDrops(), "it would keep what is dropped from the dialog"
    QApplication.sendEvent(dialog, QDropEvent(QPointF(20, 10), *how))
    desk.wait(lambda: {each.name: each.documents for each in desk.panes.switch.collections} == {"Bank": 2, "Pumps": 1})
    desk.wait(lambda: not desk.sheet.running)
    assert desk.panes.switch.button.text() == "Pumps", "who adds to a collection from another goes on asking that"
    sheet = desk.sheet
    data.setUrls([QUrl.fromLocalFile(str(desk.put("bank.shaktipack", "no pack")))])
    QApplication.sendEvent(dialog, entering)
    QApplication.sendEvent(dialog, QDropEvent(QPointF(20, 10), *how))
    assert desk.panes.installing is not None, "a pack is installed, wherever it is dropped"
    assert desk.sheet is sheet
    assert not sheet.running


def test_path_breaks_where_it_is_shown_and_is_copied_whole(qtbot: QtBot) -> None:
    label = PathLabel()
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
    path = "/home/asha/documents/ward-three/all.conversations.json"
    label.setText(path)
    label.resize(120, 200)
    label.show()
    assert label.heightForWidth(120) > 2 * label.fontMetrics().height()
    assert label.whole_text == path
    label.setSelection(0, len(label.text()))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == path


def test_checksum_breaks_and_a_long_word_does_not(qtbot: QtBot) -> None:
    label = PathLabel()
    qtbot.addWidget(label)
    for text, lines in (("0123456789abcdef" * 4, 4), ("Feed" * 5, 1), ("ಆಸ್ಪತ್ರೆಯಲ್ಲಿರುವವರೆಲ್ಲರಿಗೂ", 1)):
        label.setText(text)
        assert len(label.text().split("\u200b")) == lines
        assert label.whole_text == text


def test_what_is_too_wide_for_a_line_takes_two_and_small_ones_stand_in_the_middle(qtbot: QtBot) -> None:
    top, inner = QWidget(), QWidget()
    qtbot.addWidget(top)
    outer, flow = FlowLayout(top), FlowLayout(inner)
    buttons = [QPushButton("one button") for _ in range(2)]
    for button in buttons:
        flow.addWidget(button)
    small = QWidget()
    small.setFixedSize(10, 10)
    flow.addWidget(small)
    outer.addWidget(inner)
    one = buttons[0].sizeHint()
    top.resize(one.width() + 10 + GAP, 300)
    top.show()
    assert inner.height() == 2 * one.height() + GAP
    assert small.geometry().center().y() - buttons[1].geometry().center().y() in (-1, 0, 1)


def test_dialogs_scroll_above_their_buttons_on_a_low_screen(
    desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(GrowingDialog, "_room", lambda dialog: 300)
    desk.open()
    sheet = desk.add("Clinic", desk.put("fever.txt", FEVER))
    desk.panes.adding.show()
    dialog = desk.panes.show_dialog()
    for shown, button, first in (
        (sheet, sheet.add_button, sheet.report),
        (dialog, dialog.close_button, dialog.choice),
    ):
        desk.wait(shown.isVisible)
        shown.resize(shown.width(), 300)
        assert shown.height() == 300
        assert shown.rect().contains(QRect(button.mapTo(shown, QPoint(0, 0)), button.size()))
        assert first_with_focus(shown) is first
    area = dialog.findChild(TightArea)
    assert area is not None and area.verticalScrollBar().maximum() > 0
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Tab)  # to what is out of sight
    came_to = dialog.focusWidget()
    assert isinstance(came_to, QPushButton)
    assert came_to.visibleRegion().boundingRect() == came_to.rect()


def first_with_focus(dialog: QWidget) -> QWidget | None:
    """Where the focus comes first."""
    each = dialog.nextInFocusChain()
    while each and not (each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()):
        each = each.nextInFocusChain()
    return each


def test_several_documents_are_asked_about_with_their_number_and_removed(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Ward", *(desk.put(f"{name}.txt", f"The ward closes at {name}.") for name in "abc")).close()
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.names == ["a.txt", "b.txt", "c.txt"])
    for row in (0, 2):
        dialog.list.item(row).setSelected(True)
    dialog.remove_button.click()
    question = "Remove 2 documents from the collection? The files stay where they are."
    assert dialog.confirm.question.text() == question
    assert dialog.names == ["a.txt", "b.txt", "c.txt"]
    dialog.confirm.yes_button.click()
    desk.wait(lambda: dialog.names == ["b.txt"])


def test_documents_are_listed_as_people_count(desk: DocumentDesk) -> None:
    names = ["10 ward.txt", "Circular 10.txt", "circular 2.txt", "ಸುತ್ತೋಲೆ ೧೦.txt", "ಸುತ್ತೋಲೆ ೨.txt"]
    paths = [desk.put(name, f"The ward closes at {number}.") for number, name in enumerate(names)]
    desk.open()
    desk.add("Circulars", *paths).close()
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.list.count() == len(names))
    listed = [dialog.list.item(row).text().split(" · ")[0] for row in range(len(names))]
    assert listed == ["10 ward.txt", "circular 2.txt", "Circular 10.txt", "ಸುತ್ತೋಲೆ ೨.txt", "ಸುತ್ತೋಲೆ ೧೦.txt"]


def test_new_collection_is_named_and_added_to(desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    files = desk.put("account.txt", "The fee is Rs 50."), desk.put("pump.txt", "Nine litres a minute.")
    desk.open()
    desk.add("Bank", files[0]).reject()
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.choice.count() == 1)
    dialog.new_button.click()
    dialog.field.setText("Pumps")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    desk.wait(lambda: dialog.choice.currentText() == "Pumps")
    desk.wait(dialog.add_button.hasFocus)
    monkeypatch.setattr(window_adding, "choose_files", lambda parent, title: [str(files[1])])
    dialog.add_button.click()
    desk.wait(lambda: {each.name: each.documents for each in desk.panes.switch.collections} == {"Bank": 1, "Pumps": 1})
    dialog.new_button.click()
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    dialog.rename_button.click()
    dialog.field.setText("Water")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    desk.wait(lambda: [each.name for each in desk.panes.switch.collections] == ["Bank", "Water"])


def test_keyboard_goes_on_with_the_next_document_where_one_was_removed(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Ward", *(desk.put(f"{name}.txt", f"The ward closes at {name}.") for name in "abc")).close()
    dialog = desk.panes.show_dialog()
    desk.wait(lambda: dialog.names == ["a.txt", "b.txt", "c.txt"])
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    for names, row in ((["a.txt", "c.txt"], 1), (["a.txt"], 0), ([], -1)):
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        dialog.confirm.yes_button.setFocus()
        QTest.keyClick(dialog.confirm.yes_button, Qt.Key.Key_Space)
        desk.wait(lambda names=names: dialog.names == names)  # type: ignore[misc]
        assert dialog.list.hasFocus()
        assert dialog.list.currentRow() == row
