"""Where a sentence has of its source what stands there of something else: another figure, medicine, name or person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.core.script import script_of
from app.core.search_text import normalise, words
from app.knowledge.dates import without_dates
from app.knowledge.figures import Figure, figures, placed_figures
from app.knowledge.names import names
from app.knowledge.negation import opposed_people
from app.knowledge.support import has_form
from app.knowledge.terms import words_of

_AROUND = 4  # words on each side of a figure that tell what it is of
_SURER = 2  # so many more of them beside another figure: the claim has that one's place
_TITLE = re.compile(r"(?:डॉ|डा|डॉक्टर|श्री|श्रीमती|सुश्री|ಡಾ|ಡಾಕ್ಟರ್|ಶ್ರೀ|ಶ್ರೀಮತಿ|డా|డాక్టర్|శ్రీ|శ్రీమతి)\.?\s+(?=\S)")
_NAMED = 2  # words behind a title


def conflicting_figure(claim: str, sentence: str) -> Figure | None:
    """A figure of the claim that the sentence it is held to has not, or has of another thing.

    Not one of a claim that says more than the sentence, and so has another figure of that unit which stands there.
    """
    claim, sentence = without_dates(claim), without_dates(sentence)
    theirs = figures(sentence)
    for unit in dict.fromkeys(each.unit for each in theirs):
        have = {each.value for each in theirs if each.unit == unit}
        own = [each for each in figures(claim) if each.unit == unit]
        if own and not any(each.value in have for each in own):
            return own[0]
    return _exchanged(claim, sentence) if script_of(claim) is script_of(sentence) else None


def conflicting_name(claim: str, sentence: str) -> str | None:
    """A name of the claim that the sentence has not, where that has another one; known are those that both have."""
    theirs, own = frozenset(words_of(sentence)), frozenset(words_of(claim))
    missing = [each for each in names(claim, theirs | own) if not _in(each, theirs)]
    others = [each for each in names(sentence, theirs) if not _in(each, own)]
    return missing[0] if missing and others else None


def missing_titled_name(claim: str, source: str) -> str | None:
    """A word behind a title in Indic letters, "डॉ. मीरा नायर", that a source in the same letters does not have."""
    if script_of(claim) is not script_of(source):
        return None
    have = frozenset(words_of(source))
    for title in _TITLE.finditer(claim):
        rest = claim[title.end() :]
        for start, end in list(words(rest))[:_NAMED]:
            if not has_form(normalise(rest[start:end]), have):
                return rest[start:end]
    return None


def conflicting_people(claim: str, sentence: str, headings: Sequence[str]) -> tuple[str, str] | None:
    """Whom the claim speaks of, and whom its source does: a child and an adult."""
    return opposed_people(claim, sentence) or opposed_people(claim, "\n".join([*headings, sentence]))


def _in(name: str, have: frozenset[str]) -> bool:
    return all(has_form(word, have) for word in words_of(name))


def _exchanged(claim: str, sentence: str) -> Figure | None:
    """A figure that stands in the sentence elsewhere than beside the words it has in the claim."""
    placed = list(_with_words(sentence))
    for figure, left, right in _with_words(claim):
        alike = [
            (len(left & before) + len(right & behind), each)
            for each, before, behind in placed
            if each.unit == figure.unit
        ]
        right_place = max((count for count, each in alike if each == figure), default=None)
        if right_place is not None and any(count >= right_place + _SURER for count, _ in alike):
            return figure
    return None


def _with_words(text: str) -> Iterator[tuple[Figure, frozenset[str], frozenset[str]]]:
    """Each figure with the words before and behind it."""
    text = normalise(text)
    spans = list(words(text))
    for figure, start, end in placed_figures(text):
        before = [text[first:last] for first, last in spans if last <= start][-_AROUND:]
        behind = [text[first:last] for first, last in spans if first >= end][:_AROUND]
        yield figure, frozenset(before), frozenset(behind)
