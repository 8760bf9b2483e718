"""Questions that ask two things are looked for part by part; what asks one thing stays whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from word_embedder import WordEmbedder

from app.core.documents.documents import ReadDocument, Source
from app.knowledge.answers import Answerer, CollectionAnswer, Looked, Mode, look_at, sources_in
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


KNOWN, UNKNOWN = "when does the dispensary open in the morning", "who paints zebras near Chicago"


def test_part_that_nothing_answers_is_named_in_its_own_words(desk: Desk) -> None:
    line = (desk.sure(KNOWN) + desk.sure(UNKNOWN)) / 2
    assert desk.looked(f"{UNKNOWN.capitalize()}, and {KNOWN}?", line).answer.unanswered == (UNKNOWN.capitalize(),)
    assert desk.looked(f"{KNOWN}? And {UNKNOWN}?", line).answer.unanswered == (UNKNOWN,)
    other = "which king of Peru paints zebras"
    assert desk.sure(other) < line
    assert desk.looked(f"{other}, {KNOWN}, {UNKNOWN}?", line).answer.unanswered == (other, UNKNOWN)


def test_nothing_is_named_where_all_parts_are_answered_or_the_question_is_single(desk: Desk) -> None:
    cost = "what does a visit to the doctor cost"
    line = min(desk.sure(KNOWN), desk.sure(cost))
    assert desk.looked(f"{KNOWN}, and {cost}?", line).answer.unanswered == ()
    assert desk.looked(f"{KNOWN}?", line).answer.unanswered == ()
    assert desk.looked(f"{KNOWN}, and {UNKNOWN}?", 1.1).answer.unanswered == ()  # refused as a whole


def test_part_that_the_same_words_answer_is_answered(desk: Desk) -> None:
    again = "at what hour in the morning does the dispensary open"
    line = min(desk.sure(KNOWN), desk.sure(again))
    answer = desk.looked(f"{KNOWN}? {again}?", line).answer
    assert desk.looked(KNOWN, line).answer.citations[0] == desk.looked(again, line).answer.citations[0]
    assert answer.unanswered == ()


def test_where_only_the_whole_is_answered_the_less_sure_part_is_named(desk: Desk) -> None:
    part, other = "what hands boil", "what for meals with peru zebra"
    question = f"{part}, and {other}?"
    sure = {each: desk.sure(each) for each in (part, other)}
    line = desk.sure(question)
    assert max(sure.values()) < line
    answer = desk.looked(question, line).answer
    assert answer.mode is Mode.QUOTE
    assert answer.unanswered == (min(sure, key=lambda each: sure[each]),)


def test_refusal_names_no_part() -> None:
    with pytest.raises(ValueError, match="refusal"):
        CollectionAnswer(Mode.REFUSE, 0.0, (), (), unanswered=("who paints zebras",))


def test_what_is_kept_of_an_answer_has_the_parts(desk: Desk) -> None:
    line = (desk.sure(KNOWN) + desk.sure(UNKNOWN)) / 2
    assert sources_in(desk.looked(f"{KNOWN}, and {UNKNOWN}?", line).answer).unanswered == (UNKNOWN,)


def test_long_question_is_not_taken_apart() -> None:
    question = "Dear friend, " * 5000 + "when is it open, and what does it cost?"
    assert parts_of(question) == (question,)
