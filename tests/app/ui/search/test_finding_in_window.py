"""Searching goes to a conversation once, and from place to place inside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_desk import Desk

from app.core.conversations.search import FoundConversation
from app.core.settings import Theme
from app.ui.look.tokens import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    PART_CONTRAST,
    Palette,
    contrast,
    text_contrast,
)
from app.ui.transcript.found_marks import found_look
from app.ui.transcript.text_view import TextView
from app.ui.window.window import MainWindow

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def test_conversation_with_several_messages_found_is_one_row_that_says_how_many(desk: Desk) -> None:
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
    assert results.places_text(second).startswith("3 message")
    spoken = results.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("How is cholera treated?, 3 message")
    assert spoken.endswith(": Cholera in children: give zinc.")
    assert window.sidebar.found.line.text().startswith("Found in 2 conversation")


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
    assert current(window) == {"Salt three": "Salt"}
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.find_bar.text == "1 of 3"
    desk.wait(lambda: "Salt one" in current(window))
    QTest.keyClick(window, Qt.Key.Key_F3, SHIFT)
    QTest.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert window.find_bar.text == "2 of 3"
    desk.wait(lambda: "Salt two" in current(window))
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


def test_enter_goes_from_place_to_place_within_a_message_and_on(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("How much salt?", "Salt: a pinch.\n\n| salt | **salty** |\n|---|---|\n| 1 | 2 |")
    desk.storage.add("And sugar?", "Without `salt`.", conversation_id)
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.transcript.views) == 4)
    with desk.qtbot.waitSignal(window.announcing.announced) as told:
        find(desk, "salt")
    assert told.args == ["1 of 5"]
    seen = [current(window)]
    for _ in range(5):
        QTest.keyClick(window.find_bar.field, Qt.Key.Key_Return)
        seen.append(current(window))
    assert [(next(iter(each)).split("\n")[0], *each.values()) for each in seen] == [
        ("How much salt?", "salt"),
        ("Salt: a pinch.", "Salt"),
        ("Salt: a pinch.", "salt"),
        ("Salt: a pinch.", "salt"),
        ("Without salt.", "salt"),
        ("How much salt?", "salt"),
    ]
    assert sum(map(len, marks(window).values())) == 5  # the others stay set off
    assert window.find_bar.text == "1 of 5"
    with desk.qtbot.waitSignal(window.announcing.announced) as told:
        QTest.keyClick(window, Qt.Key.Key_F3, SHIFT)
    assert told.args == ["5 of 5"]


def test_escape_takes_away_what_was_set_off(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("Gold", "Gold is heavy")
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.transcript.views) == 2)
    find(desk, "gold")
    desk.wait(lambda: len(marks(window)) == 2)
    QTest.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert marks(window) == {}
    find(desk, "gold")
    desk.wait(lambda: len(marks(window)) == 2)
    window.find_bar.close_button.click()
    assert marks(window) == {}
    find(desk, "gold")
    desk.wait(lambda: len(marks(window)) == 2)
    window.find_bar.field.clear()
    assert marks(window) == {}


def test_leaving_the_search_of_all_takes_away_what_it_set_off(desk: Desk) -> None:
    window = desk.open()
    desk.storage.add("Gold", "It is heavy")
    search(desk, "heavy")
    desk.wait(lambda: len(rows(window)) == 1)
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: current(window) == {"It is heavy": "heavy"} and window.find_bar.text == "1 of 1")
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    assert marks(window) == {}


def test_own_search_in_a_conversation_outlives_the_search_of_all(desk: Desk) -> None:
    window = desk.open()
    desk.storage.add("Gold", "It is heavy")
    search(desk, "heavy")
    desk.wait(lambda: len(rows(window)) == 1)
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: window.find_bar.text == "1 of 1")
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    window.sidebar.search.clear()
    assert window.find_bar.isVisible()
    assert current(window) == {"It is heavy": "heavy"}


def test_place_found_from_the_welcome_is_gone_to(desk: Desk) -> None:
    window = desk.open()
    desk.storage.add("Gold", "Rest.\n\n" * 60 + "It is heavy\n\n" + "Rest.\n\n" * 60)
    search(desk, "heavy")
    desk.wait(lambda: len(rows(window)) == 1)
    assert window.welcome.isVisible()
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: len(current(window)) == 1 and is_current_in_sight(window))


def test_every_place_comes_into_sight_though_most_messages_have_no_view(desk: Desk) -> None:
    window = desk.open()
    conversation_id = None
    for number in range(100):
        salt = "ಉಪ್ಪು ಬೇಕು. " if number in (0, 99) else ""
        long = f"{number}. {salt}" + "ಬೇರೆ ಮಾತು.\n\n" * 40 + salt
        conversation_id = desk.storage.add(f"ಪ್ರಶ್ನೆ {number}", long, conversation_id)
    assert conversation_id is not None
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.dialogue.path) == 200 and window.transcript.view_of(last(window)) is not None)
    find(desk, "ಉಪ್ಪ")
    desk.wait(lambda: window.find_bar.text == "1 of 4")
    seen = []
    for step in (NONE, NONE, NONE, NONE, SHIFT, SHIFT, SHIFT):
        desk.wait(lambda: is_current_in_sight(window))
        assert list(current(window).values()) == ["ಉಪ್ಪು"]
        assert len(window.transcript.views) < 200
        seen.append(window.find_bar.text)
        QTest.keyClick(window, Qt.Key.Key_F3, step)
    assert seen == [f"{number} of 4" for number in (1, 2, 3, 4, 1, 4, 3)]


def test_what_is_in_sight_is_gone_to_without_scrolling(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("Ward", "Rest.\n\n" * 40 + "Salt and\n\n" * 4 + "Rest.\n\n" * 40)
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.transcript.views) == 2)
    find(desk, "salt")
    desk.wait(lambda: window.find_bar.text == "1 of 4" and is_current_in_sight(window))
    place = window.transcript.verticalScrollBar().value()
    QTest.keyClick(window, Qt.Key.Key_F3)
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.find_bar.text == "3 of 4"
    assert window.transcript.verticalScrollBar().value() == place
    assert is_current_in_sight(window)


def test_marks_come_back_in_the_colours_of_the_moment(desk: Desk) -> None:
    window = desk.open()
    window.dialogue.open(desk.storage.add("Gold", "Gold is heavy"))
    desk.wait(lambda: len(window.transcript.views) == 2)
    find(desk, "gold")
    desk.wait(lambda: current(window) == {"Gold": "Gold"})
    try:
        desk.appearance.set_theme(Theme.DARK)
        desk.wait(lambda: current(window) == {"Gold": "Gold"})
        desk.wait(lambda: len(marks(window)) == 2)
    finally:
        desk.appearance.set_theme(Theme.SYSTEM)


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK])
def test_the_place_somebody_is_at_can_be_told_from_the_others(palette: Palette) -> None:
    look = found_look(palette)
    grounds = [form.background().color().name() for form in (look.place, look.current)]
    inks = [form.foreground().color().name() for form in (look.place, look.current)]
    assert contrast(*grounds) >= PART_CONTRAST
    assert all(contrast(ink, ground) >= text_contrast(palette) for ink, ground in zip(inks, grounds, strict=True))


def find(desk: Desk, text: str) -> None:
    QTest.keyClick(desk.window, Qt.Key.Key_F, CONTROL)
    desk.window.find_bar.field.setText("")
    desk.window.find_bar.field.setText(text)


def last(window: MainWindow) -> str:
    return window.dialogue.path[-1].id


def is_current_in_sight(window: MainWindow) -> bool:
    """Whether the line of the place somebody is at is wholly in the window."""
    ground, transcript = QColor(window.icons.palette.accent), window.transcript
    for text in texts(window):
        for mark in text.extraSelections():
            if mark.format.background().color() == ground:
                cursor = QTextCursor(mark.cursor)
                cursor.setPosition(mark.cursor.selectionStart())
                line = text.cursorRect(cursor)
                line.moveTo(text.viewport().mapTo(transcript.viewport(), line.topLeft()))
                return transcript.viewport().rect().contains(line)
    return False


def search(desk: Desk, text: str) -> None:
    desk.library.refresh()
    desk.window.sidebar.search.setFocus()
    desk.window.sidebar.search.setText(text)


def rows(window: MainWindow) -> list[FoundConversation]:
    model = window.sidebar.found.results.hits
    return [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def texts(window: MainWindow) -> list[TextView]:
    return [text for view in window.transcript.views for text in view.searched_texts]


def marks(window: MainWindow) -> dict[str, list[str]]:
    """The words set off, by the text that they are in."""
    found = {text: [mark.cursor.selectedText() for mark in text.extraSelections()] for text in texts(window)}
    return {text.toPlainText().strip(): words for text, words in found.items() if words}


def current(window: MainWindow) -> dict[str, str]:
    """The words set off as the place that somebody is at, by the text that they are in."""
    ground = QColor(window.icons.palette.accent)
    return {
        text.toPlainText().strip(): mark.cursor.selectedText()
        for text in texts(window)
        for mark in text.extraSelections()
        if mark.format.background().color() == ground
    }
