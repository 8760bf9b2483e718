"""The list of conversations: headings by day, keyboard and mouse, renaming in place."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Conversation, Folder
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.sidebar import conversation_model
from app.ui.sidebar.conversation_list import ConversationList
from app.ui.sidebar.conversation_menu import ConversationMenu
from app.ui.sidebar.conversation_model import AT_FIRST, ConversationModel
from app.ui.sidebar.conversation_rows import more_place


def conversation(name: str, days_ago: float = 0) -> Conversation:
    when = datetime.now(UTC) - timedelta(days=days_ago)
    return Conversation(id=name, title=f"Title {name}", created=when, updated=when)


@pytest.fixture
def listed(qtbot: QtBot, qapp: QApplication) -> Iterator[ConversationList]:
    appearance = Appearance()
    appearance.apply(qapp)
    listed = ConversationList(IconSet(appearance))
    qtbot.addWidget(listed)
    listed.resize(260, 500)
    listed.rows.show([conversation("a"), conversation("b"), conversation("c", 70)])
    with qtbot.waitActive(listed):
        listed.show()
        listed.activateWindow()
    listed.setFocus()
    yield listed


def rows(model: ConversationModel) -> list[str]:
    return [str(model.index(number).data()) for number in range(model.rowCount())]


def choose(listed: ConversationList, name: str) -> None:
    listed.setCurrentIndex(listed.rows.index_of(name))


def collect(listed: ConversationList) -> dict[str, list[object]]:
    said: dict[str, list[object]] = {"opened": [], "deleted": [], "renamed": []}
    listed.opened.connect(said["opened"].append)
    listed.delete_requested.connect(said["deleted"].append)
    listed.renamed.connect(lambda name, title: said["renamed"].append((name, title)))
    return said


def test_rows_are_under_headings_by_day(qapp: QApplication) -> None:
    model = ConversationModel()
    old = conversation("d", 400)
    model.show([conversation("a"), conversation("b", 1), conversation("c", 4), old])
    month = old.updated.astimezone().strftime("%B %Y")
    assert rows(model) == ["Today", "Title a", "Yesterday", "Title b", "Last seven days", "Title c", month, "Title d"]


class Clock(datetime):
    """The computer's, as a test sets it."""

    moment = datetime(2026, 5, 10, 20, tzinfo=UTC)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        return cls.moment.astimezone(tz)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Clock]]:
    with monkeypatch.context() as patch:
        patch.setattr(conversation_model, "datetime", Clock)
        patch.setenv("TZ", "UTC")
        patch.setattr(Clock, "moment", Clock.moment)
        yield Clock
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="time zones of a process")
def test_headings_follow_the_day_and_the_time_zone(
    qapp: QApplication, clock: type[Clock], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = ConversationModel()
    late, later = (clock.moment - timedelta(hours=hours) for hours in (2, 1))
    model.show([replace(conversation("a"), updated=later), replace(conversation("b"), updated=late)])
    assert rows(model) == ["Today", "Title a", "Title b"]
    monkeypatch.setenv("TZ", "IST-5:30")
    model.days.timeout.emit()
    assert rows(model) == ["Today", "Title a", "Yesterday", "Title b"], "midnight was between them there"
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    clock.moment = datetime(2026, 10, 25, 22, 30, tzinfo=UTC)  # a day of 25 hours, half an hour before its end
    model.show([replace(conversation("a"), updated=clock.moment - timedelta(hours=hours)) for hours in (24, 25)])
    assert rows(model) == ["Today", "Title a", "Yesterday", "Title a"]
    clock.moment += timedelta(hours=1)
    model.days.timeout.emit()
    assert rows(model) == ["Yesterday", "Title a", "Last seven days", "Title a"]


MANY = 3 * AT_FIRST


def show_many(listed: ConversationList) -> None:
    listed.rows.show([conversation(str(number)) for number in range(MANY)])


def test_of_many_conversations_the_first_are_listed_and_the_others_at_their_end(
    listed: ConversationList, qtbot: QtBot
) -> None:
    show_many(listed)
    QApplication.processEvents()
    assert listed.rows.rowCount() == AT_FIRST
    listed.verticalScrollBar().setValue(listed.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: listed.rows.rowCount() == 2 * AT_FIRST)
    assert rows(listed.rows) == ["Today", *(f"Title {number}" for number in range(2 * AT_FIRST - 1))]
    show_many(listed)
    assert listed.rows.rowCount() == 2 * AT_FIRST, "whoever has scrolled that far stays there"


def test_conversation_far_down_is_marked_and_one_that_is_not_listed_is_not_looked_for(listed: ConversationList) -> None:
    folder = Folder("f", "Clinic", datetime.now(UTC), 0)
    inside = replace(conversation("inside"), folder_id="f")
    listed.rows.show_folders([folder])
    listed.rows.toggle("f", False)
    listed.rows.show([*(conversation(str(number)) for number in range(MANY)), inside])
    for name in ("inside", "gone"):
        listed.select(name)
        assert (listed.currentIndex().isValid(), listed.rows.rowCount()) == (False, AT_FIRST)
    listed.select(str(MANY - 1))
    assert listed.chosen() == [str(MANY - 1)]


def test_all_of_many_are_chosen_by_a_key(listed: ConversationList) -> None:
    show_many(listed)
    QTest.keyClick(listed, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(listed.chosen()) == MANY


def test_the_last_of_many_is_reached_by_a_key(listed: ConversationList) -> None:
    show_many(listed)
    choose(listed, "0")
    QTest.keyClick(listed, Qt.Key.Key_End)
    assert listed.chosen() == [str(MANY - 1)]


def test_arrows_pass_over_headings_and_enter_opens(listed: ConversationList, qtbot: QtBot) -> None:
    said = collect(listed)
    choose(listed, "b")
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert said["opened"] == ["c"]
    QTest.keyClick(listed, Qt.Key.Key_Up)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert said["opened"] == ["c", "b"]


def test_f2_renames_in_place(listed: ConversationList, qtbot: QtBot) -> None:
    said = collect(listed)
    choose(listed, "b")
    QTest.keyClick(listed, Qt.Key.Key_F2)
    editor = listed.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Title b"
    editor.setText("Fixed deposits")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: said["renamed"] == [("b", "Fixed deposits")])
    assert said["opened"] == []


@pytest.mark.parametrize("title", ["", "   ", "Title b"])
def test_blank_or_same_title_is_no_change(listed: ConversationList, title: str) -> None:
    said = collect(listed)
    assert not listed.rows.setData(listed.rows.index_of("b"), title)
    assert said["renamed"] == []


def test_delete_key_deletes(listed: ConversationList, qtbot: QtBot) -> None:
    said = collect(listed)
    choose(listed, "c")
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert said["deleted"] == [["c"]]


def test_click_opens_and_on_the_button_of_a_row_shows_its_menu_instead(listed: ConversationList) -> None:
    said = collect(listed)
    row = listed.visualRect(listed.rows.index_of("a"))
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(30, 10))
    assert said["opened"] == ["a"]
    choose(listed, "b")
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=more_place(row).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ConversationMenu)
    assert listed.chosen() == ["a"]
    assert (said["opened"], said["deleted"]) == (["a"], [])
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert said["deleted"] == [["a"]]


