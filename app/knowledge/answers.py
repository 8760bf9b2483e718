"""The answer to a question from a collection: quoted from its documents, or refused where none of them answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.core.documents import Passage
from app.knowledge.confidence import confidence, is_enough
from app.knowledge.quote import Quote, quotes
from app.knowledge.search import Hit, Searcher

NEAREST = 3  # headings shown in place of an answer
_LOOKED_AT = 10  # passages


class Mode(StrEnum):
    """How a question was answered. Names are part of the command line's JSON."""

    QUOTE = "quote"
    REFUSE = "refuse"


@dataclass(frozen=True)
class Citation:
    """Where a quotation stands: passage.text[start:end] == quote. `document` is the document's name."""

    passage: Passage
    document: str
    title: str
    quote: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if self.passage.text[self.start : self.end] != self.quote or not self.quote:
            raise ValueError(f"quotation {self.start}:{self.end} does not stand in passage {self.passage.id}")


@dataclass(frozen=True)
class Nearby:
    """What stands nearest to a question that is not answered."""

    document: str
    title: str
    page: int | None
    heading: tuple[str, ...]
    passage_id: int


@dataclass(frozen=True)
class CollectionAnswer:
    """An answer without a word that is not the documents' own. Refused: no citations, and what stands nearest."""

    mode: Mode
    confidence: float
    citations: tuple[Citation, ...]
    nearby: tuple[Nearby, ...]

    @property
    def text(self) -> str:
        """The best quotation; empty when refused."""
        return self.citations[0].quote if self.citations else ""


class Answerer:
    """Answers from collections. What a question or a document says is only ever searched and quoted, never followed."""

    def __init__(self, searcher: Searcher, threshold: float | None = None) -> None:
        """`threshold` is the confidence that an answer takes; without it, what was measured."""
        self._searcher, self._threshold = searcher, threshold

    def answer(self, collection_id: str, question: str, document_id: str | None = None) -> CollectionAnswer:
        """From the whole collection, or one document of it. Raises AppError as Searcher.search does."""
        asked, hits = self._searcher.look(collection_id, question, _LOOKED_AT, document_id)
        found = quotes(asked, hits)
        sure = confidence(hits, found)
        enough = is_enough(sure, hits) if self._threshold is None else sure >= self._threshold
        if not (found and enough):
            return CollectionAnswer(Mode.REFUSE, sure, (), _nearby(hits))
        return CollectionAnswer(Mode.QUOTE, sure, tuple(_citation(each) for each in found), ())


def _citation(quote: Quote) -> Citation:
    hit = quote.hit
    return Citation(hit.passage, hit.document, hit.title, quote.text, quote.start, quote.end)


def _nearby(hits: list[Hit]) -> tuple[Nearby, ...]:
    found: dict[tuple[str, tuple[str, ...]], Nearby] = {}
    for hit in hits:
        nearby = Nearby(hit.document, hit.title, hit.passage.page, hit.passage.heading, hit.passage.id)
        found.setdefault((hit.document, hit.passage.heading), nearby)
    return tuple(found.values())[:NEAREST]
