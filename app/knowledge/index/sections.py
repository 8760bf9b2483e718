"""Assigns the sentences of a passage to headings and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.core.documents.documents import Passage
from app.knowledge.read.headings import NUMBERED
from app.knowledge.words.sentences import leads_in, line_spans, sentences, starts_list_item

_LONGEST = 80  # characters of a line that may be a heading
_NO_HEADING = re.compile(r"\d|; |[.!।॥:;,|]$")  # a figure is said, not promised; rows of tables have semicolons
_STOPS = ".!?।॥)"


@dataclass(frozen=True)
class Section:
    """Sentences first to last of a passage, by place, and what they stand under; empty where there is nothing."""

    title: str  # of the document
    headings: str  # nearer ones
    first: int
    last: int

    @property
    def places(self) -> range:
        """Of its sentences in the passage."""
        return range(self.first, self.last + 1)

    def is_heading(self, place: int) -> bool:
        """Whether the sentence there is the heading, with others below it."""
        return place < self.first


def sections(passage: Passage, spans: Sequence[tuple[int, int]]) -> list[Section]:
    """The section of each of the passage's sentences, text[start:end]. A heading that is one of them is outside its
    own section."""
    lines = list(heading_lines(passage))
    known = {passage.text[start:end].strip("# \t") for start, end in lines}
    above = [heading for heading in passage.heading if heading not in known]
    title = "".join(passage.heading[:1])
    runs = _runs(passage.text, lines)
    starts = [0, *(run[0][0] for run in runs)]
    ends = [*starts[1:], len(passage.text)]
    found: list[Section] = []
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        own = runs[number - 1] if number else []
        named = [passage.text[slice(*line)].strip("# \t") for line in own] if own else above
        places = [place for place, span in enumerate(spans) if start <= span[0] < end]
        body = [place for place in places if not any(line[0] <= spans[place][0] < line[1] for line in own)]
        headings = "\n".join(heading for heading in named if heading != title)
        section = Section(title, headings, body[0], body[-1]) if body else None
        found += [section or Section(title, headings, place, place) for place in places]
    return found


@dataclass(frozen=True)
class Listing:
    """Sentences first to last of a passage, by place: the items of a list, and from `first` on what leads in."""

    first: int
    last: int
    lead: str  # in words; empty where nothing leads in


def listings(passage: Passage, spans: Sequence[tuple[int, int]]) -> list[Listing | None]:
    """The list that each of the passage's sentences, text[start:end], belongs to; those of one item alone are none."""
    text = passage.text
    items = [starts_list_item(text, text.rfind("\n", 0, start) + 1) for start, _ in spans]
    found: list[Listing | None] = [None] * len(spans)
    place = 0
    while place < len(spans):
        last = place
        while items[place] and last + 1 < len(spans) and items[last + 1] and not _parted(text, spans, last):
            last += 1
        if last > place:
            leads = (
                place > 0 and not _parted(text, spans, place - 1) and _leads_in(text, spans[place - 1], spans[place][0])
            )
            first = place - 1 if leads else place
            lead = text[slice(*spans[first])] if leads else ""
            found[first : last + 1] = [Listing(first, last, lead)] * (last + 1 - first)
        place = last + 1
    return found


def _leads_in(text: str, span: tuple[int, int], start: int) -> bool:
    """Whether a sentence leads in to the list that begins there: it says so, or stands right above without a stop."""
    said = text[slice(*span)]
    return leads_in(said) or (text[span[1] : start].count("\n") == 1 and said[-1] not in _STOPS)


def _parted(text: str, spans: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether more than blanks lies between a sentence and the next one, such as a heading."""
    return bool(text[spans[place][1] : spans[place + 1][0]].strip())


def lead_above(passage: Passage, start: int) -> str:
    """What leads in to the list or the lines below one another that the sentence at text[start] of a passage is one of;
    empty where nothing does."""
    text, spans = passage.text, sentences(passage.text)
    place = next((place for place, span in enumerate(spans) if span[0] == start), 0)
    listing = listings(passage, spans)[place] if spans else None
    if listing is not None:
        return listing.lead if place > listing.first else ""
    while place > 0 and text[spans[place - 1][1] : spans[place][0]].strip(" \t\r") == "\n":
        place -= 1
        if leads_in(said := text[slice(*spans[place])]):
            return said
    return ""


def headings_of(passage: Passage, start: int, *, is_plain: bool = False) -> tuple[str, ...]:
    """What text[start:] of a passage stands under, the highest first.

    A passage of several short sections knows the headings of its first; the nearest line above takes the place of the
    last of them, or in Markdown of those from its level on. Of a plain text no reader knows any: there it is all.
    """
    raw = _line_above(passage, start)
    line = raw.strip("# \t\r")
    if not line or line in passage.heading:
        return passage.heading
    level = len(raw) - len(raw.lstrip("#"))
    if level:
        return (*passage.heading[: level - 1], line)
    return (*passage.heading[:-1], line) if passage.heading or is_plain else ()


def _line_above(passage: Passage, start: int) -> str:
    """The last line before text[start] that is a heading and no part of a paragraph, as it stands; else nothing."""
    for first, last in reversed([line for line in heading_lines(passage) if line[1] <= start]):
        line = passage.text[first:last]
        if line.startswith("#") or passage.text[last:].lstrip(" \t\r").startswith("\n\n"):
            return line
    return ""


def _runs(text: str, lines: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Headings with nothing between them are one."""
    runs: list[list[tuple[int, int]]] = []
    for start, end in lines:
        if runs and not text[runs[-1][-1][1] : start].strip():
            runs[-1].append((start, end))
        else:
            runs.append([(start, end)])
    return runs


def heading_lines(passage: Passage) -> Iterator[tuple[int, int]]:
    """Where a passage's headings begin and end: those the reader of the file knew, and lines that stand alone without a
    stop and have text below."""
    text = passage.text
    for start, end in line_spans(text):
        line = text[start:end].strip("# \t\r")
        if not line or not text[end:].strip():
            continue
        if line in passage.heading or (_stands_alone(text, start, end) and _looks_like_one(line, text[start:end])):
            yield start, end


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Between blank lines, or the first line of a text."""
    before = text[:start].rstrip(" \t\r")
    after = text[end:].lstrip(" \t\r")
    if not before.strip() and not after.startswith("\n\n"):
        return not _goes_on(text, end)
    return not before.strip() or (before.endswith("\n\n") and after.startswith("\n\n"))


def _goes_on(text: str, end: int) -> bool:
    """Whether the first line of a text, which ends there, is the beginning of a sentence broken for want of room."""
    first = next(iter(sentences(text)), (0, 0))
    return first[1] > end


def _looks_like_one(line: str, raw: str) -> bool:
    numbered = NUMBERED.match(line)
    words = line[numbered.end() :] if numbered else line
    return len(line) <= _LONGEST and _NO_HEADING.search(words) is None and not starts_list_item(raw, 0)
