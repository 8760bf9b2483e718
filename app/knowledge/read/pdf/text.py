"""The text of one PDF page, with the words kept whole that PDFium tears apart.

Browsers write what a cluster of glyphs means beside it (ActualText). PDFium gives those letters rightly, but puts all
of them where the cluster's first glyph is: it then sees a gap behind each, and makes up a blank there. Real blanks
are glyphs that it leaves out. So each blank that PDFium made up is judged anew by what the page draws in between, and
blanks that are drawn by themselves are read where it sees no gap, as below a vowel sign that reaches over them.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from pypdfium2 import raw

from app.knowledge.read.pdf.objects import (
    DEEPEST,
    address,
    address_of,
    bounds_of,
    character_of,
    is_form,
    is_text,
    objects_in,
    objects_of,
    origin_of,
    room_of,
    size_of,
)
from app.knowledge.read.pdf.raised import NOTHING, is_read_as, with_raised

_WIDE_GAP = 0.19  # of the font's size: blanks are wider, gaps between syllables less
_WITHIN = 0.1  # likewise: so wide is a blank that is drawn by itself, or a gap in what is drawn at once
_FAR = 200  # objects: what is drawn so much later does not go on
_LONGEST_CLUSTER = 8  # letters
_SAME_LINE = 0.5  # points
_RUPEES = "₹"
_OTHER_FONT = 0.35  # of its size: a ₹ that letters' own font lacks may stand a little higher or lower than they
_LINE_ENDS = r"(?<=\S) ?\r\n(?=\S)"
_AT_RUPEES = r"(?<=\S) ?\r\n(?=₹)|(?<=₹) ?\r\n(?=\S)"
_AT_ONE_LETTER = r"(?<=\S) ?\r\n(?=[\w\-–✓✗](?:[ \r]|$))|(?<=[ \n][\w\-–✓✗]) ?\r\n(?=\S)"  # of a cell
_LINES_ENDED = re.compile(f"{_AT_RUPEES}|{_AT_ONE_LETTER}")
_FEW_OBJECTS = 50  # between two words
_LINE_END = (0x0D, 0x0A)
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
INDIC = re.compile("[\u0900-\u0dff]")
# PDFium's mark for a hyphen at the end of a line, or the hyphen behind an Indic sign; and the rest of the word.
_BROKEN = re.compile(
    "([\u0900-\u0dff]?)[\ufffe\x02]\n?([^\\s\ufffe\x02]*)( ?)"
    "|([\u0900-\u0dff])-\n([\u0900-\u0dff][^\\s\ufffe\x02]*)( ?)"
)
_SEAM = "\ufdd0"  # no character: where such a word was put together, until `with_hyphens` has seen all pages
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SEAMED = re.compile(rf"([^\W_]{{1,60}}(?:-[^\W_]{{1,60}}){{0,3}})?{_SEAM}(?=([^\W_]{{1,60}})?)")


class Drawn(NamedTuple):
    """A text object of the page, in the order of drawing; `mark` is that of its cluster of glyphs, 0 without one."""

    order: int
    left: float
    right: float
    mark: int


def page_text(text_page: Any, drawn: str, objects: Mapping[int, Drawn], order: Sequence[int]) -> str:
    """Of its `drawn_text` in `drawn_order` the text as it is read; lines end with a line feed. `with_hyphens` is to
    follow."""
    if any(each.mark for each in objects.values()):
        drawn = _with_real_blanks(text_page, drawn, objects, order)
    return _joined(drawn.replace(NOTHING, "").replace("\r\n", "\n").replace("\r", "\n"))


def drawn_text(text_page: Any) -> str:
    """What PDFium reads, character by character; a line that ends in a blank ends there, though PDFium goes on."""
    text = _BEYOND.sub(lambda each: _plain(each[0]), str(text_page.get_text_range()))
    characters = list(text)
    for line in re.finditer(r"[^\r\n]+", text):
        end = line.start() + len(line[0].rstrip()) - 1
        first, last = _box(text_page, text, line.start()), _box(text_page, text, end)
        if first is None or last is None or not _is_below(last, first):
            continue
        for blank in re.finditer(r"(?<=\S) (?=\S)", line[0]):
            at = line.start() + blank.start()
            before, after = _box(text_page, text, at - 1), _box(text_page, text, at + 1)
            if before is not None and after is not None and after.left < before.left and _is_below(after, before):
                characters[at] = "\n"
    return with_raised(text_page, "".join(characters))


def _is_below(box: Any, other: Any) -> bool:
    """Whether a letter is in a line below another's: the boxes of lines that are close together overlap a little."""
    return bool(box.top + box.bottom < 2 * other.bottom)


