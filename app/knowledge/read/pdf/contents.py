"""The list of contents and the index of a PDF: where its headings stand, and no text of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.core.documents.documents import LOWEST_HEADING

_FEWEST = 3  # entries
_FEWEST_OF_INDEX = 5
_GOING_UP = 0.8  # of the entries' numbers are no smaller than the one before
_FOUND = 0.5  # of the entries stand on the document's pages as they do in the list
_FOUND_OF_TITLED = 0.25
_INDEXED = 0.6  # of an index's lines end in pages' numbers
_SORTED = 0.7  # of them begin with no earlier letter than the one before
_LONGEST = 150
_LONGEST_TITLE = 40
_LAST_PART = 0.6  # of a document, in which its index stands
_BEYOND = 30  # pages' numbers may be so much greater than there are pages
_PAGE = re.compile(r"(?<=[\s.…·_])(?:\d{1,4}|[ivxl]{1,6})\s*$", re.IGNORECASE)
_LEADS = " \t.…·_:;-–"
_NAMED = re.compile(r"(?:\bpage|\bpage no|\bp|पृष्ठ|पृष्ठ सं|ಪುಟ|పేజీ)$", re.IGNORECASE)
_OF_INDEX = re.compile(r".*[^\W\d_].*?[\s,.]\d{1,4}(?:\s*[,–-]\s*\d{1,4})*\s*")
_NUMBERING = re.compile(
    r"(?:chapter|section|part|अध्याय|भाग|ಅಧ್ಯಾಯ|ಭಾಗ|అధ్యాయం|భాగం)?\s*(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+", re.IGNORECASE
)
_LED = re.compile(r"[.…·_]\s?[.…·_]")  # to its number


def _of(*titles: str) -> frozenset[str]:
    return frozenset(each.replace(" ", "") for each in titles)


_INDEXES = _of("index", "अनुक्रमणिका", "अनुक्रम", "ಅನುಕ್ರಮಣಿಕೆ", "ಸೂಚಿ", "అనుక్రమణిక", "సూచిక")
_TITLES = _INDEXES | _of(
    "contents", "table of contents", "विषय सूची", "विषय-सूची", "ಪರಿವಿಡಿ", "ವಿಷಯ ಸೂಚಿ", "ಒಳಪಿಡಿ", "విషయ సూచిక", "విషయ పట్టిక"
)  # fmt: skip


Headings = list[tuple[int, int, int]]  # start, end, level


@dataclass(frozen=True)
class Entry:
    """How deep it is numbered, from 1 on, and its words without the number."""

    depth: int
    title: str


def without_contents(pages: Sequence[str]) -> tuple[list[str], list[Entry]]:
    """The pages' texts without the lists of contents and the index, and the entries of the former."""
    kept, entries = list(pages), list[Entry]()
    counts: Counter[str] = Counter()
    for number, page in enumerate(pages):
        lines = page.split("\n")
        left_out: set[int] = set()
        for run in _runs(lines):
            counts = counts or Counter(key_of(line) for each in pages for line in each.split("\n"))
            found = [each for at in run if (each := _entry(lines[at])) is not None]
            titles = _titles(lines, run[0])
            led = sum(_LED.search(lines[at]) is not None for at in run)
            if _is_contents(found, counts, len(pages), is_titled=bool(titles), is_led=2 * led >= len(found)):
                entries += [each for each, _ in found]
                left_out |= {*run, *titles}
        if left_out:
            kept[number] = "\n".join(line for at, line in enumerate(lines) if at not in left_out).strip("\n")
    return _without_index(kept), entries


def _entry(line: str) -> tuple[Entry, int] | None:
    """What a line of contents names, and the page; None: it is none."""
    line = line.strip()
    number = _PAGE.search(line, max(len(line) - 10, 0)) if len(line) <= 2 * _LONGEST else None
    if number is None:
        return None
    title = _NAMED.sub("", line[: number.start()].rstrip(_LEADS)).rstrip(_LEADS)
    numbering = _NUMBERING.match(title)
    title = title[numbering.end() :] if numbering else title
    depth = numbering[1].count(".") + 1 if numbering else 1
    if len(title) > _LONGEST or sum(map(str.isalpha, title)) < 2:
        return None
    return Entry(depth, title), int(number[0]) if number[0].strip().isdigit() else 0


