"""How words of two scripts are compared by their sounds: consonants first, then as they are typed in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby

from app.core.settings import Language
from app.core.typing.scripts import from_script, sound_list
from app.core.typing.words import distance
from app.knowledge.words.sounds import sound_of

_LATIN = {  # of the sounds that are not written as they are spelt (scripts.py)
    "A": "a", "I": "i", "U": "u", "E": "e", "O": "o", "R": "ri", "RR": "ri", "M": "n", "~": "n", "H": "h", "G": "n",
    "J": "n", "T": "t", "Th": "th", "D": "d", "Dh": "dh", "N": "n", "c": "ch", "ch": "chh", "z": "sh", "S": "sh",
    "L": "l", "r3": "d", "r3h": "dh", "kS": "ksh", "jJ": "gy", "q": "k", "z2": "z", "n2": "n", "r2": "r", "g2": "g",
    "ॉ": "o", "ऑ": "o", "ॅ": "e", "\u200c": "",
}  # fmt: skip
_NASAL = re.compile("n(?=[pb])")


def consonants(word: str) -> str:
    """The consonants of a normalised word. In Latin letters "ch" is taken for what it is in "chemist" too."""
    return "".join(each for each, _ in groupby(sound_of(word).replace("c", "k")))


def distance_in_sound(own: str, other: str, language: Language) -> float:
    """How far two words in loose Latin letters are apart. Hindi has an "a" that is not written, nor said."""
    if language is Language.HINDI:
        own, other = own.replace("a", ""), other.replace("a", "")
    return distance(own, other)


@lru_cache(maxsize=4096)
def in_latin(word: str, language: Language) -> str:
    """As people may type it. The vowel at the end of a word that Hindi does not write is not said."""
    sounds = from_script(language, word)
    if language is Language.HINDI:
        sounds = sounds.removesuffix("a")
    return latin_of(sound_list(sounds))


def latin_of(sounds: Iterable[str]) -> str:
    """The sounds (scripts.py) as people may type them."""
    return _NASAL.sub("m", "".join(_LATIN.get(each, each) for each in sounds))
