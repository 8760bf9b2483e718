"""Charts, whose rows are found by ranges: which row answers, or whether none does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.knowledge.figure_ranges import Fit
from app.knowledge.passage_layout import LISTED, NAMES_ROW, PassageLayout

GAINS = {Fit.WITHIN: 2.0, Fit.PAST: 1.5}  # in score: "more than 5 years" holds what is asked, but the age of 68 too
AHEAD = 1.0  # likewise: a row so far ahead of its chart's others is the one that is asked for

Scored = tuple[float, int, int]  # a sentence's score, the number of its passage, its place there


class Fitting(Protocol):
    """Of a sentence's measures."""

    @property
    def fits(self) -> Fit: ...
    @property
    def names(self) -> float: ...


def in_order(each: Scored) -> tuple[float, int, int]:
    """The best first."""
    return -each[0], each[1], each[2]


def by_charts(
    scored: Sequence[Scored], layouts: Sequence[PassageLayout], measured: Mapping[tuple[int, int], Fitting]
) -> list[Scored]:
    """Sentences in order, what holds the figure asked for before what misses it in the same section; without the rows
    that miss it, but those that the question names by other words.

    Empty where the best is a row that misses it and none there holds it: what stands in another row is no answer.
    """
    told = [
        (points, layouts[number].named(place), measured[number, place].fits)
        for points, number, place in scored
        if measured[number, place].fits is not Fit.UNTOLD
    ]
    missing = {named: points for points, named, fits in reversed(told) if fits is Fit.MISSES}
    holding = {named: points for points, named, fits in reversed(told) if fits.holds}

    def is_missing_row(number: int, place: int) -> bool:
        is_row = measured[number, place].fits is Fit.MISSES and layouts[number].is_row(place)
        return is_row and not _is_named(number, place, layouts, measured)

    def gained(number: int, place: int) -> float:
        named, fits = layouts[number].named(place), measured[number, place].fits
        if not fits.holds or named not in missing:
            return 0.0
        return max(missing[named] + GAINS[Fit.WITHIN] - holding[named], 0.0)

    if scored and is_missing_row(*scored[0][1:]) and layouts[scored[0][1]].named(scored[0][2]) not in holding:
        return []
    found = [
        (points + gained(number, place), number, place)
        for points, number, place in scored
        if not is_missing_row(number, place)
    ]
    return sorted(found, key=in_order)


def rows_to_quote(
    each: Scored,
    scored: Sequence[Scored],
    layouts: Sequence[PassageLayout],
    measured: Mapping[tuple[int, int], Fitting],
) -> range | None:
    """The rows to be quoted for a row: itself where it holds what is asked or the question names it rather than the
    others of its chart, else all of the chart. None where that is too much: one row by chance is no answer.
    """
    points, number, place = each
    layout = layouts[number]
    chart = layout.chart(place)
    others = [row for row in chart if row != place]
    goes_on = any(layout.goes_on_in(other, place) for other in layouts if other is not layout)
    if measured[number, place].fits.holds or not (others or goes_on):
        return range(place, place + 1)
    next_best = max((other[0] for other in scored if other[1] == number and other[2] in others), default=points)
    if others and (_is_named(number, place, layouts, measured) or points >= next_best + AHEAD):
        return range(place, place + 1)
    return None if goes_on or layout.length(chart[0], chart[-1]) > LISTED else chart


def _is_named(
    number: int, place: int, layouts: Sequence[PassageLayout], measured: Mapping[tuple[int, int], Fitting]
) -> bool:
    """Whether the question's words, but for its figures, name that row rather than the others of its chart."""
    others = [measured[number, row].names for row in layouts[number].chart(place) if row != place]
    return bool(others) and measured[number, place].names >= max(others) + NAMES_ROW
