"""What the workers work with: opened storage, and a shelf whose embedder knows words alone."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from window_desk import Storage
from word_embedder import WordEmbedder

from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex
from app.workers.shelf import Shelf


@pytest.fixture
def storage(tmp_path: Path) -> Iterator[Storage]:
    storage = Storage.open(tmp_path / "data")
    yield storage
    storage.close()


@pytest.fixture
def shelf(database: Database, documents: Documents) -> Shelf:
    return Shelf(documents, PassageIndex(database), WordEmbedder(), threading.Lock())
