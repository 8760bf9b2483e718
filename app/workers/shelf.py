"""The shelf: document store, index, embedder and lock, shared by everything that adds and watches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.documents.documents import Cut, Document
from app.core.documents.passage_entry import PassageEntry
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex

if TYPE_CHECKING:
    from app.knowledge.index.embed import CountingEmbedder
    from app.knowledge.index.indexing import Progress

_PATIENCE = 0.2  # seconds between two looks at whether to give up


@dataclass(frozen=True)
class Shelf:
    """Where documents are stored and made findable; `indexing` is held by who writes to the index."""

    documents: Documents
    index: PassageIndex
    embedder: CountingEmbedder
    indexing: threading.Lock


class ShelfIndexer:
    """Makes passages findable as soon as they are stored, until it is cancelled. An Indexer of adding.py."""

    def __init__(
        self, shelf: Shelf, cancelled: Callable[[], bool] = lambda: False, progress: Progress | None = None
    ) -> None:
        self._shelf, self._cancelled, self._progress = shelf, cancelled, progress

    def count_tokens(self, text: str) -> int:
        """In the tokens of the model that makes the vectors."""
        return self._shelf.embedder.count_tokens(text)

    def after_passages(self, document: Document) -> None:
        """The passages of a document; what is cut off is indexed before the next search."""
        self.index(document.collection_id, document.id)

    def lacks(self, document: Document) -> bool:
        """Whether passages of a document are not in the index."""
        return self._shelf.index.count_missing(document.collection_id, document.id) > 0

    def prepare(self, document_id: str, passages: Sequence[Cut]) -> Sequence[PassageEntry] | None:
        """Of a document that is read anew: passages that stayed keep their vectors."""
        from app.knowledge.index.indexing import replacing_entries

        index, embedder = self._shelf.index, self._shelf.embedder
        return replacing_entries(
            index, embedder, document_id, passages, cancelled=self._cancelled, progress=self._progress
        )

    def index(self, collection_id: str, document_id: str | None = None) -> int:
        """What is not in the index yet; how many passages that were."""
        from app.knowledge.index.indexing import index_passages

        with _held(self._shelf.indexing, self._cancelled) as held:
            if not held:
                return 0
            return index_passages(
                self._shelf.index,
                self._shelf.embedder,
                collection_id,
                document_id=document_id,
                cancelled=self._cancelled,
                progress=self._progress,
            )

    def renew_terms(self, collection_id: str | None = None) -> None:
        """Those that an older program's rules have told, of one collection or of all. Others may index meanwhile."""
        if self._shelf.index.with_old_terms(collection_id):
            from app.knowledge.index.indexing import renew_terms

            renew_terms(self._shelf.index, self._cancelled, collection_id)


@contextmanager
def _held(lock: threading.Lock, cancelled: Callable[[], bool]) -> Iterator[bool]:
    """With the lock, or without it once it is cancelled."""
    while not (held := lock.acquire(timeout=_PATIENCE)) and not cancelled():
        pass
    try:
        yield held
    finally:
        if held:
            lock.release()
