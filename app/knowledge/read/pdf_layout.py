"""What the layout of a PDF's pages, put upright, tells: which lines run along on every page, which are headings."""

from __future__ import annotations

import ctypes
import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.headings import NUMBERED
from app.knowledge.read.pdf_objects import address_of, room_of, size_of
from app.knowledge.read.pdf_raised import is_read_as
from app.knowledge.read.pdf_text import INDIC, Drawn, drawn_between

_EDGE = 3  # rows at the top of a page, and at its foot, that may run along
_MARGIN = 0.15  # of the page's height, in which they stand
_OUTER_MARGIN = 0.08  # in which pages' numbers do
_APART = 1.55  # of the letters' height: running lines have more room to the text than its lines among them
_FEWEST = 3  # pages
_LONGEST_NUMBER = 8  # letters: Page 3 of 12
_LARGER = 1.15  # of the text's usual size: headings are
_LONGEST_HEADING = 120
_MOST_HEADINGS = 0.35  # of the text: where more is large, size says nothing
_FEWEST_USUAL = 0.5  # of the letters are as large as most
_LEVELS = 4
_NEAR = 1.7  # of the letters' height: lines of one heading
_MOST_LINES = 400  # of a page that are looked at
_NUMBER = re.compile(r"\d{1,5}")
_OF_ALL = re.compile(r"(?:of|/|मेंसे|ರಲ್ಲಿ|లో)(\d{1,5})\b", re.IGNORECASE)
_IN_CHAPTER = re.compile(r"\d[-–.]$")
_ENDS_PROSE = (".", "।", "॥", ",", ";", ":", "?", "!", "|", "-")
_GOES_ON = (",", "-")  # a heading, on its next line
_GAP = 0.4  # of the letters' height: blanks between words are mostly less
_AHEAD = 4  # lines of the page among which one of its text is looked for
_LOOSE = 1.2  # of a font's size: the height of its letters' boxes


Place = tuple[float, float]  # from where to where, in points


class Gap(NamedTuple):
    """Between words of a line, text[start:end]; `right` is where the one before ends, `left` where the next one begins,
    in points, `width` a share of the letters' height; `bold` is the next one."""

    start: int
    end: int
    right: float
    left: float
    width: float
    bold: bool


class Part(NamedTuple):
    """Of a line, such as a cell."""

    text: str
    place: Place
    bold: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page as PDFium has it; `top` and `size`, the height of its first letter, as shares of the page."""

    text: str
    top: float
    size: float
    points: float  # that height on paper
    bold: bool
    number: int  # in the order of the page's text
    gaps: tuple[Gap, ...] = ()
    left: float = 0.0  # points
    right: float = 0.0

    @property
    def key(self) -> str:
        """Its letters."""
        return letters_of(self.text)

    def cut(self, gaps: Sequence[Gap]) -> list[Part]:
        """What lies between these of its gaps, and at its ends."""
        starts, ends = [0, *(gap.end for gap in gaps)], [*(gap.start for gap in gaps), len(self.text)]
        places = zip([self.left, *(gap.left for gap in gaps)], [*(gap.right for gap in gaps), self.right], strict=True)
        texts = (self.text[start:end] for start, end in zip(starts, ends, strict=True))
        return list(map(Part, texts, places, [self.bold, *(gap.bold for gap in gaps)]))


@dataclass(frozen=True, slots=True)
class Edge:
    """Lines side by side at the top or the foot of a page, with the room to the next ones inwards.

    `numbered`: a figure in them may be the page's number, and is none of a slide or a rule.
    """

    lines: tuple[Line, ...]
    room: float
    numbered: bool


@dataclass
class Layout:
    """Of a whole document; pages are counted from 0, and only what may be of use is kept of each."""

    _edges: dict[int, tuple[tuple[Edge, ...], tuple[Edge, ...]]] = field(default_factory=dict)
    _large: dict[int, list[Line]] = field(default_factory=dict)
    _sizes: Counter[int] = field(default_factory=Counter)  # letters by size

    def add(self, page: int, lines: Sequence[Line], tables: Container[str]) -> None:
        """Of one page; lines of these keys that stand together are a table's rows, and no headings."""
        if not lines:
            return
        rows = _rows(lines)
        sizes: Counter[int] = Counter()
        for line in lines:
            sizes[_half_points(line.points)] += len(line.text)
        self._sizes.update(sizes)
        usual = sizes.most_common(1)[0][0]
        self._edges[page] = (_edges(rows, usual), _edges(rows[::-1], usual))
        is_row = [False, *(line.key in tables for line in lines), False]
        self._large[page] = [
            line
            for at, line in enumerate(lines, start=1)
            if _may_be_heading(line, usual) and not (is_row[at] and (is_row[at - 1] or is_row[at + 1]))
        ]

    def running(self) -> dict[int, set[str]]:
        """By page, the keys of lines that run along from page to page; where one is met first, it is left."""
        return _running(self._edges)

    def numbers(self) -> dict[int, str]:
        """By page, the number that is printed at its top or foot, where the pages' numbers run along."""
        return max(_numbers(self._edges).values(), key=len, default={})

    def headings(self, running: Mapping[int, set[str]]) -> dict[int, list[tuple[int, str]]]:
        """By page, level and words of the lines that are larger than the text or bold and numbered, but not running."""
        if not self._sizes:
            return {}
        usual = self._sizes.most_common(1)[0][0]
        if sum(self._sizes[size] for size in (usual - 1, usual, usual + 1)) < _FEWEST_USUAL * self._sizes.total():
            return {}  # as letters vary that were recognized on a scan
        known = {key for keys in running.values() for key in keys}
        found = {
            page: [line for line in lines if line.key not in known and _is_heading(line, usual)]
            for page, lines in self._large.items()
        }
        words = sum(len(line.text) for lines in found.values() for line in lines)
        if words > _MOST_HEADINGS * sum(self._sizes.values()):
            return {}
        sizes = sorted({_half_points(line.points) for lines in found.values() for line in lines}, reverse=True)
        levels = {size: min(number, _LEVELS) for number, size in enumerate(sizes, start=1)}
        return {
            page: [
                (levels[_half_points(lines[0].points)], " ".join(line.text for line in lines)) for lines in _whole(each)
            ]
            for page, each in found.items()
            if each
        }


