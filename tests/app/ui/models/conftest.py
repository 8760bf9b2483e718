"""Model files, and a models page that has two of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from models_desk import ModelsDesk, open_models_desk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tiny_models import write_tiny_gguf


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
    models = open_models_desk(tmp_path, qtbot, qapp, files)
    yield models
    models.desk.close()
