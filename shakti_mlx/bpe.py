"""Byte-pair encoding: the merging, and the byte-level kind with the rules by which text is cut into words."""

from __future__ import annotations

import heapq
import math
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

SHORT_WORD = 64  # symbols: up to here a plain scan is faster than a heap
CACHED_WORDS = 32_768

_GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
_CL100K = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}%s| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


@dataclass(frozen=True)
class PreTokenizer:
    """How text is cut into words before merging: each pattern cuts what the one before it left or matched.

    `whole_words`: a word that is a token is taken as it is, whatever the merges say. `nfc`: text is brought
    to Unicode's form C first. `add_bos` is what holds where the checkpoint does not say.
    """

    patterns: tuple[str, ...]
    whole_words: bool = False
    nfc: bool = False
    add_bos: bool = False


_LLAMA3 = PreTokenizer((_CL100K % "{1,3}",), whole_words=True, add_bos=True)
PRE_TOKENIZERS: Mapping[str, PreTokenizer] = {
    # The names and patterns of llama.cpp (src/llama-vocab.cpp); `nfc` as in the original tokenizer.json.
    "default": PreTokenizer((r"[\p{P}\$\+<=>\^~\|]+", _GPT2, r"\p{N}+", "[0-9][0-9][0-9]")),
    "gpt-2": PreTokenizer((_GPT2,)),
    "smollm": PreTokenizer((r"\p{N}", _GPT2)),
    "llama-bpe": _LLAMA3,
    "llama3": _LLAMA3,
    "llama-v3": _LLAMA3,
    "qwen2": PreTokenizer((_CL100K % "",), nfc=True),
}


