"""Tables of every format: which rows name the columns, what merged cells stand for, each row as a line to itself."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, zip_longest

from app.core.documents.documents import Reason
from app.knowledge.read.limits import ReadError
from app.knowledge.read.same_as_above import from_above, leaves_out_what_is_above
from app.knowledge.read.side_by_side import one_after_the_other

_MOST_PLACES = 2_000_000  # of a table, where spans are laid out
_MOST_ACROSS = 200  # columns that one cell may span
_LONGEST_NAME = 80  # characters of a column's name
_LONGEST_SECTION = 120
_MOST_HEADERS = 3  # rows that name the columns together
_LOOKED_AT = 200  # rows below, by which it is told whether a row names the columns
_MIXED = (0.2, 0.7)  # of the values are figures
_YEAR = re.compile(r"(?:FY\s*)?(?:19|20)\d\d(?:\s*[-–/]\s*\d{2,4})?")
IN_BRACKETS = re.compile(r"\([^()\d]{1,30}\)")
_RANGE = re.compile(r"\d[\d,.]*\s*(?:[-–—]|to)\s*\d[\d,.]*\s*([^\W\d_][^\d]*)", re.IGNORECASE)  # 201 – 1000 km
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)\b")
_FIGURE = re.compile(r"[^\w\s]*\s*(?:rs\.?|inr)?\s*\d", re.IGNORECASE)  # ₹ 300, Rs. 300, (5)
_LETTER = re.compile(r"[^\W\d_]|^\W*[₹%]\W*$")  # a sign alone may name a column too
_ENDS_PROSE = ("।", "॥", "?", "!", ";", ",")


@dataclass(frozen=True, eq=False, slots=True)
class Cell:
    """What stands in a cell. One that spans several places is the same object in each of them.

    `marked`: the file says, or shows in bold letters, that it names a column.
    """

    text: str
    marked: bool = False


@dataclass(frozen=True)
class Spanning:
    """A cell, and over how many columns and rows it reaches."""

    cell: Cell
    across: int = 1
    down: int = 1


@dataclass(frozen=True)
class Table:
    """`titles` stand above the names of the columns; `lines` are the rows."""

    titles: tuple[str, ...]
    lines: tuple[str, ...]

    @property
    def all_lines(self) -> tuple[str, ...]:
        """Titles first."""
        return (*self.titles, *self.lines)


Row = Sequence[Cell | None]  # None: nothing is there


def cells_in_columns(rows: Sequence[Sequence[Spanning]]) -> list[list[Cell | None]]:
    """Cells in their columns: each takes the first places that no cell from above reaches into. Raises ReadError."""
    grid: list[list[Cell | None]] = []
    above: dict[int, tuple[Cell, int]] = {}  # by column: a cell that goes on, and for how many rows
    places = 0
    for row in rows:
        line: list[Cell | None] = []
        waiting = iter(row)
        each = next(waiting, None)
        going = {column: (cell, left - 1) for column, (cell, left) in above.items() if left > 1}
        last = max(above, default=-1)
        while each is not None or len(line) <= last:
            if len(line) in above:
                line.append(above[len(line)][0])
            elif each is None:
                line.append(None)
            else:
                for _ in range(min(max(each.across, 1), _MOST_ACROSS)):
                    if each.down > 1:
                        going[len(line)] = (each.cell, each.down - 1)
                    line.append(each.cell)
                each = next(waiting, None)
            places += 1
            if places + len(line) > _MOST_PLACES:
                raise ReadError(Reason.TOO_LARGE)
        places += len(line)
        above = going
        grid.append(line)
    return grid


def read_table(rows: Sequence[Row], *, is_sheet: bool = False) -> Table:
    """A table, or a sheet, in which empty rows may part several tables. Column names are told from rows by what
    stands in them, where no cell is marked; in a sheet they are expected, in a text they have to be seen."""
    of_two = None if is_sheet else one_after_the_other(map(_texts, rows))
    if of_two is not None:
        return Table((), tuple(of_two))
    reading = _Reading(rows, is_sheet)
    reading.read()
    titles, lines = ([text for text, _ in each] for each in (reading.titles, reading.lines))
    return Table(tuple(titles), tuple(lines)) if reading.names else Table((), (*titles, *lines))


def read_parts(parts: Sequence[Sequence[Row]]) -> list[tuple[str, ...]]:
    """The lines of a table in parts, between which something else stands."""
    if len(parts) == 1:
        return [read_table(parts[0]).all_lines]
    reading = _Reading([row for part in parts for row in part], is_sheet=False)
    reading.read()
    ends = list(accumulate(map(len, parts)))
    found: list[list[str]] = [[] for _ in parts]
    for text, at in (*reading.titles, *reading.lines):
        found[bisect_right(ends, at)].append(text)
    return [tuple(lines) for lines in found]


class _Reading:
    def __init__(self, rows: Sequence[Row], is_sheet: bool) -> None:
        self._rows, self._is_sheet = rows, is_sheet
        self.titles: list[tuple[str, int]] = []  # each with the number of its row
        self.lines: list[tuple[str, int]] = []  # likewise
        self.names: list[str] = []
        self._named_at = 0
        self._header: list[str] = []  # the row of them, as it stands
        self._section = ""
        self._is_titled = False  # that stands above the next names of columns
        self._is_begun = False
        self._gap = False  # an empty row was passed, and nothing but single cells since
        self._sections = _section_rows(rows)
        self._above: Row = []  # the row before, with what it has from above
        self._last = -1  # where it stands
        self._leaves_out = False  # rows begin with nothing where they would say the same as the one above
        self._first_line = 0  # of those below the names
        self._used: set[int] = set()  # columns that these have something in

    def read(self) -> None:
        at = 0
        while at < len(self._rows):
            texts = _texts(self._rows[at])
            if not texts:
                self._gap = True
            elif len(texts) == 1:
                self._single(at, texts[0])
            elif count := self._names_from(at):
                self._header = texts
                at += count - 1
            else:
                self._row(at, texts)
            at += 1
        self._keep_names()

    def _single(self, at: int, text: str) -> None:
        if not self._is_begun:
            self.titles.append((text, at))
        elif self.names and self._is_section(at, text):
            self._section, self._is_titled = text, self._gap
        else:
            self.lines.append((text, at))

    def _is_section(self, at: int, text: str) -> bool:
        """A line within the table that says what the rows below are about: not the row of one who left it empty."""
        if at not in self._sections:
            return False
        spans_all = any(end - first >= max(len(self.names), 2) for _, first, end in _runs(self._rows[at]))
        return spans_all or self._gap or text.isupper() or len(self._sections) > 1

    def _names_from(self, at: int) -> int:
        """How many rows from there on name the columns, which they do from now on."""
        if self._is_begun and not self._gap:
            return 0
        rows = _up_to_gap(self._rows[at : at + 1 + _LOOKED_AT])
        if self._is_sheet:
            rows = [_spread(rows), *rows[1:]]
        count = _header(rows, self._is_sheet, again=self._is_begun)
        if count:
            if not self._is_titled:
                self._section = ""
            self._is_titled = False
            self._keep_names()
            self.names, self._named_at = _names(rows[:count]), at
            self._leaves_out = leaves_out_what_is_above([_in_columns(row) for row in rows[count:]])
            self._is_begun, self._gap = True, False
        return count

    def _keep_names(self) -> None:
        """As a row, where most of them stand in no row: those of a form, say, that is still to be filled in."""
        named = [column for column, name in enumerate(self.names) if name]
        if 2 * len(self._used.intersection(named)) < len(named):
            self.lines.insert(self._first_line, ("; ".join(filter(None, self.names)), self._named_at))
        self._first_line, self._used = len(self.lines), set()

    def _row(self, at: int, texts: list[str]) -> None:
        """Add a row, with what it leaves out because it stands above; the names of columns printed again are none."""
        above = self._above if at == self._last + 1 and not self._gap else []
        self._is_begun, self._gap = True, False
        if texts != self._header:  # printed again on the next page
            row = list(self._rows[at])
            for column in from_above(_in_columns(row), _in_columns(above), leaves_out=self._leaves_out):
                row[column] = above[column]
            for cell, first, end in _runs(row):
                if cell.text.strip():
                    self._used.update(range(first, end))
            self.lines.append(("; ".join(filter(None, (self._section, _line(self.names, row)))), at))
            self._above = row
        self._last = at


def _texts(row: Row) -> list[str]:
    return [cell.text.strip() for cell, _, _ in _runs(row) if cell.text.strip()]


def _in_columns(row: Row) -> list[str]:
    return ["" if cell is None else cell.text.strip() for cell in row]


def _runs(row: Row) -> Iterator[tuple[Cell, int, int]]:
    """Each cell once, with its first column and the one behind its last."""
    at = 0
    while at < len(row):
        cell, first = row[at], at
        at += 1
        while cell is not None and at < len(row) and row[at] is cell:
            at += 1
        if cell is not None:
            yield cell, first, at


def _section_rows(rows: Sequence[Row]) -> set[int]:
    """Rows of one cell at their beginning, which may say what the rows below are about."""
    found = set()
    for at in range(len(rows) - 1):
        texts = _texts(rows[at])
        if len(texts) != 1 or len(_texts(rows[at + 1])) < 2:
            continue
        first = next(column for column in range(len(rows[at])) if _is_filled(rows[at], column))
        if first < 2 and len(texts[0]) <= _LONGEST_SECTION and not texts[0].endswith((".", *_ENDS_PROSE)):
            found.add(at)
    return found


def _up_to_gap(rows: Sequence[Row]) -> Sequence[Row]:
    """The first row, and those below it up to the empty one behind some."""
    for at in range(2, len(rows)):
        if not _texts(rows[at]) and any(map(_texts, rows[1:at])):
            return rows[:at]
    return rows


def _spread(rows: Sequence[Row]) -> Row:
    """The first row, where a name stands over several parts that the second row names, as if its cell were merged."""
    row, following = list(rows[0]), rows[1] if len(rows) > 1 else []
    if not following or _is_filled(following, 0) or not all(map(is_name, _texts(following))):
        return row
    row += [None] * (len(following) - len(row))
    for column in range(2, len(row)):
        if not _is_filled(row, column) and _is_filled(following, column):
            row[column] = row[column - 1]
    return row


def _header(rows: Sequence[Row], is_sheet: bool, *, again: bool) -> int:
    """How many of these rows name the columns, from the first on; 0: none does."""
    row = rows[0]
    cells = [cell for cell, _, _ in _runs(row) if cell.text.strip()]
    others = [each for each in rows[1:] if _texts(each) and _texts(each) != _texts(row)]
    below = [each for each in others if len(_texts(each)) > 1] or others
    if not below:
        return 0
    if not all(cell.marked for cell in cells) and not _names_columns(row, below, is_sheet, again=again):
        return 0
    count = 1
    while count < min(_MOST_HEADERS, len(rows) - 1) and (
        _goes_on(rows[count - 1], rows[count]) or _are_units(rows[count])
    ):
        count += 1
    return count


def _names_columns(row: Row, below: Sequence[Row], is_sheet: bool, *, again: bool) -> bool:
    """Whether a row names the columns of those below by what it says; nothing marks it as doing so."""
    texts = _texts(row)
    is_told = all(map(is_name, texts)) or (is_name(texts[0]) and all(map(_YEAR.fullmatch, texts[1:])))
    if not is_told and not _are_ranges(row, below):
        return False
    has_figures = _has_figures_below(row, below)
    used = [at for at in range(1, max(map(len, below))) if any(_is_filled(each, at) for each in below)]
    is_seen = has_figures if len(used) < 2 else all(_is_filled(row, column) for column in used)
    if (again and not has_figures) or (not is_sheet and not is_seen):
        return False
    if len(used) > 1:
        return True
    is_each_named = _is_mixed(below) or any(each[0] and each[0].marked for each in below if each)
    return not is_each_named  # then each row is named, the columns are not


def _are_ranges(row: Row, below: Sequence[Row]) -> bool:
    """Whether names of columns are among these cells that say for which range the figures below are, which are in
    something else: 201 – 1000 km, above fees."""
    texts = _texts(row)
    units = [
        (column, match[1].strip().lower())
        for column, text in enumerate(_in_columns(row))
        if (match := _RANGE.fullmatch(text))
    ]
    if not units or not is_name(texts[0]) or not all(is_name(text) or _RANGE.fullmatch(text) for text in texts):
        return False
    columns = list(zip_longest(*map(_in_columns, below), fillvalue=""))
    values = [[text.lower() for text in columns[at] if text] if at < len(columns) else [] for at, _ in units]
    return all(
        each and all(map(_FIGURE.match, each)) and not any(unit in value or _RANGE.fullmatch(value) for value in each)
        for each, (_, unit) in zip(values, units, strict=True)
    )


def _are_units(row: Row) -> bool:
    """Whether a row below the names says what the columns' figures are in: (Rs. lakh), (mg)."""
    texts = _texts(row)
    return bool(texts) and all(map(IN_BRACKETS.fullmatch, texts))


