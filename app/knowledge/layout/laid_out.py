"""A passage with its sentences, headings and lists, each computed once and on demand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from app.core.documents.documents import Passage
from app.knowledge.index.sections import Listing, heading_lines, listings
from app.knowledge.words.sentences import sentences


class LaidOut:
    """The places are in the passage's text."""

    def __init__(self, passage: Passage, spans: Sequence[tuple[int, int]] | None = None) -> None:
        """`spans` are where its sentences stand, if that is known."""
        self.passage, self.text = passage, passage.text
        self.spans = sentences(self.text) if spans is None else spans

    @cached_property
    def texts(self) -> Sequence[str]:
        """The sentences' words, by place, which is counted from 0."""
        return [self.text[start:end] for start, end in self.spans]

    def begins_heading(self, place: int) -> bool:
        """Whether a line that is a heading begins where that sentence does."""
        return any(start == self.spans[place][0] for start, _ in self.headings)

    @cached_property
    def headings(self) -> Sequence[tuple[int, int]]:
        """Lines that are headings."""
        return list(heading_lines(self.passage))

    @cached_property
    def lists(self) -> Sequence[Listing | None]:
        """The list that each sentence belongs to."""
        return listings(self.passage, self.spans)
