"""Names that only their vowels tell apart: Vimal and Vimala, किरण and करण, సుమిత్ and సుమతి.

By their sounds (sounds.py) and their stems (stems.py) these are one. Told are only differences that neither an ending
makes nor another spelling of one name: सीता and सिता, ರಮೇಶ್ and ರಮೇಶನ are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from app.core.script import script_of
from app.core.search_text import normalise
from app.core.settings import Language
from app.knowledge.words.sounds import latin_consonants, read_indic

Syllable = tuple[str, str]  # a consonant, or none, and the vowel after it: "", a, A, i, I, e, u, o or O
_CASES = {  # what is put behind names
    Language.KANNADA: "ಗೆ ನ ನು ನಿಗೆ ನನ್ನು ನಿಂದ ರ ರು ರಿಗೆ ರನ್ನು ರಿಂದ ಳ ಳು ಳಿಗೆ ಳನ್ನು ಳಿಂದ ಯ ಯಿಗೆ ಯನ್ನು ಯಿಂದ ವಿಗೆ ವಿನ",
    Language.TELUGU: "కు కి ని ను తో లో ది",
}
_LONG = 4  # consonants of a word within which vowels are written by chance, above all where English lends it


def _pairs(written: str) -> frozenset[frozenset[str]]:
    """Of vowels, - for none."""
    return frozenset(
        frozenset(each.replace("-", " ")) - {" "} | ({""} if "-" in each else set()) for each in written.split()
    )


# Vowels within a name that may be one, in any script, with Latin letters (Ahmed, Ahmad; Babar, Babur), and besides.
_ALIKE = _pairs("aA iI ie Ie uo OA Oo Oa")
_ALIKE_IN_LATIN = _pairs("ea eA oa oA ua uA -e")  # that e is not said, either
_NOT_SAID = _pairs("-a")  # but in Telugu, where it is said
_ADDED = _pairs("-u")  # in Kannada and Telugu: పాస్‌పోర్టు, పాసుపోర్టు
# Those at its end that tell it from another, and those that do so at the end of a short one alone. In Hindi most others
# are grammar (बड़ा, बड़ी, बड़े; बीमार, बीमारी), in Kannada and Telugu they join an ending, in English "Bengali" is no name.
_APART = {
    frozenset((Language.ENGLISH,)): _pairs("-a"),
    frozenset((Language.HINDI,)): _pairs("-A uA"),
    frozenset((Language.TELUGU,)): _pairs("-A -a"),
    frozenset((Language.ENGLISH, Language.TELUGU)): _pairs("-A -a ai Ai aI AI"),
}
_APART_ELSE = _pairs("-A")
_APART_IF_SHORT = {
    frozenset((Language.ENGLISH,)): _pairs("ai"),
    frozenset((Language.KANNADA,)): _pairs("Ai AI Au"),
    frozenset((Language.TELUGU,)): _pairs("Ai AI Au ai aI au"),
}
# Ramesh and Ramesha are one, and Bangarpet is బంగారుపేట.
_WITH_A = re.compile(r"(?:[ei]e?sh|nath|raj|das|vas|pal|nand|kumar|kant|murthy|swamy|pet)a?$")

_LATIN_VOWELS = {"aa": "a", "ee": "i", "ea": "i", "ie": "i", "ei": "i", "ii": "i", "oo": "u", "ou": "u", "ai": "e",
                 "ae": "e", "au": "o", "ao": "o"}  # fmt: skip
_LATIN_SYLLABLE = re.compile(r"([b-df-hj-np-tv-z]?)([aeiou]*)")
_LATIN_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1")


def is_another(word: str, other: str) -> bool:
    """Whether the second of two normalised words is written as the first one, endings aside, but with vowels that make
    it another name."""
    pairs = product(enumerate(_forms(word)), enumerate(_forms(other)))
    alike = [
        (one, two, (at > 0) + (there > 0)) for (at, one), (there, two) in pairs if _consonants(one) == _consonants(two)
    ]
    if not alike:
        return False
    own, others, _ = min(alike, key=lambda each: each[2])  # with no ending more than need be
    scripts = frozenset((script_of(word), script_of(other)))
    is_short = min(len(_consonants(each)) for each in (*_forms(word), *_forms(other))) < _LONG
    inner = ({vowel, each} for (_, vowel), (_, each) in zip(own[:-1], others[:-1], strict=True))
    if is_short and not all(_is_like(each, scripts) for each in inner):
        return True
    last = {own[-1][1], others[-1][1]} if own else {""}
    if last not in _APART.get(scripts, _APART_ELSE) | (
        _APART_IF_SHORT.get(scripts, frozenset()) if is_short else set()
    ):
        return False
    return not any(each.isascii() and _WITH_A.search(each) for each in (word, other))


def consonants_of(word: str) -> tuple[str, ...]:
    """Those of a normalised word, and without each ending that it may have: what is_another() compares has one of
    them in common."""
    return tuple("-".join(_consonants(each)) for each in _forms(word))


def _consonants(syllables: tuple[Syllable, ...]) -> list[str]:
    """With an empty one before a vowel that begins the word."""
    return [consonant for consonant, _ in syllables]


def _is_like(pair: set[str], scripts: frozenset[Language]) -> bool:
    """Whether two vowels within a name may be one."""
    alike = _ALIKE
    if Language.ENGLISH in scripts:
        alike |= _ALIKE_IN_LATIN
    if scripts != {Language.TELUGU}:
        alike |= _NOT_SAID
    if not scripts <= {Language.HINDI, Language.ENGLISH}:
        alike |= _ADDED
    return len(pair) == 1 or pair in alike


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[tuple[Syllable, ...], ...]:
    """The syllables of a word, and those without what may be a case's ending."""
    language = script_of(word)
    own = tuple(_latin(word) if word.isascii() else _indic(word, language))
    shorter = (own[: -len(each)] for each in _endings(language) if own[-len(each) :] == each)
    return (own, *(each for each in shorter if sum(map(bool, _consonants(each))) > 1))


@lru_cache(maxsize=len(Language))
def _endings(language: Language) -> tuple[tuple[Syllable, ...], ...]:
    return tuple(tuple(read_indic(each)) for each in normalise(_CASES.get(language, "")).split())


def _indic(word: str, language: Language) -> list[Syllable]:
    found = read_indic(word)
    if language is Language.HINDI and len(found) > 1 and found[-1][1] == "a" and found[-2][1]:
        found[-1] = found[-1][0], ""  # not said, but behind two consonants: पद्म
    return found


def _latin(word: str) -> Iterator[Syllable]:
    word = re.sub(r"y(?![aeiou])", "i", re.sub(r"(?<=[aeiou])y$", "Y", latin_consonants(word)))
    word = _LATIN_DOUBLED.sub(r"\1", re.sub(r"i(?=[aou])", "iy", word).replace("Y", "y"))
    for consonant, vowels in _LATIN_SYLLABLE.findall(word):
        if consonant or vowels:
            yield consonant, _LATIN_VOWELS.get(vowels, vowels[-1:])
