"""XLSX: the sheets' cells as text, each row after the names of its columns."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder
from app.knowledge.read.grid import Cell
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.number_format import BUILT_IN, shown
from app.knowledge.read.office import core_title
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
    """All sheets that are not hidden."""
    archive = Archive(data, limits)
    book = archive.xml("xl/workbook.xml")
    relations = {
        each.get("Id"): each.get("Target", "") for each in archive.xml("xl/_rels/workbook.xml.rels").iter(_RELATIONS)
    }
    strings = _strings(archive)
    formats = _formats(archive)
    from_1904 = any(each.get("date1904") in ("1", "true") for each in book.iter(f"{_MAIN}workbookPr"))
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
        rows = _rows(part, strings, formats, from_1904, left)
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
    """Of a string, without the readings that Japanese has beside it."""
    parts = [each.text or "" for each in element.findall(f"{_MAIN}t")]
    parts += [each.text or "" for run in element.findall(f"{_MAIN}r") for each in run.findall(f"{_MAIN}t")]
    return "".join(parts)


def _formats(archive: Archive) -> list[str]:
    """The code by which each cell style shows numbers; empty where it shows them as they are."""
    if not archive.has("xl/styles.xml"):
        return []
    styles = archive.xml("xl/styles.xml")
    own = {each.get("numFmtId"): each.get("formatCode", "") for each in styles.iter(f"{_MAIN}numFmt")}
    numbers = [style.get("numFmtId", "0") for style in styles.findall(f"{_MAIN}cellXfs/{_MAIN}xf")]
    return [own.get(each) or BUILT_IN.get(int(each) if each.isdigit() else 0, "") for each in numbers]


def _rows(sheet: Element, strings: list[str], formats: list[str], from_1904: bool, most: int) -> list[list[Cell]]:
    """All rows up to the last one, an empty list for what is empty; what is merged is one cell in all its places."""
    rows: list[list[Cell]] = []
    empty = Cell("")
    cells = 0
    numbers: dict[int, int] = {}  # place in `rows` by the number that the file gives
    for row in sheet.iter(f"{_MAIN}row"):
        values: list[Cell] = []
        for cell in row.findall(f"{_MAIN}c"):
            column = _column(cell.get("r", ""), len(values))
            cells += column + 1 - len(values)
            if column >= _MOST_COLUMNS or cells > most:
                raise ReadError(Reason.TOO_LARGE)
            values += [empty] * (column - len(values))
            text = _value(cell, strings, formats, from_1904)
            values.append(Cell(text) if text else empty)
        number = row.get("r", "")
        known = int(number) if number.isdigit() else len(rows) + 1
        if numbers and known > next(reversed(numbers)) + 1:
            rows.append([])  # for those that the file leaves out
        numbers[known] = len(rows)
        rows.append(values)
    _merge(sheet, rows, numbers)
    return [row if any(cell.text for cell in row) else [] for row in rows]


def _merge(sheet: Element, rows: list[list[Cell]], numbers: Mapping[int, int]) -> None:
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


def _value(cell: Element, strings: list[str], formats: list[str], from_1904: bool) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        return "" if inline is None else " ".join(_text(inline).split())
    value = cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        return " ".join(strings[int(value)].split()) if value.isdigit() and int(value) < len(strings) else ""
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    if kind != "n":
        return " ".join(value.split())
    style = cell.get("s", "0")
    code = formats[int(style)] if style.isdigit() and int(style) < len(formats) else ""
    return shown(value, code, from_1904=from_1904)
