"""The unigram model: the segmentation of a text whose pieces have the highest sum of scores (Kudo 2018)."""

from __future__ import annotations

from array import array
from collections.abc import Mapping

from shakti_mlx.vocabulary.added_tokens import lengths_by_initial
from shakti_mlx.vocabulary.pieces import Fallback

UNKNOWN_PENALTY = 10.0  # below the lowest score; SentencePiece's kUnkPenalty


class UnigramEncoder:
    """Normalised text to token ids.

    `scores` are by piece. `single` computes sums as SentencePiece does, in 32 bits; Hugging Face's `tokenizers` has 64.
    `user_defined` pieces are taken wherever they stand in the text.
    """

    def __init__(
        self,
        vocab: Mapping[str, int],
        scores: Mapping[str, float],
        fallback: Fallback,
        *,
        lowest: float,
        single: bool,
        user_defined: Mapping[str, float] | None = None,
    ) -> None:
        self._vocab, self._fallback, self._kind = vocab, fallback, "f" if single else "d"
        self._scores: dict[str, float] = {}
        for piece in vocab:
            self._scores[piece] = scores[piece]
        self._scores.update(user_defined or {})
        self._lengths = lengths_by_initial(vocab)
        rounded: array[float] = array(self._kind, [lowest - UNKNOWN_PENALTY])
        self._unknown_score = rounded[0]

    def encode(self, text: str, first: bool = True) -> list[int]:
        """Token ids of `text`."""
        ids: list[int] = []
        unknown = False
        for piece in self._best(text):
            token_id = self._vocab.get(piece)
            if token_id is None:
                self._fallback.append(ids, piece, unknown)
            else:
                ids.append(token_id)
            unknown = token_id is None
        return ids

    def forget(self) -> None:
        """Nothing is remembered of texts."""

    def _best(self, text: str) -> list[str]:
        size = len(text)
        scores, lengths_of = self._scores, self._lengths
        total: array[float] = array(self._kind, [0.0])  # sums are rounded when stored
        best = total * (size + 1)
        starts = [-1] * (size + 1)
        for start in range(size):
            till = best[start]
            single = False
            for length in lengths_of.get(text[start], ()):
                end = start + length
                if end > size:
                    break
                score = scores.get(text[start:end])
                if score is None:
                    continue
                total[0] = score + till
                if starts[end] < 0 or total[0] > best[end]:
                    best[end], starts[end] = total[0], start
                single = single or length == 1
            if not single:
                total[0] = self._unknown_score + till
                if starts[start + 1] < 0 or total[0] > best[start + 1]:
                    best[start + 1], starts[start + 1] = total[0], start
        pieces: list[str] = []
        end = size
        while end > 0:
            pieces.append(text[starts[end] : end])
            end = starts[end]
        pieces.reverse()
        return pieces
