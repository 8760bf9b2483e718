"""Questions as they are typed in haste: letters left out, swapped or doubled, another vowel, a plain consonant."""

from __future__ import annotations

import random
from collections.abc import Iterator

from app.core.script import script_of
from app.core.search_text import words
from app.core.settings import Language

_LEAST = 4  # letters of a word; in English three
_VIRAMA = 0x4D
_VOWELS = {0x3E: 0x4D, 0x3F: 0x40, 0x40: 0x3F, 0x41: 0x42, 0x42: 0x41, 0x46: 0x47, 0x47: 0x46, 0x4A: 0x4B, 0x4B: 0x4A}
_HARD = {0x16: 0x15, 0x18: 0x17, 0x1B: 0x1A, 0x20: 0x1F, 0x22: 0x21, 0x25: 0x24, 0x27: 0x26, 0x2B: 0x2A, 0x2D: 0x2C}
_BLOCKS = {Language.HINDI: 0x0900, Language.KANNADA: 0x0C80, Language.TELUGU: 0x0C00}


def mistyped(question: str, chance: random.Random) -> str:
    """With one fault, or two in different words; names with capitals and words with figures are typed rightly."""
    for _ in range(chance.choice((1, 2))):
        places = [
            (start, end)
            for start, end in words(question)
            if end - start >= _LEAST - question[start:end].isascii()
            and question[start:end] == question[start:end].lower()
            and not any(map(str.isdigit, question[start:end]))
        ]
        if not places:
            break
        start, end = chance.choice(places)
        ways = sorted(set(_ways(question[start:end])) - {question[start:end]})
        question = question[:start] + (chance.choice(ways) if ways else question[start:end]) + question[end:]
    return question


def _ways(word: str) -> Iterator[str]:
    """All faults that the word may have but in its first letter."""
    is_latin = word.isascii()
    block = _BLOCKS.get(script_of(word), 0)
    for at in range(1, len(word)):
        letter, offset, head, rest = word[at], ord(word[at]) - block, word[:at], word[at + 1 :]
        if is_latin:
            yield head + rest
            yield head + letter + letter + rest
            if letter in "aeiou":
                yield from (head + other + rest for other in "aeiou")
        elif offset in _VOWELS:
            yield head + rest
            if _VOWELS[offset] != _VIRAMA:
                yield head + chr(block + _VOWELS[offset]) + rest
        elif offset in _HARD:
            yield head + chr(block + _HARD[offset]) + rest
        elif offset == _VIRAMA and rest[:1] == word[at - 1]:
            yield head + rest[1:]
        if rest:
            yield head + rest[0] + letter + rest[1:]
