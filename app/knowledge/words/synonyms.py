"""Synonyms in four languages: ಲೈಬ್ರರಿ is ಗ್ರಂಥಾಲಯ, a chemist is a pharmacy.

They are assets/synonyms/<language>.txt. A line has the words for one thing, as people say them and as offices, banks,
clinics and schools write them. Behind the bar stand those that mean something else too: they are put in another's
place, and no other in theirs. The words of a phrase are joined by _. What is only akin is not there: an injection is no
vaccine, dues are no balance.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from app.core.paths import resource
from app.core.script import script_of
from app.core.search_text import normalise
from app.core.settings import Language
from app.knowledge.words.stems import stem_of


@dataclass(frozen=True)
class Synonym:
    """A word or phrase as it is written, and the stems of its words."""

    text: str
    stems: tuple[str, ...]


def lines_of(language: Language) -> list[str]:
    """The lines of a language, as they are written."""
    return resource(f"assets/synonyms/{language}.txt").read_text(encoding="utf-8").splitlines()


def synonyms_of(stems: tuple[str, ...]) -> tuple[Synonym, ...] | None:
    """What else the word or phrase of these stems is called; None where nothing is known of it."""
    return _of(script_of(stems[0])).get(stems)


@lru_cache(maxsize=4)
def _of(language: Language) -> dict[tuple[str, ...], tuple[Synonym, ...]]:
    found: dict[tuple[str, ...], dict[tuple[str, ...], Synonym]] = {}
    for line in lines_of(language):
        said, _, written = line.partition("|")
        names, others = ([_synonym(each.replace("_", " ")) for each in part.split()] for part in (said, written))
        for name in names:
            known = found.setdefault(name.stems, {})
            known.update((each.stems, each) for each in (*names, *others) if each.stems != name.stems)
    return {stems: tuple(known.values()) for stems, known in found.items() if known}


def _synonym(text: str) -> Synonym:
    return Synonym(text, tuple(stem_of(normalise(word)) for word in text.split()))
