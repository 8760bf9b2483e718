"""Versions of a document: which is withdrawn, which replaces which, which is newer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from app.core.script import script_of
from app.core.search_text import normalise
from app.knowledge.figures.dates import placed_dates, without_dates
from app.knowledge.figures.figures import figures
from app.knowledge.words.sentences import is_row, line_spans, trimmed
from app.knowledge.words.support import has_form, is_telling
from app.knowledge.words.terms import words_of

HEAD = 400  # characters in which a document says what it is
_LINES = 8
_LONGEST = 160  # characters of such a line
_BLOCK = 250  # characters of a document's beginning up to its date that are shown whole
_ALIKE = 0.7  # of the telling words of each of two sentences that the other one has
_LONGER = 2.5  # times: what is so much longer says more
_COMMON = 2  # such words at least
_IDENTIFIER = re.compile(
    r"(?:[a-z\d]*[/-])+\d[\w/-]*"
    r"|(?:no|number|nr|क्रमांक|संख्या|सं|नं|ಸಂಖ್ಯೆ|ಸಂ|సంఖ్య|నం)\.?\s*\d+(?![\w/-]*[/-]\d)"
)
_GONE = (
    r"(?:withdrawn|superseded|cancelled|canceled|obsolete|expired|repealed|rescinded|revoked|discontinued|out of date"
    r"|not in force|no longer (?:valid|in force|applicable|in use))"
)
_PAPER = r"\b(?:circular|order|notice|document|instruction|guideline|policy|letter|memo|version|edition|scheme|sop)s?\b"
_INDIC_GONE = normalise("(?:रद्द|निरस्त|वापस लिया गया|वापस ली गई|ರದ್ದು|ರದ್ದಾ|ಹಿಂಪಡೆ|రద్దు|ఉపసంహరి)")  # meetings are too
_INDIC_SINCE = r"(?:(?:[^\s\d]+ )?\d.{,20} " + normalise("(?:से|ರಿಂದ|ನಿಂದ|ಇಂದ|నుంచి|నుండి) )")
_INDIC_PAPER = normalise(
    "(?:परिपत्र|आदेश|अधिसूचना|दस्तावेज|निर्देश|नीति|नियमावली|यह (?:पत्र|सूचना)"
    "|ಸುತ್ತೋಲೆ|ಆದೇಶ|ಅಧಿಸೂಚನೆ|ದಾಖಲೆ|ಮಾರ್ಗಸೂಚಿ|ನೀತಿ|ಈ (?:ಪತ್ರ|ಸೂಚನೆ|ಪ್ರಕಟಣೆ)"
    "|సర్క్యులర్|ఉత్తర్వు|ఆదేశ|నోటిఫికేషన్|మార్గదర్శక|విధాన|ఈ (?:పత్ర|నోటీసు|ప్రకటన))"
)
_VOID = re.compile(
    rf"^\W*(?:status\W+)?{_GONE}(?=\W*$|\W+(?:with effect|w\.?e\.?f|from|since|on|by|as of|vide|and|see|\d))"
    rf"|{_PAPER}.{{0,60}}\b(?:is|are|was|were|stands?|been|hereby)\b.{{0,20}}{_GONE}"
    r"|\bno longer (?:valid|in force|applicable|in use)\b|\bnot for circulation\b"
    r"|^\W*draft\W*$|^\W*draft (?:for|version|copy|circular|guideline|order|policy|only|not)|[(\[]draft\b"
    rf"|[(\[]{_GONE}\b"
    r"|\bstatus\W+draft\b"
    + normalise(r"|अब लागू नहीं|मसौदा|ಜಾರಿಯಲ್ಲಿಲ್ಲ|ಕರಡು|అమలులో లేదు|ముసాయిదా")
    + rf"|^\W*{_INDIC_SINCE}?{_INDIC_GONE}|[(\[]{_INDIC_GONE}|{_INDIC_PAPER}.{{0,60}}{_INDIC_GONE}"
)
_DRAFT = re.compile(r"\W*draft\W*")
_DRAFT_OF_A_BANK = re.compile(r"\bdrafts?\b")  # what such a heading alone is about
_REPLACES = re.compile(
    rf"supersed|supersession|replac|in place of|instead of|modif|(?<!as )amend|corrigend|revis(?:es|ion of)|{_GONE}"
    + normalise(
        r"|रद्द|निरस्त|के स्थान पर|की जगह|अधिक्रम|संशोध|शुद्धिपत्र|वापस लि|वापस ली"
        r"|ರದ್ದು|ರದ್ದಾ|ಬದಲಿಗೆ|ಬದಲಾಗಿ|ಬದಲಿಸ|ಹಿಂಪಡೆ|ತಿದ್ದುಪಡಿ|ಮಾರ್ಪ|ಅಧಿಕ್ರಮಿ"
        r"|రద్దు|స్థానంలో|బదులు|ఉపసంహరి|సవరణ|సవరి|భర్తీ|అధిగమి"
    )
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def void_line(text: str) -> tuple[int, int] | None:
    """Where a document that begins so says that it is a draft or holds no longer."""
    for start, end in _lines(text):
        said = normalise(text[start:end])
        if not _VOID.search(said) or _names_another(said, normalise(text[:start])):
            continue
        if _DRAFT.fullmatch(said) is None or _DRAFT_OF_A_BANK.search(normalise(text[end:])) is None:
            return start, end
    return None


def replacing_line(text: str, name: str, replaced: str) -> tuple[int, int] | None:
    """Where a document that begins so says that it takes the place of another one, which begins as `replaced`; `name`
    is that one's name."""
    for start, end in _lines(text):
        said = normalise(text[start:end])
        if _REPLACES.search(said) and (named := _identifiers(said)):
            theirs = normalise(f"{replaced[:HEAD]} {name}")
            if named & (_identifiers(theirs) - _identifiers(" ".join(_replacing_texts(replaced)))):
                return start, end
    return None


