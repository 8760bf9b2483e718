"""Columns of a PDF's page that are drawn line by line across it: they are read one after the other. And a sheet's page,
which Calc draws in any order: it is read row by row.

PDFium reads in the order of drawing, so what a page draws is put in another order. A table is drawn like that too, and
is read row by row: columns are told from it by their sentences, which go on from line to line on both sides.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.pdf.lines import Line
from app.knowledge.read.pdf.objects import (
    address,
    address_of,
    bounds_of,
    character_at,
    matrix_of,
    name_from,
    objects_of,
    texts_among,
)
from app.knowledge.read.pdf.text import INDIC, Drawn

_MOST_OBJECTS = 20_000  # of a page that is looked at
_MOST_EDGES = 8
_FEWEST_LINES = 5  # of a column
_GUTTER = 0.6  # of the letters' height: columns are at least so far apart
_IN_LINE = 2.0  # points: lines of a column begin so near to one place
_APART = 60.0  # points: lines of different columns begin at least
_SMALLEST = 6.0  # points of letters
_SAME_LINE = 0.35  # of the letters' height
_WIDER = 1.35  # than lines mostly stand apart: another paragraph, or a table's row
_FAR = 3.0  # than they mostly do: other columns, or none
_FULL = 0.7  # of the column's width: a line that was broken for want of room
_WIDEST = 0.8  # of its lines are no wider than the column; others may be two, of which the second has few
_MOSTLY_FULL = 0.55  # of its lines
_GOING_ON = 0.5  # of a column's lines begin in the middle of a sentence
_FEWEST_LETTERS = 18  # of a line, on the average
_LINES_PER_STOP = 12  # at the most, of a stop with words behind it: it ends a cell
_MOSTLY_ROWS = 0.75
_BLANK = 0.18  # of the letters' height
_STOP_WITHIN = re.compile(r"[।॥.?!]\s+\S")
_ENDS = re.compile(r"[।॥.?!:][\"'”’)]*$")


class _Words(NamedTuple):
    """A text object of the page, by its number in the order of drawing, in points."""

    at: int
    left: float
    right: float
    base: float  # of its letters, up from the foot
    size: float
    text: str = ""


@dataclass(slots=True)
class _Line:
    """What stands beside each other, from left to right."""

    base: float
    words: list[_Words] = field(default_factory=list)

    @property
    def size(self) -> float:
        return max(each.size for each in self.words)

    @property
    def text(self) -> str:
        parts: list[str] = []
        end = None
        for each in sorted(self.words, key=lambda each: each.left):
            parts += [" " if end is not None and each.left - end > _BLANK * each.size else "", each.text]
            end = each.right
        return "".join(parts).strip()

    def runs(self) -> Iterator[tuple[float, float]]:
        """From where to where there are words without much room between them."""
        start: float | None = None
        end = 0.0
        for each in sorted(self.words, key=lambda each: each.left):
            if start is not None and each.left - end > _GUTTER * self.size:
                yield start, end
                start = None
            start = each.left if start is None else start
            end = max(end, each.right)
        if start is not None:
            yield start, end


def may_have_columns(lines: Sequence[Line], objects: Sequence[Drawn]) -> bool:
    """Whether to look for columns, which takes time: told by lines with much room in them, or beside others; in Indic
    letters, whose lines tell no room, by the page's objects."""
    found = sum(gap.width > _GUTTER for line in lines for gap in line.gaps)
    found += sum(
        after.left - before.left > _APART and abs(after.top - before.top) < after.size
        for before, after in pairwise(lines)
    )
    found += sum(after.left - before.right > _GUTTER * _SMALLEST for before, after in pairwise(objects))
    return found >= _FEWEST_LINES


def one_after_the_other(page: Any, text_page: Any) -> bool:
    """Have PDFium read the page's columns so, which takes a new text page; whether there are any to be so read."""
    if page.get_rotation():
        return False
    drawn = texts_among(objects_of(page))
    words = _words(drawn)
    if len(words) > _MOST_OBJECTS or not _edges(_lines([each for each in words if each.right > each.left])):
        return False
    order = _in_order(_with_texts(words, drawn, text_page))
    if order is None:
        return False
    _put_in_order(page, drawn, order)
    return True


