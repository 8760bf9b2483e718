"""Verifies each claim against the passages it cites: quotations, figures, dates, names, meaning."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.core.script import script_of
from app.knowledge.figures.dates import missing_date
from app.knowledge.figures.figures import Figure, missing_figure
from app.knowledge.index.embed import Embedder
from app.knowledge.index.indexing import with_heading
from app.knowledge.index.sections import listings
from app.knowledge.layout.chart_keys import figure_missed_by_row
from app.knowledge.layout.passage_layout import LISTED
from app.knowledge.names.names import missing_name
from app.knowledge.search.hits import Hit
from app.knowledge.words.negation import clauses, denies, opposed, opposed_duty, spelled_out, sweeping
from app.knowledge.words.sentences import sentences
from app.knowledge.words.support import is_telling, supported_share
from app.knowledge.words.terms import words_of
from app.knowledge.written.claims import Claim
from app.knowledge.written.conditions import other_condition
from app.knowledge.written.conflicts import (
    conflicting_figure,
    conflicting_name,
    conflicting_people,
    missing_titled_name,
    substituted_word,
)
from app.knowledge.written.days import opposed_on_a_day
from app.knowledge.written.exchanges import mixed_parts, swapped_ends
from app.knowledge.written.hours import turned_hours
from app.knowledge.written.left_out import left_out, parts_told
from app.knowledge.written.limits import other_limit
from app.knowledge.written.meals import other_meal
from app.knowledge.written.orders import only_ordered
from app.knowledge.written.periods import other_percentage, other_period, within_or_after
from app.knowledge.written.prompt import as_data
from app.knowledge.written.spans import missing_span

# Measured with benchmarks/generate.py; benchmarks/README.md has the figures.
WORDS = 0.1  # what the share of a sentence's words that its source has, with its headings, weighs beside the cosine
MEANING = 0.947  # of the two together
MEANING_ACROSS = 0.84  # of the cosine alone, between scripts
COPIED = 0.92  # of the cosine, for a claim that is held to another passage than it cites
ELSEWHERE = 0.02  # by so much that one is to be nearer than all that are cited
ALIKE = 0.01  # sentences hardly farther than the nearest one


class Verdict(StrEnum):
    """Names are part of the command line's JSON."""

    VERIFIED = "verified"
    QUOTED = "quoted"  # shown in the document's words, for it leaves out a condition that these have
    STRUCK = "struck"


class Reason(StrEnum):
    """Why a sentence was struck out, or is quoted. Names are part of the command line's JSON."""

    NO_CITATION = "no_citation"
    UNKNOWN_PASSAGE = "unknown_passage"  # the number cited is no passage's
    QUOTE = "quote"  # a quotation that does not stand there
    NUMBER = "number"  # or a number with another unit
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"  # one says that it is so, the other that it is not
    OPPOSITE = "opposite"  # one says more, the other less
    EXCHANGED = "exchanged"  # two facts of one sentence, each with the other's words
    MEANING = "meaning"  # too far from every sentence there
    CONDITION = "condition"  # it leaves out what limits that; it alone does not strike


@dataclass(frozen=True)
class Evidence:
    """hit.passage.text[start:end], the sentence of a passage that is nearest, or the list with the words leading in."""

    hit: Hit
    start: int
    end: int
    nearness: float
    lead: str = ""  # of a list

    @property
    def text(self) -> str:
        """The words of the document."""
        return self.hit.passage.text[self.start : self.end]


@dataclass(frozen=True)
class Checked:
    """A sentence with its verdict. `reason` and `detail` (what is missing) are of one that does not stand itself.

    `evidence` of one that stands has an entry for each passage that bears it out; `renumbered`: these are not the ones
    that it cites. Of one that is quoted it is what is shown in its place; of one that was struck it is the nearest
    sentence of a passage cited, if any.
    """

    text: str
    cited: tuple[int, ...]
    verdict: Verdict
    reason: Reason | None = None
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()
    renumbered: bool = False

    @property
    def shown(self) -> str:
        """What an answer that a model wrote has of it, on one line: its own words, or the document's; else nothing."""
        quoted = " ".join(self.evidence[0].text.split()) if self.verdict is Verdict.QUOTED else ""
        return self.text if self.verdict is Verdict.VERIFIED else quoted

    def __post_init__(self) -> None:
        reasons = {Verdict.VERIFIED: self.reason is None, Verdict.QUOTED: self.reason is Reason.CONDITION}
        if not reasons.get(self.verdict, self.reason not in (None, Reason.CONDITION)):
            raise ValueError(f"{self.verdict} with the reason {self.reason}")
        if self.verdict is not Verdict.STRUCK and not self.evidence:
            raise ValueError("verified by nothing")


def shown_once(checked: Iterable[Checked]) -> Iterator[Checked]:
    """Of several that are shown in the same words, the first; and all that are not shown."""
    said: set[str] = set()
    for each in checked:
        if each.shown not in said:
            yield each
        said |= {each.shown} - {""}