def _plain(character: str) -> str:
    """One that PDFium counts as two: letters of formulas as plain ones."""
    plain = unicodedata.normalize("NFKC", character)
    return (plain if len(plain) == 1 else character) + NOTHING


def whole_lines(text_page: Any, drawn: str, objects: Mapping[int, Drawn]) -> str:
    """Of `drawn_text` the lines that PDFium ends though what follows stands beside it, as it does at a ₹, at a cell of
    one letter and, in Indic letters, at a stop or a figure: as long, with a blank in the place of their ends, or what
    stands for nothing."""
    if not objects and not _may_be_ended(drawn):
        return drawn
    characters = list(drawn)
    by_order = {each.order: each for each in objects.values()}
    ends = _LINE_ENDS if objects else _LINES_ENDED
    for end in re.finditer(ends, drawn):
        last, following = end.start() - 1, end.end()
        if objects:
            before, after = (objects.get(address_of(text_page, at)) for at in (last, following))
            room = drawn_between(before, after, by_order)
        else:
            room = _room_between(text_page, drawn, last, following)
        if room is None or address_of(text_page, following - 1) in objects:
            continue  # the latter: a letter that the file takes for a line's end
        right, left = room
        (across, up), (further, beside) = (origin_of(text_page, at) for at in (last, following))
        size = size_of(text_page, following)
        apart = _OTHER_FONT * size if _RUPEES in (drawn[last], drawn[following]) else _SAME_LINE
        if abs(up - beside) < apart and across < further and left > right - _SAME_LINE:
            is_blank = end[0][0] != " " and left - right > _WIDE_GAP * size
            characters[end.end() - 2 : end.end()] = " " if is_blank else NOTHING, NOTHING
    return "".join(characters)


def _may_be_ended(drawn: str) -> bool:
    """Whether a line may be ended so that is in no Indic letters; told by what costs least."""
    if _RUPEES in drawn:
        return True
    lines = [line.strip() for line in drawn.split("\r\n")]
    return any(len(line) == 1 or line[1:2] == " " or line[-2:-1] == " " for line in lines)


def _room_between(text_page: Any, drawn: str, last: int, following: int) -> tuple[float, float] | None:
    """As `drawn_between`, of two characters whose boxes tell it."""
    before, after = _box(text_page, drawn, last), _box(text_page, drawn, following)
    return None if before is None or after is None else (before.right, after.left)


def drawn_between(
    before: Drawn | None, after: Drawn | None, by_order: Mapping[int, Drawn]
) -> tuple[float, float] | None:
    """Where what is drawn before the second of two words ends, and where that begins; None: not known."""
    if before is None or after is None or not 0 < after.order - before.order < _FEW_OBJECTS:
        return None
    return max(by_order[order].right for order in range(before.order, after.order)), after.left


def _box(text_page: Any, text: str, at: int) -> Any:
    """Where the character text[at] stands, in points; None where PDFium tells another there, or no place."""
    is_that = is_read_as(raw.FPDFText_GetUnicode(text_page.raw, at), text[at])
    return room_of(text_page, at) if is_that else None


def _joined(text: str) -> str:
    """Words broken at the end of a line are put together there, and the line ends behind them: as long as the others,
    by which lines that were broken for want of room are told. No program hyphenates Indic words: there it was written.
    """

    def whole(match: re.Match[str]) -> str:
        before, rest, blank = match[1] or match[4], match[2] or match[5] or "", match[3] or match[6]
        hyphen = f"{before}-" if before else _SEAM
        return hyphen + rest + ("\n" if blank else "")

    return _BROKEN.sub(whole, text.replace(_SEAM, ""))


def with_hyphens(pages: Sequence[str]) -> list[str]:
    """The pages of a document with the hyphens that were written at the ends of lines, not those of a broken word.

    That is told by the document's other words: `well-known` where that stands elsewhere, or `well` and `known` do and
    `wellknown` does not; and by a capital behind it, as in `Pre-Matric`.
    """
    if not any(_SEAM in page for page in pages):
        return list(pages)
    known = {word.lower() for page in pages for word in _WORD.findall(_SEAMED.sub(" ", page))}

    def whole(match: re.Match[str]) -> str:
        before, after = (match[1] or "").lower(), (match[2] or "").lower()
        is_written = after[:1].isdigit() or f"{before}-{after}" in known
        is_written |= before in known and after in known and before + after not in known
        is_written |= (match[2] or "")[:1].isupper() and not (match[1] or "").isupper()
        return f"{match[1] or ''}{'-' if is_written else ''}"

    return [_SEAMED.sub(whole, page) for page in pages]


