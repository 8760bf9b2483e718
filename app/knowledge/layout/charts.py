"""Chooses the chart entry that covers the figure asked for, or finds that none does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.knowledge.figures.ranges import Fit
from app.knowledge.layout.chart_layout import Chart
from app.knowledge.layout.passage_layout import LISTED, NAMES_ROW, PassageLayout

GAINS = {Fit.WITHIN: 2.0, Fit.PAST: 1.5}  # in score: "more than 5 years" holds what is asked, but the age of 68 too
AHEAD = 1.0  # likewise: a row so far ahead of its chart's others is the one that is asked for

Place = tuple[int, int]  # the number of a passage, a sentence's place there
Name = tuple[str, ...]  # of a chart: its document, headings, and what tells it from others there
Scored = tuple[float, Place]  # a sentence's score, and which it is


class Fitting(Protocol):
    """Of a sentence's measures."""

    @property
    def fits(self) -> Fit: ...
    @property
    def names(self) -> float: ...


def in_order(each: Scored) -> tuple[float, Place]:
    """The best first."""
    return -each[0], each[1]


class Charts:
    """The charts of the passages found, and how their entries stand to the figures asked for."""

    def __init__(
        self,
        scored: Sequence[Scored],
        layouts: Sequence[PassageLayout],
        measured: Mapping[Place, Fitting],
    ) -> None:
        """`scored` is in order."""
        self._scored, self._layouts, self._measured = scored, layouts, measured
        self._points = {at: points for points, at in scored}
        told = [(at, each.fits) for at, each in measured.items() if each.fits is not Fit.UNTOLD]
        charts = [
            (number, chart)
            for number, layout in enumerate(layouts)
            for chart in (layout.charts if told else layout.charts_of_rows)
        ]
        self._charts = {(number, place): chart for number, chart in charts for place in chart.keys}
        self._leads = self._leading({(at[0], id(chart)): chart for at, _ in told if (chart := self._charts.get(at))})
        self._holding = {self._name(at) for at, fits in told if fits.holds}

    def in_order(self) -> list[Scored]:
        """Sentences, the best first, without entries that miss the figure asked for and what leads to those.

        Empty where the best is one that misses it and none there holds it: what another one says is no answer.
        """
        left_out = {at for at in self._charts if self._is_missed(at)} | self._leads.keys()
        places = [at for _, at in self._scored]
        best = max(places, key=lambda at: self._points[at] - GAINS.get(self._measured[at].fits, 0.0), default=None)
        if best is not None and best in left_out and not self._is_held(best):
            return []
        return [each for each in self._scored if each[1] not in left_out]

    def is_told(self, at: Place) -> bool:
        """Whether it is an entry that holds or misses the figure asked for."""
        return at in self._charts and self._measured[at].fits is not Fit.UNTOLD

    def rows_to_quote(self, each: Scored) -> range | None:
        """The rows to be quoted for a row: itself where it holds what is asked or the question names it rather than the
        others of its chart, else all of the chart. None where that is too much: one row by chance is no answer.
        """
        points, (number, place) = each
        layout = self._layouts[number]
        chart = layout.rows_at[place]
        others = [row for row in chart.keys if row != place]
        elsewhere = [
            (at, row)
            for at, other in enumerate(self._layouts)
            if other is not layout
            for row in layout.goes_on_in(other, place)
        ]
        goes_on = bool(elsewhere)
        if self._measured[number, place].fits.holds or not (others or goes_on):
            return range(place, place + 1)
        next_best = max((self._points[number, row] for row in others), default=points)
        if others and points >= next_best + AHEAD:
            return range(place, place + 1)
        if elsewhere and not others and self._is_named_before((number, place), elsewhere):
            return range(place, place + 1)
        return None if goes_on or layout.length(chart.places[0], chart.places[-1]) > LISTED else chart.places

    def _is_named_before(self, at: Place, others: Sequence[Place]) -> bool:
        """Whether the question's words name the row there rather than those of its table in other passages."""
        names = max(self._measured[other].names for other in others)
        return self._measured[at].names >= names + NAMES_ROW

    def _leading(self, told: Mapping[Place, Chart]) -> dict[Place, list[Name]]:
        """What leads to charts that are told, headings and leads of lists, with their names."""
        found: dict[Place, list[Name]] = {}
        for (number, _), chart in told.items():
            for place in self._layouts[number].leading_to(chart):
                found.setdefault((number, place), []).append(self._name((number, chart.places[0])))
        return found

    def _section(self, at: Place) -> Name:
        return *self._layouts[at[0]].named(at[1]), ""

    def _name(self, at: Place) -> Name:
        chart = self._charts.get(at)
        return *self._layouts[at[0]].named(at[1]), chart.name if chart is not None else ""

    def _is_missed(self, at: Place) -> bool:
        return self._measured[at].fits is Fit.MISSES

    def _is_held(self, at: Place) -> bool:
        """Whether the figure asked for lies in the chart there, or in a sentence beside it."""
        return any(name in self._holding for name in (*self._leads.get(at, [self._name(at)]), self._section(at)))
