"""What a PDF's page draws and nobody sees, such as white words on white: it is taken out before the page is read.

Few pages have words that may be such, by their colour, their place or what is drawn over them. These are drawn with
and without them: what makes no difference is not seen. The letters that lie invisible over or below the picture of a
scanned page are what was recognized on it, and are read.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from time import process_time
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.core.documents.sources import Box
from app.knowledge.read.colours import BLACK, WHITE, Colour, are_near
from app.knowledge.read.pdf.matrices import SAME, Matrix, all_around, bounding_box, followed_by, in_picture, place_of
from app.knowledge.read.pdf.objects import (
    DEEPEST,
    address,
    address_of,
    bounds_of,
    character_at,
    matrix_of,
    objects_in,
    objects_of,
)

_SMALLEST = 1.1  # points: nobody reads smaller letters
_POINTS_LONG = 700  # a page, at least: where one is counted in other units, so are its letters
_LINE = 0.005  # of a page: what is filled so thin is a line
_MOST_SEGMENTS = 100  # of a path
_NEAR = 24  # of 255: a colour so near to what is behind it may not be seen
_SEEN = 16  # of 255: a difference that is
_CLEAR = 10  # of 255: what covers less is not seen
_LEAST_SEEN = 0.02  # of a box's pixels that are drawn otherwise with its letters: they take a tenth and more
_INKED = 0.25  # of the rows of pixels in a place where letters are
_SAME_PLACE = 0.5  # of a box
_BANDS = 60  # of a page, in which what is drawn later is looked for
_SCALE = 2.0  # pixels a point
_MOST_PIXELS = 4_000_000
_MOST_PICTURED = 100_000_000  # pixels of a page's pictures, of 4 bytes each
_BYTES = 3  # a pixel
_MOST_SECONDS = 60.0  # of the processor, to draw pages of a document
_NOT_FILLED = (
    raw.FPDF_TEXTRENDERMODE_STROKE, raw.FPDF_TEXTRENDERMODE_STROKE_CLIP, raw.FPDF_TEXTRENDERMODE_INVISIBLE,
    raw.FPDF_TEXTRENDERMODE_CLIP,
)  # fmt: skip
_STROKED = (
    raw.FPDF_TEXTRENDERMODE_STROKE, raw.FPDF_TEXTRENDERMODE_STROKE_CLIP, raw.FPDF_TEXTRENDERMODE_FILL_STROKE,
    raw.FPDF_TEXTRENDERMODE_FILL_STROKE_CLIP,
)  # fmt: skip
_LAYER = "OC\0".encode("utf-16-le")  # the mark of what is shown with one


class _Filled(NamedTuple):
    """What may lie below or above words: what is filled with a colour, or a picture. `box` is in shares of the page's
    picture, as all boxes here."""

    box: Box
    colour: Colour | None


@dataclass(slots=True, eq=False)
class _Words:
    """A text object of the page."""

    handle: Any
    box: Box
    is_small: bool = False
    is_shown_so: bool = False  # as far as a layer, an effect, or what is cut off at its place lets it
    is_unpainted: bool = False
    is_covered: bool = False  # by what is filled with a colour
    is_below: bool = False  # below a picture
    is_pale: bool = False

    @property
    def may_be_recognized(self) -> bool:
        """As the letters of a scanned page are."""
        return self.is_unpainted or self.is_below

    @property
    def is_said(self) -> bool:
        """Whether it is to be said if nobody sees them: programs cut off what they draw, such as lines of other pages,
        and layers are there to be switched off."""
        return self.is_small or self.is_unpainted or self.is_covered or self.is_below or self.is_pale

    @property
    def is_suspect(self) -> bool:
        """Whether it may be that nobody sees them."""
        return self.is_said or self.is_shown_so


@dataclass
class Unseen:
    """Of a document; `letters` are those that were taken out so far and are to be told of; `seconds` are
    what is left of the time to draw its pages: after that only what is surely hidden is taken out."""

    seconds: float = _MOST_SECONDS
    letters: int = field(default=0, init=False)

    def take_out(self, page: Any) -> None:
        """Take what nobody sees out of a page."""
        looked = _Looked(page)
        suspects = [each for each in looked.words if each.is_suspect]
        recognized = looked.recognized(suspects)
        suspects = [each for each in suspects if each not in recognized]
        if suspects:
            letters = _letters(page)
            suspects = [each for each in suspects if letters[address(each.handle)]]
            hidden = [each for each in suspects if each.is_small]
            hidden += self._without_trace(page, looked, [each for each in suspects if not each.is_small])
            self.letters += sum(letters[address(each.handle)] for each in hidden if each.is_said)
            _show(hidden, is_shown=False)
        _show(looked.outside, is_shown=False)

    def _without_trace(self, page: Any, looked: _Looked, suspects: Sequence[_Words]) -> list[_Words]:
        """Those that make no difference to the page's picture."""
        if not suspects or self.seconds <= 0 or not looked.may_be_drawn:
            return []
        begun = process_time()
        with_them = _Picture(page)
        _show(suspects, is_shown=False)
        without = _Picture(page)
        _show(suspects, is_shown=True)
        self.seconds -= process_time() - begun
        return [
            each
            for each in suspects
            if not with_them.differs(without, each.box)
            and not (each.may_be_recognized and without.has_letters(each.box) and not looked.is_on_words(each))
        ]


