"""A note of one sentence answers what is asked of it, as whoever tries the program asks first."""

import pytest
from collection_desk import CollectionDesk
from real_embedder import need_embedder

from app.knowledge.answer.collection_answer import Mode
from app.knowledge.index.embed import E5Embedder
from app.storage.database.database import Database

NOTES = {
    "Where is the key?": "The key is with the watchman.",
    "When does the office open?": "The office opens at nine.",
    "Where are the gowns?": "Gowns are kept in the blue cupboard.",
    "चाबी कहाँ है?": "चाबी चौकीदार के पास है।",
    "ಕೀಲಿ ಎಲ್ಲಿದೆ?": "ಕೀಲಿ ಕಾವಲುಗಾರರ ಬಳಿ ಇದೆ.",
    "తాళం ఎక్కడ ఉంది?": "తాళం కాపలాదారు దగ్గర ఉంది.",
}


@pytest.mark.parametrize("question", NOTES)
def test_only_sentence_is_quoted_where_it_answers(database: Database, question: str) -> None:
    need_embedder()
    desk = CollectionDesk(database, {"note": NOTES[question]}, E5Embedder())
    assert [each.quote for each in desk.answer(question, threshold=None).citations] == [NOTES[question]]
    assert desk.answer("Who is the manager?", threshold=None).mode is Mode.REFUSE
