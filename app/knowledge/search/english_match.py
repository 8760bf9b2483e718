"""Compares a question and a passage that are both in English, by a monolingual encoder.

Trained on some billion pairs of English texts, questions and their answers among them, it ranks English better than
one that shares its weights among a hundred languages, and errs elsewhere: benchmarks/records.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from app.knowledge.search.remembered import Remembered
from app.knowledge.search.token_match import TokenMatch, best_stretch

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from shakti_mlx.embedding.encoder import EncodedText

    Kept = tuple[npt.NDArray[np.float32], npt.NDArray[np.float16]]

STRETCH = 48  # tokens: two or three sentences
_REMEMBERED = 128  # passages: 150 kB each


@runtime_checkable
class EnglishEmbedder(Protocol):
    """An embedder that also encodes texts in English by themselves (embed.py)."""

    def english(self, texts: Sequence[str]) -> list[EncodedText] | None: ...


class EnglishMatcher:
    """Matches questions and passages in English; the passages are remembered. Any thread."""

    def __init__(self, embedder: object) -> None:
        self._embedder = embedder if isinstance(embedder, EnglishEmbedder) else None
        self._known = Remembered[str, "Kept"](_REMEMBERED)

    def match(
        self, question: str, passages: Sequence[str], rarities: Mapping[str, float], rarest: float
    ) -> list[TokenMatch] | None:
        """One for each passage; None where the embedder has no such encoder.

        `whole` is the cosine of both. In `stretch` each token counts by how rare its word is: by `rarities`, or
        `rarest` for what is no word of the question as they have it, such as one with an accent; signs count nothing.
        """
        made = None if self._embedder is None else self._embedder.english([question])
        if not made:
            return None
        import numpy as np

        ((whole, tokens, words),) = made
        weights = [rarities.get(word, rarest if word.isalnum() else 0.0) for word in words]
        counted = weights if len(weights) == len(tokens) and any(weights) else None
        found = []
        for own, kept in self._known.of(passages, self._made):
            is_empty = not len(tokens) or not len(kept)
            stretch = 0.0 if is_empty else best_stretch(tokens @ kept.astype(np.float32).T, STRETCH, counted)
            found.append(TokenMatch(float(whole @ own), stretch))
        return found

    def _made(self, passages: list[str]) -> list[Kept]:
        import numpy as np

        assert self._embedder is not None
        made = self._embedder.english(passages)
        assert made is not None  # as a moment ago
        return [(whole, tokens.astype(np.float16)) for whole, tokens, _ in made]
