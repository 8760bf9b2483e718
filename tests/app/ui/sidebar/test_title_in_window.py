"""The title above a conversation and in the list is of the branch that is shown."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from window_desk import Desk

from app.ui.window.window import MainWindow

LONG = "ಮಗುವಿಗೆ ಜ್ವರ ಬಂದಾಗ ಎಷ್ಟು ಪ್ಯಾರಾಸಿಟಮಾಲ್ ಕೊಡಬೇಕು ಮತ್ತು ಎಷ್ಟು ಗಂಟೆಗೆ ಒಮ್ಮೆ ಕೊಡಬೇಕು ಎಂದು ಹೇಳಿ"


def test_list_has_the_title_of_the_edited_question_and_of_the_branch_gone_back_to(desk: Desk) -> None:
    window = desk.open()
    desk.ask("About gold")
    desk.wait_for_answer()
    desk.wait(lambda: [each.title for each in window.conversations] == ["About gold"])
    window.reading.edit_last()
    window.composer.field.setPlainText("About silver")
    window.composer.button.click()
    desk.wait(lambda: [each.title for each in window.conversations] == ["About silver"])
    desk.wait(lambda: not window.dialogue.busy)
    window.dialogue.show_sibling(window.dialogue.path[0].id, -1)
    desk.wait(lambda: [each.title for each in window.conversations] == ["About gold"])


def editor_of(desk: Desk) -> QLineEdit:
    """Opened by F2 on the first conversation of the list."""
    rows = desk.window.sidebar.conversations
    rows.setFocus()
    rows.setCurrentIndex(rows.rows.index_of(desk.window.conversations[0].id))
    QTest.keyClick(rows, Qt.Key.Key_F2)
    editor = rows.indexWidget(rows.currentIndex())
    assert isinstance(editor, QLineEdit)
    return editor


def start(desk: Desk) -> MainWindow:
    window = desk.open()
    desk.storage.add(f"{LONG}\nಬೇಗ", "ಉತ್ತರ")
    desk.library.refresh()
    desk.wait(lambda: len(window.conversations) == 1)
    assert window.conversations[0].title.endswith("…")
    return window


def test_whole_title_is_there_to_be_edited_and_stays_cut_where_nothing_is_changed(desk: Desk) -> None:
    window = start(desk)
    cut = window.conversations[0].title
    editor = editor_of(desk)
    desk.wait(lambda: editor.text() == LONG)
    assert editor.selectedText() == LONG
    assert editor.cursorPosition() == 0  # the beginning is what is seen
    with desk.qtbot.assertNotEmitted(window.sidebar.conversations.renamed):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.conversations[0].title == cut
    editor = editor_of(desk)
    desk.wait(lambda: editor.text() == LONG)
    editor.setText(f"{LONG}?")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: window.conversations[0].title == f"{LONG}?")


def test_what_is_typed_before_the_whole_title_is_read_stays(desk: Desk) -> None:
    window = start(desk)
    editor = editor_of(desk)
    editor.setText("ಜ್ವರ")
    window.sidebar.conversations.show_whole_title(window.conversations[0].id, LONG)
    assert editor.text() == "ಜ್ವರ"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: window.conversations[0].title == "ಜ್ವರ")
    editor = editor_of(desk)
    assert editor.text() == "ಜ್ವರ"
