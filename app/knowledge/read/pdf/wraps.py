"""Rows of a PDF's tables whose cells take several lines, such as names of columns: put together, each as one line.

Pages draw such a row cell by cell. It is told by the row beside it, which has as many cells in the same columns.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.knowledge.read.grid import IN_BRACKETS
from app.knowledge.read.pdf.lines import Line, Place, found_again, letters_of
from app.knowledge.read.pdf.tables import Row, Rows, union

_FEWEST = 3  # cells
_MOST_LINES = 16  # of a row
_NEAR = 1.4  # of the letters' height: lines of one cell
_NEARER = 0.9  # than to the row above


class _Piece(NamedTuple):
    """What stands in one line of a cell."""

    text: str
    place: Place
    bold: bool
    line: int  # of the text
    top: float  # shares of the page
    size: float


def whole_rows(text: str, lines: Sequence[Line], rows: Rows) -> tuple[str, Rows]:
    """A page's text with each row in one line, and all its rows."""
    if not any(len(row.cells) >= _FEWEST for row in rows.values()):
        return text, rows
    written = text.split("\n")
    pieces = _pieces(written, lines, rows)
    found: dict[str, Row] = dict(rows)
    taken: dict[int, str] = {}  # by the first of its lines: a row put together
    left_out: set[int] = set()
    order = sorted((at for at, own in enumerate(pieces) if len(own) >= _FEWEST), key=lambda at: -len(pieces[at]))
    for at in order:
        if at in left_out or at in taken:
            continue
        columns = [piece.place for piece in pieces[at]]
        above, below = (_free(at, pieces, taken, left_out, step=step) for step in (-1, 1))
        own = [at]
        while above and _goes_on(pieces, above[-1], own[0]):
            own.insert(0, above.pop())
        for groups in ([own], _above(above, pieces, columns), _below(below, pieces, columns)):
            for group in groups:
                row = _row([piece for line in group for piece in pieces[line]], columns)
                if row is not None:
                    line = " ".join(row.cells)
                    taken[group[0]], found[letters_of(line)] = line, row
                    left_out.update(group[1:])
    for at in order:
        if not {at, at + 1} & {*taken, *left_out} and (row := _with_units(pieces[at], pieces[at + 1 : at + 2])):
            taken[at] = " ".join(row.cells)
            found[letters_of(taken[at])] = row
            left_out.add(at + 1)
    if not taken:
        return text, rows
    whole = [taken.get(at, line) for at, line in enumerate(written) if at not in left_out]
    return "\n".join(whole), found


def _with_units(names: Sequence[_Piece], below: Sequence[Sequence[_Piece]]) -> Row | None:
    """Names of columns with what their figures are in, in brackets on the line below: (Rs. lakh), (mg)."""
    units = below[0] if below else []
    if not units or not all(IN_BRACKETS.fullmatch(each.text) for each in units) or any(map(_has_digit, names)):
        return None
    cells, places = [each.text for each in names], [each.place for each in names]
    for unit in units:
        over = [at for at, place in enumerate(places) if _touch(place, unit.place)]
        if len(over) != 1:
            return None
        cells[over[0]] += f" {unit.text}"
        places[over[0]] = union(places[over[0]], unit.place)
    return Row(tuple(cells), all(each.bold for each in (*names, *units)), tuple(places))


def _has_digit(piece: _Piece) -> bool:
    return any(map(str.isdigit, piece.text))


def _free(
    at: int, pieces: Sequence[Sequence[_Piece]], taken: Mapping[int, str], left_out: Container[int], *, step: int
) -> list[int]:
    """The lines above or below a row up to the next one of as many cells, from above."""
    free: list[int] = []
    near = at + step
    while 0 <= near < len(pieces) and len(pieces[near]) < len(pieces[at]):
        if near in taken or near in left_out:
            break
        free.append(near)
        near += step
    if step > 0 and near < len(pieces):
        return []  # another row is below, whose rows above these are
    return sorted(free)


def _pieces(written: Sequence[str], lines: Sequence[Line], rows: Mapping[str, Row]) -> list[list[_Piece]]:
    """Of each line of the text its cells; none where the page has it otherwise."""
    found: list[list[_Piece]] = []
    for at, (text, line) in enumerate(zip(written, found_again(written, lines), strict=True)):
        if line is None:
            found.append([])
            continue
        row = rows.get(line.key) or Row((line.text,), line.bold, ((line.left, line.right),))
        cells = zip(row.cut(text), row.places, strict=True)
        found.append([_Piece(cell, where, row.bold, at, line.top, line.size) for cell, where in cells])
    return found


def _above(between: Sequence[int], pieces: Sequence[Sequence[_Piece]], columns: Sequence[Place]) -> Iterator[list[int]]:
    """The lines of rows right above one with these columns, from below."""
    group: list[int] = []
    for at in reversed(between):
        if not pieces[at] or len(group) == _MOST_LINES:
            return  # a blank line, or what is read otherwise
        if group and _is_whole(group, pieces, columns):
            if _goes_on(pieces, at, group[0]):
                group.insert(0, at)
                continue
            yield group
            group = []
        group.insert(0, at)
    if _is_whole(group, pieces, columns):
        yield group


def _below(after: Sequence[int], pieces: Sequence[Sequence[_Piece]], columns: Sequence[Place]) -> Iterator[list[int]]:
    """The lines of rows right below the last one, from above."""
    group: list[int] = []
    for at in after:
        if not pieces[at] or len(group) == _MOST_LINES:
            return
        if group and _is_whole(group, pieces, columns):
            last = pieces[group[-1]][-1]
            if (
                len(pieces[at]) == 1
                and pieces[at][0].place[0] > last.place[0] - 1
                and _touch(pieces[at][0].place, last.place)
            ):
                group.append(at)
                continue
            yield group
            group = []
        group.append(at)
    if _is_whole(group, pieces, columns):
        yield group


def _goes_on(pieces: Sequence[Sequence[_Piece]], at: int, first: int) -> bool:
    """Whether a line is of the same first cell as the one below it, and nearer to it than to what is above."""
    own, below = pieces[at], pieces[first][0]
    if len(own) != 1 or own[0].bold is not below.bold or not _touch(own[0].place, below.place):
        return False
    near = below.top - own[0].top
    above = pieces[at - 1] if at else []
    room = own[0].top - above[-1].top if above else 1.0
    return 0 < near < _NEAR * below.size and near < _NEARER * room


def _is_whole(group: Sequence[int], pieces: Sequence[Sequence[_Piece]], columns: Sequence[Place]) -> bool:
    return _row([piece for at in group for piece in pieces[at]], columns) is not None


def _row(group: Sequence[_Piece], columns: Sequence[Place]) -> Row | None:
    """The row of these pieces, in the order in which they are drawn; None: they make none with such columns."""
    cells: list[list[_Piece]] = []
    places: list[Place] = []
    for piece in group:
        if cells and _touch(places[-1], piece.place):
            cells[-1].append(piece)
            places[-1] = union(places[-1], piece.place)
        else:
            cells.append([piece])
            places.append(piece.place)
    if len(cells) != len(columns) or len({piece.line for piece in group}) < 2:
        return None
    wider = [union(place, column) for place, column in zip(places, columns, strict=True)]
    if any(one[1] >= other[0] for one, other in pairwise(wider)):
        return None
    texts = tuple(" ".join(piece.text for piece in cell) for cell in cells)
    return Row(texts, all(piece.bold for piece in group), tuple(places))


def _touch(one: Place, other: Place) -> bool:
    return one[0] < other[1] and other[0] < one[1]
