"""XLSX: the sheets' cells as text, each row after the names of its columns."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive, core_title
from app.knowledge.read.builder import Builder, raised
from app.knowledge.read.grid import Cell
from app.knowledge.read.limits import Limits, ReadError, number_of
from app.knowledge.read.number_format import BUILT_IN, shown
from app.knowledge.read.running_lines import add_running
from app.knowledge.read.tables import add_table

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_PLAIN_NAME = re.compile(r"(sheet|शीट|ಶೀಟ್|షీట్)\s*\d*", re.IGNORECASE)
_SIDES = re.compile("&[LCR]")
_CODES = re.compile(r'&&|&"[^"]*"|&K[0-9A-Fa-f]{6}|&K\d\d[+-]\d{3}|&\d{1,3}|&.')
_MOST_COLUMNS = 16_384
_MOST_MERGED = 20_000  # ranges of a sheet
_LONGEST_MERGED = 500  # rows or columns of one
_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")


def read_xlsx(data: bytes, limits: Limits) -> ReadDocument:
    """All sheets that are not hidden, without what is hidden or struck through in them."""
    archive = Archive(data, limits)
    book = archive.xml("xl/workbook.xml")
    relations = {
        each.get("Id"): each.get("Target", "") for each in archive.xml("xl/_rels/workbook.xml.rels").iter(_RELATIONS)
    }
    from_1904 = any(each.get("date1904") in ("1", "true") for each in book.iter(f"{_MAIN}workbookPr"))
    kept = _Kept(_strings(archive), _looks(archive), from_1904)
    builder = Builder(limits.text)
    left = limits.cells
    for sheet in book.iter(f"{_MAIN}sheet"):
        target = relations.get(sheet.get(_RELATION))
        if target is None or sheet.get("state") in ("hidden", "veryHidden"):
            continue
        name = posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")
        if not archive.has(name):
            continue
        part = archive.xml(name)
        rows = _rows(part, kept, left)
        left -= sum(map(len, rows))
        title = sheet.get("name", "")
        if any(rows) and not builder.length:
            add_running(builder, _tops_and_feet(part))
        is_named = any(rows) and not _PLAIN_NAME.fullmatch(title.strip())
        if is_named:
            builder.heading(1, title)
        add_table(builder, rows, 2 if is_named else 1)
    return builder.document(core_title(archive))


def _tops_and_feet(sheet: Element) -> Iterator[str]:
    """What stands at the top and foot of a sheet's pages, without the codes for letters and for pages' numbers."""
    for place in ("firstHeader", "oddHeader", "firstFooter", "oddFooter"):
        for each in sheet.iterfind(f"{_MAIN}headerFooter/{_MAIN}{place}"):
            for part in _SIDES.split(each.text or ""):
                yield _CODES.sub(lambda code: "&" if code[0] == "&&" else "", part)


def _strings(archive: Archive) -> list[str]:
    if not archive.has("xl/sharedStrings.xml"):
        return []
    return [_text(each) for each in archive.xml("xl/sharedStrings.xml").iter(f"{_MAIN}si")]


def _text(element: Element) -> str:
    """Of a string, without what is struck through in it, and without the readings that Japanese has beside it."""
    parts = [each.text or "" for each in element.findall(f"{_MAIN}t")]
    for run in element.findall(f"{_MAIN}r"):
        looks = run.find(f"{_MAIN}rPr")
        if looks is not None and _is_struck(looks):
            continue
        said = "".join(each.text or "" for each in run.findall(f"{_MAIN}t"))
        above = None if looks is None else looks.find(f"{_MAIN}vertAlign")
        parts.append(raised(said) if above is not None and above.get("val") == "superscript" else said)
    return "".join(parts)


def _is_struck(looks: Element) -> bool:
    strike = looks.find(f"{_MAIN}strike")
    return strike is not None and strike.get("val", "1") not in ("0", "false")


@dataclass(frozen=True)
class _Look:
    """Of a cell: the code by which it shows numbers, empty where as they are, and whether it is struck through."""

    code: str = ""
    struck: bool = False


@dataclass(frozen=True)
class _Kept:
    """What a workbook keeps for all its sheets."""

    strings: list[str]
    looks: list[_Look]
    from_1904: bool

    def look(self, cell: Element) -> _Look:
        """As its style says."""
        style = cell.get("s", "0")
        return self.looks[int(style)] if style.isdigit() and int(style) < len(self.looks) else _Look()


def _looks(archive: Archive) -> list[_Look]:
    """By cell style."""
    if not archive.has("xl/styles.xml"):
        return []
    styles = archive.xml("xl/styles.xml")
    own = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iter(f"{_MAIN}numFmt")}
    struck = {str(at) for at, font in enumerate(styles.findall(f"{_MAIN}fonts/{_MAIN}font")) if _is_struck(font)}
    found = []
    for style in styles.findall(f"{_MAIN}cellXfs/{_MAIN}xf"):
        number = style.get("numFmtId", "0")
        code = own.get(number) or BUILT_IN.get(int(number) if number.isdigit() else 0, "")
        found.append(_Look(code, style.get("fontId") in struck))
    return found


def _rows(sheet: Element, kept: _Kept, most: int) -> list[list[Cell]]:
    """All rows up to the last one, an empty list for what is empty; what is merged is one cell in all its places. Rows
    and columns that are hidden are none of them, nor are rows that are struck through."""
    rows: list[list[Cell]] = []
    empty = Cell("")
    cells = 0
    numbers: dict[int, int] = {}  # place in `rows` by the number that the file gives
    unseen: set[int] = set()  # places in `rows`
    filtered = _filtered(sheet)
    for row in sheet.iter(f"{_MAIN}row"):
        values: list[Cell] = []
        for cell in row.findall(f"{_MAIN}c"):
            column = _column(cell.get("r", ""), len(values))
            cells += column + 1 - len(values)
            if column >= _MOST_COLUMNS or cells > most:
                raise ReadError(Reason.TOO_LARGE)
            values += [empty] * (column - len(values))
            text = _value(cell, kept)
            values.append(Cell(text) if text else empty)
        number = row.get("r", "")
        known = int(number) if number.isdigit() else len(rows) + 1
        if numbers and known > next(reversed(numbers)) + 1:
            rows.append([])  # for those that the file leaves out
        numbers[known] = len(rows)
        is_struck = not any(each.text for each in values) and any(_is_filled(each) for each in row)
        if is_struck or (_is_hidden(row) and known not in filtered):
            unseen.add(len(rows))
        rows.append(values)
    _merge(sheet, rows, numbers)
    columns = {
        column
        for each in sheet.iterfind(f"{_MAIN}cols/{_MAIN}col")
        if _is_hidden(each)
        for column in range(number_of(each.get("min"), _MOST_COLUMNS) - 1, number_of(each.get("max"), _MOST_COLUMNS))
    }
    seen = [row for at, row in enumerate(rows) if at not in unseen]
    if columns:
        seen = [[cell for at, cell in enumerate(row) if at not in columns] for row in seen]
    return [row if any(cell.text for cell in row) else [] for row in seen]


def _is_hidden(row: Element) -> bool:
    """Of a row or columns; those of an outline that is folded can be unfolded by whoever reads it."""
    return row.get("hidden") in ("1", "true") and not number_of(row.get("outlineLevel"), 8)


def _is_filled(cell: Element) -> bool:
    return bool(cell.findtext(f"{_MAIN}v")) or cell.find(f"{_MAIN}is") is not None


def _filtered(sheet: Element) -> range:
    """The rows that a filter may hide for a while."""
    given = sheet.find(f"{_MAIN}autoFilter")
    match = None if given is None else _RANGE.fullmatch(given.get("ref", ""))
    is_used = given is not None and given.find(f"{_MAIN}filterColumn") is not None
    return range(int(match[2]), int(match[4]) + 1) if match is not None and is_used else range(0)


def _merge(sheet: Element, rows: list[list[Cell]], numbers: Mapping[int, int]) -> None:
    """Put the first cell of each merged range into all its places."""
    for each in islice(sheet.iter(f"{_MAIN}mergeCell"), _MOST_MERGED):
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


def _value(cell: Element, kept: _Kept) -> str:
    """As the cell shows it; empty where it is struck through."""
    kind, look = cell.get("t", "n"), kept.look(cell)
    value = cell.findtext(f"{_MAIN}v") or ""
    if look.struck:
        return ""
    if kind == "n":
        return shown(value, look.code, from_1904=kept.from_1904)
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        value = "" if inline is None else _text(inline)
    elif kind == "s":
        value = kept.strings[int(value)] if value.isdigit() and int(value) < len(kept.strings) else ""
    elif kind == "b":
        value = "TRUE" if value == "1" else "FALSE"
    return " ".join(value.split())
