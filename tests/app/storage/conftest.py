"""A real database in a temporary folder."""

from pathlib import Path

import pytest
from vaults import Owner

from app.core.paths import DataFolder
from app.storage.conversations.conversations import Conversations
from app.storage.database.database import Database


@pytest.fixture
def store(database: Database) -> Conversations:
    return Conversations(database)


@pytest.fixture
def owner(tmp_path: Path) -> Owner:
    return Owner(DataFolder(tmp_path / "data"))
