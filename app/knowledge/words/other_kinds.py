"""Pairs of words of which the first tells the kind of the second: "credit card". So they stand in each language."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from app.knowledge.words.function_words import FUNCTION_WORDS
from app.knowledge.words.stems import stem_of
from app.knowledge.words.terms import words_of

Pair = tuple[str, str]  # stems
_LEAST = 2  # letters of a stem that may tell a kind
_FUNCTION_STEMS = frozenset(map(stem_of, FUNCTION_WORDS)) | FUNCTION_WORDS


def pairs_of(text: str) -> tuple[Pair, ...]:
    """Words of a text that stand side by side, both of which tell something."""
    pairs = pairwise(map(stem_of, words_of(text)))
    return tuple(dict.fromkeys(each for each in pairs if all(map(_tells, each))))


def is_of_other(stems: Sequence[str], headings: Collection[str], pair: Pair) -> bool:
    """Whether a sentence of those stems tells of another kind of the second of a pair: of a debit card, where neither
    it nor its headings have "credit"."""
    kind, thing = pair
    if kind in stems or kind in headings:
        return False
    return any(each == thing and _tells(before) for before, each in pairwise(stems))


def _tells(stem: str) -> bool:
    return len(stem) >= _LEAST and not any(map(str.isdigit, stem)) and stem not in _FUNCTION_STEMS
