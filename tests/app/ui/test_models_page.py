"""The models page in the real window: what is installed, measured, brought, converted, removed, used and downloaded."""

import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from far_server import FarResponse, FarServer
from program_desk import ProgramDesk
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from tiny_models import write_tiny_gguf
from window_desk import Desk, HeldModel

from app.core.measurements import Measurements
from app.core.model_care import ModelCare
from app.core.models import ModelLibrary
from app.core.network import Network
from app.core.paths import DataFolder
from app.core.request_log import Outcome, RequestLog
from app.core.settings import Language, SettingsFile, load_settings
from app.ui.model_card import ModelCard
from app.ui.models_page import ModelsPage
from app.ui.window_models import WindowModels
from shakti_mlx.errors import ModelError, ModelErrorCode

STEP = 4096


@dataclass
class ModelsDesk:
    """A window whose models are those of a real data folder; which one is loaded can be seen by its name."""

    desk: Desk
    care: ModelCare
    glue: WindowModels
    server: FarServer
    loads: list[str | None]
    page: ModelsPage

    def card(self, model_id: str) -> ModelCard:
        return self.page.cards[model_id]

    def wait(self, condition: Callable[[], bool]) -> None:
        self.desk.wait(condition)

    def wait_idle(self) -> None:
        self.wait(lambda: not self.page.busy)

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.page.dropEvent(
            QDropEvent(
                QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )  # fmt: skip


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Model files as a person has them; `third` has full weights and no licence."""
    folder = tmp_path_factory.mktemp("files")
    return {
        "first": write_tiny_gguf(folder / "First-Model.Q4_0.gguf"),
        "second": write_tiny_gguf(folder / "Second-Model.Q4_0.gguf", seed=1),
        "third": write_tiny_gguf(
            folder / "Third-Model.F16.gguf", seed=2, quant="F16", metadata={"general.license": None}
        ),
    }


@pytest.fixture
def models(tmp_path: Path, qtbot: QtBot, qapp: QApplication, files: dict[str, Path]) -> Iterator[ModelsDesk]:
    library = ModelLibrary(tmp_path / "data" / "models", tmp_path / "none.gguf", copy_step=STEP)
    for name in ("first", "second"):
        library.import_(files[name])
    desk = Desk(tmp_path / "data", qtbot, qapp)
    loads: list[str | None] = []

    def load(model_id: str | None) -> HeldModel:
        loads.append(model_id)
        settings = desk.storage.settings.current
        installed = library.chosen(settings.with_(model=model_id) if model_id else settings)
        if "unloadable" in installed.id:
            raise ModelError(ModelErrorCode.TOO_LITTLE_MEMORY, "99.0 GB needed, 1.0 GB free")
        model = HeldModel()
        model.name = installed.name
        return model

    desk.load = load
    window = desk.open()
    data = files["third"].read_bytes()
    catalogue = tmp_path / "catalogue.json"
    catalogue.write_text(json.dumps({"format": 1, "models": [entry(data, "Known", True), entry(data, "Other", False)]}))
    server = FarServer(data)
    network = Network(desk.storage.settings, RequestLog(tmp_path / "data" / "network.jsonl"), server)
    measurements = Measurements(tmp_path / "data" / "measurements.json")
    care = ModelCare(library, desk.storage.settings, measurements, network, catalogue)
    glue = WindowModels(window, desk.answering, lambda: care)
    desk.answering.load_model()
    desk.wait(lambda: len(loads) == 2)
    page = glue.show_page()
    desk.wait(lambda: len(page.cards) == 2 and any(card.facts.in_use for card in page.cards.values()))
    desk.wait(lambda: len(page.catalogue.rows) == 2)
    loads.clear()
    yield ModelsDesk(desk, care, glue, server, loads, page)
    desk.close()


def entry(content: bytes, name: str, downloadable: bool) -> dict[str, object]:
    fields: dict[str, object] = {
        "name": name, "purpose": "chat", "languages": ["en", "ta"], "license": "mit", "parameters": 135_000_000,
        "context_length": 256, "sizes": {"F16": len(content)}, "kv_width": 64, "repository": "somewhere, example.org",
        "file": "", "gated": False,
    }  # fmt: skip
    if downloadable:
        fields |= {
            "url": "https://example.org/third.gguf", "sha256": hashlib.sha256(content).hexdigest(),
            "size": len(content), "quantization": "F16",
        }  # fmt: skip
    return fields


FIRST, SECOND, THIRD = "first-model-q4_0", "second-model-q4_0", "third-model-f16"


def test_menu_and_palette_open_the_page(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    try:
        desk.start()
        shown = desk.wait_for_window()
        (command,) = [each for each in shown.window.reading.commands() if each.title.startswith("Models")]
        command.run()
        page = shown.models.page
        assert page is not None
        assert page.isVisible()
        desk.wait(lambda: len(page.catalogue.rows) > 8)
        assert not page.network.switch.isChecked()
        page.reject()
        assert shown.models.page is None
    finally:
        desk.close()


def test_card_has_the_figures(models: ModelsDesk) -> None:
    card = models.card(FIRST)
    assert card.facts.in_use
    assert card.state == "In use"
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
    card.progress.cancel_button.click()
    models.wait_idle()
    assert card.outcome.startswith("Cancelled")
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
    models.wait(lambda: "too little free memory" in models.card("unloadable").outcome)
    assert load_settings(models.desk.folder / "settings.json").model is None
    assert models.card(FIRST).facts.in_use
    assert not models.desk.window.model_notice.isVisible()
    models.page.reject()
    models.desk.ask("Still there?")
    assert "words" in models.desk.wait_for_answer().text_view.toPlainText()


def test_file_is_imported_with_its_checksum(models: ModelsDesk, files: dict[str, Path]) -> None:
    adding, digest = models.page.adding, hashlib.sha256(files["third"].read_bytes()).hexdigest()
    adding.checksum.setText(digest.upper())
    adding.take(files["third"])
    models.wait(lambda: THIRD in models.page.cards)
    assert "Third Model is installed" in adding.outcome
    assert digest in adding.outcome.replace("\n", "")
    assert adding.checksum.text() == ""


def test_wrong_checksum_is_said_and_nothing_is_installed(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.adding.checksum.setText("0" * 64)
    models.page.adding.take(files["third"])
    models.wait_idle()
    assert "not the expected one" in models.page.adding.outcome
    assert len(models.care.library.installed()) == 2
    assert not models.page.adding.continue_button.isVisible()


def test_checksum_that_is_none_is_said_at_once(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.adding.checksum.setText("abc")
    models.page.adding.take(files["third"])
    assert not models.page.busy
    assert "64 characters" in models.page.adding.outcome


def test_same_model_twice_is_said(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.adding.take(files["first"])
    models.wait_idle()
    assert "was installed already" in models.page.adding.outcome
    assert len(models.page.cards) == 2


def test_foreign_file_is_refused(models: ModelsDesk, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(1000))
    models.drop(photo)
    models.wait_idle()
    assert "This file is not a model" in models.page.adding.outcome


def test_stick_pulled_out_can_be_gone_on_with(models: ModelsDesk, files: dict[str, Path], tmp_path: Path) -> None:
    stick = Path(shutil.copy2(files["third"], tmp_path / files["third"].name))
    whole = stick.stat().st_size
    copy = models.care.library.import_

    def pulling(done: int, _: int) -> None:
        if done > whole // 2:
            os.truncate(stick, whole // 3)

    with pytest.raises(Exception, match="source_gone"):
        copy(stick, progress=pulling)
    shutil.copy2(files["third"], stick)
    os.truncate(stick, whole // 3)  # plugged in again, and still broken
    os.utime(stick, ns=(files["third"].stat().st_atime_ns, files["third"].stat().st_mtime_ns))
    models.drop(stick)
    models.wait_idle()
    assert len(models.care.library.installed()) == 2
    shutil.copy2(files["third"], stick)
    models.drop(stick)
    models.wait(lambda: THIRD in models.page.cards)
    assert "is installed" in models.page.adding.outcome


def test_cancelled_import_offers_to_go_on(models: ModelsDesk, files: dict[str, Path]) -> None:
    adding = models.page.adding
    adding.take(files["third"])
    adding.progress.cancel_button.click()
    models.wait_idle()
    assert "Stopped" in adding.outcome
    assert THIRD not in models.page.cards
    assert adding.continue_button.isVisible()
    adding.continue_button.click()
    models.wait(lambda: THIRD in models.page.cards)
    assert not adding.continue_button.isVisible()


def test_several_files_are_dropped_at_once(models: ModelsDesk, files: dict[str, Path], tmp_path: Path) -> None:
    fourth = write_tiny_gguf(tmp_path / "fourth.gguf", seed=4)
    models.drop(files["third"], fourth)
    models.wait(lambda: {THIRD, "fourth"} <= set(models.page.cards))


def test_new_models_can_answer_again_too(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.import_(files["third"])
    models.wait(lambda: ("third-model-f16", "Third Model") in models.desk.window.transcript.aids.models)


def test_conversion_to_4_bits_is_another_model(models: ModelsDesk, files: dict[str, Path]) -> None:
    models.page.import_(files["third"])
    models.wait(lambda: THIRD in models.page.cards and not models.page.busy)
    card = models.card(THIRD)
    models.wait(card.convert_button.isVisible)
    card.convert_button.click()
    models.wait(lambda: f"{THIRD}-4bit" in models.page.cards)
    assert f"{THIRD}-4bit" in card.outcome
    converted = models.card(f"{THIRD}-4bit")
    assert converted.facts.size < card.facts.size
    assert not converted.convert_button.isVisible()


def test_file_is_checked(models: ModelsDesk) -> None:
    models.card(SECOND).verify_button.click()
    models.wait_idle()
    assert "complete and unchanged" in models.card(SECOND).outcome
    weights = models.care.library.get(SECOND).weights
    content = weights.read_bytes()
    weights.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    models.card(SECOND).verify_button.click()
    models.wait_idle()
    assert "not the expected one" in models.card(SECOND).outcome


def test_badge_in_the_window_opens_the_page(models: ModelsDesk) -> None:
    models.page.reject()
    models.desk.window.model_status.click()
    assert models.glue.page is not None
    assert models.glue.page.isVisible()


def test_removal_is_asked_by_name(models: ModelsDesk) -> None:
    card = models.card(SECOND)
    card.remove_button.click()
    assert "“Second Model”" in card.confirm.question
    assert "in use" not in card.confirm.question
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
    assert "It is in use: “Second Model” will answer instead." in card.confirm.question
    card.confirm.yes_button.click()
    models.wait(lambda: set(models.page.cards) == {SECOND} and models.card(SECOND).facts.in_use)
    assert models.loads == [None]


def test_removing_the_last_one_says_that_the_starter_comes_back(models: ModelsDesk) -> None:
    models.card(SECOND).remove_button.click()
    models.card(SECOND).confirm.yes_button.click()
    models.wait(lambda: set(models.page.cards) == {FIRST} and not models.page.busy)
    models.card(FIRST).remove_button.click()
    assert "came with Shakti" in models.card(FIRST).confirm.question


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


@pytest.mark.parametrize("fails", [False, True])
def test_page_stays_where_it_is_while_a_model_is_brought(
    models: ModelsDesk, files: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    page, adding = models.page, models.page.adding
    page.resize(720, 420)
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"no model")
    chosen = broken if fails else files["third"]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(chosen), ""))
    with models.desk.qtbot.waitActive(page):
        page.activateWindow()
    adding.file_button.setFocus()
    page._scroll.ensureWidgetVisible(adding.file_button)
    QApplication.processEvents()
    view = page._scroll.viewport()
    before = adding.file_button.mapTo(view, QPoint(0, 0)).y()
    QTest.keyClick(adding.file_button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is adding.progress.cancel_button
    models.wait_idle()
    assert bool(adding.outcome)
    if not fails:
        models.wait(lambda: THIRD in page.cards)
    assert QApplication.focusWidget() is adding.file_button
    models.wait(lambda: abs(adding.file_button.mapTo(view, QPoint(0, 0)).y() - before) < view.height())
    assert view.rect().contains(adding.file_button.mapTo(view, adding.file_button.rect().center()))
    assert not page.network.switch.isChecked()


def test_stopping_a_copy_leaves_the_focus_where_it_was(models: ModelsDesk, files: dict[str, Path]) -> None:
    adding = models.page.adding
    with models.desk.qtbot.waitActive(models.page):
        models.page.activateWindow()
    adding.folder_button.setFocus()
    adding.take(files["third"])
    QTest.keyClick(adding.progress.cancel_button, Qt.Key.Key_Space)
    models.wait_idle()
    assert QApplication.focusWidget() is adding.folder_button


def test_nothing_can_be_downloaded_while_the_network_is_off(models: ModelsDesk) -> None:
    row = models.page.catalogue.row("Known")
    assert not row.download_button.isEnabled()
    assert not models.page.catalogue.row("Other").download_button.isVisible()
    assert "bring it on a USB stick" in models.page.catalogue.row("Other").how.text()
    assert "Nothing has ever been requested" in models.page.network._count.text()


def test_network_is_turned_on_and_a_model_downloaded(models: ModelsDesk) -> None:
    row = models.page.catalogue.row("Known")
    models.page.network.switch.click()
    models.wait(row.download_button.isEnabled)
    assert load_settings(models.desk.folder / "settings.json").network is True
    models.server.answers = [models.server.breaking(after=20_000)]
    row.download_button.click()
    models.wait(lambda: "was interrupted" in row.outcome)
    assert THIRD not in models.page.cards
    row.download_button.click()
    models.wait(lambda: "is installed" in row.outcome)
    models.wait(lambda: len(models.page.cards) == 3 and models.page.network.list.count() == 2)
    assert "example.org" in models.page.network.list.item(0).text()
    assert models.care.network.requests()[0].outcome is Outcome.DONE
    models.page.network.switch.click()
    models.wait(lambda: not row.download_button.isEnabled())
    assert load_settings(models.desk.folder / "settings.json").network is False


def test_download_is_cancelled_though_the_server_is_silent(models: ModelsDesk) -> None:
    row = models.page.catalogue.row("Known")
    models.page.network.switch.click()
    models.wait(row.download_button.isEnabled)
    models.server.answers = [FarResponse(200, models.server.content, silent_after=65_536)]
    row.download_button.click()
    models.wait(lambda: bool(models.server.given))
    row.progress.cancel_button.click()
    models.wait(lambda: "Stopped" in row.outcome)
    assert THIRD not in models.page.cards
    assert row.download_button.isEnabled()


def test_list_of_requests_is_cleared_after_a_question(models: ModelsDesk) -> None:
    log = RequestLog(models.desk.folder / "network.jsonl")
    log.end(log.begin("GET", "example.org", "/x"), Outcome.DONE, 5, 200)
    network = models.page.network
    network.refresh()
    models.wait(lambda: network.list.count() == 1)
    network.clear_button.click()
    network.confirm.yes_button.click()
    models.wait(lambda: network.list.count() == 0 and not network.list.isVisible())
    assert log.list() == []


def test_closing_the_page_stops_what_is_under_way(models: ModelsDesk) -> None:
    models.card(SECOND).measure_button.click()
    models.page.reject()
    assert models.glue.page is None
    page = models.glue.show_page()
    models.desk.wait(lambda: len(page.cards) == 2)
    assert not page.busy


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_page_follows_the_language(models: ModelsDesk, language: Language) -> None:
    models.desk.switch.set_language(language)
    page, card = models.page, models.card(FIRST)
    models.wait(lambda: page.network.switch.text() == page.network.tr("Allow models to be downloaded"))
    assert card.heading.text() == "First Model"
    assert card.measure_button.text() == card.tr("Measure the speed")
    assert page.adding.file_button.text() == page.adding.tr("Choose a file…")
    row = page.catalogue.row("Known")
    assert row.download_button.text() == row.tr("Download")
    assert models.page.windowTitle() == page.tr("Models")


def test_page_opens_in_steps(models: ModelsDesk) -> None:
    """Measured in processor time: what other programs take is no fault of the page."""

    def longest_step() -> float:
        models.page.reject()
        longest, began = 0.0, time.thread_time()
        page = models.page = models.glue.show_page()
        while len(page.cards) < 2 or len(page.catalogue.rows) < 2:
            longest = max(longest, time.thread_time() - began)
            began = time.thread_time()
            QCoreApplication.processEvents()
        return longest

    assert min(longest_step() for _ in range(4)) < 0.05
