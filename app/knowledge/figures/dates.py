"""Dates of a text: day, month and year that belong together, and days of the week, in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.core.search_text import normalise

# In Latin letters whole words, in the others beginnings.
_MONTHS = (
    "january|jan|जनवरी|ಜನವರಿ|జనవరి",
    "february|feb|फरवरी|फ़रवरी|ಫೆಬ್ರವರಿ|ಫೆಬ್ರುವರಿ|ఫిబ్రవరి",
    "march|mar|मार्च|ಮಾರ್ಚ|మార్చి",
    "april|apr|अप्रैल|ಏಪ್ರಿಲ|ಎಪ್ರಿಲ|ఏప్రిల",
    "may|मई|ಮೇ|మే",
    "june|jun|जून|ಜೂನ|జూన",
    "july|jul|जुलाई|ಜುಲೈ|జూలై|జులై",
    "august|aug|अगस्त|ಆಗಸ್ಟ|ఆగస్ట",
    "september|sept|sep|सितंबर|सितम्बर|ಸೆಪ್ಟೆಂಬರ|సెప్టెంబ",
    "october|oct|अक्टूबर|अक्तूबर|ಅಕ್ಟೋಬರ|అక్టోబ",
    "november|nov|नवंबर|नवम्बर|ನವೆಂಬರ|నవంబ",
    "december|dec|दिसंबर|दिसम्बर|ಡಿಸೆಂಬರ|డిసెంబ",
)
_WEEKDAYS = (
    "monday|mondays|सोमवार|ಸೋಮವಾರ|సోమవార",
    "tuesday|tuesdays|मंगलवार|ಮಂಗಳವಾರ|మంగళవార",
    "wednesday|wednesdays|बुधवार|ಬುಧವಾರ|బుధవార",
    "thursday|thursdays|गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार|ಗುರುವಾರ|గురువార",
    "friday|fridays|शुक्रवार|ಶುಕ್ರವಾರ|శుక్రవార",
    "saturday|saturdays|शनिवार|ಶನಿವಾರ|శనివార",
    "sunday|sundays|रविवार|इतवार|ಭಾನುವಾರ|ఆదివార",
)
ENGLISH_MONTHS = tuple(each.split("|")[0] for each in _MONTHS)
ENGLISH_DAYS = tuple(each.split("|")[0] for each in _WEEKDAYS)  # from Monday
# Words of their own, or beginnings of other words: months only beside a figure.
_DOUBTFUL = frozenset(map(normalise, ["may", "march", "mar", "jan", "jun", "sep", "dec", "ಮೇ", "మే"]))
_LETTER = "[\u0900-\u0d7f]"
SHORTEST = 2  # characters: behind a spelling that is no longer no letter may follow
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?![\d/-])")
_ISO = re.compile(r"(?<![\d/.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])")
_DAY_BEFORE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s,.-]{0,2}$")
_YEAR_BEFORE = re.compile(r"(?<!\d)(\d{4})[^\d\s]{0,2}[\s,.-]{0,2}$")
_YEAR_AFTER = re.compile(r"[^\d\s,]{0,3}[\s,.-]{0,3}(?:of\s+|सन्?\s+)?(\d{4})(?!\d)")
_DAY_AFTER = re.compile(r"[^\d\s,]{0,3}[\s.-]{0,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:.])")


@dataclass(frozen=True)
class Date:
    """What a text says of a date; None is what it leaves open. Weekdays are counted from 0, Monday."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None

    def agrees_with(self, other: Date) -> bool:
        """Whether the other date says all of this one."""
        pairs = ((self.day, other.day), (self.month, other.month), (self.year, other.year))
        return self.weekday == other.weekday and all(own is None or own == theirs for own, theirs in pairs)


class _Named(NamedTuple):
    """Finds months, or days of the week, by their names, each of which has its number from 0."""

    pattern: re.Pattern[str]
    numbers: dict[str, int]


def dates(text: str) -> list[Date]:
    """The dates of a text, in no order. A date in figures has its day first, as in India."""
    return [date for date, _, _ in placed_dates(normalise(text))]


def placed_dates(text: str) -> Iterator[tuple[Date, int, int]]:
    """The same of a normalised text, with where each begins and ends."""
    for match in _NUMERIC.finditer(text):
        yield Date(int(match[1]), int(match[2]), _year(match[3])), match.start(), match.end()
    for match in _ISO.finditer(text):
        yield Date(int(match[3]), int(match[2]), int(match[1])), match.start(), match.end()
    yield from _named(text)
    for start, end, weekday in _spelled(text, _WEEKDAY):
        yield Date(weekday=weekday), start, end


def without_dates(text: str) -> str:
    """A text without its dates in figures, whose numbers are those of days, months and years."""
    return _ISO.sub(" ", _NUMERIC.sub(" ", normalise(text)))


def missing_date(claim: str, source: str) -> Date | None:
    """The first date of the claim that the source does not have."""
    have = dates(source)
    return next((date for date in dates(claim) if not any(date.agrees_with(each) for each in have)), None)


def _named(text: str) -> Iterator[tuple[Date, int, int]]:
    """Months by their names, with the day and the year that stand beside them."""
    for start, end, month in _spelled(text, _MONTH):
        day_before = _DAY_BEFORE.search(text, max(0, start - 12), start)
        year_before = _YEAR_BEFORE.search(text, max(0, start - 10), start)
        rest = end
        day_after = None if day_before else _DAY_AFTER.match(text, end)
        if day_after:
            rest = day_after.end()
        year_after = _YEAR_AFTER.match(text, rest)
        day = day_before or day_after
        year = year_after or year_before
        if text[start:end] in _DOUBTFUL and not (day or year):
            continue
        first = min(each.start(1) for each in (day_before, year_before) if each) if day_before or year_before else start
        last = max(each.end(1) for each in (day_after, year_after) if each) if day_after or year_after else end
        yield Date(int(day[1]) if day else None, month + 1, int(year[1]) if year else None), first, last


def _spelled(text: str, named: _Named) -> Iterator[tuple[int, int, int]]:
    for match in named.pattern.finditer(text):
        yield match.start(), match.end(), named.numbers[match[0]]


def _read(table: tuple[str, ...]) -> _Named:
    numbers = {normalise(each): number for number, listed in enumerate(table) for each in listed.split("|")}
    spellings = sorted(numbers, key=lambda each: -len(each))
    latin = "|".join(each for each in spellings if each.isascii())
    indic = "|".join(_alone(each) for each in spellings if not each.isascii())
    return _Named(re.compile(rf"(?<![a-z])(?:{latin})(?![a-z])|(?<!{_LETTER})(?:{indic})"), numbers)


def _alone(spelling: str) -> str:
    """ಮೇ is May, and ಮೇಲೆ is another word."""
    return spelling if len(spelling) > SHORTEST else rf"{spelling}(?!{_LETTER})"


def _year(written: str) -> int:
    year = int(written)
    return year if len(written) == 4 else 2000 + year if year < 50 else 1900 + year


_MONTH, _WEEKDAY = _read(_MONTHS), _read(_WEEKDAYS)
