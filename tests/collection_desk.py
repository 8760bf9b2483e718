"""A collection of documents in a database, and what searches it, for tests of what is found and answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from word_embedder import WordEmbedder

from app.core.documents.documents import Cut, ReadDocument, Source
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.index.embed import Embedder
from app.knowledge.index.indexing import index_passages
from app.knowledge.index.split import split
from app.knowledge.search.search import Searcher
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex


class CollectionDesk:
    """Texts by the names of their documents. Without an embedder, by one that knows words alone."""

    def __init__(
        self, database: Database, texts: Mapping[str, str] | None = None, embedder: Embedder | None = None
    ) -> None:
        self.documents, self.index = Documents(database), PassageIndex(database)
        self.embedder: Any = embedder or WordEmbedder()
        self.collection = self.documents.create_collection("desk").id
        self.searcher = Searcher(self.index, self.embedder)
        for name, text in (texts or {}).items():
            self.add(name, text)

    def add(self, name: str, said: str | ReadDocument, cuts: Sequence[Cut] | None = None) -> str:
        """A document with this text, in these passages or as it is cut, which is found from now on; gives its id."""
        read = ReadDocument(said) if isinstance(said, str) else said
        source = Source(name, Path("/", name), name, len(read.text), 0)
        document = self.documents.add_document(self.collection, source, read, split(read) if cuts is None else cuts)
        index_passages(self.index, self.embedder, self.collection)
        return document.id

    def answer(self, question: str, threshold: float | None = 0.0) -> CollectionAnswer:
        """However unsure it is, unless a threshold is given."""
        return Answerer(self.searcher, threshold).answer(self.collection, question)
