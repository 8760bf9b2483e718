"""CharsMap: SentencePiece's compiled table of character replacements, read without trusting any figure in it.

The form: a 32-bit length, a double-array trie of that many bytes (darts-clone: 32-bit units), and the replacements,
each ended by a NUL. Source: sentencepiece's src/normalizer.cc and third_party/darts_clone/darts.h.
"""

from __future__ import annotations

import sys
from array import array

from shakti_mlx.vocabulary import bad_tokenizer
from shakti_mlx.vocabulary.added_tokens import AddedTokens

LARGEST_CHARSMAP = 2**22  # bytes; nmt_nfkc_cf, the largest of SentencePiece's own, has a fourteenth of that
LONGEST_REPLACEMENT = 256  # bytes; the longest of Unicode has 33
LONGEST_MATCH = 64  # characters; a trie may lead back into itself, and would be followed to the end of every text
_DEAD = -1  # no node of the trie


class CharsMap:
    """Replaces characters, and sequences of them, as a trie says. Raises ModelError(BAD_TOKENIZER)."""

    def __init__(self, blob: bytes) -> None:
        length = int.from_bytes(blob[:4], "little")
        if len(blob) > LARGEST_CHARSMAP or not 0 < length < len(blob) - 4 or length % 4:
            raise bad_tokenizer(f"a character map of {len(blob)} bytes, {length} of them a trie")
        self._units = array("I", blob[4 : 4 + length])
        if sys.byteorder == "big":
            self._units.byteswap()
        self._replacements = blob[4 + length :]
        self._root = self._offset(0, self._units[0])
        self._starts: dict[str, tuple[int, str | None]] = {}

    def replace(self, text: str, kept: AddedTokens | None = None) -> str:
        """`text` with the longest match at each place replaced, as SentencePiece does it, but for the tokens `kept`."""
        if kept is None or not kept.ids:
            return self._replace(text)
        names = {token_id: token for token, token_id in kept.ids.items()}
        return "".join(names[part] if isinstance(part, int) else self._replace(part) for part in kept.split(text))

    def replace_graphemes(self, text: str) -> str:
        """As Hugging Face's `tokenizers` has it: a short user-perceived character is replaced whole by what its first
        part maps to, otherwise each character by itself."""
        import regex

        parts: list[str] = []
        for grapheme in regex.findall(r"\X", text):
            whole = self._shortest(grapheme) if len(grapheme.encode("utf-8", "replace")) < 6 else None
            if whole is not None:
                parts.append(whole)
                continue
            for character in grapheme:
                mapped = self._shortest(character)
                parts.append(character if mapped is None else mapped)
        return "".join(parts)

    def _replace(self, text: str) -> str:
        parts: list[str] = []
        at, size = 0, len(text)
        while at < size:
            node, longest = self._start(text[at])
            end = at + 1
            following = end
            last = min(at + LONGEST_MATCH, size)
            while node != _DEAD and following < last:
                node, found = self._step(node, text[following])
                following += 1
                if found is not None:
                    longest, end = found, following
            parts.append(text[at:end] if longest is None else longest)
            at = end
        return "".join(parts)

    def _shortest(self, text: str) -> str | None:
        node = self._root
        for character in text:
            node, found = self._step(node, character, shortest=True)
            if found is not None:
                return found
            if node == _DEAD:
                break
        return None

    def _start(self, character: str) -> tuple[int, str | None]:
        known = self._starts.get(character)
        if known is None:
            if len(self._starts) > 2**16:
                self._starts.clear()
            known = self._starts[character] = self._step(self._root, character)
        return known

    def _step(self, node: int, character: str, shortest: bool = False) -> tuple[int, str | None]:
        """The node after `character` from `node`, and what a match that ends in it is replaced by."""
        found: str | None = None
        for byte in character.encode("utf-8", "replace"):
            node ^= byte
            if not byte or node >= len(self._units):
                return _DEAD, found
            unit = self._units[node]
            if unit & 0x800000FF != byte:
                return _DEAD, found
            node = self._offset(node, unit)
            if unit >> 8 & 1:
                found = self._replacement(node)
                if shortest:
                    return node, found
        return node, found

    def _offset(self, node: int, unit: int) -> int:
        return node ^ (unit >> 10) << ((unit & 0x200) >> 6)

    def _replacement(self, leaf: int) -> str:
        start = self._units[leaf] & 0x7FFFFFFF if leaf < len(self._units) else len(self._replacements)
        end = self._replacements.find(b"\0", start, start + LONGEST_REPLACEMENT)
        if end < 0:
            raise bad_tokenizer(f"a character map names a replacement at {start}, which is none")
        return self._replacements[start:end].decode("utf-8", "replace")
