"""Parses the ranges of a text: "10 to 14 kg", "over 5 years", "up to 50,000".

Charts of doses, of charges and of hours go by such ranges, and neither words nor vectors tell which row holds a value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple

from app.core.search_text import normalise, words
from app.knowledge.figures.dates import ENGLISH_DAYS, placed_dates
from app.knowledge.figures.figures import Figure, Placed, placed_figures, plain
from app.knowledge.figures.ranges import Range, factor
from app.knowledge.figures.units import unit_after


class PlacedRange(NamedTuple):
    """A range, and where it begins and ends in a plain text."""

    range: Range
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A text, plain and without dates and times of day, with its figures and its ranges."""

    text: str
    figures: tuple[Placed, ...]
    ranges: tuple[PlacedRange, ...]


_END = r"[^\s\d,;:.()]{0,10}\.?"  # of the unit's word, where an ending is written on
_SIGN = r"(?:(?:rs\.?|inr|₹|रु\.?|ರೂ\.?|రూ\.?)\s*)?"
_LESS = r"(?:(?:less than|under|below|up ?to)\s+)?"
_BETWEEN = re.compile(
    rf"{_END}\s*(?:[-–—~]|to|till|up ?to|से(?:\s+लेकर)?|ಇಂದ|నుండి|నుంచి)\s*(?P<less>{_LESS}){_SIGN}"
    rf"|[^\s\d]{{0,10}}\s?(?:ರಿಂದ|ಿಂದ|నుండి|నుంచి)\s*{_SIGN}"
)
_AND = re.compile(rf"{_END}\s*(?:and|&|और|व|ಮತ್ತು|మరియు)\s*")
_ENUMERATED = re.compile(r"\d[^\s\d,]{0,3}\s?,\s*$")  # "1, 2 and 3" are three, and no range from 2 to 3
_BETWEEN_BEFORE = re.compile(rf"\bbetween\s+{_SIGN}$")
_BETWEEN_AFTER = re.compile(rf"{_END}\s*(?:(?:के|को)\s+बीच|ನಡುವ\S*|ಮಧ್ಯ\S*|మధ్య\S*)")
_ABOVE_BEFORE = re.compile(
    rf"(?:(?<!not )(?<!no )(?:above|over|more than|beyond|exceeding|exceeds|older than|greater than|after))\s+{_SIGN}$"
)
_FROM_BEFORE = re.compile(rf"(?:at least|not less than|no less than|minimum|from|कम से कम|ಕನಿಷ್ಠ|కనీసం)\s+{_SIGN}$")
_BELOW_BEFORE = re.compile(rf"(?:(?<!not )(?<!no )(?:below|under|less than|younger than|before))\s+{_SIGN}$")
_UP_TO_BEFORE = re.compile(
    r"(?:up ?to|within|until|till|at most|not more than|no more than|not over|maximum|अधिकतम|ज्यादा से ज्यादा|ಗರಿಷ್ಠ"
    rf"|గరిష్ఠంగా)\s+{_SIGN}$"
)
_MORE_HI = r"(?:ज्यादा|ज़्यादा|अधिक|ऊपर|उपर|बड़[ेीा]|बाद|आगे)"
_MORE_KN = r"(?:ಹೆಚ್ಚ\S*|ಮೇಲ್\S*|ಮೇಲೆ|ಜಾಸ್ತಿ|ದೊಡ್ಡ\S*|ಅಧಿಕ\S*)"
_MORE_TE = r"(?:ఎక్కువ\S*|పెద్ద\S*|పైన\S*|పై\S*|మించి\S*|దాటి\S*|అధిక\S*)"
_ABOVE_AFTER = re.compile(
    rf"{_END}\s*(?:से\s+{_MORE_HI}|के\s+(?:ऊपर|बाद)|(?:ಕ್ಕಿಂತ|ಗಿಂತ)\s+{_MORE_KN}|(?:ಕ್ಕೆ)?\s*ಮೀರಿ\S*|ದಾಟಿ\S*"
    rf"|(?:కంటే|కన్నా)\s+{_MORE_TE}|(?:కు|కి|ని|ను)?\s*(?:మించి\S*|దాటి\S*|పైబడి\S*|పైగా|పైన\S*|పై(?=\s|$)))"
    rf"|[^\s\d]{{0,10}}(?:ಕ್ಕಿಂತ|ಗಿಂತ)\s+{_MORE_KN}|[^\s\d]{{0,10}}(?:ಕ್ಕೂ|ಗೂ)\s+{_MORE_KN}"
)
_FROM_AFTER = re.compile(
    rf"\s*\+|{_END}\s*(?:(?:and|or|&)\s+(?:above|more|over|older|longer|upwards?|beyond)|onwards"
    rf"|(?:या|और|व|एवं|अथवा)\s+(?:(?:उससे|इससे|उस से)\s+)?{_MORE_HI}|,\s*(?:उससे|इससे|उस से)\s+{_MORE_HI}"
    rf"|(?:ಮತ್ತು|ಅಥವಾ|ಹಾಗೂ)\s+(?:ಅದಕ್ಕಿಂತ\s+)?{_MORE_KN}|,\s*ಅದಕ್ಕಿಂತ\s+{_MORE_KN}|ಮೇಲ್ಪಟ್ಟ\S*"
    rf"|(?:మరియు|లేదా|ఆ)\s*(?:అంతకంటే|అంతకు|ఆ)?\s*{_MORE_TE}|,\s*(?:అంతకంటే|అంతకు|ఆ)\s*{_MORE_TE})"
)
_BELOW_AFTER = re.compile(
    rf"{_END}\s*(?:से\s+(?:कम|छोट[ेीा]|नीचे|पहले)|(?:ಕ್ಕಿಂತ|ಗಿಂತ)\s+(?:ಕಡಿಮೆ|ಕೆಳ\S*|ಚಿಕ್ಕ\S*|ಮೊದಲು)"
    rf"|(?:కంటే|కన్నా)\s+(?:తక్కువ\S*|చిన్న\S*|ముందు)|లోపు\S*)"
    r"|[^\s\d]{0,10}(?:ಕ್ಕಿಂತ|ಗಿಂತ)\s+(?:ಕಡಿಮೆ|ಕೆಳ\S*|ಚಿಕ್ಕ\S*|ಮೊದಲು)"
)
_UP_TO_AFTER = re.compile(
    rf"{_END}\s*(?:(?:and|or)\s+(?:less|below|under|fewer|younger)|तक|के\s+(?:भीतर|अंदर|अन्दर)"
    rf"|(?:या|और)\s+(?:(?:उससे|इससे)\s+)?कम|ವರೆಗ\S*|ವರೆಗೂ|ತನಕ|ಒಳಗ\S*|(?:ಮತ್ತು|ಅಥವಾ)\s+(?:ಅದಕ್ಕಿಂತ\s+)?ಕಡಿಮೆ"
    rf"|వరక\S*|దాకా|లోపల|లోగా|లేదా\s+(?:అంతకంటే\s+)?తక్కువ)"
    r"|[^\s\d]{0,12}(?:ವರೆಗ\S*|ದೊಳಗ\S*|ರೊಳಗ\S*|ಯೊಳಗ\S*)"
)
_CELL = re.compile(r"(?:^|; )([^;:]{1,120}): ([^;]*)")
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?")
_DAYS = {day[:3]: day for day in ENGLISH_DAYS}
_SHORT_DAYS = re.compile(rf"\b({'|'.join(_DAYS)})\.?\s*(?:[-–—]|to)\s*({'|'.join(_DAYS)})\b")
_AGES = tuple(normalise(each) for each in ("उम्र", "आयु", "ವಯಸ್ಸ", "ವಯೋ", "వయసు", "వయస్స"))
_YEARS = range(1500, 2101)
_A_SUM = 1000
_BESIDE = 30  # characters within which a limit's word stands


