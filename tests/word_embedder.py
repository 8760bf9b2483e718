"""An embedder for tests: texts are near each other when they share words, as near as real ones. No model is loaded."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.core.settings import Language
from app.knowledge.index.embed import DIMENSION
from app.knowledge.search.question_means import mean_question
from app.knowledge.words.terms import words_of


class WordEmbedder:
    """A number a word, by its checksum, in 384 places; `embedded` counts the texts."""

    name = "words"

    def __init__(self) -> None:
        self.embedded = 0
        common = sum(mean_question(language) for language in Language)
        self._common = common / np.linalg.norm(common)

    def count_tokens(self, text: str) -> int:
        return len(words_of(text))

    def questions(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return self._embed(texts)

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return self._embed(texts)

    def _embed(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.embedded += len(texts)
        vectors = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in words_of(text):
                vectors[row, zlib.crc32(word.encode()) % DIMENSION] += 1
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-6
        vectors = 0.45 * vectors + 0.9 * self._common  # all texts are alike to the real model
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


class AlikeEmbedder(WordEmbedder):
    """To it all texts mean the same."""

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        return np.tile(super().passages(["alike"]), (len(texts), 1))
