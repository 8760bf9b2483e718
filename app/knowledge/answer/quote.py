"""Extractive answers: scores the sentences of the passages found and chooses those to quote."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.core.documents.documents import Passage
from app.knowledge.beside.forbidden import Forbids, forbidden_in
from app.knowledge.figures.figure_ranges import FiguresAsked, Fit, fit
from app.knowledge.layout.charts import GAINS, Charts, in_order
from app.knowledge.layout.passage_layout import PassageLayout, layout_of
from app.knowledge.names.asked_names import AskedName
from app.knowledge.question.answer_kinds import kind_of, offers
from app.knowledge.question.asked_lists import ListAsked
from app.knowledge.question.forbidden_asked import Doing, doing_asked
from app.knowledge.question.want import Want
from app.knowledge.question.wants import Wants, wants
from app.knowledge.search.search import Asked, Hit, share
from app.knowledge.words.sentences import without_marker
from app.knowledge.words.sounds import is_heard
from app.knowledge.words.support import has_form
from app.knowledge.words.terms import words_of

PASSAGES = 5  # the best of those found, in which the answer is looked for
UNMET = 2.0  # in score: what a sentence loses by each name asked for that is not there
WHOLE = 1.0  # what a row gains whose name the question has whole: large, not extra large
LACKING = 2.0  # likewise by what is wanted and not given
AGAINST = 4.0  # by what does not forbid where what is forbidden is asked for
FOLLOWING = -0.75  # of that: by what forbids and goes on from a nearer passage, whose topic it need not repeat
ALONE, ALSO = 0.7, 0.25  # of that: by one sentence that forbids, and by what is forbidden where what to do is asked for
NAMED = 0.3  # of the trigrams: headings that add so many name what is asked
BEHIND = 2.5  # in score: a quotation so far behind the best is not shown beside it
BESIDE = 4.0  # likewise: a sentence so far behind the one beside it is not quoted with it


@dataclass(frozen=True)
class SentenceMeasures:
    """Features of a sentence, besides its passage's score. Shares as in ranking.py."""

    nearness: float
    average: float
    words: float
    trigrams: float  # found in it or in the headings between it and the title
    sounds: float
    offered: float  # how far it is what the question's word asks for
    listed: float  # how far it is of a list that is asked for
    before: float  # trigrams found in the sentence before
    lag: float  # how far its passage's score is behind the best one's
    titled: float  # trigrams found in it, those headings or the title
    named: float  # trigrams that those headings or the title add
    fits: Fit  # of its ranges to the figures asked for
    names: float  # trigrams found in it itself, in a row's short cells, of the question's words without those figures
    is_named: bool  # a row whose first cell the question has whole
    unmet: tuple[AskedName, ...]  # names asked for that stand neither in it nor in what it stands in
    met: bool  # another one does
    lacking: tuple[Want, ...]  # what is wanted of the thing, or for whom, and not given
    given: bool  # a row that gives something that is wanted
    against: float  # how far it says the opposite of what is asked for: what to do, what not to do
    same_script: bool
    latin: bool  # the question is, as in ranking.py

    @property
    def score(self) -> float:
        """The weighted sum of the measures; higher is better."""
        weights = _SAME if self.same_script else _LATIN if self.latin else _ACROSS
        return (
            GAINS.get(self.fits, 0.0)
            + WHOLE * self.is_named
            - UNMET * len(self.unmet)
            - LACKING * len(self.lacking)
            - AGAINST * self.against
            + sum(weight * value for weight, value in zip(weights, self.values(), strict=True))
        )

    @property
    def own(self) -> float:
        """Trigrams found in the sentence itself."""
        return self.titled - self.named

    def values(self) -> tuple[float, ...]:
        """In the order of the weights, with 1 for the constant."""
        return (
            self.nearness, self.average, self.words, self.trigrams, self.sounds, self.offered,
            self.before, self.lag, 1.0,
        )  # fmt: skip


