"""A collection's words by how they sound, for the ones that are typed in Latin letters: "tayarisuvudu", ತಯಾರಿಸುವುದು."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping
from itertools import chain

from app.core.script import script_of
from app.core.search_text import normalise
from app.core.settings import Language
from app.core.typing.scripts import TYPED
from app.core.typing.words import loose, word_list
from app.knowledge.romanised.formed_words import FormedWords
from app.knowledge.romanised.sounded import consonants, distance_in_sound, in_latin
from app.knowledge.words.letter_names import spelled_letters
from app.knowledge.words.terms import same_beginning

_SHORTEST = 2  # sounds of a word; by one alone any two words are alike
_FARTHEST = 0.7  # letters by which a spelling may differ, consonants aside
_ENGLISH = 3.0  # by which one in English may, whose vowels are seldom said as they are written
_HARD_C = re.compile("c(?![ceihy])")
_VOWELS = frozenset("aeiou")
_SPOKEN = re.compile("[aeiouy]")
_NO_CONSONANTS = re.compile("[aeiouh]")  # "h" is said so softly that it is left out, or put in


class HeardWords:
    """The words of a collection, with how often each is counted."""

    def __init__(self, counts: Mapping[str, int]) -> None:
        """The words are normalised ones of any script. `languages` are those in whose scripts there are some."""
        self._counts = counts
        self._by_sound: dict[Language, dict[str, list[str]]] = {language: defaultdict(list) for language in TYPED}
        self._letters: dict[Language, dict[str, str]] = {language: {} for language in TYPED}
        for word in counts:
            if word.isascii() or (language := script_of(word)) not in self._by_sound:
                continue
            if (letters := spelled_letters(word)) is not None:
                self._letters[language].setdefault(letters, word)
            elif len(heard := consonants(word)) >= _SHORTEST:
                self._by_sound[language][heard].append(word)
        self.languages = frozenset(language for language, own in self._by_sound.items() if own)
        self._formed: dict[Language, FormedWords] = {}  # likewise
        self._sorted: dict[Language, list[str]] = {}  # of the languages that were asked in

    def has(self, word: str) -> bool:
        """Whether it stands there just so."""
        return word in self._counts

    def lettered(self, latin: str, language: Language) -> str | None:
        """The word of that language that has a small Latin word's letters by their names; None where there is none."""
        return self._letters[language].get(latin)

    def like(self, latin: str, language: Language, *, is_english: bool = False) -> str | None:
        """The word of that language that a small Latin word spells, or nearly; None where there is none."""
        if (word := self.lettered(latin, language)) is not None:
            return word
        if is_english and _SPOKEN.search(latin) is None:
            return None  # Dr, Mrs
        own = loose(_HARD_C.sub("k", latin))
        ranked = [
            (apart, -self._counts[word], word)
            for word in self._by_sound[language].get(consonants(latin), ())
            if _are_alike(own, other := loose(in_latin(word, language)))
            and (apart := distance_in_sound(own, other, language)) <= (_ENGLISH if is_english else _FARTHEST)
        ]
        return min(ranked)[2] if ranked else None

    def told(self, latin: str, language: Language) -> str | None:
        """A small word's letters, with capitals in what a word of the collection has too (formed_words.py); None where
        none has enough of it."""
        if language not in self._formed:
            self._formed[language] = FormedWords(language, self._by_sound[language])
        return self._formed[language].told(latin)

    def begun(self, word: str, language: Language) -> int:
        """How many characters a word has in common, from the first, with one of the collection or an everyday one."""
        known = self._in_order(language)
        at = bisect_left(known, word)
        return max((same_beginning(word, each) for each in known[max(at - 1, 0) : at + 1]), default=0)

    def _in_order(self, language: Language) -> list[str]:
        if language not in self._sorted:
            own, everyday = self._by_sound[language].values(), word_list(language).words
            self._sorted[language] = sorted({*chain.from_iterable(own), *(normalise(each.text) for each in everyday)})
        return self._sorted[language]


def _are_alike(own: str, other: str) -> bool:
    """Whether both have the same consonants, and begin with one or with a vowel."""
    begins_alike = (own[:1] in _VOWELS) == (other[:1] in _VOWELS)
    return begins_alike and _NO_CONSONANTS.sub("", own) == _NO_CONSONANTS.sub("", other)
