"""Embeddings: multilingual-e5-small, shared by the four languages, and all-MiniLM-L6-v2 for English."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.core.errors import AppError, ErrorCode
from app.core.paths import embedding_model, english_model
from app.knowledge.words.english_words import is_usual

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from shakti_mlx.embedding.encoder import EncodedText, TextEncoder

    Vectors = npt.NDArray[np.float32]

log = logging.getLogger(__name__)

DIMENSION = 384  # of both
LONGEST = 4000  # characters of a text that are looked at: some 1,000 tokens; the model's own window is 512
QUERY, PASSAGE = "query: ", "passage: "  # what the model was trained to see before a text


class Embedder(Protocol):
    """Makes unit vectors; the dot product of a question's and a passage's is their cosine similarity."""

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

    Raises AppError(EMBEDDER_UNAVAILABLE) where its file is missing or damaged, or the kernels were not built. Beside
    it texts in English are encoded by all-MiniLM-L6-v2, without which all else goes on.
    """

    name = "multilingual-e5-small-q4"

    def __init__(
        self, file: Callable[[], Path] = embedding_model, english_file: Callable[[], Path] = english_model
    ) -> None:
        self._encoder, self._english = _Loaded(file), _Loaded(english_file)
        self._has_english = True

    def questions(self, texts: Sequence[str]) -> Vectors:
        """See Embedder."""
        return self._loaded().vectors([_fit(text) for text in texts], QUERY)

    def passages(self, texts: Sequence[str]) -> Vectors:
        """See Embedder."""
        return self._loaded().vectors([_fit(text) for text in texts], PASSAGE)

    def tokens(self, texts: Sequence[str], *, is_query: bool) -> list[Vectors]:
        """Vectors of length 1 of each text's tokens, [tokens, DIMENSION]: for comparing texts token by token."""
        encoded = self._loaded().encode([_fit(text) for text in texts], QUERY if is_query else PASSAGE)
        return [each.tokens for each in encoded]

    def question(self, text: str) -> tuple[Vectors, Vectors]:
        """Of one question, encoded once, its vector, [DIMENSION], and those of its tokens, [tokens, DIMENSION]."""
        (encoded,) = self._loaded().encode([_fit(text)], QUERY)
        return encoded.whole, encoded.tokens

    def english(self, texts: Sequence[str]) -> list[EncodedText] | None:
        """Texts in English by an encoder of their own, whose vectors meet only one another.

        None where that encoder is missing or damaged.
        """
        encoder = self._loaded_english()
        return None if encoder is None else encoder.encode([_fit(text) for text in texts])

    def english_words(self, words: Iterable[str], *, mistyped: bool = True) -> frozenset[str] | None:
        """Those that are usual in English, forms of them or `mistyped` ones, by its vocabulary of 30,000 words.

        None where it is missing.
        """
        encoder = self._loaded_english()
        has = None if encoder is None else getattr(encoder.tokenizer, "has", None)
        return None if has is None else frozenset(word for word in words if is_usual(word, has, mistyped=mistyped))

    def count_tokens(self, text: str) -> int:
        """As the model has them, its prefix and ends included."""
        return self._loaded().tokenizer.count(PASSAGE + text.replace("\x00", " ")) + 2

    def _loaded_english(self) -> TextEncoder | None:
        from shakti_mlx.errors import ModelError

        if not self._has_english:
            return None
        try:
            return self._english.encoder()
        except (ModelError, OSError) as error:
            log.warning("The encoder of English cannot be used: %s", type(error).__name__)
            self._has_english = False
            return None

    def _loaded(self) -> TextEncoder:
        from shakti_mlx.errors import ModelError

        try:
            return self._encoder.encoder()
        except (ModelError, OSError) as error:
            detail = str(error) if isinstance(error, ModelError) else type(error).__name__
            raise AppError(ErrorCode.EMBEDDER_UNAVAILABLE, detail) from error


class _Loaded:
    """An encoder that is loaded once, when it is first asked for."""

    def __init__(self, file: Callable[[], Path]) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._encoder: TextEncoder | None = None

    def encoder(self) -> TextEncoder:
        """Raises ModelError, OSError."""
        with self._lock:
            if self._encoder is None:
                from shakti_mlx.embedding.encoder import TextEncoder

                self._encoder = TextEncoder.load(self._file())
            return self._encoder


def _fit(text: str) -> str:
    """What is looked at of a text; as ever, a NUL counts as a space."""
    return text[:LONGEST].replace("\x00", " ")
