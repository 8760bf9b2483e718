"""Figures of a text: each number with its unit, in digits of any script or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from app.core.search_text import normalise, words
from app.knowledge.figures.dates import without_dates
from app.knowledge.figures.number_words import (
    added_by,
    begins_number,
    inflected_scale,
    is_half,
    is_one,
    scale_of,
    times_of,
    value_of,
    with_a_half_of,
    years_of,
)
from app.knowledge.figures.units import unit_after, unit_before

_NUMBER = re.compile(r"\d{1,40}(?:[.,]\d{1,40})*")  # Python itself reads no number of thousands of digits
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")  # 1,24,000 and 124,000
_VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}
_FRACTION = re.compile(r"(?<![\d/.])([1-3])/([234])(?![\d/])")
_RANGE = re.compile(r"\s*(?:[-–—~]|to|or|and|से|या|और|ರಿಂದ|ಅಥವಾ|ಮತ್ತು|నుండి|నుంచి|లేదా|మరియు|లేక)\s*")
_AND_A_HALF = re.compile(r"\b(\d{1,9}|[a-z]+) (?:([a-z]+) )?and a half\b")
_MIXED = re.compile(r"(?<![\d/.,])(\d{1,4}) ([1-3])/([234])(?![\d/])")
_SMALLEST = {
    "hour": (60, "minute"),
    "day": (24 * 60, "minute"),
    "week": (7 * 24 * 60, "minute"),
    "year": (12, "month"),
    "g": (1000, "mg"),
    "kg": (10**6, "mg"),
    "l": (1000, "ml"),
    "dose": (1, "times"),
}
_ARTICLE = frozenset(["a", "an", "each", "per"])
_OF_HALF = re.compile(r"[\s-](?:of )?an?(?=\s)")
_FROM = "ರಿಂದ"  # written on at the end of a number's word
_TO = re.compile(r"\s*(?:[-–—~]|to|till|से|ರಿಂದ|నుండి|నుంచి)\s*")
_AND = re.compile(r"\s*and\s*")
_GAP = re.compile(r"[\s-]*")
_BETWEEN_WORDS = re.compile(r"[\s-]+(?:and\s+)?")


@dataclass(frozen=True)
class Figure:
    """`unit` is empty where none stands by the number."""

    value: Fraction
    unit: str = ""


@dataclass(frozen=True)
class Placed:
    """A figure, and where it stands with its unit."""

    figure: Figure
    start: int
    end: int


def figures(text: str, *, articles: bool = False) -> list[Figure]:
    """The figures of a text in order; with `articles`, "a tablet" is one tablet too."""
    return [each.figure for each in placed_figures(plain(text), articles=articles)]


def placed_figures(text: str, *, articles: bool = False) -> list[Placed]:
    """The same with their places, in a plain text."""
    found = sorted([*_in_digits(text), *_in_words(text, articles=articles)], key=lambda each: each.start)
    return list(_ranges(text, found))


def missing_figure(claim: str, source: str) -> Figure | None:
    """The first figure of the claim that the source does not have, with its unit where the claim gives one.

    Dates in figures are not looked for: `missing_date` does that.
    """
    have = [*figures(source, articles=True), *figures(without_dates(source))]
    exact, values = {in_smallest(each) for each in have}, {each.value for each in have} | set(_shares(have))
    exact |= {Figure(each.value, "rupee") for each in have if not each.unit}  # "above 50,000"
    for figure in figures(without_dates(claim)):
        if in_smallest(figure) not in exact if figure.unit else figure.value not in values:
            return figure
    return None


def in_smallest(figure: Figure) -> Figure:
    """The same in the smallest unit that always makes it up: 2 weeks are 14 days, and half an hour 30 minutes."""
    times, unit = _SMALLEST.get(figure.unit, (1, figure.unit))
    return Figure(figure.value * times, unit)


def is_among(figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether one of the others is the same, with its unit where both have one."""
    return any(
        in_smallest(figure) == in_smallest(each) or (figure.value == each.value and not (figure.unit and each.unit))
        for each in others
    ) or (not figure.unit and figure.value in _shares(others))


