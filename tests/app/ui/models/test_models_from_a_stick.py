"""Real models brought from a USB stick by the window: copied, stopped, gone on with, used, and removed again."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.models.library import ModelLibrary
from app.core.models.measurements import Measurements
from app.core.models.model_care import ModelCare
from app.core.network.network import Network
from app.core.network.request_log import RequestLog
from app.ui.models.models_page import ModelsPage
from app.ui.window.window_folds import WindowFolds
from app.ui.window.window_models import WindowModels
from shakti_mlx.checkpoint.convert import convert
from shakti_mlx.checkpoint.install import InstalledModel
from shakti_mlx.checkpoint.source import Cancelled, Progress
from shakti_mlx.language_model import LanguageModel

STEP = 2**20


class HeldLibrary(ModelLibrary):
    """While `hold` is set a copy waits, half done, until it is cancelled."""

    hold = holds = False
    begun_at = -1  # bytes that the copy under way had when it began

    def import_(
        self,
        path: Path,
        *,
        sha256: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> InstalledModel:
        assert progress is not None
        assert cancelled is not None
        told, pause = progress, threading.Event()
        self.begun_at = -1

        def tell(done: int, whole: int) -> None:
            told(done, whole)
            self.begun_at = done if self.begun_at < 0 else self.begun_at
            while self.hold and 2 * done > whole and not cancelled():
                self.holds = True
                pause.wait(0.002)

        return super().import_(path, sha256=sha256, progress=tell, cancelled=cancelled)


@dataclass
class StickDesk:
    """The window with the starter model and its page open."""

    desk: Desk
    library: HeldLibrary
    glue: WindowModels
    page: ModelsPage

    def wait(self, text: str) -> None:
        """Until the section says so."""
        self.desk.wait(lambda: not self.page.busy and text in self.page.adding.report.text)

    def ask(self) -> str:
        """A question; gives the name of the model that answered it."""
        self.desk.ask("What is a fever?")
        self.desk.wait_for_answer()
        stats = self.desk.window.dialogue.path[-1].stats
        assert stats is not None
        assert stats.tokens > 0
        return stats.model


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory, starter_gguf: Path) -> Path:
    """The starter model under another name, and another one in a folder."""
    stick = tmp_path_factory.mktemp("USB")
    shutil.copyfile(starter_gguf, stick / "Ward-Model.gguf")
    convert(starter_gguf, stick / "clinic-model")
    return stick


@pytest.fixture(autouse=True)
def choosing(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What somebody chooses in the system's dialog."""
    monkeypatch.setattr("app.ui.models.model_import_section.choose_file", lambda *_: str(stick / "Ward-Model.gguf"))
    monkeypatch.setattr("app.ui.models.model_import_section.choose_folder", lambda *_: str(stick / "clinic-model"))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication, starter_gguf: Path) -> Iterator[StickDesk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    (tmp_path / "data").mkdir()
    ModelLibrary(tmp_path / "data" / "models", starter_gguf).ensure_starter()
    library = HeldLibrary(tmp_path / "data" / "models", starter_gguf, copy_step=STEP)

    def load(model_id: str | None) -> LanguageModel:
        settings = desk.storage.settings.current
        installed = library.chosen(settings.with_(model=model_id) if model_id else settings)
        return LanguageModel.load(installed.weights, name=installed.name)

    desk.load = load
    window = desk.open()
    settings = desk.storage.settings
    settings.update(sampling=replace(settings.current.sampling, max_tokens=8))
    network = Network(settings, RequestLog(tmp_path / "data" / "network.jsonl"))
    care = ModelCare(library, settings, Measurements(tmp_path / "data" / "measurements.json"), network)
    glue = WindowModels(window, desk.answering, lambda: care, WindowFolds(desk.library, desk.storage.settings))
    result = StickDesk(desk, library, glue, glue.show_page())
    desk.wait(lambda: len(result.page.cards) == 1)
    yield result
    desk.close()


def test_model_under_another_name_is_known_again(desk: StickDesk) -> None:
    desk.page.adding.file_button.click()
    assert desk.page.adding.report.progress.isVisible()
    desk.wait("was installed already")
    assert len(desk.library.installed()) == 1


def test_model_dropped_on_the_window_is_brought_in_sight(desk: StickDesk, stick: Path) -> None:
    desk.page.reject()
    desk.glue.add([stick / "Ward-Model.gguf"])
    assert desk.glue.page is not None
    desk.page = desk.glue.page
    desk.wait("was installed already")


def test_model_of_a_folder_is_brought_used_and_removed(desk: StickDesk) -> None:
    page, adding, window = desk.page, desk.page.adding, desk.desk.window
    (starter,) = page.cards
    desk.library.hold = True
    adding.folder_button.click()
    desk.desk.wait(lambda: desk.library.holds)
    adding.report.progress.cancel_button.click()
    desk.wait("Stopped")
    assert list(page.cards) == [starter]

    desk.library.hold = False
    adding.continue_button.click()
    desk.wait("is installed")
    assert desk.library.begun_at > 20 * STEP  # what was copied is not copied again
    desk.desk.wait(lambda: len(page.cards) == 2)
    (brought,) = set(page.cards) - {starter}

    desk.desk.wait(lambda: page.cards[starter].facts.in_use)  # once it is loaded, until another one is chosen

    page.cards[brought].use_button.click()
    desk.desk.wait(lambda: page.cards[brought].facts.in_use)
    assert not page.cards[starter].facts.in_use
    page.reject()
    assert page.cards[brought].heading.text() == f"{page.cards[starter].facts.name.split(' (')[0]} ({brought})"
    name = page.cards[brought].facts.name.removesuffix(f" ({brought})")
    assert window.model_status.text() == name
    assert desk.ask() == name

    page = desk.page = desk.glue.show_page()
    desk.desk.wait(lambda: len(page.cards) == 2)
    page.cards[brought].remove_button.click()
    page.cards[brought].confirm.yes_button.click()
    desk.desk.wait(lambda: list(page.cards) == [starter] and page.cards[starter].facts.in_use)
    assert [each.id for each in desk.library.installed()] == [starter]
    page.reject()
    assert desk.ask() == page.cards[starter].facts.name
