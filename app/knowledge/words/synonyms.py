"""Synonyms in four languages: ಲೈಬ್ರರಿ is ಗ್ರಂಥಾಲಯ, a chemist is a pharmacy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.core.script import script_of
from app.core.search_text import normalise
from app.core.settings import Language
from app.knowledge.words.english_synonyms import ENGLISH
from app.knowledge.words.hindi_synonyms import HINDI
from app.knowledge.words.kannada_synonyms import KANNADA
from app.knowledge.words.stems import stem_of
from app.knowledge.words.telugu_synonyms import TELUGU

# A line has the words for one thing, as people say them and as offices, banks, clinics and schools write them. Behind
# the bar stand those that mean something else too: they are put in another's place, and no other in theirs. The words
# of a phrase are joined by _. What is only akin is not here: an injection is no vaccine, dues are no balance.
SYNONYMS = {
    Language.ENGLISH: ENGLISH,
    Language.HINDI: HINDI,
    Language.KANNADA: KANNADA,
    Language.TELUGU: TELUGU,
}


@dataclass(frozen=True)
class Synonym:
    """A word or phrase as it is written, and the stems of its words."""

    text: str
    stems: tuple[str, ...]


def synonyms_of(stems: tuple[str, ...]) -> tuple[Synonym, ...] | None:
    """What else the word or phrase of these stems is called; None where nothing is known of it."""
    return _of(script_of(stems[0])).get(stems)


@lru_cache(maxsize=4)
def _of(language: Language) -> dict[tuple[str, ...], tuple[Synonym, ...]]:
    found: dict[tuple[str, ...], dict[tuple[str, ...], Synonym]] = {}
    for line in SYNONYMS[language].strip().splitlines():
        said, _, written = line.partition("|")
        names, others = ([_synonym(each.replace("_", " ")) for each in part.split()] for part in (said, written))
        for name in names:
            known = found.setdefault(name.stems, {})
            known.update((each.stems, each) for each in (*names, *others) if each.stems != name.stems)
    return {stems: tuple(known.values()) for stems, known in found.items() if known}


def _synonym(text: str) -> Synonym:
    return Synonym(text, tuple(stem_of(normalise(word)) for word in text.split()))
