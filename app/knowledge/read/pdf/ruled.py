"""Rows of a PDF's tables that have lines drawn around their cells: what stands between two of these is one row.

Pages draw a row cell by cell, and cells take several lines. Where the lines between them are drawn, these tell which
words are of one cell, and which cells are of one row, however many lines each takes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice, pairwise
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.pdf.lines import Line, Place, found_again, letters_of
from app.knowledge.read.pdf.tables import Row, Rows

_MOST = 3000  # things drawn on a page that are looked at: a map has more
_THIN = 3.0  # points: a line, and how far lines that meet may be apart
_SHORTEST = 6.0  # points
_CORNERS = (4, 5)  # parts of the outline of a box
_INSIDE = 2.0  # points, that words reach over a line at most
_BESIDE = 8.0  # points: no further is what stands in a cell from the lines of the one beside it
_HIGHEST = 0.5  # of the page: rows; what is higher are columns of text
_LOW = 0.2  # of the page: a row with no other beside it
_LONGEST_SECTION = 120  # characters of a row that has one cell


class Ruled(NamedTuple):
    """Lines drawn on a page, in points: (up, from, to) of those that lie, (across, from, to) of those that stand."""

    lying: list[tuple[float, float, float]]
    standing: list[tuple[float, float, float]]


class _Cell(NamedTuple):
    text: str
    place: Place  # between the lines that stand beside it
    band: Place  # between those that lie above and below
    bold: bool
    up: float  # from the page's foot


def ruled_lines(page: Any) -> Ruled:
    """The lines of a page; none of one that has too many to be a text's."""
    found = Ruled([], [])
    paths = list(islice(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=2), _MOST + 1))
    if len(paths) > _MOST:
        return found
    for path in paths:
        left, low, right, high = path.get_bounds()
        across, up = right - left, high - low
        if up < _THIN:
            if across > _SHORTEST:
                found.lying.append(((low + high) / 2, left, right))
        elif across < _THIN:
            if up > _SHORTEST:
                found.standing.append(((left + right) / 2, low, high))
        elif raw.FPDFPath_CountSegments(path.raw) in _CORNERS:
            found.lying.extend([(low, left, right), (high, left, right)])
            found.standing.extend([(left, low, high), (right, low, high)])
    return Ruled(sorted({*found.lying}), sorted({*found.standing}))


def ruled_rows(text: str, lines: Sequence[Line], rows: Rows, drawn: Ruled, height: float) -> tuple[str, Rows]:
    """A page's text with each row of such a table in one line, and all its rows; `height` is the page's, in points."""
    if len(drawn.standing) < 2 or len(drawn.lying) < 2:
        return text, rows
    written = text.split("\n")
    cells, ups = _cells(written, lines, drawn, height)
    bands = _bands(cells)
    groups = [list(each) for _, each in groupby(range(len(written)), key=bands.__getitem__)]
    parts: list[str] = []
    found = dict(rows)
    told = [_row(cells, group, height) if _is_whole(bands, ups, group) else None for group in groups]
    is_row = [False, *(row is not None and len(row.cells) > 1 for row in told), False]
    for number, group in enumerate(groups, start=1):
        row, is_beside = told[number - 1], is_row[number - 1] or is_row[number + 1]
        if row is not None and len(row.cells) == 1:
            is_told = is_beside and len(group) == 1 and len(row.cells[0]) <= _LONGEST_SECTION
        else:
            is_told = is_beside or _is_low(bands[group[0]], height)
        if row is None or not is_told:
            parts += [written[at] for at in group]
            continue
        parts.append(" ".join(row.cells))
        found[letters_of(parts[-1])] = row
    return "\n".join(parts), found


def _bands(cells: Sequence[Sequence[_Cell]]) -> list[Place | None]:
    """Of each line what tells those of its row; None: it is in none."""
    bands: list[Place | None] = []
    for own in cells:
        band = own[0].band if own else None
        last = bands[-1] if bands else None
        bands.append(last if band is not None and last is not None and _is_same(band, last) else band)
    return bands


def _is_whole(bands: Sequence[Place | None], ups: Sequence[float | None], group: Sequence[int]) -> bool:
    """Whether lines of one row are all that stands there: none beside them is between its lines and in no cell."""
    band = bands[group[0]]
    beside = (ups[at] for at in (group[0] - 1, group[-1] + 1) if 0 <= at < len(ups) and bands[at] is None)
    return band is not None and not any(up is not None and band[0] < up < band[1] for up in beside)


def _is_low(band: Place | None, height: float) -> bool:
    return band is not None and band[1] - band[0] < _LOW * height


def _row(cells: Sequence[Sequence[_Cell]], group: Sequence[int], height: float) -> Row | None:
    """The row of these lines; None: its cells overlap, or are columns of the page's text."""
    own: dict[Place, list[_Cell]] = {}
    for at in group:
        for each in cells[at]:
            own.setdefault(each.place, []).append(each)
    places = sorted(own)
    if any(one[1] > other[0] for one, other in pairwise(places)):
        return None
    ups = [[each.up for each in own[place]] for place in places]
    most = max((len(each), each) for each in ups)[1]
    low, high = min(most) - _BESIDE, max(most) + _BESIDE
    if max(map(max, ups)) - min(map(min, ups)) > _HIGHEST * height:
        return None
    if not all(any(low < up < high for up in each) for each in ups):
        return None
    inner = tuple((left + 1, right - 1) for left, right in places)
    bold = all(each.bold for place in places for each in own[place])
    return Row(tuple(" ".join(each.text for each in own[place]) for place in places), bold, inner)


def _cells(
    written: Sequence[str], lines: Sequence[Line], drawn: Ruled, height: float
) -> tuple[list[list[_Cell]], list[float | None]]:
    """Of each line of the text its cells, all of one row, and how far up it stands; none where it is outside, or goes
    across a line."""
    found: list[list[_Cell]] = []
    ups: list[float | None] = []
    for text, line in zip(written, found_again(written, lines), strict=True):
        ups.append(None if line is None else (1 - line.top - line.size / 2) * height)
        found.append([] if line is None else list(_cells_of(text, line, drawn, ups[-1] or 0.0)))
    return found, ups


def _cells_of(text: str, line: Line, drawn: Ruled, up: float) -> Iterator[_Cell]:
    """The cells of a line; none where one is in no box, or they are in several rows."""
    beside = [across for across, low, high in drawn.standing if low - 1 <= up <= high + 1]
    parts = line.cut([gap for gap in line.gaps if any(gap.right - 1 <= across <= gap.left + 1 for across in beside)])
    cells: list[_Cell] = []
    for each, (_, (left, right), is_bold) in zip(Row.of(parts).cut(text), parts, strict=True):
        before = max((across for across in beside if across <= left + _INSIDE), default=None)
        after = min((across for across in beside if across >= right - _INSIDE), default=None)
        if before is None or after is None or any(left + _INSIDE < across < right - _INSIDE for across in beside):
            return
        across = [at for at, start, end in drawn.lying if start - _THIN <= before and after <= end + _THIN]
        low, high = (
            max((at for at in across if at <= up), default=None),
            min((at for at in across if at > up), default=None),
        )
        if low is None or high is None or (cells and not _is_same(cells[0].band, (low, high))):
            return
        cells.append(_Cell(each, (round(before), round(after)), (low, high), is_bold, up))
    yield from cells


def _is_same(one: Place, other: Place) -> bool:
    return abs(one[0] - other[0]) < _THIN and abs(one[1] - other[1]) < _THIN