def test_button_of_a_row_acts_on_all_that_is_selected_with_it(listed: ConversationList) -> None:
    said = collect(listed)
    choose(listed, "a")
    listed.selectionModel().select(listed.rows.index_of("c"), QItemSelectionModel.SelectionFlag.Select)
    where = more_place(listed.visualRect(listed.rows.index_of("c"))).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=where)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ConversationMenu)
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert said["deleted"] == [["a", "c"]]


def test_button_let_go_of_elsewhere_does_nothing(listed: ConversationList) -> None:
    said = collect(listed)
    view = listed.viewport()
    first, second = (listed.visualRect(listed.rows.index_of(name)) for name in ("a", "b"))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=more_place(first).center())
    QTest.mouseMove(view, second.center())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=second.center())
    assert QApplication.activePopupWidget() is None
    assert said == {"opened": [], "deleted": [], "renamed": []}


def test_keyboard_opens_the_menu_of_a_row(listed: ConversationList) -> None:
    choose(listed, "b")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(listed.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, ConversationMenu)
    assert listed.chosen() == ["b"]
    menu.close()


def test_click_on_a_heading_does_nothing(listed: ConversationList) -> None:
    said = collect(listed)
    heading = listed.visualRect(listed.rows.index(0)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert said == {"opened": [], "deleted": [], "renamed": []}


def test_shown_conversation_stays_marked_when_the_list_changes(listed: ConversationList) -> None:
    listed.select("b")
    listed.rows.show([conversation("z"), conversation("a"), conversation("b")])
    assert listed.currentIndex() == listed.rows.index_of("b")
    listed.select(None)
    assert not listed.currentIndex().isValid()
