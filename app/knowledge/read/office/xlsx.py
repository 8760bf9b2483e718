"""XLSX: the sheets' cells as text, each row after the names of its columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.archive import RELATION, Archive, core_title, parse_xml
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.grid import Cell, Row
from app.knowledge.read.limits import Limits, ReadError, named_by, number_of
from app.knowledge.read.office.hidden_xlsx import MAIN, may_colour_cells, unseen_styles
from app.knowledge.read.office.number_format import BUILT_IN, shown_number
from app.knowledge.read.office.running_lines import add_running
from app.knowledge.read.tables import add_table

_PLAIN_NAME = re.compile(r"(sheet|शीट|ಶೀಟ್|షీట్)\s*\d*", re.IGNORECASE)
_SIDES = re.compile("&[LCR]")
_CODES = re.compile(r'&&|&"[^"]*"|&K[0-9A-Fa-f]{6}|&K\d\d[+-]\d{3}|&\d{1,3}|&.')
_STRINGS, _THEME = "xl/sharedStrings.xml", "xl/theme/theme1.xml"
_LAST_SECTION = 3  # of a format's code, counted from 0: for words
MOST_COLUMNS = 16_384
_MOST_ROWS = 1_048_576
_MOST_FORMATS = 1000
_MOST_MERGED = 20_000  # ranges of a sheet
_LONGEST_MERGED = 500  # rows or columns of one
_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")
_EMPTY = Cell("")


def read_xlsx(archive: Archive, limits: Limits) -> ReadDocument:
    """All sheets that are not hidden, without what is hidden or struck through in them."""
    book = archive.xml("xl/workbook.xml")
    if not (targets := archive.targets("xl/workbook.xml")):
        raise ReadError(Reason.DAMAGED)
    from_1904 = any(each.get("date1904") in ("1", "true") for each in book.iter(f"{MAIN}workbookPr"))
    kept = _Kept(_strings(archive), _looks(archive), from_1904)
    builder = Builder(limits.text)
    left = limits.cells
    for sheet in book.iter(f"{MAIN}sheet"):
        name = targets.get(sheet.get(RELATION, ""), "")
        if not archive.has(name) or sheet.get("state") in ("hidden", "veryHidden"):
            continue
        data = archive.part(name)
        if data.count(b"<c ") > left:  # told at once
            raise ReadError(Reason.TOO_LARGE)
        rows = _Rows(kept, left, limits.text - builder.length)
        part = parse_xml(data, f"{MAIN}row", rows.add)
        del data
        left = rows.left
        seen = rows.seen(part)
        if any(seen) and not builder.length:
            add_running(builder, _tops_and_feet(part))
        add_sheet(builder, sheet.get("name", ""), seen)
    builder.note_hidden(kept.unseen)
    if kept.no_results:
        builder.notes.append(Note.NO_RESULTS)
    return builder.document(core_title(archive))


def add_sheet(builder: Builder, title: str, rows: Sequence[Row]) -> None:
    """A sheet's rows, empty ones too, below its name, unless it is the one that programs give."""
    is_named = any(rows) and not _PLAIN_NAME.fullmatch(title.strip())
    if is_named:
        builder.heading(1, title)
    add_table(builder, rows, 2 if is_named else 1)


def _tops_and_feet(sheet: Element) -> Iterator[str]:
    """What stands at the top and foot of a sheet's pages, without the codes for letters and for pages' numbers."""
    for place in ("firstHeader", "oddHeader", "firstFooter", "oddFooter"):
        for each in sheet.iterfind(f"{MAIN}headerFooter/{MAIN}{place}"):
            for part in _SIDES.split(each.text or ""):
                yield _CODES.sub(lambda code: "&" if code[0] == "&&" else "", part)


class _String(NamedTuple):
    """What a cell says, and whether parts of it may have other colours than the cell."""

    text: str
    has_colours: bool


def _strings(archive: Archive) -> list[_String]:
    found: list[_String] = []
    if archive.has(_STRINGS):
        parse_xml(archive.part(_STRINGS), f"{MAIN}si", lambda element: found.append(_string(element)))
    return found


def _string(element: Element) -> _String:
    return _String(_text(element), element.find(f"{MAIN}r/{MAIN}rPr/{MAIN}color") is not None)


def _text(element: Element) -> str:
    """Of a string, without what is struck through in it, and without the readings that Japanese has beside it."""
    parts = [each.text or "" for each in element.findall(f"{MAIN}t")]
    for run in element.findall(f"{MAIN}r"):
        looks = run.find(f"{MAIN}rPr")
        if looks is not None and _is_struck(looks):
            continue
        said = "".join(each.text or "" for each in run.findall(f"{MAIN}t"))
        above = None if looks is None else looks.find(f"{MAIN}vertAlign")
        parts.append(raised(said) if above is not None and above.get("val") == "superscript" else said)
    return "".join(parts)