def _whole(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Headings that take several lines are one; none begins in the middle of a sentence, or ends so."""
    for whole in _runs(lines):
        if not whole[0].text[0].islower() and not whole[-1].text.endswith(_ENDS_PROSE):
            yield whole


def _runs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of one size, each right below the one before; a numbered one begins anew."""
    whole: list[Line] = []
    for line in lines:
        last = whole[-1] if whole else None
        if (
            last is not None
            and line.number == last.number + 1
            and _half_points(line.points) == _half_points(last.points)
            and 0 < line.top - last.top < _NEAR * line.size
            and not NUMBERED.match(line.text)
        ):
            whole.append(line)
            continue
        if whole:
            yield whole
        whole = [line]
    if whole:
        yield whole


def lines_of(page: Any, text_page: Any, text: str, objects: Mapping[int, Drawn]) -> list[Line]:
    """The lines of a page in the order of its `drawn_text`."""
    found: list[Line] = []
    height = page.get_height()
    by_order = {each.order: each for each in objects.values()}
    for match in re.finditer(r"[^\r\n]+", text):
        words = match[0].strip()
        at = match.start() + len(match[0]) - len(match[0].lstrip())
        if not words or at >= len(text) or not is_read_as(raw.FPDFText_GetUnicode(text_page.raw, at), text[at]):
            continue
        first, last = room_of(text_page, at), room_of(text_page, at + len(words) - 1)
        if first is None:
            continue
        above, below = (1 - y / height if height else 0.0 for y in (first.top, first.bottom))
        size = abs(below - above)
        found.append(
            Line(
                words,
                min(above, below),
                size,
                size * height,
                _is_bold(text_page, at),
                len(found),
                _gaps(text_page, at, words, objects, by_order),
                first.left,
                first.left if last is None else last.right,
            )
        )
        if len(found) == _MOST_LINES:
            break
    return found


def _gaps(
    text_page: Any, at: int, words: str, objects: Mapping[int, Drawn], by_order: Mapping[int, Drawn]
) -> tuple[Gap, ...]:
    """Where there is more room than words mostly have between them.

    In Indic letters PDFium has all of a cluster's letters where the first one's glyph is: there the room is what lies
    between the objects that are drawn.
    """
    if raw.FPDFText_CountRects(text_page.raw, at, len(words)) == 1:
        return ()  # all is drawn at once
    is_indic = bool(by_order) and INDIC.search(words) is not None
    found = []
    for blank in re.finditer(r"\s+", words):
        last, following = at + blank.start() - 1, at + blank.end()
        before, after = room_of(text_page, last), room_of(text_page, following)
        if before is not None and after is not None:
            right, left, height = before.right, after.left, abs(before.top - before.bottom)
            if is_indic:
                owner, other = (objects.get(address_of(text_page, each)) for each in (last, following))
                ends = drawn_between(owner, other, by_order)
                if ends is None:
                    continue
                right, left = ends
                height = _LOOSE * size_of(text_page, following)  # the box may be of a part of a cluster
            width = (left - right) / max(height, 1.0)
            if width > _GAP:
                found.append(Gap(*blank.span(), right, left, width, _is_bold(text_page, following)))
    return tuple(found)


def letters_of(line: str) -> str:
    """By which lines are told again: blanks are judged anew after they are told apart."""
    return "".join(line.split())


def found_again(written: Sequence[str], lines: Sequence[Line]) -> list[Line | None]:
    """The lines of a page as they are in its text; None where that has a line otherwise."""
    found: list[Line | None] = []
    keys, number = [line.key for line in lines], 0
    for key in map(letters_of, written):
        ahead = range(number, min(number + _AHEAD, len(lines)))
        place = next((each for each in ahead if keys[each] == key), None)
        found.append(None if place is None else lines[place])
        number = number if place is None else place + 1
    return found


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


def _half_points(points: float) -> int:
    return round(points * 2)


def _may_be_heading(line: Line, usual: int) -> bool:
    return len(line.text) <= _LONGEST_HEADING and (
        _half_points(line.points) >= usual * _LARGER or (line.bold and NUMBERED.match(line.text) is not None)
    )


def _is_heading(line: Line, usual: int) -> bool:
    is_word = sum(character.isalpha() for character in line.text) >= 3
    is_led = "...." in line.text.replace(" ", "")  # to a page's number: a line of contents
    may_go_on = line.text.endswith(_GOES_ON) or not line.text.endswith(_ENDS_PROSE)
    return is_word and not is_led and may_go_on and _may_be_heading(line, usual)


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
        found.append(Edge(tuple(row), room, is_outside and _half_points(row[0].points) <= usual))
    return tuple(found)


_Edges = Mapping[int, tuple[tuple[Edge, ...], tuple[Edge, ...]]]  # by page: at its top and its foot


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


def _numbers(edges: _Edges) -> dict[tuple[int, int], dict[int, str]]:
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


def _running(edges: _Edges) -> dict[int, set[str]]:
    """By page, the keys of its lines that run along, from its edges inwards up to the first that does not."""
    pages: dict[tuple[int, str], list[int]] = {}
    for page, both in edges.items():
        for side, rows in enumerate(both):
            for variant in {each for row in _variants(rows, page) for line in row for each in line}:
                pages.setdefault((side, variant), []).append(page)
    numbered = {(side, str(distance)) for side, distance in _numbers(edges)}

    def runs(side: int, variant: str, on: list[int]) -> bool:
        """With a number that runs along two pages are enough: those on the left may have other words, or a chapter."""
        return _runs_along(on) or (len(on) > 1 and (side, variant.partition("\0")[2].partition("\0")[0]) in numbered)

    known = {each: on[0] for each, on in pages.items() if runs(*each, on)}
    found: dict[int, set[str]] = {}
    for page, both in edges.items():
        keys: set[str] = set()
        for side, rows in enumerate(both):
            group: list[tuple[Edge, bool]] = []  # with whether it is met first here
            for row, variants in zip(rows, _variants(rows, page), strict=True):
                first = [[known.get((side, each)) for each in line] for line in variants]
                if not all(any(each is not None for each in line) for line in first):
                    break
                group.append((row, any(page in line for line in first)))
            while group and group[-1][0].room < _APART:
                group.pop()  # as near to the text as its own lines: such as the names of a table's columns
            keys |= {line.key for row, is_first in group for line in row.lines if not is_first or _is_number(line.text)}
        if keys:
            found[page] = keys
    return found


def _is_number(text: str) -> bool:
    """Of a page, and no more than a word or two with it, which nobody misses on the first one either."""
    letters = sum(character.isalpha() for character in text)
    return letters <= _LONGEST_NUMBER and any(character.isdigit() for character in text)


def _runs_along(pages: Sequence[int]) -> bool:
    """On every page, or every other one, of a run of some."""
    return len(pages) >= _FEWEST and len(pages) * 2 >= (pages[-1] - pages[0] + 1) * 0.9


def _is_bold(text_page: Any, at: int) -> bool:
    name = (ctypes.c_char * 128)()
    flags = ctypes.c_int()
    size = raw.FPDFText_GetFontInfo(text_page.raw, at, name, len(name), flags)
    return 0 < size <= len(name) and b"bold" in name.value.lower()
