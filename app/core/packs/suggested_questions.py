"""Which of a pack's suggested questions are offered in a language, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.settings import Language

if TYPE_CHECKING:
    from app.core.packs.manifest import Manifest, SuggestedQuestion

OFFERED = 4  # in an empty conversation


def suggested(manifest: Manifest, language: Language) -> tuple[SuggestedQuestion, ...]:
    """In this language, else in English, else in any: first one for each document, then their second ones, and so on.

    So the few that fit on a screen show what the documents are about, and not all of the first one.
    """
    asked = manifest.questions
    chosen = asked.get(language) or asked.get(Language.ENGLISH) or next(filter(None, asked.values()), ())
    seen: dict[str, int] = {}
    rounds: list[int] = []
    for question in chosen:
        rounds.append(seen.get(question.document, 0))
        seen[question.document] = rounds[-1] + 1
    order = sorted(range(len(chosen)), key=lambda number: rounds[number])
    return tuple(chosen[number] for number in order)
