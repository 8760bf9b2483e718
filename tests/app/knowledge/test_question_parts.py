"""Questions that ask two things are looked for part by part; what asks one thing stays whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from word_embedder import WordEmbedder

from app.core.documents.documents import ReadDocument, Source
from app.knowledge.answers import Answerer, Looked, Mode, look_at
from app.knowledge.indexing import index_passages
from app.knowledge.question_parts import parts_of
from app.knowledge.search import Searcher
from app.knowledge.split import split
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("When is it open, and what does a visit cost?", ("When is it open", "what does a visit cost")),
        ("When is it open? What does a visit cost?", ("When is it open", "What does a visit cost")),
        ("What is the fee and where is the clinic?", ("What is the fee", "where is the clinic")),
        ("क्लिनिक कब खुलता है और फीस कितनी है?", ("क्लिनिक कब खुलता है", "फीस कितनी है")),
        ("ಕ್ಲಿನಿಕ್ ಯಾವಾಗ ತೆರೆಯುತ್ತದೆ ಮತ್ತು ಶುಲ್ಕ ಎಷ್ಟು ಆಗುತ್ತದೆ?", ("ಕ್ಲಿನಿಕ್ ಯಾವಾಗ ತೆರೆಯುತ್ತದೆ", "ಶುಲ್ಕ ಎಷ್ಟು ಆಗುತ್ತದೆ")),
        ("క్లినిక్ ఎప్పుడు తెరుస్తారు, ఒకసారి రుసుము ఎంత?", ("క్లినిక్ ఎప్పుడు తెరుస్తారు", "ఒకసారి రుసుము ఎంత")),
    ],
)
def test_two_questions_are_told_apart(question: str, parts: tuple[str, ...]) -> None:
    assert parts_of(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "When was he born, and where?",
        "What do salt and sugar do?",
        "Which clinic is open on Monday, Tuesday and Sunday?",
        "बुखार और खाँसी में क्या देना चाहिए?",
        "ಉಪ್ಪು ಮತ್ತು ಸಕ್ಕರೆ ಎಷ್ಟು?",
        "ఉప్పు, చక్కెర ఎంత వేయాలి?",
        "What? What does it cost?",
        "What is it? Where is it? When is it? Who is it?",
        "hours",
        "",
    ],
)
def test_one_question_stays_whole(question: str) -> None:
    assert parts_of(question) == (question,)


TEXTS = {
    "hours.txt": "The dispensary opens at eight in the morning. It closes at noon on holidays.",
    "fees.txt": "A visit to the doctor costs 200 rupees. Children pay nothing for dressings.",
    "other.txt": "Wash hands with soap before meals. Boil the water for drinking.",
}


class Desk:
    """A collection of the texts, and how sure each passage makes an answer."""

    def __init__(self, database: Database, folder: Path) -> None:
        documents, index, self.embedder = Documents(database), PassageIndex(database), WordEmbedder()
        self.collection = documents.create_collection("desk").id
        for name, text in TEXTS.items():
            read = ReadDocument(text)
            documents.add_document(self.collection, Source(name, folder / name, name, len(text), 0), read, split(read))
        index_passages(index, self.embedder, self.collection)
        self.searcher = Searcher(index, self.embedder)

    def looked(self, question: str, threshold: float | None = 0.0) -> Looked:
        return Answerer(self.searcher, threshold).look(self.collection, question)

    def sure(self, question: str) -> float:
        return look_at(*self.searcher.look(self.collection, question), 0.0).answer.confidence


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    database = Database(tmp_path / "a.sqlite")
    yield Desk(database, tmp_path)
    database.close()


def test_each_part_is_quoted_in_the_order_asked(desk: Desk) -> None:
    cost, opens = "what does a visit to the doctor cost", "when does the dispensary open in the morning"
    for first, second, documents in (
        (cost, opens, ["fees.txt", "hours.txt"]),
        (opens, cost, ["hours.txt", "fees.txt"]),
    ):
        looked = desk.looked(f"{first}, and {second}?")
        assert [each.document for each in looked.answer.citations] == documents
        assert [hit.document for hit in looked.hits[:2]] == documents


def test_same_sentence_is_not_quoted_for_both_parts(desk: Desk) -> None:
    question = "When does the dispensary open in the morning? At what hour in the morning does the dispensary open?"
    spans = {(each.passage.id, each.start) for each in desk.looked(question).answer.citations}
    assert len(spans) == len(desk.looked(question).answer.citations) > 0


def test_part_that_is_answered_is_quoted_though_the_other_is_not(desk: Desk) -> None:
    known, unknown = "when does the dispensary open in the morning", "who paints zebras near Chicago"
    line = (desk.sure(known) + desk.sure(unknown)) / 2
    assert desk.sure(unknown) < line < desk.sure(known)
    looked = desk.looked(f"{unknown}, and {known}?", line)
    assert looked.answer.mode is Mode.QUOTE
    assert looked.answer.citations[0].document == looked.hits[0].document == "hours.txt"
    assert looked.answer.confidence >= line


def test_neither_part_answered_is_a_refusal_of_the_whole(desk: Desk) -> None:
    answer = desk.looked("When does it open in Chicago, and who paints the zebras?", 1.1).answer
    assert answer.mode is Mode.REFUSE
    assert answer.nearby


def test_long_question_is_not_taken_apart() -> None:
    question = "Dear friend, " * 5000 + "when is it open, and what does it cost?"
    assert parts_of(question) == (question,)