@dataclass(frozen=True)
class FiguresAsked:
    """The figures that a question gives, and the ranges: "more than 30 days"."""

    figures: tuple[Figure, ...]
    ranges: tuple[Range, ...]

    @classmethod
    def by(cls, question: str) -> FiguresAsked:
        """What a question asks for."""
        figures = figures_asked(question)
        return cls(figures, tuple(ranges(question)) if figures else ())


def figures_asked(question: str) -> tuple[Figure, ...]:
    """The figures of a question that a range may hold, its days of the week and dates too, but no times of day.

    A large one without a unit is a sum of money: "a draft of 25,000".
    """
    found = (each.figure for each in _placed(question)[1])
    return tuple(_as_sum(each) for each in found if each.unit or each.value.denominator > 1 or each.value not in _YEARS)


def _as_sum(figure: Figure) -> Figure:
    return replace(figure, unit="rupee") if not figure.unit and figure.value >= _A_SUM else figure


def without_figures(question: str) -> str:
    """What a question says beside its figures, days and dates; normalised."""
    text, found = _placed(question)
    for each in found:
        text = _blanked(text, each.start, each.end)
    return text


def ranges(text: str) -> list[Range]:
    """The ranges of a text, in order, of days and dates too; a figure by itself is none, nor are times of day."""
    return [each.range for each in read_ranges(text).ranges]


