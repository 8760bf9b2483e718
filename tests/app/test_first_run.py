"""The first run in the real program: gone through, left, begun again; by keyboard and mouse, in four languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from drops import drop
from first_runs import first_run
from program_desk import ProgramDesk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from real_embedder import need_embedder
from vaults import PASSPHRASE

from app.core.first_run import welcome_due
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.core.settings import Language, Settings, Theme, load_settings
from app.knowledge.index.embed import E5Embedder
from app.profile_session import create_profile, vault_of
from app.shown import Shown
from app.ui.window import window_adding
from app.ui.window.text_size_section import TextSizeSection
from shakti_mlx.errors import ModelError, ModelErrorCode

pytestmark = pytest.mark.usefixtures("as_shipped")
MOST_CLICKS = 7  # fewer than 8
PUMP = "The pump gives nine litres a minute. It stands behind the store."


def chosen(shown: Shown) -> str | None:
    """The name of the collection that is to be asked."""
    collection = shown.documents_in_window.switch.collection
    return None if collection is None else collection.name


def samples(shown: Shown) -> list[str]:
    return [each.question for each in shown.window.welcome.samples]


def wait_until_ended(desk: ProgramDesk) -> None:
    desk.wait(lambda: desk.shown.welcome.first_run is None)
    desk.wait(lambda: load_settings(desk.folder.settings).welcomed)


@pytest.mark.parametrize("language", Language)
def test_first_run_in_every_language_takes_few_clicks(desk: ProgramDesk, language: Language) -> None:
    shown_steps = first_run(desk)
    shown, welcome = desk.shown, desk.shown.welcome
    clicks = 0

    def click(button: QPushButton) -> None:
        nonlocal clicks
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        clicks += 1

    click(welcome.language_step.languages[language])
    click(welcome.language_step.themes[Theme.DARK])
    assert desk.switch.current is language
    for place in range(2):
        assert shown_steps.place == place
        click(shown_steps.next_button)
    bank = list(welcome.begin_step.collections.values())[1]
    click(bank)
    click(shown_steps.next_button)
    wait_until_ended(desk)
    desk.wait(lambda: load_settings(desk.folder.settings).language is language)
    assert load_settings(desk.folder.settings).theme is Theme.DARK
    desk.wait(lambda: chosen(shown) == "bank-sample")
    assert len(samples(shown)) == 4
    click(shown.window.welcome.samples[0])
    desk.wait(lambda: len(shown.window.dialogue.path) == 2)
    assert clicks <= MOST_CLICKS


def test_keyboard_alone_goes_through_and_back(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    window, welcome = desk.shown.window, desk.shown.welcome

    def press(key: Qt.Key) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)

    desk.wait(welcome.language_step.languages[desk.switch.current].hasFocus)
    press(Qt.Key.Key_Right)
    desk.wait(lambda: desk.switch.current is Language.HINDI)
    press(Qt.Key.Key_Left)
    desk.wait(lambda: desk.switch.current is Language.ENGLISH)
    press(Qt.Key.Key_Return)
    assert shown_steps.place == 1
    press(Qt.Key.Key_Escape)
    assert shown_steps.place == 0
    for place in (1, 2):
        press(Qt.Key.Key_Return)
        assert shown_steps.place == place
    assert welcome.begin_step.add_button.hasFocus(), "Enter chooses one's own documents"
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    assert welcome.begin_step.collection == list(welcome.begin_step.collections)[1]
    press(Qt.Key.Key_Return)
    wait_until_ended(desk)
    desk.wait(window.composer.field.hasFocus)
    desk.wait(lambda: chosen(desk.shown) == "bank-sample")


def test_screen_readers_hear_each_step_and_what_is_chosen(desk: ProgramDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    steps, told = first_run(desk), list[str]()
    monkeypatch.setattr("app.ui.first_run.first_run.announce", lambda widget, text: told.append(text))
    themes = desk.shown.welcome.language_step.themes
    assert themes[Theme.DARK].accessibleDescription() == "Appearance"
    steps.go_on()
    (promise,) = told
    assert promise.startswith("Step 2 of 3. What Shakti does, and what it does not. It answers from this computer")
    assert "It is not a doctor" in promise
    assert promise.index("It can be wrong") < promise.index("Who can read your conversations")
    steps.go_on()
    assert told[1] == "Step 3 of 3. Choose what to start with"


def test_text_can_be_made_larger_at_once(desk: ProgramDesk) -> None:
    first_run(desk)
    step, look = desk.shown.welcome.language_step, desk.shown.window.look
    (section,) = step.findChildren(TextSizeSection)
    before = step.heading.font().pointSizeF()
    QTest.mouseClick(section.larger_button, Qt.MouseButton.LeftButton)
    assert look.text_size == 110
    QTest.keyClick(desk.shown.window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert look.text_size == 125
    section.larger_button.setFocus()
    QTest.keyClick(section.larger_button, Qt.Key.Key_Return)
    assert look.text_size == 150
    desk.wait(lambda: step.heading.font().pointSizeF() > before)
    desk.wait(lambda: load_settings(desk.folder.settings).text_size == 150)


def test_what_to_begin_with_comes_before_the_model(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    shown_steps.go_to(2)
    step = desk.shown.welcome.begin_step
    desk.wait(step.none.isVisible)
    parts = (step.heading, step.add_button, *step.collections.values(), step.none, step.model_text, step.models_button)
    places = [part.mapTo(step, QPoint()).y() for part in parts]
    assert len(parts) == 7
    assert places == sorted(places)


def test_enter_on_another_button_does_what_that_button_does(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    shown_steps.go_to(2)
    shown_steps.back_button.setFocus()
    QTest.keyClick(shown_steps.back_button, Qt.Key.Key_Return)
    assert shown_steps.place == 1


@pytest.mark.parametrize("place", range(3))
def test_every_step_can_be_left_and_it_does_not_come_again(desk: ProgramDesk, place: int) -> None:
    shown_steps = first_run(desk)
    shown_steps.go_to(place)
    shown_steps.skip_button.click()
    wait_until_ended(desk)
    window = desk.shown.window
    assert window.composer.isVisible()
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not window.sidebar.isVisible(), "the window's shortcuts are awake again"
    assert desk.shown.documents_in_window.switch.collection is None
    desk.close()
    desk.start()
    assert desk.wait_for_window().welcome.first_run is None


def test_ended_in_the_middle_it_begins_again_in_the_language_chosen(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    desk.shown.welcome.language_step.languages[Language.TELUGU].click()
    shown_steps.go_to(2)
    desk.wait(lambda: load_settings(desk.folder.settings).language is Language.TELUGU)
    desk.close()
    again = first_run(desk)
    assert again.place == 0
    assert desk.shown.welcome.language_step.languages[Language.TELUGU].isChecked()
    assert desk.switch.current is Language.TELUGU


def test_window_behind_it_is_asleep(desk: ProgramDesk) -> None:
    first_run(desk)
    window = desk.shown.window
    for key in (Qt.Key.Key_K, Qt.Key.Key_D, Qt.Key.Key_B):
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.reading.palette is None
    assert not desk.shown.documents_in_window.switch.menu.isVisible()
    assert not window.composer.isVisible()


def test_settings_that_cannot_be_written_stop_nobody(desk: ProgramDesk, tmp_path: Path) -> None:
    desk.folder.root.mkdir()
    desk.folder.settings.symlink_to(tmp_path / "gone" / "settings.json")
    shown_steps = first_run(desk)
    desk.shown.welcome.language_step.languages[Language.HINDI].click()
    assert desk.switch.current is Language.HINDI
    desk.wait(lambda: shown_steps.problem != "")
    desk.shown.welcome.language_step.languages[Language.ENGLISH].click()
    desk.wait(lambda: "You can continue" in shown_steps.problem)
    for _ in range(3):
        shown_steps.next_button.click()
    desk.wait(lambda: desk.shown.welcome.first_run is None)
    assert desk.shown.window.composer.isVisible()
    desk.wait(lambda: chosen(desk.shown) == "clinic-sample")
    desk.close()
    assert first_run(desk).place == 0


def test_folder_with_conversations_is_not_bothered(desk: ProgramDesk) -> None:
    desk.prepare([("Asked before", "Answered")])
    desk.start()
    assert desk.wait_for_window().welcome.first_run is None


def test_who_is_welcomed() -> None:
    assert welcome_due(Settings(), conversations=0, profiles=1)
    assert not welcome_due(Settings(welcomed=True), conversations=0, profiles=1)
    assert not welcome_due(Settings(), conversations=1, profiles=1)
    assert not welcome_due(Settings(), conversations=0, profiles=2)


def test_whoever_sets_up_many_computers_turns_it_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAKTI_WELCOME", "None")
    assert not welcome_due(Settings(), conversations=0, profiles=1)


def test_second_profile_is_not_welcomed_again(desk: ProgramDesk) -> None:
    desk.prepare(code=False)
    create_profile(desk.folder, "Ward", None, "", desk.keychain)
    desk.start("Ward")
    assert desk.wait_for_window().welcome.first_run is None


def test_protection_is_said_as_it_is_and_a_passphrase_can_be_set(desk: ProgramDesk) -> None:
    desk.backend = None  # no keychain: the key lies in a file
    shown_steps = first_run(desk)
    shown_steps.go_to(1)
    section = desk.shown.welcome.promise_step.protection
    desk.wait(lambda: "The key is kept in a file beside them" in section.said)
    section.passphrase_button.click()
    dialog = section.dialog
    assert dialog is not None
    for field in dialog.fields:
        field.setText(PASSPHRASE)
    dialog.ok_button.click()
    desk.wait(lambda: "Only your passphrase opens them" in section.said)
    assert vault_of(desk.folder, None, desk.keychain).protection is Protection.PASSPHRASE
    assert not section.keychain_button.isVisible()
    assert not section.rekey_button.isVisible()


def test_keychain_is_named_where_it_holds_the_key(desk: ProgramDesk) -> None:
    first_run(desk).go_to(1)
    section = desk.shown.welcome.promise_step.protection
    desk.wait(lambda: "keychain holds the key" in section.said)


def test_data_folder_is_named(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    shown_steps.go_to(1)
    said = "".join(each.text() for each in desk.shown.welcome.promise_step.findChildren(QLabel))
    assert str(desk.folder.root) in said.replace("\u200b", "")


def test_model_is_ready_or_said_to_be_missing(desk: ProgramDesk) -> None:
    first_run(desk)
    begin = desk.shown.welcome.begin_step
    desk.wait(lambda: "ready" in begin.model_text.text())
    begin.show_model_failed(ModelError(ModelErrorCode.NOT_FOUND, "starter"))
    assert "ready" not in begin.model_text.text()
    assert "documents do not need it" in begin.model_text.text()


def test_larger_models_are_offered(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    welcome = desk.shown.welcome
    shown_steps.go_to(2)
    assert welcome.begin_step.models_button.isVisible()
    welcome.begin_step.models_button.click()
    page = desk.shown.models.page
    assert page is not None
    assert page.isVisible()
    page.close()


def test_without_samples_nothing_is_chosen(desk: ProgramDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAKTI_SAMPLES", "none")
    desk.start()
    shown_steps = desk.wait_for_window().welcome.first_run
    assert shown_steps is not None
    shown_steps.go_to(2)
    assert desk.shown.welcome.begin_step.none.isChecked()
    shown_steps.next_button.click()
    wait_until_ended(desk)
    assert desk.shown.documents_in_window.switch.collection is None


def test_own_documents_are_chosen_in_the_last_step_and_asked_at_once(
    desk: ProgramDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Continue, Continue, "Add your documents…", the file, Enter."""
    folder = tmp_path / "Pump rules"
    folder.mkdir()
    (folder / "pump.txt").write_text(PUMP, encoding="utf-8")
    chosen_files: list[str] = []
    monkeypatch.setattr(window_adding, "choose_files", lambda parent, title: chosen_files)
    shown_steps = first_run(desk)
    begin = desk.shown.welcome.begin_step
    for _ in range(2):
        QTest.mouseClick(shown_steps.next_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(begin.add_button, Qt.MouseButton.LeftButton)
    assert desk.shown.welcome.first_run is shown_steps, "who leaves the dialog is where they were"
    chosen_files.append(str(folder / "pump.txt"))
    QTest.mouseClick(begin.add_button, Qt.MouseButton.LeftButton)
    asked_and_quoted(desk)
    assert chosen(desk.shown) == "Pump rules"


@pytest.mark.parametrize("place", range(3))
def test_what_is_dropped_in_the_first_run_is_asked_at_once(desk: ProgramDesk, tmp_path: Path, place: int) -> None:
    """Two acts: drop, and ask."""
    path = tmp_path / "pump.txt"
    path.write_text(PUMP, encoding="utf-8")
    first_run(desk).go_to(place)
    drop(desk.shown.window, path)
    asked_and_quoted(desk)


def asked_and_quoted(desk: ProgramDesk) -> None:
    """A question typed and sent as soon as files are given: the first run is over, and they answer."""
    window = desk.shown.window
    assert desk.shown.welcome.first_run is None
    wait_until_ended(desk)
    assert window.composer.field.hasFocus()
    window.composer.field.setPlainText("How many litres a minute does the pump give?")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
    sources = window.dialogue.path[-1].sources
    assert sources is not None
    assert [each.quote for each in sources.citations] == ["The pump gives nine litres a minute."]


def test_suggestions_follow_collection_and_language(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    shown_steps.go_to(2)
    shown_steps.go_on()
    wait_until_ended(desk)
    shown = desk.shown
    desk.wait(lambda: "When is the clinic open?" in samples(shown))
    clinic = samples(shown)
    desk.switch.set_language(Language.KANNADA)
    assert "ಕ್ಲಿನಿಕ್ ಯಾವಾಗ ತೆರೆದಿರುತ್ತದೆ?" in samples(shown)
    desk.switch.set_language(Language.ENGLISH)
    assert samples(shown) == clinic
    switch = shown.documents_in_window.switch
    bank = next(each for each in switch.collections if each.name == "bank-sample")
    switch.choose(bank.id)
    assert "What do I bring to open a savings account?" in samples(shown)
    assert shown.window.welcome.add_button.isVisible()
    assert shown.window.welcome.add_button.property("kind") == "plain", "there are questions to begin with"
    switch.choose(None)
    assert "Why is sleep important?" in samples(shown)
    assert shown.window.welcome.add_button.property("kind") == "primary"


def test_collection_without_questions_says_how_to_ask(desk: ProgramDesk) -> None:
    first_run(desk).skip_button.click()
    wait_until_ended(desk)
    shown = desk.shown
    note = desk.folder.root.parent / "note.txt"
    note.write_text("The pump gives nine litres a minute.", encoding="utf-8")
    panes = shown.documents_in_window
    panes.adding.add([note], "Pumps")
    desk.wait(lambda: panes.switch.button.text() == "Pumps")
    assert samples(shown) == []
    assert not shown.window.welcome.add_button.isVisible()
    quoted = shown.window.welcome.hint.text()
    assert "Ask “Pumps” in a full sentence" in quoted
    assert "quoted" in quoted
    panes.switch.show_writing(True)
    panes.switch.offer_writing("")
    assert "The model writes the answer" in shown.window.welcome.hint.text()
    assert "quoted" not in shown.window.welcome.hint.text()
    panes.switch.offer_writing("No model is loaded to write the answer.")
    assert shown.window.welcome.hint.text() == quoted


def test_english_model_is_not_asked_in_kannada(desk: ProgramDesk) -> None:
    first_run(desk).skip_button.click()
    wait_until_ended(desk)
    window = desk.shown.window
    desk.switch.set_language(Language.KANNADA)
    window.welcome.offer_general(("en",), Language.KANNADA)
    assert "Why should a nurse wash her hands?" in samples(desk.shown)
    english = window.welcome.hint.text()
    window.welcome.offer_general(("en", "kn"), Language.KANNADA)
    assert "Why should a nurse wash her hands?" not in samples(desk.shown)
    assert window.welcome.hint.text() not in ("", english)


@pytest.mark.parametrize("language", Language)
def test_every_offered_question_is_answered_in_the_window(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, language: Language
) -> None:
    """As somebody clicks on it right after the first run: quoted from the pack, and not refused."""
    need_embedder()
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp, embedder=E5Embedder())
    try:
        shown_steps = first_run(desk)
        desk.shown.welcome.language_step.languages[language].click()
        shown_steps.skip_button.click()
        wait_until_ended(desk)
        shown = desk.shown
        window, switch = shown.window, shown.documents_in_window.switch
        for collection in switch.collections:
            for number in range(4):
                window.new_conversation()
                switch.choose(collection.id)
                desk.wait(lambda: len(window.welcome.samples) == 4)
                question = window.welcome.samples[number].question
                window.welcome.samples[number].click()
                desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
                asked, answer = window.dialogue.path
                assert asked.text == question
                assert answer.sources is not None, question
                assert not answer.sources.refused, question
                assert answer.sources.citations, question
    finally:
        desk.close()


def test_tab_goes_from_what_is_chosen_to_the_buttons(desk: ProgramDesk) -> None:
    shown_steps = first_run(desk)
    begins = desk.shown.welcome.language_step
    chosen = begins.languages[desk.switch.current]
    desk.wait(chosen.hasFocus)
    (size,) = begins.findChildren(TextSizeSection)
    expected = [begins.themes[Theme.SYSTEM], size.smaller_button, size.larger_button]
    expected += [shown_steps.skip_button, shown_steps.next_button, chosen]
    for widget in expected:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget
