"""A window that answers from documents, with a model for the questions that are not asked of any."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import HeldModel


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    desk.model = HeldModel(["A word of the model."])
    yield desk
    desk.close()
