"""The settings in the real window: what is chosen there is in force at once and kept, and reaches the model."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QComboBox, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from scripted_model import ScriptedModel

from app.core.paths import DataFolder
from app.core.settings import Language, Settings, Theme, load_settings
from app.shown import Shown
from app.storage.documents.collection_choice import CollectionChoice
from app.ui.composer.assistant_switch import AssistantSwitch
from app.ui.parts.shown_folder import open_folder
from app.ui.settings.sampling_form import SamplingForm
from app.ui.settings.settings_window_assistants import AssistantsPage
from app.ui.settings.settings_window_diagnostics import DiagnosticsPage


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp, model=ScriptedModel())
    desk.prepare()
    yield desk
    desk.close()


@pytest.fixture
def shown(desk: ProgramDesk) -> Shown:
    desk.start()
    shown = desk.wait_for_window()
    desk.wait(lambda: len(shown.assistants.switch.presets) == 3)
    return shown


def saved(desk: ProgramDesk) -> Settings:
    return load_settings(desk.folder.settings)


def model_of(desk: ProgramDesk) -> ScriptedModel:
    assert isinstance(desk.model, ScriptedModel)
    return desk.model


def ask(desk: ProgramDesk, text: str) -> list[tuple[str, str]]:
    """Ask in the window; what the model was given."""
    window, model = desk.shown.window, model_of(desk)
    before = len(model.seen)
    window.composer.field.setPlainText(text)
    window.composer.button.click()
    desk.wait(lambda: len(model.seen) > before and not window.dialogue.busy and bool(window.dialogue.path))
    return model.seen[-1]


def choose(box: QComboBox, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)


def form_of(shown: Shown) -> SamplingForm:
    shown.settings.show().go_to(1)
    assert shown.settings.model is not None
    return shown.settings.model.form


def assistants_page(desk: ProgramDesk) -> AssistantsPage:
    shown = desk.shown
    shown.settings.show_assistants()
    page = shown.settings.assistants
    assert page is not None
    desk.wait(lambda: page.list.count() >= 3)
    return page


def pick(switch: AssistantSwitch, name: str) -> None:
    next(each for each in switch.choices.actions() if each.text() == name).trigger()


def test_shortcut_menu_and_palette_open_it(shown: Shown) -> None:
    QTest.keyClick(shown.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert shown.settings.dialog is not None
    assert shown.settings.dialog.isVisible()
    shown.settings.dialog.reject()
    assert "Settings" in [each.title for each in shown.window.reading.commands()]
    shown.window.settings_menu.actions()[0].trigger()
    assert shown.settings.dialog is not None


def test_language_and_theme_are_in_force_kept_and_ticked_in_the_menu(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    general = shown.settings.general
    assert general is not None
    choose(general.language, general.language.findText("ಕನ್ನಡ"))
    choose(general.appearance.choice, list(Theme).index(Theme.DARK))
    desk.wait(lambda: (saved(desk).language, saved(desk).theme) == (Language.KANNADA, Theme.DARK))
    assert desk.switch.current is Language.KANNADA
    assert desk.appearance.theme is Theme.DARK
    menus = shown.window.settings_menu.findChildren(QMenu)
    desk.wait(lambda: "ಕನ್ನಡ" in [each.text() for menu in menus for each in menu.actions() if each.isChecked()])
    shown.window.settings_menu.theme_chosen.emit(Theme.LIGHT)
    desk.wait(lambda: general.appearance.choice.currentData() == Theme.LIGHT)
    assert dialog.isVisible()


def test_every_theme_there_is_can_be_chosen_by_a_name(shown: Shown) -> None:
    shown.settings.show()
    assert shown.settings.general is not None
    choice = shown.settings.general.appearance.choice
    names = [choice.itemText(row) for row in range(choice.count())]
    assert len(set(names)) == len(Theme)
    assert all(names)


def test_figures_reach_the_model_and_are_kept(desk: ProgramDesk, shown: Shown) -> None:
    form = form_of(shown)
    for name, value in (("temperature", 1.3), ("top_p", 0.5), ("top_k", 7), ("min_p", 0.1)):
        form.boxes[name].setValue(value)
    for name, value in (("repetition_penalty", 1.5), ("max_tokens", 99), ("seed", 5)):
        form.boxes[name].setValue(value)
    desk.wait(lambda: saved(desk).sampling.seed == 5)
    kept = saved(desk).sampling
    assert (kept.temperature, kept.top_p, kept.top_k, kept.min_p) == (1.3, 0.5, 7, 0.1)
    assert (kept.repetition_penalty, kept.max_tokens) == (1.5, 99)
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    ask(desk, "Hello?")
    assert model_of(desk).sampling == kept


def test_each_figure_has_its_own_way_back_and_all_have_one(desk: ProgramDesk, shown: Shown) -> None:
    form = form_of(shown)
    assert not any(each.isEnabled() for each in form.resets.values())
    form.boxes["temperature"].setValue(1.0)
    form.boxes["seed"].setValue(3)
    assert form.resets["temperature"].isEnabled()
    form.resets["temperature"].click()
    assert form.params.temperature == Settings().sampling.temperature
    assert form.params.seed == 3
    assert shown.settings.model is not None
    shown.settings.model.reset_all_button.click()
    desk.wait(lambda: saved(desk).sampling == Settings().sampling)
    assert form.boxes["seed"].text() == "new each time"


@pytest.mark.parametrize(("name", "typed"), [("temperature", "9"), ("top_k", "-4"), ("top_p", "abc"), ("seed", "1.5x")])
def test_nothing_invalid_can_be_typed(shown: Shown, name: str, typed: str) -> None:
    box = form_of(shown).boxes[name]
    before = box.value()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.minimum() <= box.value() <= box.maximum()
    assert typed.isdigit() is False or box.value() in (before, float(typed))
    assert shown.settings.dialog is not None
    assert shown.settings.dialog.isVisible()


def test_wheel_over_a_figure_scrolls_the_page_and_changes_nothing(shown: Shown) -> None:
    box = form_of(shown).boxes["temperature"]
    at = QPointF(5, 5)
    wheel = QWheelEvent(
        at, at, QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.value() == Settings().sampling.temperature


def test_instructions_of_the_general_assistant_reach_the_model(desk: ProgramDesk, shown: Shown) -> None:
    shown.settings.show().go_to(1)
    assert shown.settings.model is not None
    shown.settings.model.instructions.setPlainText("Speak like a nurse.")
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()  # at once: nothing typed is lost
    desk.wait(lambda: saved(desk).system_prompt == "Speak like a nurse.")
    assert ask(desk, "Hello?")[0] == ("system", "Speak like a nurse.")


def test_chosen_assistant_answers_from_the_first_question_on_and_is_found_again(
    desk: ProgramDesk, shown: Shown
) -> None:
    switch = shown.assistants.switch
    assert switch.text() == "General"
    pick(switch, "Bank")
    (first, asked) = ask(desk, "My PIN?")
    assert first[0] == "system"
    assert "Never ask for a PIN" in first[1]
    assert asked == ("user", "My PIN?")
    bank = shown.window.dialogue.conversation_id
    assert bank is not None
    shown.window.new_conversation()
    pick(switch, "General")
    assert ask(desk, "Hello?") == [("user", "Hello?")]
    shown.window.dialogue.open(bank)
    desk.wait(lambda: switch.text() == "Bank")
    assert ask(desk, "And my OTP?")[0] == first


def test_assistant_is_chosen_from_the_palette(desk: ProgramDesk, shown: Shown) -> None:
    palette = shown.window.reading.show_palette()
    palette.field.setText("bank")
    assert palette.titles[0] == "Bank"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    desk.wait(lambda: shown.assistants.switch.text() == "Bank")
    assert "Never ask for a PIN" in ask(desk, "My PIN?")[0][1]


def test_own_assistant_is_made_changed_used_and_removed(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "New assistant")
    page.name.setText("Ward 3")
    page.instructions.setPlainText("Say ward three.")
    page.own_figures.click()
    page.form.boxes["temperature"].setValue(0.2)
    page.save_now()
    desk.wait(lambda: page.chosen is not None and page.chosen.sampling is not None)
    assert [page.list.item(row).text() for row in range(4)][3] == "Ward 3"
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    desk.wait(lambda: "Ward 3" in [each.name for each in shown.assistants.switch.presets])
    pick(shown.assistants.switch, "Ward 3")
    assert ask(desk, "Hello?")[0] == ("system", "Say ward three.")
    sampling = model_of(desk).sampling
    assert sampling is not None
    assert sampling.temperature == 0.2
    page = assistants_page(desk)
    page.list.setCurrentRow(3)
    page.remove_button.click()
    assert "Ward 3" in page.confirm.question
    page.confirm.yes_button.click()
    desk.wait(lambda: page.list.count() == 3)
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    desk.wait(lambda: shown.assistants.switch.text() == "General")
    assert ask(desk, "Again?")[0][0] == "user"


def test_what_is_typed_is_kept_when_the_window_closes_and_a_blank_name_is_not(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.is_own)
    page.name.setText("  ")
    page.instructions.setPlainText("Typed last.")
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    found = shown.opened.workspace.assistants
    desk.wait(lambda: found.list()[-1].instructions == "Typed last.")
    assert found.list()[-1].name == "New assistant"


def test_the_programs_own_can_be_copied_and_not_changed(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.list.setCurrentRow(1)
    assert page.name.isReadOnly()
    assert page.instructions.isReadOnly()
    assert not page.remove_button.isEnabled()
    told = page.instructions.toPlainText()
    page.copy_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "Clinic (2)")
    assert page.instructions.toPlainText() == told
    assert not page.name.isReadOnly()


def test_blank_after_a_word_stays_while_one_goes_on_typing(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.is_own)
    page.name.setText("Ward ")
    page.save_now()
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "Ward")
    assert page.name.text() == "Ward "


def test_closed_settings_are_told_nothing_any_more(desk: ProgramDesk, shown: Shown, tmp_path: Path) -> None:
    for _ in range(2):
        assistants_page(desk)
        assert shown.settings.dialog is not None
        shown.settings.dialog.reject()
    shown.settings._assistants.import_(tmp_path / "none.json")
    desk.wait(shown.window.notice.isVisible)
    assert shown.settings.dialog is None


def test_name_that_is_taken_is_told_and_not_kept(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    page.new_button.click()
    desk.wait(lambda: page.chosen is not None and page.chosen.is_own)
    page.name.setText("Bank")
    page.save_now()
    dialog = shown.settings.dialog
    assert dialog is not None
    desk.wait(dialog.notice.isVisible)
    desk.wait(lambda: page.name.text() == "New assistant")


def test_assistant_goes_out_to_a_file_and_comes_back(desk: ProgramDesk, shown: Shown, tmp_path: Path) -> None:
    page = assistants_page(desk)
    page.list.setCurrentRow(2)
    page.export_to(tmp_path / "bank.json")
    desk.wait((tmp_path / "bank.json").exists)
    dialog = shown.settings.dialog
    assert dialog is not None
    desk.wait(dialog.notice.isVisible)
    assert json.loads((tmp_path / "bank.json").read_text(encoding="utf-8"))["name"] == "Bank"
    presets = shown.settings._assistants
    presets.import_(tmp_path / "bank.json")
    desk.wait(lambda: page.chosen is not None and page.chosen.name == "Bank (2)")
    (tmp_path / "bad.json").write_text("{}")
    presets.import_(tmp_path / "bad.json")
    desk.wait(lambda: "no assistant" in said(dialog.notice))


def said(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def test_preferred_collection_is_gone_to(desk: ProgramDesk, shown: Shown) -> None:
    workspace = shown.opened.workspace
    collection = workspace.documents.create_collection("Ward rules")
    shown.documents.refresh()
    desk.wait(lambda: len(shown.documents_in_window.switch.collections) == 1)
    workspace.assistants.create("Ward", "Be short.", collection=collection.id)
    page = assistants_page(desk)
    desk.wait(lambda: page.list.count() == 4)
    page.list.setCurrentRow(3)
    assert page.collection.currentText() == "Ward rules"
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    pick(shown.assistants.switch, "Ward")
    switch = shown.documents_in_window.switch
    assert switch.collection is not None
    assert switch.collection.id == collection.id
    kept = CollectionChoice(workspace.session.database)
    desk.wait(lambda: kept.load(None) == collection.id)
    switch.choose(None)  # for this conversation alone
    with workspace.session.database.write() as db:
        db.execute("DELETE FROM profile_values WHERE key = 'collection'")  # as if none had been used
    shown.window.new_conversation()
    desk.wait(lambda: switch.collection is not None and switch.collection.id == collection.id)


def test_privacy_page_is_opened_from_here(shown: Shown) -> None:
    shown.settings.show().go_to(3)
    assert shown.settings.privacy is not None
    shown.settings.privacy.button.click()
    assert shown.settings.dialog is None
    assert shown.privacy.page is not None
    assert shown.privacy.page.isVisible()


def test_page_of_another_part_comes_before_the_last(shown: Shown) -> None:
    shown.settings.add_page(lambda: "Further", lambda: QLabel("slot"))
    dialog = shown.settings.show()
    titles = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert titles == ["General", "Model and answers", "Assistants", "Privacy", "Network", "Further", "Diagnostics"]
    dialog.go_to(5)
    network = dialog.page(5)
    assert isinstance(network, QLabel)
    assert network.isVisible()


def diagnostics(shown: Shown) -> DiagnosticsPage:
    shown.settings.show().go_to(5)
    page = shown.settings.diagnostics
    assert page is not None
    return page


def test_check_tries_all_steps_and_leaves_the_profile_alone(desk: ProgramDesk, shown: Shown) -> None:
    page = diagnostics(shown)
    before = sorted(each.name for each in desk.folder.root.rglob("*"))
    page.check_button.click()
    assert page.running
    desk.wait(lambda: not page.running)
    rows = [page.results.item(row).text() for row in range(page.results.count())]
    assert [row[0] for row in rows] == ["✓", "✓", "✓", "✓", "✓", "✗"]  # there is no model in this folder
    assert "model was not found" in rows[-1]
    assert "1 step failed" in said(page)
    assert shown.window.conversations == []
    assert sorted(each.name for each in desk.folder.root.rglob("*")) == before


def test_check_ends_when_the_window_is_closed(desk: ProgramDesk, shown: Shown) -> None:
    page = diagnostics(shown)
    page.check()
    assert shown.settings.dialog is not None
    shown.settings.dialog.reject()
    ask(desk, "Still there?")


def test_details_are_copied_without_contents_or_names(desk: ProgramDesk, shown: Shown) -> None:
    ask(desk, "Has Lakshmi a fever?")
    shown.opened.workspace.assistants.create("Ward of Lakshmi", "Lakshmi is ill.")
    shown.opened.workspace.documents.create_collection("Lakshmi's papers")
    page = diagnostics(shown)
    QGuiApplication.clipboard().clear()
    page.copy_button.click()
    desk.wait(lambda: bool(QGuiApplication.clipboard().text()))
    text = QGuiApplication.clipboard().text()
    for fact in ("Shakti: ", "System: ", "Processor: ", "Kernels: ", "Messages: 2", "Assistants: 1", "Collections: 1"):
        assert fact in text
    assert "Lakshmi" not in text
    assert str(desk.folder.root) not in text
    assert Path.home().name not in text.split()


def test_log_folder_is_opened_on_a_click_alone(desk: ProgramDesk, shown: Shown, qtbot: QtBot) -> None:
    asked: list[Path] = []
    given = shown.settings._diagnostics()

    def note(folder: Path) -> bool:
        asked.append(folder)
        return True

    page = DiagnosticsPage(given, show_folder=note)
    qtbot.addWidget(page)
    assert asked == []
    page.folder_button.click()
    assert asked == [desk.folder.root]


def test_only_a_folder_of_this_computer_is_opened(tmp_path: Path) -> None:
    assert open_folder(tmp_path / "none") is False
    assert open_folder(Path("https://example.org")) is False


@pytest.mark.parametrize("language", list(Language))
def test_every_page_speaks_every_language_and_fits_a_narrow_window(
    desk: ProgramDesk, shown: Shown, language: Language
) -> None:
    dialog = shown.settings.show()
    desk.switch.set_language(language)
    dialog.resize(480, 640)
    desk.wait(lambda: dialog.choice.isVisible() and not dialog.list.isVisible())
    for row, page in enumerate(dialog.pages):
        dialog.go_to(row)
        QApplication.processEvents()
        inner = page.parentWidget()
        assert inner is not None
        area = inner.parentWidget()
        assert area is not None
        assert inner.minimumSizeHint().width() <= area.width(), (language, type(page).__name__)
    dialog.resize(900, 640)
    desk.wait(lambda: dialog.list.isVisible() and not dialog.choice.isVisible())


def test_every_control_is_reached_with_the_tab_key_and_has_a_name(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    for row, page in enumerate(dialog.pages):
        dialog.go_to(row)
        reached: list[QWidget] = []
        dialog.list.setFocus()
        while (widget := dialog.focusWidget()) is not None and widget not in reached:
            reached.append(widget)
            QTest.keyClick(widget, Qt.Key.Key_Tab)
        assert len(reached) >= 3, page
        for widget in reached:
            named = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            assert named, widget


def test_the_networks_page_follows_the_language(desk: ProgramDesk, shown: Shown) -> None:
    dialog = shown.settings.show()
    dialog.go_to(4)
    switch = dialog.page(4).findChildren(QCheckBox)[0]
    assert switch.text() == "Allow models to be downloaded"
    desk.switch.set_language(Language.KANNADA)
    desk.application.sendPostedEvents()
    assert any("\u0c80" < letter < "\u0cff" for letter in switch.text())


def test_tab_goes_through_a_page_before_the_button_that_closes(desk: ProgramDesk, shown: Shown) -> None:
    """Pages are made when they are wanted, long after that button."""
    dialog = shown.settings.show()
    dialog.go_to(1)
    page = dialog.page(1)
    chain: list[QWidget] = [dialog]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not dialog:
        chain.append(following)
    places = [number for number, each in enumerate(chain) if page.isAncestorOf(each) and each.focusPolicy()]
    (close,) = [each for each in dialog.findChildren(QPushButton) if each.parentWidget() is dialog._buttons]
    assert dialog.list in chain[: min(places)]
    assert max(places) < chain.index(close)


def test_a_built_in_assistant_shows_no_fields_that_cannot_be_filled_in(desk: ProgramDesk, shown: Shown) -> None:
    page = assistants_page(desk)
    assert page.list.currentRow() == 0
    assert not page.name.isVisible()
    assert not page.instructions.isVisible()  # the general one has none of its own
    page.list.setCurrentRow(1)
    assert page.instructions.isVisible()
    assert page.instructions.isReadOnly()
