"""Rows of a PDF's tables, written as in all formats: each cell after the name of its column where that is told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from app.knowledge.read.grid import is_figure, is_name, named_value
from app.knowledge.read.pdf.lines import Part, Place, letters_of

_FEWEST_CELLS = 3  # of a row that is written with marks between them, or named by one that is not bold
_FEWEST_FIGURES = 2  # rows below names that are not bold
_MOST_BETWEEN = 2  # lines of other cells, in which what a cell says goes on
_LONGEST_BETWEEN = 60  # characters

_LONG = 15  # characters of a cell: it may take several lines
_STOPS = ".!?।॥"
_FIRST_INDIC = "\u0900"
_LONGEST_ROW = 200  # characters
_FIGURES = re.compile(r"[^\W\d_].*?((?:\s+[^\w\s]*(?:Rs\.?\s?)?\d[\d,.]*(?:/-|%)?[¹²³⁴⁵⁶⁷⁸⁹]?)+)")


class Row(NamedTuple):
    """A line of several cells, as the page draws it."""

    cells: tuple[str, ...]
    bold: bool
    places: tuple[Place, ...]

    @classmethod
    def of(cls, parts: Sequence[Part]) -> Row:
        """The row of a line that is so cut."""
        texts, places, bold = zip(*parts, strict=True)
        return cls(texts, all(bold), places)

    def cut(self, line: str) -> list[str]:
        """The cells of this line as it is read, which has the same letters, if other blanks."""
        found, at = [], 0
        for cell in self.cells[:-1]:
            start, left = at, len(letters_of(cell))
            while left and at < len(line):
                left -= not line[at].isspace()
                at += 1
            found.append(line[start:at].strip())
        return [*found, line[at:].strip()]


Rows = Mapping[str, Row]  # by the letters of the line


@dataclass(slots=True)
class _Names:
    """Of the columns of a table that may go on, and where the columns are."""

    cells: list[str]
    places: list[Place]
    between: int = 0  # lines since its last row


def over_pages(pages: Sequence[str], rows: Mapping[int, Rows]) -> tuple[list[str], dict[int, Rows]]:
    """The pages, counted from 0, with a row that goes on at the top of the next page whole where it begins."""
    kept, found = list(pages), dict(rows)
    for number in range(1, len(kept)):
        above, below = found.get(number - 1, {}), found.get(number, {})
        before, lines = kept[number - 1].split("\n"), kept[number].split("\n")
        last = above.get(letters_of(before[-1]))
        at = next((at for at, line in enumerate(lines) if letters_of(line) not in above), 0)  # below the names again
        row = below.get(letters_of(lines[at]))
        whole = last and row and _with_rest(last, last.cut(before[-1]), row, row.cut(lines[at]))
        if whole:
            before[-1] = " ".join(whole.cells)
            found[number - 1] = {**above, letters_of(before[-1]): whole}
            kept[number - 1] = "\n".join(before)
            kept[number] = "\n".join(lines[:at] + lines[at + 1 :])
    return kept, found


def _with_rest(row: Row, texts: Sequence[str], rest: Row, of_rest: Sequence[str]) -> Row | None:
    """A row with the rest of some of its cells, not the first; None: that is another row."""
    cells = list(texts)
    for place, text in zip(rest.places, of_rest, strict=True):
        over = [at for at, own in enumerate(row.places) if place[0] < own[1] and own[0] < place[1]]
        if len(over) != 1 or not over[0] or not _is_open(cells[over[0]], text):
            return None
        cells[over[0]] += f" {text}"
    return row._replace(cells=tuple(cells)) if len(rest.cells) < len(cells) else None


def _is_open(before: str, text: str) -> bool:
    """Whether a cell of some length goes on with that: not where a sentence ended, nor with another one."""
    is_long = len(before) >= _LONG and before[-1] not in _STOPS
    return is_long and (text[0].islower() or (text[0] >= _FIRST_INDIC and text[0].isalpha()))


def with_rows_written(pages: Sequence[str], rows: Mapping[int, Rows]) -> list[tuple[str, Rows]]:
    """The pages, counted from 0, with their rows so written, and these by their letters then. Names hold on the next
    page where the table goes on; said there again they are left out, as they are where they name what is below."""
    names: _Names | None = None
    found: list[tuple[str, Rows]] = []
    for number, text in enumerate(pages):
        writing = _Page(text, rows.get(number, {}), names)
        names = writing.names
        found.append(("\n".join(writing.lines), writing.rows))
    return found


class _Page:
    def __init__(self, text: str, rows: Rows, names: _Names | None) -> None:
        self.lines: list[str] = []
        self.rows: dict[str, Row] = {}
        self.names = names
        self._read = text.split("\n")
        self._of = [rows.get(letters_of(line)) for line in self._read]
        at = 0
        while at < len(self._read):
            end = at
            while end < len(self._read) and self._of[end] is not None:
                end += 1
            if end > at:
                self._block(at, end)
            else:
                self._other(self._read[at])
                end = at + 1
            at = end

    def _other(self, line: str) -> None:
        self.lines.append(line)
        if self.names is not None and line.strip():
            self.names.between += 1
            if self.names.between > _MOST_BETWEEN or len(line) > _LONGEST_BETWEEN:
                self.names = None

    def _block(self, start: int, end: int) -> None:
        """Rows one below the other."""
        rows = [row for row in self._of[start:end] if row is not None]
        cells = [row.cut(line) for row, line in zip(rows, self._read[start:end], strict=True)]
        follows = end < len(self._read) and bool(self._read[end].strip())
        for at, (row, texts) in enumerate(zip(rows, cells, strict=True)):
            if self.names is not None and texts == self.names.cells:
                self.names.between = 0
                continue
            told = _names(rows[at:], cells[at:], is_first=at == 0)
            if told is not None:
                self.names = told
                continue
            is_last = at + 1 == len(rows) and follows
            line = self._read[start + at]
            new = _labelled(self.names, row, texts, is_whole=is_last) if self.names is not None else None
            if new is None and self._is_of_words(rows, cells, at, line):
                new = "; ".join(texts)
            self._add(line if new is None else new, row)
            if self.names is not None:
                self.names.between = 0

    def _is_of_words(self, rows: Sequence[Row], cells: Sequence[Sequence[str]], at: int, line: str) -> bool:
        """Whether it is to have marks between its cells; rows of figures are told by these."""
        beside = [cells[near] for near in (at - 1, at + 1) if 0 <= near < len(rows)]
        counts = [len(each) for each in beside if not _ends_in_figures(" ".join(each))]
        return len(cells[at]) >= _FEWEST_CELLS and not _ends_in_figures(line) and len(cells[at]) in counts

    def _add(self, line: str, row: Row) -> None:
        self.lines.append(line)
        self.rows[letters_of(line)] = row


def _ends_in_figures(line: str) -> bool:
    """Whether a row ends with figures, behind words; a line that goes on with a sentence is none."""
    line = line.strip()
    if not line or len(line) > _LONGEST_ROW or line[0].islower():
        return False
    return line.endswith((*"0123456789%,.", "/-")) and _FIGURES.fullmatch(line) is not None


def _names(rows: Sequence[Row], cells: Sequence[Sequence[str]], *, is_first: bool) -> _Names | None:
    """Those of the columns, if the first of these rows has them."""
    first, texts = rows[0], list(cells[0])
    full = [number for number in range(1, len(rows)) if len(rows[number].cells) == len(texts)]
    if not full or any(len(row.cells) > 1 for row in rows[1 : full[0]]) or not all(map(is_name, texts)):
        return None
    if len(texts) < 2:
        return None
    if first.bold:
        is_told = not rows[full[0]].bold
    else:
        is_told = (
            is_first
            and len(texts) >= _FEWEST_CELLS
            and len(full) >= _FEWEST_FIGURES
            and not any(character.isdigit() for text in texts for character in text)
            and any(all(is_figure(cells[number][column]) for number in full) for column in range(1, len(texts)))
        )
    if not is_told or not _are_apart(_wider(first.places, rows[full[0]])):
        return None
    places = list(first.places)
    for number in full:
        wider = _wider(places, rows[number])
        if not _are_apart(wider):
            break  # it is of another table
        places = wider
    return _Names(texts, places)


def _wider(places: Sequence[Place], row: Row) -> list[Place]:
    return [union(place, other) for place, other in zip(places, row.places, strict=True)]


def _labelled(names: _Names, row: Row, texts: Sequence[str], *, is_whole: bool) -> str | None:
    """The row with the names, where each of its cells is in one column; `is_whole`: where all columns have one."""
    columns = [
        [number for number, place in enumerate(names.places) if place[0] < cell[1] and cell[0] < place[1]]
        for cell in row.places
    ]
    reaches = columns[0] if columns and len(columns[0]) > 1 and not is_figure(texts[0]) else []  # such as "Total"
    if reaches:
        columns = [reaches[-1:], *columns[1:]]
    numbers = [found[0] for found in columns if len(found) == 1]
    is_told = len(numbers) == len(columns) and numbers == sorted(set(numbers))
    if not is_told or (is_whole and len(numbers) < len(names.cells) and not reaches):
        return None
    if reaches:
        rest = (named_value(names.cells[at], text) for at, text in zip(numbers[1:], texts[1:], strict=True))
        return "; ".join((texts[0], *rest))
    for number, place in zip(numbers, row.places, strict=True):
        names.places[number] = union(names.places[number], place)
    return "; ".join(named_value(names.cells[number], text) for number, text in zip(numbers, texts, strict=True))


def union(one: Place, other: Place) -> Place:
    """From where to where the two reach."""
    return min(one[0], other[0]), max(one[1], other[1])


def _are_apart(places: Sequence[Place]) -> bool:
    return all(one[1] < other[0] for one, other in pairwise(places))
