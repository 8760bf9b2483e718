"""Whoever types means the question: letters are never swallowed by what was clicked last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from program_desk import ProgramDesk
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.ui.transcript.source_chips import SourceChip
from app.ui.window.window import MainWindow

ACCOUNT = "# Accounts\n\nTo open an account, bring a photograph and the Aadhaar card. The account is ready in a day."


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    desk.put("account.md", ACCOUNT)
    yield desk
    desk.close()


def to_front(desk: DocumentDesk) -> MainWindow:
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return desk.window


def press(text: str) -> None:
    """On whatever has the focus, as a keyboard does."""
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)


def typed(window: MainWindow) -> str:
    return window.composer.field.toPlainText()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_cursor_is_in_the_question_box_after_a_collection_was_chosen(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Bank", desk.files).close_button.click()
    window = to_front(desk)
    assert window.composer.field.hasFocus()
    for choice in ("No documents", "Bank"):
        desk.panes.switch.button.setFocus()  # as a click on it does
        desk.choose(choice)
        assert window.composer.field.hasFocus()
    press("How long")
    assert typed(window) == "How long"


def test_cursor_is_in_the_question_box_after_the_collections_were_closed(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Bank", desk.files).close_button.click()
    to_front(desk)
    desk.panes.switch.button.setFocus()
    desk.panes.show_dialog().reject()
    assert to_front(desk).composer.field.hasFocus()


def test_cursor_is_in_the_question_box_after_an_assistant_was_chosen(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    try:
        desk.prepare()
        desk.start()
        shown = desk.wait_for_window()
        switch = shown.assistants.switch
        desk.wait(lambda: len(switch.presets) > 1)
        switch.setFocus()
        next(each for each in switch.choices.actions() if each.isCheckable() and not each.isChecked()).trigger()
        assert shown.window.composer.field.hasFocus()
    finally:
        desk.close()


def test_click_on_a_source_leaves_the_cursor_and_a_key_goes_to_the_panel(desk: DocumentDesk) -> None:
    desk.open()
    desk.add("Bank", desk.files).close_button.click()
    window = to_front(desk)
    desk.ask("What do I bring to open an account?")
    desk.wait_for_answer()
    chip, panel = desk.chips()[0], desk.panes.panel
    click(chip)
    desk.wait(lambda: panel.isVisible() and panel.place is not None)
    press("And")
    assert typed(window) == "And"
    QTest.keyClick(window.composer.field, Qt.Key.Key_Escape)
    desk.wait(lambda: not panel.isVisible())
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)  # as Space does
    desk.wait(lambda: panel.has_focus)


def test_letters_and_paste_reach_the_question_box_from_anywhere_without_a_field(desk: DocumentDesk) -> None:
    window = desk.open()
    conversation = desk.storage.add("What is a cell?", "The smallest unit of life.")
    desk.library.refresh()
    window.dialogue.open(conversation)
    desk.wait(lambda: len(window.transcript.views) == 2)
    expected = ""
    button = window.composer.attach_button
    places = [button, desk.panes.switch.button, window.transcript, window.transcript.views[1].text_view]
    for place in [*places, window.sidebar.settings_button]:
        place.setFocus()
        press("xI")
        expected += "xI"
        assert typed(window) == expected, place
    QGuiApplication.clipboard().setText(" pasted")
    window.transcript.setFocus()
    QTest.keyClick(window.transcript, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert typed(window) == expected + " pasted"


def test_a_letter_of_our_scripts_reaches_it_too(desk: DocumentDesk) -> None:
    window = desk.open()
    button = window.sidebar.settings_button
    button.setFocus()
    for letter in "ಜ್\u200d":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(button, event)
        button.setFocus()
    assert typed(window) == "ಜ್\u200d"


def test_keys_that_mean_something_else_are_left_alone(desk: DocumentDesk) -> None:
    window = desk.open()
    for question in ("Apples?", "Bananas?"):
        desk.storage.add(question, "Yes.")
    desk.library.refresh()
    listed = window.sidebar.conversations
    desk.wait(lambda: len(window.conversations) == 2)
    listed.setFocus()
    listed.setCurrentIndex(listed.rows.index_of(window.conversations[0].id))
    before = listed.currentIndex()
    press("a" if "Banana" in window.conversations[0].title else "b")
    assert listed.currentIndex() != before  # found by its first letter
    pressed: list[str] = []
    button = QPushButton(window)
    button.clicked.connect(lambda: pressed.append("clicked"))
    button.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        button.setFocus()
        QTest.keyClick(button, key)
    assert pressed == ["clicked", "clicked"]
    window.sidebar.search.setFocus()
    press("cell")
    assert window.sidebar.search.text() == "cell"
    window.sidebar.settings_button.setFocus()
    QTest.keyClick(window.sidebar.settings_button, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert typed(window) == ""
    assert not window.findChildren(SourceChip)
