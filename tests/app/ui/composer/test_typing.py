"""Typing Indian languages with Latin letters: one word at a time, and never in the way of an input method."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_desk import CATALOGUES

from app.core.settings import Language, TypingChoice
from app.ui.composer.composer import Composer
from app.ui.composer.typing_button import TypingButton
from app.ui.composer.typing_field import LatinTyping
from app.ui.composer.typing_popup import CandidatePopup
from app.ui.composer.typing_switch import TypingSwitch
from app.ui.look.language import LanguageSwitch
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Counter:
    """A window with a composer and a search field, as a person at a counter has them."""

    window: QWidget
    composer: Composer
    search: QLineEdit
    searching: LatinTyping
    switch: TypingSwitch
    button: TypingButton
    languages: LanguageSwitch
    saved: list[tuple[TypingChoice, ...]]
    sent: list[str]

    @property
    def text(self) -> str:
        return self.composer.field.toPlainText()

    @property
    def preedit(self) -> str:
        return self.composer.field.textCursor().block().layout().preeditAreaText()

    @property
    def popup(self) -> CandidatePopup:
        found = self.window.findChildren(CandidatePopup)
        return found[0]

    @property
    def offered(self) -> list[str]:
        """The words in the list; none where it is not shown."""
        if not self.window.findChildren(CandidatePopup) or not self.popup.isVisible():
            return []
        return [self.popup.item(row).text() for row in range(self.popup.count())]

    def type(self, text: str) -> None:
        QTest.keyClicks(self.composer.field, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.composer.field, key, modifier)

    def compose(self, preedit: str, commit: str = "") -> None:
        """What a real input method tells the field."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QCoreApplication.sendEvent(self.composer.field, event)


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication) -> Iterator[Counter]:
    languages = LanguageSwitch(qapp, CATALOGUES)
    appearance = Appearance()
    appearance.apply(qapp)
    saved: list[tuple[TypingChoice, ...]] = []
    choices = (TypingChoice(Language.ENGLISH, Language.HINDI, on=True),)
    window = QWidget()
    switch = TypingSwitch(choices, languages, saved.append, window)
    composer = Composer(IconSet(appearance, window))
    button = composer.offer_typing(switch)
    search = QLineEdit()
    sent: list[str] = []
    composer.submitted.connect(lambda text, attached: sent.append(text))
    column = QVBoxLayout(window)
    column.addWidget(search)
    column.addStretch(1)
    column.addWidget(composer)
    qtbot.addWidget(window)
    window.resize(600, 420)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    composer.setFocus()
    searching = LatinTyping(search, switch)
    yield Counter(window, composer, search, searching, switch, button, languages, saved, sent)
    languages.set_language(Language.ENGLISH)


def test_letters_are_shown_underlined_and_are_not_yet_in_the_text(counter: Counter) -> None:
    counter.type("mujhe")
    assert (counter.text, counter.preedit) == ("", "mujhe")
    formats = counter.composer.field.textCursor().block().layout().formats()
    assert [each.format.fontUnderline() for each in formats] == [True]


def test_space_puts_the_first_word_in(counter: Counter) -> None:
    counter.type("mujhe bukhar ")
    assert (counter.text, counter.preedit, counter.offered) == ("मुझे बुखार ", "", [])


@pytest.mark.parametrize(
    ("language", "latin", "text"),
    [
        (Language.HINDI, "kya aap theek hain? ", "क्या आप ठीक हैं? "),
        (Language.KANNADA, "nanage jvara bandide. ", "ನನಗೆ ಜ್ವರ ಬಂದಿದೆ. "),
        (Language.TELUGU, "naaku jwaram vachindi, ", "నాకు జ్వరం వచ్చింది, "),
    ],
)
def test_each_language_is_typed(counter: Counter, language: Language, latin: str, text: str) -> None:
    counter.switch.choose(language)
    counter.type(latin)
    assert counter.text == text


@pytest.mark.parametrize("sign", [".", ",", "?", "!", ")", ";", "-", "%"])
def test_sign_puts_the_word_in_before_it(counter: Counter, sign: str) -> None:
    counter.type("haan" + sign)
    assert (counter.text, counter.preedit) == ("हाँ" + sign, "")


def test_list_has_at_most_five_words_and_the_letters_last(counter: Counter) -> None:
    counter.type("dard")
    assert counter.offered[0] == "दर्द"
    assert counter.offered[-1] == "dard"
    assert 3 <= len(counter.offered) <= 6
    assert counter.popup.currentRow() == 0


