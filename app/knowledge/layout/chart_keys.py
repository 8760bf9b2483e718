"""The keys of chart entries: the ranges of a row's first cell, or those an item or sentence begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.search_text import words
from app.knowledge.figures.figure_ranges import PlacedRange, Reading, figures_asked, read_ranges
from app.knowledge.figures.figures import Figure, Placed, plain
from app.knowledge.figures.ranges import Fit, Range, are_comparable, range_fit
from app.knowledge.words.sentences import is_figured

_SERIAL = re.compile(r"(?:[^:\d]{1,30}: )?\(?\d{1,3}[.)]?")
_PARTING = re.compile(r":(?=\s)|\s[-–—=]+>?\s|→")  # between what an item is found by and what it says
_POINTS = ("day", "week", "month", "year", "weekday", "date")  # an item may be found by one of them without a range
_LED = 12  # characters that lead in to such a one: "at the age of"
_SAYS = 3  # words beside the range, with a stop: a sentence, and no mere name of a range
_STOPS = (".", "!", "।", "॥")


@dataclass(frozen=True)
class Key:
    """`words` are what stands with the ranges, without figures: entries that say there nothing else have the same."""

    ranges: tuple[Range, ...]
    words: str


def row_key(row: str) -> Key | None:
    """Of a table's row: the ranges of its first cell, or figures with a unit there, but not its number.

    Other cells say what holds for it, such as how much a loan is at most.
    """
    cells = row.split("; ")
    cell = cells[1] if len(cells) > 1 and _SERIAL.fullmatch(plain(cells[0])) else cells[0]
    read = read_ranges(cell)
    if read.ranges or len(cells) == 1:
        return _key(read, read.ranges)
    return _key(read, [_point(each) for each in read.figures if each.figure.unit])


def key_behind_name(row: str) -> tuple[str, Key] | None:
    """Of a row that begins with a name without figures: the name, and the key of its second cell."""
    cells = row.split("; ")
    if len(cells) < 3 or read_ranges(cells[0]).figures:
        return None
    read = read_ranges(cells[1])
    key = _key(read, read.ranges)
    return None if key is None else (plain(cells[0]), key)


def entry_key(read: Reading) -> Key | None:
    """Of an item of a list without its mark, or a sentence: the ranges before its colon or dash, else its first one.

    None where nothing is said beside them: "children under 5 years" in a list says yes or no.
    """
    point = _point_before_parting(read)
    if point is not None:
        return _key(read, [point])
    if not read.ranges:
        return None
    heads = _before_partings(read)
    if not heads:
        return _key(read, read.ranges[:1]) if _says_more(read) else None
    head = _PARTING.search(read.text, heads[0].end)
    return _key(replace(read, text=read.text[: head.start()] if head is not None else read.text), heads)


def figure_missed_by_row(question: str, text: str) -> Figure | None:
    """The figure that a question asks for where the text is a row of a chart and that figure lies in another row."""
    asked = figures_asked(question) if is_figured(text) else ()
    key = row_key(text) if asked else None
    return asked[0] if key is not None and range_fit(asked, key.ranges) is Fit.MISSES else None


def with_lower_bounds(keys: Sequence[Key]) -> list[tuple[Range, ...]]:
    """The ranges of a chart's entries, of which each "up to 50,000" begins where "up to 10,000" ends."""
    by_words: dict[str, list[Range]] = {}
    for key in keys:
        by_words.setdefault(key.words, []).extend(key.ranges if len(key.ranges) == 1 else ())
    return [(key.ranges[0].beside(by_words[key.words]),) if len(key.ranges) == 1 else key.ranges for key in keys]


def _point_before_parting(read: Reading) -> PlacedRange | None:
    """Months in "9 months: measles"."""
    parting = _PARTING.search(read.text)
    if parting is None or not read.text[parting.end() :].strip():
        return None
    head = [each for each in read.figures if each.end <= parting.start()]
    is_ranged = any(each.start < parting.start() for each in read.ranges)
    if is_ranged or len(head) != 1 or head[0].figure.unit not in _POINTS or len(read.text[: head[0].start]) > _LED:
        return None
    return _point(head[0])


def _before_partings(read: Reading) -> list[PlacedRange]:
    """The ranges before the colon behind the first one, and those of its measure before others, for a reader may have
    taken two lines for one."""
    found: list[PlacedRange] = []
    begin = 0
    for parting in _PARTING.finditer(read.text, read.ranges[0].end):
        if not read.text[parting.end() :].strip():
            break
        own = [each for each in read.ranges if begin <= each.start and each.end <= parting.start()]
        found += [each for each in own if not begin or are_comparable(each.range, found[0].range)]
        begin = parting.end()
    return found


def _point(placed: Placed) -> PlacedRange:
    value = placed.figure.value
    return PlacedRange(Range(value, value, placed.figure.unit), placed.start, placed.end)


def _says_more(read: Reading) -> bool:
    """Whether there is a figure beside the first range, or as many words as make a sentence."""
    first = read.ranges[0]
    if any(each.end <= first.start or each.start >= first.end for each in read.figures):
        return True
    said = read.text[: first.start] + read.text[first.end :]
    return said.rstrip().endswith(_STOPS) and len(list(words(said))) >= _SAYS


def _key(read: Reading, found: Sequence[PlacedRange]) -> Key | None:
    text = read.text
    for each in reversed([each for each in found if each.end <= len(text)]):
        text = f"{text[: each.start]} {text[each.end :]}"
    return Key(tuple(each.range for each in found), " ".join(text.split())) if found else None
