"""Names, denials and opposites of a sentence against what it is said to stand in."""

import pytest

from app.core.search_text import normalise
from app.knowledge.names.names import missing_name, names
from app.knowledge.words.negation import denies, opposed, opposed_duty, spelled_out


def test_names_are_capitalised_words_that_begin_no_sentence_and_medicines() -> None:
    said = "Give aspirin, as Dr. Rao of Mysuru says. However, ORS helps. Zincovit too."
    assert names(said) == ["aspirin", "Rao", "Mysuru", "ORS", "Zincovit"]
    assert names("Closing the account is free. Return it.") == []
    assert names("Rest helps.", frozenset(["rest"])) == []
    assert names("इबुप्रोफेन दें") == ["इबुप्रोफेन"]


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Manning won.", "मैनिंग जीते।"),
        ("पैरासिटामोल दें।", "Give paracetamol."),
        ("పారాసిటమాల్‌తో తగ్గుతుంది.", "పారాసిటమాల్ జ్వరాన్ని తగ్గిస్తుంది."),
        ("ಪ್ಯಾರಸಿಟಮಾಲ್‌ನಿಂದ ಇಳಿಯುತ್ತದೆ", "ಪ್ಯಾರಸಿಟಮಾಲ್ ಜ್ವರವನ್ನು ಇಳಿಸುತ್ತದೆ"),
        ("The Antibiotics are given.", "An antibiotic is given."),
    ],
)
def test_name_is_there_in_other_letters_and_forms(claim: str, source: str) -> None:
    assert missing_name(claim, source) is None


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Monning won.", "Manning won."),
        ("Manning won.", "मेनन जीते।"),
        ("Give amlodipine.", "Give nifedipine."),
        ("इबुप्रोफेन दें।", "पैरासिटामोल दें।"),
        ("ಐಬುಪ್ರೊಫೆನ್ ಕೊಡಿ", "ಪ್ಯಾರಸಿಟಮಾಲ್ ಕೊಡಿ"),
        ("ఇబుప్రోఫెన్ ఇవ్వండి", "పారాసిటమాల్ ఇవ్వండి"),
    ],
)
def test_another_name_is_missing(claim: str, source: str) -> None:
    assert missing_name(claim, source) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Do not give it.",
        "Don’t give it.",
        "It is given without food.",
        "कभी न दें।",
        "बिना खाए दें।",
        "ಕೊಡಬೇಡಿ",
        "ಕೊಡಬಾರದು",
        "ಕೊಡುವುದಿಲ್ಲ",
        "ఇవ్వకూడదు",
        "ఇవ్వకండి",
        "మందు లేకుండా",
    ],
)
def test_denials_are_heard(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "Give it.",
        "A loan is not given without a certificate.",
        "It is not only cheap.",
        "No. 5 is open.",
        "Take no more than two.",
        "दवा दें।",
        "ಇಲ್ಲಿ ಎಲ್ಲ ಇದೆ",
        "ఇవ్వండి",
    ],
)
def test_what_has_the_letters_of_a_denial_is_none(text: str) -> None:
    assert not denies(text)


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("Women pay more.", "Women pay less."),
        ("Take it after food.", "Take it before food."),
        ("खाने के बाद लें।", "खाने से पहले लें।"),
        ("ಊಟದ ನಂತರ ತೆಗೆದುಕೊಳ್ಳಿ", "ಊಟಕ್ಕೆ ಮೊದಲು ತೆಗೆದುಕೊಳ್ಳಿ"),
        ("భోజనం తర్వాత వేసుకోండి", "భోజనానికి ముందు వేసుకోండి"),
    ],
)
def test_opposites_are_told(claim: str, source: str) -> None:
    assert opposed(claim, source) is not None
    assert opposed(source, claim) is not None
    assert opposed(claim, claim) is None
    assert opposed(claim, f"{claim} {source}") is None


@pytest.mark.parametrize(
    ("text", "other", "said"),
    [
        ("An unsatisfied customer", "Who is not satisfied", "an not satisfied customer"),
        ("An unsatisfied customer", "Who is satisfied", "an unsatisfied customer"),
        ("unless it rains", "not less than two", "unless it rains"),
        ("There is no charge.", "It is free.", "there is free."),
        ("There is no charge.", "The charge is Rs. 20.", "there is no charge."),
        ("इसका कोई शुल्क नहीं है।", "यह मुफ़्त है।", "इसका कोई free है।"),
        ("Do not stop breastfeeding.", "Continue breastfeeding.", "do continue breastfeeding."),
        ("Continue breastfeeding.", "Stop breastfeeding.", "continue breastfeeding."),
        ("स्तनपान बंद न करें।", "स्तनपान जारी रखें।", "स्तनपान continue।"),
        ("Where oxytocin is missing", "If there is no oxytocin", "where oxytocin is not there"),
    ],
)
def test_denials_are_spelled_as_the_other_text_has_them(text: str, other: str, said: str) -> None:
    assert spelled_out(text, other) == normalise(said)


@pytest.mark.parametrize(
    ("claim", "source", "is_opposed"),
    [
        ("ಬಡ್ಡಿಯನ್ನು ಕಟ್ಟಲೇಬೇಕು.", "ಬಡ್ಡಿಯನ್ನು ಕಟ್ಟಬಹುದು.", True),
        ("फ़ॉर्म भरना ही होगा।", "फ़ॉर्म भर सकते हैं।", True),
        ("ఫారం తప్పనిసరి.", "ఫారం ఇవ్వవచ్చు.", True),
        ("ಬಡ್ಡಿಯನ್ನು ಕಟ್ಟಬಹುದು.", "ಬಡ್ಡಿಯನ್ನು ಕಟ್ಟಬಹುದು.", False),
        ("ಬಡ್ಡಿಯನ್ನು ಕಟ್ಟಬೇಕು.", "ಬಡ್ಡಿಯನ್ನು ಕಟ್ಟಬೇಕು.", False),
    ],
)
def test_what_may_be_is_not_what_has_to_be(claim: str, source: str, is_opposed: bool) -> None:
    assert (opposed_duty(claim, source) is not None) is is_opposed
