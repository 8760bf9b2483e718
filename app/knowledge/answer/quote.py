"""Extractive answers: chooses the sentences of the passages found to quote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.knowledge.answer.sentence_measures import Question, SentenceMeasures, measured
from app.knowledge.beside.forbidden import Stance
from app.knowledge.figures.figure_ranges import FiguresAsked
from app.knowledge.figures.ranges import range_fit
from app.knowledge.layout.charts import Charts, Place, Scored, in_order
from app.knowledge.layout.passage_layout import PassageLayout, layout_of
from app.knowledge.question.wants import Wants
from app.knowledge.search.hits import Asked, Hit

PASSAGES = 5  # the best of those found, in which the answer is looked for
NAMED = 0.3  # of the trigrams: headings that add so many name what is asked
BEHIND = 2.5  # in score: a quotation so far behind the best is not shown beside it
BESIDE = 4.0  # likewise: a sentence so far behind the one beside it is not quoted with it


@dataclass(frozen=True)
class Quote:
    """hit.passage.text[start:end] is the quotation."""

    hit: Hit
    start: int
    end: int
    measures: SentenceMeasures  # of its better sentence

    @property
    def text(self) -> str:
        """The words of the document."""
        return self.hit.passage.text[self.start : self.end]


def quotes(
    asked: Asked,
    hits: Sequence[Hit],
    limit: int = 2,
    score: Callable[[SentenceMeasures], float] = attrgetter("score"),
) -> list[Quote]:
    """The quotations that answer best, the best first; they do not overlap.

    A sentence is quoted with the one beside it where that is the next best and both together are short; a table's row
    is not, for the figures of another one are not asked for. A short section is quoted whole where its heading names
    what is asked, unless one sentence there names it better than the others; never the heading alone. A list is quoted
    whole, unless it is a chart and a figure is asked for. What is far behind the best is left out. Of a chart, the row,
    item or sentence that holds the figure asked for is quoted and no other; where none does, nothing is; where none is
    asked for, the whole chart unless the question names one row.
    """
    looked_at = _looked_at(asked.figures, hits)
    question = Question.of(asked)
    own = measured(question, looked_at)
    choice = _Choice([layout for _, layout in looked_at], own, question.wanted, score)
    found: list[Quote] = []
    for rank, (points, at) in enumerate(choice.scored):
        if len(found) == limit or (found and choice.scored[0][0] - points >= BEHIND):
            break
        measures = own[at]
        if at in choice.taken or (found and _is_opposed(measures, found[0].measures)):
            continue
        number, place = at
        hit, layout = looked_at[number]
        extent = choice.extent(rank)
        if extent is None:
            if place in layout.rows_at and not found:
                return []  # too much to quote, and one row by chance is no answer
            continue
        first, last = extent
        choice.taken.update((number, each) for each in (place, *range(first, last + 1)))
        quote = Quote(hit, layout.spans[first][0], layout.spans[last][1], measures)
        if quote.text.split() not in [each.text.split() for each in found]:  # a copy of the document says no more
            found.append(quote)
    return found


class _Choice:
    """The sentences of the passages looked at, the best first, and how much is to be quoted with each."""

    def __init__(
        self,
        layouts: Sequence[PassageLayout],
        measures: dict[Place, SentenceMeasures],
        wanted: Wants,
        score: Callable[[SentenceMeasures], float],
    ) -> None:
        self._layouts, self._measures, self._wanted = layouts, measures, wanted
        scored = sorted(((score(each), at) for at, each in measures.items()), key=in_order)
        self._charts = Charts(scored, layouts, measures)
        self.scored: Sequence[Scored] = self._charts.in_order()
        self.taken: set[Place] = set()  # what is quoted already

    def extent(self, rank: int) -> tuple[int, int] | None:
        """The first and the last sentence to quote for the one of that rank; None where it is not to be quoted."""
        number, place = self.scored[rank][1]
        layout = self._layouts[number]
        free = {each for each in range(len(layout.spans)) if (number, each) not in self.taken}
        free -= {each for each in free if each != place and self._charts.is_told((number, each))}
        if place in layout.rows_at:
            rows = self._charts.rows_to_quote(self.scored[rank])
            return (rows[0], rows[-1]) if rows is not None and free.issuperset(rows) else None
        if self._charts.is_told((number, place)):
            return place, place
        own = [self._measures[number, each] for each in range(len(layout.spans))]
        names = [each.own for each in own]
        extent = layout.whole(place, free, names, self._wanted, is_named=own[place].named >= NAMED)
        if extent is None and (
            layout.sections[place].is_heading(place) or not free.issuperset(layout.rows_below(place))
        ):
            return None  # it says nothing, or leads in to what is quoted already
        first, last = _of_one_stance(own, place, extent or self._with_neighbour(rank) or (place, place))
        return (first - 1 if first - 1 in free and layout.says_yes_or_no(first - 1) else first), last

    def _with_neighbour(self, rank: int) -> tuple[int, int] | None:
        """The sentence there with the next best one where they go together and that is hardly behind."""
        points, (number, place) = self.scored[rank]
        following = next((each for each in self.scored[rank + 1 :] if each[1] not in self.taken), None)
        if following is None or points - following[0] >= BESIDE:
            return None
        other_number, other = following[1]
        if other_number != number:
            return None
        return (min(place, other), max(place, other)) if self._layouts[number].is_together(place, other) else None


def _looked_at(figures: FiguresAsked, hits: Sequence[Hit]) -> list[tuple[Hit, PassageLayout]]:
    """The best passages, and where figures are asked for those with a chart that holds one: others of a long chart may
    have come before it."""
    laid_out = [(hit, layout_of(hit)) for hit in (hits if figures.figures else hits[:PASSAGES])]
    return [each for rank, each in enumerate(laid_out) if rank < PASSAGES or _holds(figures, each[1])]


def _holds(figures: FiguresAsked, layout: PassageLayout) -> bool:
    return any(range_fit(figures.figures, keys).holds for chart in layout.charts for keys in chart.keys.values())


def _is_opposed(measures: SentenceMeasures, best: SentenceMeasures) -> bool:
    """Whether it says what to do beside the best one, which forbids as is asked."""
    return measures.stance is Stance.OPPOSED and best.stance is not Stance.OPPOSED


def _of_one_stance(own: Sequence[SentenceMeasures], place: int, extent: tuple[int, int]) -> tuple[int, int]:
    """The sentences there around the one at `place` that no other parts which says the opposite."""
    first, last = extent
    others = [at for at in range(first, last + 1) if own[at].stance is not own[place].stance]
    low = max((at + 1 for at in others if at < place), default=first)
    return low, min((at - 1 for at in others if at > place), default=last)


def measure_sentences(asked: Asked, hits: Sequence[Hit]) -> list[tuple[int, int, SentenceMeasures]]:
    """Of each sentence of the best passages: number of the passage, of the sentence in it, and what is measured."""
    own = measured(Question.of(asked), [(hit, layout_of(hit)) for hit in hits[:PASSAGES]])
    return [(number, place, each) for (number, place), each in own.items()]
