"""Detects ranges and limits that the source has otherwise: 5 to 14 kg for 5 to 10 kg, below 2 for from 2 on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from app.core.search_text import normalise
from app.knowledge.figures.figure_ranges import read_ranges
from app.knowledge.figures.figures import plain
from app.knowledge.figures.ranges import Range
from app.knowledge.words.negation import denies

_PART = re.compile(r"[;।\n]|,(?!\d)|\bbut\b|लेकिन|ಆದರೆ|కానీ|కాని")  # "not more than 4" is the other side of 4
_OTHER_SIDE = re.compile(  # "up to 50,000, above that"
    r"\b(?:above|below|beyond|over|under|before|after|than)\s(?:that|this|it|which|these|those)\b|\b(?:thereafter|afterwards)\b"
    r"|\botherwise\b|उससे|इससे|उसके|इसके|ಅದಕ್ಕಿಂತ|ಅದಕ್ಕೂ|ಅದರ|ನಂತರ|ಬಳಿಕ|అంతకంటే|అంతకు|అంతకన్నా|ఆపై|తర్వాత|తరువాత"
)


def other_limit(claim: str, sentence: str) -> str | None:
    """A range of the claim that is in none of the sentence's, or the other side of its limit, in the claim's words.

    Of a measure that the sentence has no range of nothing is told, but of the days of the week: Monday and Friday are
    not Monday to Friday.
    """
    theirs = [each for each, _ in _ranges(sentence)]
    has_both_sides = _OTHER_SIDE.search(normalise(sentence)) is not None
    for own, words in _ranges(claim):
        alike = [each for other in theirs if (each := other.in_unit(own.unit)) is not None]
        if own.low is not None and own.high is not None:
            told = bool(alike) or own.unit == "weekday"
            is_other = told and not any(_is_within(own, each) for each in alike)
        else:
            is_other = not has_both_sides and _is_turned(own, alike)
        if is_other:
            return words
    return None


def _ranges(text: str) -> Iterator[tuple[Range, str]]:
    """Those of what is not denied, in whose words; without a unit they may be hours, or the numbers of rows."""
    for part in map(plain, _PART.split(normalise(text))):
        if not denies(part):
            found = read_ranges(part).ranges
            yield from ((each.range, part[each.start : each.end]) for each in found if each.range.unit)


def _is_turned(own: Range, alike: Sequence[Range]) -> bool:
    """Whether its only limit is nobody's but as one to the other side."""
    limits = {(each.low, each.high) for each in alike}
    lows, highs = {low for low, _ in limits}, {high for _, high in limits}
    same, other, limit = (lows, highs, own.low) if own.high is None else (highs, lows, own.high)
    return limit in other and limit not in same


def _is_within(own: Range, other: Range) -> bool:
    low, high = own.low or Fraction(0), own.high or Fraction(0)
    return (other.low is None or low >= other.low) and (other.high is None or high <= other.high)
