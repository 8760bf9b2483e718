"""Words that are no rarity in any text: those of the lists for typing, of synonyms, and those that ask."""

from __future__ import annotations

from functools import lru_cache

from app.core.search_text import normalise, words_in
from app.core.settings import Language
from app.core.typing.scripts import TYPED
from app.core.typing.words import texts
from app.knowledge.words.function_words import ENGLISH, FUNCTION_WORDS
from app.knowledge.words.stems import stem_of
from app.knowledge.words.synonyms import lines_of

ASKING = FUNCTION_WORDS | ENGLISH


@lru_cache(maxsize=1)
def everyday_words() -> frozenset[str]:
    """Those of all languages, normalised."""
    typed = [text for language in TYPED for text in texts(language)]
    lines = [line for language in Language for line in lines_of(language)]
    return frozenset(ASKING.union(words_in(normalise(" ".join([*typed, *lines]).replace("_", " ")))))


@lru_cache(maxsize=1)
def everyday_stems() -> frozenset[str]:
    """Their stems (stems.py)."""
    return frozenset(map(stem_of, everyday_words()))
