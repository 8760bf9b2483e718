"""The whole program with a model that plays a script, and its window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted_model import ScriptedModel

from app.core.paths import DataFolder
from app.shown import Shown


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
