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
_LOOKED_AT = 600  # characters from the beginning


def script_of(text: str) -> Language:
    """The language whose letters the text has most of; English for a text without any."""
    text = text[:_LOOKED_AT]
    if text.isascii():
        return Language.ENGLISH
    counts = {language: sum(map(len, letters.findall(text))) for language, letters in _LETTERS.items()}
    counts[Language.ENGLISH] //= 2  # names and units in Latin letters stand in all languages
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else Language.ENGLISH
