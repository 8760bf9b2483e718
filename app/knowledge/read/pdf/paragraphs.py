"""The lines of a PDF's page made paragraphs and rows: parted where there is room, joined where a sentence goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.knowledge.read.pdf.lines import Line, found_again, letters_of
from app.knowledge.read.pdf.tables import Row, Rows
from app.knowledge.read.pdf.text import INDIC
from app.knowledge.words.sentences import leads_in, sentences, starts_list_item

_WIDER = 1.35  # than the page's lines mostly stand apart: another paragraph
_APART = 2.1  # of the letters' height: no lines of one paragraph, however many stand so
_STEPS = 500  # in the height of a page, by which lines stand equally apart
_WIDE = 0.9  # of the letters' height: a gap between cells
_WIDE_INDIC = 0.7  # where another line's cells begin in the same place
_BESIDE = 3  # lines on either side whose cells tell where those of a row begin, though it leaves less room
_EQUAL = 1.2
_WIDEST = 4.0  # of the letters' height: no room between words is so wide
_NO_WORDS = 1.5  # of the letters' height: so much room is between cells in every script
_IN_LINE = 2.0  # points

Headings = Sequence[tuple[int, int, int]]  # start, end, level


def rows_of(lines: Sequence[Line]) -> Rows:
    """The rows of a page's tables. The number of a list's item and its words are no two cells."""
    found: dict[str, Row] = {}
    wide = [
        []
        if not line.gaps or _is_spread(line)
        else [gap.left for gap in line.gaps if gap.width > (_WIDE_INDIC if INDIC.search(line.text) else _WIDE)]
        for line in lines
    ]
    for number, line in enumerate(lines):
        if not line.gaps:
            continue
        beside = [
            left
            for near in range(max(number - _BESIDE, 0), min(number + _BESIDE + 1, len(lines)))
            if near != number
            for left in wide[near]
        ]
        in_line = max((_count(gap.left, beside) for gap in line.gaps), default=0)
        is_plain = in_line < 2 and not (wide[number] and (in_line or not INDIC.search(line.text)))
        if is_plain and not _stands_over(line, lines[number + 1 : number + 2]):
            continue  # words in Indic letters are long: a line that is spread out has much room too
        row = Row.of(line.cut([gap for gap in line.gaps if gap.width > _WIDE or _count(gap.left, beside)]))
        if len(row.cells) > 2 or not starts_list_item(line.text, 0):
            found[line.key] = row
    return found


def _stands_over(line: Line, following: Sequence[Line]) -> bool:
    """Whether a line has cells in the middle of the columns of the one below it, such as their names."""
    gaps = [gap for gap in line.gaps if gap.width > _WIDE]
    if len(gaps) < 2 or min(gap.width for gap in gaps) < _NO_WORDS or not following:
        return False
    below = [gap for gap in following[0].gaps if gap.width > _WIDE]
    if len(gaps) != len(below):
        return False
    return all(max(one.right, other.right) < min(one.left, other.left) for one, other in zip(gaps, below, strict=True))


def _is_spread(line: Line) -> bool:
    """Whether a line in Indic letters fills the page's width with the room between its words."""
    widths = [gap.width for gap in line.gaps]
    is_even = len(widths) > 1 and max(widths) < min(_EQUAL * min(widths), _WIDEST)
    return is_even and INDIC.search(line.text) is not None


def _count(left: float, places: Sequence[float]) -> int:
    return sum(abs(left - place) < _IN_LINE for place in places)


class _Room(NamedTuple):
    """How far below the one before a line begins, in steps, and its letters' height; `is_below`: not beside it, as the
    next line of another cell is."""

    steps: int
    size: float
    is_below: bool


def with_paragraphs_parted(text: str, lines: Sequence[Line], rows: Rows) -> str:
    """A page's text with a blank line where another paragraph begins below more room; lists keep together."""
    written = text.split("\n")
    apart = _room(written, lines)
    usual = Counter(room.steps for room in apart.values() if room.is_below).most_common(1)
    is_row = [letters_of(line) in rows for line in written]
    parts: list[str] = []
    for at, line in enumerate(written):
        room = apart.get(at, _Room(0, 0.0, is_below=False))
        is_wide = room.steps > _APART * room.size * _STEPS
        is_wide |= bool(usual) and room.steps > max(_WIDER * usual[0][0], 1)
        is_next = at > 0 and is_row[at] and is_row[at - 1]
        if at in apart and is_wide and not is_next and not starts_list_item(line, 0) and not leads_in(written[at - 1]):
            parts.append("")
        parts.append(line)
    return "\n".join(parts)


def with_lines_joined(text: str, headings: Headings, rows: Rows) -> str:
    """A page's text with blanks in the place of line feeds within sentences and headings: as long as before.

    Headings are no part of the sentences around them, nor are rows.
    """
    characters = list(text)
    at = 0
    for start, end, _ in [*headings, (len(text), len(text), 0)]:
        for begin, stop in _beside_rows(text, at, start, rows):
            for first, last in sentences(text[begin:stop]):
                characters[begin + first : begin + last] = text[begin + first : begin + last].replace("\n", " ")
        characters[start:end] = text[start:end].replace("\n", " ")
        at = end
    return "".join(characters)


def _beside_rows(text: str, start: int, end: int, rows: Rows) -> Iterator[tuple[int, int]]:
    """What of text[start:end] lies between rows: these may be wider than the lines that are broken for want of room."""
    at = begin = start
    for line in text[start:end].split("\n"):
        if letters_of(line) in rows:
            yield begin, at
            begin = at + len(line)
        at += len(line) + 1
    yield begin, end


def _room(written: Sequence[str], lines: Sequence[Line]) -> dict[int, _Room]:
    """Of lines of one size in a column, by their number in the text."""
    found: dict[int, _Room] = {}
    for at, (before, line) in enumerate(pairwise(found_again(written, lines)), start=1):
        if before is None or line is None:
            continue  # such as a line whose hyphen is gone
        if line.top > before.top and abs(line.points - before.points) < 1:
            is_below = line.left < before.right and before.left < line.right
            found[at] = _Room(round((line.top - before.top) * _STEPS), line.size, is_below)
    return found
