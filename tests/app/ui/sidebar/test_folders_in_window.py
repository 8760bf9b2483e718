"""Folders, pins and tags in the sidebar, and several conversations at once, by mouse, menu and keyboard."""

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget
from window_desk import Desk, HeldModel

from app.core.conversations.conversation import State
from app.core.settings import Language
from app.storage.conversations.folders import Folders
from app.ui.sidebar.conversation_list import ConversationList
from app.ui.sidebar.conversation_menu import ConversationMenu, FolderMenu


def test_folder_is_made_by_keyboard_alone(desk: Desk) -> None:
    listed = opened(desk, "One?")
    button = desk.window.sidebar.new_folder_button
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    field = desk.window.sidebar.form.field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "Loans")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: rows(listed) == ["Folders", "Loans", "Empty", "Today", "One?"])
    assert QApplication.focusWidget() is listed
    assert not desk.window.sidebar.form.isVisible()


def test_escape_makes_no_folder(desk: Desk) -> None:
    listed = opened(desk, "One?")
    desk.window.sidebar.new_folder_button.click()
    field = desk.window.sidebar.form.field
    QTest.keyClicks(field, "Loans")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not desk.window.sidebar.form.isVisible()
    assert QApplication.focusWidget() is listed
    assert folders(desk).list() == []


def test_name_that_is_there_already_is_told(desk: Desk) -> None:
    opened(desk, "One?")
    desk.window.sidebar.folder_named.emit("Loans", [])
    desk.window.sidebar.folder_named.emit("loans", [])
    desk.wait(desk.window.notice.isVisible)
    assert len(folders(desk).list()) == 1


