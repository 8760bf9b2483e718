"""A window with models for a test: those of a real data folder, and a far server for one more."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from far_server import FarServer
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.models.library import ModelLibrary
from app.core.models.measurements import Measurements
from app.core.models.model_care import ModelCare
from app.core.network.network import Network
from app.core.network.request_log import RequestLog
from app.ui.models.model_card import ModelCard
from app.ui.models.models_page import ModelsPage
from app.ui.window.window_folds import WindowFolds
from app.ui.window.window_models import WindowModels
from shakti_mlx.errors import ModelError, ModelErrorCode

STEP = 4096
FIRST, SECOND, THIRD = "first-model-q4_0", "second-model-q4_0", "third-model-f16"


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


def open_models_desk(folder: Path, qtbot: QtBot, application: QApplication, files: dict[str, Path]) -> ModelsDesk:
    """The page, open, with the first two of the files installed; the third is on the far server."""
    (folder / "data").mkdir()
    library = ModelLibrary(folder / "data" / "models", folder / "none.gguf", copy_step=STEP)
    for name in ("first", "second"):
        library.import_(files[name])
    desk = Desk(folder / "data", qtbot, application)
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
    catalogue = folder / "catalogue.json"
    catalogue.write_text(json.dumps({"format": 1, "models": [entry(data, "Known", True), entry(data, "Other", False)]}))
    server = FarServer(data)
    network = Network(desk.storage.settings, RequestLog(folder / "data" / "network.jsonl"), server)
    measurements = Measurements(folder / "data" / "measurements.json")
    care = ModelCare(library, desk.storage.settings, measurements, network, catalogue)
    glue = WindowModels(window, desk.answering, lambda: care, WindowFolds(desk.library, desk.storage.settings))
    desk.answering.load_model()
    desk.wait(lambda: len(loads) == 2)
    page = glue.show_page()
    desk.wait(lambda: len(page.cards) == 2 and any(card.facts.in_use for card in page.cards.values()))
    desk.wait(lambda: len(page.catalogue.rows) == 2)
    loads.clear()
    return ModelsDesk(desk, care, glue, server, loads, page)
