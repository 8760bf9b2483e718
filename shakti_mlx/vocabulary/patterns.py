"""Regular expressions out of a tokenizer's file: of kinds whose cost is bounded, and stopped if they cost too much."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from time import thread_time
from typing import TYPE_CHECKING

from shakti_mlx.bpe import PRE_TOKENIZERS
from shakti_mlx.vocabulary import bad_tokenizer

if TYPE_CHECKING:
    import regex

LONGEST_PATTERN = 4096  # characters; the longest seen has a quarter of that
MOST_REPEATS = 1024  # the sum of all counts such as {1,3}
# All patterns for a text may cost so many times what GPT-2's costs on this very machine. Good ones take up to six.
MOST_TIMES = 64
FEWEST_CHARACTERS = 80_000  # a shorter text may cost as much as one of so many
MEASURED = 0.05  # seconds that are measured for it: the clocks of some systems go in steps of 0.016
SLICE = 0.25  # seconds of all threads; costs are compared when a pattern has taken that

# What the pre-tokenizers of models use, and nothing whose cost has no bound: no recursion, no references, no fuzziness.
_GROUP = re.compile(r"\(\?(?!:|=|!|>|<=|<!|i:)")
_ESCAPE = re.compile(r"\\(?:[pP]\{\^?[A-Za-z_]{1,40}\}|[sSdDwWrntfvbB]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^A-Za-z0-9])")
_COUNT = re.compile(r"\{(\d{1,3})(?:,(\d{0,3}))?\}(?!\+)")


class Allowance:
    """What the patterns of one tokenizer may cost for one text.

    The limit is a ratio: neither a slow machine nor a busy one lets a good file be refused.
    """

    def __init__(self) -> None:
        self._spent, self._length = 0.0, 0

    def begin(self, text: str) -> None:
        """Begin to count anew: the bound of seconds goes with the length of this text."""
        self._spent, self._length = 0.0, len(text)

    @contextmanager
    def spending(self) -> Iterator[None]:
        """Counts what is done inside."""
        begun = thread_time()
        try:
            yield
        finally:
            self._spent += thread_time() - begun

    def left(self) -> float:
        """Seconds of this thread. Raises ModelError(BAD_TOKENIZER) where there are none."""
        if self._spent <= SLICE:
            return SLICE  # too little to be compared
        left = MOST_TIMES * _cost_of_a_character() * (self._length + FEWEST_CHARACTERS) - self._spent
        if left <= 0:
            raise bad_tokenizer("a pattern of the tokenizer takes too long")
        return left


@cache
def _cost_of_a_character() -> float:
    """Seconds that GPT-2's pattern takes for a character of English, measured once, when it is first asked for."""
    import regex

    pattern, text = regex.compile(PRE_TOKENIZERS["gpt-2"].patterns[0]), "The pump gives 9 litres a minute. " * 100
    begun, passes, taken = thread_time(), 0, 0.0
    while taken < MEASURED:
        for _ in pattern.finditer(text, concurrent=True):
            pass
        passes, taken = passes + 1, thread_time() - begun
    return taken / (passes * len(text))


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
        last, slice_ = (-1, 0), SLICE
        while True:
            left = self._allowance.left()
            try:
                with self._allowance.spending():
                    # The limit is of all threads together: when it is reached it is seen what this one took.
                    limit = min(slice_, left + SLICE)
                    for match in self._pattern.finditer(text, last[1], timeout=limit, concurrent=True):
                        if match.span() != last:  # an empty one is found again where it begins anew
                            last = match.span()
                            yield last
                return
            except TimeoutError:
                slice_ *= 2  # as much of it may be one match, which begins again
            except MemoryError as error:
                raise bad_tokenizer("a pattern of the tokenizer takes too much memory") from error


def _check(source: str) -> None:
    rest = _ESCAPE.sub("", source)
    if "\\" in rest or _GROUP.search(rest):
        raise bad_tokenizer(f"the pattern {source[:60]!r} has what is not allowed in one")
    repeats = sum(int(count or 0) for found in _COUNT.findall(rest) for count in found)
    if repeats > MOST_REPEATS or "{" in _COUNT.sub("", rest):
        raise bad_tokenizer(f"the pattern {source[:60]!r} has counts that are not allowed in one")
