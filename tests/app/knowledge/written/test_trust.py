"""Which languages a model may write in, and which a question is in."""

import pytest

from app.core.settings import Language
from app.knowledge.written.trust import is_foreign, language_asked, may_write


@pytest.mark.parametrize(
    ("listed", "language", "may"),
    [
        (("en", "hi"), Language.HINDI, True),
        (("EN-us",), Language.ENGLISH, True),
        (("hin", "kan"), Language.KANNADA, True),
        ((), Language.ENGLISH, False),
        (("en",), Language.TELUGU, False),
        (("en",), None, False),
    ],
)
def test_model_writes_only_what_it_lists(listed: tuple[str, ...], language: Language | None, may: bool) -> None:
    assert may_write(listed, language) is may


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("How many tablets?", Language.ENGLISH),
        ("Who wrote Hamlet?", Language.ENGLISH),
        ("Explain paracetamol overdose", Language.ENGLISH),
        ("List side effects", Language.ENGLISH),
        ("कितनी गोली?", Language.HINDI),
        ("ಎಷ್ಟು ಮಾತ್ರೆ?", Language.KANNADA),
        ("ఎన్ని మాత్రలు?", Language.TELUGU),
        ("bukhar mein kitni goli deni hai", None),
        ("eshtu maatre kodabeku", None),
        ("enni matralu ivvali", None),
        ("123?", None),
    ],
)
def test_language_of_a_question_is_known_by_letters_and_english_by_its_words(
    question: str, language: Language | None
) -> None:
    assert language_asked(question) is language


@pytest.mark.parametrize(
    ("listed", "question", "foreign"),
    [
        (("en",), "How many tablets?", False),
        (("en",), "paracetamol dose", False),  # a few words say nothing
        (("en",), "123?", False),
        (("en",), "loan up to 5 lakh rate", False),
        (("en",), "photo size kb limit", False),
        (("en",), "ISI mark helmet", False),
        (("en",), "ಎಷ್ಟು ಮಾತ್ರೆ?", True),
        (("en",), "paracetamol 500 mg ಎಷ್ಟು ಮಾತ್ರೆ?", True),
        (("en",), "bukhar mein kitni goli deni hai", True),
        (("en",), "bank eppati varaku teristaru", True),
        (("en",), "காய்ச்சலுக்கு எத்தனை மாத்திரை?", True),
        (("eng", "hin"), "कितनी गोली?", False),
        (("hi",), "bukhar mein kitni goli deni hai", False),
        (("hi",), "ಎಷ್ಟು ಮಾತ್ರೆ?", True),
        (("hi",), "How many tablets?", True),
        (("en", "ta"), "காய்ச்சலுக்கு எத்தனை மாத்திரை?", False),
        ((), "ಎಷ್ಟು ಮಾತ್ರೆ?", True),
        ((), "How many tablets?", False),
    ],
)
def test_question_is_foreign_where_the_model_does_not_list_its_language(
    listed: tuple[str, ...], question: str, foreign: bool
) -> None:
    assert is_foreign(listed, question) is foreign