def _goes_on(row: Row, following: Row) -> bool:
    """Whether the next row names columns too: parts of what spans several of this row's."""
    wide = [(first, end) for cell, first, end in _runs(row) if end - first > 1 and cell.text.strip()]
    if not wide or not _texts(following):
        return False
    parts = [cell for first, end in wide for cell, _, _ in _runs(following[first:end])]
    beside = set(range(len(following))) - {column for first, end in wide for column in range(first, end)}
    own = [column for column in beside if _is_filled(following, column) and following[column] not in row]
    if any(not cell.marked for column in own if (cell := following[column]) is not None):
        return False  # it says something of what the others are named: it is a row
    return len(parts) > len(wide) and all(cell.marked or is_name(cell.text.strip()) for cell in parts)


def _names(rows: Sequence[Row]) -> list[str]:
    width = max(map(len, rows))
    found: list[str] = []
    for column in range(width):
        cells = [row[column] for row in rows if column < len(row)]
        texts = [" ".join(cell.text.split()).rstrip(":").strip() for cell in cells if cell is not None]
        found.append(re.sub(r", (?=\()", " ", ", ".join(dict.fromkeys(filter(None, texts)))))
    return found


def named_value(name: str, value: str) -> str:
    """What stands in a cell after the name of its column."""
    return f"{name}: {value}" if name and name != value else value


