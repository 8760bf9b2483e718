"""Which model may write in which language: it must list it. One that lists none, or not this one, only ever quotes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from app.core.script import script_of
from app.core.settings import Language
from app.core.typing.words import holding_spellings, telling_spellings
from app.knowledge.words.function_words import ENGLISH, FUNCTION_WORDS

# ISO 639-2 and names, as some checkpoints have them in place of "hi".
_CODES = {
    "eng": "en", "hin": "hi", "kan": "kn", "tel": "te",
    "english": "en", "hindi": "hi", "kannada": "kn", "telugu": "te",
}  # fmt: skip
_ASKING = frozenset(("compare", "define", "describe", "explain", "give", "list", "name", "tell"))  # no word that asks
_LATIN = re.compile(r"[a-z]+(?:'[a-z]+)?")


def may_write(listed: Iterable[str], language: Language | None) -> bool:
    """Whether a model that lists these languages may write in this one. None, an unknown language, is never listed."""
    return language is not None and language in {_code(each) for each in listed}


def language_asked(question: str) -> Language | None:
    """The language of a question, None where it is none of the four in its own letters, as romanised Hindi is."""
    language = script_of(question)
    if language is not Language.ENGLISH:
        return language
    words, english, romanised = _latin_words(question)
    return language if english > romanised and 6 * english >= words else None


def is_foreign(listed: Iterable[str], question: str) -> bool:
    """Whether a question is in a language that a model does not list, as far as letters and words tell.

    A few words in Latin letters are no sign of another language. A model that lists none is taken to know English.
    """
    known = {_code(each) for each in listed} or {str(Language.ENGLISH)}
    language = script_of(question)
    if language is not Language.ENGLISH:
        return language not in known
    words, english, romanised = _latin_words(question)
    if romanised > english:
        return not known & {Language.HINDI, Language.KANNADA, Language.TELUGU}
    if not words and any(letter.isalpha() for letter in question):  # of another script, such as Tamil's
        return known <= set(Language)
    return language not in known


def _latin_words(text: str) -> tuple[int, int, int]:
    """How many there are, and how many of them are English, and romanised ones of Hindi, Kannada or Telugu."""
    words, english, romanised = _LATIN.findall(text.lower()), _english(), telling_spellings()
    return len(words), sum(word in english for word in words), sum(word in romanised for word in words)


@lru_cache(maxsize=1)
def _english() -> frozenset[str]:
    return ENGLISH | ((FUNCTION_WORDS | _ASKING) - holding_spellings())


def _code(listed: str) -> str:
    first = re.split(r"[-_]", listed.strip().lower(), maxsplit=1)[0]
    return _CODES.get(first, first)
