"""Mistyped words of a question are put right as the collection or everyday speech has them, and no others."""

from collections.abc import Callable, Collection, Iterable

import pytest

from app.core.search_text import normalise
from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.search.mistyped import put_right
from app.knowledge.search.rarity import rarities_of
from app.knowledge.words.english_words import is_usual
from app.knowledge.words.terms import listed

USUAL = listed("how many days home leave office open when does what medicine certificate casual cot cat")


def usual(words: Iterable[str]) -> Collection[str]:
    return [word for word in words if is_usual(word, USUAL.__contains__, mistyped=False)]


def righted(question: str, *passages: str, stands: Callable[[str], bool] = lambda _: False) -> str:
    return put_right(question, rarities_of(passages, (0,)).spellings, stands, usual)


@pytest.mark.parametrize(
    ("question", "passage", "expected"),
    [
        ("how mny days home leave", "home leave", "how many days home leave"),  # left out
        ("Whta leave", "home leave", "What leave"),  # swapped
        ("casul leavee", "casual leave", "casual leave"),  # left out; doubled
        ("WHEN DOES THE OFICE OPEN", "office", "WHEN DOES THE OFFICE OPEN"),
        ("Certifcate fee", "certificate fee", "Certificate fee"),  # a capital, but an everyday word
        ("the certfcate", "a certificate", "the certificate"),  # two in a long word
        ("the certificade", "a certificate", "the certificate"),  # another letter, and what is meant is a usual word
        ("छुटी कब", "छुट्टी के नियम", "छुट्टी कब"),  # a doubled consonant
        ("कर्च का बिल", "खर्च का बिल", "खर्च का बिल"),  # a plain one for an aspirate, as the first letter
        ("छुट्टी कतिना", "छुट्टी", "छुट्टी कितना"),
        ("छुट्ट कब", "छुट्टी के नियम", "छुट्टी कब"),  # the last vowel of an everyday word
        ("ರಜೆ ಎಷ್ಟ ದಿನ", "ರಜೆ", "ರಜೆ ಎಷ್ಟು ದಿನ"),
        ("ಬಡಡ್ಿ ದರ", "ಬಡ್ಡಿ ದರ", "ಬಡ್ಡಿ ದರ"),
        ("టకన్ ఎపప్ుడు", "టోకన్", "టోకన్ ఎప్పుడు"),
        ("hom leave", "home leave", "home leave"),
        ("waht to do", "wait to do", "what to do"),  # one of two, of which one asks
        ("సెలవు ఎని రోజులు", "సెలవు రోజులు", "సెలవు ఎన్ని రోజులు"),
        ("దరకాస్తు ఎక్కడ", "దరఖాస్తు", "దరఖాస్తు ఎక్కడ"),
    ],
)
def test_word_that_can_be_meant_for_one_alone_is_that(question: str, passage: str, expected: str) -> None:
    assert normalise(righted(question, passage)) == normalise(expected)
    if question.isascii():
        assert righted(question, passage) == expected


@pytest.mark.parametrize(
    ("question", "passages"),
    [
        ("Where does Rames sit", ("ramesh sits here",)),  # a name
        ("where is dr kavita", ("kavitha",)),
        ("डॉ कविता कहाँ", ("कवितो",)),
        ("number of mahesh", ("number of mukesh",)),  # it may be a name, and has another consonant
        ("where does hari sit", ("hair sits here",)),
        ("the cet", ("a cot and a cat",)),  # too short
        ("the bokk", ("a book and a bokka",)),  # one of two
        ("lve days", ("leave days",)),  # short, and does not ask
        ("form 15H and 2b5", ("form 15G", "2b55")),
        ("Kavita's number", ("kavitha's number",)),  # a name, though it begins the sentence
        ("NUMBER OF KAVITA", ("number of kavitha",)),
        ("where does nirmal sit", ("nirmala sits here",)),  # another person, in small letters too
        ("where does kamala sit", ("kamal sits here",)),
        ("विमला कहाँ", ("विमल यहाँ",)),
        ("ಲಲಿತ್ ಎಲ್ಲಿ", ("ಲಲಿತಾ ಇಲ್ಲಿ",)),
        ("మంజుల ఎక్కడ", ("మంజుల్",)),
        ("treat hypeglycemia", ("hypoglycemia and hyperglycemia",)),  # as near to one as to the other
        ("treat hypetension", ("hypotension",)),  # hypertension is as near, and everyday speech has it
        ("सूचा", ("सूची और सूचना",)),
        ("cefixime dose", ("cefixima",)),
        ("is isnulin there", ("insulin",)),  # a medicine whose consonants are others
        ("kitna din", ("kitnaa",)),  # another language
        ("कितने दिन", ("कितना दिन",)),
        ("खातों में", ("खाते",)),  # a form of what is there
        ("?", ("leave",)),
    ],
)
def test_others_stay(question: str, passages: tuple[str, ...]) -> None:
    assert righted(question, *passages) == question


def test_word_that_stands_anywhere_in_the_collection_is_right() -> None:
    assert righted("the certfcate", "a certificate", stands=lambda word: word == "certfcate") == "the certfcate"


def test_refused_question_is_answered_by_what_is_meant_and_says_so(
    ask: Callable[..., Callable[[str], CollectionAnswer]],
) -> None:
    texts = {"rules_txt": "ಗ್ರಂಥಾಲಯ ಎಂಟು ಗಂಟೆಗೆ ಮುಚ್ಚುತ್ತದೆ.\n\nಕಚೇರಿ ಹತ್ತು ಗಂಟೆಗೆ ತೆರೆಯುತ್ತದೆ."}
    asking = ask(threshold=0.8, **texts)
    answer = asking("ಗರ್ಂಥಾಲಯ ಎಟಂು ಮುಚುತ್ತದೆ")
    assert answer.mode is Mode.QUOTE
    assert normalise(answer.read_as) == normalise("ಗ್ರಂಥಾಲಯ ಎಂಟು ಮುಚ್ಚುತ್ತದೆ")
    assert asking("ಗ್ರಂಥಾಲಯ ಎಂಟು ಗಂಟೆಗೆ ಮುಚ್ಚುತ್ತದೆ").read_as == ""
    assert asking("ಹುಲಿ ಎಲಿ").read_as == ""