def is_figure(text: str) -> bool:
    """Whether a cell's text begins with one."""
    return _FIGURE.match(text) is not None


def is_name(text: str) -> bool:
    """Whether a cell's text may name its column."""
    if not text or len(text) > _LONGEST_NAME or not _LETTER.search(text) or text.endswith(_ENDS_PROSE):
        return False
    return not text[0].isdigit() or _ORDINAL.match(text) is not None


def _is_filled(row: Row, column: int) -> bool:
    cell = row[column] if column < len(row) else None
    return cell is not None and bool(cell.text.strip())


def _has_figures_below(row: Row, below: Sequence[Row]) -> bool:
    """Whether there is a column, not the first, of figures under what is none."""
    for column in range(1, len(row)):
        cell = row[column]
        if cell is None or not cell.text.strip() or _FIGURE.match(cell.text.strip()):
            continue
        values = [each[column] for each in below if column < len(each)]
        texts = [text for value in values if value is not None and (text := value.text.strip()) not in ("", "-")]
        if texts and all(map(_FIGURE.match, texts)):
            return True
    return False


def _is_mixed(rows: Sequence[Row]) -> bool:
    """Whether the second of two columns has figures and words, as a list of particulars has: address, telephone."""
    texts = [text for row in rows for text in _texts(row)[1:]]
    figures = sum(_FIGURE.match(text) is not None for text in texts)
    return len(texts) > 2 and _MIXED[0] < figures / len(texts) < _MIXED[1]


def _line(names: Sequence[str], row: Row) -> str:
    """A row that can be read alone: each value after the name of its column, or of all that it spans."""
    parts = []
    for cell, first, end in _runs(row):
        value = " ".join(cell.text.split())
        if value:
            name = " / ".join(dict.fromkeys(filter(None, names[first:end])))
            parts.append(named_value(name, value))
    return "; ".join(parts)
