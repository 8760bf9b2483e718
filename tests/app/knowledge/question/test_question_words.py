"""A question without its mark is looked for as the same question with it."""

import pytest
from word_embedder import WordEmbedder

from app.core.settings import Language
from app.knowledge.answer.answers import Answerer
from app.knowledge.question.question_words import with_mark
from app.knowledge.search.hits import Asked, Hit


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("What does an X-ray cost", "What does an X-ray cost?"),
        ("what is the fee ", "what is the fee?"),
        ("फीस कितनी है", "फीस कितनी है?"),
        ("ಶುಲ್ಕ ಎಷ್ಟು", "ಶುಲ್ಕ ಎಷ್ಟು?"),
        ("రుసుము ఎంత", "రుసుము ఎంత?"),
        ("ಹೆಂಗೆ ಅರ್ಜಿ ಹಾಕೋದು", "ಹೆಂಗೆ ಅರ್ಜಿ ಹಾಕೋದು?"),
        ("కార్డు ఎన్నాళ్లకు వస్తుంది", "కార్డు ఎన్నాళ్లకు వస్తుంది?"),
        ("ఎట్లా చేరాలి", "ఎట్లా చేరాలి?"),
    ],
)
def test_question_gets_its_mark(typed: str, asked: str) -> None:
    assert with_mark(typed) == asked


@pytest.mark.parametrize(
    "typed",
    [
        "What does it cost?",
        "hours",
        "demand draft charges",
        "Tell me what it costs.",
        "फीस कितनी है।",
        "ಹೆಂಗಸರ ವಾರ್ಡ್",
        "ఎన్నికల కార్డు",
        "",
        " ",
    ],
)
def test_other_texts_stay_as_they_are(typed: str) -> None:
    assert with_mark(typed) == typed


class Heard:
    """A searcher that remembers what it was asked, and finds nothing."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def in_its_script(self, _collection_id: str, question: str) -> str:
        return question

    put_right = in_its_script

    def has_english(self, _collection_id: str, _question: str) -> bool:
        return False

    def look(self, collection_id: str, question: str, limit: int, document_id: str | None) -> tuple[Asked, list[Hit]]:
        self.asked.append(question)
        vector = WordEmbedder().questions([question])[0]
        return Asked(question, Language.ENGLISH, vector, {}, {}, {}, 1.0), []


def test_halves_of_a_question_are_looked_for_with_marks() -> None:
    searcher = Heard()
    Answerer(searcher).answer("c", "What does an X-ray cost and when is it open")  # type: ignore[arg-type]
    assert searcher.asked == [
        "What does an X-ray cost and when is it open?",
        "What does an X-ray cost?",
        "when is it open?",
    ]
