"""A page of a PDF drawn, with where some words stand on it. Runs in the process that reads files."""

from __future__ import annotations

import base64
import re
import unicodedata
import zlib
from collections.abc import Callable, Sequence
from functools import cache, partial
from typing import Any, NamedTuple

import pypdfium2 as pdfium

from app.core.documents.documents import Reason
from app.core.documents.sources import Box, PageWords
from app.knowledge.read.limits import ReadError
from app.knowledge.read.pdf.columns import is_sheet, one_after_the_other, row_by_row
from app.knowledge.read.pdf.drawn_page import LOOKED_AHEAD, MOST_PIXELS
from app.knowledge.read.pdf.form import with_forms
from app.knowledge.read.pdf.objects import character_at, room_of
from app.knowledge.read.pdf.order import LEFT_OUT, drawn_order
from app.knowledge.read.pdf.text import drawn_objects, drawn_text, whole_lines
from app.knowledge.read.pdf.unseen import Unseen
from app.knowledge.read.pdf.upright import Upright, upright_page

_SHORTEST = 12  # letters that must be found of words that a page's end cuts off
_LABEL = re.compile(r"(?:^|(?<=; ))[^;:\n]{1,80}: (?=[^\n]*; )|(?<=; )[^;:\n]{1,80}: ", re.MULTILINE)  # in a row
_KEPT = ("L", "M", "N")  # letters, marks and digits: blanks and signs differ between a page and its text


def draw_page(data: bytes, asked: PageWords) -> dict[str, Any]:
    """For picture_of(): the page, or one of the next where the words are. Raises ReadError."""
    try:
        found = _places(data, asked, Unseen())
        if not found.is_whole:  # when it was read there was perhaps no time left to look for what is not seen
            at_once = _places(data, asked, Unseen(seconds=0))
            found = at_once if at_once.is_whole else found
        number = found.number
        with pdfium.PdfDocument(data) as pdf:  # anew: to find words in a form its page is changed
            with_forms(pdf)
            return {"page": number + 1, "boxes": found.boxes, "paler": found.paler, **_drawn(pdf[number], asked.width)}
    except pdfium.PdfiumError as error:
        raise ReadError(Reason.ENCRYPTED if "password" in str(error).lower() else Reason.DAMAGED) from None


class _Places(NamedTuple):
    """On which page the words stand, and the boxes there. `is_whole`: all of the words were found."""

    number: int
    boxes: list[Box]
    paler: list[Box]
    is_whole: bool


def _places(data: bytes, asked: PageWords, unseen: Unseen) -> _Places:
    with pdfium.PdfDocument(data) as pdf:
        with_forms(pdf)
        if not 1 <= asked.page <= len(pdf):
            raise ReadError(Reason.VANISHED)
        # Once a page: one that is put upright is another one after that.
        text_of = cache(partial(_PageText, pdf, unseen))
        number, boxes, is_whole = _find(text_of, range(asked.page - 1, len(pdf)), asked.words)
        same, paler = (
            [box for each in words for box in text_of(number).boxes_of(_ways(each))]
            for words in (asked.same, asked.others)
        )
        return _Places(number, boxes + same, paler, is_whole)


def _drawn(page: Any, width: int) -> dict[str, Any]:
    points_wide, points_high = page.get_size()
    scale = min(width / max(points_wide, 1.0), (MOST_PIXELS / max(points_wide * points_high, 1.0)) ** 0.5)
    bitmap = page.render(scale=scale, rev_byteorder=True, maybe_alpha=False)
    packed = zlib.compress(bytes(bitmap.buffer)[: bitmap.stride * bitmap.height], 1)
    return {
        "width": bitmap.width,
        "height": bitmap.height,
        "stride": bitmap.stride,
        "pixels": base64.b64encode(packed).decode(),
    }


