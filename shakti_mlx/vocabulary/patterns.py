"""Regular expressions out of a tokenizer's file: of kinds whose cost is bounded, and stopped if they take too long."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from shakti_mlx.vocabulary import bad_tokenizer

if TYPE_CHECKING:
    import regex

LONGEST_PATTERN = 4096  # characters; the longest seen has a quarter of that
MOST_REPEATS = 1024  # the sum of all counts such as {1,3}
SECONDS, SECONDS_PER_CHARACTER = 1.0, 1e-5  # for all patterns on one text; they take a hundredth of that

# What the pre-tokenizers of models use, and nothing whose cost has no bound: no recursion, no references, no fuzziness.
_GROUP = re.compile(r"\(\?(?!:|=|!|>|<=|<!|i:)")
_ESCAPE = re.compile(r"\\(?:[pP]\{\^?[A-Za-z_]{1,40}\}|[sSdDwWrntfvbB]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^A-Za-z0-9])")
_COUNT = re.compile(r"\{(\d{1,3})(?:,(\d{0,3}))?\}(?!\+)")


class Allowance:
    """The time that the patterns of one tokenizer may take for one text."""

    def __init__(self) -> None:
        self._deadline = 0.0

    def begin(self, text: str) -> None:
        """A new text comes."""
        self._deadline = time.monotonic() + SECONDS + SECONDS_PER_CHARACTER * len(text)

    def left(self) -> float:
        """Seconds. Raises ModelError(BAD_TOKENIZER) where there are none."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise bad_tokenizer("a pattern of the tokenizer takes too long")
        return left


class Pattern:
    """A pattern in Oniguruma's Ruby syntax, as Hugging Face's `tokenizers` has it, or a plain text to look for."""

    def __init__(self, source: str, plain: bool, allowance: Allowance) -> None:
        import regex

        if not 0 < len(source) <= LONGEST_PATTERN:
            raise bad_tokenizer(f"a pattern of {len(source)} characters")
        if not plain:
            _check(source)
        # Sets within sets are of the newer syntax; it folds "ss" and "ß" together unless told not to.
        newer = "&&" in source or re.search(r"\[(?!:)[^\]\\]*\[(?!:)", source)
        flags = regex.MULTILINE | (regex.VERSION1 if newer else regex.VERSION0)
        self._allowance = allowance
        try:
            self._pattern: regex.Pattern[str] = regex.compile(regex.escape(source) if plain else source, flags)
        except (regex.error, RecursionError, OverflowError, ValueError, MemoryError) as error:
            raise bad_tokenizer(f"the pattern {source[:60]!r}: {error}") from error

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it matches, in order. Raises ModelError(BAD_TOKENIZER) when it takes too long."""
        try:
            for match in self._pattern.finditer(text, timeout=self._allowance.left(), concurrent=True):
                yield match.span()
        except (TimeoutError, MemoryError) as error:
            raise bad_tokenizer("a pattern of the tokenizer takes too long") from error


def _check(source: str) -> None:
    rest = _ESCAPE.sub("", source)
    if "\\" in rest or _GROUP.search(rest):
        raise bad_tokenizer(f"the pattern {source[:60]!r} has what is not allowed in one")
    repeats = sum(int(count or 0) for found in _COUNT.findall(rest) for count in found)
    if repeats > MOST_REPEATS or "{" in _COUNT.sub("", rest):
        raise bad_tokenizer(f"the pattern {source[:60]!r} has counts that are not allowed in one")
