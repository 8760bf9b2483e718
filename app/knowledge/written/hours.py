"""Detects hours that are turned about: from 8 pm to 8 am, where the source has from 8 am to 8 pm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.core.search_text import normalise
from app.knowledge.figures.figures import plain
from app.knowledge.figures.number_words import value_of

_AM = normalise("morning|सुबह|सवेरे|प्रातः|ಬೆಳಿಗ್ಗೆ|ಬೆಳಗ್ಗೆ|ಮುಂಜಾನೆ|ఉదయం|పొద్దున")
_PM = normalise("afternoon|evening|night|दोपहर|शाम|सायं|रात|ಮಧ್ಯಾಹ್ನ|ಸಂಜೆ|ಸಾಯಂಕಾಲ|ರಾತ್ರಿ|మధ్యాహ్నం|సాయంత్రం|రాత్రి")
_WORDS = normalise(
    "one two three four five six seven eight nine ten eleven twelve एक दो तीन चार पाँच पांच छह सात आठ नौ दस ग्यारह बारह"
    " ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು ಹತ್ತು ಹನ್ನೊಂದು ಹನ್ನೆರಡು"
    " ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది పదకొండు పన్నెండు"
)
_NOON = {"noon": "pm", "midnight": "am"}


def _time(name: str) -> str:
    parts = rf"(?:{_AM}|{_PM})"
    hour = rf"(?<![\d.,:])\d{{1,2}}(?![\d,])|(?<![^\s(–—-])(?:{'|'.join([*_WORDS.split(), *_NOON])})"
    return (
        rf"(?:(?P<{name}part>{parts})[^\s\d]*\s+)?(?P<{name}hour>{hour})(?:[:.](?P<{name}minute>\d\d)(?!\d))?"
        rf"(?:\s?(?P<{name}half>[ap])\.?\s?m\b\.?|\s(?:in the|at)\s(?P<{name}behind>{parts})\b)?"
    )


# What stands between the two, with the words that make of them a range.
_BETWEEN = r"(?P<between>[^\d,;।॥\n]{1,24}?)"
_RANGE = re.compile(rf"(?<![^\W\d_]){_time('first_')}{_BETWEEN}{_time('last_')}")
_UNTIL = re.compile(normalise(r"\b(?:to|till|until)\b|[-–—]|से|ರಿಂದ|ಿಂದ|నుంచి|నుండి"))
_BETWEEN_BEFORE = re.compile(r"\b(?:between|opens?|starts?|begins?)(?: at| from)? $")
_AND = re.compile(r"^\s?(?:and|,)(?: (?:closes?|shuts?|ends?)(?: at)?)? $")

_ONE_TIME = re.compile(rf"(?<![^\W\d_]){_time('')}")
_OPENS = re.compile(normalise(r"\b(?:opens?|starts?|begins?)\b|खुल|शुरू|ತೆರೆ|ತೆಗೆ|ಆರಂಭ|తెరు|తెరి|ప్రారంభ|మొదల"))
_ENDS = re.compile(normalise(r"\b(?:to|till|until|by|before|clos\w+)\b|तक|बंद|ವರೆಗ|ತನಕ|ಮುಚ್ಚ|వరక|దాకా|మూస|మూత"))


class _Time(NamedTuple):
    hour: int
    minute: int
    half: str  # "am", "pm", or empty where nothing tells

    def is_that(self, other: _Time) -> bool:
        same_half = self.half == other.half or not (self.half and other.half)
        return (self.hour, self.minute) == (other.hour, other.minute) and same_half


def turned_hours(claim: str, sentence: str) -> str | None:
    """A range of hours, in the claim's words, that the sentence has from its end to its beginning; or the hour at which
    something opens, where one of the sentence's ranges ends."""
    theirs = [ends for ends, _ in _ranges(sentence)]
    for (first, last), words in _ranges(claim) if theirs else ():
        as_it_is = any(first.is_that(begin) and last.is_that(end) for begin, end in theirs)
        if not as_it_is and any(first.is_that(end) and last.is_that(begin) for begin, end in theirs):
            return words
    begins = _beginning(claim) if theirs else None
    if begins is None or any(begins[0].is_that(begin) for begin, _ in theirs):
        return None
    return begins[1] if any(begins[0].is_that(end) for _, end in theirs) else None


def _beginning(text: str) -> tuple[_Time, str] | None:
    """The only time of a text that says when something opens, in the morning or later, and not when it closes."""
    text = plain(normalise(text))
    if _OPENS.search(text) is None or _ENDS.search(text) is not None:
        return None
    found = list(_ONE_TIME.finditer(text))
    read = _read(found[0], "") if len(found) == 1 else None
    return (read, found[0][0].rstrip(" .")) if read is not None and read.half else None


def _ranges(text: str) -> Iterator[tuple[tuple[_Time, _Time], str]]:
    text, at = plain(normalise(text)), 0
    while (match := _RANGE.search(text, at)) is not None:
        before, between = text[: match.start()], match["between"]
        if _UNTIL.search(between) or (_BETWEEN_BEFORE.search(before) and _AND.search(between)):
            yield (_read(match, "first_"), _read(match, "last_")), match[0].rstrip(" .")
            at = match.end()
        else:
            at = match.start("last_part" if match["last_part"] else "last_hour")


def _read(match: re.Match[str], name: str) -> _Time:
    said = match[f"{name}hour"]
    hour = 12 if said in _NOON else int(said) if said.isdigit() else int(value_of(said) or 0)
    part = match[f"{name}part"] or match[f"{name}behind"] or ""
    half = f"{match[f'{name}half']}m" if match[f"{name}half"] else _NOON.get(said, "")
    if not half and part:
        half = "am" if part in _MORNINGS else "pm"
    return _Time(hour, int(match[f"{name}minute"] or 0), half)


_MORNINGS = frozenset(_AM.split("|"))
