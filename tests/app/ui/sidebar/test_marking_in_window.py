"""Which conversation is marked, what a menu acts on, and that a deletion cannot take the wrong one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from window_desk import Desk

from app.ui.sidebar.conversation_list import ConversationList
from app.ui.sidebar.conversation_menu import ConversationMenu
from app.ui.sidebar.deletion import UNDO_SECONDS


def start(desk: Desk) -> list[str]:
    """Four conversations, the second of them open; gives their ids as they are listed."""
    window = desk.open()
    for fruit in ("Apples?", "Bananas?", "Cherries?", "Dates?"):
        desk.storage.add(fruit, "Yes.")
    desk.library.refresh()
    desk.wait(lambda: len(window.conversations) == 4)
    ids = listed(desk)
    window.dialogue.open(ids[1])
    desk.wait(lambda: marked(desk) == [ids[1]])
    return ids


def rows(desk: Desk) -> ConversationList:
    return desk.window.sidebar.conversations


def listed(desk: Desk) -> list[str]:
    model = rows(desk).rows
    found = (model.conversation(model.index(number)) for number in range(model.rowCount()))
    return [each.id for each in found if each is not None]


def marked(desk: Desk) -> list[str]:
    return rows(desk).chosen()


def place(desk: Desk, row_id: str) -> QPoint:
    return rows(desk).visualRect(rows(desk).rows.index_of(row_id)).center()


def right_click(desk: Desk, row_id: str) -> ConversationMenu:
    view, where = rows(desk).viewport(), place(desk, row_id)
    QTest.mousePress(view, Qt.MouseButton.RightButton, pos=where)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.mapToGlobal(where))
    QApplication.sendEvent(view, event)
    QTest.mouseRelease(view, Qt.MouseButton.RightButton, pos=where)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ConversationMenu)
    return menu


def choose(menu: QMenu, text: str) -> None:
    """By the keyboard, so that the menu closes as it does for a person."""
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == text))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def bar_of(desk: Desk, row_id: str) -> bool:
    """Whether the row has the bar of the open conversation."""
    view = rows(desk)
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    rect = view.visualRect(view.rows.index_of(row_id))
    color = picture.pixelColor(QPoint(int((rect.left() + 2) * ratio), int(rect.center().y() * ratio)))
    return color == QColor(desk.appearance.palette.accent)


def test_right_click_marks_what_the_menu_is_about_and_then_the_open_one_again(desk: Desk) -> None:
    ids = start(desk)
    menu = right_click(desk, ids[3])
    assert marked(desk) == [ids[3]]
    assert bar_of(desk, ids[1])
    assert not bar_of(desk, ids[3])
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    desk.wait(lambda: marked(desk) == [ids[1]])


def test_pinning_another_one_leaves_the_open_one_marked(desk: Desk) -> None:
    ids = start(desk)
    choose(right_click(desk, ids[3]), "Pin")
    desk.wait(lambda: listed(desk)[0] == ids[3])
    desk.wait(lambda: marked(desk) == [ids[1]])
    assert desk.window.dialogue.conversation_id == ids[1]


def test_menu_deletes_what_it_was_opened_for_though_the_list_changes_meanwhile(desk: Desk) -> None:
    ids = start(desk)
    menu = right_click(desk, ids[2])
    desk.storage.add("Figs?", "Yes.")
    desk.library.refresh()
    desk.wait(lambda: len(listed(desk)) == 5)
    assert marked(desk) == [ids[2]]
    choose(menu, "Delete")
    desk.wait(lambda: ids[2] not in listed(desk))
    assert len(listed(desk)) == 4
    desk.wait(lambda: marked(desk) == [ids[1]])


def test_renaming_another_one_leaves_the_open_one_marked(desk: Desk) -> None:
    ids = start(desk)
    choose(right_click(desk, ids[2]), "Rename")
    editor = rows(desk).findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("Fruit")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: "Fruit" in [each.title for each in desk.window.conversations])
    desk.wait(lambda: marked(desk) == [ids[1]])


def test_no_click_or_double_click_on_a_row_deletes(desk: Desk) -> None:
    ids = start(desk)
    view = rows(desk).viewport()
    row = rows(desk).visualRect(rows(desk).rows.index_of(ids[2]))
    for x in range(row.left(), row.right(), 8):
        where = QPoint(x, row.center().y())
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=where)
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
    desk.library.refresh()
    desk.wait(lambda: marked(desk) == [ids[2]])
    assert listed(desk) == ids
    assert not desk.window.undo_notice.isVisible()


def test_deletion_can_be_undone_for_half_a_minute_from_anywhere_but_a_field(desk: Desk) -> None:
    assert UNDO_SECONDS >= 30
    ids = start(desk)
    choose(right_click(desk, ids[3]), "Delete")
    desk.wait(desk.window.undo_notice.isVisible)
    assert desk.window.undo_notice._timer.interval() == 30_000
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    desk.window.transcript.setFocus()
    QTest.keyClick(desk.window.transcript, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: listed(desk) == ids)


def test_ctrl_z_in_the_question_box_undoes_what_is_typed_and_then_the_deletion(desk: Desk) -> None:
    ids = start(desk)
    field = desk.window.composer.field
    field.setFocus()
    QTest.keyClicks(field, "abc")
    choose(right_click(desk, ids[3]), "Delete")
    desk.wait(desk.window.undo_notice.isVisible)
    with desk.qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == ""
    assert len(desk.window.conversations) == 3
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: listed(desk) == ids)


def test_button_beside_the_title_offers_the_same(desk: Desk) -> None:
    window = desk.open()
    assert not window.more_button.isVisible()  # there is none yet
    desk.close()
    ids = start(desk)
    window = desk.window
    desk.wait(window.more_button.isVisible)
    window.toggle_sidebar()
    menu = window.show_conversation_menu()
    assert menu is not None
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Search in this conversation\tCtrl+F"
    choose(menu, texts[0])
    assert window.find_bar.field.hasFocus()
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    menu = window.show_conversation_menu()
    assert menu is not None
    assert texts[1:] == ["Rename", "Pin", "Move to", "Tags…", "Export…", "Delete"]
    choose(menu, "Rename")
    assert window.sidebar.isVisible()
    editor = rows(desk).findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    window.more_button.setFocus()
    QTest.mouseClick(window.more_button, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ConversationMenu)
    choose(popup, "Delete")
    desk.wait(lambda: ids[1] not in listed(desk))
    assert window.focusWidget() is window.composer.field  # its button has gone with the title


def test_keyboard_keeps_its_place_after_a_deletion(desk: Desk) -> None:
    ids = start(desk)
    rows(desk).setFocus()
    QTest.keyClick(rows(desk), Qt.Key.Key_Down)
    QTest.keyClick(rows(desk), Qt.Key.Key_Delete)
    desk.wait(lambda: ids[2] not in listed(desk))
    assert marked(desk) == [ids[3]]
    assert bar_of(desk, ids[1])
    assert not bar_of(desk, ids[3])
