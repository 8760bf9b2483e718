"""Up in the composer brings earlier questions, Down later ones and at last what was being typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from window_desk import Desk

from app.ui.window.window import MainWindow


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    window = desk.open()
    conversation = desk.storage.add("first", "One")
    desk.storage.add("second\nin two lines", "Two", conversation)
    window.dialogue.open(conversation)
    desk.wait(lambda: len(window.transcript.views) == 4)
    window.composer.setFocus()
    return window


def press(window: MainWindow, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(window.composer.field, key)
    return window.composer.field.toPlainText()


UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def test_up_goes_back_and_down_comes_again(window: MainWindow) -> None:
    assert press(window, UP) == "second\nin two lines"
    assert press(window, UP) == "second\nin two lines"  # the cursor goes up within it first
    assert press(window, UP) == "first"
    assert press(window, UP) == "first"
    assert press(window, DOWN) == "second\nin two lines"
    assert press(window, DOWN) == ""


def test_what_was_being_typed_comes_back(window: MainWindow) -> None:
    field = window.composer.field
    field.setPlainText("half a thought")
    field.moveCursor(QTextCursor.MoveOperation.End)
    assert press(window, UP) == "half a thought"  # somebody is writing
    field.moveCursor(QTextCursor.MoveOperation.Start)
    assert press(window, UP) == "second\nin two lines"
    assert press(window, DOWN) == "half a thought"


def test_question_of_another_conversation_is_remembered(desk: Desk, window: MainWindow) -> None:
    desk.ask("third")
    desk.wait_for_answer()
    window.new_conversation()
    assert press(window, UP) == "third"


def test_changed_question_is_no_longer_left_by_down(window: MainWindow) -> None:
    press(window, UP, UP, UP)
    window.composer.field.insertPlainText("!")
    assert press(window, DOWN) == "first!"


def test_while_a_question_is_edited_up_is_the_cursors(window: MainWindow) -> None:
    window.composer.edit(window.dialogue.path[0].id, "")
    assert press(window, UP) == ""
