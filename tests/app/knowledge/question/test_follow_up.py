"""Questions that go on from the one before them are told from those that stand by themselves, and said in full."""

from collections.abc import Callable, Sequence

import pytest

from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.question.follow_up import follow_up, has_words

DOSE = "What is the dose of paracetamol for children?"
NEAR = {"adults": "children", "ibuprofen": "paracetamol", "Sunday": "Monday", "बड़ों": "बच्चों", "ದೊಡ್ಡವರಿಗೆ": "ಮಕ್ಕಳಿಗೆ"}
NEAR |= {"పెద్దలకు": "పిల్లలకు", "large": "small"}


def nearest(thing: str, others: Sequence[str]) -> int:
    return others.index(NEAR[thing]) if NEAR.get(thing) in others else 0


@pytest.mark.parametrize(
    ("question", "before", "meant"),
    [
        ("And for adults?", DOSE, "What is the dose of paracetamol for adults?"),
        ("for adults?", DOSE, "What is the dose of paracetamol for adults?"),
        ("What about ibuprofen?", DOSE, "What is the dose of ibuprofen for children?"),
        ("and on Sunday", "When does it open on Monday?", "When does it open on Sunday?"),
        ("And a large one?", "What does a small locker cost?", "What does a large locker cost?"),
        ("And for a credit card?", "Who blocks a lost debit card?", "Who blocks a lost credit card?"),
        ("और बड़ों के लिए?", "बच्चों के लिए खुराक क्या है?", "बड़ों के लिए खुराक क्या है?"),
        ("ಮತ್ತು ದೊಡ್ಡವರಿಗೆ?", "ಮಕ್ಕಳಿಗೆ ಔಷಧ ಎಷ್ಟು ಕೊಡಬೇಕು?", "ದೊಡ್ಡವರಿಗೆ ಔಷಧ ಎಷ್ಟು ಕೊಡಬೇಕು?"),
        ("మరి పెద్దలకు?", "పిల్లలకు మందు ఎంత ఇవ్వాలి?", "పెద్దలకు మందు ఎంత ఇవ్వాలి?"),
        ("How often?", DOSE, "paracetamol for children: How often?"),
        ("what does it cost?", "How do I open a locker?", "open a locker: what does it cost?"),
        ("इसका शुल्क कितना है?", "पासपोर्ट कैसे बनता है?", "पासपोर्ट बनता: इसका शुल्क कितना है?"),
        ("ಅದಕ್ಕೆ ಎಷ್ಟು ಹಣ?", "ಲಾಕರ್ ಎಲ್ಲಿ ಸಿಗುತ್ತದೆ?", "ಲಾಕರ್: ಅದಕ್ಕೆ ಎಷ್ಟು ಹಣ?"),
        ("దానికి ఎంత డబ్బు?", "లాకర్ ఎక్కడ ఉంది?", "లాకర్: దానికి ఎంత డబ్బు?"),
    ],
)
def test_question_that_goes_on_is_said_in_full(question: str, before: str, meant: str) -> None:
    found = follow_up(question, before, nearest)
    assert found is not None
    assert found.text == meant


@pytest.mark.parametrize(
    ("question", "before"),
    [
        ("When does the ward open?", DOSE),
        ("And when does the ward open on Sunday?", DOSE),
        ("debit card fee", DOSE),  # as one types into a search box
        ("How long does it take to get a passport?", DOSE),
        ("and for adults?", "x" * 600),
        ("और बड़ों के लिए?", DOSE),  # in another script
        ("", DOSE),
        ("?", DOSE),
        ("And for adults?", "?"),
        ("वार्ड कब खुलता है?", "बच्चों के लिए खुराक क्या है?"),
        ("ಪಾಸ್ ಎಷ್ಟು ರೂಪಾಯಿ?", "ಲಾಕರ್ ಎಲ್ಲಿ ಸಿಗುತ್ತದೆ?"),
        ("వార్డు ఎప్పుడు తెరుస్తారు?", "లాకర్ ఎక్కడ ఉంది?"),
    ],
)
def test_question_that_stands_by_itself_is_none(question: str, before: str) -> None:
    assert follow_up(question, before, nearest) is None


def test_words_are_there_in_some_form() -> None:
    assert has_words(("adults", "60"), "An adult takes two.")
    assert has_words(("ಕಾರಿಗೆ",), "ಕಾರು ನಿಲ್ಲಿಸಲು 25 ರೂಪಾಯಿ")
    assert not has_words(("silver",), "A loan on gold.")


RULES = "Small locker rent is 900 rupees.\n\nLarge locker rent is 2000 rupees.\n\nThe branch opens at ten."
FIRST = "What is the small locker rent?"


@pytest.mark.parametrize(
    ("question", "said", "read_as"),
    [
        ("And the large locker?", "2000", "What is the large locker rent?"),
        ("When does the branch open?", "ten", ""),
    ],
)
def test_it_is_answered_with_the_words_of_the_one_before(
    ask: Callable[..., Callable[..., CollectionAnswer]], question: str, said: str, read_as: str
) -> None:
    answer = ask(rules_txt=RULES)(question, after=FIRST)
    assert said in answer.text
    assert answer.read_as == read_as


def test_what_is_found_by_it_alone_may_not_be_what_was_meant(
    ask: Callable[..., Callable[..., CollectionAnswer]],
) -> None:
    asking = ask(rules_txt=RULES)
    alone, after = asking("And the branch?"), asking("And the branch?", after="Who makes silver rings?")
    assert (alone.mode, after.mode) == (Mode.QUOTE, Mode.QUOTE)
    assert (after.doubtful, after.read_as) == (True, "")
