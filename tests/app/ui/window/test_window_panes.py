"""The list beside the conversation, and over it where there is no room for both."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk, Storage

from app.core.settings import load_settings
from app.ui.look import fonts
from app.ui.look.tokens import SIDEBAR_WIDTH
from app.ui.window.window import MainWindow

SMALL, WIDE = (620, 480), (1400, 800)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()
    fonts.set_text_size(100)


def start(desk: Desk, text: int = 150, size: tuple[int, int] = SMALL) -> MainWindow:
    """A window with two conversations."""
    storage = Storage.open(desk.folder)
    for question in ("How much?", "How many?"):
        storage.add(question, "Two.")
    storage.close()
    window = desk.open()
    desk.wait(lambda: len(window.conversations) == 2)
    window.look.set_text_size(text)
    window.notice.dismiss()
    window.resize(*size)
    return window


def main_of(window: MainWindow) -> QWidget:
    main = window.content.parentWidget()
    assert main is not None
    return main


def open_over(desk: Desk, window: MainWindow) -> None:
    window.toggle_sidebar()
    desk.wait(window.sidebar.isVisible)
    assert window.panes.lies_over


def choose_one(desk: Desk) -> None:
    rows = desk.window.sidebar.conversations
    index = rows.rows.index_of(desk.window.conversations[-1].id)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(index).center())


def press_escape(desk: Desk) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)


def click_beside(desk: Desk) -> None:
    window = desk.window
    place = QPoint(window.width() - 10, window.height() // 2)
    beside = window.childAt(place)
    assert beside is not None
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton, pos=beside.mapFrom(window, place))


def go_on_writing(desk: Desk) -> None:
    desk.window.composer.setFocus()


def begin_anew(desk: Desk) -> None:
    desk.window.sidebar.new_requested.emit()


def test_list_gives_way_where_large_text_leaves_no_room(desk: Desk) -> None:
    window = start(desk, 100, (1000, 700))
    assert window.sidebar.isVisible()
    window.look.set_text_size(200)
    desk.wait(lambda: not window.sidebar.isVisible())
    desk.wait(lambda: main_of(window).width() == window.width())
    window.look.set_text_size(100)
    desk.wait(window.sidebar.isVisible)
    window.resize(620, 480)
    assert not window.sidebar.isVisible()


def test_an_opened_list_lies_over_the_conversation(desk: Desk) -> None:
    window = start(desk)
    assert not window.sidebar.isVisible()
    open_over(desk, window)
    assert main_of(window).width() == window.width()
    assert window.sidebar.height() == window.height()
    assert window.childAt(20, 20) in (window.sidebar, *window.sidebar.findChildren(QWidget))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.sidebar.isAncestorOf(focused)


@pytest.mark.parametrize("act", [choose_one, press_escape, click_beside, go_on_writing, begin_anew])
def test_it_closes_when_one_is_done_with_it(desk: Desk, act: Callable[[Desk], None]) -> None:
    window = start(desk)
    open_over(desk, window)
    act(desk)
    assert not window.sidebar.isVisible()
    assert not window.panes.lies_over
    assert QApplication.focusWidget() is window.composer.field
    assert window.isActiveWindow()


def test_what_is_chosen_there_is_shown(desk: Desk) -> None:
    window = start(desk)
    open_over(desk, window)
    choose_one(desk)
    desk.wait(lambda: window.dialogue.conversation_id == window.conversations[-1].id)


def test_escape_that_closes_the_list_stops_no_answer(desk: Desk) -> None:
    window = start(desk)
    open_over(desk, window)
    with desk.qtbot.assertNotEmitted(window.composer.stop_requested):
        press_escape(desk)


@pytest.mark.parametrize("wanted", [True, False], ids=["open", "closed"])
def test_what_was_chosen_comes_back_with_the_room(desk: Desk, wanted: bool) -> None:
    window = start(desk, 150, WIDE)
    assert window.sidebar.isVisible()
    if not wanted:
        window.toggle_sidebar()
    window.resize(*SMALL)
    open_over(desk, window)
    window.resize(*WIDE)
    assert window.sidebar.isVisible() is wanted
    assert not window.panes.lies_over
    window.resize(*SMALL)
    assert not window.sidebar.isVisible()
    open_over(desk, window)
    window.toggle_sidebar()
    window.resize(*WIDE)
    assert window.sidebar.isVisible() is wanted
    desk.close()
    assert load_settings(desk.folder / "settings.json").window.sidebar_shown is wanted


def test_beside_again_it_is_as_wide_as_it_was_drawn(desk: Desk) -> None:
    window = start(desk, 100, WIDE)
    window._splitter.moveSplitter(330, 1)
    drawn = window.sidebar.width()
    window.resize(*SMALL)
    open_over(desk, window)
    window.resize(*WIDE)
    desk.wait(lambda: window.sidebar.width() == drawn)


def test_room_that_larger_text_needed_is_given_back_once_its_words_are_laid_out(desk: Desk) -> None:
    """A splitter that shows it anew gives it the width that it asked for before."""
    window = start(desk, 100, WIDE)
    desk.wait(lambda: window.sidebar.width() == SIDEBAR_WIDTH)
    window._splitter.setSizes([420, WIDE[0] - 420])
    assert window.sidebar.width() == 420
    QApplication.postEvent(window.sidebar, QEvent(QEvent.Type.LayoutRequest))
    desk.wait(lambda: window.sidebar.width() == SIDEBAR_WIDTH)
    window._splitter.moveSplitter(330, 1)
    drawn = window.sidebar.width()
    QApplication.postEvent(window.sidebar, QEvent(QEvent.Type.LayoutRequest))
    QApplication.processEvents()
    assert window.sidebar.width() == drawn, "which somebody has drawn"


def test_search_opens_it_with_the_focus_in_the_field(desk: Desk) -> None:
    window = start(desk)
    window.search()
    assert window.panes.lies_over
    assert QApplication.focusWidget() is window.sidebar.search
    press_escape(desk)
    assert not window.sidebar.isVisible()


def test_what_is_deleted_in_it_is_brought_back_by_a_click_beside_it(desk: Desk) -> None:
    window = start(desk, 200, (1024, 640))
    open_over(desk, window)
    window.sidebar.conversations.delete_requested.emit([window.conversations[0].id])
    desk.wait(lambda: len(window.conversations) == 1)
    button = window.undo_notice.action_button

    def place() -> QPoint:
        return button.mapTo(window, button.rect().center())

    desk.wait(lambda: button.isVisible() and window.childAt(place()) is button)
    click_beside(desk)
    assert not window.sidebar.isVisible(), "the rest is shaded"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.wait(lambda: len(window.conversations) == 2)


@pytest.mark.parametrize("size", [(620, 600), (480, 360)])
def test_what_is_said_of_a_deletion_is_read_whole_below_it(desk: Desk, size: tuple[int, int]) -> None:
    window = start(desk, 100, size)
    open_over(desk, window)
    window.sidebar.conversations.delete_requested.emit([window.conversations[0].id])
    notice = window.undo_notice

    def is_seen(part: QWidget) -> bool:
        return window.childAt(part.mapTo(window, part.rect().center())) is part

    desk.wait(lambda: notice.isVisible() and is_seen(notice._title) and is_seen(notice.action_button))
    left = notice._title.mapTo(window, QPoint(1, notice._title.height() // 2))
    assert window.childAt(left) is notice._title
    notice.dismiss()
    desk.wait(lambda: window.sidebar.height() == window.height())


def test_deletion_of_the_last_one_leaves_the_focus_in_the_list(desk: Desk) -> None:
    """And not on the settings, which the next key would open."""
    window = start(desk)
    open_over(desk, window)
    window.sidebar.conversations.setFocus()
    window.sidebar.conversations.delete_requested.emit([each.id for each in window.conversations])
    desk.wait(lambda: not window.conversations)
    assert window.focusWidget() is window.sidebar._new
