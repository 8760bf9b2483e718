"""Rewords a question with synonyms that the collection uses: ಲೈಬ್ರರಿ becomes a document's ಗ್ರಂಥಾಲಯ.

Neither vectors nor trigrams know that these are one. What the collection has in some form is left as it was asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from app.core.script import script_of
from app.core.search_text import normalise, words
from app.core.settings import Language
from app.core.typing.words import lent_spellings
from app.knowledge.words.stems import stem_of
from app.knowledge.words.synonyms import Synonym, synonyms_of

Forms = Callable[[str], int]  # how often a collection has forms of the word of a stem
_LONGEST = 3  # words of a phrase


def reworded(question: str, forms: Forms) -> str:
    """The question with other words for those that the collection lacks."""
    spans = list(words(question))
    own = [stem_of(normalise(question[start:end])) for start, end in spans]
    said, at, end = [], 0, 0
    while at < len(own):
        length, other = _longest(own[at : at + _LONGEST], forms)
        if other is not None:
            said += [question[end : spans[at][0]], other.text]
            end = spans[at + length - 1][1]
        at += length
    return "".join([*said, question[end:]])


def with_lent(question: str, forms: Forms) -> str:
    """The question with English words as English has them, where it has them in an Indic script and the collection has
    them in Latin letters alone: వార్డు is the ward of a document."""
    language = script_of(question)
    if language is Language.ENGLISH:
        return question
    said, end = [], 0
    for start, stop in words(question):
        if (latin := _lent(stem_of(normalise(question[start:stop])), language, forms)) is not None:
            said += [question[end:start], latin]
            end = stop
    return "".join([*said, question[end:]])


def _lent(stem: str, language: Language, forms: Forms) -> str | None:
    """The spelling that the collection has most of."""
    spellings = _lent_words(language).get(stem, ())
    if not spellings or forms(stem):
        return None
    most, word = max((forms(stem_of(each)), each) for each in spellings)
    return word if most else None


@lru_cache(maxsize=3)
def _lent_words(language: Language) -> dict[str, list[str]]:
    """The spellings of each in Latin letters, by its stem."""
    return {stem_of(normalise(text)): spellings for text, spellings in lent_spellings(language).items()}


def _longest(own: list[str], forms: Forms) -> tuple[int, Synonym | None]:
    """Of the longest phrase that begins there and is known: its words, and what to say in its place."""
    for length in range(len(own), 0, -1):
        phrase = tuple(own[:length])
        if (others := synonyms_of(phrase)) is not None:
            return length, None if _count(phrase, forms) else _best(others, forms)
    return 1, None


def _best(others: Sequence[Synonym], forms: Forms) -> Synonym | None:
    """What the collection has most of; a card only where it has no debit card."""
    there = [each for each in others if _count(each.stems, forms)]
    whole = [each for each in there if not any({*each.stems} < {*other.stems} for other in there)]
    return max(whole, key=lambda each: _count(each.stems, forms), default=None)


def _count(phrase: tuple[str, ...], forms: Forms) -> int:
    return min(map(forms, phrase))
