"""A database, documents in it, and the whole program on one data folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program_desk import ProgramDesk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.documents.documents import Collection
from app.core.paths import DataFolder
from app.storage.database.database import Database
from app.storage.documents.documents import Documents


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "conversations.sqlite")
    yield database
    database.close()


@pytest.fixture
def documents(database: Database) -> Documents:
    return Documents(database)


@pytest.fixture
def clinic(documents: Documents) -> Collection:
    return documents.create_collection("Clinic")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[ProgramDesk]:
    desk = ProgramDesk(DataFolder(tmp_path / "data"), qtbot, qapp)
    yield desk
    desk.close()


@pytest.fixture
def as_shipped(monkeypatch: pytest.MonkeyPatch, own_data_folder: Path) -> None:
    """With the first run and its samples, which other tests go without."""
    monkeypatch.delenv("SHAKTI_WELCOME")
    monkeypatch.delenv("SHAKTI_SAMPLES")
