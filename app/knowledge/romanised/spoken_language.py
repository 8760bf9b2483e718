"""Tells the language of a question in Latin letters: "clinic kab khulta hai" is Hindi."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from app.core.search_text import words_in
from app.core.settings import Language
from app.core.typing.endings import may_be_inflected
from app.core.typing.scripts import TYPED
from app.core.typing.words import latin_spellings
from app.knowledge.romanised.heard_words import HeardWords
from app.knowledge.words.function_words import ENGLISH

_ENOUGH = 1.0  # of what a question's words tell; an everyday word of one language alone tells 1
_ENOUGH_ALONE = 0.75  # where none of them is in English for certain
_ALSO_ENGLISH = 0.25  # what one tells that is usual in English too: "to", "me", "par"
_BY_ENDING = 0.5  # what one tells that no list has
_IN_COLLECTION = 0.5  # and what one tells that the collection has
_OTHERS = 0.6  # what all counts in a language that the collection has not, where it has another one
_LONG_ENOUGH = 4  # letters of a word that sounds like another not by chance
_MOSTLY_ENGLISH = 0.5  # the share of a question's words
_ENDINGS = {
    Language.HINDI: re.compile("[a-z]{3}(?:iye|oge|unga|engi?|iyan|iyon)$"),
    Language.KANNADA: re.compile(
        "[a-z]{2}(?:alli|annu|inda|ige|kke|utt?a?de|utt?[ae]re|uvudu|beku|bahudu?a?|baradu|galu|iddare)$"
    ),
    Language.TELUGU: re.compile(
        "[a-z]{2}(?:undi|indi|andi|t?h?unn?a[ru]+|[aeiou]li|kudadu|v?acch?[au]|aniki|[aeiou]lo|alaku|amu?lu|inchi)$"
    ),
}


def language_spoken(question: str, usual: Collection[str], heard: Callable[[], HeardWords]) -> Language | None:
    """Of a question in Latin letters; None where it is in English, or nobody can tell.

    `usual` are its words that are usual in English; `heard` gives those of the collection that is asked, and is called
    where it may matter.
    """
    if not question.isascii():
        return None
    tokens = [token for token in words_in(question) if token.isalpha()]
    named = {token.lower() for token in tokens[1:] if token[:1].isupper()} if not question.isupper() else set()
    own = [word for token in tokens if (word := token.lower()) not in named]
    english = sum(word in ENGLISH for word in own)
    is_mostly_english = english > 0 and sum(word in usual for word in own) > _MOSTLY_ENGLISH * len(own)
    if is_mostly_english or all(word in usual for word in own):
        return None
    collection = heard()
    likely = collection.languages or frozenset(TYPED)
    told = {
        language: sum(_told(word, word in usual, language, likely, collection) for word in own)
        * (1.0 if language in likely else _OTHERS)
        for language in TYPED
    }
    best = max(told, key=lambda language: told[language])
    return best if told[best] >= (_ENOUGH if english else _ENOUGH_ALONE) and told[best] > english else None


def _languages_of(word: str) -> list[Language]:
    """Those in which it is an everyday word."""
    return [language for language in TYPED if word in latin_spellings(language)]


def _told(word: str, is_usual: bool, language: Language, likely: Collection[Language], collection: HeardWords) -> float:
    """Of one that several likely languages list, such as a loanword, the less; nothing of a collection's in English."""
    if len(word) < 2 or (not is_usual and language not in collection.languages and collection.has(word)):
        return 0.0
    among = _languages_of(word)
    if language in among:
        return (_ALSO_ENGLISH if is_usual else 1.0) / (sum(each in likely for each in among if each != language) + 1)
    if is_usual or any(each in likely for each in among):
        return 0.0
    if may_be_inflected(language, latin_spellings(language), word):
        return 1.0
    is_heard = len(word) >= _LONG_ENOUGH and collection.like(word, language) is not None
    return (_BY_ENDING if _ENDINGS[language].search(word) else 0.0) + (_IN_COLLECTION if is_heard else 0.0)
