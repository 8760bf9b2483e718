"""Answer types: which kind of answer a question asks for, in four languages, and whether a sentence offers it."""

from __future__ import annotations

import re
from enum import StrEnum

from app.core.search_text import normalise, words_in
from app.knowledge.figures.number_words import is_one, value_of, with_a_half_of, years_of


class Kind(StrEnum):
    """Kinds of answers that can be told in a sentence by its letters alone."""

    FIGURE = "figure"
    TIME = "time"
    NAME = "name"
    OTHER = "other"


_TIME = re.compile(
    r"\bwhen\b|\b(?:what|which) (?:year|date|day|month|century|decade)\b|\bhow long ago\b"
    r"|कब|किस (?:साल|वर्ष|सन|तारीख|दिन|महीने|शताब्दी|सदी)|कौन ?से (?:साल|वर्ष)"
    r"|ಯಾವಾಗ|ಯಾವ (?:ವರ್ಷ|ದಿನ|ತಿಂಗಳ|ಶತಮಾನ|ಇಸವಿ|ದಶಕ)|ఎప్పుడు|ఏ (?:సంవత్సర|తేదీ|రోజు|నెల|శతాబ్ద|దశాబ్ద|ఏడాది)"
    r"|\b(?:kab|yavaga|yaavaaga|eppudu)\b"
)
_FIGURE = re.compile(
    r"\bhow (?:many|much|long|old|far|large|big|tall|high|deep|often|fast|heavy|wide)\b"
    r"|\bwhat (?:percent|percentage|number|age|amount|share|fraction|rate|dose)\b|\bat what age\b|\bpopulation\b"
    r"|कितन|प्रतिशत|कितव|किस उम्र|आयु|संख्या|ಎಷ್ಟು|ಎಷ್ಟನೇ|ಶೇಕಡ|ಸಂಖ್ಯೆ|ವಯಸ್ಸ|ఎన్ని|ఎంత|ఎన్నో|ఎందరు|శాతం|సంఖ్య|వయస్సు|వయసు"
    r"|\b(?:kitn[aei]|eshtu|enta|enni)\b"
)
_NAME = re.compile(r"\bwho(?:m|se)?\b|\bwhere\b|\bwhich\b|\bwhat is the name\b|\bwhat (?:city|country|state|company)\b")
_NUMBER = re.compile(r"\d+")
# "One" counts beside what is measured or counted: alone it is mostly an article.
_ONE = (
    r"|(?<!\S)एक(?= (?:दिन|घंट|मिनट|महीन|माह|साल|वर्ष"
    r"|हफ़्त|हफ्त|सप्ताह|बार|गोली|चम्मच|सौ|हज़ार|हजार|लाख|करोड़|रुप|किलो|लीटर|कार्य|ही))"
    r"|(?<!\S)ಒಂದು(?= (?:ದಿನ|ಗಂಟೆ|ನಿಮಿಷ|ತಿಂಗಳ|ವರ್ಷ|ವಾರ|ಬಾರಿ|ಸಲ|ಮಾತ್ರೆ|ಚಮಚ|ಸಾವಿರ|ಲಕ್ಷ|ಕೋಟಿ|ರೂಪಾಯಿ|ಕಿಲೋ|ಲೀಟರ್|ಕೆಲಸದ))"
    r"|(?<!\S)ఒక(?= (?:రోజు|గంట|నిమిష|నెల|సంవత్సర|ఏడాది|వార|సారి|మాత్ర|చెంచా|వెయ్యి|లక్ష|కోటి|రూపాయ|కిలో|లీటర|పని ?దిన))"
)
_NUMBER_WORDS = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred"
    r"|thousand|million|billion|dozen|half|third|quarter|once|twice|first|second)\b"
    r"|(?<!\S)(?:दो|तीन|चार|पाँच|पांच|छह|सात|आठ|नौ|दस|बीस|सौ|हज़ार|हजार|लाख|करोड़|अरब|आधा|आधे|पहल\S|दूसर\S|तीसर\S)(?!\S)"
    r"|(?<!\S)(?:ಎರಡು|ಮೂರು|ನಾಲ್ಕು|ಐದು|ಆರು|ಏಳು|ಎಂಟು|ಒಂಬತ್ತು|ಹತ್ತು|ನೂರು|ಸಾವಿರ|ಲಕ್ಷ|ಕೋಟಿ|ಮಿಲಿಯನ್|ಅರ್ಧ)"
    r"|(?<!\S)(?:రెండు|మూడు|నాలుగు|ఐదు|ఆరు|ఏడు|ఎనిమిది|తొమ్మిది|పది|వంద|వేల|లక్ష|కోటి|కోట్ల|మిలియన్|సగం)" + _ONE
)
_CAPITAL = re.compile(r"(?<=\S )[A-Z][A-Za-z'’-]+")


def kind_of(question: str) -> Kind:
    """The kind of answer that a question asks for."""
    question = normalise(question)
    for kind, words in ((Kind.TIME, _TIME), (Kind.FIGURE, _FIGURE), (Kind.NAME, _NAME)):
        if words.search(question):
            return kind
    return Kind.OTHER


def offers(kind: Kind, sentence: str, question: str) -> bool:
    """Whether a sentence has something of that kind that the question itself has not."""
    if kind is Kind.NAME:
        asked = question.lower()
        return any(name.lower() not in asked for name in _CAPITAL.findall(sentence))
    if kind is Kind.OTHER:
        return False
    normal = normalise(sentence)
    known = set(_NUMBER.findall(normalise(question)))
    if any(number not in known for number in _NUMBER.findall(normal)):
        return True
    return kind is Kind.FIGURE and (_NUMBER_WORDS.search(normal) is not None or any(map(_is_number, words_in(normal))))


def _is_number(word: str) -> bool:
    """Whether a normalised word of an Indic script says a number, but for "one"."""
    if word.isascii() or is_one(word):
        return False
    return any(tells(word) is not None for tells in (value_of, with_a_half_of, years_of))
