"""The words that people use and how they write them in Latin letters: just so, or nearly."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.core.paths import resource
from app.core.settings import Language
from app.core.typing.scripts import SCRIPTS, from_script

HOLDING, ENGLISH = 1, 3  # the ranks of words that hold every sentence together, and of those that English lends
FARTHEST = 1.3  # what a spelling may differ by, in letters

_IN_ENGLISH = """
    a aa ab ache adi ala ap bad bali bas beech bis bus char das der dina do door e edu ek em en fir h ha hale ham he hi
    ho hon hum i isi jab jee k kb kin lakh lie lo ma mai main mana manchi mari mat me men mere mi na nan ne niche or
    par pay pe phir pure puri sa sari sat se si so tab tak tan teen tees the thin tin to undo use vahan we ya ye
"""
_ALIKE = [
    (r"c?chh?", "c"), (r"sh", "s"), (r"[wv]", "v"), (r"ph", "f"), (r"z", "j"), (r"q|ck", "k"), (r"x", "ks"),
    (r"([kgtdpbjr])h", r"\1"), (r"aa", "a"), (r"ee|ii|ea", "i"), (r"oo", "u"), (r"ou", "au"), (r"iy(?=[aeo])", "i"),
    (r"e", "i"), (r"o", "u"), (r"ai|ay", "i"), (r"(.)\1+", r"\1"), (r"^y(?=i)", ""), (r"(?<=[aeiou])[nh]$", ""),
]  # fmt: skip
_RULES = [(re.compile(pattern), by) for pattern, by in _ALIKE]


@dataclass(frozen=True)
class Word:
    """One word of a list.

    `rank` 1 is for those that hold every sentence together, 2 for the rest, 3 for those that English lends.
    """

    text: str
    sounds: str
    rank: int


class WordList:
    """One language's words, by their spellings."""

    def __init__(self, language: Language) -> None:
        self._exact: dict[str, Word] = {}
        self._sorted: list[str] = []
        self._near: defaultdict[str, list[tuple[str, Word]]] = defaultdict(list)
        for spellings, text, rank in _rows(language):
            word = Word(text, from_script(language, text), rank)
            for spelling in spellings:
                self._exact[spelling] = word
                self._near[loose(spelling)].append((spelling, word))
        self._sorted = sorted(self._exact)

    @property
    def words(self) -> Sequence[Word]:
        """Each word once."""
        return list(dict.fromkeys(self._exact.values()))

    def exact(self, latin: str) -> Word | None:
        """The word that is written just so."""
        return self._exact.get(latin)

    def beginning(self, latin: str) -> list[Word]:
        """The words whose spelling goes on from these letters, the commonest and shortest first."""
        found: dict[Word, int] = {}
        for spelling in self._sorted[bisect_left(self._sorted, latin) :]:
            if not spelling.startswith(latin):
                break
            word = self._exact[spelling]
            found[word] = min(len(spelling), found.get(word, len(spelling)))
        return sorted(found, key=lambda word: (word.rank, found[word]))

    def near(self, latin: str) -> list[tuple[float, Word]]:
        """Words written much like this, the nearest first, with how far they are."""
        found: dict[Word, float] = {}
        for spelling, word in self._near.get(loose(latin), ()):
            far = distance(latin, spelling)
            if far <= FARTHEST and far < found.get(word, FARTHEST + 1):
                found[word] = far
        return sorted(((far, word) for word, far in found.items()), key=lambda pair: (pair[0], pair[1].rank))


@lru_cache(maxsize=3)
def word_list(language: Language) -> WordList:
    """The list of a language, read once."""
    return WordList(language)


@lru_cache(maxsize=3)
def latin_spellings(language: Language) -> frozenset[str]:
    """How the language's own words are written in Latin letters; their sounds, which take time, are not made.

    Words that English lends are none of them: a question in English has those too.
    """
    return frozenset(spelling for spellings, _, rank in _rows(language) if rank < ENGLISH for spelling in spellings)


def texts(language: Language) -> list[str]:
    """The words of a list as the language writes them; their sounds, which take time, are not made."""
    return [text for _, text, _ in _rows(language)]


@lru_cache(maxsize=1)
def holding_spellings() -> frozenset[str]:
    """How the words that hold every sentence together in these languages are written in Latin letters."""
    rows = (row for language in SCRIPTS for row in _rows(language))
    return frozenset(spelling for spellings, _, rank in rows if rank == HOLDING for spelling in spellings)


@lru_cache(maxsize=1)
def telling_spellings() -> frozenset[str]:
    """Of holding_spellings() those that can be no word of English, and no name."""
    return holding_spellings().difference(_IN_ENGLISH.split())


@lru_cache(maxsize=3)
def lent_spellings(language: Language) -> dict[str, list[str]]:
    """How the words that English lends to a language are written in Latin letters, by the word in its script."""
    return {text: spellings for spellings, text, rank in _rows(language) if rank == ENGLISH}


def loose(latin: str) -> str:
    """One key for all casual spellings of a word; also of some words that only sound alike."""
    key = latin.lower()
    for pattern, by in _RULES:
        key = pattern.sub(by, key)
    return key


def distance(typed: str, listed: str) -> float:
    """How far two spellings are apart, in letters.

    A letter that was left out, as people do (`muje`, `kya`), is less than one that was typed and means something.
    """
    before = [0.0]
    for place, letter in enumerate(listed):
        before.append(before[-1] + _missing(listed, place, letter))
    for row, letter in enumerate(typed):
        added = _added(typed, row, letter)
        now = [before[0] + added]
        for column, other in enumerate(listed):
            now.append(
                min(
                    before[column] + _changed(letter, other),
                    before[column + 1] + added,
                    now[-1] + _missing(listed, column, other),
                )
            )
        before = now
    return before[-1]


def _missing(listed: str, place: int, letter: str) -> float:
    """A letter of the list's spelling that was not typed."""
    if place and (letter == "h" or letter == listed[place - 1]):
        return 0.4
    return 0.6 if letter in "nhy" else 1.0


def _added(typed: str, place: int, letter: str) -> float:
    """A letter that was typed beyond the list's spelling."""
    if place and letter == typed[place - 1]:
        return 0.7 if letter in "aeiou" else 0.4
    return 0.7 if letter in "hy" else 1.0


def _changed(letter: str, other: str) -> float:
    if letter == other or {letter, other} == {"v", "w"}:
        return 0.0
    return 0.5 if {letter, other} in ({"z", "j"}, {"i", "e"}, {"u", "o"}, {"i", "y"}, {"k", "q"}) else 1.0


def _rows(language: Language) -> list[tuple[list[str], str, int]]:
    text = resource(f"assets/typing/{language}.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return [(spellings.split(), word, int(rank)) for spellings, word, rank in rows]
