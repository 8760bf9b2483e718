"""What the index holds of a passage: its vector, its sentences' vectors, and the words, trigrams and sounds to find."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

# How the terms of a passage are told (app/knowledge/words/terms.py). Raised with each change of that: those that an
# older program kept are made anew.
TERM_RULES = 1


class Terms(StrEnum):
    """The terms by which the full-text indexes find a passage."""

    WORDS = "words"
    TRIGRAMS = "trigrams"
    SOUNDS = "sounds"


@dataclass(frozen=True)
class SentenceVector:
    """Of passage text[start:end]."""

    start: int
    end: int
    vector: npt.NDArray[np.float32]  # [D], of length 1


@dataclass(frozen=True)
class PassageEntry:
    """A passage as it is to be found. `terms` are what each index reads, terms parted by spaces."""

    passage_id: int
    vector: npt.NDArray[np.float32]  # [D], of length 1
    sentences: tuple[SentenceVector, ...]
    terms: dict[Terms, str]


@dataclass(frozen=True)
class VectorTable:
    """The vectors of a collection. Row for row: ids [N], ascending, and vectors [N, D] in 16 bits."""

    ids: npt.NDArray[np.int64]
    vectors: npt.NDArray[np.float16]
    stamp: tuple[int, ...]  # another one: the collection has changed
