"""WordPieceTokenizer: texts to token ids as BERT's uncased tokenizer has them (Devlin et al. 2018; Wu et al. 2016)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import numpy as np

from shakti_mlx.embedding.packed_file import Pieces
from shakti_mlx.embedding.tokens import Tokens

CONTINUED = "##"  # begins a piece that is not the first of its word
LONGEST_WORD = 100  # characters; a longer one is unknown
LONGEST = 2**20  # characters of a text that are looked at
# Each is a word of its own: the blocks of CJK ideographs (BERT's BasicTokenizer).
_IDEOGRAPHS = (
    (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF), (0x2F800, 0x2FA1F),
)  # fmt: skip


class WordPieceTokenizer:
    """Any thread may use it, several at once. What names a special token in a text is text."""

    def __init__(self, pieces: Pieces) -> None:
        text = pieces.text.tobytes()
        ends = zip(pieces.offsets.tolist(), pieces.offsets[1:].tolist(), strict=False)
        self._ids = {text[start:end].decode("utf-8", "replace"): number for number, (start, end) in enumerate(ends)}
        self._unknown = pieces.unknown
        self._longest = max(map(len, self._ids))

    def encode(self, text: str) -> Tokens:
        """A text's tokens, each with its word and where that begins."""
        ids, starts, words = list[int](), list[int](), list[str]()
        for start, word in _words(text[:LONGEST]):
            found = self._pieces(word)
            ids += found
            starts += [start] * len(found)
            words += [word] * len(found)
        return Tokens(np.array(ids, np.int32), np.array(starts, np.int32), words)

    def has(self, word: str) -> bool:
        """Whether a word in small letters is one token."""
        return word in self._ids

    def count(self, text: str) -> int:
        """Tokens of a text, without the ends."""
        return len(self.encode(text).ids)

    def _pieces(self, word: str) -> list[int]:
        """The longest piece that the word begins with, then that of the rest, and so on."""
        if len(word) > LONGEST_WORD:
            return [self._unknown]
        found = list[int]()
        at = 0
        while at < len(word):
            before = CONTINUED if at else ""
            for end in range(min(len(word), at + self._longest), at, -1):
                piece = self._ids.get(before + word[at:end])
                if piece is not None:
                    found.append(piece)
                    at = end
                    break
            else:
                return [self._unknown]
        return found


def _words(text: str) -> Iterator[tuple[int, str]]:
    """Words in small letters without accents, and signs one by one, each with where it begins."""
    word, begun = list[str](), 0
    for at, character in enumerate(text):
        alone = _is_sign(character) or _is_ideograph(character)
        if (alone or _is_space(character)) and word:
            yield begun, "".join(word)
            word = []
        if alone:
            yield at, character
        elif not _is_space(character) and not _is_control(character):
            if not word:
                begun = at
            word += [each for each in unicodedata.normalize("NFD", character.lower()) if _is_kept(each)]
    if word:
        yield begun, "".join(word)


def _is_kept(character: str) -> bool:
    return unicodedata.category(character) != "Mn"


def _is_space(character: str) -> bool:
    return character in " \t\n\r" or unicodedata.category(character).startswith("Z")


def _is_control(character: str) -> bool:
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs")


def _is_sign(character: str) -> bool:
    if character.isascii():
        return character.isprintable() and not character.isalnum() and character != " "
    return unicodedata.category(character).startswith("P")


def _is_ideograph(character: str) -> bool:
    code = ord(character)
    return code >= _IDEOGRAPHS[0][0] and any(first <= code <= last for first, last in _IDEOGRAPHS)
