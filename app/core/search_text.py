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
_DIGITS = {chr(zero + value): str(value) for zero in _ZEROS for value in range(10)}
_DIGIT = re.compile(f"[{''.join(_DIGITS)}]")
_USUAL = 0x0E00  # characters up to the scripts of India, which with these marks are all that most texts have
_UNUSUAL = re.compile("[^\x00-\u0dff\u2000-\u206f\u20a0-\u20bf]")


def normalise(text: str) -> str:
    """The text as the index has it: NFC, lower case, without joiners and Latin accents, ASCII digits.

    A change here asks for a migration that indexes everything anew.
    """
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFD", _IGNORED.sub("", text).casefold())
    text = unicodedata.normalize("NFC", _accents().sub("", text))
    return _DIGIT.sub(lambda digit: _DIGITS[digit[0]], text)


def words(text: str) -> Iterator[tuple[int, int]]:
    """Where the words of a text stand: (start, end) in code points. The index cuts normalised text alike."""
    for match in _pattern(text).finditer(text):
        yield match.span()


def words_in(text: str) -> list[str]:
    """The words themselves, in order."""
    return _pattern(text).findall(text)


def _pattern(text: str) -> re.Pattern[str] | regex.Pattern[str]:
    return _words() if _UNUSUAL.search(text) else _usual_words()


@lru_cache(maxsize=1)
def _words() -> regex.Pattern[str]:
    """The tokenizer's rule in search_rows.py: letters, marks, numbers; Python's own `\\w` cuts at vowel signs."""
    import regex

    return regex.compile(rf"[{_IN_WORDS}][{_IN_WORDS}{IGNORED}]*+")


@lru_cache(maxsize=1)
def _usual_words() -> re.Pattern[str]:
    """The same rule for a text of usual characters, some times as fast."""
    import regex

    own = "".join(regex.findall(f"[{_IN_WORDS}]", "".join(map(chr, range(_USUAL)))))
    return re.compile(f"[{own}][{own}{IGNORED}]*+")


def beginnings(word: str, *, whole: bool) -> regex.Pattern[str]:
    """Finds in normalised text the words that begin with that one; `whole`: those that are it."""
    import regex

    return regex.compile(rf"(?<![{_IN_WORDS}]){regex.escape(word)}{rf'(?![{_IN_WORDS}])' if whole else ''}")


@lru_cache(maxsize=1)
def _accents() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"(?<=\p{Latin})\p{Mn}+")