def dated_head(text: str) -> tuple[int, int] | None:
    """Where a document's beginning has its date: from its first line, where that is not too much, and with the lines
    below that say what it replaces."""
    lines = list(_lines(text))
    place = next((place for place, line in enumerate(lines) if _latest(text[slice(*line)])), None)
    if place is None:
        return None
    start = lines[0][0] if lines[place][1] - lines[0][0] <= _BLOCK else lines[place][0]
    while place + 1 < len(lines) and lines[place + 1][1] - start <= _BLOCK:
        if not _REPLACES.search(normalise(text[slice(*lines[place + 1])])):
            break
        place += 1
    return start, lines[place][1]


def age(text: str, name: str) -> tuple[int, int, int] | None:
    """Year, month and day of a document that begins so: of its beginning, else the year in its name."""
    head = dated_head(text)
    if head is not None and (dated := _latest(text[slice(*head)])) is not None:
        return dated
    years = [int(each) for each in _YEAR.findall(name)]
    return (max(years), 0, 0) if years else None


def is_other_version(sentence: str, other: str) -> bool:
    """Whether two sentences say the same but for figures or a few words; not of copies."""
    if not 1 / _LONGER < len(sentence) / len(other) < _LONGER or script_of(sentence) is not script_of(other):
        return False
    if is_row(sentence) or is_row(other):
        return _is_same_row(sentence, other)
    telling, others = _telling(sentence), _telling(other)
    if min(len(telling), len(others)) <= _COMMON:
        return False
    have, had = frozenset(others), frozenset(telling)
    here = sum(has_form(each, have) for each in telling)
    if here < _ALIKE * len(telling):
        return False
    there = sum(has_form(each, had) for each in others)
    if there < _ALIKE * len(others):
        return False
    is_whole = here == len(telling) and there == len(others)
    return not is_whole or figures(sentence) != figures(other)


def _is_same_row(sentence: str, other: str) -> bool:
    """The same columns, the same first cell, other figures."""
    cells, others = (normalise(each).split("; ") for each in (sentence, other))
    if len(cells) < 2 or cells[0] != others[0] or figures(sentence) == figures(other):
        return False
    return [each.split(": ")[0] for each in cells] == [each.split(": ")[0] for each in others]


@lru_cache(maxsize=256)
def _telling(text: str) -> tuple[str, ...]:
    """The words that say what a sentence is about."""
    return tuple(each for each in words_of(text) if is_telling(each) and not each[0].isdigit())


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The first lines of a document that may say what it is."""
    lines = (trimmed(text, *line) for line in line_spans(text, 0, HEAD + _LONGEST) if line[0] <= HEAD)
    for start, end in islice((line for line in lines if line[0] < line[1]), _LINES):
        if end - start <= _LONGEST:
            yield start, end


def _identifiers(text: str) -> set[str]:
    return {re.sub(r"[\s.]+", "", each) for each in _IDENTIFIER.findall(without_dates(text))}


def _names_another(said: str, before: str) -> bool:
    """Whether a line speaks of a document of another number than the lines before it have."""
    named = _identifiers(said)
    return bool(named) and not named & _identifiers(before)


def _replacing_texts(text: str) -> list[str]:
    return [said for start, end in _lines(text) if _REPLACES.search(said := normalise(text[start:end]))]


def _latest(text: str) -> tuple[int, int, int] | None:
    found = [date for date, _, _ in placed_dates(normalise(text))]
    return max(((each.year, each.month or 0, each.day or 0) for each in found if each.year), default=None)