class _Looked:
    """The words of a page and what is filled on it."""

    def __init__(self, page: Any) -> None:
        self.words: list[_Words] = []
        self.outside: list[_Words] = []
        self._bands: defaultdict[int, list[_Words]] = defaultdict(list)
        self._filled: defaultdict[int, list[_Filled]] = defaultdict(list)  # likewise
        self._fillings = {WHITE}  # the colours of these
        self._may_be_pale: dict[Colour, bool] = {}
        self._picture = in_picture(page)
        self._pixels = 0
        self._smallest = min(_SMALLEST, max(page.get_size()) / _POINTS_LONG)
        self._add(objects_of(page), SAME, is_shown_so=False)

    @property
    def may_be_drawn(self) -> bool:
        """Whether its pictures are small enough: PDFium ends where it has no memory for them."""
        return self._pixels <= _MOST_PICTURED

    def recognized(self, suspects: Iterable[_Words]) -> frozenset[_Words]:
        """Those that lie at a picture's place as what is recognized on a scanned page does, if most of the page's words
        do; else none."""
        found = [each for each in suspects if each.may_be_recognized and self._is_on_picture(each)]
        return frozenset(found if sum(map(_width, found)) > sum(map(_width, self.words)) / 2 else ())

    def _is_on_picture(self, words: _Words) -> bool:
        return any(each.colour is None for each in self._behind(words.box))

    def is_on_words(self, words: _Words) -> bool:
        """Whether others that are seen stand at their place."""
        others = {id(each): each for band in _bands(words.box) for each in self._bands[band]}.values()
        return any(not each.is_suspect and _shared(words.box, each.box) > _SAME_PLACE for each in others)

    def _add(self, objects: Sequence[Any], matrix: Matrix, deepest: int = DEEPEST, *, is_shown_so: bool) -> None:
        shown = followed_by(matrix, self._picture)
        for each in objects:
            kind = raw.FPDFPageObj_GetType(each)
            if kind == raw.FPDF_PAGEOBJ_TEXT:
                self._add_words(_Words(each, bounding_box(bounds_of(each), shown), is_shown_so=is_shown_so), matrix)
            elif kind == raw.FPDF_PAGEOBJ_FORM and deepest:
                inner = is_shown_so or _is_shown_so(each)
                self._add(objects_in(each), followed_by(place_of(each), matrix), deepest - 1, is_shown_so=inner)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                self._pixels += _pixels_of(each)
                self._add_filled(_Filled(bounding_box(bounds_of(each), shown), None))
            elif kind == raw.FPDF_PAGEOBJ_PATH and _is_filled(each):
                colour = _colour(each, raw.FPDFPageObj_GetFillColor)
                if colour is not None:
                    self._add_filled(_Filled(bounding_box(bounds_of(each), shown), colour))

    def _add_words(self, words: _Words, matrix: Matrix) -> None:
        if _is_outside(words.box):
            self.outside.append(words)
            return
        colours = _colours(words.handle)
        words.is_unpainted = not colours
        words.is_pale = bool(colours) and all(self._is_pale(colour, words.box) for colour in colours)
        words.is_shown_so |= _is_shown_so(words.handle)
        words.is_small = self._is_small(words.handle, matrix)
        self.words.append(words)
        for band in _bands(words.box):
            self._bands[band].append(words)

    def _add_filled(self, filled: _Filled) -> None:
        if min(filled.box[2] - filled.box[0], filled.box[3] - filled.box[1]) < _LINE:
            return
        colour = filled.colour or WHITE
        if colour not in self._fillings:
            self._fillings.add(colour)
            self._may_be_pale.clear()
        for band in _bands(filled.box):
            self._filled[band].append(filled)
            for words in self._bands[band]:
                if _is_within(words.box, filled.box):
                    words.is_below |= filled.colour is None
                    words.is_covered |= filled.colour is not None

    def _behind(self, box: Box) -> Iterator[_Filled]:
        """What is filled at a place, the last one first."""
        band = _bands((0, (box[1] + box[3]) / 2, 0, (box[1] + box[3]) / 2))[0]
        return (each for each in reversed(self._filled[band]) if _is_within(box, each.box))

    def _is_pale(self, colour: Colour, box: Box) -> bool:
        """Whether a colour is near to what is behind it, as far as that is known."""
        if colour not in self._may_be_pale:
            self._may_be_pale[colour] = any(are_near(each, colour, _NEAR) for each in self._fillings)
        if not self._may_be_pale[colour]:
            return False
        behind = next(self._behind(box), None)
        return are_near(colour, WHITE if behind is None else behind.colour or WHITE, _NEAR)

    def _is_small(self, handle: Any, matrix: Matrix) -> bool:
        bounds, (a, b, c, d, _, _) = bounds_of(handle), matrix
        scale = math.sqrt(abs(a * d - b * c))
        if scale * min(bounds[2] - bounds[0], bounds[3] - bounds[1]) >= self._smallest:
            return False
        size, own = ctypes.c_float(), matrix_of(handle)
        raw.FPDFTextObj_GetFontSize(handle, size)
        return bool(scale * math.hypot(own.c, own.d) * abs(size.value) < self._smallest)


