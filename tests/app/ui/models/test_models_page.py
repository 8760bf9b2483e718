"""The models page in the real window: how it opens, follows the language, and closes."""

import json
import time
from pathlib import Path

import pytest
from models_desk import FIRST, SECOND, ModelsDesk, entry
from pauses import FROZEN, Heartbeat, shortest
from program_desk import ProgramDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.core.settings import Language

ROWS = 40


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


def test_badge_in_the_window_opens_the_page(models: ModelsDesk) -> None:
    models.page.reject()
    models.desk.window.model_status.click()
    assert models.glue.page is not None
    assert models.glue.page.isVisible()


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


def test_page_opens_in_steps(models: ModelsDesk, tmp_path: Path) -> None:
    """Measured in processor time, with so much to show that it would be a freeze at once."""
    rows = [entry(b"x", f"Model {number}", False) for number in range(ROWS)]
    (tmp_path / "catalogue.json").write_text(json.dumps({"format": 1, "models": rows}))

    def longest_step() -> float:
        models.page.reject()
        heartbeat = Heartbeat(time.thread_time)
        page = models.page = models.glue.show_page()
        models.wait(lambda: len(page.cards) == 2 and len(page.catalogue.rows) == ROWS)
        return heartbeat.longest

    assert shortest(longest_step) < FROZEN
