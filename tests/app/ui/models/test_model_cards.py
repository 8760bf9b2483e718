"""Installed models on the models page: their figures, measured, used, checked, converted and removed."""

import hashlib
from pathlib import Path

from far_server import FarServer
from models_desk import FIRST, SECOND, THIRD, ModelsDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiny_models import write_tiny_gguf

from app.core.models.library import ModelLibrary
from app.core.models.measurements import Measurements
from app.core.models.model_care import ModelCare
from app.core.network.network import Network
from app.core.network.request_log import RequestLog
from app.core.settings import SettingsFile, load_settings
from app.ui.models.model_card import ModelCard


def test_card_has_the_figures(models: ModelsDesk) -> None:
    card = models.card(FIRST)
    assert card.facts.in_use
    assert card.state.text() == "In use"
    assert "reads 256 tokens at once" in card.build.toolTip()
    assert "on disk" in card.build.text()
    assert "English, Kannada" in card.origin.text()
    assert "apache-2.0" in card.origin.text()
    assert "Needs" in card.fit.text()
    assert "this computer has enough" in card.fit.text()
    assert "not measured yet" in card.speed.text()
    assert not card.use_button.isVisible()
    assert models.card(SECOND).use_button.isVisible()
    assert not card.convert_button.isVisible()


def test_licence_that_is_not_stated_is_said_so(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.import_(files["third"])
    models.wait(lambda: THIRD in models.page.cards)
    assert "Licence: not stated" in models.card(THIRD).origin.text()


def test_speed_is_measured_once_and_kept(models: ModelsDesk) -> None:
    models.card(SECOND).measure_button.click()
    assert models.page.busy
    assert not models.card(FIRST).measure_button.isEnabled()
    models.wait(lambda: "tokens a second" in models.card(SECOND).speed.text())
    assert "not measured yet" in models.card(FIRST).speed.text()
    assert models.card(SECOND).measure_button.text() == "Measure again"
    assert models.loads == []
    assert models.card(FIRST).facts.in_use
    facts = models.card(SECOND).facts
    kept = Measurements(models.desk.folder / "measurements.json").get(facts.sha256, None)
    assert kept == facts.measurement


def test_measuring_is_cancelled(models: ModelsDesk) -> None:
    card = models.card(SECOND)
    card.measure_button.click()
    card.report.progress.cancel_button.click()
    models.wait_idle()
    assert card.report.text.startswith("Cancelled")
    assert "not measured yet" in card.speed.text()
    assert card.measure_button.isEnabled()


def test_other_model_is_used_without_a_restart_and_from_then_on(models: ModelsDesk) -> None:
    models.card(SECOND).use_button.click()
    models.wait(lambda: models.card(SECOND).facts.in_use)
    assert models.loads == [SECOND]
    assert not models.card(FIRST).facts.in_use
    assert load_settings(models.desk.folder / "settings.json").model == SECOND
    models.page.reject()
    models.desk.ask("Who answers?")
    models.desk.wait_for_answer()
    assert models.desk.storage.assistant.model is not None
    assert models.desk.storage.assistant.model.name == "Second Model"


def test_model_that_cannot_be_loaded_is_not_chosen_and_the_old_one_answers(models: ModelsDesk, tmp_path: Path) -> None:
    models.page.import_(write_tiny_gguf(tmp_path / "unloadable.gguf", seed=9))
    models.wait(lambda: "unloadable" in models.page.cards)
    models.card("unloadable").use_button.click()
    models.wait(lambda: "too little free memory" in models.card("unloadable").report.text)
    assert load_settings(models.desk.folder / "settings.json").model is None
    assert models.card(FIRST).facts.in_use
    assert not models.desk.window.model_notice.isVisible()
    models.page.reject()
    models.desk.ask("Still there?")
    assert "words" in models.desk.wait_for_answer().text_view.toPlainText()


def test_conversion_to_4_bits_is_another_model(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.import_(files["third"])
    models.wait(lambda: THIRD in models.page.cards and not models.page.busy)
    card = models.card(THIRD)
    models.wait(card.convert_button.isVisible)
    card.convert_button.click()
    models.wait(lambda: f"{THIRD}-4bit" in models.page.cards)
    assert f"{THIRD}-4bit" in card.report.text
    converted = models.card(f"{THIRD}-4bit")
    assert converted.facts.size < card.facts.size
    assert not converted.convert_button.isVisible()


def test_file_is_checked(models: ModelsDesk) -> None:
    models.card(SECOND).verify_button.click()
    models.wait_idle()
    assert "complete and unchanged" in models.card(SECOND).report.text
    weights = models.care.library.get(SECOND).weights
    content = weights.read_bytes()
    weights.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    models.card(SECOND).verify_button.click()
    models.wait_idle()
    assert "not the expected one" in models.card(SECOND).report.text


def test_removal_is_asked_by_name(models: ModelsDesk) -> None:
    card = models.card(SECOND)
    card.remove_button.click()
    assert "“Second Model”" in card.confirm.question.text()
    assert "in use" not in card.confirm.question.text()
    card.confirm.no_button.click()
    assert len(models.care.library.installed()) == 2
    card.remove_button.click()
    card.confirm.yes_button.click()
    models.wait(lambda: SECOND not in models.page.cards)
    assert [each.id for each in models.care.library.installed()] == [FIRST]
    assert models.loads == []


def test_removing_the_one_in_use_says_which_answers_then(models: ModelsDesk) -> None:
    card = models.card(FIRST)
    card.remove_button.click()
    assert "It is in use: “Second Model” will answer instead." in card.confirm.question.text()
    card.confirm.yes_button.click()
    models.wait(lambda: set(models.page.cards) == {SECOND} and models.card(SECOND).facts.in_use)
    assert models.loads == [None]


def test_removing_the_last_one_says_that_the_starter_comes_back(models: ModelsDesk) -> None:
    models.card(SECOND).remove_button.click()
    models.card(SECOND).confirm.yes_button.click()
    models.wait(lambda: set(models.page.cards) == {FIRST} and not models.page.busy)
    models.card(FIRST).remove_button.click()
    assert "came with Shakti" in models.card(FIRST).confirm.question.text()


def test_what_came_with_the_program_is_not_removed(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, files: dict[str, Path]
) -> None:
    starter = files["first"]
    checksum = hashlib.sha256(starter.read_bytes()).hexdigest()
    library = ModelLibrary(tmp_path / "models", starter, checksum)
    library.ensure_starter()
    library.import_(files["second"])
    (tmp_path / "settings.json").write_text("{}")
    settings = SettingsFile(tmp_path / "settings.json")
    network = Network(settings, RequestLog(tmp_path / "network.jsonl"), FarServer(b""))
    facts = ModelCare(library, settings, Measurements(tmp_path / "measurements.json"), network).look()
    cards = {each.id: ModelCard(each, facts.memory) for each in facts.models}
    for card in cards.values():
        qtbot.addWidget(card)
        card.show()
    assert not cards[FIRST].remove_button.isVisible()
    assert cards[SECOND].remove_button.isVisible()