def verify(claims: Sequence[Claim], hits: Sequence[Hit], question: str, embedder: Embedder) -> list[Checked]:
    """Each claim against the passages that it cites, counted from 1, each of them alone.

    One that is plainly of another passage is held to that. Raises what the embedder raises.
    """
    if not claims:
        return []
    parts = [part for hit in hits for part in _parts(hit)]
    texts = list(dict.fromkeys(text for claim in claims for text in (claim.text, claim.item or claim.text)))
    vectors = embedder.passages([*texts, *(said for _, said in parts)])
    nearness = vectors[: len(texts)] @ vectors[len(texts) :].T  # [texts, parts]
    places = {
        text: [replace(place, nearness=float(near)) for (place, _), near in zip(parts, row, strict=True)]
        for text, row in zip(texts, nearness, strict=True)
    }
    return [_with_its_item(claim, places, hits, question) for claim in claims]


def _with_its_item(
    claim: Claim, places: Mapping[str, Sequence[Evidence]], hits: Sequence[Hit], question: str
) -> Checked:
    """As a whole; else, where its leading words alone are too far off, without these, if they contradict nothing."""
    checked = _checked(claim, places[claim.text], hits, question)
    if checked.reason is not Reason.MEANING or claim.item in ("", claim.text):
        return checked
    alone = _checked(Claim(claim.item, claim.cited), places[claim.item], hits, question)
    for evidence in alone.evidence if alone.verdict is not Verdict.STRUCK else ():
        conflict = next(_conflicts(claim, evidence, question), None)
        if conflict is not None and conflict[0] is not Reason.MEANING:
            return _struck(claim, *conflict, (evidence,))
    return checked if alone.verdict is Verdict.STRUCK else alone


def _parts(hit: Hit) -> Iterator[tuple[Evidence, str]]:
    """What a claim is held to, with the words that its nearness is measured by, which is still to be done.

    For an item that is led in to, "Do not give:", that is the whole list, which may be what it is near to as well.
    """
    text = hit.passage.text
    spans = sentences(text)
    for place, (span, listing) in enumerate(zip(spans, listings(hit.passage, spans), strict=True)):
        said = text[slice(*span)]
        if listing is None or not listing.lead:
            yield Evidence(hit, *span, 0.0), said
            yield from ((Evidence(hit, *span, 0.0), part) for part in parts_told(said))
            continue
        whole = Evidence(hit, spans[listing.first][0], spans[listing.last][1], 0.0, listing.lead)
        if place > listing.first:
            yield whole, f"{listing.lead} {said}"
        elif len(whole.text) <= LISTED:
            yield whole, whole.text


def share_verified(checked: Sequence[Checked]) -> float:
    """Of those that stand themselves, in [0, 1]; 0 for an answer without sentences."""
    return sum(each.verdict is Verdict.VERIFIED for each in checked) / (len(checked) or 1)


def _checked(claim: Claim, places: Sequence[Evidence], hits: Sequence[Hit], question: str) -> Checked:
    """`places` are all sentences of the passages."""
    known = [number for number in claim.cited if 1 <= number <= len(hits)]
    judged = [_held_to(hits[number - 1], claim, places, question) for number in known]
    stand = [evidence for each in judged if each.reason is None for evidence in each.evidence]
    if stand:
        is_other = len(stand) < len(claim.cited)
        return Checked(claim.text, claim.cited, Verdict.VERIFIED, evidence=tuple(stand), renumbered=is_other)
    if (quoted := next((each for each in judged if each.verdict is Verdict.QUOTED), None)) is not None:
        return quoted
    if (moved := _held_elsewhere(claim, places, [hits[number - 1] for number in known])) is not None:
        return moved
    if not claim.cited:
        return _struck(claim, Reason.NO_CITATION)
    unknown = [number for number in claim.cited if number not in known]
    return _struck(claim, Reason.UNKNOWN_PASSAGE, str(unknown[0])) if unknown else judged[0]


def _held_elsewhere(claim: Claim, places: Sequence[Evidence], cited: Sequence[Hit]) -> Checked | None:
    """By the passage that has the nearest sentence of all, for a claim that cites another one, or one that is none.

    Only for one in that sentence's own words, and if no passage cited comes close: what one of them says, with a figure
    altered, may stand in another.
    """
    nearest = max(places, key=lambda each: each.nearness, default=None)
    among = max((each.nearness for each in places if each.hit in cited), default=-1.0)
    if nearest is None or not claim.cited or nearest.nearness < max(COPIED, among + ELSEWHERE):
        return None
    if script_of(claim.text) is not script_of(nearest.text) or supported_share(claim.text, nearest.text) < 1:
        return None
    held = _held_to(nearest.hit, claim, places, "")
    return None if held.verdict is Verdict.STRUCK else replace(held, renumbered=True)