def is_sheet(pdf: Any) -> bool:
    """Whether Calc made the file."""
    return name_from(lambda: pdf.get_metadata_value("Creator")) == "Calc"


def row_by_row(page: Any) -> bool:
    """Have PDFium read the page of a sheet so, as `one_after_the_other`. Calc draws cells with figures after all
    others where the letters are Indic."""
    if page.get_rotation():
        return False
    drawn = texts_among(objects_of(page))
    words = _words(drawn)
    if len(words) > _MOST_OBJECTS:
        return False
    order = [
        each.at
        for line in _lines(words)
        for run in sorted(_drawn_runs(line), key=lambda run: run[0].left)
        for each in run
    ]
    if order == sorted(order):
        return False
    _put_in_order(page, drawn, order)
    return True


def _drawn_runs(line: _Line) -> list[list[_Words]]:
    """What is drawn at one go of a line, with no room in it: letters of one cluster may be drawn from right to left."""
    runs: list[list[_Words]] = []
    for each in sorted(line.words):
        last = runs[-1][-1] if runs else None
        if last is None or each.at != last.at + 1 or abs(each.left - last.right) > _GUTTER * each.size:
            runs.append([])
        runs[-1].append(each)
    return runs


def _put_in_order(page: Any, drawn: Sequence[Any], order: Sequence[int]) -> None:
    for each in drawn:
        raw.FPDFPage_RemoveObject(page.raw, each)
    for at in order:
        raw.FPDFPage_InsertObject(page.raw, drawn[at])


def _words(drawn: Sequence[Any]) -> list[_Words]:
    """Without their texts."""
    size = ctypes.c_float()
    found = []
    for at, each in enumerate(drawn):
        left, _, right, _ = bounds_of(each)
        matrix = matrix_of(each)
        raw.FPDFTextObj_GetFontSize(each, size)
        points = max(abs(size.value * matrix.d), 1.0)
        found.append(_Words(at, left, right, matrix.f, points))
    return found


def _with_texts(words: Sequence[_Words], drawn: Sequence[Any], text_page: Any) -> list[_Words]:
    texts: dict[int, list[str]] = {}
    for at in range(raw.FPDFText_CountChars(text_page.raw)):
        if (character := character_at(text_page, at)) >= " ":
            texts.setdefault(address_of(text_page, at), []).append(character)
    return [each._replace(text="".join(texts.get(address(of), ()))) for each, of in zip(words, drawn, strict=True)]


def _in_order(words: Sequence[_Words]) -> list[int] | None:
    """The order in which they are to be read; None: the one they are in."""
    lines = _lines([each for each in words if each.text.strip()])
    if len(lines) < _FEWEST_LINES:
        return None
    edges = _edges(lines)
    for edge in edges:
        for group in _beside(lines, edge):
            inner = [each for each in edges if each == edge or not any(_crosses(line, each) for line in group)]
            if _are_columns(group, inner):
                return _with_columns(words, group, inner)
    return None


def _with_columns(words: Sequence[_Words], group: Sequence[_Line], edges: Sequence[float]) -> list[int]:
    """Those in the group column by column; those drawn before its first, and the rest after it, in order as well."""
    top, foot = (line.base + side * _SAME_LINE * line.size for line, side in ((group[0], 1), (group[-1], -1)))
    inside = [each for each in words if foot <= each.base <= top]
    first, places = inside[0].at, {each.at for each in inside}
    others = [each for each in words if each.at not in places]
    above, below = [each for each in others if each.at < first], [each for each in others if each.at > first]
    columns = [each.at for each in sorted(inside, key=lambda each: (_column(each, edges), each.at))]
    return [*_or_as_they_are(above), *columns, *_or_as_they_are(below)]


def _or_as_they_are(words: Sequence[_Words]) -> list[int]:
    return _in_order(words) or [each.at for each in words]


def _column(words: _Words, edges: Sequence[float]) -> int:
    return sum(words.left >= edge - 1 for edge in edges)


def _crosses(line: _Line, edge: float) -> bool:
    return any(each.left < edge - 1 and each.right > edge - _GUTTER * each.size for each in line.words)


