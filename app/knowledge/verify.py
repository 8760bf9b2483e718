"""Whether each sentence that a model wrote stands in what it cites: quotations, figures, dates, names, sense."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.core.script import script_of
from app.knowledge.claims import Claim
from app.knowledge.dates import missing_date
from app.knowledge.embed import Embedder
from app.knowledge.figures import missing_figure
from app.knowledge.indexing import with_heading
from app.knowledge.names import missing_name
from app.knowledge.negation import clauses, denies, opposed
from app.knowledge.prompt import as_data
from app.knowledge.search import Hit
from app.knowledge.sentences import sentences
from app.knowledge.spans import missing_span
from app.knowledge.support import supported_share

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# Measured with benchmarks/generate.py; docs/generation.md has the figures.
WORDS = 0.1  # what the share of a sentence's words that its source has weighs beside the cosine of both
MEANING = 0.947  # of the two together
MEANING_ACROSS = 0.84  # of the cosine alone, between scripts


class Verdict(StrEnum):
    """Names are part of the command line's JSON."""

    VERIFIED = "verified"
    STRUCK = "struck"


class Reason(StrEnum):
    """Why a sentence was struck out. Names are part of the command line's JSON."""

    NO_CITATION = "no_citation"
    UNKNOWN_PASSAGE = "unknown_passage"  # the number cited is no passage's
    QUOTE = "quote"  # a quotation that does not stand there
    NUMBER = "number"  # or a number with another unit
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"  # one says that it is so, the other that it is not
    OPPOSITE = "opposite"  # one says more, the other less
    MEANING = "meaning"  # too far from every sentence there


@dataclass(frozen=True)
class Evidence:
    """hit.passage.text[start:end], the sentence of a passage cited that is nearest."""

    hit: Hit
    start: int
    end: int
    nearness: float

    @property
    def text(self) -> str:
        """The words of the document."""
        return self.hit.passage.text[self.start : self.end]


@dataclass(frozen=True)
class Checked:
    """A sentence with its verdict. `reason` and `detail` (what is missing) are of one that was struck.

    `evidence` has one entry for each passage cited, unless it was struck before that was looked for.
    """

    text: str
    cited: tuple[int, ...]
    verdict: Verdict
    reason: Reason | None = None
    detail: str = ""
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        if (self.verdict is Verdict.STRUCK) != (self.reason is not None):
            raise ValueError(f"{self.verdict} with the reason {self.reason}")
        if self.verdict is Verdict.VERIFIED and not self.evidence:
            raise ValueError("verified by nothing")


def verify(claims: Sequence[Claim], hits: Sequence[Hit], question: str, embedder: Embedder) -> list[Checked]:
    """Each claim against the passages that it cites, counted from 1. Raises what the embedder raises."""
    struck = [_struck_by_letters(claim, hits) for claim in claims]
    left = [claim for claim, each in zip(claims, struck, strict=True) if each is None]
    judged = iter(_by_sense(left, hits, question, embedder))
    return [each or next(judged) for each in struck]


def share_verified(checked: Sequence[Checked]) -> float:
    """In [0, 1]; 0 for an answer without sentences."""
    return sum(each.verdict is Verdict.VERIFIED for each in checked) / (len(checked) or 1)


def _struck_by_letters(claim: Claim, hits: Sequence[Hit]) -> Checked | None:
    """What needs no vectors."""
    if not claim.cited:
        return _struck(claim, Reason.NO_CITATION)
    unknown = [number for number in claim.cited if not 1 <= number <= len(hits)]
    if unknown:
        return _struck(claim, Reason.UNKNOWN_PASSAGE, str(unknown[0]))
    texts = [with_heading(hits[number - 1].passage) for number in claim.cited]
    missing = next(_missing(claim.text, texts), None)
    return None if missing is None else _struck(claim, *missing)


def _missing(claim: str, texts: Sequence[str]) -> Iterator[tuple[Reason, str]]:
    """What the texts do not have of a claim, the surest first."""
    source = "\n".join(texts)
    if (span := missing_span(claim, [*texts, *map(as_data, texts)])) is not None:
        yield Reason.QUOTE, span
    if (date := missing_date(claim, source)) is not None:
        yield Reason.DATE, "-".join(str(each) for each in (date.day, date.month, date.year) if each)
    if (figure := missing_figure(claim, source)) is not None:
        yield Reason.NUMBER, f"{figure.value} {figure.unit}".strip()
    if (name := missing_name(claim, source)) is not None:
        yield Reason.NAME, name


def _by_sense(claims: Sequence[Claim], hits: Sequence[Hit], question: str, embedder: Embedder) -> list[Checked]:
    spans = [
        (number, start, end)
        for number in sorted({number for claim in claims for number in claim.cited})
        for start, end in sentences(hits[number - 1].passage.text)
    ]
    if not claims:
        return []
    texts = [hits[number - 1].passage.text[start:end] for number, start, end in spans]
    vectors = embedder.passages([*(claim.text for claim in claims), *texts])
    own, theirs = vectors[: len(claims)], vectors[len(claims) :]
    return [
        _judged(claim, question, _evidence(claim, own[row], spans, theirs, hits)) for row, claim in enumerate(claims)
    ]


def _evidence(
    claim: Claim,
    vector: npt.NDArray[np.float32],
    spans: Sequence[tuple[int, int, int]],
    vectors: npt.NDArray[np.float32],
    hits: Sequence[Hit],
) -> tuple[Evidence, ...]:
    """The nearest sentence of each passage that the claim cites."""
    found = []
    for cited in claim.cited:
        rows = [row for row, (number, _, _) in enumerate(spans) if number == cited]
        if rows:
            best = max(rows, key=lambda row: float(vectors[row] @ vector))
            _, start, end = spans[best]
            found.append(Evidence(hits[cited - 1], start, end, float(vectors[best] @ vector)))
    return tuple(found)


def _judged(claim: Claim, question: str, evidence: tuple[Evidence, ...]) -> Checked:
    if not evidence:
        return _struck(claim, Reason.MEANING)
    nearest = max(evidence, key=lambda each: each.nearness)
    text = nearest.text
    if not is_near(claim.text, nearest, with_heading(nearest.hit.passage), question):
        return _struck(claim, Reason.MEANING, f"{nearest.nearness:.3f}", evidence)
    if _contradicts(claim.text, text):
        return _struck(claim, Reason.NEGATION, "", evidence)
    if (opposites := opposed(claim.text, text)) is not None:
        return _struck(claim, Reason.OPPOSITE, " / ".join(opposites), evidence)
    return Checked(claim.text, claim.cited, Verdict.VERIFIED, evidence=evidence)


def is_near(claim: str, nearest: Evidence, source: str, question: str) -> bool:
    """Whether a sentence means what its source says, as far as vectors and words tell."""
    if script_of(claim) is not script_of(nearest.text):
        return nearest.nearness >= MEANING_ACROSS
    return nearest.nearness + WORDS * supported_share(claim, source, question) >= MEANING


def _contradicts(claim: str, source: str) -> bool:
    """Whether one of the two denies and the other does not: of the source, the clauses that the claim is about."""
    about = [clause for clause in clauses(source) if supported_share(clause, claim) >= 0.5]
    return any(map(denies, clauses(claim) or [claim])) != any(map(denies, about or [source]))


def _struck(claim: Claim, reason: Reason, detail: str = "", evidence: tuple[Evidence, ...] = ()) -> Checked:
    return Checked(claim.text, claim.cited, Verdict.STRUCK, reason, detail, evidence)
