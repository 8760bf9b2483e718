"""A search as it is typed: the words and phrases asked for, and where they stand in a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime

from app.core.conversation import Conversation, Role
from app.core.search_text import normalise, words
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
    """A title (then `message_id` and `role` are None) or a message that has all that was asked for.

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
    """A conversation with what was asked for: the place that tells most of it, and how many places there are.

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
    places = list(words(text))
    whole = normalise(text)
    plain = [whole[start:end] for start, end in words(whole)]
    if len(plain) != len(places):  # a letter that is several words when it is normalised
        plain = [normalise(text[start:end]) for start, end in places]
    spans: list[Span] = []
    for term in terms:
        spans += _places_of(term, text, places, plain)
    return _joined(sorted(spans))


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