def test_digit_chooses(counter: Counter) -> None:
    counter.type("dard")
    second = counter.offered[1]
    counter.press(Key.Key_2)
    assert (counter.text, counter.preedit) == (second, "")
    counter.type(" dard")
    latin = len(counter.offered)
    counter.type(str(latin))
    assert counter.text == second + " dard"


def test_digit_without_a_row_is_typed_behind_the_word(counter: Counter) -> None:
    counter.type("haan9")
    assert counter.text == "हाँ9"


def test_arrows_go_round_the_list_and_space_takes_the_marked_word(counter: Counter) -> None:
    counter.type("dard")
    offered = counter.offered
    counter.press(Key.Key_Down)
    assert counter.popup.currentRow() == 1
    counter.press(Key.Key_Up)
    counter.press(Key.Key_Up)
    assert counter.popup.currentRow() == len(offered) - 1
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Down)
    counter.press(Key.Key_Space)
    assert counter.text == offered[1] + " "


def test_backspace_edits_the_letters_and_then_the_text(counter: Counter) -> None:
    counter.type("haan mujhee")
    counter.press(Key.Key_Backspace)
    assert (counter.text, counter.preedit, counter.offered[0]) == ("हाँ ", "mujhe", "मुझे")
    for _ in range(5):
        counter.press(Key.Key_Backspace)
    assert (counter.text, counter.preedit, counter.offered) == ("हाँ ", "", [])
    counter.press(Key.Key_Backspace)
    assert counter.text == "हाँ"


def test_escape_leaves_the_letters_and_reaches_no_shortcut(counter: Counter, qtbot: QtBot) -> None:
    counter.type("form")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    override.ignore()
    QCoreApplication.sendEvent(counter.composer.field, override)
    assert override.isAccepted()
    counter.press(Key.Key_Escape)
    assert (counter.text, counter.preedit) == ("form", "")
    counter.type("s haan ")  # what goes on with a Latin word is Latin
    assert counter.text == "forms हाँ "


def test_enter_puts_the_word_in_and_only_the_next_one_sends(counter: Counter) -> None:
    counter.type("namaste")
    counter.press(Key.Key_Return)
    assert (counter.text, counter.sent) == ("नमस्ते", [])
    counter.press(Key.Key_Return)
    assert counter.sent == ["नमस्ते"]


def test_shift_enter_puts_the_word_in_and_breaks_the_line(counter: Counter) -> None:
    counter.type("haan")
    counter.press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    counter.type("na ")
    assert (counter.text, counter.sent) == ("हाँ\nना ", [])


def test_click_elsewhere_puts_the_word_in(counter: Counter) -> None:
    counter.type("haan")
    QTest.mouseClick(counter.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert (counter.text, counter.preedit, counter.offered) == ("हाँ", "", [])


def test_click_within_the_text_puts_the_word_in_where_it_was(counter: Counter) -> None:
    counter.type("haan na")
    QTest.mouseClick(counter.composer.field.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 10))
    assert counter.text == "हाँ ना"
    assert counter.composer.field.textCursor().position() == 0