def _shares(figures: Sequence[Figure]) -> list[Fraction]:
    """Of percentages: half of it is 50 percent."""
    return [each.value / 100 for each in figures if each.unit == "percent"]


def plain(text: str) -> str:
    """The text normalised, fractions written as figures: 1½ and "one and a half" as 1.5, "½" as 1/2."""
    for sign, written in _VULGAR.items():
        text = text.replace(sign, f" {written}")
    text = _AND_A_HALF.sub(_with_a_half, normalise(text))
    return _MIXED.sub(lambda match: f"{float(int(match[1]) + Fraction(int(match[2]), int(match[3]))):.12g}", text)


def _with_a_half(match: re.Match[str]) -> str:
    """Of "two and a half", and of "a year and a half"."""
    word, noun = match[1], match[2]
    if noun and (word in _ARTICLE or is_one(word)):
        return f"1.5 {noun}"
    if noun and (value := value_of(noun)) is not None:  # "of two and a half"
        return f"{word} {value}.5"
    value = int(word) if word.isdigit() else value_of(word)
    return match[0] if noun or value is None else f"{value}.5"


def _in_digits(text: str) -> Iterator[Placed]:
    """A number that stops or commas part is several; the last of them has the scale and the unit."""
    fractions = {match.start(): match for match in _FRACTION.finditer(text)}
    at = 0
    while (match := _NUMBER.search(text, at)) is not None:
        if (fraction := fractions.get(match.start())) is not None:
            match, values = fraction, [Fraction(int(fraction[1]), int(fraction[2]))]
        else:
            values = _values(match[0])
        at = match.end()
        for value in values[:-1]:
            yield Placed(Figure(value), match.start(), match.end())
        scaled, end = _scaled(text, values[-1], match.end())
        unit, end = unit_after(text, end)
        yield Placed(Figure(scaled, unit or unit_before(text, match.start())), match.start(), end)


def _values(written: str) -> list[Fraction]:
    """One value, or several where stops or commas part them: of a date, or of a list without spaces."""
    if _GROUPED.fullmatch(written):
        return [Fraction(written.replace(",", ""))]
    if written.count(".") == 1 and "," not in written:
        return [Fraction(written)]
    return [Fraction(part) for part in re.split("[.,]", written)]


def _scaled(text: str, value: Fraction, at: int) -> tuple[Fraction, int]:
    """With the scale that follows: 2 lakh is 200,000."""
    gap = _GAP.match(text, at)
    start = gap.end() if gap else at
    for begin, end in words(text[start : start + 20]):
        if begin == 0 and (scale := inflected_scale(text[start : start + end])) is not None:
            return _scaled(text, value * scale[0], start + scale[1])
        break
    return value, at


def _in_words(text: str, *, articles: bool) -> Iterator[Placed]:
    """Each number that words say, with its unit; what may be an article only with one, or where it begins a range."""
    spans = [(start, _without_case(text, start, end)) for start, end in words(text)]
    past = 0
    for number, (start, end) in enumerate(spans):
        word = text[start:end]
        is_part = start < past  # of the number before
        if is_part or not (begins_number(word) or (articles and word in _ARTICLE)):
            continue
        if (times := times_of(word)) is not None:
            yield Placed(Figure(Fraction(times), "times"), start, end)
        elif (years := years_of(word)) is not None:
            yield Placed(Figure(years, "year"), start, end)
        elif is_half(word):
            unit, after = unit_after(text, article.end() if (article := _OF_HALF.match(text, end)) else end)
            yield Placed(Figure(Fraction(1, 2), unit), start, after if unit else end)
        elif (scale := scale_of(word)) is not None and not text[:start].rstrip()[-1:].isdigit():
            unit, after = unit_after(text, end)  # లక్ష రూపాయలు: a lakh of rupees; రూ.లక్ష
            if unit := unit or unit_before(text, start):
                yield Placed(Figure(Fraction(scale), unit), start, after)
        elif (of_case := inflected_scale(word)) is not None and not text[:start].rstrip()[-1:].isdigit():
            unit = unit_before(text, start)
            yield Placed(Figure(Fraction(of_case[0]), unit), start, start + of_case[1])  # లక్షకు
        elif (read := _number(text, spans, number, articles=articles)) is not None:
            value, past = read
            unit, after = unit_after(text, past)
            if unit or value != 1 or not _may_be_article(word) or _begins_range(text, start, after):
                yield Placed(Figure(value, unit), start, after)


