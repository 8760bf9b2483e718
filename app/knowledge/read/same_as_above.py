"""Cells of a table that repeat what is above them: those with a ditto mark, and the first ones where rows of
one group leave out what it is called."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MARK = re.compile(r"[-–.\s]*\b(?:do|ditto)\b[-–.\s]*|\"|''|[”〃״]|तदेव|यथोपरि", re.IGNORECASE)
_TOTAL = re.compile(r"\b(?:sub-?\s?)?totals?\b|कुल|योग|ಒಟ್ಟು|మొత్తం", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_TELLS_APART = re.compile(r"[^\W\d_]|\d\s*[-–]\s*\d|[<>≤≥]")  # 5 years, 10-14, > 60: no sum, and no number of something
_FEWEST = 2  # rows that begin with nothing
_SHARE = 0.6  # of those that do not: fewer were forgotten

Texts = Sequence[str]  # of a row's cells


def from_above(row: Texts, above: Texts, *, leaves_out: bool) -> list[int]:
    """The columns in which the row has what the one above has; `leaves_out`: as `leaves_out_what_is_above` tells."""
    marked = [at for at, text in enumerate(row[: len(above)]) if _MARK.fullmatch(text)]
    return [*range(_first(row) if leaves_out and _goes_on(row, above) else 0), *marked]


def leaves_out_what_is_above(rows: Sequence[Texts]) -> bool:
    """Whether rows that begin with nothing do so because they would say the same as the one above."""
    above: Texts = ()
    going_on = whole = 0
    for row in rows:
        if _goes_on(row, above):
            going_on += 1
            above = [*above[: _first(row)], *row[_first(row) :]]
        else:
            whole += _first(row) == 0
            above = row
    return going_on >= max(_FEWEST, _SHARE * whole)


def _goes_on(row: Texts, above: Texts) -> bool:
    """Whether a row begins with nothing and else has something in the columns of the one above, of another kind."""
    first = _first(row)
    if not 0 < first < len(row) - 1 or not above or not above[0]:
        return False
    texts = [text for text in row[first:] if text]
    return (
        len(texts) > 1
        and _columns(row, first) == _columns(above, first)
        and any(map(_LETTER.search, above[:first]))
        and _TELLS_APART.search(row[first]) is not None
        and row[first] != above[first]
        and not any(map(_TOTAL.search, texts))
    )


def _columns(row: Texts, first: int) -> list[int]:
    return [at for at, text in enumerate(row) if text and at >= first]


def _first(row: Texts) -> int:
    """The first column with something in it."""
    return next((at for at, text in enumerate(row) if text), len(row))
