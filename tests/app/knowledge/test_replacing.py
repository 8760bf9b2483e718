"""A file that is read anew is found as it was until it is found as it is, and only what is new in it costs time."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from word_embedder import WordEmbedder

from app.core.documents.documents import Collection, Cut, Document, ReadDocument, Source
from app.knowledge.indexing import index_passages, replacing_entries
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex

OLD = ["Drink water.", "Rest for a day.", "See the doctor."]
NEW = ["Drink water.", "Rest for two days.", "See the doctor."]


def cuts(texts: list[str]) -> list[Cut]:
    found, at = [], 0
    for text in texts:
        found.append(Cut(text, None, (), at, at + len(text)))
        at += len(text) + 1
    return found


def source(mark: str) -> Source:
    return Source("a.txt", Path("/a.txt"), mark, 1, 1)


class Shelf:
    def __init__(self, root: Path) -> None:
        self.database = Database(root / "a.sqlite")
        self.documents = Documents(self.database)
        self.index = PassageIndex(self.database)
        self.embedder = WordEmbedder()
        self.clinic: Collection = self.documents.create_collection("Clinic")
        self.document: Document = self.documents.add_document(
            self.clinic.id, source("old"), ReadDocument("\n".join(OLD)), cuts(OLD)
        )
        index_passages(self.index, self.embedder, self.clinic.id)

    def found(self) -> list[str]:
        """What is in the index, by the order of its ids."""
        table = self.index.vectors(self.clinic.id)
        passages = self.index.passages([int(each) for each in table.ids])
        return [passages[each][0].text for each in sorted(passages)]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.database.close()


def test_only_what_is_new_is_embedded_and_the_rest_keeps_its_vectors(shelf: Shelf) -> None:
    before = {passage.text: (vector, parts) for passage, vector, parts in shelf.index.of_document(shelf.document.id)}
    shelf.embedder.embedded = 0
    entries = replacing_entries(shelf.index, shelf.embedder, shelf.document.id, cuts(NEW))
    assert entries is not None
    assert shelf.embedder.embedded == 1  # a passage that is its one sentence
    shelf.documents.replace(shelf.document.id, source("new"), ReadDocument("\n".join(NEW)), cuts(NEW), entries)
    after = {passage.text: (vector, parts) for passage, vector, parts in shelf.index.of_document(shelf.document.id)}
    assert list(after) == NEW
    for text in (NEW[0], NEW[2]):
        assert (after[text][0] == before[text][0]).all()
        for kept, was in zip(after[text][1], before[text][1], strict=True):
            assert (kept.start, kept.end) == (was.start, was.end)
            assert abs(kept.vector - was.vector).max() < 1e-6


def test_what_is_found_changes_in_one_step(shelf: Shelf) -> None:
    entries = replacing_entries(shelf.index, shelf.embedder, shelf.document.id, cuts(NEW))
    assert entries is not None
    assert shelf.found() == OLD
    shelf.documents.replace(shelf.document.id, source("new"), ReadDocument("\n".join(NEW)), cuts(NEW), entries)
    assert shelf.found() == NEW
    assert shelf.index.count_missing(shelf.clinic.id) == 0


def test_cancelled_replacing_leaves_the_old_to_be_found(shelf: Shelf) -> None:
    class Stopped:
        def is_set(self) -> bool:
            return True

    assert replacing_entries(shelf.index, shelf.embedder, shelf.document.id, cuts(NEW), Stopped()) is None
    assert shelf.found() == OLD


def test_interrupted_indexing_goes_on_where_it_stopped(shelf: Shelf) -> None:
    texts = [f"Passage {number} says this." for number in range(30)]
    other = Source("b.txt", Path("/b.txt"), "b", 1, 1)
    shelf.documents.add_document(shelf.clinic.id, other, ReadDocument("\n".join(texts)), cuts(texts))
    seen: list[int] = []

    class AfterTwo:
        def is_set(self) -> bool:
            return len(seen) == 2

    first = index_passages(
        shelf.index, shelf.embedder, shelf.clinic.id, stop=AfterTwo(), progress=lambda done, of: seen.append(done)
    )
    assert 0 < first < 30
    assert index_passages(shelf.index, shelf.embedder, shelf.clinic.id) == 30 - first
    assert shelf.found() == [*OLD, *texts]
