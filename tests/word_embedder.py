"""An embedder for tests: texts are near each other when they share words. No model is loaded."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.knowledge.embed import DIMENSION
from app.knowledge.terms import words_of


class WordEmbedder:
    """A number a word, by its checksum, in 384 places; `embedded` counts the texts."""

    name = "words"

    def __init__(self) -> None:
        self.embedded = 0

    def questions(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return self._embed(texts)

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return self._embed(texts)

    def _embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.embedded += len(texts)
        vectors = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in [*words_of(text), "any"]:
                vectors[row, zlib.crc32(word.encode()) % DIMENSION] += 1
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors
