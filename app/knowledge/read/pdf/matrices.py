"""How what a PDF draws is put on its page, and the page into its picture."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from pypdfium2 import raw

from app.core.documents.sources import Box
from app.knowledge.read.pdf.objects import matrix_of

_UNIT = 10_000  # pixels of a page that is drawn nowhere, to have shares of it

Matrix = tuple[float, float, float, float, float, float]  # as PDF has them: x' = a x + c y + e
SAME: Matrix = (1, 0, 0, 1, 0, 0)


def in_picture(page: Any) -> Matrix:
    """From a page's points to shares of its picture: turned and cut as that is."""
    across, down = ctypes.c_int(), ctypes.c_int()
    found = []
    left, bottom, right, top = page.get_cropbox()
    for x, y in ((left, bottom), (right, bottom), (left, top)):
        raw.FPDF_PageToDevice(page.raw, 0, 0, _UNIT, _UNIT, 0, x, y, across, down)
        found.append((across.value / _UNIT, down.value / _UNIT))
    (x, y), along, up = found
    wide, high = max(right - left, 1e-6), max(top - bottom, 1e-6)
    a, b, c, d = (along[0] - x) / wide, (along[1] - y) / wide, (up[0] - x) / high, (up[1] - y) / high
    return a, b, c, d, x - a * left - c * bottom, y - b * left - d * bottom


def followed_by(first: Matrix, second: Matrix) -> Matrix:
    """One after the other."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def inverse(matrix: Matrix) -> Matrix:
    """The way back."""
    a, b, c, d, e, f = matrix
    size = a * d - b * c
    return d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size


def bounding_box(box: Box, matrix: Matrix) -> Box:
    """What has in it a box after that."""
    a, b, c, d, e, f = matrix
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (box[0], box[2]) for y in (box[1], box[3])]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def all_around(boxes: Sequence[Box]) -> Box:
    """What has in it all of these."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)


def place_of(handle: Any) -> Matrix:
    """Of an object, on its page or in its form."""
    found = matrix_of(handle)
    return found.a, found.b, found.c, found.d, found.e, found.f
