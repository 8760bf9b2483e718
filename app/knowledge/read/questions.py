"""Lists of questions with answers as people write them: each question is the heading of its answer.

"Q: ..." and "A: ...", or questions on lines of their own, in four languages and any format of text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator
from dataclasses import replace

from app.core.documents.documents import LOWEST_HEADING, HeadingSpan, ReadDocument
from app.knowledge.read.question_labels import ANSWER_MARKS, QUESTION_MARKS
from app.knowledge.words.sentences import line_spans

_LEAST = 2  # questions: one alone may be part of a text
_LONGEST = 300  # characters of a question
_LONGEST_UNMARKED = 150
_LINES = 4  # that a marked question takes at most
_NUMBER = r"[ \t]*\d{0,3}[ \t]*[.:)\-–][ \t]*"
_QUESTION = re.compile(rf"[ \t]*(?:{'|'.join(QUESTION_MARKS)}){_NUMBER}(?=\S)", re.IGNORECASE)
_ANSWER = re.compile(rf"[ \t]*(?:{'|'.join(ANSWER_MARKS)}){_NUMBER}(?=\S)", re.IGNORECASE)


def with_questions(read: ReadDocument) -> ReadDocument:
    """The same text; its questions are headings, and begin passages of their own with what answers them.

    Headings that ask, which the reader of the file knew, are questions too.
    """
    if read.records:
        return read
    found = list(_marked(read.text))
    if len(found) < _LEAST:
        found = list(_unmarked(read.text, {each.end for each in read.headings}))
    headings = list(read.headings)
    starts = [each.start for each in headings]
    known = [each.start for each in headings if read.text[each.start : each.end].rstrip("# \t").endswith("?")]
    added = []
    for start, end in found:
        at = bisect_right(starts, start)  # headings before it
        is_new = (not at or headings[at - 1].end <= start) and (at == len(starts) or starts[at] >= end)
        if is_new:
            level = headings[at - 1].level if at else 0
            added.append(HeadingSpan(start, end, min(level + 1, LOWEST_HEADING)))
    if len(added) + len(known) < _LEAST:
        return read
    headings = sorted([*headings, *added], key=lambda each: each.start)
    return replace(read, headings=tuple(headings), records=tuple(sorted([*known, *(each.start for each in added)])))


def _lines(text: str) -> list[tuple[int, int]]:
    return [span for span in line_spans(text) if text[slice(*span)].strip()]


def _marked(text: str) -> Iterator[tuple[int, int]]:
    """From each mark of a question to that of its answer."""
    lines = _lines(text)
    for at, (start, end) in enumerate(lines):
        if not _QUESTION.match(text, start, end):
            continue
        for number, (following, last) in enumerate(lines[at + 1 : at + 1 + _LINES], start=at):
            if _ANSWER.match(text, following, last):
                if lines[number][1] - start <= _LONGEST:
                    yield start, lines[number][1]
                break
            if _QUESTION.match(text, following, last):
                break


def _unmarked(text: str, heading_ends: Container[int]) -> Iterator[tuple[int, int]]:
    """Lines that ask, with a line below that tells. A heading right above one is no beginning of it."""
    lines = _lines(text)
    for at, (start, end) in enumerate(lines[:-1]):
        own, following = text[start:end].strip(), text[slice(*lines[at + 1])].strip()
        before = text[slice(*lines[at - 1])].strip() if at else ""
        goes_on = bool(before) and text[lines[at - 1][1] : start].count("\n") == 1 and before[-1] not in "।॥.!)”\"'"
        goes_on &= at == 0 or lines[at - 1][1] not in heading_ends
        if own.endswith("?") and len(own) <= _LONGEST_UNMARKED and not following.endswith("?") and not goes_on:
            yield start, end
