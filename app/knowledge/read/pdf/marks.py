"""Large words across a PDF's page, such as DRAFT or WITHDRAWN: they are no part of the lines that they lie over."""

from __future__ import annotations

import math
import re
from itertools import takewhile
from typing import Any

from pypdfium2 import raw

from app.knowledge.read.pdf.objects import size_of
from app.knowledge.read.pdf.raised import NOTHING

_SMALLEST = 24.0  # points: smaller letters that are tilted name columns
_TILTED = 5.0  # degrees from upright or lying, at least
_LONGEST = 80  # characters
_LINE_ENDS = ("\r", "\n")
_LINE = re.compile(r"[^\r\n]+")


def without_marks(text_page: Any, drawn: str) -> tuple[str, list[str]]:
    """The page's `drawn_text` with what stands for nothing in their place, and the marks."""
    characters, marks = list[str](), list[str]()
    for line in _LINE.finditer(drawn):
        last = line.start() + len(line[0].rstrip()) - 1
        first = line.end() - len(line[0].lstrip())
        ends = (raw.FPDFText_GetCharAngle(text_page.raw, at) for at in (first, last) if first <= last)
        if not any(map(_is_between, ends)):
            continue
        characters = characters or list(drawn)
        letters = [at for at in range(first, last + 1) if not drawn[at].isspace()]
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
    return "".join(characters) or drawn, marks


def _is_tilted(text_page: Any, at: int) -> bool:
    return _is_between(raw.FPDFText_GetCharAngle(text_page.raw, at)) and size_of(text_page, at) >= _SMALLEST


def _is_between(angle: float) -> bool:
    """Whether what stands so is neither upright nor lying; in radians."""
    return angle > 0 and _TILTED < math.degrees(angle) % 90 < 90 - _TILTED
