"""Answer types: which kind of answer a question asks for, in four languages, and whether a sentence offers it."""

from __future__ import annotations

import re
from enum import StrEnum

from app.core.search_text import normalise, words_in
from app.knowledge.figures.figures import figures
from app.knowledge.figures.number_words import begins_number, is_one


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
_CAPITAL = re.compile(r"(?<=\S )[A-Z][A-Za-z'’-]+")


def kind_of(question: str) -> Kind:
    """The kind of answer that a question asks for."""
    question = normalise(question)
    for kind, words in ((Kind.TIME, _TIME), (Kind.FIGURE, _FIGURE), (Kind.NAME, _NAME)):
        if words.search(question):
            return kind
    return Kind.OTHER


def offers_kind(kind: Kind, sentence: str, question: str) -> bool:
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
    if kind is not Kind.FIGURE:
        return False
    said = [word for word in words_in(normal) if begins_number(word)]
    return any(not is_one(word) for word in said) or (bool(said) and bool(figures(sentence)))  # "one" by its unit
