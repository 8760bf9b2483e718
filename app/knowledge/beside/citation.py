"""Words of a document that answer, with where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.documents.documents import Passage


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
