"""The same text in plain characters, for the recognisers, and the way back to positions in the original.

Unicode's NFKC would not do: it changes lengths, and makes digits of what is none (10² would be 102, ① would be 1).
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

_GONE = "\u200b"
# Soft hyphen, joiners and other marks without width, and the nukta, which many leave out (फोन, फ़ोन).
_INVISIBLE = [0xAD, 0x93C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
_INVISIBLE += range(0xFE00, 0xFE10)
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe58\ufe63"
_WITH_NUKTA = dict(zip(range(0x958, 0x960), "कखगजडढफय", strict=True))
_IN_TWO_PARTS = [  # vowel signs typed as two, with the shorter ones first: the third is made of the first
    ("\u0cc6\u0cc2", "\u0cca"),
    ("\u0cca\u0cd5", "\u0ccb"),
    ("\u0cc6\u0cd5", "\u0cc7"),
    ("\u0cbf\u0cd5", "\u0cc0"),
    ("\u0cc6\u0cd6", "\u0cc8"),
    ("\u0c46\u0c56", "\u0c48"),
]


@dataclass(frozen=True)
class PlainText:
    """`text` has ASCII digits, letters, spaces and dashes for all their variants, and no invisible marks.

    `lower` is the same in small letters, of the same length.
    """

    text: str
    lower: str
    _left_out: list[int]  # for each character left out, how many are kept before it

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span in the original text that text[start:end] was made of."""
        if not self._left_out:
            return start, end
        return start + bisect_right(self._left_out, start), end + bisect_right(self._left_out, end - 1)


def plain_text(original: str) -> PlainText:
    """Make it. One code point becomes one or none."""
    left_out: list[int] = []
    text = original
    if not original.isascii():
        if not unicodedata.is_normalized("NFC", text):
            for parts, whole in _IN_TWO_PARTS:
                text = text.replace(parts, whole + _GONE)
        text = text.translate(_table())
        if _GONE in text:
            kept = 0
            for piece in text.split(_GONE)[:-1]:
                kept += len(piece)
                left_out.append(kept)
            text = text.replace(_GONE, "")
    lower = text.lower()
    if len(lower) != len(text):  # İ
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return PlainText(text, lower, left_out)


@cache
def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    for code in (*range(0x80, 0x10000), *range(0x1D7CE, 0x1D800)):
        character = chr(code)
        if character.isdecimal():
            table[code] = str(unicodedata.decimal(character))
        elif unicodedata.category(character) == "Zs":
            table[code] = " "
    table |= dict.fromkeys(map(ord, _DASHES), "-")
    table |= _WITH_NUKTA
    table |= dict.fromkeys(_INVISIBLE, _GONE)
    return table
