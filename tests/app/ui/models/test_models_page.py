"""The models page in the real window: how it opens, follows the language, and closes."""

import time
from pathlib import Path

import pytest
from models_desk import FIRST, SECOND, ModelsDesk
from program_desk import ProgramDesk
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import DataFolder
from app.core.settings import Language


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
