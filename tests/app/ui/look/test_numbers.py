"""Figures, dates and sizes in the language of the interface, and in its own digits where that is chosen."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from window_desk import CATALOGUES, Desk, HeldModel

from app.core.conversations.conversation import AnswerStats
from app.core.settings import Language, SettingsFile, load_settings, save_settings
from app.ui.look import numbers
from app.ui.look.language import LanguageSwitch
from app.ui.wording.answer_state_text import stats_text
from app.ui.wording.collection_text import documents_text

STATS = AnswerStats("Model 7B Q4_0", "torch", 1200, 96, 1500.0, 61.5, "end")


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[LanguageSwitch]:
    switch = LanguageSwitch(qapp, CATALOGUES)
    yield switch
    switch.use_native_digits(False)
    switch.set_language(Language.ENGLISH)


@pytest.mark.parametrize(
    ("language", "plain", "own"),
    [
        (Language.ENGLISH, "1,23,456", "1,23,456"),
        (Language.HINDI, "1,23,456", "१,२३,४५६"),
        (Language.KANNADA, "123,456", "೧೨೩,೪೫೬"),
        (Language.TELUGU, "1,23,456", "౧,౨౩,౪౫౬"),
    ],
)
def test_counts_are_grouped_as_the_language_does(
    switch: LanguageSwitch, language: Language, plain: str, own: str
) -> None:
    switch.set_language(language)
    assert numbers.count(123_456) == plain
    switch.use_native_digits(True)
    assert numbers.count(123_456) == own
    switch.use_native_digits(False)
    assert numbers.count(123_456) == plain


def test_numbers_of_documents_are_grouped(switch: LanguageSwitch) -> None:
    assert documents_text(1000) == "1,000 documents"
    switch.set_language(Language.TELUGU)
    assert documents_text(123_456).startswith("1,23,456 ")


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_dates_sizes_and_speeds_have_the_digits_too(switch: LanguageSwitch, language: Language) -> None:
    switch.set_language(language)
    made = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
    shown = (numbers.moment(made), numbers.month(date(2026, 11, 1)), numbers.size(270_336), numbers.decimal(61.5))
    assert all(any(character.isascii() and character.isdigit() for character in text) for text in shown)
    assert "270" in shown[2]
    switch.use_native_digits(True)
    own = (numbers.moment(made), numbers.month(date(2026, 11, 1)), numbers.size(270_336), numbers.decimal(61.5))
    assert not any(character.isascii() and character.isdigit() for text in own for character in text)


def test_a_models_name_keeps_its_figures(switch: LanguageSwitch) -> None:
    switch.set_language(Language.KANNADA)
    switch.use_native_digits(True)
    text = stats_text(STATS)
    assert text.endswith("Model 7B Q4_0")
    assert "೬೧.೫" in text


def test_each_digit_has_its_own(switch: LanguageSwitch) -> None:
    switch.use_native_digits(True)
    for language in (Language.HINDI, Language.KANNADA, Language.TELUGU):
        switch.set_language(language)
        own = numbers.native("0123456789")
        assert [int(character) for character in own] == list(range(10))
        assert len(set(own) | set("0123456789")) == 20


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp, model=HeldModel(["There are 42 of 1,000."]))
    yield desk
    desk.switch.use_native_digits(False)
    desk.close()


def test_digits_change_while_the_window_is_open(desk: Desk) -> None:
    window = desk.open()
    digits = window.settings_menu.digits
    assert not digits.isVisible()  # English has no others
    desk.switch.set_language(Language.HINDI)
    desk.ask("How many of 99?")
    view = desk.wait_for_answer()
    desk.wait(lambda: bool(window.context_meter.text))
    desk.wait(digits.isVisible)
    assert any(character.isascii() and character.isdigit() for character in window.context_meter.text)
    digits.trigger()
    desk.wait(lambda: not any(each.isascii() and each.isdigit() for each in window.context_meter.text))
    assert any(character in "०१२३४५६७८९" for character in window.context_meter.text)
    assert view.text_view.toPlainText().strip() == "There are 42 of 1,000."  # an answer is as it was written
    assert "99" in window.transcript.views[0].text_view.toPlainText()
    assert desk.switch.current is Language.HINDI  # it is no language
    desk.wait(lambda: load_settings(desk.folder / "settings.json").native_digits)
    digits.trigger()
    desk.wait(lambda: any(each.isascii() and each.isdigit() for each in window.context_meter.text))


def test_no_figure_of_the_programs_own_stays_behind(desk: Desk) -> None:
    """With the model's name and everybody's own words left out."""
    window = desk.open()
    desk.switch.set_language(Language.TELUGU)
    desk.ask("What?")
    desk.wait_for_answer()
    desk.wait(lambda: bool(window.context_meter.text))
    window.settings_menu.digits.trigger()
    desk.wait(lambda: any(each in "౦౧౨౩౪౫౬౭౮౯" for each in window.context_meter.text))
    labels = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    assert [text for text in labels if any(each.isascii() and each.isdigit() for each in text)] == []


def test_the_choice_is_kept_and_a_wrong_one_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(load_settings(path).with_(native_digits=True), path)
    assert load_settings(path).native_digits
    path.write_text(path.read_text().replace('"native_digits": true', '"native_digits": 1'))
    assert SettingsFile(path).damaged is not None


def test_qt_knows_the_languages_of_the_digits() -> None:
    assert {QLocale(code).language() for code in ("hi", "kn", "te")} == set(numbers._ZEROS)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (999, "999 B"), (1000, "1 kB"), (999_499, "999 kB"), (999_500, "1.0 MB"), (98_362_432, "98 MB"),
        (4_294_967_296, "4.3 GB"),
    ],
)  # fmt: skip
def test_files_are_counted_by_thousands_as_file_managers_do(switch: LanguageSwitch, number: int, shown: str) -> None:
    assert numbers.size(number) == shown


def test_memory_is_counted_as_it_is_sold(switch: LanguageSwitch) -> None:
    assert numbers.memory(8 * 2**30) == "8.0 GB"