def _without_case(text: str, start: int, end: int) -> int:
    """The end of a number's word there without "from": of ಒಂದರಿಂದ in ಒಂದರಿಂದ ಐದು ವರ್ಷ."""
    word = text[start:end].removesuffix(_FROM)
    return start + len(word) if is_one(word) or value_of(word) is not None else end


def _begins_range(text: str, start: int, end: int) -> bool:
    """Whether a number follows the one there behind "to", or behind "and" where "between" stands before."""
    gap = (_AND if text[:start].endswith("between ") else _TO).match(text, end)
    if gap is None:
        return False
    following = next(words(text[gap.end() :]), (0, 0))
    word = text[gap.end() :][slice(*following)]
    return word[:1].isdigit() or is_one(word) or value_of(word) is not None


def _may_be_article(word: str) -> bool:
    return is_one(word) or word in _ARTICLE


def _number(text: str, spans: Sequence[tuple[int, int]], first: int, *, articles: bool) -> tuple[Fraction, int] | None:
    """The value of the number words from `first` on, and where they end."""
    word, end = text[slice(*spans[first])], spans[first][1]
    if (value := with_a_half_of(word)) is not None:
        return _scaled(text, value, end)
    if (added := added_by(word)) is not None:
        following = spans[first + 1] if first + 1 < len(spans) else spans[first]
        whole = value_of(text[slice(*following)])
        return None if whole is None else _scaled(text, whole + added, following[1])
    if is_one(word) or value_of(word) is not None:
        value, last = _composed(text, spans, first)
        start, end = spans[last]
        scale = inflected_scale(text[start:end])
        return value, end if scale is None else start + scale[1]
    return (Fraction(1), end) if articles and word in _ARTICLE else None


def _composed(text: str, spans: Sequence[tuple[int, int]], first: int) -> tuple[Fraction, int]:
    """The value of the number words from `first` on, and the last of them: two hundred and twenty-five."""
    total, part = 0, value_of(text[slice(*spans[first])]) or 1
    last = first
    for number in range(first + 1, len(spans)):
        between = text[spans[number - 1][1] : spans[number][0]]
        word = text[slice(*spans[number])]
        if word == "and" and number + 1 < len(spans) and (total or part >= 100):
            follows = text[slice(*spans[number + 1])]
            if between.isspace() and value_of(follows) is not None:
                continue
        if _BETWEEN_WORDS.fullmatch(between) is None:
            break
        if (inflected := inflected_scale(word)) is not None:
            scale = inflected[0]
            if scale > 100:
                total, part = (total + part) * scale if total < scale else total + part * scale, 0
            else:
                part *= scale
        elif (value := value_of(word)) is not None and _joins(part, value):
            part += value
        else:
            break
        last = number
    return Fraction(total + part), last


def _joins(part: int, value: int) -> bool:
    """Twenty and five are one number, one and four are two."""
    return (part % 100 == 0 and value < 100) or (part % 100 >= 20 and part % 10 == 0 and 0 < value < 10)


def _ranges(text: str, found: Sequence[Placed]) -> Iterator[Placed]:
    """2-3 tablets: the two are tablets as well."""
    result = list(found)
    for number in range(len(result) - 2, -1, -1):
        here, following = result[number], result[number + 1]
        if not here.figure.unit and following.figure.unit and _RANGE.fullmatch(text[here.end : following.start]):
            result[number] = replace(here, figure=Figure(here.figure.value, following.figure.unit))
    yield from result
