"""What text is searched by: one spelling for all ways to write the same word, and the words of a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

# Joiners, soft hyphens and marks of direction: invisible, and typed or not typed by chance.
IGNORED = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_IGNORED = re.compile(f"[{IGNORED}]+")
_IN_WORDS = r"\p{L}\p{N}\p{Co}\p{M}"
_ZEROS = (0x0660, 0x06F0, *range(0x0966, 0x0DE6, 0x80), 0xFF10)  # of the scripts of India, Arabic, full width
_DIGITS = {zero + value: str(value) for zero in _ZEROS for value in range(10)}


def normalise(text: str) -> str:
    """The text as the index has it: NFC, lower case, without joiners and Latin accents, ASCII digits.

    A change here asks for a migration that indexes everything anew.
    """
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFD", _IGNORED.sub("", text).casefold())
    return unicodedata.normalize("NFC", _accents().sub("", text)).translate(_DIGITS)


def words(text: str) -> Iterator[tuple[int, int]]:
    """Where the words of a text stand: (start, end) in code points. The index cuts normalised text alike."""
    for match in _words().finditer(text):
        yield match.span()


@lru_cache(maxsize=1)
def _words() -> regex.Pattern[str]:
    """The tokenizer's rule in search_rows.py: letters, marks, numbers; Python's own `\\w` cuts at vowel signs."""
    import regex

    return regex.compile(rf"[{_IN_WORDS}][{_IN_WORDS}{IGNORED}]*+")


def beginnings(word: str, *, whole: bool) -> regex.Pattern[str]:
    """Finds in normalised text the words that begin with that one; `whole`: those that are it."""
    import regex

    return regex.compile(rf"(?<![{_IN_WORDS}]){regex.escape(word)}{rf'(?![{_IN_WORDS}])' if whole else ''}")


@lru_cache(maxsize=1)
def _accents() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"(?<=\p{Latin})\p{Mn}+")
