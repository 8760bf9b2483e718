"""UnigramTokenizer: texts to token ids by the kernels, as XLM-RoBERTa's tokenizer has them."""

from __future__ import annotations

import numpy as np

from shakti_mlx.embedding.packed_file import Pieces
from shakti_mlx.embedding.tokens import Tokens
from shakti_mlx.kernels import Kernels
from shakti_mlx.kernels.encoder_structs import PiecesStruct

UNKNOWN_PENALTY = 10.0  # below the lowest score; SentencePiece's kUnkPenalty
ROOM = 3  # slots of the table for each piece, at least
BEGUN_BITS = 2**23  # for some 800,000 beginnings of pieces: one in ten that is none passes, and is looked up
LONGEST = 2**22  # characters of a text that are looked at


class UnigramTokenizer:
    """Any thread may use it, several at once."""

    def __init__(self, kernels: Kernels, pieces: Pieces) -> None:
        self._kernels, self._pieces = kernels, pieces
        count = len(pieces.scores)
        self._table = np.zeros(1 << (ROOM * count - 1).bit_length(), np.int32)
        self._begun = np.zeros(BEGUN_BITS // 64, np.uint64)
        self._struct = PiecesStruct(
            count=count,
            offsets=pieces.offsets.ctypes.data,
            scores=pieces.scores.ctypes.data,
            bytes=pieces.text.ctypes.data,
            longest=int(np.diff(pieces.offsets).max()),
            unknown=pieces.unknown,
            unknown_score=float(pieces.scores.min()) - UNKNOWN_PENALTY,
            table=self._table.ctypes.data,
            mask=len(self._table) - 1,
            begun=self._begun.ctypes.data,
            begun_mask=len(self._begun) - 1,
            mapped=len(pieces.characters),
            characters=pieces.characters.ctypes.data,
            parts=pieces.parts.ctypes.data,
            stands_for=pieces.stands_for.ctypes.data,
        )
        kernels.index_pieces(self._struct)

    def encode(self, text: str) -> Tokens:
        """A text's tokens, each with where it begins."""
        data = text[:LONGEST].encode("utf-8", "replace")
        room = len(data) + 2  # a character may stand for several, but then these are mostly one piece
        while True:
            ids, starts = np.empty((2, room), np.int32)
            count = self._tokenize(data, ids.ctypes.data, starts.ctypes.data, room)
            if count <= room:
                return Tokens(ids[:count], starts[:count], [])
            room = count

    def count(self, text: str) -> int:
        """Tokens of a text, without the ends."""
        return self._tokenize(text[:LONGEST].encode("utf-8", "replace"), 0, 0, 0)

    def _tokenize(self, text: bytes, ids: int, starts: int, room: int) -> int:
        count: int = self._kernels.tokenize(self._struct, text, len(text), ids, starts, room)
        if count < 0:
            raise MemoryError
        return count
