"""Documents given by name and asked for, with an embedder that knows words alone."""

from collections.abc import Callable

import pytest
from collection_desk import CollectionDesk

from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.read.formats import read
from app.storage.database.database import Database

Ask = Callable[[str], CollectionAnswer]


@pytest.fixture
def ask(database: Database) -> Callable[..., Ask]:
    """Gives a function that asks the documents given by name, and answers however unsure it is; at 1 never."""
    desk = CollectionDesk(database)

    def asking(threshold: float = 0.0, **texts: str) -> Ask:
        for name, text in texts.items():
            desk.add(name, read(text.encode(), name.replace("_", ".")))
        answerer = Answerer(desk.searcher, threshold=threshold)

        def answer(question: str, after: str = "") -> CollectionAnswer:
            return answerer.answer(desk.collection, question, after=after)

        return answer

    return asking