def read_ranges(text: str) -> Reading:
    """The same with their places, and all figures."""
    plain_text, placed = _placed(text)
    found = _with_units_of_columns(plain_text, placed)
    return Reading(plain_text, tuple(found), tuple(_placed_ranges(plain_text, found)))


def _placed_ranges(text: str, found: Sequence[Placed]) -> list[PlacedRange]:
    """Of two figures that go together one range, and what lies above or below a single one."""
    result: list[PlacedRange] = []
    number = 0
    while number < len(found):
        here, following = found[number], found[min(number + 1, len(found) - 1)]
        if (both := _between(text, here, following)) is not None:
            result.append(PlacedRange(both, here.start, following.end))
            number += 2
            continue
        if (limit := _limit(text, found, number)) is not None:
            result.append(PlacedRange(limit, here.start, here.end))
        number += 1
    joined = (each for each in _joined(text, result) if not _is_of_years(each.range))
    return [each._replace(range=_of_a_sum(each.range)) for each in joined]


def _of_a_sum(one: Range) -> Range:
    """Large limits without a unit are sums of money, as such figures of a question are."""
    is_large = any(each is not None and each >= _A_SUM for each in (one.low, one.high))
    return replace(one, unit="rupee") if is_large and not one.unit else one


def _placed(text: str) -> tuple[str, list[Placed]]:
    """The text, plain and without dates and times of day, and its figures; days and dates are figures of such units."""
    text = _SHORT_DAYS.sub(lambda match: f"{_DAYS[match[1]]} to {_DAYS[match[2]]}", plain(text))
    days = []
    told = _CLOCK.sub(lambda match: " " * len(match[0]), text)
    for date, start, end in placed_dates(text):
        told = _blanked(told, start, end)
        if date.weekday is not None:
            days.append(Placed(Figure(Fraction(date.weekday), "weekday"), start, end))
        elif date.day and date.month:
            days.append(Placed(Figure(Fraction(31 * date.month + date.day), "date"), start, end))
    return told, sorted([*days, *placed_figures(told)], key=lambda each: each.start)


def _blanked(text: str, start: int, end: int) -> str:
    """With blanks there, so that what stands behind keeps its place."""
    return text[:start] + " " * (end - start) + text[end:]


