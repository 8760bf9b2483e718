"""Searching goes to a conversation once, and from place to place inside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.search import FoundConversation
from app.ui.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def test_conversation_with_several_places_is_one_row_that_says_how_many(desk: Desk) -> None:
    window = desk.open()
    long = desk.storage.add("How is cholera treated?", "Give fluids. Cholera spreads by water.")
    desk.storage.add("And in children?", "Cholera in children: give zinc.", long)
    short = desk.storage.add("About water", "Boil it against cholera.")
    search(desk, "cholera")
    desk.wait(lambda: len(rows(window)) == 2)
    first, second = rows(window)
    assert (first.conversation.id, first.places) == (short, 1)
    assert (second.conversation.id, second.places) == (long, 3)
    results = window.sidebar.found.results.hits
    assert results.places_text(first) == ""
    assert results.places_text(second).startswith("3 place")
    spoken = results.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("How is cholera treated?, 3 place")
    assert spoken.endswith(": Cholera in children: give zinc.")
    assert window.sidebar.found.line.startswith("Found in 2 conversation")


def test_best_place_has_all_words_and_more_than_the_title(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("Fever tablet", "A fever tablet is given every six hours.")
    desk.storage.add("Thanks", "A tablet. " + "More words. " * 60 + "And fever.", conversation_id)
    search(desk, "fever tablet")
    desk.wait(lambda: len(rows(window)) == 1)
    (found,) = rows(window)
    assert found.best.snippet == "A fever tablet is given every six hours."
    assert found.places == 3
    assert [found.conversation.title[start:end] for start, end in found.title_highlights] == ["Fever", "tablet"]


def test_row_opens_at_the_best_place_and_f3_goes_through_the_rest(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("Salt one", "Answer")
    for text in ("two", "three"):
        desk.storage.add("More", f"Salt {text}", conversation_id)
    search(desk, "salt")
    desk.wait(lambda: len(rows(window)) == 1)
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: window.find_bar.text == "3 of 3")
    assert marked(window) == {"Salt three": "Salt"}
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.find_bar.text == "1 of 3"
    desk.wait(lambda: "Salt one" in marked(window))
    QTest.keyClick(window, Qt.Key.Key_F3, SHIFT)
    QTest.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert window.find_bar.text == "2 of 3"
    desk.wait(lambda: "Salt two" in marked(window))
    window.dialogue.start_new()
    assert window.find_bar.isHidden()


def test_ctrl_f_searches_the_conversation_shown_and_with_shift_all_of_them(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("Gold", "Heavy")
    desk.storage.add("Lead", "Heavy too", conversation_id)
    desk.storage.add("Elsewhere", "Heavy")
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.transcript.views) == 4)
    window.composer.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    field = window.find_bar.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "heavy")
    desk.wait(lambda: window.find_bar.text == "1 of 2")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.find_bar.text == "2 of 2"
    QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert window.find_bar.text == "1 of 2"
    field.setText("nowhere")
    desk.wait(lambda: window.find_bar.text == "Nothing found")
    assert not window.find_bar.on_button.isEnabled()
    QTest.keyClick(field, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is field
    assert field.selectedText() == "nowhere"
    QTest.keyClick(field, Qt.Key.Key_F, CONTROL | SHIFT)
    assert QApplication.focusWidget() is window.sidebar.search
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    assert QApplication.focusWidget() is window.composer.field


def test_ctrl_f_finds_in_the_open_conversation_wherever_the_focus_is(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("Gold", "Heavy")
    desk.library.refresh()
    desk.wait(lambda: len(window.conversations) == 1)
    window.sidebar.conversations.setFocus()
    QTest.keyClick(window.sidebar.conversations, Qt.Key.Key_F, CONTROL)
    assert QApplication.focusWidget() is window.sidebar.search  # none is open
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.transcript.views) == 2)
    for widget in (window.sidebar.conversations, window.sidebar.search, window.transcript):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F, CONTROL)
        assert QApplication.focusWidget() is window.find_bar.field


def test_place_on_another_branch_is_shown_and_counted(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("About gold", "Gold is heavy")
    question = desk.storage.conversations.messages(conversation_id)[0]
    desk.storage.assistant.edit(question.id, "About heavy silver")
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts()[:1] == ["About heavy silver"])
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    window.find_bar.field.setText("heavy")
    desk.wait(lambda: window.find_bar.text == "2 of 2")  # that of the branch shown
    window.find_bar.back_button.click()
    desk.wait(lambda: desk.texts() == ["About gold", "Gold is heavy"])
    assert window.find_bar.text == "1 of 2"


def search(desk: Desk, text: str) -> None:
    desk.library.refresh()
    desk.window.sidebar.search.setFocus()
    desk.window.sidebar.search.setText(text)


def rows(window: MainWindow) -> list[FoundConversation]:
    model = window.sidebar.found.results.hits
    return [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def marked(window: MainWindow) -> dict[str, str]:
    """The words set off, by the text of the message."""
    views = [view.text_view for view in window.transcript.views]
    return {view.toPlainText().strip(): mark.cursor.selectedText() for view in views for mark in view.extraSelections()}
