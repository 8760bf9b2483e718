"""Chooses the chart entry that covers the figure asked for, or finds that none does."""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence
from typing import Protocol

from app.knowledge.figures.figure_ranges import Fit
from app.knowledge.layout.chart_layout import Chart
from app.knowledge.layout.passage_layout import LISTED, NAMES_ROW, PassageLayout

GAINS = {Fit.WITHIN: 2.0, Fit.PAST: 1.5}  # in score: "more than 5 years" holds what is asked, but the age of 68 too
AHEAD = 1.0  # likewise: a row so far ahead of its chart's others is the one that is asked for

Place = tuple[int, int]  # the number of a passage, a sentence's place there
Name = tuple[str, ...]  # of a chart: its document, headings, and what tells it from others there
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
        self._points = {each[1:]: each[0] for each in scored}
        told = [(at, each.fits) for at, each in measured.items() if each.fits is not Fit.UNTOLD]
        charts = [
            (number, chart)
            for number, layout in enumerate(layouts)
            for chart in (layout.charts if told else layout.charts_of_rows)
        ]
        self._charts = {(number, place): chart for number, chart in charts for place in chart.keys}
        self._named = {at for number, chart in charts if (at := self._named_entry(number, chart)) is not None}
        self._leads = self._leading({(at[0], id(chart)): chart for at, _ in told if (chart := self._charts.get(at))})
        self._missing: dict[Name, float] = {}
        self._holding: dict[Name, float] = {}
        for at, fits in told:
            if fits.holds:
                self._keep_best(self._holding, self._name(at), at)
            elif fits is Fit.MISSES:
                self._keep_best(self._missing, self._name(at), at)
                self._keep_best(self._missing, self._section(at), at)
        for at, names in self._leads.items():
            self._keep_best(self._missing, max(names, key=lambda name: self._holding.get(name, -math.inf)), at)

    def in_order(self) -> list[Scored]:
        """Sentences, the best first; what holds the figure asked for before what misses it in its chart or section;
        without entries that miss it, but those that the question names by other words, without what leads to them, and
        without rows of other names than the one asked for.

        Empty where the best is one that misses it and none there holds it: what another one says is no answer.
        """
        left_out = {at for at in self._charts if self._is_missed(at)} | self._leads.keys() | self._of_other_names()
        best = max(self._scored, key=lambda each: each[0] - GAINS.get(self._measured[each[1:]].fits, 0.0), default=None)
        if best is not None and best[1:] in left_out and not self._is_held(best[1:]):
            return []
        kept = ((points + self._gained((number, place)), number, place) for points, number, place in self._scored)
        return sorted((each for each in kept if each[1:] not in left_out), key=in_order)

    def is_told(self, at: Place) -> bool:
        """Whether it is an entry that holds or misses the figure asked for."""
        return at in self._charts and self._measured[at].fits is not Fit.UNTOLD

    def rows_to_quote(self, each: Scored) -> range | None:
        """The rows to be quoted for a row: itself where it holds what is asked or the question names it rather than the
        others of its chart, else all of the chart. None where that is too much: one row by chance is no answer.
        """
        points, number, place = each
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
        if others and ((number, place) in self._named or points >= next_best + AHEAD):
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

    def _of_other_names(self) -> set[Place]:
        """Rows that are found by a name beside those of the name asked for: the question names that rather than theirs,
        or a figure that it gives stands there in the best row."""
        tables: dict[Name, dict[Name, list[Place]]] = {}
        for number, layout in enumerate(self._layouts):
            for place in filter(layout.is_row, range(len(layout.spans))):
                at = number, place
                chart = self._charts.get(at)
                if chart is None or chart.name:
                    name = (chart.name,) if chart is not None else (str(number), str(place))
                    tables.setdefault(self._section(at), {}).setdefault(name, []).append(at)
        return {at for table in tables.values() for at in self._not_asked(list(table.values()))}

    def _not_asked(self, groups: Sequence[Sequence[Place]]) -> list[Place]:
        by_names = sorted(groups, key=lambda group: -max(self._measured[at].names for at in group))
        if len(groups) < 2:
            return []
        best, *others = by_names
        ahead = max(self._measured[at].names for at in best) - max(self._measured[at].names for at in others[0])
        if ahead >= NAMES_ROW and self._charts.get(best[0]) is not None:
            return [at for group in others for at in group]
        giving = {at for group in groups for at in group if self._measured[at].fits is Fit.GIVES}
        rows = [at for group in groups for at in group]
        if giving and max(rows, key=lambda at: self._points[at]) in giving:
            return [at for at in rows if at not in giving]
        return []

    def _named_entry(self, number: int, chart: Chart) -> Place | None:
        """The entry that the question's words, but for its figures, name rather than the others of its chart."""
        names = [(self._measured[number, place].names, place) for place in chart.keys]
        if len(names) < 2:
            return None
        (best, place), (next_best, _) = heapq.nlargest(2, names)
        return (number, place) if best >= next_best + NAMES_ROW and chart.may_be_named(place) else None

    def _keep_best(self, points: dict[Name, float], name: Name, at: Place) -> None:
        points[name] = max(points.get(name, -math.inf), self._points[at])

    def _section(self, at: Place) -> Name:
        return *self._layouts[at[0]].named(at[1]), ""

    def _name(self, at: Place) -> Name:
        chart = self._charts.get(at)
        return *self._layouts[at[0]].named(at[1]), chart.name if chart is not None else ""

    def _is_missed(self, at: Place) -> bool:
        return self._measured[at].fits is Fit.MISSES and at not in self._named

    def _is_held(self, at: Place) -> bool:
        """Whether the figure asked for lies in the chart there, or in a sentence beside it."""
        return any(name in self._holding for name in (*self._leads.get(at, [self._name(at)]), self._section(at)))

    def _gained(self, at: Place) -> float:
        name = self._name(at)
        if not self._measured[at].fits.holds or name not in self._missing:
            return 0.0
        return max(self._missing[name] + GAINS[self._measured[at].fits] - self._holding[name], 0.0)
