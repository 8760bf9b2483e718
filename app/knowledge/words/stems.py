"""Stemming of nouns (in English, of plurals): ಖಾತೆಗಳಿಗೆ and ಖಾತೆಯೆಷ್ಟು are forms of ಖಾತೆ.

A stem is a key under which the forms of a word meet, not a word. Two words may have the same: who compares stems looks
for words that are known.
"""

from __future__ import annotations

import re
from functools import lru_cache

from app.core.script import script_of
from app.core.search_text import normalise
from app.core.settings import Language
from app.knowledge.words.letters import NUKTA, VIRAMAS

_SIGNS = re.compile("[\u0900-\u0903\u093a-\u094f\u0c00-\u0c04\u0c3e-\u0c4d\u0c81-\u0c83\u0cbc-\u0ccd]")
_PLURAL = re.compile(r"(?<=[a-z]{2}[^s])s$")
_LEAST = 2  # consonants, or vowels of their own, that are left
_AFTER_VIRAMA = 3  # likewise of one that ends in a bare consonant: with less the ending is part of the word, ఉన్న

# A block is looked at once, what is written on last before what stands nearer to the stem; of each the longest ending
# that fits. A question word and "is" are written on as endings are; ಯ and ವ link them to the vowel before.
_KANNADA = (
    """
    ವೆಷ್ಟು ಯೆಷ್ಟು ೆಷ್ಟು ವೇನು ಯೇನು ೇನು ವೆಲ್ಲಿ ಯೆಲ್ಲಿ ೆಲ್ಲಿ ವೇ ಯೇ ೇ ವೂ ಯೂ ೂ ವಾ ಯಾ ಾ
    """,
    """
    ವಿದೆ ಯಿದೆ ಿದೆ ವಿಲ್ಲ ಯಿಲ್ಲ ಿಲ್ಲ ವಿದ್ದರೆ ಯಿದ್ದರೆ ಿದ್ದರೆ ವಿಲ್ಲದೆ ಯಿಲ್ಲದೆ ಿಲ್ಲದೆ ವಿಲ್ಲದ ಯಿಲ್ಲದ ಿಲ್ಲದ
    ವಾಗಿ ಯಾಗಿ ಾಗಿ ವಾದರೆ ಯಾದರೆ ಾದರೆ ವಾದ ಯಾದ ಾದ
    """,
    """
    ಕ್ಕೆ ಿಗೆ ವಿಗೆ ನಿಗೆ ಗೆ ಕ್ಕಾಗಿ ಿಗಾಗಿ ಗಾಗಿ ಕ್ಕಿಂತ ಿಗಿಂತ ಗಿಂತ ವನ್ನು ಯನ್ನು ನ್ನು ವಿನ ಿನ ಯ ದ
    ದಲ್ಲಿ ಯಲ್ಲಿ ವಿನಲ್ಲಿ ಿನಲ್ಲಿ ನಲ್ಲಿ ಲ್ಲಿ ದಲ್ಲಿರುವ ಯಲ್ಲಿರುವ ವಿನಲ್ಲಿರುವ ಿನಲ್ಲಿರುವ ನಲ್ಲಿರುವ ಲ್ಲಿರುವ
    ದಿಂದ ಯಿಂದ ವಿನಿಂದ ಿನಿಂದ ನಿಂದ ಿಂದ ದೊಂದಿಗೆ ಯೊಂದಿಗೆ ವಿನೊಂದಿಗೆ ೊಂದಿಗೆ ದವರೆಗೆ ಯವರೆಗೆ ವರೆಗೆ ದೊಳಗೆ ಯೊಳಗೆ ೊಳಗೆ
    """,
    "ಗಳು ಗಳ",
)
_TELUGU = (
    "ెంత ేమిటి ెప్పుడు ెక్కడ ే ూ ా",
    """
    యొక్క కోసం నుంచి నుండి వరకు కంటే లోని లోపు లోగా లో తో పై గా కి కు ని ను
    ానికి ాన్ని ాలు ాల ాలకు ాలను ాలలో ాల్లో ాలతో లు ల లకు లను లలో ల్లో లతో
    """,
)
_HINDI = ("ियों ियाँ ियां इयों इयाँ इयां ाओं ाएँ ाएं ुओं ों ें",)
_AFTER = {"ಯ": "(?<=[ೆಿೀೈೇ])", "క": "(?<!ం)"}  # which letters an ending with that one follows: బ్యాంకు has no కు
_LAST = {Language.KANNADA: "ು್ಿಾೆ", Language.TELUGU: "ు్ిాంేమ", Language.HINDI: "ािीेुई"}


@lru_cache(maxsize=3)
def _endings(language: Language) -> list[re.Pattern[str]]:
    blocks = {Language.KANNADA: _KANNADA, Language.TELUGU: _TELUGU, Language.HINDI: _HINDI}[language]
    longest_first = (sorted(normalise(block).split(), key=len, reverse=True) for block in blocks)
    return [re.compile("|".join(f"{_AFTER.get(each[0], '')}{each}$" for each in block)) for block in longest_first]


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """Of a normalised word."""
    language = script_of(word)
    if language is Language.ENGLISH:
        return _PLURAL.sub("", word)
    word = word.replace(NUKTA, "")
    for pattern in _endings(language):
        if (match := pattern.search(word)) is not None and _is_enough(word[: match.start()]):
            word = word[: match.start()]
    while word[-1:] in _LAST[language] and _is_enough(word[:-1]):
        word = word[:-1]
    return word


def _is_enough(stem: str) -> bool:
    return len(_SIGNS.sub("", stem)) >= (_AFTER_VIRAMA if stem.endswith(VIRAMAS) else _LEAST)
