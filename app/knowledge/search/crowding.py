"""Crowding (hubness): how near the passages found are to one another; hubs seem near to any question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.knowledge.index.embed import Vectors

_USUAL = 0.77  # in each of the four languages
_COUNTED = 3  # others that are taken to be as near as usual, so that two or three real ones do not decide


def crowding(passages: Vectors, sentences: Sequence[Vectors], kinds: Sequence[object]) -> list[float]:
    """Of each passage: the product of its nearest sentence with another passage of its kind, in the mean of those.

    `passages` [N, D], `sentences` [S, D] for each. Kinds are scripts, for passages in two are further apart.
    """
    import numpy as np

    found = []
    for own, (lines, kind) in enumerate(zip(sentences, kinds, strict=True)):
        others = [other for other, each in enumerate(kinds) if each == kind and other != own]
        nearest = (lines @ passages[others].T).max(axis=0) if others else np.zeros(0)
        found.append((float(nearest.sum()) + _COUNTED * _USUAL) / (len(others) + _COUNTED))
    return found
