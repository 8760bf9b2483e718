"""A note of one sentence answers what is asked of it, as whoever tries the program asks first."""

from pathlib import Path

import pytest
from real_embedder import need_embedder

from app.core.documents.documents import Collection, ReadDocument, Source
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import Mode
from app.knowledge.index.embed import E5Embedder
from app.knowledge.index.indexing import index_passages
from app.knowledge.index.split import split
from app.knowledge.search.search import Searcher
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex

NOTES = {
    "Where is the key?": "The key is with the watchman.",
    "When does the office open?": "The office opens at nine.",
    "Where are the gowns?": "Gowns are kept in the blue cupboard.",
    "चाबी कहाँ है?": "चाबी चौकीदार के पास है।",
    "ಕೀಲಿ ಎಲ್ಲಿದೆ?": "ಕೀಲಿ ಕಾವಲುಗಾರರ ಬಳಿ ಇದೆ.",
    "తాళం ఎక్కడ ఉంది?": "తాళం కాపలాదారు దగ్గర ఉంది.",
}


@pytest.mark.parametrize("question", NOTES)
def test_only_sentence_is_quoted_where_it_answers(
    documents: Documents, clinic: Collection, database: Database, question: str
) -> None:
    need_embedder()
    note, index, embedder = NOTES[question], PassageIndex(database), E5Embedder()
    read = ReadDocument(note)
    documents.add_document(clinic.id, Source("note.txt", Path("note.txt"), "n", len(note), 0), read, split(read))
    index_passages(index, embedder, clinic.id)
    answerer = Answerer(Searcher(index, embedder))
    assert [each.quote for each in answerer.answer(clinic.id, question).citations] == [note]
    assert answerer.answer(clinic.id, "Who is the manager?").mode is Mode.REFUSE
