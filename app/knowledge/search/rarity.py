"""How rare the terms of a collection are, counted in a sample of its passages."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from app.core.documents.passage_entry import Terms
from app.knowledge.romanised.heard_words import HeardWords
from app.knowledge.search.mistyped import Spellings
from app.knowledge.words.function_words import FUNCTION_WORDS
from app.knowledge.words.sounds import sounds_of, spellings
from app.knowledge.words.stems import stem_of
from app.knowledge.words.terms import trigrams_of, words_of

# A collection counts as this many passages at least. In those that it lacks only function words stand: the words of a
# single passage would else be common, and "where" and "does" rare.
LEAST = 5
_COMMON = {Terms.WORDS: FUNCTION_WORDS, Terms.TRIGRAMS: frozenset(trigrams_of(sorted(FUNCTION_WORDS)))}
SAMPLE = 1500  # passages: half a second once; full-text indexes count common terms far slower than that


@dataclass(frozen=True)
class Rarities:
    """In how many of `size` passages each term stands."""

    counts: dict[Terms, Counter[str]]
    size: int
    stamp: tuple[int, ...]  # of the collection that was counted
    _stems: dict[str, Counter[str]] = field(default_factory=dict, repr=False, compare=False)  # by their first letter

    @property
    def highest(self) -> float:
        """Of a term that stands nowhere in the sample."""
        return self._rarity(0)

    def of(self, kind: Terms, terms: Iterable[str]) -> dict[str, float]:
        """The inverse document frequency of each, as BM25 has it."""
        common = _COMMON.get(kind, frozenset()) if self._lacks else frozenset()
        return {term: self._rarity(self._count(kind, term) + self._lacks * (term in common)) for term in terms}

    def share_of(self, kind: Terms, term: str) -> float:
        """The share of the passages in which it stands."""
        return self._count(kind, term) / max(self.size, 1)

    def forms_of(self, stem: str) -> int:
        """How often the forms of the word with that stem (stems.py) are counted, all together."""
        letter = stem[:1]
        if letter not in self._stems:  # for all words would take a third of the time of counting them
            found: Counter[str] = Counter()
            for word in self._words_by_letter.get(letter, ()):
                found[stem_of(word)] += self.counts[Terms.WORDS][word]
            self._stems[letter] = found
        return self._stems[letter][stem]

    @cached_property
    def heard_words(self) -> HeardWords:
        """The words counted, by how they sound."""
        return HeardWords(self.counts[Terms.WORDS])

    @cached_property
    def spellings(self) -> Spellings:
        """The words counted, and everyday ones, for those that are mistyped."""
        return Spellings(self.counts[Terms.WORDS], self.forms_of)

    @cached_property
    def _words_by_letter(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.counts[Terms.WORDS]:
            found.setdefault(word[:1], []).append(word)
        return found

    def _count(self, kind: Terms, term: str) -> int:
        if kind is Terms.SOUNDS:
            return sum(self.counts[kind][each] for each in spellings(term))
        return self.counts[kind][term]

    @property
    def _lacks(self) -> int:
        return max(LEAST - self.size, 0)

    def _rarity(self, count: int) -> float:
        return math.log(1 + max(self.size + self._lacks - count + 0.5, 0.5) / (count + 0.5))


def rarities_of(texts: Iterable[str], stamp: tuple[int, ...]) -> Rarities:
    """Count the terms of passages."""
    counts: dict[Terms, Counter[str]] = {kind: Counter() for kind in Terms}
    size = 0
    for text in texts:
        size += 1
        own_words = list(dict.fromkeys(words_of(text)))
        counts[Terms.WORDS].update(own_words)
        counts[Terms.TRIGRAMS].update(trigrams_of(own_words))
        counts[Terms.SOUNDS].update(set(sounds_of(text)))
    return Rarities(counts, size, stamp)