def _between(text: str, low: Placed, high: Placed) -> Range | None:
    """From one figure to the next one, where what stands around them says so."""
    unit, top = low.figure.unit or high.figure.unit, high.figure.unit or low.figure.unit
    times, value = factor(unit, top), high.figure.value
    if times is None or (bottom := low.figure.value * times) >= value:
        return None
    before, gap = text[max(low.start - _BESIDE, 0) : low.start], text[low.end : high.start]
    if (match := _BETWEEN.fullmatch(gap)) is not None:
        is_open = (match["less"] or "").strip().startswith(("less", "under", "below"))
        is_open = is_open or _BELOW_AFTER.match(text, high.end) is not None
        is_above = _ABOVE_BEFORE.search(before) is not None
        return Range(bottom, value, top, has_low=not is_above, has_high=not is_open)
    if _AND.fullmatch(gap) is None:
        return None
    is_between = _BETWEEN_BEFORE.search(before) or _BETWEEN_AFTER.match(text, high.end)
    is_next = value - bottom == 1 and bottom.denominator == 1 and _ENUMERATED.search(before) is None
    return Range(bottom, value, top) if is_between or is_next else None


def _limit(text: str, found: Sequence[Placed], number: int) -> Range | None:
    """What lies above or below one figure."""
    here = found[number]
    begin = max(found[number - 1].end if number else 0, here.start - _BESIDE)
    end = min(found[number + 1].start if number + 1 < len(found) else len(text), here.end + _BESIDE)
    before, after = text[begin : here.start], text[here.end : end]
    value, unit = here.figure.value, here.figure.unit
    if _FROM_BEFORE.search(before) or _FROM_AFTER.match(after):
        return Range(value, None, unit)
    if _UP_TO_BEFORE.search(before) or _UP_TO_AFTER.match(after):
        return Range(None, value, unit)
    if _ABOVE_BEFORE.search(before) or _ABOVE_AFTER.match(after):
        return Range(value, None, unit, has_low=False)
    if _BELOW_BEFORE.search(before) or _BELOW_AFTER.match(after):
        return Range(None, value, unit, has_high=False)
    return None


def _joined(text: str, found: Sequence[PlacedRange]) -> Iterator[PlacedRange]:
    """Above 10,000 up to 1 lakh: one range."""
    number = 0
    while number < len(found):
        here, following = found[number], found[min(number + 1, len(found) - 1)]
        gap = text[here.end : following.start]
        is_beside = following.start >= here.end and len(gap) <= _BESIDE and re.search(r"[;:.।]\s", gap) is None
        whole = _meeting(here.range, following.range) if is_beside else None
        yield here if whole is None else PlacedRange(whole, here.start, following.end)
        number += 1 if whole is None else 2


def _meeting(one: Range, other: Range) -> Range | None:
    """What is above the one's limit and below the other's, in either order."""
    low, high = (one, other) if one.high is None else (other, one)
    times = factor(low.unit or high.unit, high.unit or low.unit)
    if times is None or low.low is None or high.high is None or low.high is not None or high.low is not None:
        return None
    bottom = low.low * times
    return Range(bottom, high.high, high.unit or low.unit, low.has_low, high.has_high) if bottom < high.high else None


def _with_units_of_columns(text: str, found: Sequence[Placed]) -> list[Placed]:
    """In a table's row as readers write it, figures without a unit have the one that their column names."""
    cells = [(match.start(2), match.end(2), _only_unit(match[1])) for match in _CELL.finditer(text)]
    result = []
    for each in found:
        unit = next((unit for start, end, unit in cells if start <= each.start < end), "")
        figure = each.figure if each.figure.unit or not unit else replace(each.figure, unit=unit)
        result.append(replace(each, figure=figure))
    return result


def _only_unit(name: str) -> str:
    """The one that it names, or begins with ("units in a month"); an age is told in years."""
    units = [(start, unit) for start, _ in words(name) if (unit := unit_after(name, start)[0])]
    if units and (len({unit for _, unit in units}) == 1 or units[0][0] == 0):
        return units[0][1]
    named = [name[start:end] for start, end in words(name)]
    return "year" if not units and any(each in ("age", "ages") or each.startswith(_AGES) for each in named) else ""


def _is_of_years(one: Range) -> bool:
    """Whether a range without a unit is of years by their numbers: 1954 to 1956."""
    return not one.unit and all(each is None or each in _YEARS for each in (one.low, one.high))
