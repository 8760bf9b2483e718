"""Whether a sentence denies, by its words, in English, Hindi, Kannada and Telugu."""

from __future__ import annotations

import re

from app.core.search_text import normalise, words
from app.knowledge.terms import listed

_WHOLE = listed(
    """
    not no never cannot none nor neither without nothing nobody nowhere avoid avoids avoided avoiding refuse refused
    नहीं नही न ना मत बिना बगैर बग़ैर मना वर्जित
    ಬೇಡ ಬೇಡಿ ಅಲ್ಲ ಇಲ್ಲ ಇಲ್ಲದೆ ಇಲ್ಲದ ಹೊರತು
    లేదు కాదు వద్దు కూడదు లేకుండా లేని లేవు కావు లేరు
    """
)
# Written on at a word's end. Telugu's negative verbs (చేయడు) end as others do (చేశాడు): those are not told.
_ENDINGS = tuple(
    normalise(ending)
    for ending in (
        "n't", "ಬೇಡ", "ಬೇಡಿ", "ಬಾರದು", "ಕೂಡದು", "ವುದಿಲ್ಲ", "ುವುದಿಲ್ಲ", "ಲಿಲ್ಲ", "ಿಲ್ಲ", "ಲ್ಲದೆ", "ದಿಲ್ಲ", "ಲಾಗದು", "ಸಲ್ಲದು",
        "రాదు", "కూడదు", "వద్దు", "లేదు", "లేము", "లేరు", "లేవు", "కుండా", "కాదు", "కండి", "దద్దు",
    )
)  # fmt: skip
_APOSTROPHES = re.compile("[’ʼ]")
_CONTRACTED = re.compile(r"\b[a-z]+n't\b")
# They have the letters of a denial and are none.
_HARMLESS = re.compile(r"\bnot only\b|\bno\.\s*\d|\bnon-|न केवल|\bnot? (?:more|less|later|fewer) than\b")
_CLAUSE = re.compile(
    r"[,;:—–]|\s-\s|\b(?:but|although|though|while|whereas|because|unless|until)\b"
    r"|लेकिन|परंतु|परन्तु|मगर|ಆದರೆ|కానీ|కాని"
)


def denies(text: str) -> bool:
    """Whether there is a word that denies in it."""
    text = _HARMLESS.sub(" ", normalise(_APOSTROPHES.sub("'", text)))
    if _CONTRACTED.search(text):
        return True
    return any(_is_negative(text[start:end]) for start, end in words(text))


def clauses(text: str) -> list[str]:
    """A sentence in the parts that can deny each for itself."""
    return [part for part in _CLAUSE.split(normalise(text)) if part and part.strip()]


def _is_negative(word: str) -> bool:
    return word in _WHOLE or (not word.isascii() and len(word) > 3 and word.endswith(_ENDINGS))
