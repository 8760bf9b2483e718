"""Parses a search query into words and phrases, and finds where they stand in a text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import datetime

from app.core.conversations.conversation import Conversation, Role
from app.core.search_text import beginnings, normalise, words
from shakti_mlx.stream_decoder import cluster_pattern

LONGEST_QUERY = 1000  # characters that are looked at
MOST_TERMS = 16
SNIPPET_LENGTH = 160  # characters
_BEFORE = 40  # characters of a snippet before what was found
_CUT = "…"
_QUOTES = str.maketrans("“”„‟«»", '""""""')

Span = tuple[int, int]  # start and end in code points


@dataclass(frozen=True)
class Term:
    """Words that stand one after another, as the index has them; with `prefix` the last may be a word's beginning."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True)
class SearchHit:
    """A title (then `message_id` and `role` are None) or a message that contains every term.

    `highlights` lie in `text`, `snippet_highlights` in `snippet`: code points, whole orthographic syllables, in order.
    """

    conversation: Conversation
    message_id: str | None
    role: Role | None
    text: str
    highlights: tuple[Span, ...]
    snippet: str
    snippet_highlights: tuple[Span, ...]
    created: datetime  # UTC


@dataclass(frozen=True)
class FoundConversation:
    """A conversation with what was asked for: the place that tells most of it, and in how many messages it stands.

    `title_highlights` lie in its title. Where only the title has the words, `best` is the title.
    """

    best: SearchHit
    places: int
    title_highlights: tuple[Span, ...] = ()

    @property
    def conversation(self) -> Conversation:
        """The conversation."""
        return self.best.conversation


def tells_more(hit: SearchHit, terms: tuple[Term, ...]) -> tuple[int, bool, bool]:
    """By what the best place of a conversation is the largest: words seen in the snippet, said beyond the title."""
    marked = {normalise(hit.snippet[start:end]) for start, end in hit.snippet_highlights}
    seen = sum(any(word in mark for mark in marked) for term in terms for word in term.words)
    beyond = hit.text.strip() != hit.conversation.title.strip()
    return seen, hit.message_id is not None, beyond


def parse_query(text: str) -> tuple[Term, ...]:
    """What a person asks for: all of the terms. Nothing is an operator but quotation marks; nothing is an error.

    The last word is taken for the beginning of one, as it may not be typed to its end, unless it closes a quotation.
    """
    text = text[:LONGEST_QUERY].translate(_QUOTES)
    terms: list[Term] = []
    for number, part in enumerate(text.split('"')):
        quoted = number % 2 == 1
        for chunk in [part] if quoted else part.split():
            plain = normalise(chunk)
            found = tuple(plain[start:end] for start, end in words(plain))
            if found:
                terms.append(Term(found))
    terms = terms[:MOST_TERMS]
    closed = text.count('"') % 2 == 0 and text.rstrip().endswith('"')
    if terms and not closed:
        terms[-1] = Term(terms[-1].words, prefix=True)
    return tuple(dict.fromkeys(terms))


def highlights(text: str, terms: tuple[Term, ...]) -> tuple[Span, ...]:
    """Where the terms stand in a text, as spans of whole orthographic syllables that do not touch."""
    stand, plain = _words_of(text)
    spans: list[Span] = []
    for term in terms:
        spans += _places_of(term, text, stand, plain)
    return _joined(sorted(spans))


def places(text: str, terms: tuple[Term, ...]) -> tuple[Span, ...]:
    """Where somebody who goes from place to place comes to: as `highlights`, but terms side by side are one place."""
    stand, plain = _words_of(text)
    found = sorted(
        (start, end, number) for number, term in enumerate(terms) for start, end in _places_of(term, text, stand, plain)
    )
    joined: list[tuple[int, int, set[int]]] = []
    for start, end, number in found:
        if joined:
            before, so_far, numbers = joined[-1]
            gap = text[_word_end(stand, so_far) : start]
            if start < so_far or (number not in numbers and gap.isspace() and "\n" not in gap):
                joined[-1] = (before, max(end, so_far), numbers | {number})
                continue
        joined.append((start, end, {number}))
    return tuple((start, end) for start, end, _ in joined)


def count_places(text: str, terms: tuple[Term, ...]) -> int:
    """How many `places` there are, at once where one word is asked for."""
    if len(terms) == 1 and len(terms[0].words) == 1:
        (word,) = terms[0].words
        return sum(1 for _ in beginnings(word, whole=not terms[0].prefix).finditer(normalise(text)))
    return len(places(text, terms))


def _words_of(text: str) -> tuple[list[Span], list[str]]:
    """Where its words stand, and how the index has them."""
    stand = list(words(text))
    whole = normalise(text)
    if text.isascii():
        return stand, [whole[start:end] for start, end in stand]
    plain = [whole[start:end] for start, end in words(whole)]
    if len(plain) != len(stand):  # a letter that is several words when it is normalised
        plain = [normalise(text[start:end]) for start, end in stand]
    return stand, plain


def _word_end(stand: list[Span], at: int) -> int:
    """The end of the word that a place ends in."""
    return stand[bisect_left(stand, at, key=lambda span: span[1])][1]


def _places_of(term: Term, text: str, places: list[Span], plain: list[str]) -> list[Span]:
    *whole, last = term.words
    found: list[Span] = []
    for at in range(len(plain) - len(whole)):
        end = at + len(whole)
        word = plain[end]
        if not (word.startswith(last) if term.prefix else word == last) or plain[at:end] != whole:
            continue
        start_of_last, end_of_last = places[end]
        if word != last:
            end_of_last = start_of_last + _typed_part(text[start_of_last:end_of_last], last)
        found.append((places[at][0], end_of_last))
    return found


def _typed_part(word: str, beginning: str) -> int:
    """Code points of `word` up to the syllable in which its normalised form has got as far as `beginning`."""
    ends = [match.end() for match in cluster_pattern().finditer(word)]
    return next((end for end in ends if len(normalise(word[:end])) >= len(beginning)), len(word))


def _joined(spans: list[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def snippet_of(text: str, spans: tuple[Span, ...], length: int = SNIPPET_LENGTH) -> tuple[str, tuple[Span, ...]]:
    """One line of about `length` characters around the first span, cut between words, and its own spans."""
    first = spans[0][0] if spans else 0
    start = _between_words(text, max(first - _BEFORE, 0), first)
    end = _between_words(text, min(start + length, len(text)), len(text)) if start + length < len(text) else len(text)
    if end - start > 2 * length:  # a word without end
        end = _syllable_end(text, start, start + length)
    if spans and end < spans[0][1]:
        end = _syllable_end(text, first, min(spans[0][1], first + 2 * length))
    front = _CUT if text[:start].strip() else ""
    back = _CUT if text[end:].strip() else ""
    line = front + re.sub(r"\s", " ", text[start:end]) + back
    shift = len(front) - start
    inside = tuple((a + shift, min(b, end) + shift) for a, b in spans if start <= a < end)
    return line, inside


def _between_words(text: str, at: int, latest: int) -> int:
    """The first place from `at` on that begins a word or ends the text; `latest` at the most."""
    if at == 0 or at >= len(text):
        return at
    match = re.compile(r"\s").search(text, at - 1, latest)
    return latest if match is None else min(match.end(), latest)


def _syllable_end(text: str, start: int, at: int) -> int:
    ends: list[int] = [
        start,
        *(match.end() for match in cluster_pattern().finditer(text, start, min(at + 64, len(text)))),
    ]
    return ends[max(bisect_right(ends, at) - 1, 1)]
