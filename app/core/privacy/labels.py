"""The words of a text that say what the numbers beside them are: found in one pass, looked up by distance."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from app.core.privacy.places import PLACES
from app.core.privacy.plain_text import PlainText, plain_text
from app.core.privacy.words import LABELS, OTHER, word_list

Tree = dict[str, "Tree"]

PLACE = "place"
BEFORE, AFTER = 45, 26  # characters between a number and a word that may name it
AFTER_OTHER = 14  # what a number is not is said close by, and behind it only in the Indian languages
DETOUR = 8  # a word behind counts as so much farther: in every language here the name mostly comes first

# A literal or a set at the front, and the look back from there, lets the engine skip to where it may match.
_BARRIER = re.compile(r"[\n?!।;|.](?<!\.)|\.(?<=\S{4}\.) ")
_BARRIER_AFTER = re.compile(r"[\n?!।;|,:0-9.](?:(?<!\.)|(?<=\S{4}\.) )")
_LONG_NUMBER = re.compile(r"\d(?<!\d\d)\d{5}")


class Label(NamedTuple):
    """A word at text[start:end]. `name` is a Kind, or one of OTHER, OTHER_DATE, ADDRESS, PLACE."""

    start: int
    end: int
    name: str
    zones: frozenset[str]  # of a PLACE: the first digits of PIN codes there


class Labels:
    """All labels of a plain text."""

    def __init__(self, plain: PlainText) -> None:
        self._text = plain.lower
        names = _names()
        self.all = [Label(*match.span(), *names[match[0]]) for match in _pattern().finditer(self._text)]
        self._starts = [label.start for label in self.all]
        self._ends = [label.end for label in self.all]
        self._barriers = [match.start() for match in _BARRIER.finditer(self._text)]
        self._numbers = [match.start() for match in _LONG_NUMBER.finditer(self._text)]
        self._near: dict[tuple[int, int], list[str]] = {}

    def near(self, start: int, end: int) -> list[str]:
        """The names of the labels that may belong to text[start:end], the likeliest first."""
        names = self._near.get((start, end))
        if names is None:
            names = self._near[start, end] = [name for _, name in sorted([*self._before(start), *self._after(end)])]
        return names

    def first_of(self, start: int, end: int, *names: str) -> str:
        """The likeliest of these, or an empty name."""
        return next((name for name in self.near(start, end) if name in names), "")

    def before(self, start: int, distance: int) -> Iterator[Label]:
        """Labels that end up to `distance` before, the nearest first, across line ends."""
        for i in range(bisect_right(self._ends, start) - 1, -1, -1):
            if start - self._ends[i] > distance:
                return
            yield self.all[i]

    def ends_at(self, position: int) -> bool:
        """Whether a label ends right there."""
        i = bisect_left(self._ends, position)
        return i < len(self._ends) and self._ends[i] == position

    def starts_within(self, start: int, distance: int) -> Label | None:
        """The first label that starts there or up to `distance` behind."""
        i = bisect_left(self._starts, start)
        return self.all[i] if i < len(self.all) and self._starts[i] - start <= distance else None

    def _before(self, start: int) -> Iterator[tuple[int, str]]:
        nth = bisect_left(self._barriers, start)
        barrier = self._barriers[nth - 1] if nth else -1
        nth = bisect_left(self._numbers, start)
        number = self._numbers[nth - 1] if nth else -1
        for label in self.before(start, BEFORE):
            if label.end <= barrier:
                return
            # A number in between has probably taken the word for itself.
            yield start - label.end + (25 if number >= label.end else 0), label.name

    def _after(self, end: int) -> Iterator[tuple[int, str]]:
        nth = bisect_left(self._starts, end)
        if nth == len(self.all) or self._starts[nth] - end > AFTER:
            return
        barrier = _BARRIER_AFTER.search(self._text, end, end + AFTER)
        limit = barrier.start() if barrier else end + AFTER
        for label in self.all[nth : nth + AFTER]:
            distance = label.start - end
            if label.start > limit:
                return
            if label.name != OTHER or (distance <= AFTER_OTHER and not self._text[label.start].isascii()):
                yield distance + DETOUR, label.name


@cache
def _names() -> dict[str, tuple[str, frozenset[str]]]:
    """Each word in plain form -> its label's name and zones."""
    names = {
        plain_text(word).lower: (PLACE, frozenset(z.split()))
        for z, words in PLACES.items()
        for word in word_list(words)
    }
    for name, words in LABELS.items():
        names |= {plain_text(word).lower: (str(name), frozenset()) for word in word_list(words)}
    return names


@cache
def _pattern() -> re.Pattern[str]:
    """One pattern for all words: by first letter, then branch by branch, so each position is looked at once.

    A Latin word stands alone; an Indian one begins a word, and may have endings.
    """
    by_first: dict[str, list[str]] = {}
    for word in _names():
        by_first.setdefault(word[0], []).append(word[1:])
    parts = []
    for first, rests in sorted(by_first.items()):
        latin = first.isascii()
        before = rf"(?<![a-z0-9]{first})" if latin else rf"(?<![\u0900-\u0dff]{first})"
        parts.append(f"{re.escape(first)}{before}{branches(rests)}" + ("(?![a-z])" if latin else ""))
    return re.compile("|".join(parts))


def branches(words: Iterable[str]) -> str:
    """A pattern for the words without tries in vain; of two that match, the longer."""
    tree: Tree = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(tree)


def _branch(tree: Tree) -> str:
    options = [re.escape(character) + _branch(rest) for character, rest in sorted(tree.items()) if character]
    if not options:
        return ""
    body = options[0] if len(options) == 1 and "" not in tree else f"(?:{'|'.join(options)})"
    return f"{body}?" if "" in tree else body
