"""Large words across a PDF's page, such as DRAFT or WITHDRAWN: they are no part of the lines that they lie over."""

from __future__ import annotations

import math
import re
from itertools import takewhile
from typing import Any

from app.knowledge.read.pdf_raised import NOTHING
from app.knowledge.read.pdf_text import points_of

_SMALLEST = 24.0  # points: smaller letters that are tilted name columns
_TILTED = 5.0  # degrees from upright or lying, at least
_LONGEST = 80  # characters
_LINE_ENDS = ("\r", "\n")
_LINE = re.compile(r"[^\r\n]+")


def without_marks(text_page: Any, drawn: str) -> tuple[str, list[str]]:
    """The page's `drawn_text` with what stands for nothing in their place, and the marks."""
    characters, marks = list(drawn), list[str]()
    for line in _LINE.finditer(drawn):
        letters = [at for at in range(*line.span()) if not drawn[at].isspace()]
        at_start = list(takewhile(lambda at: _is_tilted(text_page, at), letters))
        at_end = list(takewhile(lambda at: _is_tilted(text_page, at), reversed(letters[len(at_start) :])))[::-1]
        for found in (at_start, at_end):
            if found and found[-1] - found[0] < _LONGEST:
                marks.append(" ".join(drawn[found[0] : found[-1] + 1].split()))
                first = line.start() if found is at_start else found[0]
                last = line.end() if found is at_end or len(found) == len(letters) else found[-1] + 1
                while len(found) == len(letters) and drawn[last : last + 1] in _LINE_ENDS:
                    last += 1  # the whole line
                characters[first:last] = NOTHING * (last - first)
    return "".join(characters), marks


def _is_tilted(text_page: Any, at: int) -> bool:
    from pypdfium2 import raw

    angle = math.degrees(raw.FPDFText_GetCharAngle(text_page.raw, at)) % 90
    return _TILTED < angle < 90 - _TILTED and points_of(text_page, at) >= _SMALLEST
