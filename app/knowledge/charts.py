"""Charts, whose rows are found by ranges: which row answers, or whether none does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.knowledge.figure_ranges import Fit
from app.knowledge.passage_layout import LISTED, NAMES_ROW, PassageLayout

HOLDS = 2.0  # in score: what a sentence gains whose ranges hold a figure asked for
AHEAD = 2.5  # likewise: a row so far ahead of its chart's others is the one that is asked for

Scored = tuple[float, int, int]  # a sentence's score, the number of its passage, its place there


class Fitting(Protocol):
    """Of a sentence's measures."""

    @property
    def fits(self) -> Fit: ...
    @property
    def own(self) -> float: ...


def in_order(each: Scored) -> tuple[float, int, int]:
    """The best first."""
    return -each[0], each[1], each[2]


def by_charts(
    scored: Sequence[Scored], layouts: Sequence[PassageLayout], measured: Mapping[tuple[int, int], Fitting]
) -> list[Scored]:
    """Sentences in order without the rows that miss the figure asked for, in their stead what holds it in their
    section; beside other sentences that miss it, what holds it comes first.

    Empty where the best is a row that misses it and none there holds it: what stands in another row is no answer.
    """
    told = [
        (points, layouts[number].named(place), measured[number, place].fits)
        for points, number, place in scored
        if measured[number, place].fits is not Fit.UNTOLD
    ]
    missing = {named: points for points, named, fits in reversed(told) if fits is Fit.MISSES}
    holding = {named: points for points, named, fits in reversed(told) if fits is Fit.HOLDS}

    def is_missing_row(number: int, place: int) -> bool:
        return measured[number, place].fits is Fit.MISSES and layouts[number].is_row(place)

    def gained(number: int, place: int) -> float:
        named = layouts[number].named(place)
        if measured[number, place].fits is not Fit.HOLDS or named not in missing:
            return 0.0
        return max(missing[named] + HOLDS - holding[named], 0.0)

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
    if measured[number, place].fits is Fit.HOLDS or not (others or goes_on):
        return range(place, place + 1)
    names = max((measured[number, row].own for row in others), default=0.0) + NAMES_ROW
    next_best = max((other[0] for other in scored if other[1] == number and other[2] in others), default=points)
    if others and (measured[number, place].own >= names or points >= next_best + AHEAD):
        return range(place, place + 1)
    return None if goes_on or layout.length(chart[0], chart[-1]) > LISTED else chart