@lru_cache(maxsize=1)
def byte_symbols() -> Mapping[int, str]:
    """The character that stands for each byte in a byte-level vocabulary (GPT-2's encoder.py)."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    others = [byte for byte in range(256) if byte not in printable]
    symbols = {byte: chr(byte) for byte in printable}
    return symbols | {byte: chr(0x100 + n) for n, byte in enumerate(others)}


class PairEncoder:
    """Words to token ids, as Hugging Face's `tokenizers` does it (its BPE model is the reference in the tests).

    It is written in Python because building that library's model keeps every other thread waiting, the
    window's too: 50 ms for 49,000 tokens, 200 ms and more for 128,000. Here the interpreter can switch at any time.

    `vocab` holds the tokens that text may become, `ranks` the order of the merges by left + `separator` + right.
    `byte_level`: words are first written in byte symbols. `whole_words`: see PreTokenizer. What the vocabulary lacks
    becomes its bytes' tokens with `byte_fallback`, else the token `unknown`, with `fuse` one for a run; else it is left
    out.
    """

    def __init__(
        self,
        vocab: Mapping[str, int],
        ranks: Mapping[str, int],
        *,
        byte_level: bool,
        separator: str = " ",
        whole_words: bool = False,
        byte_fallback: bool = False,
        unknown: tuple[str, int] | None = None,
        fuse: bool = False,
    ) -> None:
        self._ids = vocab if unknown is None else {**vocab, unknown[0]: unknown[1]}
        self._known, self._ranks, self._separator = vocab.keys(), ranks, separator
        self._symbols = dict(byte_symbols()) if byte_level else None
        self._whole_words, self._byte_fallback, self._fuse = whole_words, byte_fallback, fuse
        self._unknown = None if unknown is None else unknown[0]

    def encode(self, word: str) -> list[int]:
        """Token ids of a word, or of a text that is not cut into words."""
        if self._symbols is not None:  # a lone surrogate has no UTF-8; it becomes a question mark
            word = word.encode("utf-8", "replace").decode("latin-1").translate(self._symbols)
        if self._whole_words and word in self._known:
            return [self._ids[word]]
        parts = list(word)
        if not self._known >= set(parts):
            parts = self._with_fallback(parts)
        return [self._ids[part] for part in merge(parts, self._ranks, self._separator)]

    def _with_fallback(self, characters: list[str]) -> list[str]:
        parts: list[str] = []
        unknown = False
        for character in characters:
            before, unknown = unknown, False
            names = [f"<0x{byte:02X}>" for byte in character.encode("utf-8", "replace")] if self._byte_fallback else []
            if character in self._known:
                parts.append(character)
            elif names and self._known >= set(names):
                parts.extend(names)
            elif self._unknown is not None:
                unknown = True
                if not (before and self._fuse):
                    parts.append(self._unknown)
        return parts


class WordEncoder:
    """Cuts text into words and remembers the ids of the short ones."""

    def __init__(self, cut: Callable[[str, bool], list[str]], encode: Callable[[str], list[int]]) -> None:
        self._cut, self._encode = cut, encode
        self._cache: dict[str, list[int]] = {}

    def encode(self, text: str, first: bool = True) -> list[int]:
        """See Encoder."""
        ids: list[int] = []
        for word in self._cut(text, first):
            known = self._cache.get(word)
            if known is None:
                known = self._encode(word)
                if len(word) <= SHORT_WORD:
                    if len(self._cache) >= CACHED_WORDS:
                        self._cache.clear()
                    self._cache[word] = known
            ids.extend(known)
        return ids

    def forget(self) -> None:
        """Drop what is remembered of texts."""
        self._cache.clear()


def byte_pair_encoder(vocab: Mapping[str, int], ranks: Mapping[str, int], pre: PreTokenizer) -> WordEncoder:
    """The encoder of a byte-level vocabulary, for the arguments see PairEncoder."""
    import regex

    patterns = [regex.compile(pattern) for pattern in pre.patterns]

    def cut(text: str, _first: bool) -> list[str]:
        return _cut(unicodedata.normalize("NFC", text) if pre.nfc else text, patterns)

    return WordEncoder(cut, PairEncoder(vocab, ranks, byte_level=True, whole_words=pre.whole_words).encode)


def _cut(text: str, patterns: Sequence[regex.Pattern[str]]) -> list[str]:
    """`text` in words, nothing left out: what a pattern matches and what lies between is cut by the next."""
    pieces = [text]
    for pattern in patterns:
        uncut, pieces = pieces, []
        for piece in uncut:
            end = 0
            for match in pattern.finditer(piece):
                start, stop = match.span()
                if end < start:
                    pieces.append(piece[end:start])
                pieces.append(piece[start:stop])
                end = stop
            if end < len(piece):
                pieces.append(piece[end:])
    return pieces


def merge(
    parts: list[str], ranks: Mapping[str, float], separator: str, pairs: dict[str, tuple[str, str]] | None = None
) -> list[str]:
    """Merge the pair of the lowest rank, the leftmost of several, until no pair is left. May change `parts`.

    `ranks` has the pairs as left + separator + right. `pairs` gathers those of its pairs that came up.
    """
    if pairs is not None or len(parts) > SHORT_WORD:
        return _merge_long(parts, ranks, separator, pairs)
    return _merge_short(parts, ranks, separator)


def _merge_short(parts: list[str], ranks: Mapping[str, float], separator: str) -> list[str]:
    none = math.inf
    order = [ranks.get(f"{left}{separator}{right}", none) for left, right in pairwise(parts)]
    while order and (lowest := min(order)) < none:
        at = order.index(lowest)
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
        del order[at]
        if at < len(order):
            order[at] = ranks.get(f"{parts[at]}{separator}{parts[at + 1]}", none)
        if at:
            order[at - 1] = ranks.get(f"{parts[at - 1]}{separator}{parts[at]}", none)
    return parts


def _merge_long(
    parts: list[str], ranks: Mapping[str, float], separator: str, pairs: dict[str, tuple[str, str]] | None
) -> list[str]:
    """The same in O(n log n): a heap of pairs over a doubly linked list."""
    size = len(parts)
    following, preceding = list(range(1, size + 1)), list(range(-1, size - 1))
    heap: list[tuple[float, int, str, str]] = []

    def push(left: int, right: int) -> None:
        key = f"{parts[left]}{separator}{parts[right]}"
        rank = ranks.get(key)
        if rank is not None:
            heapq.heappush(heap, (rank, left, parts[left], parts[right]))
            if pairs is not None:
                pairs[key] = (parts[left], parts[right])

    for at in range(size - 1):
        push(at, at + 1)
    while heap:
        _, left, first, second = heapq.heappop(heap)
        right = following[left]
        if parts[left] != first or right >= size or parts[right] != second:
            continue  # one of the two has grown since
        parts[left], parts[right] = first + second, ""
        following[left] = following[right]
        if preceding[left] >= 0:
            push(preceding[left], left)
        if following[left] < size:
            preceding[following[left]] = left
            push(left, following[left])
    return [part for part in parts if part]