def _lines(words: Sequence[_Words]) -> list[_Line]:
    """From the top of the page to its foot."""
    lines: list[_Line] = []
    for each in sorted(words, key=lambda each: -each.base):
        if not lines or lines[-1].base - each.base > _SAME_LINE * each.size:
            lines.append(_Line(each.base))
        lines[-1].words.append(each)
    return lines


def _edges(lines: Sequence[_Line]) -> list[float]:
    """Where columns may begin, the likeliest first."""
    starts = sorted(start for line in lines for start, _ in line.runs())
    found: list[tuple[int, float]] = []
    at = 0
    while at < len(starts):
        end = bisect_right(starts, starts[at] + _IN_LINE)
        if end - at >= _FEWEST_LINES and at:
            found.append((end - at, starts[at]))
        at = end
    return [start for _, start in sorted(found, key=lambda each: (-each[0], each[1]))][:_MOST_EDGES]


def _beside(lines: Sequence[_Line], edge: float) -> Iterator[list[_Line]]:
    """Lines one below the other of which none crosses the room before the edge."""
    pitch = _usual(lines)
    group: list[_Line] = []
    for line in lines:
        crosses = _crosses(line, edge)
        if group and (crosses or group[-1].base - line.base > _FAR * pitch):
            yield group
            group = []
        if not crosses:
            group.append(line)
    if group:
        yield group


def _are_columns(group: Sequence[_Line], edges: Sequence[float]) -> bool:
    """Whether all are of sentences, drawn by turns, and no table's cells, whose rows begin side by side."""
    columns = [
        [line for line in lines if line.words]
        for lines in (
            [_Line(line.base, [each for each in line.words if _column(each, edges) == number]) for line in group]
            for number in range(len(edges) + 1)
        )
    ]
    fewest = min(map(len, columns))
    drawn = [_column(each, edges) for each in sorted(each for line in group for each in line.words)]
    turns = sum(one != other for one, other in pairwise(drawn))
    if fewest < _FEWEST_LINES or turns < fewest or not all(map(_is_prose, columns)):
        return False
    return not _are_rows(columns)


def _are_rows(columns: Sequence[Sequence[_Line]]) -> bool:
    """Whether, where there is room above a line, lines beside it mostly begin something too, as rows of cells do."""
    breaks = [_breaks(lines) for lines in columns]
    begun = [
        [lower.base for upper, lower in pairwise(lines) if _ENDS.search(upper.text) or lower.base in own]
        for lines, own in zip(columns, map(set, breaks), strict=True)
    ]
    side_by_side = [
        all(any(abs(base - at) < 1 for base in others) for others in begun if others is not own)
        for of_own, own in zip(breaks, begun, strict=True)
        for at in of_own
    ]
    return len(side_by_side) > 1 and sum(side_by_side) > _MOSTLY_ROWS * len(side_by_side)


def _is_prose(lines: Sequence[_Line]) -> bool:
    """Whether the lines of a column are mostly full, of some length, and go on with a sentence."""
    left = min(each.left for line in lines for each in line.words)
    widths = sorted(max(each.right for each in line.words) - left for line in lines)
    full = sum(width >= _FULL * widths[int(_WIDEST * len(widths))] for width in widths)
    texts = [line.text for line in lines]
    length = sum(map(len, texts))
    stops = sum(_STOP_WITHIN.search(text) is not None for text in texts)
    if (
        stops * _LINES_PER_STOP < len(lines)
        or full < _MOSTLY_FULL * len(lines)
        or length < _FEWEST_LETTERS * len(lines)
    ):
        return False
    is_indic = len(INDIC.findall("".join(texts))) * 3 > length  # which has no small letters
    return is_indic or sum(text[:1].islower() for text in texts) >= _GOING_ON * len(lines)


def _breaks(lines: Sequence[_Line]) -> list[float]:
    """Where there is more room above a line than lines mostly have."""
    usual = _usual(lines)
    return [lower.base for upper, lower in pairwise(lines) if upper.base - lower.base > _WIDER * usual]


def _usual(lines: Sequence[_Line]) -> float:
    """How far lines mostly are below each other, in points."""
    rooms = Counter(round(upper.base - lower.base) for upper, lower in pairwise(lines))
    return rooms.most_common(1)[0][0] if rooms else 0.0