def _with_real_blanks(text_page: Any, text: str, drawn: Mapping[int, Drawn], order: Sequence[int]) -> str:
    """The text without the blanks that PDFium made up within words, and with those that it left out."""
    handle = text_page.raw
    blanks = _Blanks(text_page, drawn)
    parts: list[str] = []
    kept = [(place, at) for place, at in enumerate(order) if at >= 0]
    ends = [(-1, -1)]
    for (behind, last), (place, at), (_, following) in zip(ends + kept[:-1], kept, kept[1:] + ends, strict=True):
        code = raw.FPDFText_GetUnicode(handle, at)
        if code == 0x20 and min(last, following) >= 0 and raw.FPDFText_IsGenerated(handle, at):
            if not blanks.is_real(last, following):
                continue
        elif _is_told_by(text[place], code):
            code = ord(text[place])
        if last >= 0 and not text[behind].isspace() and not text[place].isspace() and blanks.is_left_out(last, at):
            parts.append(" ")
        parts.append(character_of(code))
    return "".join(parts)


def _is_told_by(character: str, code: int) -> bool:
    """Whether what was made of a character holds, and not PDFium's code for it."""
    is_end = code in _LINE_END and character.isspace()
    return is_end or character == NOTHING or 0xD800 <= code < 0xE000 or is_read_as(code, character)


class _Blanks:
    """Tells blanks of a page by what is drawn in between. Characters are counted as PDFium does."""

    def __init__(self, text_page: Any, drawn: Mapping[int, Drawn]) -> None:
        self._page = text_page
        count = raw.FPDFText_CountChars(text_page.raw)
        self._owners = [drawn.get(address_of(text_page, at)) for at in range(count)]
        self._by_order = {each.order: each for each in drawn.values()}
        speaking = {each.order for each in self._owners if each is not None}
        self._silent = {each.order for each in drawn.values() if each.order not in speaking and not each.mark}

    def is_real(self, last: int, following: int) -> bool:
        """Whether one that PDFium made up between two characters is one."""
        before, after = self._owners[last], self._owners[following]
        if before is None or after is None:
            return True
        size = max(size_of(self._page, following), 1.0)
        if before is after:
            return self._room_within(last, following) > _WITHIN * size
        if not 0 < after.order - before.order <= _FAR:
            return True
        between = range(before.order + 1, after.order)
        if any(order in self._silent for order in between):
            return True
        right = max([before.right, *(self._by_order[order].right for order in between)])
        return after.left - right > _WIDE_GAP * size

    def is_left_out(self, last: int, following: int) -> bool:
        """Whether a blank is drawn by itself between two characters in a line: PDFium shows none of these, and makes up
        one only where it sees room."""
        before, after = self._owners[last], self._owners[following]
        if before is None or after is None or not 1 < after.order - before.order <= _FAR:
            return False
        size = size_of(self._page, following)
        for order in range(before.order + 1, after.order):
            between = self._by_order[order]
            if order in self._silent and between.left == between.right and after.left - between.left > _WITHIN * size:
                return True
        return False

    def _room_within(self, last: int, following: int) -> float:
        """Between two characters that one object draws: a vowel sign may end before the letter that bears it."""
        owner = self._owners[following]
        boxes = []
        for at in range(last, max(last - _LONGEST_CLUSTER, -1), -1):
            if self._owners[at] is not owner or raw.FPDFText_GetUnicode(self._page.raw, at) == 0x20:
                break
            boxes.append(room_of(self._page, at))
        after = room_of(self._page, following)
        if after is None or not boxes or None in boxes:
            return math.inf
        return float(after.left - max(box.right for box in boxes))


def drawn_objects(page: Any, drawn: str) -> dict[int, Drawn]:
    """The page's text objects by their address, where its `drawn_text` has Indic letters; elsewhere none is needed."""
    if not INDIC.search(drawn):
        return {}
    found: dict[int, Drawn] = {}

    def add(objects: Iterable[Any], depth: int) -> None:
        for each in objects:
            if is_text(each):
                left, _, right, _ = bounds_of(each)
                found[address(each)] = Drawn(len(found), left, right, _actual_text(each))
            elif depth < DEEPEST and is_form(each):
                add(objects_in(each), depth + 1)

    add(objects_of(page), 0)
    return found


def _actual_text(text_object: Any) -> int:
    """By which the mark is told again that says what an object and others mean; 0: there is none."""
    for at in range(raw.FPDFPageObj_CountMarks(text_object)):
        mark = raw.FPDFPageObj_GetMark(text_object, at)
        if raw.FPDFPageObjMark_GetParamValueType(mark, b"ActualText") == raw.FPDF_OBJECT_STRING:
            return address(mark)
    return 0