def _is_struck(looks: Element) -> bool:
    strike = looks.find(f"{MAIN}strike")
    return strike is not None and strike.get("val", "1") not in ("0", "false")


@dataclass(frozen=True)
class _Look:
    """Of a cell: the code by which it shows numbers, empty where as they are, and whether it is struck through, or in
    the colour of the cell."""

    code: str = ""
    struck: bool = False
    unseen: bool = False

    @property
    def hides_words(self) -> bool:
        """Whether its code shows none, as ;;; does."""
        return self.code.count(";") == _LAST_SECTION and not self.code.rpartition(";")[2].strip()


_PLAIN = _Look()


@dataclass
class _Kept:
    """What a workbook keeps for all its sheets; `unseen` is how many letters nobody sees in those that were read,
    `no_results` how many formulas in them have none."""

    strings: list[_String]
    looks: list[_Look]
    from_1904: bool
    unseen: int = 0
    no_results: int = 0

    def string(self, cell: Element) -> _String | None:
        """Its words; None where it has a number or the like."""
        kind = cell.get("t")
        if kind == "inlineStr":
            inline = cell.find(f"{MAIN}is")
            return None if inline is None else _string(inline)
        return named_by(cell.findtext(f"{MAIN}v"), self.strings) if kind == "s" else None

    def has_colours(self, cell: Element) -> bool:
        """Whether parts of its words may have other colours than it."""
        string = self.string(cell)
        return string is not None and string.has_colours

    def look(self, cell: Element) -> _Look:
        """As its style says."""
        return named_by(cell.get("s", "0"), self.looks) or _PLAIN


def _looks(archive: Archive) -> list[_Look]:
    """By cell style."""
    if not archive.has("xl/styles.xml"):
        return []
    styles = archive.xml("xl/styles.xml")
    own = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iter(f"{MAIN}numFmt")}
    struck = {str(at) for at, font in enumerate(styles.findall(f"{MAIN}fonts/{MAIN}font")) if _is_struck(font)}
    found = []
    unseen = unseen_styles(styles, archive.xml(_THEME) if archive.has(_THEME) else None)
    for style, is_unseen in zip(styles.findall(f"{MAIN}cellXfs/{MAIN}xf"), unseen, strict=True):
        number = style.get("numFmtId", "0")
        code = own.get(number) or BUILT_IN.get(number_of(number, _MOST_FORMATS), "")
        found.append(_Look(code, style.get("fontId") in struck, is_unseen))
    return found


class _Rows:
    """Those of a sheet, taken one by one as they are read, so that a large one is refused early and in little memory.

    Raises ReadError(TOO_LARGE) for more cells than are `left`, and for more text than `letters` characters.
    """

    def __init__(self, kept: _Kept, left: int, letters: int) -> None:
        self.left = left
        self._kept, self._letters = kept, letters
        self._rows: list[list[Cell]] = []  # all up to the last one, an empty list for what is empty
        self._numbers: dict[int, int] = {}  # place in `_rows` by the number that the file gives
        self._last = 0  # of these numbers
        self._hidden: list[tuple[int, int]] = []  # rows by place and number
        self._silent: set[int] = set()  # places of rows that have something, and nothing that is seen
        self._unseen: list[tuple[int, int]] = []  # places of cells with letters in their colour, as the styles say

    def add(self, row: Element) -> None:
        """The next one."""
        at = len(self._rows)
        known = number_of(row.get("r"), _MOST_ROWS, at + 1)
        if self._numbers and known > self._last + 1:
            self._rows.append([])  # for those that the file leaves out
            at += 1
        values = self._values(row, at)
        self.left -= len(values)
        self._rows.append(values)
        self._numbers[known], self._last = at, known
        said = sum(len(each.text) for each in values)
        if not said and any(map(_is_filled, row)):
            self._silent.add(at)
        if _is_hidden(row):
            self._hidden.append((at, known))
        else:
            self._letters -= said
        if self._letters < 0:
            raise ReadError(Reason.TOO_LARGE)

    def _values(self, row: Element, at: int) -> list[Cell]:
        """Those up to the last one that the file has."""
        values: list[Cell] = []
        for cell in row.findall(f"{MAIN}c"):
            column = _column(cell.get("r", ""), len(values))
            if column >= min(MOST_COLUMNS, self.left):
                raise ReadError(Reason.TOO_LARGE)
            values += [_EMPTY] * (column - len(values))
            look = self._kept.look(cell)
            text = self._seen_text(cell, look)
            if text and look.unseen and not self._kept.has_colours(cell):
                self._unseen.append((at, column))
            values.append(Cell(text) if text else _EMPTY)
            self._kept.no_results += not text and _lacks_result(cell)
        return values

    def _seen_text(self, cell: Element, look: _Look) -> str:
        """What it shows; words that its format hides are counted."""
        text = _value(cell, look, self._kept)
        if text and look.hides_words and cell.get("t", "n") != "n":
            self._kept.unseen += sum(map(str.isalnum, text))
            return ""
        return text

    def seen(self, sheet: Element) -> list[list[Cell]]:
        """All rows up to the last one, an empty list for what is empty; what is merged is one cell in all its places.
        Rows and columns that are hidden are none of them, nor are rows that are struck through. `sheet` is what stands
        beside the rows."""
        if not may_colour_cells(sheet):
            self._take_out_unseen()
        filtered, columns = _filtered(sheet), _hidden_columns(sheet)
        hidden = self._silent | {at for at, known in self._hidden if known not in filtered}
        _merge(sheet, self._rows, self._numbers)
        seen = [row for at, row in enumerate(self._rows) if at not in hidden]
        if columns:
            seen = [[cell for at, cell in enumerate(row) if at not in columns] for row in seen]
        return [row if any(cell.text for cell in row) else [] for row in seen]

    def _take_out_unseen(self) -> None:
        """Where their styles alone say what colours the cells have."""
        for at, column in self._unseen:
            row = self._rows[at]
            self._kept.unseen += sum(map(str.isalnum, row[column].text))
            row[column] = _EMPTY
            if not any(cell.text for cell in row):
                self._silent.add(at)


