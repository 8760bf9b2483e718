"""Rows of tables in the text of documents, "Column: value; Column: value", set out one cell a line.

As many letters stand in the same places: what is marked, sought or copied is found by its place in the text itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.ui.look.fonts import grown
from app.ui.look.tokens import L, S

_BETWEEN, _NAMED = "; ", ": "
_UNSEEN, _NEXT_LINE, _TO_VALUE = "\u200b", "\n", "\t"  # for the semicolon, the blank behind it, and that behind a name
_LONGEST_NAME = 80  # characters of a column's name
_MOST_CELLS = 500  # in one text
_WIDEST_NAMES = 0.5  # of the width


@dataclass(frozen=True)
class Cell:
    """Code points of its text: from `start` its column's name, where it has one, and from `value` to `end` the rest."""

    start: int
    value: int
    end: int

    @property
    def is_named(self) -> bool:
        """Whether the table says what it is."""
        return self.value > self.start


Row = tuple[Cell, ...]


def rows_of(text: str) -> list[Row]:
    """The lines that are rows: two cells at least that are named, and none but the first without a name before them.

    None in a text whose lines end otherwise than Qt's: there no letter is in its place.
    """
    if "\r" in text:
        return []
    rows: list[Row] = []
    start = 0
    for line in text.split("\n"):
        row = _row(line, start)
        if sum(cell.is_named for cell in row) > 1 and any(cell.is_named for cell in row[:2]):
            rows.append(row)
        start += len(line) + 1
    return rows if sum(map(len, rows)) <= _MOST_CELLS else []


def is_all_rows(text: str) -> bool:
    """Whether it says nothing else."""
    return len(rows_of(text)) == text.count("\n") + 1


def set_out(text: str, rows: Sequence[Row]) -> str:
    """The text with each cell on a line of its own. It is as long."""
    letters = list(text)
    for row in rows:
        for number, cell in enumerate(row):
            if number:
                letters[cell.start - len(_BETWEEN) : cell.start] = _UNSEEN, _NEXT_LINE
            if cell.is_named:
                letters[cell.value - 1] = _TO_VALUE
    return "".join(letters)


def tint_names(document: QTextDocument, text: str, rows: Sequence[Row], color: QColor) -> None:
    """In a document that shows what `set_out` gave, have the columns' names in this colour."""
    form = QTextCharFormat()
    form.setForeground(color)
    for cell in (cell for row in rows for cell in row if cell.is_named):
        _cursor(document, text, cell).mergeCharFormat(form)


def set_columns(document: QTextDocument, text: str, rows: Sequence[Row], width: float) -> None:
    """Have the values below one another, and rows apart, `width` pixels being there."""
    if not rows:
        return
    metrics = QFontMetricsF(document.defaultFont())
    called = [text[cell.start : cell.value] for row in rows for cell in row if cell.is_named]
    column = min(max(map(metrics.horizontalAdvance, called)) + grown(L), width * _WIDEST_NAMES)
    option = document.defaultTextOption()
    option.setTabStopDistance(grown(S))  # after a name that is wider than its column
    document.setDefaultTextOption(option)
    editing = QTextCursor(document)
    editing.beginEditBlock()
    before = -1  # where the last row ends
    for row in rows:
        for cell in row:
            block = QTextBlockFormat()
            block.setLeftMargin(column if cell.is_named or cell is not row[0] else 0)
            block.setTextIndent(-column if cell.is_named else 0)
            block.setTabPositions([QTextOption.Tab(column, QTextOption.TabType.LeftTab)])
            block.setTopMargin(grown(S) if cell.start == before + 1 else 0)
            _cursor(document, text, cell).mergeBlockFormat(block)
        before = row[-1].end
    editing.endEditBlock()


def words_in(cursor: QTextCursor, text: str, rows: Sequence[Row]) -> str:
    """What a cursor has selected of the text, as it was before it was set out."""
    if not rows:
        return cursor.selection().toPlainText()
    return slice_of(text, cursor.selectionStart(), cursor.selectionEnd())


def slice_of(text: str, start: int, end: int) -> str:
    """What stands from one of Qt's places to another."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def _cursor(document: QTextDocument, text: str, cell: Cell) -> QTextCursor:
    """Over the name of its column."""
    ((start, value),) = units_of(text, [(cell.start, cell.value)])
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(value, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _row(line: str, start: int) -> Row:
    cells = []
    for part in line.split(_BETWEEN):
        name, found, value = part.partition(_NAMED)
        named = bool(found and name.strip() and value.strip()) and len(name) <= _LONGEST_NAME
        cells.append(Cell(start, start + len(name) + len(_NAMED) if named else start, start + len(part)))
        start += len(part) + len(_BETWEEN)
    return tuple(cells)


def utf16_offset(text: str, at: int) -> int:
    """Where a code point stands in Qt's text."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def units_of(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same for several spans."""
    if text.isascii() or max(text) <= "\uffff":
        return list(spans)
    return [(utf16_offset(text, start), utf16_offset(text, end)) for start, end in spans]
