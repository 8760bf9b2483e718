"""The measures of a sentence for a question, and their weights."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.documents.documents import Passage
from app.knowledge.answer.other_sections import NamedSections
from app.knowledge.beside.forbidden import Stance, stances
from app.knowledge.figures.ranges import Fit
from app.knowledge.layout.charts import GAINS, Place
from app.knowledge.layout.passage_layout import PassageLayout
from app.knowledge.names.asked_names import AskedName
from app.knowledge.question.answer_kinds import Kind, kind_of, offers_kind
from app.knowledge.question.asked_lists import ListAsked
from app.knowledge.question.forbidden_asked import Doing, doing_asked
from app.knowledge.question.permission_asked import asks_permission, tells_permission
from app.knowledge.question.want import Want
from app.knowledge.question.wants import Wants, wants
from app.knowledge.search.hits import Asked, Hit, rarity_share
from app.knowledge.words.other_kinds import Pair, pairs_of
from app.knowledge.words.sentences import without_marker
from app.knowledge.words.sounds import is_heard
from app.knowledge.words.support import has_form
from app.knowledge.words.terms import words_of

UNMET = 2.0  # in score: what a sentence loses by each name asked for that is not there
WHOLE = 1.0  # what a row gains whose name the question has whole: large, not extra large
LACKING = 2.0  # likewise by what is wanted and not given
PERMISSION = 1.0  # what it gains where it says whether something may be done, and that is asked
ELSEWHERE = 2.0  # by the words that name another section, as rare as if each stood in one passage
# In score, by whether what is forbidden or what is to be done is asked for. What goes on from a nearer passage need not
# repeat its topic.
STANCES = {Stance.FITS: 0.0, Stance.FOLLOWS: 3.0, Stance.BESIDE: -1.0, Stance.ALONE: -2.8, Stance.OPPOSED: -4.0}


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
    elsewhere: float  # how rare the words are that name another section and that its own lacks (other_sections.py)
    given: bool  # a row that gives something that is wanted
    stance: Stance  # whether it says what to do, or what not to do, as is asked
    permission: bool  # whether it says if something may be done, where that is asked in its script
    same_script: bool
    latin: bool  # the question is, as in ranking.py

    @property
    def score(self) -> float:
        """The weighted sum of the measures; higher is better."""
        weights = _SAME if self.same_script else _LATIN if self.latin else _ACROSS
        return (
            GAINS.get(self.fits, 0.0)
            + STANCES[self.stance]
            + WHOLE * self.is_named
            + PERMISSION * self.permission
            - UNMET * len(self.unmet)
            - LACKING * len(self.lacking)
            - ELSEWHERE * self.elsewhere
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
class Question:
    """What a question asks for, as far as its words tell."""

    asked: Asked
    words: frozenset[str]
    kind: Kind
    lists: ListAsked
    doing: Doing
    asks_permission: bool
    wanted: Wants
    pairs: tuple[Pair, ...]

    @classmethod
    def of(cls, asked: Asked) -> Question:
        """By what was asked; looked for are the collection's words."""
        text = asked.text
        return cls(
            asked, frozenset(words_of(text)), kind_of(text), ListAsked.by(text), doing_asked(text),
            asks_permission(text), wants(text), pairs_of(asked.looked_for),
        )  # fmt: skip


def measured(question: Question, looked_at: Sequence[tuple[Hit, PassageLayout]]) -> dict[Place, SentenceMeasures]:
    """Of each sentence of these passages, the best of which is first: by the passage's number and its place there."""
    best = max((hit.score for hit, _ in looked_at), default=0.0)
    headings = (layout.heading(place) for _, layout in looked_at for place in range(len(layout.spans)))
    named = NamedSections(question.asked, headings)
    found = {}
    for number, (hit, layout) in enumerate(looked_at):
        before = next((other for one, other in looked_at[:number] if _goes_on(one.passage, hit.passage)), None)
        for place, each in enumerate(_of_passage(question, hit, layout, best - hit.score, before, named=named)):
            found[number, place] = each
    return found


def _of_passage(
    question: Question,
    hit: Hit,
    layout: PassageLayout,
    lag: float,
    before: PassageLayout | None,
    *,
    named: NamedSections,
) -> Iterator[SentenceMeasures]:
    """`before` is the passage that it goes on from, if that is nearer to the question."""
    asked, wanted = question.asked, question.wanted
    names = [name for name in asked.names if name.everywhere or hit.measures.same_script]
    fits, unmet = layout.fits(asked.figures), layout.unmet(names, asked.names)
    stand = stances(question.doing, layout, goes_on=before is not None)
    of_others = layout.of_others(question.pairs if wanted else ())
    is_doing = question.doing is not Doing.EITHER  # what not to do need not stand under the heading of its topic
    may_tell = question.asks_permission and hit.measures.same_script  # across scripts it is no help
    before_it = 0.0
    for place, (sentence, told) in enumerate(zip(hit.sentences, layout.told, strict=True)):
        heard = sum(rarity for each, rarity in asked.sounds.items() if is_heard(each, told.sounds))
        own, titled = rarity_share(asked.trigrams, told.words), rarity_share(asked.trigrams, told.titled)
        lacking = layout.lacking(place, wanted, of_others)
        if before is not None and stand[place] is Stance.FOLLOWS:
            lacking = tuple(each for each in lacking if each in before.lacking(0, wanted))
        listing = layout.lists[place]
        listed = question.lists.offered(layout.texts[listing.last]) if listing is not None else 0.0
        yield SentenceMeasures(
            nearness=sentence.nearness,
            average=sentence.average,
            words=rarity_share(asked.padded_words, told.words),
            trigrams=rarity_share(asked.trigrams, told.headed),
            sounds=heard / (sum(asked.sounds.values()) or 1.0),
            offered=max(listed, float(offers_kind(question.kind, without_marker(layout.texts[place]), asked.text))),
            listed=listed,
            before=before_it,
            lag=lag,
            titled=titled,
            named=titled - own,
            fits=fits[place],
            names=rarity_share(asked.naming, told.name),
            is_named=_is_whole(told.called, question.words),
            unmet=unmet[place],
            met=any(name.is_told and all(name.word != each.word for each in unmet[place]) for name in names),
            lacking=lacking,
            elsewhere=0.0 if layout.is_row(place) or is_doing else named.missed(layout.around(place)),
            given=layout.is_row(place) and len(lacking) < len(wanted),
            stance=stand[place],
            permission=may_tell and tells_permission(layout.texts[place]),
            same_script=hit.measures.same_script,
            latin=hit.measures.latin,
        )
        before_it = own


def _goes_on(passage: Passage, other: Passage) -> bool:
    """Whether the other one is the next of the same document, under the same headings."""
    places = (passage.document_id, passage.number + 1, passage.heading)
    return places == (other.document_id, other.number, other.heading)


def _is_whole(name: Sequence[str], asked_words: frozenset[str]) -> bool:
    """Whether the question has every word of the name, with any endings; numbers must match exactly."""
    have = (word in asked_words if word.isdigit() else has_form(word, asked_words) for word in name)
    return bool(name) and all(have)
