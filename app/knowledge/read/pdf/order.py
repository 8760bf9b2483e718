"""The characters of a PDF page in the order in which they are drawn, where PDFium turns clusters of glyphs about.

PDFium orders what stands in a line by where it begins, before it reads it. Three things come of that:

- a vowel sign or a letter below goes behind the next letter, whose place was rounded to a hair before its own: the
  ్ట of డాక్టర్ behind ర్;
- what such a sign means (ActualText) is then read a second time, for its cluster is no longer together: पैसेसे;
- a blank of another font is read behind the word after it, if all blanks of a line are drawn at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.pdf.objects import address_of, origin_of, size_of
from app.knowledge.read.pdf.text import Drawn

LEFT_OUT = -1
_BESIDE = 3  # objects that are drawn one after the other, with a blank between them at most
_SAME_PLACE = 0.1  # of the font's size
_WITHIN = 0.3  # likewise: a blank that far within a word is not behind it


class _Run(NamedTuple):
    """Characters that one object draws, and the blanks that PDFium made up behind them."""

    places: list[int]
    drawn: Drawn
    blanks: list[int]


def drawn_order(text_page: Any, text: str, objects: Mapping[int, Drawn]) -> Sequence[int]:
    """Of a page's text, character by character, which one of PDFium's stands in each place; or LEFT_OUT."""
    if not any(each.mark for each in objects.values()):
        return range(len(text))
    order = list(range(len(text)))
    begin = 0
    for end in [*(at for at, each in enumerate(text) if each in "\r\n"), len(text)]:
        runs = _runs(text_page, range(begin, end), objects)
        if any(one.drawn.order > other.drawn.order for one, other in pairwise(runs)):
            first = runs[0].places[0]
            told = _told_once(text_page, text, _turned_back(text_page, runs))
            order[first : first + len(told)] = told
        begin = end + 1
    return order


def _runs(text_page: Any, places: Sequence[int], objects: Mapping[int, Drawn]) -> list[_Run]:
    """Of a line."""
    found: list[_Run] = []
    last = 0
    for at in places:
        owner = address_of(text_page, at)
        is_made_up = raw.FPDFText_IsGenerated(text_page.raw, at) == 1
        if owner in objects and owner != last and not is_made_up:
            found.append(_Run([at], objects[owner], []))
            last = owner
        elif found and is_made_up:
            found[-1].blanks.append(at)
        elif found:
            found[-1].places.extend([*found[-1].blanks, at])  # blanks within the run
            found[-1].blanks.clear()
    return found


def _turned_back(text_page: Any, runs: list[_Run]) -> list[_Run]:
    """With those that begin at the same place in the order of drawing. The blanks behind the second one stay there."""
    turned = list(runs)
    for at in range(1, len(turned)):
        one, other = turned[at - 1], turned[at]
        if not 0 < one.drawn.order - other.drawn.order < _BESIDE or not (one.drawn.mark or other.drawn.mark):
            continue
        (left, _), (further, _) = (origin_of(text_page, run.places[0]) for run in (one, other))
        if abs(further - left) < _SAME_PLACE * size_of(text_page, one.places[0]):
            turned[at - 1] = other._replace(blanks=[LEFT_OUT] * len(one.blanks))
            turned[at] = one._replace(blanks=other.blanks)
    return turned


def _told_once(text_page: Any, text: str, runs: list[_Run]) -> list[int]:
    """The characters, but for those told before and for blanks that stand within the word before them."""
    found: list[int] = []
    before: _Run | None = None
    for run in runs:
        if before is not None and (_is_told_again(run, before) or _is_astray(text_page, text, run, before)):
            found += [LEFT_OUT] * len(run.places)
        else:
            found += run.places
            before = run
        found += run.blanks
    return found


def _is_told_again(run: _Run, before: _Run) -> bool:
    return run.drawn.mark != 0 and run.drawn.mark == before.drawn.mark


def _is_astray(text_page: Any, text: str, run: _Run, before: _Run) -> bool:
    first = run.places[0]
    if len(run.places) > 1 or text[first] != " " or run.drawn.order > before.drawn.order:
        return False
    return origin_of(text_page, first)[0] < before.drawn.right - _WITHIN * size_of(text_page, first)
