"""Pages of a PDF whose letters do not all stand upright are put so before they are read: only then do their lines and
rows come in their order and with the room between their cells.

What stands in another way than the rest of its page, such as a wide table, is put upright in its place.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.core.documents.sources import Box
from app.knowledge.read.pdf.form import filled_in
from app.knowledge.read.pdf.matrices import (
    SAME,
    Matrix,
    all_around,
    bounding_box,
    followed_by,
    in_picture,
    inverse,
    place_of,
)
from app.knowledge.read.pdf.objects import DEEPEST, address, bounds_of, is_form, is_text, objects_in, objects_of
from app.knowledge.read.pdf.unseen import Unseen

_SAMPLE = 48  # letters by which it is told whether all stand upright
_STRAIGHT = 2.0  # degrees: what stands otherwise is a mark across the page
_MOST = 0.8  # of what is drawn: so much stands as the page does
_SMALLEST = 0.4  # of its size: smaller no part of a page is made
_ROOM = 5.0  # points that letters may stand out of what is drawn


class Moved(NamedTuple):
    """A part of a page: where it stands now, in points, and the way back to where it is drawn."""

    box: Box
    back: Matrix


class Upright(NamedTuple):
    """A page as it is read, and its text."""

    page: Any
    text_page: Any
    shown: Matrix  # from points as the file has them to shares of the picture
    moved: tuple[Moved, ...] = ()  # the last one is the page

    def on_picture(self, box: Box) -> Box:
        """What has such left, bottom, right and top, in points: left, top, right and foot in shares of the picture."""
        middle = (box[1] + box[3]) / 2
        back = next((each.back for each in self.moved if each.box[1] - _ROOM < middle < each.box[3] + _ROOM), SAME)
        return bounding_box(bounding_box(box, back), self.shown)


def upright_page(pdf: Any, number: int, unseen: Unseen, *, is_shown: bool = False) -> Upright:
    """A page of which most letters stand upright, and what is filled in on it, without what is not seen on it;
    `is_shown`: places are asked for."""
    page = filled_in(pdf, number, pdf[number])
    shown = in_picture(page) if is_shown else SAME
    unseen.take_out(page)
    text_page = page.get_textpage()
    if not page.get_rotation() and _stands(text_page):
        return Upright(page, text_page, shown)
    moved = _put_upright(page)
    if moved:
        text_page.close()
        text_page = page.get_textpage()
    return Upright(page, text_page, shown, tuple(moved))


def _stands(text_page: Any) -> bool:
    """Whether no letters are turned, as far as a look at some of them tells."""
    count = raw.FPDFText_CountChars(text_page.raw)
    places = range(0, count, max(count // _SAMPLE, 1))
    return all(raw.FPDFText_GetCharAngle(text_page.raw, at) <= 0 for at in places)


class _Part(NamedTuple):
    """An object of the page with words in it, and how far they are turned to the left, in degrees."""

    handle: Any
    angle: int
    box: Box


def _put_upright(page: Any) -> list[Moved]:
    """Turn what the page draws so that most of it stands upright, and give what was moved; nothing without words."""
    objects = objects_of(page)
    parts = [
        _Part(each, angle, bounds_of(each)) for each in objects if (angle := _angle(each, SAME, DEEPEST)) is not None
    ]
    counts = Counter(each.angle for each in parts)
    if not counts:
        return []
    most, count = counts.most_common(1)[0]
    base = page.get_rotation()
    groups = [[each for each in parts if each.angle == angle] for angle in counts if angle != base]
    if base not in counts or not all(_is_alone(group, parts, base) for group in groups):
        base, groups = most if count >= _MOST * len(parts) else base, []
    size: Box = page.get_cropbox()
    turned = _turned(base)
    box = bounding_box(size, turned)
    whole = (*turned[:4], -box[0], -box[1])
    moved = []
    handled: set[int] = set()
    right, top = box[2] - box[0], box[3] - box[1]
    for group in groups:
        matrix = _in_place(group, whole, base)
        if matrix is None:
            continue
        place = all_around([bounding_box(each.box, matrix) for each in group])
        right = max(right, place[2] + _ROOM)
        moved.append(Moved(place, inverse(matrix)))
        for each in group:
            raw.FPDFPageObj_Transform(each.handle, *matrix)
            handled.add(address(each.handle))
    for each in objects:
        if whole != SAME and address(each) not in handled:
            raw.FPDFPageObj_Transform(each, *whole)
    page.set_rotation(0)
    page.set_mediabox(0, 0, right, top)
    page.set_cropbox(0, 0, right, top)
    return [*moved, Moved((0, 0, right, top), inverse(whole))]


def _is_alone(group: Sequence[_Part], parts: Sequence[_Part], base: int) -> bool:
    """Whether nothing else is written beside it, as the page stands."""
    turned = _turned(base)
    _, bottom, _, top = all_around([bounding_box(each.box, turned) for each in group])
    for each in parts:
        if each.angle != group[0].angle:
            box = bounding_box(each.box, turned)
            if bottom < (box[1] + box[3]) / 2 < top:
                return False
    return True


def _in_place(group: Sequence[_Part], whole: Matrix, base: int) -> Matrix | None:
    """What puts it upright between what is above and below it; None where there is no room."""
    now = all_around([bounding_box(each.box, whole) for each in group])
    turned = followed_by(whole, _turned((group[0].angle - base) % 360))
    new = all_around([bounding_box(each.box, turned) for each in group])
    scale = min((now[3] - now[1]) / max(new[3] - new[1], 1.0), 1.0)
    if scale < _SMALLEST:
        return None
    return followed_by(turned, (scale, 0, 0, scale, max(now[0], 0.0) - scale * new[0], now[3] - scale * new[3]))


def _angle(handle: Any, outer: Matrix, deepest: int) -> int | None:
    """How far the words of an object are turned; None: it has none, or they are a mark."""
    if is_text(handle):
        matrix = followed_by(place_of(handle), outer)
        turned = math.degrees(math.atan2(matrix[1], matrix[0]))
        nearest = round(turned / 90) * 90
        return nearest % 360 if abs(turned - nearest) < _STRAIGHT else None
    if is_form(handle) and deepest:
        matrix = followed_by(place_of(handle), outer)
        angles = (_angle(each, matrix, deepest - 1) for each in objects_in(handle))
        return next((angle for angle in angles if angle is not None), None)
    return None


def _turned(angle: int) -> Matrix:
    """What turns back what is turned to the left so far."""
    cosine, sine = round(math.cos(math.radians(angle))), round(math.sin(math.radians(angle)))
    return cosine, -sine, sine, cosine, 0, 0
