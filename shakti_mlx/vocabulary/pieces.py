"""SentencePiece's byte-pair encoding: pieces with scores, of which the best pair that makes a piece is merged first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from shakti_mlx.bpe import CACHED_WORDS, SHORT_WORD, merge
from shakti_mlx.vocabulary import SPACE

_WORD = re.compile(f"{SPACE}*[^{SPACE}]+|{SPACE}+")
_BYTE_TOKENS = {f"<0x{byte:02X}>": byte for byte in range(256)}


class Fallback:
    """Ids for characters that are no piece: those of their bytes where the vocabulary has them, else one for a run."""

    def __init__(self, byte_ids: Mapping[int, int], unknown_id: int | None) -> None:
        self._byte_ids, self._unknown_id = byte_ids, unknown_id

    def append(self, ids: list[int], text: str, again: bool) -> None:
        """Add the ids of `text` to `ids`; `again` says that what stood before it was no piece either."""
        data = text.encode("utf-8", "replace") if self._byte_ids else b""
        if data and all(byte in self._byte_ids for byte in data):
            ids.extend(map(self._byte_ids.__getitem__, data))
        elif self._unknown_id is not None and not again:
            ids.append(self._unknown_id)


class PieceEncoder:
    """Text, normalised and with SPACE for spaces, to token ids as SentencePiece's BPE model does it.

    `vocab` and `scores` are of the pieces that text may become; those in `unused` are taken apart again.
    """

    def __init__(
        self, vocab: Mapping[str, int], scores: Mapping[str, float], unused: frozenset[str], fallback: Fallback
    ) -> None:
        self._vocab, self._unused, self._fallback = vocab, unused, fallback
        self._ranks: dict[str, float] = {}
        across = False
        for piece in vocab:
            self._ranks[piece] = -scores[piece]
            across = across or SPACE in piece.lstrip(SPACE)
        # Where no piece goes on after a word's end, words can be merged, and remembered, one by one.
        self._words = None if across else _WORD
        self._cache: dict[str, list[int]] = {}

    def encode(self, text: str, first: bool = True) -> list[int]:
        """Token ids of `text`."""
        if self._words is None:
            return self._ids([text])
        return self._ids(self._words.findall(text))

    def forget(self) -> None:
        """Drop what is remembered of texts."""
        self._cache.clear()

    def _ids(self, words: list[str]) -> list[int]:
        ids: list[int] = []
        unknown = False
        for word in words:
            known = self._cache.get(word)
            if known is not None:
                ids.extend(known)
                unknown = False
                continue
            start, whole = len(ids), True
            for piece in self._pieces(word):
                token_id = self._vocab.get(piece)
                if token_id is None:
                    self._fallback.append(ids, piece, unknown)
                    whole = False
                else:
                    ids.append(token_id)
                unknown = token_id is None
            if whole and len(word) <= SHORT_WORD:
                if len(self._cache) >= CACHED_WORDS:
                    self._cache.clear()
                self._cache[word] = ids[start:]
        return ids

    def _pieces(self, word: str) -> list[str]:
        if not self._unused:
            return merge(list(word), self._ranks, "")
        pairs: dict[str, tuple[str, str]] = {}
        parts = merge(list(word), self._ranks, "", pairs)
        pieces: list[str] = []
        parts.reverse()
        while parts:
            part = parts.pop()
            if part in self._unused and part in pairs:
                parts.extend(reversed(pairs[part]))
            else:
                pieces.append(part)
        return pieces


def byte_token_ids(tokens: Mapping[str, int]) -> dict[int, int]:
    """The ids of the tokens <0x00> to <0xFF>, as far as there are such, by their byte."""
    return {byte: tokens[name] for name, byte in _BYTE_TOKENS.items() if name in tokens}


def piece_bytes(
    tokens: Sequence[str], silent: frozenset[int], byte_ids: Iterable[int], space: str = SPACE
) -> Callable[[int], bytes]:
    """What each token of a SentencePiece vocabulary adds to an answer, its bytes' tokens those in `byte_ids`."""
    bytes_of_tokens = {token_id: bytes([_BYTE_TOKENS[tokens[token_id]]]) for token_id in byte_ids}

    def bytes_of(token_id: int) -> bytes:
        # A model's embedding may have more rows than the vocabulary has tokens.
        if token_id in silent or token_id >= len(tokens):
            return b""
        data = bytes_of_tokens.get(token_id)
        return tokens[token_id].replace(space, " ").encode("utf-8", "replace") if data is None else data

    return bytes_of