def test_click_in_the_list_chooses(counter: Counter) -> None:
    counter.type("dard")
    third = counter.offered[2]
    at = counter.popup.visualItemRect(counter.popup.item(2)).center()
    QTest.mouseClick(counter.popup.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (counter.text, counter.preedit) == (third, "")
    assert counter.composer.field.hasFocus()


def test_click_on_send_sends_the_word_that_is_being_typed(counter: Counter) -> None:
    assert not counter.composer.button.isEnabled()
    counter.type("namaste")
    assert counter.composer.button.isEnabled()
    QTest.mouseClick(counter.composer.button, Qt.MouseButton.LeftButton)
    assert counter.sent == ["नमस्ते"]


def test_going_to_another_field_puts_the_word_in(counter: Counter) -> None:
    counter.type("haan")
    counter.search.setFocus()
    assert (counter.text, counter.offered) == ("हाँ", [])


def test_closing_the_window_keeps_the_word(counter: Counter) -> None:
    counter.type("haan")
    counter.window.close()
    assert counter.text == "हाँ"


def test_cursor_key_puts_the_word_in_and_moves(counter: Counter) -> None:
    counter.type("haan")
    counter.press(Key.Key_Home)
    assert counter.text == "हाँ"
    assert counter.composer.field.textCursor().position() == 0


def test_undo_gives_the_letters_back_in_one_step(counter: Counter) -> None:
    counter.type("haan mujhe ")
    counter.composer.field.undo()
    assert counter.text == "हाँ mujhe "
    counter.composer.field.redo()
    assert counter.text == "हाँ मुझे "


def test_undo_by_key_while_a_word_is_typed_gives_its_letters(counter: Counter) -> None:
    counter.type("mujhe")
    counter.press(Key.Key_Z, CTRL)
    assert (counter.text, counter.preedit) == ("mujhe", "")


def test_word_is_typed_in_the_middle_of_a_text_and_over_a_selection(counter: Counter) -> None:
    counter.type("haan na ")
    cursor = counter.composer.field.textCursor()
    cursor.setPosition(4)
    counter.composer.field.setTextCursor(cursor)
    counter.type("ji ")
    assert counter.text == "हाँ जी ना "
    counter.composer.field.selectAll()
    counter.type("dard ")
    assert counter.text == "दर्द "


@pytest.mark.parametrize(
    "text",
    [
        "BP 120 ",
        "ORS ",
        "500mg ",
        "B12 ",
        "HbA1c ",
        "a@bank.in ",
        "www.bank.in ",
        "https://bank.in/kya ",
        "kg ",
        "q_no ",
    ],
)
def test_names_figures_and_addresses_stay(counter: Counter, text: str) -> None:
    counter.type(text)
    assert counter.text == text


def test_hindi_has_its_full_stop_on_the_bar(counter: Counter) -> None:
    counter.type("haan| na |")
    assert counter.text == "हाँ। ना ।"
    counter.switch.choose(Language.TELUGU)
    counter.composer.field.clear()
    counter.type("avunu|")
    assert counter.text == "అవును|"


def test_input_method_is_not_disturbed_and_its_letters_are_shown(counter: Counter) -> None:
    counter.compose("ನಮ")
    assert counter.preedit == "ನಮ"
    QTest.keyClick(counter.composer.field, Key.Key_A)
    assert counter.composer._typing is not None
    assert counter.composer._typing.latin == ""
    counter.press(Key.Key_Return)
    assert counter.sent == []
    counter.compose("", "ನಮಸ್ಕಾರ")
    assert counter.text.replace("a", "") == "ನಮಸ್ಕಾರ"
    counter.composer.field.clear()
    counter.type("haan ")  # when it has ended, letters turn again
    assert counter.text == "हाँ "


def test_input_method_that_begins_finds_our_word_in_the_text(counter: Counter) -> None:
    counter.type("haan")
    counter.compose("ನ")
    assert (counter.text, counter.preedit, counter.offered) == ("हाँ", "ನ", [])
    counter.compose("", "ನ")
    assert counter.text == "हाँನ"


def test_input_method_that_commits_at_once_comes_behind_our_word(counter: Counter) -> None:
    counter.type("haan")
    counter.compose("", "—")
    assert counter.text == "हाँ—"


def test_nothing_turns_while_it_is_off(counter: Counter) -> None:
    counter.switch.choose(None)
    counter.type("mujhe|")
    assert (counter.text, counter.preedit, counter.offered) == ("mujhe|", "", [])


def test_switching_off_puts_the_word_in(counter: Counter) -> None:
    counter.type("haan")
    counter.switch.toggle()
    assert (counter.text, counter.offered) == ("हाँ", [])


def test_button_shows_the_state_and_switches(counter: Counter) -> None:
    assert (counter.button.text(), counter.button.isChecked()) == ("हि  हिन्दी typing", True)
    assert counter.button.accessibleName() == "Type हिन्दी with English letters"
    assert "Space" in counter.button.toolTip()
    counter.button.click()
    assert (counter.button.text(), counter.button.isChecked()) == ("A  हिन्दी typing", False)
    assert counter.saved == [(TypingChoice(Language.ENGLISH, Language.HINDI, on=False),)]
    counter.button.click()
    assert (counter.button.text(), counter.button.isChecked()) == ("हि  हिन्दी typing", True)
    for language, letter in ((Language.KANNADA, "ಕ"), (Language.TELUGU, "తె")):
        counter.switch.choose(language)
        assert counter.button.text().split()[0] == letter


def test_menu_of_the_button_has_the_languages(counter: Counter) -> None:
    actions = counter.button.languages.actions()
    assert [action.text() for action in actions] == [
        "हि  हिन्दी",
        "ಕ  ಕನ್ನಡ",
        "తె  తెలుగు",
        "A  Leave English letters as they are",
    ]
    states = []
    for act in (actions[2].trigger, actions[3].trigger, counter.switch.toggle, actions[0].trigger):
        act()
        states.append(counter.switch.current)
    assert states == [Language.TELUGU, None, Language.TELUGU, Language.HINDI]
    assert [action.isChecked() for action in actions] == [True, False, False, False]


def test_choice_is_kept_for_each_language_of_the_interface(counter: Counter) -> None:
    states = []
    counter.languages.set_language(Language.KANNADA)
    states.append(counter.button.text().split()[0])
    counter.switch.toggle()
    states.append(counter.button.text().split()[0])
    counter.languages.set_language(Language.ENGLISH)
    states.append(counter.button.text().split()[0])
    assert states == ["A", "ಕ", "हि"]
    assert counter.saved[-1] == (
        TypingChoice(Language.ENGLISH, Language.HINDI, on=True),
        TypingChoice(Language.KANNADA, Language.KANNADA, on=True),
    )


def test_button_says_what_it_is_where_there_is_room(counter: Counter, qtbot: QtBot) -> None:
    assert counter.button.text() == "हि  हिन्दी typing"
    counter.window.setMinimumWidth(1)
    counter.window.resize(300, 420)
    qtbot.waitUntil(lambda: counter.button.text() == "हि")
    counter.window.resize(600, 420)
    qtbot.waitUntil(lambda: counter.button.text() == "हि  हिन्दी typing")
    counter.switch.toggle()
    assert counter.button.text() == "A  हिन्दी typing"


def test_button_says_in_plain_words_what_it_does_and_gives_an_example(counter: Counter) -> None:
    for _ in range(2):  # on, and off
        assert counter.button.accessibleName() == "Type हिन्दी with English letters"
        assert counter.button.toolTip().splitlines()[1] == "mujhe → मुझे"
        counter.switch.toggle()


def test_english_asks_which_language_the_first_time(counter: Counter, qtbot: QtBot) -> None:
    switch = TypingSwitch((), counter.languages, counter.saved.append, counter.window)
    with qtbot.waitSignal(switch.unsure):
        switch.toggle()
    assert (switch.current, counter.saved) == (None, [])


def test_list_stays_within_the_window_and_beside_the_word(counter: Counter) -> None:
    counter.type("na " * 60 + "dard")
    word = counter.composer.field.mapTo(counter.window, QPoint(0, 0)).y()
    assert counter.window.rect().contains(counter.popup.geometry())
    assert counter.popup.geometry().bottom() < word + counter.composer.field.height()
    assert counter.popup.accessibleName() == "Suggested words"
    assert counter.popup.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1 दर्द"


def test_search_field_takes_words_too(counter: Counter) -> None:
    counter.search.setFocus()
    QTest.keyClicks(counter.search, "bukhar")
    assert counter.search.text() == ""
    assert counter.offered[0] == "बुखार"
    QTest.keyClick(counter.search, Key.Key_Return)
    QTest.keyClicks(counter.search, " dawa ")
    assert counter.search.text() == "बुखार दवा "
    QTest.keyClick(counter.search, Key.Key_Z, CTRL)
    assert counter.search.text() == "बुखार dawa "


def test_draft_that_is_shown_takes_the_place_of_what_was_typed(counter: Counter) -> None:
    counter.type("haan")
    counter.composer.show_draft("x ")
    assert (counter.preedit, counter.offered) == ("", [])
    counter.type("na ")
    assert counter.text == "x ना "


def test_word_that_is_typed_stays_when_a_question_comes_back_or_is_edited(counter: Counter) -> None:
    counter.type("haan")
    assert counter.composer.draft == "haan"
    counter.composer.put_back("failed")
    assert counter.text == "failed\nहाँ"
    counter.type(" dard")
    counter.composer.edit("id", "asked")
    counter.composer.cancel_edit()
    assert counter.text == "failed\nहाँ दर्द"


def test_what_is_typed_is_never_logged(counter: Counter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        counter.type("mujhe bukhar hai ")
    assert "mujhe" not in caplog.text
    assert "मुझे" not in caplog.text