# In the order of the fields; listwise logistic regression as in ranking.py, where sentences with the answer are right.
# The constants, which come last, make right sentences score alike, for passages in several scripts compete.
_SAME = (20.8, 0.0, 1.9, 3.2, 0.0, 3.1, 0.4, -0.57, 1.8)
_ACROSS = (48.3, -19.7, 0.6, 0.0, 1.45, 2.1, 0.0, -0.65, -3.1)
_LATIN = (40.9, -53.4, 8.6, 0.0, 6.0, 1.1, 0.0, -0.54, 26.6)


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
    wanted = wants(asked.text)
    laid_out = [(hit, layout_of(hit)) for hit in (hits if asked.figures.figures else hits[:PASSAGES])]
    looked_at = [each for rank, each in enumerate(laid_out) if rank < PASSAGES or _holds(asked.figures, each[1])]
    layouts = [layout for _, layout in looked_at]
    measured = {(number, place): each for number, place, each in _measured(asked, looked_at, wanted)}
    scored = sorted(((score(each), *at) for at, each in measured.items()), key=in_order)
    charts = Charts(scored, layouts, measured)
    scored = charts.in_order()
    found: list[Quote] = []
    taken: set[tuple[int, int]] = set()
    for rank, (points, number, place) in enumerate(scored):
        if len(found) == limit or (found and scored[0][0] - points >= BEHIND):
            break
        if (number, place) in taken or (found and found[0].measures.against < measured[number, place].against == 1.0):
            continue
        layout = layouts[number]
        free = {each for each in range(len(layout.spans)) if (number, each) not in taken}
        free -= {each for each in free if each != place and charts.is_told((number, each))}
        if place in layout.rows_at:
            rows = charts.rows_to_quote(scored[rank])
            if rows is None and not found:
                return []
            if rows is None or not free.issuperset(rows):
                continue
            first, last = rows[0], rows[-1]
        elif charts.is_told((number, place)):
            first, last = place, place
        else:
            names = [measured[number, each].own for each in range(len(layout.spans))]
            extent = layout.whole(place, free, names, wanted, is_named=measured[number, place].named >= NAMED)
            if extent is None and layout.sections[place].is_heading(place):
                continue
            following = next((each for each in scored[rank + 1 :] if each[1:] not in taken), None)
            if extent is None and following is not None and following[1] == number:
                extent = _with_neighbour(layout, place, following[2], points - following[0])
            against = [measured[number, each].against for each in range(len(layout.spans))]
            first, last = _of_one_mind(against, place, *(extent or (place, place)))
            if first - 1 in free and layout.says_yes_or_no(first - 1):
                first -= 1
        taken.update((number, each) for each in (place, *range(first, last + 1)))
        quote = Quote(looked_at[number][0], layout.spans[first][0], layout.spans[last][1], measured[number, place])
        if quote.text.split() not in [each.text.split() for each in found]:  # a copy of the document says no more
            found.append(quote)
    return found


def _holds(figures: FiguresAsked, layout: PassageLayout) -> bool:
    """Whether a chart there holds what is asked: of a long one other passages may have come before it."""
    return any(fit(figures.figures, keys).holds for chart in layout.charts for keys in chart.keys.values())


def _with_neighbour(layout: PassageLayout, place: int, other: int, behind: float) -> tuple[int, int] | None:
    """The sentence there with the next best one where they go together and that is hardly behind."""
    if behind >= BESIDE or not layout.is_together(place, other):
        return None
    return min(place, other), max(place, other)


def measure_sentences(asked: Asked, hits: Sequence[Hit]) -> list[tuple[int, int, SentenceMeasures]]:
    """Of each sentence of the best passages: number of the passage, of the sentence in it, and what is measured."""
    return _measured(asked, [(hit, layout_of(hit)) for hit in hits[:PASSAGES]], wants(asked.text))


def _forbidden(doing: Doing, hit: Hit) -> Sequence[Forbids]:
    """Of each sentence; not looked for where it does not matter."""
    if doing is Doing.EITHER:
        return [Forbids.NO] * len(hit.sentences)
    return forbidden_in(hit.passage, tuple(each.start for each in hit.sentences))


