"""Which passages have the words that are asked for: those of one collection alone, the best first."""

from pathlib import Path

import numpy as np
import pytest

from app.core.documents.documents import Cut, ReadDocument, Source
from app.core.documents.passage_entry import PassageEntry, Terms
from app.knowledge.words.terms import indexed_terms
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex

MANY = 300  # of another collection that are better, more than are looked at at once


@pytest.fixture
def index(database: Database) -> PassageIndex:
    return PassageIndex(database)


def add(database: Database, index: PassageIndex, collection_id: str, name: str, texts: list[str]) -> None:
    documents = Documents(database)
    text = "\n".join(texts)
    cuts = [Cut(each, None, (), text.index(each), text.index(each) + len(each)) for each in texts]
    read = ReadDocument(text)
    document = documents.add_document(collection_id, Source(name, Path(f"/{name}"), name, 1, 1), read, cuts)
    vector = np.full(4, 0.5, np.float32)
    stored = documents.passages_of(document.id)
    index.add([PassageEntry(each.id, vector, (), indexed_terms(each.text)) for each in stored])


def found(index: PassageIndex, collection_id: str, term: str, limit: int) -> list[str]:
    ids = index.ranked(Terms.WORDS, [term], index.vectors(collection_id).ids, limit)
    passages = index.passages(ids)
    return [passages[each][0].text for each in ids]


def test_passages_of_other_collections_take_no_place(database: Database, index: PassageIndex) -> None:
    documents = Documents(database)
    clinic, bank = documents.create_collection("clinic").id, documents.create_collection("bank").id
    add(database, index, clinic, "a.txt", ["dose", "a dose of one medicine among many other words"])
    add(database, index, bank, "b.txt", [f"dose dose {number}" for number in range(MANY)])
    add(database, index, clinic, "c.txt", ["the dose for a child", "water"])
    own = ["dose", "the dose for a child", "a dose of one medicine among many other words"]
    assert found(index, clinic, "dose", 9) == own
    assert found(index, clinic, "dose", 2) == own[:2]
    assert len(found(index, bank, "dose", 2 * MANY)) == MANY
    assert found(index, clinic, "fee", 9) == []
    assert index.ranked(Terms.WORDS, [], index.vectors(clinic).ids, 9) == []
    assert index.ranked(Terms.WORDS, ["dose"], np.zeros(0, np.int64), 9) == []


def test_passages_of_a_document_are_counted_from_its_first(database: Database, index: PassageIndex) -> None:
    clinic = Documents(database).create_collection("clinic").id
    add(database, index, clinic, "a.txt", ["one", "two", "three"])
    add(database, index, clinic, "b.txt", ["four"])
    (document,) = (each for each in Documents(database).list(clinic) if each.name == "a.txt")
    assert [each.text for each in index.passages_of(document.id, range(1))] == ["one"]
    assert [each.text for each in index.passages_of(document.id, range(1, 9))] == ["two", "three"]
    assert index.passages_of(document.id, range(3, 9)) == index.passages_of("no document", range(9)) == []


def test_equal_passages_come_in_the_order_of_their_ids(database: Database, index: PassageIndex) -> None:
    clinic = Documents(database).create_collection("clinic").id
    add(database, index, clinic, "a.txt", [f"dose {number}" for number in range(40)])
    assert found(index, clinic, "dose", 20) == [f"dose {number}" for number in range(20)]