def test_menu_moves_into_a_folder_and_out_of_it(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?")
    desk.library.create_folder("R & D")
    desk.wait(lambda: "R & D" in rows(listed))
    choose(listed, "One?")
    move(listed, "R && D")
    desk.wait(lambda: rows(listed) == ["Folders", "R & D", "One?", "Today", "Two?"])
    choose(listed, "One?")
    (here,) = [action for action in folder_actions(listed) if action.isChecked()]
    assert here.text() == "R && D"
    move(listed, "No folder")
    desk.wait(lambda: rows(listed)[:3] == ["Folders", "R & D", "Empty"])


def test_menu_makes_a_folder_for_all_that_is_selected(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?", "Three?")
    select(listed, "One?", "Three?")
    move(listed, "New folder…")
    QTest.keyClicks(desk.window.sidebar.form.field, "Kept")
    QTest.keyClick(desk.window.sidebar.form.field, Qt.Key.Key_Return)
    desk.wait(lambda: rows(listed) == ["Folders", "Kept", "Three?", "One?", "Today", "Two?"])


def test_drag_moves_into_a_folder_and_out_of_it(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?")
    desk.library.create_folder("Loans")
    desk.wait(lambda: "Loans" in rows(listed))
    drag(listed, ["One?", "Two?"], "Loans")
    desk.wait(lambda: rows(listed) == ["Folders", "Loans", "Two?", "One?"])
    drag(listed, ["One?"], None)
    desk.wait(lambda: rows(listed) == ["Folders", "Loans", "Two?", "Today", "One?"])
    drag(listed, ["One?"], "Two?")  # onto one that is in the folder
    desk.wait(lambda: rows(listed) == ["Folders", "Loans", "Two?", "One?"])


def test_text_from_elsewhere_cannot_be_dropped(desk: Desk) -> None:
    listed = opened(desk, "One?")
    data = QMimeData()
    data.setText("One?")
    event = QDragEnterEvent(
        QPoint(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(listed.viewport(), event)
    assert not event.isAccepted()


def test_folder_is_closed_and_opened_by_mouse_and_by_keyboard(desk: Desk) -> None:
    listed = opened(desk, "One?")
    desk.library.create_folder("Loans", [desk.storage.conversations.list()[0].id])
    desk.wait(lambda: rows(listed) == ["Folders", "Loans", "One?"])
    choose(listed, "One?")
    QTest.keyClick(listed, Qt.Key.Key_Left)
    assert listed.currentIndex().data() == "Loans"
    QTest.keyClick(listed, Qt.Key.Key_Left)
    assert rows(listed) == ["Folders", "Loans"]
    assert listed.currentIndex().data() == "Loans"
    assert "closed" in str(listed.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert rows(listed) == ["Folders", "Loans", "One?"]
    place = listed.visualRect(listed.currentIndex()).topLeft() + QPoint(40, 12)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows(listed) == ["Folders", "Loans"]


def test_folder_is_renamed_and_deleted_and_what_is_in_it_stays(desk: Desk) -> None:
    listed = opened(desk, "One?")
    desk.library.create_folder("Loans", [desk.storage.conversations.list()[0].id])
    desk.wait(lambda: rows(listed) == ["Folders", "Loans", "One?"])
    choose(listed, "Loans")
    QTest.keyClick(listed, Qt.Key.Key_F2)
    editor = listed.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("ಸಾಲಗಳು")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.wait(lambda: rows(listed) == ["Folders", "ಸಾಲಗಳು", "One?"])
    choose(listed, "ಸಾಲಗಳು")
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    desk.wait(lambda: rows(listed) == ["Today", "One?"])


def test_what_is_in_a_folder_is_deleted_with_one_undo(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?", "Three?")
    desk.library.create_folder("Old", [each.id for each in desk.storage.conversations.list()[:2]])
    desk.wait(lambda: "Old" in rows(listed))
    choose(listed, "Old")
    menu = listed.menu_for(listed.currentIndex())
    assert isinstance(menu, FolderMenu)
    action(menu, "Delete the conversations in it").trigger()
    desk.wait(lambda: rows(listed) == ["Folders", "Old", "Empty", "Today", "One?"])
    desk.window.undo_notice.act()
    desk.wait(lambda: len(desk.storage.conversations.list()) == 3)


def test_a_closed_menu_leaves_no_act_with_the_list(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?")
    desk.library.create_folder("Old", [desk.storage.conversations.list()[0].id])
    desk.wait(lambda: "Old" in rows(listed))
    before = len(listed.findChildren(QAction))
    for name in ("Old", "One?"):
        choose(listed, name)
        menu = listed.menu_for(listed.currentIndex())
        assert menu is not None
        menu.popup(QPoint())
        menu.close()
        desk.wait(lambda: len(listed.findChildren(QAction)) == before)


def test_pinned_ones_stand_on_top_until_they_are_unpinned(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?")
    choose(listed, "One?")
    trigger(listed, "Pin")
    desk.wait(lambda: rows(listed) == ["Pinned", "One?", "Today", "Two?"])
    choose(listed, "One?")
    trigger(listed, "Unpin")
    desk.wait(lambda: rows(listed) == ["Today", "Two?", "One?"])


def test_tags_are_shown_and_edited(desk: Desk) -> None:
    listed = opened(desk, "One?")
    short = listed.visualRect(listed.rows.index(1)).height()
    choose(listed, "One?")
    trigger(listed, "Tags…")
    field = desk.window.sidebar.form.field
    field.setText("cheque, ಬ್ಯಾಂಕ್ ,, cheque")
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.storage.conversations.list()[0].tags == ("cheque", "ಬ್ಯಾಂಕ್"))
    desk.wait(lambda: "cheque" in str(listed.rows.index(1).data(Qt.ItemDataRole.ToolTipRole)))
    assert listed.visualRect(listed.rows.index(1)).height() > short
    choose(listed, "One?")
    trigger(listed, "Tags…")
    assert field.text() == "cheque, ಬ್ಯಾಂಕ್"
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.storage.conversations.list()[0].tags == ())


def test_several_are_deleted_with_one_undo(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?", "Three?", "Four?")
    choose(listed, "Four?")
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        QTest.keyClick(listed, Qt.Key.Key_Down, shift)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    desk.wait(lambda: rows(listed) == ["Today", "One?"])
    assert any("3 conversation" in text for text in labels(desk.window.undo_notice))
    assert QApplication.focusWidget() is listed
    QTest.keyClick(listed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: rows(listed) == ["Today", "Four?", "Three?", "Two?", "One?"])


def test_click_with_ctrl_or_shift_selects_and_opens_nothing(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?", "Three?")
    said: list[str] = []
    listed.opened.connect(said.append)
    for text, modifier in (
        ("Three?", Qt.KeyboardModifier.ControlModifier),
        ("One?", Qt.KeyboardModifier.ShiftModifier),
    ):
        place = listed.visualRect(index(listed, text)).topLeft() + QPoint(30, 10)
        QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert len(listed.chosen()) == 3
    assert said == []


def test_selection_stays_when_the_list_changes(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?", "Three?")
    select(listed, "One?", "Two?")
    chosen = listed.chosen()
    desk.storage.add("Four?", "Answer")
    desk.library.refresh()
    desk.wait(lambda: "Four?" in rows(listed))
    assert listed.chosen() == chosen


def test_deleting_several_stops_the_answer_in_one_of_them(desk: Desk) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    listed = opened(desk, "Zero?")
    desk.ask("One?")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    answer = desk.window.dialogue.path[-1]
    listed.selectAll()
    listed.delete_current()
    desk.wait(lambda: desk.storage.conversations.message(answer.id).state is State.STOPPED)
    assert desk.storage.conversations.list() == []


def test_several_are_gone_from_the_disk_when_the_notice_is_closed(desk: Desk) -> None:
    listed = opened(desk, "One?", "Two?")
    ids = [each.id for each in desk.storage.conversations.list()]
    listed.selectAll()
    listed.delete_current()
    desk.wait(desk.window.undo_notice.isVisible)
    desk.window.undo_notice.dismiss()
    desk.wait(lambda: all(desk.storage.conversations.messages(each) == [] for each in ids))


def test_headings_and_menus_are_in_the_language_of_the_moment(desk: Desk) -> None:
    listed = opened(desk, "One?")
    desk.library.create_folder("Loans")
    desk.library.pin([desk.storage.conversations.list()[0].id], True)
    desk.wait(lambda: rows(listed) == ["Pinned", "One?", "Folders", "Loans", "Empty"])
    desk.switch.set_language(Language.KANNADA)
    QCoreApplication.processEvents()
    told = rows(listed)
    desk.switch.set_language(Language.ENGLISH)
    QCoreApplication.processEvents()
    assert [text for text in told if text.isascii()] == ["One?", "Loans"]
    assert rows(listed)[0] == "Pinned"


def test_hint_in_an_empty_folder_cannot_be_chosen(desk: Desk) -> None:
    listed = opened(desk, "One?")
    desk.library.create_folder("Loans")
    desk.wait(lambda: "Loans" in rows(listed))
    choose(listed, "Loans")
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().data() == "One?"


def opened(desk: Desk, *questions: str) -> ConversationList:
    """The window with these conversations, and the focus on their list."""
    window = desk.open()
    for text in questions:
        desk.storage.add(text, "Answer")
    desk.library.refresh()
    listed = window.sidebar.conversations
    desk.wait(lambda: len(rows(listed)) == len(questions) + 1)
    listed.setFocus()
    return listed


def folders(desk: Desk) -> Folders:
    return Folders(desk.storage.database)


def rows(listed: ConversationList) -> list[str]:
    return [str(listed.rows.index(number).data()) for number in range(listed.rows.rowCount())]


def index(listed: ConversationList, text: str) -> QModelIndex:
    return listed.rows.index(rows(listed).index(text))


def choose(listed: ConversationList, text: str) -> None:
    listed.setCurrentIndex(index(listed, text))


def select(listed: ConversationList, *texts: str) -> None:
    choose(listed, texts[0])
    for text in texts[1:]:
        listed.selectionModel().select(index(listed, text), listed.selectionModel().SelectionFlag.Select)


def menu_of(listed: ConversationList) -> ConversationMenu:
    menu = listed.menu_for(listed.currentIndex())
    assert isinstance(menu, ConversationMenu)
    return menu


def action(menu: QMenu, text: str) -> QAction:
    (found,) = [each for each in menu.actions() if each.text() == text]
    return found


def trigger(listed: ConversationList, text: str) -> None:
    action(menu_of(listed), text).trigger()


def folder_actions(listed: ConversationList) -> list[QAction]:
    return menu_of(listed).folders.actions()


def move(listed: ConversationList, text: str) -> None:
    action(menu_of(listed).folders, text).trigger()


def drag(listed: ConversationList, texts: list[str], onto: str | None) -> None:
    """Drag rows onto another one, None: below all of them."""
    data = listed.rows.mimeData([index(listed, text) for text in texts])
    if onto is None:
        place = QPoint(30, listed.viewport().height() - 4)
    else:
        place = listed.visualRect(index(listed, onto)).center()
    buttons, keys, act = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(place, act, data, buttons, keys),
        QDragMoveEvent(place, act, data, buttons, keys),
        QDropEvent(QPointF(place), act, data, buttons, keys),
    ):
        QApplication.sendEvent(listed.viewport(), event)
        assert event.isAccepted()


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