class _Picture:
    """A page drawn; not in grey, in which PDFium makes what is half clear paler than it is."""

    def __init__(self, page: Any) -> None:
        width, height = page.get_size()
        scale = min(_SCALE, math.sqrt(_MOST_PIXELS / max(width * height, 1.0)))
        bitmap = page.render(scale=scale)
        self._width, self._height, self._stride = bitmap.width, bitmap.height, bitmap.stride
        self._pixels = bytes(bitmap.buffer)
        bitmap.close()

    def rows(self, box: Box) -> Iterator[bytes]:
        """The pixels of a place, row by row."""
        left, right = (_at(x, self._width) for x in (box[0], box[2]))
        top, foot = (_at(y, self._height) for y in (box[1], box[3]))
        for row in range(top, min(foot + 1, self._height)):
            start = row * self._stride
            yield self._pixels[start + left * _BYTES : start + min(right + 1, self._width) * _BYTES]

    def differs(self, other: _Picture, box: Box) -> bool:
        """Whether so much of a place does as letters take of it, in so many of its rows."""
        rows, others = list(self.rows(box)), list(other.rows(box))
        pixels, inked = _LEAST_SEEN * sum(map(len, rows)), _INKED * len(rows)
        for row, beside in zip(rows, others, strict=True):
            if row != beside:
                found = sum(abs(one - two) > _SEEN for one, two in zip(row, beside, strict=True))
                pixels, inked = pixels - found, inked - (found > 0)
                if max(pixels, inked) < 0:
                    return True
        return False

    def has_letters(self, box: Box) -> bool:
        """Whether there may be some at a place: lines across it are none."""
        rows = list(self.rows(box))
        return sum(row != row[:_BYTES] * (len(row) // _BYTES) for row in rows) > _INKED * len(rows)


def _is_outside(box: Box) -> bool:
    return box[2] <= 0 or box[3] <= 0 or box[0] >= 1 or box[1] >= 1


def _is_within(box: Box, other: Box) -> bool:
    """Whether the middle of a box is in another one."""
    across, down = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return other[0] <= across <= other[2] and other[1] <= down <= other[3]


def _shared(box: Box, other: Box) -> float:
    """The share of a box that another one covers."""
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    return max(across, 0.0) * max(down, 0.0) / max((box[2] - box[0]) * (box[3] - box[1]), 1e-9)


def _width(words: _Words) -> float:
    return words.box[2] - words.box[0]


def _at(share: float, most: int) -> int:
    """A place counted from 0; what is no number is there."""
    return int(min(max(0.0, share * most), most))


def _bands(box: Box) -> range:
    """Of the page, those that a box reaches into."""
    first, last = (_at(y, _BANDS - 1) for y in (box[1], box[3]))
    return range(first, last + 1)


def _colour(handle: Any, get: Callable[..., int]) -> Colour | None:
    """What PDFium gets for an object; black where it does not know, None where it is clear."""
    red, green, blue, opaque = (ctypes.c_uint() for _ in range(4))
    if not get(handle, red, green, blue, opaque):
        return BLACK
    return None if opaque.value < _CLEAR else (red.value, green.value, blue.value)


def _colours(handle: Any) -> list[Colour]:
    """By which words are painted: filled, drawn around, or both; none where they are not."""
    mode = raw.FPDFTextObj_GetTextRenderMode(handle)
    gets = [raw.FPDFPageObj_GetFillColor] if mode not in _NOT_FILLED else []
    gets += [raw.FPDFPageObj_GetStrokeColor] if mode in _STROKED else []
    return [colour for get in gets if (colour := _colour(handle, get)) is not None]


def _is_filled(path: Any) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(path, mode, stroke) and mode.value != raw.FPDF_FILLMODE_NONE)


def _pixels_of(picture: Any) -> int:
    width, height = ctypes.c_uint(), ctypes.c_uint()
    return width.value * height.value if raw.FPDFImageObj_GetImagePixelSize(picture, width, height) else 0


def _is_shown_so(handle: Any) -> bool:
    """Whether something else says how far an object is shown."""
    return bool(raw.FPDFPageObj_HasTransparency(handle)) or _is_cut(handle) or _is_of_layer(handle)


def _is_cut(handle: Any) -> bool:
    """Whether an object lies outside of what is shown where it is drawn."""
    clip = raw.FPDFPageObj_GetClipPath(handle)
    across, up = ctypes.c_float(), ctypes.c_float()
    for path in range(raw.FPDFClipPath_CountPaths(clip)):
        points = []
        for at in range(min(raw.FPDFClipPath_CountPathSegments(clip, path), _MOST_SEGMENTS)):
            raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, path, at), across, up)
            points.append((across.value, up.value, across.value, up.value))
        if not points or not _is_within(bounds_of(handle), all_around(points)):
            return True
    return False


def _is_of_layer(handle: Any) -> bool:
    """Whether words are shown with a layer, which may be switched off."""
    for at in range(raw.FPDFPageObj_CountMarks(handle)):
        mark, size = raw.FPDFPageObj_GetMark(handle, at), ctypes.c_ulong()
        name = (raw.FPDF_WCHAR * (len(_LAYER) // 2))()
        if raw.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), size) and bytes(name) == _LAYER:
            return True
    return False


def _letters(page: Any) -> Counter[int]:
    """How many letters and digits each object has, by its address."""
    text_page = page.get_textpage()
    found: Counter[int] = Counter()
    for at in range(raw.FPDFText_CountChars(text_page.raw)):
        if character_at(text_page, at).isalnum():
            found[address_of(text_page, at)] += 1
    text_page.close()
    return found


def _show(words: Iterable[_Words], *, is_shown: bool) -> None:
    """To take them from the page instead costs as much again for each object that it has."""
    for each in words:
        raw.FPDFPageObj_SetIsActive(each.handle, is_shown)
