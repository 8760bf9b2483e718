"""Indexes passages: vectors of them and their sentences, and terms; in batches, so that it can resume."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from app.core.documents.documents import Cut, Passage
from app.core.documents.passage_entry import PassageEntry, SentenceVector, Terms
from app.knowledge.index.embed import Embedder
from app.knowledge.index.sections import listings, sections
from app.knowledge.words.sentences import sentences
from app.knowledge.words.terms import indexed_terms

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

BATCH = 8  # passages a transaction: a second or two of work, which a crash or a stop may cost
_RENEWED = 50  # passages whose terms are written in one transaction, which takes a tenth of a second
MOST_SENTENCES = 48  # of a passage; more are lines of a table, which the passage's own vector stands for


Progress = Callable[[int, int], None]


class IndexStore(Protocol):
    """Where the index is kept: app/storage/documents/passage_index.py."""

    def missing(self, collection_id: str, limit: int, document_id: str | None = None) -> list[Passage]: ...
    def count_missing(self, collection_id: str, document_id: str | None = None) -> int: ...
    def add(self, entries: Sequence[PassageEntry]) -> None: ...
    def of_document(
        self, document_id: str
    ) -> Sequence[tuple[Passage, npt.NDArray[np.float32], tuple[SentenceVector, ...]]]: ...
    def with_old_terms(self, collection_id: str | None = None) -> Sequence[str]: ...
    def indexed(self, document_id: str) -> Sequence[Passage]: ...
    def renew(self, terms: Mapping[int, dict[Terms, str]]) -> None: ...
    def renewed(self, document_id: str) -> None: ...


def index_passages(
    store: IndexStore,
    embedder: Embedder,
    collection_id: str,
    *,
    document_id: str | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress | None = None,
) -> int:
    """Index what is not indexed yet of a collection, or of one document of it; returns the number of passages.

    `progress` hears how many are done and how many there are.
    """
    total = store.count_missing(collection_id, document_id)
    done = 0
    if progress is not None and total:
        progress(0, total)
    while not cancelled() and (batch := store.missing(collection_id, BATCH, document_id)):
        store.add(entries_of(batch, embedder))
        done += len(batch)
        if progress is not None:
            progress(done, max(total, done))
    return done


def entries_of(passages: Sequence[Passage], embedder: Embedder) -> list[PassageEntry]:
    """Passages as the index is to have them."""
    whole = [with_heading(passage) for passage in passages]
    spans = [_quotable(passage)[:MOST_SENTENCES] for passage in passages]
    parts = [_in_context(passage, each) for passage, each in zip(passages, spans, strict=True)]
    # A passage of one sentence, and a line said twice, only once.
    texts = list(dict.fromkeys([*whole, *(text for each in parts for text in each)]))
    vectors = dict(zip(texts, embedder.passages(texts), strict=True))
    entries = []
    for passage, text, each, own in zip(passages, whole, spans, parts, strict=True):
        found = tuple(SentenceVector(*span, vectors[part]) for span, part in zip(each, own, strict=True))
        entries.append(PassageEntry(passage.id, vectors[text], found, indexed_terms(text)))
    return entries


def _in_context(passage: Passage, spans: Sequence[tuple[int, int]]) -> list[str]:
    """Each sentence as it is encoded: after the headings it stands under, an item after what leads in to its list.

    "Serving soldiers" says nothing of who asks for it; under "Who pays no charges" it does.
    """
    found = []
    for span, section, listing in zip(spans, sections(passage, spans), listings(passage, spans), strict=True):
        text = passage.text[slice(*span)]
        lead = listing.lead if listing is not None and listing.lead != text else ""
        heading = section.headings or (section.title if section.title.endswith("?") else "")
        found.append("\n".join(filter(None, [heading, lead, text])))
    return found


def _quotable(passage: Passage) -> list[tuple[int, int]]:
    """Its sentences, without its headings, which have a question's words more often than the answer."""
    spans = list(sentences(passage.text))
    plain = [span for span in spans if passage.text[slice(*span)].strip("# \n\t=-") not in passage.heading]
    return plain or spans


def renew_terms(store: IndexStore, cancelled: Callable[[], bool], collection_id: str | None = None) -> None:
    """Recompute terms that an older program's rules made, of one collection or of all; vectors stay.

    Until then passages are found by the old ones. Once it was cancelled, it goes on with the document it was at.
    """
    for document_id in store.with_old_terms(collection_id):
        passages = store.indexed(document_id)
        for start in range(0, len(passages), _RENEWED):
            if cancelled():
                return
            some = passages[start : start + _RENEWED]
            store.renew({passage.id: indexed_terms(with_heading(passage)) for passage in some})
        store.renewed(document_id)


def replacing_entries(
    store: IndexStore,
    embedder: Embedder,
    document_id: str,
    cuts: Sequence[Cut],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Progress | None = None,
) -> list[PassageEntry] | None:
    """What the index is to have of a document that is read anew; passage ids are the passages' numbers.

    Passages that say what they said before keep their vectors: only what is new costs time, and `progress` hears of
    that. None: cancelled.
    """
    known = {with_heading(passage): (vector, parts) for passage, vector, parts in store.of_document(document_id)}
    entries: list[PassageEntry] = []
    new: list[Passage] = []
    for number, cut in enumerate(cuts):
        passage = passage_to_be(cut, number, document_id)
        text = with_heading(passage)
        if (found := known.get(text)) is not None and _same_sentences(passage, found[1]):
            entries.append(PassageEntry(number, found[0], found[1], indexed_terms(text)))
        else:
            new.append(passage)
    for start in range(0, len(new), BATCH):
        if cancelled():
            return None
        if progress is not None:
            progress(start, len(new))
        entries += entries_of(new[start : start + BATCH], embedder)
    return sorted(entries, key=lambda entry: entry.passage_id)


def _same_sentences(passage: Passage, parts: Sequence[SentenceVector]) -> bool:
    """Whether the heading stands where it stood: else the sentences begin elsewhere."""
    return [(each.start, each.end) for each in parts] == _quotable(passage)[:MOST_SENTENCES]


def passage_to_be(cut: Cut, number: int, document_id: str = "") -> Passage:
    """As it is indexed before it is stored: its id is its number, and where further pages begin is left out."""
    return Passage(number, document_id, number, cut.text, cut.page, cut.heading, cut.start, cut.end)


def with_heading(passage: Passage) -> str:
    """A passage's text under the headings that do not stand in it."""
    missing = [heading for heading in passage.heading if heading not in passage.text]
    return "\n".join([*missing, passage.text])
