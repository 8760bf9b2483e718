"""A real database in a temporary folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.conversations import Conversations
from app.storage.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "conversations.sqlite")
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> Conversations:
    return Conversations(database)
