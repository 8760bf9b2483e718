"""Sections that a question names by their headings: who asks for the interest of a children's account is not answered
with that of another account, though the children's section tells none."""

from __future__ import annotations

from collections.abc import Iterable

from app.knowledge.search.hits import Asked
from app.knowledge.words.function_words import FUNCTION_WORDS
from app.knowledge.words.support import has_form
from app.knowledge.words.terms import words_of


class NamedSections:
    """Those of some headings that a question names: it has all their words but function words."""

    def __init__(self, asked: Asked, headings: Iterable[str]) -> None:
        telling = {word: rarity / (asked.rarest or 1.0) for word, rarity in asked.words.items() if _tells(word)}
        said = frozenset((*asked.words, *words_of(asked.text)))
        self._naming = [
            {word: rarity for word, rarity in telling.items() if has_form(word, own)}
            for own in {frozenset(filter(_tells, words_of(heading))) for heading in headings}
            if own and all(has_form(word, said) for word in own)
        ]
        self._missed = dict[frozenset[str], float]()

    def missed(self, there: frozenset[str]) -> float:
        """How rare the words are that name one of them and that are not there, most of all: 1 for a word that stands in
        one passage of the collection."""
        if there not in self._missed:
            own = (sum(rarity for word, rarity in each.items() if not has_form(word, there)) for each in self._naming)
            self._missed[there] = max(own, default=0.0)
        return self._missed[there]


def _tells(word: str) -> bool:
    return len(word) > 1 and word not in FUNCTION_WORDS