def _find(text_of: Callable[[int], _PageText], pages: range, words: str) -> tuple[int, list[Box], bool]:
    """The page on which all the words stand, else the one where they begin; their boxes there, one a line; and whether
    all of them were found, there and on the next page."""
    first = pages[0]
    ways = _ways(words)
    if not ways:
        return first, [], True
    whole = ways[-1]  # where the reader put the names of a row's columns before its cells: without them
    began: tuple[int, list[Box]] = (first, [])
    mostly: tuple[int, list[Box]] = (first, [])  # of a row that goes on on the next page: its cells stand by turns
    rest = ""  # of the words, where they began on the page before
    for number in pages[: 1 + LOOKED_AHEAD]:
        text = text_of(number)
        if boxes := text.boxes_of(ways):
            return number, boxes, True
        if rest and rest in text.letters:
            return *began, True
        most = _longest_beginning(whole, text.letters)
        rest = whole[most:] if most >= _SHORTEST else ""
        if rest:
            began = number, text.boxes_at(text.letters.rfind(whole[:most]), most)
            mostly = began if 2 * most > len(whole) and _LABEL.search(words) else mostly
    return *mostly, False


class _PageText:
    """The letters of a page in the order in which it is read, and where each stands."""

    def __init__(self, pdf: Any, unseen: Unseen, number: int) -> None:
        standing = upright_page(pdf, number, unseen, is_shown=True)
        page, text_page, *_ = standing
        if row_by_row(page) if is_sheet(pdf) else one_after_the_other(page, text_page):
            standing = standing._replace(text_page=page.get_textpage())
        self._standing = standing
        self.letters, self._places = _letters_of(page, standing.text_page)

    def boxes_of(self, ways: Sequence[str]) -> list[Box]:
        """Where the first of these that is there stands, one box a line; none where none is."""
        for way in ways:
            at = self.letters.find(way)
            if at >= 0:
                return self.boxes_at(at, len(way))
        return []

    def boxes_at(self, at: int, length: int) -> list[Box]:
        """Of so many letters from there."""
        return _boxes(self._standing, self._places[at : at + length])


def _ways(words: str) -> list[str]:
    """How words may stand on a page: as they are, and without the names of a row's columns."""
    return [way for way in (_only_letters(words), _only_letters(_LABEL.sub("", words))) if way]


def _only_letters(words: str) -> str:
    return "".join(letter for character in words for letter in _letters(character))


def _letters(character: str) -> str:
    """A character's letters and marks, taken apart, so that every way to write them is one, as 2 and ² are."""
    apart = unicodedata.normalize("NFKD", character)
    return "".join(each for each in apart if unicodedata.category(each)[0] in _KEPT)


def _letters_of(page: Any, text_page: Any) -> tuple[str, list[int]]:
    """The letters of a page in the order in which they are read, and of each the number of its character on the
    page."""
    letters: list[str] = []
    places: list[int] = []
    drawn = drawn_text(text_page)
    objects = drawn_objects(page, drawn)
    for at in drawn_order(text_page, whole_lines(text_page, drawn, objects), objects):
        if at != LEFT_OUT:
            for letter in _letters(character_at(text_page, at)):
                letters.append(letter)
                places.append(at)
    return "".join(letters), places


def _longest_beginning(sought: str, letters: str) -> int:
    """How many of the sought letters stand on the page, from the first on: what runs along at its foot may follow."""
    low, high = 0, len(sought)
    while low < high:  # where so many stand there, fewer do
        middle = (low + high + 1) // 2
        low, high = (middle, high) if sought[:middle] in letters else (low, middle - 1)
    return low


def _boxes(standing: Upright, places: Sequence[int]) -> list[Box]:
    """One box a line. All of a cluster's letters stand where its first glyph is, so lines are filled in between."""
    lines: list[list[float]] = []
    for at in dict.fromkeys(places):
        if (room := room_of(standing.text_page, at)) is None:
            continue
        left, right, bottom, top = room.left, room.right, room.bottom, room.top
        if right <= left or top <= bottom:
            continue
        middle = (top + bottom) / 2
        line = lines[-1] if lines else None
        if line is not None and line[1] <= middle <= line[3]:
            line[:] = [min(line[0], left), min(line[1], bottom), max(line[2], right), max(line[3], top)]
        else:
            lines.append([left, bottom, right, top])
    return [standing.on_picture((box[0], box[1], box[2], box[3])) for box in lines]
