"""A quotation with its place in a passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.core.documents.documents import Passage
from app.knowledge.search.hits import Hit

Excerpt = tuple[Passage, int, int]  # a passage, and where something in its text begins and ends


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

    def overlaps(self, other: Citation) -> bool:
        """Whether both have some words of one passage."""
        return self.passage.id == other.passage.id and self.start < other.end and other.start < self.end

    def meets(self, other: Citation) -> bool:
        """Whether they overlap, or have but blanks between them."""
        if self.passage.id != other.passage.id:
            return False
        between = self.passage.text[min(self.end, other.end) : max(self.start, other.start)]
        return self.overlaps(other) or not between.strip()

    def joined(self, other: Citation) -> Citation:
        """From the first word of both to the last."""
        start, end = min(self.start, other.start), max(self.end, other.end)
        return replace(self, quote=self.passage.text[start:end], start=start, end=end)


def citation_of(found: Citation | Hit, passage: Passage, start: int, end: int) -> Citation:
    """The words passage.text[start:end] of the document found."""
    return Citation(passage, found.document, found.title, passage.text[start:end], start, end)


def number_of(citations: Sequence[Citation], passage_id: int, start: int) -> int | None:
    """Which of them, counted from 1, has the word at `start` of a passage."""
    has = (each.passage.id == passage_id and each.start <= start < each.end for each in citations)
    return next((number for number, found in enumerate(has, start=1) if found), None)
