"""The lines of a PDF's page as PDFium has them: where they stand, how large they are, and the room between words."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.pdf.objects import address_of, room_of, size_of
from app.knowledge.read.pdf.raised import is_read_as
from app.knowledge.read.pdf.text import INDIC, Drawn, drawn_between

_MOST_LINES = 400  # of a page that are looked at
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
    def half_points(self) -> int:
        """The height of its first letter on paper, rounded to half points: what is of one size is of one height."""
        return round(self.points * 2)

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


def _is_bold(text_page: Any, at: int) -> bool:
    name = (ctypes.c_char * 128)()
    flags = ctypes.c_int()
    size = raw.FPDFText_GetFontInfo(text_page.raw, at, name, len(name), flags)
    return 0 < size <= len(name) and b"bold" in name.value.lower()