def _hidden_columns(sheet: Element) -> set[int]:
    return {
        column
        for each in sheet.iterfind(f"{MAIN}cols/{MAIN}col")
        if _is_hidden(each)
        for column in range(number_of(each.get("min"), MOST_COLUMNS) - 1, number_of(each.get("max"), MOST_COLUMNS))
    }


def _lacks_result(cell: Element) -> bool:
    """Whether a formula was not computed yet. The result of one that was may be an empty text."""
    if cell.find(f"{MAIN}f") is None or cell.get("t") == "str":
        return False
    return not cell.findtext(f"{MAIN}v")


def _is_hidden(row: Element) -> bool:
    """Of a row or columns; those of an outline that is folded can be unfolded by whoever reads it."""
    is_flat = any(row.get(name, "").strip("0.") == "" for name in ("ht", "width") if name in row.attrib)
    return (row.get("hidden") in ("1", "true") or is_flat) and not number_of(row.get("outlineLevel"), 8)


def _is_filled(cell: Element) -> bool:
    return bool(cell.findtext(f"{MAIN}v")) or cell.find(f"{MAIN}is") is not None


def _filtered(sheet: Element) -> range:
    """The rows that a filter may hide for a while."""
    given = sheet.find(f"{MAIN}autoFilter")
    match = None if given is None else _RANGE.fullmatch(given.get("ref", ""))
    is_used = given is not None and given.find(f"{MAIN}filterColumn") is not None
    return range(int(match[2]), int(match[4]) + 1) if match is not None and is_used else range(0)


def _merge(sheet: Element, rows: list[list[Cell]], numbers: Mapping[int, int]) -> None:
    """Put the first cell of each merged range into all its places."""
    for each in islice(sheet.iter(f"{MAIN}mergeCell"), _MOST_MERGED):
        match = _RANGE.fullmatch(each.get("ref", ""))
        if match is None:
            continue
        left, right = _column(match[1], 0), _column(match[3], 0)
        first, last = int(match[2]), int(match[4])
        places = [numbers[row] for row in range(first, min(last, first + _LONGEST_MERGED) + 1) if row in numbers]
        if first not in numbers or left >= len(rows[numbers[first]]) or right - left > _LONGEST_MERGED:
            continue
        cell = rows[numbers[first]][left]
        if not cell.text:
            continue
        for place in places:
            row = rows[place]
            row += [Cell("")] * (right + 1 - len(row))
            row[left : right + 1] = [cell] * (right + 1 - left)


def _column(reference: str, following: int) -> int:
    letters = re.match("[A-Z]{1,3}", reference)
    if letters is None:
        return following
    number = 0
    for letter in letters[0]:
        number = number * 26 + ord(letter) - 64
    return max(number - 1, following)


def _value(cell: Element, look: _Look, kept: _Kept) -> str:
    """As the cell shows it; empty where it is struck through."""
    kind = cell.get("t", "n")
    value = cell.findtext(f"{MAIN}v") or ""
    if look.struck:
        return ""
    if kind == "n":
        return shown_number(value, look.code, from_1904=kept.from_1904)
    if kind in ("inlineStr", "s"):
        string = kept.string(cell)
        value = "" if string is None else string.text
    elif kind == "b":
        value = "TRUE" if value == "1" else "FALSE"
    return " ".join(value.split())
