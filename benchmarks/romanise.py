"""Hindi, Kannada and Telugu in Latin letters, as people type them: by rule, without marks, long vowels mostly short."""

from __future__ import annotations

import re

from app.core.script import script_of
from app.core.settings import Language

# By the offset in a block of Unicode: the blocks of India have the letters in the same places.
_LETTERS = """
    k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h
    a aa i ee u oo ri l e e e ai o o o au
    a i i u u ri ri e e e ai o o o au
"""
_CONSONANTS, _VOWELS, _SIGNS = (
    dict(enumerate(line.split(), first))
    for first, line in zip((0x15, 0x05, 0x3E), _LETTERS.strip().splitlines(), strict=True)
)
_CONSONANTS |= {0x58: "q", 0x59: "kh", 0x5A: "g", 0x5B: "z", 0x5C: "d", 0x5D: "dh", 0x5E: "f", 0x5F: "y"}
_BLOCKS = {Language.HINDI: 0x0900, Language.KANNADA: 0x0C80, Language.TELUGU: 0x0C00}
_NASALS, _VISARGA, _NUKTA, _VIRAMA, _ZERO = (0x01, 0x02), 0x03, 0x3C, 0x4D, 0x66
_JOINERS = "\u200c\u200d"
_NASAL, _LABIAL = "ñ", re.compile("ñ(?=[pb])|(?<=[aə])ñ$")
_SCHWA = "ə"  # the vowel that is not written
# Hindi does not say it at the end of a word, nor between a vowel and a consonant that has one.
_SILENT = re.compile(rf"(?<=[aeiouə])([bcdfghjklmnpqrstvyz]+){_SCHWA}(?=[bcdfgjklmnpqrstvyz]h?[aeiou])")


def romanised(text: str) -> str:
    """The text in lower-case Latin letters; English words in it stay."""
    language = script_of(text)
    if language is Language.ENGLISH:
        return text
    return " ".join(_word(word, language) for word in text.lower().split())


def _word(word: str, language: Language) -> str:
    letters: list[str] = []
    inherent = False  # the last consonant has the vowel that is not written
    for character in word:
        if character in _JOINERS:
            continue
        offset = ord(character) - _BLOCKS[language]
        if offset in _SIGNS or offset in (_VIRAMA, _NUKTA):
            letters.append(_SIGNS.get(offset, ""))
            inherent = inherent and offset == _NUKTA
            continue
        if inherent and (0 <= offset < 0x80 or language is not Language.HINDI):
            letters.append(_SCHWA)
        inherent = offset in _CONSONANTS
        letters.append(_latin(offset, character))
    if inherent and language is not Language.HINDI:
        letters.append(_SCHWA)
    latin = "".join(letters)
    latin = _SILENT.sub(r"\1", latin) if language is Language.HINDI else _LABIAL.sub("m", latin)
    return latin.replace(_SCHWA, "a").replace(_NASAL, "n")


def _latin(offset: int, character: str) -> str:
    if offset in _NASALS:
        return _NASAL
    if offset == _VISARGA:
        return "h"
    if _ZERO <= offset < _ZERO + 10:
        return str(offset - _ZERO)
    known = _CONSONANTS.get(offset) or _VOWELS.get(offset)
    return known if known is not None else character if not 0 <= offset < 0x80 else ""
