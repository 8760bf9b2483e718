"""Finds the passage that is the translation of another one, so that the asker's language is quoted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.script import script_of
from app.core.search_text import normalise
from app.knowledge.search.hits import Hit

# Passages of one small clinic come as near to one another as translations of XQuAD-IN dev do (.85), but they do not
# give the same figures.
_SAME = 0.84  # cosine
_SAME_WITHOUT = 0.88  # where neither gives any
_SAME_FIGURES = 0.5  # of those in either
_SAME_LENGTH = 2.0  # times as long as the other, at most
_NEAR = 10.0  # points that a translation may be behind
_FIGURE = re.compile(r"\d+")


def own_translation(hits: Sequence[Hit]) -> Hit | None:
    """The passage in the question's script that says what the best one says in another; None where there is none.

    It is the nearest to the best one, and of the best one's script none is nearer to it.
    """
    if not hits or hits[0].measures.same_script:
        return None
    best = hits[0]
    own = [hit for hit in hits if hit.measures.same_script and hit.score >= best.score - _NEAR]
    if not own:
        return None
    found = max(own, key=lambda hit: _nearness(hit, best))
    near = _nearness(found, best)
    script = script_of(best.passage.text)
    others = (hit for hit in hits[1:] if not hit.measures.same_script and script_of(hit.passage.text) is script)
    if any(_nearness(found, hit) > near for hit in others):
        return None
    return found if _says_the_same(found.passage.text, best.passage.text, near) else None


def _nearness(one: Hit, other: Hit) -> float:
    return float(one.vector @ other.vector)


def _says_the_same(one: str, other: str, near: float) -> bool:
    if max(len(one), len(other)) > _SAME_LENGTH * min(len(one), len(other)):
        return False
    figures, others = _figures(one), _figures(other)
    if not figures and not others:
        return near >= _SAME_WITHOUT
    return near >= _SAME and len(figures & others) >= _SAME_FIGURES * len(figures | others)


def _figures(text: str) -> set[str]:
    return {found.lstrip("0") for found in _FIGURE.findall(normalise(text))}
