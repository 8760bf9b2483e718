"""Texts as vectors: multilingual-e5-small, with which questions and passages of four languages meet."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.core.errors import AppError, ErrorCode
from app.core.paths import embedding_model

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from shakti_mlx.embedding.encoder import TextEncoder

    Vectors = npt.NDArray[np.float32]

DIMENSION = 384
LONGEST = 4000  # characters of a text that are looked at: some 1,000 tokens; the model's own window is 512
QUERY, PASSAGE = "query: ", "passage: "  # what the model was trained to see before a text


class Embedder(Protocol):
    """Makes vectors of length 1; the product of a question's and a passage's says how near they are in meaning."""

    name: str  # of the model; vectors of different models never meet

    def questions(self, texts: Sequence[str]) -> Vectors:
        """[texts, DIMENSION]"""

    def passages(self, texts: Sequence[str]) -> Vectors:
        """[texts, DIMENSION]"""


class CountingEmbedder(Embedder, Protocol):
    """Also counts in its own tokens, for passages of the right size."""

    def count_tokens(self, text: str) -> int: ...


class E5Embedder:
    """multilingual-e5-small in 4 bits on our own kernels, loaded when it is first used. Any thread.

    Raises AppError(EMBEDDER_UNAVAILABLE) where its file is missing or damaged, or the kernels were not built.
    """

    name = "multilingual-e5-small-q4"

    def __init__(self, file: Callable[[], Path] = embedding_model) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._encoder: TextEncoder | None = None

    def questions(self, texts: Sequence[str]) -> Vectors:
        return self._loaded().vectors([_fit(text) for text in texts], QUERY)

    def passages(self, texts: Sequence[str]) -> Vectors:
        return self._loaded().vectors([_fit(text) for text in texts], PASSAGE)

    def tokens(self, texts: Sequence[str], *, is_query: bool) -> list[Vectors]:
        """Vectors of length 1 of each text's tokens, [tokens, DIMENSION]: for comparing texts token by token."""
        return self._loaded().token_vectors([_fit(text) for text in texts], QUERY if is_query else PASSAGE)

    def count_tokens(self, text: str) -> int:
        """As the model has them, its prefix and ends included."""
        return self._loaded().tokenizer.count(PASSAGE + text.replace("\x00", " ")) + 2

    def _loaded(self) -> TextEncoder:
        with self._lock:
            if self._encoder is None:
                from shakti_mlx.embedding.encoder import TextEncoder
                from shakti_mlx.errors import ModelError

                try:
                    self._encoder = TextEncoder.load(self._file())
                except (ModelError, OSError) as error:
                    detail = str(error) if isinstance(error, ModelError) else type(error).__name__
                    raise AppError(ErrorCode.EMBEDDER_UNAVAILABLE, detail) from error
            return self._encoder


def _fit(text: str) -> str:
    """What is looked at of a text; as ever, a NUL counts as a space."""
    return text[:LONGEST].replace("\x00", " ")
