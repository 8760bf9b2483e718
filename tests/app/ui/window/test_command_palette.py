"""The command palette: every act and conversation by typing, shortcuts shown, all of it by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from window_desk import Desk, HeldModel

from app.core.settings import Language
from app.ui.window.command_palette import WIDTH, Command, CommandPalette, label, matching
from app.ui.window.window import MainWindow


def palette_of(window: MainWindow) -> CommandPalette:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.reading.palette is not None
    return window.reading.palette


def test_words_may_stand_in_any_order_and_beginnings_come_first() -> None:
    commands = [Command(title, print) for title in ("Show the sidebar", "Bring a side dish", "Sidebar, show")]
    assert [each.title for each in matching(commands, "side")] == [
        "Sidebar, show",
        "Show the sidebar",
        "Bring a side dish",
    ]
    assert [each.title for each in matching(commands, "sidebar show")] == ["Sidebar, show", "Show the sidebar"]
    assert len(matching(commands, "")) == 3
    assert matching(commands, "nothing") == []


def test_digits_and_joiners_are_found_however_they_are_typed() -> None:
    commands = [Command("ಕೌಂಟರ್‌ನಲ್ಲಿ ೧೨", print)]
    assert matching(commands, "ಕೌಂಟರ್ನಲ್ಲಿ 12") == commands


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("profile", "ప్రొఫైల్స్"),
        ("settings", "సెట్టింగ్‌లు"),
        ("pack inst", "ప్యాక్ ఇన్‌స్టాల్ చేయండి"),
        ("hosa", "ಹೊಸ ಸಂಭಾಷಣೆ"),
        ("lock", "अभी लॉक करें"),
    ],
)
def test_whoever_has_latin_letters_alone_finds_words_by_their_sound(typed: str, found: str) -> None:
    titles = ("ప్రొఫైల్స్", "సెట్టింగ్‌లు", "ప్యాక్ ఇన్‌స్టాల్ చేయండి", "ಹೊಸ ಸಂಭಾಷಣೆ", "अभी लॉक करें")
    commands = [Command(title, print) for title in titles]
    assert [each.title for each in matching(commands, typed)] == [found]
    written = Command(f"Ward 3: {typed}", print)
    assert [each.title for each in matching([*commands, written], typed)] == [written.title, found]
    assert matching(commands, "l") == []


@pytest.mark.parametrize(("height", "rows"), [(760, 9), (360, 7), (200, 3)])
def test_it_is_no_higher_than_a_small_window(desk: Desk, height: int, rows: int) -> None:
    window = desk.open()
    window.setMinimumHeight(0)
    window.resize(640, height)
    palette = palette_of(window)
    shown = palette.list.viewport().height() // palette.list.sizeHintForRow(0)
    assert shown <= rows
    assert shown == 9 or height < 760
    place = QRect(window.mapFromGlobal(palette.pos()), palette.size())
    assert place.top() >= 0
    assert place.bottom() < window.height() or shown == 3


def test_it_is_as_wide_as_the_text_is_large(desk: Desk) -> None:
    window = desk.open()
    window.resize(760, 600)
    assert palette_of(window).width() == WIDTH
    palette_of(window).close()
    desk.appearance.set_text_size(125)
    assert palette_of(window).width() == 1.25 * WIDTH
    palette_of(window).close()
    window.resize(640, 600)
    assert palette_of(window).width() == 640 - 32


def test_it_stays_as_tall_as_it_is_where_nothing_is_found(desk: Desk) -> None:
    palette = palette_of(desk.open())
    height = palette.height()
    for typed in ("zzzz", "new", "zzzz"):
        palette.field.setText(typed)
        QTest.qWait(0)
        assert palette.height() == height


def test_conversation_is_opened_by_its_name(desk: Desk) -> None:
    window = desk.open()
    wanted = desk.storage.add("Fever in children", "Rest.")
    desk.storage.add("Gold loan", "Yes.")
    desk.library.refresh()
    desk.wait(lambda: len(window.conversations) == 2)
    palette = palette_of(window)
    desk.wait(palette.field.hasFocus)
    palette.field.setText("fever")
    assert palette.titles == ["Fever in children"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.wait(lambda: window.dialogue.conversation_id == wanted)
    desk.wait(lambda: desk.texts() == ["Fever in children", "Rest."])


def test_arrows_choose_and_escape_does_nothing(desk: Desk) -> None:
    window = desk.open()
    palette = palette_of(window)
    palette.field.setText("sidebar")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.reading.palette is None
    assert window.sidebar.isVisible()
    palette = palette_of(window)
    palette.field.setText("show or hide the sidebar")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.wait(lambda: not window.sidebar.isVisible())


def test_shortcuts_are_shown_and_read_out(desk: Desk) -> None:
    window = desk.open()
    palette = palette_of(window)
    palette.field.setText("new conversation")
    assert palette.field.accessibleDescription() == "New conversation Ctrl+N"
    assert palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "New conversation Ctrl+N"
    palette.reject()


def entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)
        elif not action.isSeparator() and action.isVisible():
            yield action


def test_every_act_of_the_menu_is_in_the_palette(desk: Desk) -> None:
    window = desk.open()
    titles = [command.title for command in window.reading.commands()]
    for action in entries(window.settings_menu):
        assert label(action.text()) in titles
    language = matching(list(window.reading.commands()), "Kannada")
    assert [command.title for command in language] == ["ಕನ್ನಡ"]
    language[0].run()
    desk.wait(lambda: window.language is Language.KANNADA)


def test_acts_on_an_answer_come_with_the_answer(desk: Desk) -> None:
    window = desk.open()
    assert "Answer again" not in [command.title for command in window.reading.commands()]
    desk.ask("Say")
    desk.wait_for_answer()
    run(window, "Copy the last answer as text")
    assert QGuiApplication.clipboard().text() == "Two words.\n"
    run(window, "Copy the conversation as Markdown")
    desk.wait(lambda: "**Answer:**" in QGuiApplication.clipboard().text())
    assert QGuiApplication.clipboard().text() == "**Question:**\n\nSay\n\n**Answer:**\n\nTwo words.\n"
    run(window, "Edit the last question")
    assert window.composer.field.toPlainText() == "Say"
    window.composer.cancel_edit()
    run(window, "Answer again")
    desk.wait(lambda: len(desk.storage.conversations.messages(str(window.dialogue.conversation_id))) == 3)


def run(window: MainWindow, title: str) -> None:
    next(command for command in window.reading.commands() if command.title == title).run()


def test_answer_under_way_can_be_stopped_from_the_palette(desk: Desk) -> None:
    desk.model = HeldModel(hold_at=1)
    window = desk.open()
    desk.ask("Say")
    desk.wait(lambda: "Two" in "".join(desk.texts()))
    run(window, "Stop the answer")
    desk.wait(lambda: not window.dialogue.busy)


@pytest.mark.parametrize("text", ["", "half a question"])
def test_shortcuts_work_while_somebody_types(desk: Desk, text: str) -> None:
    window = desk.open()
    desk.ask("Say")
    desk.wait_for_answer()
    field = window.composer.field
    field.setPlainText(text)
    window.composer.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(field, Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == "Two words.\n"
    QTest.keyClick(field, Qt.Key.Key_K, control)
    assert window.reading.palette is not None
    window.reading.palette.reject()
    window.transcript.verticalScrollBar().setValue(0)
    QTest.keyClick(field, Qt.Key.Key_J, control)
    assert window.transcript.following
    QTest.keyClick(field, Qt.Key.Key_E, control)
    assert window.composer.editing is not None
    window.composer.cancel_edit()
    assert field.toPlainText() == text
    QTest.keyClick(field, Qt.Key.Key_R, control)
    desk.wait(lambda: len(desk.storage.conversations.messages(str(window.dialogue.conversation_id))) == 3)


def test_hundreds_of_conversations_are_gone_through(desk: Desk) -> None:
    window = desk.open()
    for number in range(300):
        desk.storage.add(f"Question {number}", "Answer")
    desk.library.refresh()
    desk.wait(lambda: len(window.conversations) == 300)
    palette = palette_of(window)
    palette.field.setText("question 29")
    assert len(palette.titles) == 13
    palette.reject()
