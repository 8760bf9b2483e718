"""The sentence or two of the passages found that answer a question, in the document's own words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from app.knowledge.answer_kinds import Kind, kind_of, offers
from app.knowledge.search import Asked, Hit, is_heard, share
from app.knowledge.sections import Section, sections
from app.knowledge.terms import padded, padded_sounds

PASSAGES = 5  # the best of those found, in which the answer is looked for
SHORT = 300  # characters: a quotation of several sentences is no longer
NAMED = 0.3  # of the trigrams: headings that add so many name what is asked


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
    same_script: bool
    latin: bool  # the question is, as in ranking.py

    @property
    def score(self) -> float:
        """The weighted sum of the measures; the higher, the rather is it the answer."""
        weights = _SAME if self.same_script else _LATIN if self.latin else _ACROSS
        return sum(weight * value for weight, value in zip(weights, self.values(), strict=True))

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

    A sentence is quoted with the one beside it where that is the next best and both together are short. A short
    section is quoted whole where its heading names what is asked; never the heading alone.
    """
    measured = {(number, place): each for number, place, each in measure_sentences(asked, hits)}
    under = [_sections(hit) for hit in hits[:PASSAGES]]
    scored = [(score(each), number, place) for (number, place), each in measured.items()]
    scored.sort(key=lambda each: (-each[0], each[1], each[2]))
    found: list[Quote] = []
    taken: set[tuple[int, int]] = set()
    for rank, (_, number, place) in enumerate(scored):
        if len(found) == limit:
            break
        if (number, place) in taken:
            continue
        hit = hits[number]
        section = under[number][place]
        first, last = place, place
        if section.is_heading(place) or measured[number, place].named >= NAMED:
            is_short = _length(hit, section.first, section.last) <= SHORT
            if is_short and not any((number, each) in taken for each in section.places):
                first, last = section.first, section.last
            elif section.is_heading(place):
                continue
        following = next(((n, p) for _, n, p in scored[rank + 1 :] if (n, p) not in taken), None)
        if first == last and following is not None and following[0] == number and abs(following[1] - place) == 1:
            low, high = min(place, following[1]), max(place, following[1])
            if (
                not section.is_heading(low)
                and not under[number][high].is_heading(high)
                and _length(hit, low, high) <= SHORT
            ):
                first, last = low, high
        taken.update((number, each) for each in (place, *range(first, last + 1)))
        found.append(Quote(hit, hit.sentences[first].start, hit.sentences[last].end, measured[number, place]))
    return found


def _sections(hit: Hit) -> list[Section]:
    return sections(hit.passage, [(each.start, each.end) for each in hit.sentences])


def _length(hit: Hit, first: int, last: int) -> int:
    return hit.sentences[last].end - hit.sentences[first].start


def measure_sentences(asked: Asked, hits: Sequence[Hit]) -> list[tuple[int, int, SentenceMeasures]]:
    """Of each sentence of the best passages: number of the passage, of the sentence in it, and what is measured."""
    kind = kind_of(asked.text)
    measured = []
    best = max((hit.score for hit in hits), default=0.0)
    for number, hit in enumerate(hits[:PASSAGES]):
        before = 0.0
        for place, (sentence, section) in enumerate(zip(hit.sentences, _sections(hit), strict=True)):
            text = hit.passage.text[sentence.start : sentence.end]
            own_words, own_sounds = padded(text), padded_sounds(text)
            heard = sum(rarity for each, rarity in asked.sounds.items() if is_heard(each, own_sounds))
            own = share(asked.trigrams, own_words)
            headed = own_words + padded(section.headings)
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
                        same_script=hit.measures.same_script,
                        latin=hit.measures.latin,
                    ),
                )
            )
            before = own
    return measured
