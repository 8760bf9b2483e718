"""Checks Indic text for impossible spellings, which show that a PDF gives its letters wrongly."""

from __future__ import annotations

import re

_VOWEL_SIGNS = "\u093a\u093b\u093e-\u094c\u094e\u094f\u0cbe-\u0ccc\u0cd5\u0cd6\u0c3e-\u0c4c\u0c55\u0c56"
_VIRAMAS = "\u094d\u0ccd\u0c4d"
_SIGNS = f"{_VOWEL_SIGNS}{_VIRAMAS}\u0900-\u0903\u093c\u0c80-\u0c83\u0cbc\u0c00-\u0c04\u0c3c"
_WORD = re.compile("[\u0900-\u0963\u0970-\u097f\u0c80-\u0ce3\u0c00-\u0c63\u200c\u200d]+")
_IMPOSSIBLE = re.compile(
    f"^[{_SIGNS}]"  # a sign without a letter
    f"|[\u093e-\u094c\u0c3e-\u0c44\u0cbe-\u0cc4][{_VOWEL_SIGNS}{_VIRAMAS}]"  # two vowels, or a vowel and its absence
    f"|[{_VIRAMAS}][{_VOWEL_SIGNS}{_VIRAMAS}]"
    "|[\u0904-\u0914\u0c85-\u0c94\u0c05-\u0c14][\u093e-\u0940\u0cbe-\u0cc0\u0c3e-\u0c40]"  # a vowel twice
)
_LENGTHENED = re.compile("\u0cc6[\u0cc2\u0cd5\u0cd6]|\u0cca\u0cd5|\u0cbf\u0cd5|\u0c46\u0c56")  # one vowel in two signs
_INDIC = "\u0900-\u0963\u0970-\u0ce3"
# Control characters (PDFium has the second for a hyphen), private ones, and letters such as È that other programs make
# up for glyphs. Signs of lists, from fonts of signs, have a blank behind them.
_MADE_UP = "\x01\x03-\x08\x0e-\x1f\ue000-\uf8ff\u00c0-\u024f"
_WITHOUT_MEANING = re.compile(
    f"(?<=[{_INDIC}])[{_MADE_UP}]|[{_MADE_UP}](?=[{_INDIC}])"
    f"|(?<=[{_INDIC}])[!-~](?=[{_INDIC}])(?<![-'/.,:;!?()&+])"  # a sign that is written within no word: कि2लो
)
_PRIVATE = re.compile("[\ue000-\uf8ff]")  # without a meaning that all programs know
_FEWEST = 20
SAMPLE = 200_000  # characters that are looked at


def unreadable(text: str) -> int:
    """How many glyphs beside Indic letters have no meaning: a PDF's text has other characters in their place."""
    return len(_WITHOUT_MEANING.findall(text))


def is_doubtful(text: str, without_meaning: int = 0) -> bool:
    """Whether one word in twenty cannot be, or lacks a letter: right text has one in some hundreds; or whether so many
    characters, in any language, are private ones."""
    if len(_PRIVATE.findall(text[:SAMPLE])) > 0.05 * len(text[:SAMPLE]):
        return True
    words = _WORD.findall(_LENGTHENED.sub("\u0cca", text[:SAMPLE]))
    wrong = sum(_IMPOSSIBLE.search(word) is not None for word in words)
    share = 0.05 * len(words)
    return (len(words) >= _FEWEST and wrong > share) or without_meaning > max(share, 1)
