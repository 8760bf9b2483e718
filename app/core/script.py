"""In which of the four languages' scripts a text is written."""

from __future__ import annotations

import re

from app.core.settings import Language

_LETTERS = {
    Language.HINDI: re.compile("[\u0900-\u097f]+"),
    Language.KANNADA: re.compile("[\u0c80-\u0cff]+"),
    Language.TELUGU: re.compile("[\u0c00-\u0c7f]+"),
    Language.ENGLISH: re.compile("[A-Za-z]+"),
}
_CLEAR = 0.8  # of the letters
_LOOKED_AT = 600  # characters from the beginning


def clear_script(text: str, fewest: int = 2) -> Language | None:
    """The language in whose letters nearly all of a text is; None: it has letters of several, or not so many."""
    counts = {language: sum(map(len, letters.findall(text))) for language, letters in _LETTERS.items()}
    best = max(counts, key=lambda language: counts[language])
    total = sum(counts.values())
    return best if total >= fewest and counts[best] >= _CLEAR * total else None


def script_of(text: str) -> Language:
    """The language whose letters the text has most of; English for a text without any."""
    text = text[:_LOOKED_AT]
    if text.isascii():
        return Language.ENGLISH
    counts = {language: sum(map(len, letters.findall(text))) for language, letters in _LETTERS.items()}
    counts[Language.ENGLISH] //= 2  # names and units in Latin letters stand in all languages
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else Language.ENGLISH
