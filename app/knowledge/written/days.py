"""Detects days of the week for which the source says the opposite: open on Sunday, where it is closed then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.core.search_text import normalise
from app.knowledge.figures.figure_ranges import read_ranges
from app.knowledge.words.negation import denies, opposed

_PART = re.compile(r"[;।\n]|\b(?:but|while|whereas|although)\b|लेकिन|जबकि|ಆದರೆ|కానీ|కాని|అయితే")
_SMALLER = re.compile(r",(?!\d)|\band\b|और|तथा|ಮತ್ತು|ಹಾಗೂ|మరియు")


def opposed_on_a_day(claim: str, sentence: str) -> tuple[str, str] | None:
    """A word of the claim, and its opposite that the sentence has of a day that the claim names or spans."""
    told = list(_told(sentence))
    for own, meant in _told(claim) if told else ():
        against = [(words, days) for part, days in told if (words := _opposed(own, part)) is not None]
        borne_out = {day for part, days in told if _opposed(own, part) is None for day in days}
        for words, days in against:
            if meant & days - borne_out:
                return words
    return None


def _opposed(claim: str, part: str) -> tuple[str, str] | None:
    return None if denies(claim) != denies(part) else opposed(claim, part)


def _told(text: str) -> Iterator[tuple[str, frozenset[int]]]:
    """Parts that say one thing of days, with these: smaller ones, where a longer one says both of two opposites.

    What names no day but says the opposite of another part is of the days before it: "and the counter closes at 3".
    """
    for part in _PART.split(normalise(text)):
        pieces = _SMALLER.split(part)
        is_split = any(opposed(one, other) for one in pieces for other in pieces)
        days: frozenset[int] = frozenset()
        for piece in pieces if is_split else [part]:
            named = _days(piece)
            days = named or days
            if named or (days and any(opposed(piece, other) for other in pieces)):
                yield piece, days


def _days(text: str) -> frozenset[int]:
    """Monday is 0; of a range all days from its first to its last."""
    read = read_ranges(text)
    found = {int(each.figure.value) for each in read.figures if each.figure.unit == "weekday"}
    for placed in read.ranges:
        low, high = placed.range.low, placed.range.high
        if placed.range.unit == "weekday" and low is not None and high is not None:
            found |= {*range(int(low), int(high) + 1)}
    return frozenset(found)
