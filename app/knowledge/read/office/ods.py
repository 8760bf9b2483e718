"""ODS: the sheets' cells as they are shown, each row after the names of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder
from app.knowledge.read.grid import Cell
from app.knowledge.read.limits import Limits, ReadError, number_of, stated_count
from app.knowledge.read.office.hidden_odt import take_out_hidden
from app.knowledge.read.office.odt import document_of, line_of, parts_of, styles_with, tops_and_feet
from app.knowledge.read.office.odt_xml import OFFICE, STYLE, TABLE
from app.knowledge.read.office.running_lines import add_running
from app.knowledge.read.office.xlsx import MOST_COLUMNS, add_sheet

_RULES = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}conditional-formats"
_CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
_STYLE = f"{TABLE}style-name"


def read_ods(archive: Archive, limits: Limits) -> ReadDocument:
    """All sheets that are not hidden, without what is hidden or struck through in them. Raises ReadError."""
    body, sheets = parts_of(archive, "spreadsheet", limits)
    hidden = styles_with(sheets[-1], f"{TABLE}display", "false")
    tables = [each for each in body.findall(f"{TABLE}table") if each.get(_STYLE) not in hidden]
    for table in tables:
        _show(table)
        _give_styles(table)
    builder = Builder(limits.text)
    builder.note_hidden(take_out_hidden(body, sheets, is_on_paper=not _may_colour_cells(body, sheets)))
    add_running(builder, tops_and_feet(sheets))
    left = limits.cells
    for table in tables:
        rows = _rows(table, left)
        left -= sum(map(len, rows))
        add_sheet(builder, table.get(f"{TABLE}name", ""), rows)
        if any(map(_lacks_result, table.iter(f"{TABLE}table-cell"))):
            builder.notes.append(Note.NO_RESULTS)
    return document_of(builder, archive, sheets)


def _may_colour_cells(body: Element, sheets: Iterable[Element]) -> bool:
    """Whether a rule may say what colours cells have."""
    styles = (style for sheet in sheets for style in sheet.iter(f"{STYLE}style"))
    return next(body.iter(_RULES), None) is not None or any(each.find(f"{STYLE}map") is not None for each in styles)


def _show(table: Element) -> None:
    """Rows and columns that a filter hides for a while, or that are folded, are seen."""
    for each in table.iter(f"{TABLE}table-row"):
        if each.get(f"{TABLE}visibility") == "filter":
            del each.attrib[f"{TABLE}visibility"]
    for kind in ("row", "column"):
        for group in table.iter(f"{TABLE}table-{kind}-group"):
            for each in group.iter(f"{TABLE}table-{kind}"):
                each.attrib.pop(f"{TABLE}visibility", None)


def _give_styles(table: Element) -> None:
    """To cells without a style that of their row or column."""
    columns = [each.get(f"{TABLE}default-cell-style-name", "") for each in _columns(table)]
    for row in table.iter(f"{TABLE}table-row"):
        at, of_row = 0, row.get(f"{TABLE}default-cell-style-name", "")
        for cell in row:
            if cell.tag in _CELLS:
                if _STYLE not in cell.attrib:
                    cell.set(_STYLE, of_row or (columns[at] if at < len(columns) else ""))
                at += _repeated(cell, "columns")


def _columns(table: Element) -> Iterator[Element]:
    """Each as often as it is repeated."""
    left = MOST_COLUMNS
    for each in table.iter(f"{TABLE}table-column"):
        times = min(_repeated(each, "columns"), left)
        left -= times
        for _ in range(times):
            yield each


def _repeated(element: Element, kind: str) -> int:
    return max(number_of(element.get(f"{TABLE}number-{kind}-repeated"), MOST_COLUMNS, 1), 1)


def _rows(table: Element, most: int) -> list[list[Cell]]:
    """All rows, an empty list for what is empty; what is merged is one cell in all its places. Raises ReadError."""
    hidden = {at for at, each in enumerate(_columns(table)) if each.get(f"{TABLE}visibility") in ("collapse", "filter")}
    rows: list[list[Cell]] = []
    above: dict[int, tuple[Cell, int]] = {}  # by column: a merged cell, and for how many rows it goes on
    for row in table.iter(f"{TABLE}table-row"):
        cells = _cells(row, above, most)
        seen = [cell for at, cell in enumerate(cells) if at not in hidden]
        filled = any(cell.text for cell in seen)
        times = stated_count(row.get(f"{TABLE}number-rows-repeated", "1")) if filled else 1
        most -= times * len(cells)
        if most < 0:
            raise ReadError(Reason.TOO_LARGE)
        rows += [seen if filled else []] * times
    return rows


def _cells(row: Element, above: dict[int, tuple[Cell, int]], most: int) -> list[Cell]:
    """Those up to the last one that says something."""
    line: list[Cell] = []
    empty = Cell("")
    blanks = 0  # which are put into the row once something stands behind them
    going = {column: (cell, left - 1) for column, (cell, left) in above.items() if left > 1}
    over = empty, -1  # the merged cell that the following places belong to, and the last of these
    for element in row:
        if element.tag not in _CELLS:
            continue
        is_covered = element.tag == _CELLS[1]
        said = "" if is_covered else line_of(element, lambda _: "")
        for _ in range(_repeated(element, "columns")):
            at = len(line) + blanks
            cell = Cell(said) if said else empty
            if is_covered:
                cell = over[0] if at <= over[1] else above.get(at, (empty, 0))[0]
            elif cell.text:
                across, down = (
                    stated_count(element.get(f"{TABLE}number-{each}-spanned", "1")) for each in ("columns", "rows")
                )
                over = cell, at + across - 1
                if down > 1:
                    going.update(dict.fromkeys(range(at, at + across), (cell, down - 1)))
            if not cell.text:
                blanks += 1
                continue
            if at >= min(MOST_COLUMNS, most):
                raise ReadError(Reason.TOO_LARGE)
            line += [empty] * blanks
            line.append(cell)
            blanks = 0
    above.clear()
    above.update(going)
    return line


def _lacks_result(cell: Element) -> bool:
    """Whether a formula was not computed yet."""
    return f"{TABLE}formula" in cell.attrib and f"{OFFICE}value-type" not in cell.attrib
