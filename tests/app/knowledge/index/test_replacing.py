"""A file that is read anew is found as it was until it is found as it is, and only what is new in it costs time.

So are passages whose words an older program's rules have told.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from word_embedder import WordEmbedder

from app.core.documents.documents import Collection, Cut, Document, ReadDocument, Source
from app.core.documents.passage_entry import TERM_RULES, Terms
from app.knowledge.index.indexing import BATCH, index_passages, renew_terms, replacing_entries
from app.knowledge.words.terms import indexed_terms
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

    def ranked(self, kind: Terms, term: str) -> list[int]:
        """The passages that have the term."""
        return self.index.ranked(kind, [term], self.index.vectors(self.clinic.id).ids, 99)


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
    given_up = replacing_entries(shelf.index, shelf.embedder, shelf.document.id, cuts(NEW), cancelled=lambda: True)
    assert given_up is None
    assert shelf.found() == OLD


def test_replacing_tells_how_far_it_is_with_what_is_new(shelf: Shelf) -> None:
    told: list[tuple[int, int]] = []
    texts = [*OLD, *(f"Passage {number} says this." for number in range(BATCH + 1))]
    entries = replacing_entries(
        shelf.index,
        shelf.embedder,
        shelf.document.id,
        cuts(texts),
        progress=lambda done, whole: told.append((done, whole)),
    )
    assert entries is not None
    assert len(entries) == len(texts)
    assert told == [(0, BATCH + 1), (BATCH, BATCH + 1)]


def test_interrupted_indexing_goes_on_where_it_stopped(shelf: Shelf) -> None:
    texts = [f"Passage {number} says this." for number in range(30)]
    other = Source("b.txt", Path("/b.txt"), "b", 1, 1)
    shelf.documents.add_document(shelf.clinic.id, other, ReadDocument("\n".join(texts)), cuts(texts))
    first = index_passages(shelf.index, shelf.embedder, shelf.clinic.id, cancelled=after(2))
    assert 0 < first < 30
    assert shelf.found() == [*OLD, *texts[:first]]
    assert index_passages(shelf.index, shelf.embedder, shelf.clinic.id) == 30 - first
    assert shelf.found() == [*OLD, *texts]
    assert index_passages(shelf.index, shelf.embedder, shelf.clinic.id) == 0


def after(looks: int) -> Callable[[], bool]:
    """It is cancelled once that was looked at so often."""
    left = iter([False] * looks)
    return lambda: next(left, True)


def index_by_older_rules(shelf: Shelf, text: str) -> None:
    with shelf.database.write() as db:
        db.execute("UPDATE documents SET term_rules = 0")
        for table in ("passage_words", "passage_trigrams", "passage_sounds"):
            db.execute(f"REPLACE INTO {table} (rowid, text) SELECT passage_id, ? FROM passage_vectors", [text])


def test_terms_by_older_rules_are_told_anew_without_embedding(shelf: Shelf) -> None:
    index_by_older_rules(shelf, "lakh")
    shelf.embedder.embedded = 0
    assert shelf.index.with_old_terms(shelf.clinic.id) == shelf.index.with_old_terms() == [shelf.document.id]
    assert shelf.index.with_old_terms("another collection") == []
    renew_terms(shelf.index, after(9), shelf.clinic.id)
    assert shelf.embedder.embedded == 0
    assert shelf.index.with_old_terms() == []
    for kind, term in (
        (Terms.WORDS, "doctor"),
        (Terms.TRIGRAMS, "doc"),
        (Terms.SOUNDS, indexed_terms("doctor")[Terms.SOUNDS]),
    ):
        (found,) = shelf.ranked(kind, term)
        assert shelf.index.passages([found])[found][0].text == "See the doctor."
        assert shelf.ranked(kind, "lakh") == []
    assert shelf.found() == OLD


def test_telling_terms_anew_can_be_cut_off_and_leaves_what_is_not_indexed_to_be_indexed(shelf: Shelf) -> None:
    texts = [f"Passage {number} says this." for number in range(60)]
    other = Source("b.txt", Path("/b.txt"), "b", 1, 1)
    shelf.documents.add_document(shelf.clinic.id, other, ReadDocument("\n".join(texts)), cuts(texts))
    index_passages(shelf.index, shelf.embedder, shelf.clinic.id)
    third = Source("c.txt", Path("/c.txt"), "c", 1, 1)
    shelf.documents.add_document(shelf.clinic.id, third, ReadDocument("New."), cuts(["New."]))
    index_by_older_rules(shelf, "lakh")
    renew_terms(shelf.index, after(2))  # the first document, and the first part of the second
    assert len(shelf.index.with_old_terms()) == 2
    assert 0 < len(shelf.ranked(Terms.WORDS, "lakh")) < 60
    renew_terms(shelf.index, after(9))
    assert shelf.index.with_old_terms() == []
    assert shelf.ranked(Terms.WORDS, "lakh") == []
    assert shelf.index.count_missing(shelf.clinic.id) == 1


def test_passage_removed_while_its_terms_are_told_is_passed_over(shelf: Shelf) -> None:
    (first, *_) = shelf.index.indexed(shelf.document.id)
    shelf.documents.remove([shelf.document.id])
    shelf.index.renew({first.id: indexed_terms("Drink water.")})
    with shelf.database.read() as db:
        assert db.execute("SELECT count(*) FROM passage_words").fetchone() == (0,)


def test_rules_of_terms_change_only_with_their_number() -> None:
    """Else what is indexed already stays as it was."""
    text = "Café Ward-2: ₹1,00,000 or 1.5 mg; ज़्यादा १२,५०० रुपये, ಕ್ಷಯ ೧೦೦ ರೂ, క్షయ మందు"
    told = hashlib.sha256("\n".join(indexed_terms(text).values()).encode()).hexdigest()[:8]
    assert (TERM_RULES, told) == (1, "051d53c0")
