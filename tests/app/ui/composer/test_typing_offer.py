"""Typing with English letters is offered once, at the first word that could be meant so, and is in nobody's way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.settings import Language, TypingChoice
from app.core.typing.typist import typist
from app.ui.composer.typing_offer import TypingOffer
from app.ui.composer.typing_switch import EXAMPLES
from app.ui.window.window_typing import WindowTyping

Key = Qt.Key


class TypingDesk(Desk):
    """With what offers typing, in a window that speaks Kannada."""

    def start(self, language: Language = Language.KANNADA) -> TypingOffer:
        self.open()
        self.switch.set_language(language)
        self.announced: list[str] = []
        self.window.announcing.announced.connect(self.announced.append)
        self.window.composer.setFocus()
        return WindowTyping(self.window).offer

    def type(self, text: str) -> str:
        QTest.keyClicks(self.window.composer.field, text)
        return self.window.composer.field.toPlainText()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.composer.field, key)

    def kept(self) -> tuple[TypingChoice, ...]:
        self.wait(lambda: self.storage.settings.current.typing != ())
        return self.storage.settings.current.typing


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[TypingDesk]:
    desk = TypingDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


def test_first_latin_word_brings_the_offer_and_loses_neither_key_nor_focus(desk: TypingDesk) -> None:
    offer = desk.start()
    assert desk.type("nanage") == "nanage"
    assert not offer.isVisible()
    assert desk.type(" jvara ") == "nanage jvara "
    assert offer.isVisible()
    assert desk.window.composer.field.hasFocus()
    assert desk.announced == [offer.text]
    assert "ಕನ್ನಡ" in offer.text
    assert EXAMPLES[Language.KANNADA] in offer.text


def test_yes_turns_it_on_and_goes_back_to_the_question(desk: TypingDesk) -> None:
    offer = desk.start()
    desk.type("nanage ")
    offer.yes_button.click()
    assert not offer.isVisible()
    assert desk.window.composer.field.hasFocus()
    assert desk.type("nanage ") == "ನನಗೆ ನನಗೆ "
    assert desk.kept() == (TypingChoice(Language.KANNADA, Language.KANNADA, on=True),)


def test_yes_turns_what_was_typed_since_it_was_offered_and_nothing_before(desk: TypingDesk) -> None:
    offer = desk.start()
    desk.window.composer.field.insertPlainText("Pasted words. ")
    desk.type("nanage ORS beku?")
    offer.yes_button.click()
    field = desk.window.composer.field
    assert field.toPlainText() == "Pasted words. ನನಗೆ ORS ಬೇಕು?"
    field.undo()
    assert field.toPlainText() == "Pasted words. nanage ORS beku?"


def test_yes_leaves_another_draft_alone(desk: TypingDesk) -> None:
    offer = desk.start()
    desk.type("nanage ")
    desk.window.composer.field.setPlainText("beku")
    offer.yes_button.click()
    assert desk.window.composer.field.toPlainText() == "beku"


@pytest.mark.parametrize("by_key", [False, True])
def test_not_now_and_escape_leave_it_for_good(desk: TypingDesk, by_key: bool) -> None:
    offer = desk.start()
    desk.type("nanage ")
    if by_key:
        desk.press(Key.Key_Escape)
    else:
        offer.not_now_button.click()
    assert not offer.isVisible()
    assert desk.window.composer.field.hasFocus()
    assert desk.type("beku ") == "nanage beku "
    assert desk.kept() == (TypingChoice(Language.KANNADA, Language.KANNADA, on=False),)
    desk.close()
    offer = desk.start()
    desk.type("nanage jvara ")
    assert not offer.isVisible()
    desk.window.typing.toggle()
    assert desk.window.typing.current is Language.KANNADA


def test_who_leaves_it_open_is_not_asked_again_until_another_day(desk: TypingDesk) -> None:
    offer = desk.start()
    desk.type("nanage ")
    desk.press(Key.Key_Return)
    assert not offer.isVisible()
    desk.type("nanage jvara ")
    assert not offer.isVisible()
    desk.close()
    offer = desk.start()
    desk.type(" nanage ")
    assert offer.isVisible()


@pytest.mark.parametrize("text", ["ORS ", "500mg ", "a ", "12 ", "https:"])
def test_what_is_latin_in_every_language_is_no_sign(desk: TypingDesk, text: str) -> None:
    offer = desk.start()
    desk.type(text)
    assert not offer.isVisible()


def test_draft_and_pasted_text_are_not_typed(desk: TypingDesk) -> None:
    offer = desk.start()
    desk.window.composer.show_draft("nanage jvara ")
    desk.window.composer.field.insertPlainText("bandide. ")
    assert not offer.isVisible()


def test_english_window_offers_nothing(desk: TypingDesk) -> None:
    offer = desk.start(Language.ENGLISH)
    desk.type("what is fever ")
    assert not offer.isVisible()


def test_offer_goes_when_the_button_is_used_or_the_language_is_another(desk: TypingDesk) -> None:
    offer = desk.start()
    desk.type("nanage ")
    desk.switch.set_language(Language.TELUGU)
    assert not offer.isVisible()
    desk.type("naaku ")
    assert offer.isVisible()
    desk.window.typing_button.click()
    assert not offer.isVisible()
    assert desk.window.typing.current is Language.TELUGU


def test_escape_stops_the_answer_first(desk: TypingDesk) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    offer = desk.start()
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    desk.type("nanage ")
    assert offer.isVisible()
    desk.press(Key.Key_Escape)
    desk.wait(lambda: not desk.window.dialogue.busy)
    assert offer.isVisible()
    assert desk.storage.settings.current.typing == ()


@pytest.mark.parametrize("language", list(EXAMPLES))
def test_example_is_what_comes_of_typing_it(language: Language) -> None:
    latin, word = EXAMPLES[language].split(" → ")
    assert typist(language).suggest(latin).first == word