def _held_to(hit: Hit, claim: Claim, places: Sequence[Evidence], question: str) -> Checked:
    """By one passage alone."""
    own = sorted((each for each in places if each.hit is hit), key=lambda each: -each.nearness)
    source = with_heading(hit.passage)
    if (missing := next(_missing(claim.text, source), None)) is not None:
        return _struck(claim, *missing)
    if not own:
        return _struck(claim, Reason.MEANING)
    nearest = next((each for each in own if _is_as_near(each, own[0]) and _fits(claim, each)), own[0])
    evidence = (nearest,)
    if not is_near(claim.text, nearest, question):
        return _struck(claim, Reason.MEANING, f"{nearest.nearness:.3f}", evidence)
    if (conflict := next(_conflicts(claim, nearest, question), None)) is not None:
        return _struck(claim, *conflict, evidence)
    if (condition := left_out(claim.text, nearest.text, question)) is not None:
        return Checked(claim.text, claim.cited, Verdict.QUOTED, Reason.CONDITION, condition, evidence)
    return Checked(claim.text, claim.cited, Verdict.VERIFIED, evidence=evidence)


def _is_as_near(place: Evidence, nearest: Evidence) -> bool:
    """Rows of a list hardly differ but in their figures."""
    return place.nearness >= nearest.nearness - ALIKE


def _fits(claim: Claim, place: Evidence) -> bool:
    return conflicting_figure(claim.text, place.text) is None and missing_figure(claim.text, place.text) is None


def _missing(claim: str, source: str) -> Iterator[tuple[Reason, str]]:
    """What a passage does not have of a claim, the surest first."""
    if (span := missing_span(claim, [source, as_data(source)])) is not None:
        yield Reason.QUOTE, span
    if (date := missing_date(claim, source)) is not None:
        yield Reason.DATE, "-".join(str(each) for each in (date.day, date.month, date.year) if each)
    if (figure := missing_figure(claim, source)) is not None:
        yield Reason.NUMBER, _figure_text(figure)
    if (name := missing_name(claim, source) or missing_titled_name(claim, source)) is not None:
        yield Reason.NAME, name


def _conflicts(said: Claim, nearest: Evidence, question: str) -> Iterator[tuple[Reason, str]]:
    """What the sentence that is nearest says otherwise."""
    claim, text = said.text, nearest.text
    if (missed := figure_missed_by_row(question, text)) is not None:
        yield Reason.NUMBER, _figure_text(missed)
    lead = claim.removesuffix(said.item) if said.item != claim else ""
    if _contradicts(claim, text) or (nearest.lead and denies(lead.strip() or claim) != denies(nearest.lead)):
        yield Reason.NEGATION, ""
    headings = nearest.hit.passage.heading
    opposites = opposed(claim, text) or conflicting_people(claim, text, headings) or opposed_duty(claim, text)
    opposites = opposites or within_or_after(claim, text) or opposed_on_a_day(claim, text)
    opposites = opposites or other_meal(claim, text)
    if opposites is not None:
        yield Reason.OPPOSITE, " / ".join(opposites)
    if (figure := conflicting_figure(claim, text)) is not None:
        yield Reason.NUMBER, _figure_text(figure)
    other = other_period(claim, text) or other_percentage(claim, text) or other_limit(claim, text)
    other = other or turned_hours(claim, text)
    if other is not None:
        yield Reason.NUMBER, other
    if (name := conflicting_name(claim, text)) is not None:
        yield Reason.NAME, name
    if (order := only_ordered(claim, text)) is not None:
        yield Reason.MEANING, order
    if (word := sweeping(claim, text) or substituted_word(claim, text, headings)) is not None:
        yield Reason.MEANING, word
    exchanged = mixed_parts(claim, text) or swapped_ends(claim, text) or other_condition(claim, text)
    if exchanged is not None:
        yield Reason.EXCHANGED, " / ".join(exchanged)


def _figure_text(figure: Figure) -> str:
    return f"{figure.value} {figure.unit}".strip()


def is_near(claim: str, nearest: Evidence, question: str) -> bool:
    """Whether a sentence means what its source says, as far as vectors and words tell."""
    if script_of(claim) is not script_of(nearest.text):
        return nearest.nearness >= MEANING_ACROSS
    source = "\n".join([*nearest.hit.passage.heading, nearest.text])
    share = supported_share(claim, source, question)
    if nearest.lead and share < 1:
        return False  # each word of a list counts
    return nearest.nearness + WORDS * share >= MEANING


def _contradicts(claim: str, source: str) -> bool:
    """Whether one of the two denies and the other does not: of the source, the clauses that the claim is about."""
    claim, source = spelled_out(claim, source), spelled_out(source, claim)
    about = [part for part in clauses(source) if _is_about(claim, part)]
    return any(map(denies, clauses(claim) or [claim])) != any(map(denies, about or [source]))


def _is_about(claim: str, part: str) -> bool:
    """Not ", not before," of a claim of what is after: a part without a telling word is of what it names."""
    said = words_of(part)
    own, tells = [word for word in said if not denies(word)], any(map(is_telling, said))
    if denies(part) and not any(map(is_telling, own)) and (own or not tells):
        enough = all if tells else any  # "never with tea" is no word of what is with milk
        return enough(word in words_of(claim) for word in own)
    return max(supported_share(part, claim), supported_share(claim, part)) >= 0.5


def _struck(claim: Claim, reason: Reason, detail: str = "", evidence: tuple[Evidence, ...] = ()) -> Checked:
    return Checked(claim.text, claim.cited, Verdict.STRUCK, reason, detail, evidence)
