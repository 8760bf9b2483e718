"""How sure it is that what was found answers the question: in [0, 1], measured, and the line below which nothing is said."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.knowledge.search import Hit

THRESHOLD = 0.5


def confidence(hits: Sequence[Hit]) -> float:
    """Of what a search found, the best first: the likelihood that the best passage answers."""
    if not hits:
        return 0.0
    best = hits[0].measures
    margin = hits[0].score - (hits[1].score if len(hits) > 1 else hits[0].score - _ALONE)
    weights = _SAME if best.same_script else _ACROSS
    values = (
        best.passage, best.sentence, best.average, best.words, best.trigrams, best.sounds, best.names, margin, 1.0
    )  # fmt: skip
    return 1 / (1 + math.exp(-sum(weight * value for weight, value in zip(weights, values, strict=True))))


_ALONE = 5.0  # the margin of a passage that has no other beside it
_SAME = (0.0,) * 9
_ACROSS = (0.0,) * 9
