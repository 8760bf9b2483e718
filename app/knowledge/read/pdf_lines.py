"""The lines of a PDF's page made paragraphs and rows: parted where there is room, joined where a sentence goes on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.core.documents.documents import LOWEST_HEADING
from app.knowledge.read.pdf_layout import Line, ends_in_figures, letters_of
from app.knowledge.sentences import leads_in, sentences, starts_list_item

_WIDER = 1.35  # than the page's lines mostly stand apart: another paragraph
_APART = 2.1  # of the letters' height: no lines of one paragraph, however many stand so
_STEPS = 500  # in the height of a page, by which lines stand equally apart
_WIDE = 0.9  # of the letters' height: a gap between cells
_BESIDE = 3  # lines on either side whose cells tell where those of a row begin, though it leaves less room
_IN_LINE = 2.0  # points
_FEWEST_CELLS = 3  # of a row that is written with marks between them

Headings = Sequence[tuple[int, int, int]]  # start, end, level


class Row(NamedTuple):
    """A line of several cells."""

    cells: tuple[str, ...]
    bold: bool

    @property
    def written(self) -> str:
        """As rows are in all formats."""
        return "; ".join(self.cells)


Rows = Mapping[str, Row]  # by the letters of the line, as it is drawn and as it is written


def rows_of(lines: Sequence[Line]) -> Rows:
    """The rows of a page's tables. The number of a list's item and its words are no two cells."""
    found: dict[str, Row] = {}
    wide = [[gap.left for gap in line.gaps if gap.width > _WIDE] for line in lines]
    for number, line in enumerate(lines):
        if not wide[number]:
            continue
        beside = [left for others in wide[max(number - _BESIDE, 0) : number + _BESIDE + 1] for left in others]
        parts, at = [], 0
        for gap in line.gaps:
            if gap.width > _WIDE or any(abs(gap.left - left) < _IN_LINE for left in beside):
                parts.append(line.text[at : gap.start])
                at = gap.end
        row = Row((*parts, line.text[at:]), line.bold)
        if len(row.cells) > 2 or not starts_list_item(line.text, 0):
            found |= {line.key: row, letters_of(row.written): row}
    return found


def parted(text: str, lines: Sequence[Line]) -> str:
    """A page's text with a blank line where another paragraph begins below more room; lists keep together.

    Rows of words have `; ` between their cells, as rows of all formats; those of figures are told by these.
    """
    rows = rows_of(lines)
    written = text.split("\n")
    apart = _room(written, lines)
    usual = Counter(room for room, _ in apart.values()).most_common(1)[0][0] if apart else 0
    cells = [len(row.cells) if (row := rows.get(letters_of(line))) is not None else 0 for line in written]
    of_words = [
        count if count >= _FEWEST_CELLS and not ends_in_figures(line) else 0
        for count, line in zip(cells, written, strict=True)
    ]
    parts: list[str] = []
    for at, line in enumerate(written):
        room, size = apart.get(at, (0, 0.0))
        is_wide = room > max(_WIDER * usual, 1) or room > _APART * size * _STEPS
        is_next = at > 0 and cells[at] > 1 and cells[at - 1] > 1
        if at in apart and is_wide and not is_next and not starts_list_item(line, 0) and not leads_in(written[at - 1]):
            parts.append("")
        is_row = of_words[at] and of_words[at] in (*of_words[max(at - 1, 0) : at], *of_words[at + 1 : at + 2])
        parts.append(rows[letters_of(line)].written if is_row else line)
    return "\n".join(parts)


def with_names(text: str, headings: Headings, rows: Rows) -> Headings:
    """The headings of a page, and as the lowest ones the bold rows that name the columns of those below them."""
    found, at = [*headings], 0
    known = {start for start, _, _ in headings}
    lines = text.split("\n")
    of = [rows.get(letters_of(line)) for line in lines]
    for number, (line, row) in enumerate(zip(lines, of, strict=True)):
        below = of[number + 1] if number + 1 < len(of) else None
        if (
            at not in known
            and row is not None
            and below is not None
            and row.bold
            and not below.bold
            and len(row.cells) == len(below.cells) >= _FEWEST_CELLS
        ):
            found.append((at, at + len(line), LOWEST_HEADING))
        at += len(line) + 1
    return sorted(found)


def joined(text: str, headings: Headings, rows: Rows) -> str:
    """A page's text with blanks in the place of line feeds within sentences and headings: as long as before.

    Headings are no part of the sentences around them, nor are rows.
    """
    characters = list(text)
    at = 0
    for start, end, _ in [*headings, (len(text), len(text), 0)]:
        for first, last in sentences(text[at:start]):
            _join(characters, text, at + first, at + last, rows)
        characters[start:end] = text[start:end].replace("\n", " ")
        at = end
    return "".join(characters)


def _join(characters: list[str], text: str, start: int, end: int, rows: Rows) -> None:
    first, *others = text[start:end].split("\n")
    before, at = letters_of(first) in rows, start + len(first)
    for line in others:
        is_row = letters_of(line) in rows
        if not is_row and not before:
            characters[at] = " "
        before, at = is_row, at + 1 + len(line)


def _room(written: Sequence[str], lines: Sequence[Line]) -> dict[int, tuple[int, float]]:
    """How far below the one before a line begins, in steps, with its letters' height; of lines of one size in a column,
    by their number in the text."""
    found: dict[int, tuple[int, float]] = {}
    number, before = 0, None
    for at, key in enumerate(map(letters_of, written)):
        place = next((place for place in range(number, min(number + 4, len(lines))) if lines[place].key == key), None)
        if place is None:
            before = None  # such as a line whose hyphen is gone
            continue
        line = lines[place]
        if before is not None and line.top > before.top and abs(line.points - before.points) < 1:
            found[at] = round((line.top - before.top) * _STEPS), line.size
        number, before = place + 1, line
    return found
