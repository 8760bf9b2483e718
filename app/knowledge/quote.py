"""The sentence or two of the passages found that answer a question, in the document's own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.knowledge.answer_kinds import Kind, kind_of, offers
from app.knowledge.figure_ranges import Fit, are_comparable, figures_asked, fit, key_ranges, ranges
from app.knowledge.figures import Figure
from app.knowledge.search import Asked, Hit, is_heard, share
from app.knowledge.sections import listings, sections
from app.knowledge.sentences import is_figured
from app.knowledge.terms import padded, padded_sounds

PASSAGES = 5  # the best of those found, in which the answer is looked for
SHORT = 300  # characters: a quotation of several sentences is no longer
LISTED = 800  # likewise of a whole list
NAMED = 0.3  # of the trigrams: headings that add so many name what is asked
STANDS_OUT = 0.15  # of them: what a sentence of such a section has beyond its others, to be quoted alone
NAMES_ROW = 0.05  # likewise: what a chart's row has beyond its others
BEHIND = 2.5  # in score: a quotation so far behind the best is not shown beside it
HOLDS = 2.0  # in score: what a sentence gains whose ranges hold a figure asked for
BESIDE = 4.0  # likewise: a sentence so far behind the one beside it is not quoted with it
_SAID = 12  # characters: a sentence so short says yes or no to what follows


@dataclass(frozen=True)
class SentenceMeasures:
    """Of a sentence, beside its passage's score. Shares as in ranking.py."""

    nearness: float
    average: float
    words: float
    trigrams: float  # found in it or in the headings between it and the title
    sounds: float
    offered: bool  # what the question's word asks for
    before: float  # trigrams found in the sentence before
    lag: float  # how far its passage's score is behind the best one's
    titled: float  # trigrams found in it, those headings or the title
    named: float  # trigrams that those headings or the title add
    fits: Fit  # of its ranges to the figures asked for
    same_script: bool
    latin: bool  # the question is, as in ranking.py

    @property
    def score(self) -> float:
        """The weighted sum of the measures; the higher, the rather is it the answer."""
        weights = _SAME if self.same_script else _LATIN if self.latin else _ACROSS
        gained = HOLDS if self.fits is Fit.HOLDS else 0.0
        return gained + sum(weight * value for weight, value in zip(weights, self.values(), strict=True))

    @property
    def own(self) -> float:
        """Trigrams found in the sentence itself."""
        return self.titled - self.named

    def values(self) -> tuple[float, ...]:
        """In the order of the weights, with 1 for the constant."""
        return (
            self.nearness, self.average, self.words, self.trigrams, self.sounds, float(self.offered),
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
    whole. What is far behind the best is left out. Of a chart, the row that holds the figure asked for is quoted and no
    other; where none does, nothing is; where none is asked for, the whole chart unless the question names one row.
    """
    layouts = [_Layout(hit) for hit in hits[:PASSAGES]]
    measured = {(number, place): each for number, place, each in _measured(asked, hits, layouts)}
    scored = [(score(each), number, place) for (number, place), each in measured.items()]
    scored = _by_charts(sorted(scored, key=_in_order), layouts, measured)
    found: list[Quote] = []
    taken: set[tuple[int, int]] = set()
    for rank, (points, number, place) in enumerate(scored):
        if len(found) == limit or (found and scored[0][0] - points >= BEHIND):
            break
        if (number, place) in taken:
            continue
        layout = layouts[number]
        free = {each for each in range(len(layout.spans)) if (number, each) not in taken}
        names = [measured[number, each].own for each in range(len(layout.spans))]
        is_named = measured[number, place].named >= NAMED
        holds = measured[number, place].fits is Fit.HOLDS
        extent = None if holds and layout.is_row(place) else layout.whole(place, free, names, is_named=is_named)
        if extent is None and layout.sections[place].is_heading(place):
            continue
        following = next((each for each in scored[rank + 1 :] if each[1:] not in taken), None)
        if extent is None and following is not None and following[1] == number:
            extent = layout.with_neighbour(place, following[2], points - following[0])
        first, last = extent or (place, place)
        if first - 1 in free and layout.says_yes_or_no(first - 1):
            first -= 1
        taken.update((number, each) for each in (place, *range(first, last + 1)))
        quote = Quote(hits[number], layout.spans[first][0], layout.spans[last][1], measured[number, place])
        if quote.text.split() not in [each.text.split() for each in found]:  # a copy of the document says no more
            found.append(quote)
    return found


_Scored = tuple[float, int, int]  # a sentence's score, the number of its passage, its place there


def _in_order(each: _Scored) -> tuple[float, int, int]:
    return -each[0], each[1], each[2]


def _by_charts(
    scored: Sequence[_Scored], layouts: Sequence[_Layout], measured: Mapping[tuple[int, int], SentenceMeasures]
) -> list[_Scored]:
    """Without the rows that miss the figure asked for; what holds it in their section, or beside other sentences that
    miss it, in their stead.

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
    return sorted(found, key=_in_order)


class _Layout:
    """A passage's sentences, by place, and what they are part of."""

    def __init__(self, hit: Hit) -> None:
        self.text, self.document_id = hit.passage.text, hit.passage.document_id
        self.spans = [(each.start, each.end) for each in hit.sentences]
        self.sections = sections(hit.passage, self.spans)
        self.lists = listings(hit.passage, self.spans)

    def named(self, place: int) -> tuple[str, ...]:
        """The document and the headings of the sentence there: a long table is several passages."""
        return self.document_id, self.sections[place].title, self.sections[place].headings

    def is_row(self, place: int) -> bool:
        """Whether the sentence there is a table's row."""
        return is_figured(self.text[slice(*self.spans[place])])

    def whole(self, place: int, free: set[int], names: Sequence[float], *, is_named: bool) -> tuple[int, int] | None:
        """The short section or the list to be quoted for the sentence there, none of it quoted yet.

        `names` is what each sentence has of the question itself; `is_named` whether the section's headings have much.
        """
        section, listing = self.sections[place], self.lists[place]
        if is_named or section.is_heading(place):
            others = [names[each] for each in section.places if each != place]
            alone = place in section.places and names[place] >= max(others, default=0.0) + STANDS_OUT
            if not alone and self._length(section.first, section.last) <= SHORT and free.issuperset(section.places):
                return section.first, section.last
        first, last = self._chart(place) if listing is None else (listing.first, listing.last)
        if first == last or self._length(first, last) > LISTED or not free.issuperset(range(first, last + 1)):
            return None
        others = [names[each] for each in range(first, last + 1) if each != place]
        return (first, last) if listing is not None or names[place] < max(others) + NAMES_ROW else None

    def _chart(self, place: int) -> tuple[int, int]:
        """The first and the last of the rows around that one that are found by ranges of the same measure."""
        found = [place, place]
        for step, end in ((0, -1), (1, len(self.spans))):
            for other in range(place, end, 1 if step else -1):
                if other == place:
                    continue
                if not (self.sections[other] == self.sections[place] and self._are_alike(place, other)):
                    break
                found[step] = other
        return found[0], found[1]

    def _are_alike(self, place: int, other: int) -> bool:
        one, two = (
            key_ranges(self.text[slice(*self.spans[each])]) if self.is_row(each) else [] for each in (place, other)
        )
        return any(are_comparable(this, that) for this in one for that in two)

    def with_neighbour(self, place: int, other: int, behind: float) -> tuple[int, int] | None:
        """The sentence there with the next best one where that stands beside it, hardly behind, and both are short."""
        low, high = min(place, other), max(place, other)
        is_short = high - low == 1 and self._length(low, high) <= SHORT
        has_row = any(is_figured(self.text[slice(*self.spans[each])]) for each in (low, high))
        if not is_short or behind >= BESIDE or has_row:
            return None
        parted = self.sections[low].is_heading(low) or self.sections[high].is_heading(high)
        return None if parted or self.lists[low] != self.lists[high] else (low, high)

    def says_yes_or_no(self, place: int) -> bool:
        """Whether the sentence there is a word or two before the next one on its line."""
        between = self.text[self.spans[place][1] : self.spans[place + 1][0]]
        is_beside = "\n" not in between and not self.sections[place].is_heading(place)
        return is_beside and self._length(place, place) <= _SAID

    def _length(self, first: int, last: int) -> int:
        return self.spans[last][1] - self.spans[first][0]


def measure_sentences(asked: Asked, hits: Sequence[Hit]) -> list[tuple[int, int, SentenceMeasures]]:
    """Of each sentence of the best passages: number of the passage, of the sentence in it, and what is measured."""
    return _measured(asked, hits, [_Layout(hit) for hit in hits[:PASSAGES]])


def _measured(asked: Asked, hits: Sequence[Hit], layouts: Sequence[_Layout]) -> list[tuple[int, int, SentenceMeasures]]:
    kind = kind_of(asked.text)
    figures = figures_asked(asked.text)
    measured = []
    best = max((hit.score for hit in hits), default=0.0)
    for number, (hit, layout) in enumerate(zip(hits, layouts, strict=False)):
        before = 0.0
        for place, (sentence, section, listing) in enumerate(
            zip(hit.sentences, layout.sections, layout.lists, strict=True)
        ):
            text = hit.passage.text[sentence.start : sentence.end]
            own_words, own_sounds = padded(text), padded_sounds(text)
            heard = sum(rarity for each, rarity in asked.sounds.items() if is_heard(each, own_sounds))
            own = share(asked.trigrams, own_words)
            headed = own_words + padded(section.headings) + padded(listing.lead if listing is not None else "")
            titled = share(asked.trigrams, headed + padded(section.title))
            measured.append(
                (
                    number,
                    place,
                    SentenceMeasures(
                        nearness=sentence.nearness,
                        average=sentence.average,
                        words=share({f" {each} ": rarity for each, rarity in asked.words.items()}, own_words),
                        trigrams=share(asked.trigrams, headed),
                        sounds=heard / (sum(asked.sounds.values()) or 1.0),
                        offered=kind is not Kind.OTHER and offers(kind, text, asked.text),
                        before=before,
                        lag=best - hit.score,
                        titled=titled,
                        named=titled - own,
                        fits=_fit(figures, text),
                        same_script=hit.measures.same_script,
                        latin=hit.measures.latin,
                    ),
                )
            )
            before = own
    return measured


def _fit(figures: Sequence[Figure], text: str) -> Fit:
    if not figures:
        return Fit.UNTOLD
    return fit(figures, key_ranges(text) if is_figured(text) else ranges(text))