def _goes_on(passage: Passage, other: Passage) -> bool:
    """Whether the other one is the next of the same document, under the same headings."""
    places = (passage.document_id, passage.number + 1, passage.heading)
    return places == (other.document_id, other.number, other.heading)


def _against(doing: Doing, forbids: Forbids) -> float:
    """A single sentence that forbids often stands among what is to be done, and tells less of what is forbidden than a
    list of that; what is forbidden may be read beside what to do, not before it."""
    if doing is Doing.FORBIDDEN:
        return {Forbids.NO: 1.0, Forbids.ITSELF: ALONE, Forbids.UNDER: 0.0}[forbids]
    return ALSO if doing is Doing.TO_DO and forbids is Forbids.UNDER else 0.0


def _of_one_mind(against: Sequence[float], place: int, first: int, last: int) -> tuple[int, int]:
    """The sentences from first to last around the one there that no other parts which says the opposite."""
    low = next((at + 1 for at in range(place - 1, first - 1, -1) if against[at] != against[place]), first)
    return low, next((at - 1 for at in range(place + 1, last + 1) if against[at] != against[place]), last)


def _is_whole(name: Sequence[str], asked_words: frozenset[str]) -> bool:
    """Whether the question has every word of the name, with any endings; numbers must match exactly."""
    have = (word in asked_words if word.isdigit() else has_form(word, asked_words) for word in name)
    return bool(name) and all(have)


def _measured(
    asked: Asked, looked_at: Sequence[tuple[Hit, PassageLayout]], wanted: Wants
) -> list[tuple[int, int, SentenceMeasures]]:
    kind, asked_words = kind_of(asked.text), frozenset(words_of(asked.text))
    list_asked, doing = ListAsked.by(asked.text), doing_asked(asked.text)
    measured = []
    best = max((hit.score for hit, _ in looked_at), default=0.0)
    for number, (hit, layout) in enumerate(looked_at):
        before = 0.0
        fits = layout.fits(asked.figures)
        forbids = _forbidden(doing, hit)
        before_it = [each for other, each in looked_at[:number] if _goes_on(other.passage, hit.passage)]
        names = [name for name in asked.names if name.everywhere or hit.measures.same_script]
        sentences = zip(hit.sentences, layout.told, layout.unmet(names), strict=True)
        for place, (sentence, told, missing) in enumerate(sentences):
            heard = sum(rarity for each, rarity in asked.sounds.items() if is_heard(each, told.sounds))
            own = share(asked.trigrams, told.words)
            titled = share(asked.trigrams, told.titled)
            text = hit.passage.text[sentence.start : sentence.end]
            lacking = layout.lacking(place, wanted)
            goes_on = bool(before_it) and doing is Doing.FORBIDDEN and forbids[place] is Forbids.UNDER
            if goes_on:
                lacking = tuple(each for each in lacking if each in before_it[0].lacking(0, wanted))
            listing = layout.lists[place]
            listed = list_asked.offered(layout.text[slice(*layout.spans[listing.last])]) if listing is not None else 0.0
            measured.append(
                (
                    number,
                    place,
                    SentenceMeasures(
                        nearness=sentence.nearness,
                        average=sentence.average,
                        words=share(asked.padded_words, told.words),
                        trigrams=share(asked.trigrams, told.headed),
                        sounds=heard / (sum(asked.sounds.values()) or 1.0),
                        offered=max(listed, float(offers(kind, without_marker(text), asked.text))),
                        listed=listed,
                        before=before,
                        lag=best - hit.score,
                        titled=titled,
                        named=titled - own,
                        fits=fits[place],
                        names=share(asked.naming, told.name),
                        is_named=_is_whole(told.called, asked_words),
                        unmet=missing,
                        met=len(missing) < len(names),
                        lacking=lacking,
                        given=layout.is_row(place) and len(lacking) < len(wanted),
                        against=FOLLOWING if goes_on else _against(doing, forbids[place]),
                        same_script=hit.measures.same_script,
                        latin=hit.measures.latin,
                    ),
                )
            )
            before = own
    return measured
