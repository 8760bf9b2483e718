"""Late interaction: how well each token of a question is matched in a passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from app.core.settings import Language
from app.knowledge.search.question_means import mean_question
from app.knowledge.search.remembered import Remembered

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]

STRETCH = 32  # tokens: a sentence or two
_REMEMBERED = 128  # passages whose tokens stay in memory: 170 kB each


@runtime_checkable
class TokenEmbedder(Protocol):
    """An embedder that gives the vectors of a text's tokens as well, each of length 1."""

    def tokens(self, texts: Sequence[str], *, is_query: bool) -> list[Vectors]: ...


@runtime_checkable
class QuestionEmbedder(Protocol):
    """An embedder that gives a question's vector and those of its tokens at once."""

    def question(self, text: str) -> tuple[Vectors, Vectors]: ...


@dataclass(frozen=True)
class TokenMatch:
    """The cosine of a question's token with the nearest of a passage, in the mean over the question's tokens."""

    whole: float  # anywhere in the passage
    stretch: float  # within its best stretch, without what all tokens have in common


class TokenMatcher:
    """Matches questions and passages; the passages' tokens are remembered. Any thread."""

    def __init__(self, embedder: object) -> None:
        self._embedder = embedder if isinstance(embedder, TokenEmbedder) else None
        self._known = Remembered[str, "npt.NDArray[np.float16]"](_REMEMBERED)

    def match(self, question: str, passages: Sequence[str], tokens: Vectors | None = None) -> list[TokenMatch] | None:
        """One for each passage; None where the embedder gives no vectors of tokens. `tokens` are the question's, where
        they are known."""
        if self._embedder is None:
            return None
        import numpy as np

        asked = self._embedder.tokens([question], is_query=True)[0] if tokens is None else tokens
        return [token_match(asked, kept.astype(np.float32)) for kept in self._known.of(passages, self._made)]

    def _made(self, passages: list[str]) -> list[npt.NDArray[np.float16]]:
        import numpy as np

        assert self._embedder is not None
        return [each.astype(np.float16) for each in self._embedder.tokens(passages, is_query=False)]


def token_match(question: Vectors, passage: Vectors) -> TokenMatch:
    """Of two texts by their tokens' vectors, [tokens, D] each."""
    if not len(question) or not len(passage):
        return TokenMatch(0.0, 0.0)
    whole = float((question @ passage.T).max(axis=1).mean())
    return TokenMatch(whole, best_stretch(_without_common(question) @ _without_common(passage).T, STRETCH))


def best_stretch(products: Vectors, length: int, weights: Sequence[float] | None = None) -> float:
    """Of the products of a question's tokens and a passage's, [tokens, tokens]: as `TokenMatch.stretch`.

    `length` is the stretch's, in tokens; `weights` are those of the question's tokens, all alike if there are none.
    """
    import numpy as np

    count = products.shape[1]
    starts = [*range(0, max(count - length, 0), length // 2), max(count - length, 0)]
    return max(float(np.average(products[:, at : at + length].max(axis=1), weights=weights)) for at in starts)


def _without_common(vectors: Vectors) -> Vectors:
    """All tokens point in one direction more than in any other, which says nothing of any."""
    import numpy as np

    common = _common()
    rest = vectors - np.outer(vectors @ common, common)
    return np.asarray(rest / np.maximum(np.linalg.norm(rest, axis=1, keepdims=True), 1e-6), dtype=np.float32)


@lru_cache(maxsize=1)
def _common() -> Vectors:
    import numpy as np

    together = np.sum([mean_question(language) for language in Language], axis=0)
    return np.asarray(together / np.linalg.norm(together), dtype=np.float32)
