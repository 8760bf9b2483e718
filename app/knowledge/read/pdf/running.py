"""Lines that run along at the tops and feet of a PDF's pages, and the pages' numbers among them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.knowledge.read.pdf.lines import Line, letters_of

_EDGE = 3  # rows at the top of a page, and at its foot, that may run along
_MARGIN = 0.15  # of the page's height, in which they stand
_OUTER_MARGIN = 0.08  # in which pages' numbers do
_APART = 1.55  # of the letters' height: running lines have more room to the text than its lines among them
_FEWEST = 3  # pages
_LONGEST_NUMBER = 8  # letters: Page 3 of 12
_NUMBER = re.compile(r"\d{1,5}")
_OF_ALL = re.compile(r"(?:of|/|मेंसे|ರಲ್ಲಿ|లో)(\d{1,5})\b", re.IGNORECASE)
_IN_CHAPTER = re.compile(r"\d[-–.]$")


@dataclass(frozen=True, slots=True)
class Edge:
    """Lines side by side at the top or the foot of a page, with the room to the next ones inwards.

    `numbered`: a figure in them may be the page's number, and is none of a slide or a rule.
    """

    lines: tuple[Line, ...]
    room: float
    numbered: bool


Edges = tuple[tuple[Edge, ...], tuple[Edge, ...]]  # of a page: at its top and at its foot
ByPage = Mapping[int, Edges]


def edges_of(lines: Iterable[Line], usual: int) -> Edges:
    """At the top of a page and at its foot; `usual` is the size of most letters, in half points."""
    rows = _rows(lines)
    return _edges(rows, usual), _edges(rows[::-1], usual)


def _rows(lines: Iterable[Line]) -> list[list[Line]]:
    """Lines side by side are one row; from the top of the page to its foot."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top):
        if rows and line.top - rows[-1][0].top < 0.5 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _edges(rows: Sequence[Sequence[Line]], usual: int) -> tuple[Edge, ...]:
    """Of rows from one edge of the page inwards, those that may run along."""
    found = []
    for at, row in enumerate(rows[:_EDGE]):
        if not (row[0].top < _MARGIN or row[0].top + row[0].size > 1 - _MARGIN):
            break
        following = rows[at + 1][0] if at + 1 < len(rows) else None
        size = max([row[0].size, following.size if following else 0.0])
        room = abs(following.top - row[0].top) / max(size, 1e-6) if following else 0.0
        is_outside = row[0].top < _OUTER_MARGIN or row[0].top + row[0].size > 1 - _OUTER_MARGIN
        found.append(Edge(tuple(row), room, is_outside and row[0].half_points <= usual))
    return tuple(found)


def _variants(rows: Sequence[Edge], page: int) -> list[list[list[str]]]:
    """By row and line: as it stands, with each of its numbers as how far it is from the page's, and with those of lines
    beside it or nearer to the text."""
    found: list[list[list[str]]] = []
    distances: set[int] = set()
    for row in reversed(rows):
        keys = [line.key for line in row.lines]
        numbers = [[*_NUMBER.finditer(key)] if row.numbered else [] for key in keys]
        distances |= {int(each[0]) - page for own in numbers for each in own}
        found.append([])
        for key, own in zip(keys, numbers, strict=True):
            apart = [f"{key[: each.start()]}\0{int(each[0]) - page}\0{key[each.end() :]}" for each in own]
            found[-1].append([key, *apart, *(f"{key}\0{distance}\0" for distance in distances)])
    return found[::-1]


def numbers_along(edges: ByPage) -> dict[tuple[int, int], dict[int, str]]:
    """Those which go with the pages in one way throughout, by page, by side and how far they are from the pages';
    numbers within chapters, such as 2-3, do not. On two pages it has to be said of how many they are."""
    found: dict[tuple[int, int], dict[int, str]] = {}
    told: set[tuple[int, int]] = set()
    for page, both in edges.items():
        for side, rows in enumerate(both):
            for line in (line for row in rows if row.numbered for line in row.lines):
                for each in _NUMBER.finditer(line.key):
                    if not _IN_CHAPTER.search(line.key[: each.start()]):
                        place, of = (side, int(each[0]) - page), _OF_ALL.match(line.key, each.end())
                        found.setdefault(place, {}).setdefault(page, each[0])
                        told |= {place} if of and int(of[1]) == len(edges) else set()
    is_told = {each: len(pages) > 1 and each in told for each, pages in found.items()}
    return {each: pages for each, pages in found.items() if is_told[each] or _runs_along(sorted(pages))}


def running_lines(edges: ByPage) -> dict[int, set[str]]:
    """By page, the keys of its lines that run along, from its edges inwards up to the first that does not."""
    pages: dict[tuple[int, str], list[int]] = {}
    for page, both in edges.items():
        for side, rows in enumerate(both):
            for variant in {each for row in _variants(rows, page) for line in row for each in line}:
                pages.setdefault((side, variant), []).append(page)
    numbered = {(side, str(distance)) for side, distance in numbers_along(edges)}

    def runs(side: int, variant: str, on: list[int]) -> bool:
        """With a number that runs along two pages are enough: those on the left may have other words, or a chapter."""
        return _runs_along(on) or (len(on) > 1 and (side, variant.partition("\0")[2].partition("\0")[0]) in numbered)

    known = {each: on[0] for each, on in pages.items() if runs(*each, on)}
    found: dict[int, set[str]] = {}
    for page, both in edges.items():
        keys = {key for side, rows in enumerate(both) for key in _running_inwards(rows, page, side, known)}
        if keys:
            found[page] = keys
    return found


def _running_inwards(rows: Sequence[Edge], page: int, side: int, known: Mapping[tuple[int, str], int]) -> Iterator[str]:
    """Keys of the lines at one side of a page up to the first that is none of the `known`, which have the page that
    they are met on first. There a line stays, as a title does, but for a number."""
    group: list[tuple[Edge, bool]] = []  # with whether it is met first here
    for row, variants in zip(rows, _variants(rows, page), strict=True):
        first = [[known.get((side, each)) for each in line] for line in variants]
        if not all(any(each is not None for each in line) for line in first):
            break
        group.append((row, any(page in line for line in first)))
    while group and group[-1][0].room < _APART:
        group.pop()  # as near to the text as its own lines: such as the names of a table's columns
    for row, is_first in group:
        yield from (line.key for line in row.lines if not is_first or _is_number(line.text))


def without_running(text: str, keys: set[str]) -> str:
    """A page's text without these lines, each where it is nearest to an end; never without all of it."""
    if not keys:
        return text
    lines = text.split("\n")
    nearest: dict[str, int] = {}
    filled = [at for at, line in enumerate(lines) if line.strip()]
    for from_end, at in sorted((min(place, len(filled) - 1 - place), at) for place, at in enumerate(filled)):
        key = letters_of(lines[at])
        if key in keys and from_end < 2 * _EDGE:
            nearest.setdefault(key, at)
    left_out = set(nearest.values())
    rest = "\n".join(line for at, line in enumerate(lines) if at not in left_out).strip("\n")
    return rest if rest.strip() else text


def _is_number(text: str) -> bool:
    """Of a page, and no more than a word or two with it, which nobody misses on the first one either."""
    letters = sum(character.isalpha() for character in text)
    return letters <= _LONGEST_NUMBER and any(character.isdigit() for character in text)


def _runs_along(pages: Sequence[int]) -> bool:
    """On every page, or every other one, of a run of some."""
    return len(pages) >= _FEWEST and len(pages) * 2 >= (pages[-1] - pages[0] + 1) * 0.9
