"""Typing with Latin letters in the real window: the key that switches it, what is kept, what shortcuts do meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.settings import Language, TypingChoice
from app.ui.window.window import MainWindow

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
HINDI = TypingChoice(Language.ENGLISH, Language.HINDI, on=True)


def typed(window: MainWindow, text: str) -> str:
    QTest.keyClicks(window.composer.field, text)
    return window.composer.field.toPlainText()


def test_key_switches_it_and_the_choice_outlives_the_program(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    window._choose_language(Language.KANNADA)
    assert typed(window, "na ") == "na "
    QTest.keyClick(window.composer.field, Key.Key_Space, CTRL)
    assert typed(window, "nanage ") == "na ನನಗೆ "
    desk.wait(lambda: desk.storage.settings.current.typing != ())
    desk.close()
    window = desk.open()
    window._choose_language(Language.KANNADA)
    assert window.typing_button.text().split()[0] == "ಕ"
    desk.wait(lambda: window.composer.draft != "")
    assert typed(window, "beku ").endswith("ಬೇಕು ")
    QTest.keyClick(window.composer.field, Key.Key_Space, CTRL)
    assert window.typing_button.text().split()[0] == "A"


def test_key_in_english_opens_the_menu_of_languages(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    QTest.keyClick(window.composer.field, Key.Key_Space, CTRL)
    menu = window.typing_button.languages
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert window.typing.current is Language.KANNADA


def test_escape_while_a_word_is_typed_does_not_stop_the_answer(desk: Desk, qtbot: QtBot) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    window.typing.choose(Language.HINDI)
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    typed(window, "haan")
    QTest.keyClick(window.composer.field, Key.Key_Escape)
    assert window.dialogue.busy
    assert window.composer.field.toPlainText() == "haan"
    QTest.keyClick(window.composer.field, Key.Key_Escape)
    desk.wait(lambda: not window.dialogue.busy)


def test_new_conversation_by_key_keeps_the_word_in_the_draft_of_the_old_one(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    window.typing.choose(Language.HINDI)
    desk.ask("First")
    desk.wait_for_answer()
    first = window.dialogue.conversation_id
    assert first is not None
    typed(window, "dard")
    QTest.keyClick(window.composer.field, Key.Key_N, CTRL)
    assert window.composer.field.toPlainText() == ""
    window.dialogue.open(first)
    desk.wait(lambda: window.composer.field.toPlainText() == "दर्द")


def test_word_that_is_typed_when_the_window_closes_is_in_the_draft(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    window.typing.choose(Language.HINDI)
    typed(window, "dard")
    desk.close()
    window = desk.open()
    desk.wait(lambda: window.composer.field.toPlainText() == "दर्द")


def test_search_field_of_the_sidebar_finds_what_was_typed_with_latin_letters(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    desk.ask("बुखार की दवा")
    desk.wait_for_answer()
    window.typing.choose(Language.HINDI)
    window.search()
    QTest.keyClicks(window.sidebar.search, "bukhar")
    QTest.keyClick(window.sidebar.search, Key.Key_Return)
    desk.wait(window.sidebar.found.results.isVisible)
    assert window.sidebar.search.text() == "बुखार"


def test_tab_goes_from_the_field_over_switch_and_clip_to_the_button(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    window.typing.choose(Language.HINDI)
    typed(window, "haan")
    QTest.keyClick(window.composer.field, Key.Key_Tab)
    assert window.typing_button.hasFocus()
    assert window.composer.field.toPlainText() == "हाँ"
    QTest.keyClick(window.typing_button, Key.Key_Tab)
    assert window.composer.attach_button.hasFocus()
    QTest.keyClick(window.composer.attach_button, Key.Key_Tab)
    assert window.composer.button.hasFocus()
