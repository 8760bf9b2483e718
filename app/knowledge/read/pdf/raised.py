"""Superscripts and subscripts of a PDF, such as those of footnotes and of 10⁵.

PDFium ends the line at many of them, and reads a raised digit as any other: 500¹ mg would be 5001 mg.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.builder import RAISED
from app.knowledge.read.pdf.objects import address_of, origin_of, size_of

NOTHING = "\x1f"  # stands for it where a line's end is taken out: a blank to those who look at lines
_DIGITS = re.compile(r"\d+(?:[,–-]\d+)*")
_SIGNS = "+-−–"
_LINE_ENDS = "\r\n"
_SAME = 0.5  # points: no higher and no lower
_LINE_END = re.compile(r"\S ?\r\n\s?(?=\S)")
_LEAST = 0.1  # of the larger letters' size: so much higher or lower
_MOST = 0.8
_RAISED = 0.15
_AS_LARGE = 1.03  # of the letters beside it: none is larger
_BESIDE = 0.3  # of their size: no more room is between them
_BLANK = 0.2  # a wider room is a blank
_GOES_ON = 0.75  # and this much of it is no gap between cells
_LONGEST = 4  # letters that are raised or lowered


class _Glyph(NamedTuple):
    """A character's place, in points; `foot` is how far down it is inked."""

    across: float
    up: float
    right: float
    foot: float
    size: float


def _glyph(page: Any, at: int) -> _Glyph:
    """Of a character of a text page."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(page.raw, at, left, right, bottom, top)
    return _Glyph(*origin_of(page, at), right.value, bottom.value, size_of(page, at))


def with_raised(page: Any, text: str) -> str:
    """A text page's text, character by character: in lines that small letters do not end, with signs for raised
    digits."""
    ends = [end for end in _LINE_END.finditer(text) if _across(page, end.start()) <= _across(page, end.end())]
    if ends:
        characters = list(text)
        for end in ends:
            _join(page, characters, end.start(), end.end())
        text = "".join(characters)
    found = [digits for digits in _DIGITS.finditer(text) if _may_be_raised(page, text, *digits.span())]
    if found:
        characters = list(text)
        for digits in found:
            _raise(page, characters, text, *digits.span())
        text = "".join(characters)
    return text


def is_read_as(code: int, character: str) -> bool:
    """Whether a page's text has this character for what PDFium gives as that code."""
    if not character or ord(character) == code:
        return bool(character)
    return code < 0x110000 and character == chr(code).translate(RAISED)


def _join(page: Any, characters: list[str], last: int, following: int) -> None:
    """Take out the line's end behind the character `last`, if what follows stands beside it, higher or lower."""
    one, other = _glyph(page, last), _glyph(page, following)
    larger = max(one.size, other.size)
    room = other.across - one.right
    if not _LEAST * larger < abs(one.up - other.up) < _MOST * larger or not -_BESIDE < room / larger < _GOES_ON:
        return
    if min(_length(characters, last, -1), _length(characters, following, 1)) > _LONGEST:
        return
    between = range(last + 1, following)
    has_blank = room > _BLANK * larger
    for at in between:
        characters[at] = NOTHING
    if has_blank:
        characters[last + 1] = " "


def _length(characters: list[str], at: int, step: int) -> int:
    """How many letters there are from there up to a blank or the line's end; no more than matter."""
    count = 0
    while 0 <= at < len(characters) and count <= _LONGEST and not characters[at].isspace():
        count, at = count + 1, at + step
    return count


def _across(page: Any, at: int) -> float:
    return origin_of(page, at)[0]


def _height(page: Any, at: int) -> float:
    """Where the line of a character lies."""
    return origin_of(page, at)[1]


def _may_be_apart(page: Any, one: int, other: int) -> bool:
    """Whether two characters may be of different height; told by what costs least."""
    if abs(_height(page, one) - _height(page, other)) > _SAME:
        return True
    return one != other and address_of(page, one) != address_of(page, other)


def _may_be_raised(page: Any, text: str, start: int, end: int) -> bool:
    """Told by what costs least."""
    base = _beside(text, start, end)[0]
    is_apart = base is not None and _may_be_apart(page, base, end - 1)
    return is_apart or (end - start > 1 and _may_be_apart(page, start, end - 1))


def _beside(text: str, start: int, end: int) -> tuple[int | None, bool]:
    """The letter of the line beside a figure, and whether it stands before it."""
    before = _before(text, start)
    return (_after(text, end), False) if before is None else (before, True)


def _raise(page: Any, characters: list[str], text: str, start: int, end: int) -> None:
    """Write the raised ones of the digits text[start:end] as what they are."""
    base, is_before = _beside(text, start, end)
    glyphs = [_glyph(page, each) for each in range(start, end)]
    letter = glyphs[0] if base is None else _glyph(page, base)
    first = _across(page, start - 1) if start and text[start - 1] in _SIGNS else glyphs[0].across
    if is_before and first - letter.right > _BESIDE * letter.size:
        letter = glyphs[0]  # a figure that begins a word or a cell
    for place, glyph in enumerate(glyphs, start=start):
        if text[place].isdigit() and _is_raised(glyph, letter):
            characters[place] = text[place].translate(RAISED)
    for place in range(max(start - 1, 0), min(end + 1, len(text))):
        if text[place] in _SIGNS:
            _raise_sign(page, characters, text, place)
    if base is not None and is_before and characters[start] != text[start]:
        for place in range(base + 1, start):
            characters[place] = NOTHING if text[place].isspace() else characters[place]


def _raise_sign(page: Any, characters: list[str], text: str, place: int) -> None:
    """Of 10⁻³ and Ca²⁺; what stands between two raised digits is no sign of a number."""
    beside = [
        each
        for each in (place - 1, place + 1)
        if 0 <= each < len(text) and text[each].isdigit() and characters[each] != text[each]
    ]
    if len(beside) == 1 and abs(_height(page, place) - _height(page, beside[0])) < _SAME:
        characters[place] = text[place].translate(RAISED)


def _before(text: str, start: int) -> int | None:
    """The last letter of the line before a place; a sign of a raised number is none."""
    at = start - 1
    if at > 0 and text[at] in _SIGNS:
        at -= 1
    while at >= 0 and text[at] in f" {NOTHING}":
        at -= 1
    return at if at >= 0 and text[at] not in _LINE_ENDS else None


def _after(text: str, end: int) -> int | None:
    """The first letter of the line behind a place."""
    at = end
    while at < len(text) and text[at] in f" {NOTHING}":
        at += 1
    return at if at < len(text) and text[at] not in _LINE_ENDS else None


def _is_raised(glyph: _Glyph, letter: _Glyph) -> bool:
    if glyph.size > _AS_LARGE * letter.size:
        return False
    rise = glyph.up - letter.up
    if _RAISED * letter.size < rise < _MOST * letter.size:
        return True
    is_inked_high = glyph.foot - letter.up > _RAISED * letter.size > letter.foot - letter.up
    return abs(rise) < _SAME and is_inked_high  # a sign of the font's own
