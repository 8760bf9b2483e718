"""Documents given by name and asked for, with an embedder that knows words alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from word_embedder import WordEmbedder

from app.core.documents.documents import Source
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.index.indexing import index_passages
from app.knowledge.index.split import split
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits
from app.knowledge.search.search import Searcher
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex

Ask = Callable[[str], CollectionAnswer]


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Callable[..., Ask]]:
    """Gives a function that asks the documents given by name, and answers however unsure it is; at 1 never."""
    database = Database(tmp_path / "a.sqlite")
    documents, index, embedder = Documents(database), PassageIndex(database), WordEmbedder()
    collection = documents.create_collection("Desk").id

    def asking(threshold: float = 0.0, **texts: str) -> Ask:
        for name, text in texts.items():
            found = read(text.encode(), name.replace("_", "."), Limits())
            digest = str(len(name) % 10) * 64
            documents.add_document(collection, Source(name, Path("/", name), digest, 1, 1), found, split(found))
        index_passages(index, embedder, collection)
        answerer = Answerer(Searcher(index, embedder), threshold=threshold)

        def answer(question: str, after: str = "") -> CollectionAnswer:
            return answerer.answer(collection, question, after=after)

        return answer

    yield asking
    database.close()