def _runs(page: Sequence[str]) -> Iterator[list[int]]:
    """Lines that end in numbers, with single lines between them, of which titles are that take two."""
    run: list[int] = []
    for at, line in enumerate(page):
        if _entry(line) is not None:
            run.append(at)
        elif run and line.strip() and at - run[-1] > 1 and any(page[each].strip() for each in range(run[-1] + 1, at)):
            if len(run) >= _FEWEST:
                yield _whole(run)
            run = []
    if len(run) >= _FEWEST:
        yield _whole(run)


def _whole(run: Sequence[int]) -> list[int]:
    return list(range(run[0], run[-1] + 1))


def _is_contents(
    found: Sequence[tuple[Entry, int]], counts: Mapping[str, int], pages: int, *, is_titled: bool, is_led: bool
) -> bool:
    """Not of a tray: "Contents", with how many of each thing are in it."""
    numbers = [page for _, page in found]
    going_up = sum(one <= other for one, other in pairwise(numbers))
    if pages < 2 or going_up < _GOING_UP * (len(numbers) - 1):
        return False
    again = sum(counts.get(key_of(entry.title), 0) > 0 for entry, _ in found)
    if is_titled:
        return is_led or again >= _FOUND_OF_TITLED * len(found)
    return again >= max(_FOUND * len(found), 2) and max(numbers) <= pages + _BEYOND


def _titles(page: Sequence[str], first: int) -> list[int]:
    """The lines above a list that say what it is, or name its columns."""
    found: list[int] = []
    for at in range(first - 1, max(first - 4, -1), -1):
        if key_of(page[at]) in _TITLES:
            return [*found, at]
        found.append(at)
    return []


def key_of(line: str) -> str:
    """By which a heading is told again."""
    number = _NUMBERING.match(line.strip())
    rest = line.strip()[number.end() :] if number else line
    return "".join(rest.split()).rstrip(".:").casefold()


def _without_index(pages: Sequence[str]) -> list[str]:
    """The pages without those of the index at their end."""
    kept = list(pages)
    is_index = False
    if len(pages) < 2:
        return kept
    for number in range(int(_LAST_PART * (len(pages) - 1)), len(pages)):
        lines = pages[number].split("\n")
        short = (at for at, line in enumerate(lines) if len(line) < _LONGEST_TITLE and key_of(line) in _INDEXES)
        title = next(short, None)
        if title is None and not is_index:
            continue
        first = title or 0
        rest = [line for line in lines[first + (title is not None) :] if len(line.strip()) > 1]
        is_index = _are_indexed(rest, len(pages))
        if is_index:
            kept[number] = "\n".join(lines[:first]).rstrip("\n")
    return kept


def _are_indexed(lines: Sequence[str], pages: int) -> bool:
    entries = [line for each in lines if _OF_INDEX.fullmatch(line := each[: 2 * _LONGEST])]
    known = sum(int(re.findall(r"\d+", each)[-1]) <= pages + _BEYOND for each in entries)
    first = [each.lstrip()[:1].casefold() for each in entries]
    in_order = sum(one <= other for one, other in pairwise(first))
    is_sorted = in_order >= _SORTED * (len(first) - 1)
    return len(lines) >= _FEWEST_OF_INDEX and known >= _INDEXED * len(lines) and is_sorted


def with_listed(texts: Sequence[str], headings: Sequence[Headings], entries: Sequence[Entry]) -> Sequence[Headings]:
    """The headings of the pages, with those that the list of contents names and that do not look like any; each is a
    line of its own, and they come in the list's order."""
    found = list(map(list, headings))
    if not entries:
        return found
    by_depth: dict[int, int] = {}
    lines = [
        (number, match.start(), match.end(), key_of(match[0]))
        for number, text in enumerate(texts)
        for match in re.finditer(r"[^\n]+", text)
    ]
    places: dict[str, list[int]] = {}
    for place, (*_, key) in enumerate(lines):
        places.setdefault(key, []).append(place)
    at = 0
    for entry in entries:
        own = places.get(key_of(entry.title), [])
        following = bisect_left(own, at)
        if following == len(own):
            continue
        place = own[following]
        number, start, end, _ = lines[place]
        at = place + 1
        known = next((level for begin, stop, level in found[number] if begin <= start < stop), None)
        numbering = _NUMBERING.match(texts[number][start:end])
        depth = numbering[1].count(".") + 1 if numbering else entry.depth
        level = known or by_depth.get(depth) or by_depth.get(depth - 1, 0) + 1
        by_depth[depth] = level
        if known is None:
            found[number].append((start, end, min(level, LOWEST_HEADING)))
    return list(map(sorted, found))
