"""Plain text files, and the detection of their encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from itertools import groupby

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.builder import Builder, clean
from app.knowledge.read.grid import Cell, read_table
from app.knowledge.read.legacy_fonts import looks_legacy
from app.knowledge.read.limits import Limits, ReadError

_MARKS = (  # the longer first: UTF-32's begins as UTF-16's does
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 64_000
_CELLS = re.compile(r"\S(?:\t+| {2,})\S|\S *\| *\S")
_PARTED = re.compile(r"\s*\|\s*|\t| {2,}")
_RULE = re.compile(r"[ \t|+]*[-=_]{3,}[-=_+| \t]*")
_LINE = re.compile(r"[ \t]*([-=_*~#–—])(?:[ \t]*\1){2,}[ \t]*")  # drawn below a title, or between two parts
_FEWEST_CELLS = 3  # of a row, where no line is drawn below the names
_FEWEST_ROWS = 3  # with the names, where none is
_INDIC = re.compile("[\u0900-\u0d7f]")
_ACCENTED = re.compile("[\u0080-\u024f]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_CONTROL_CHARACTERS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes) -> tuple[str, bool]:
    """The text, and whether its encoding is a guess. Raises ReadError: NOT_TEXT."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(name), False
            except UnicodeDecodeError:
                raise ReadError(Reason.DAMAGED) from None
    wide = _wide(data[:_SAMPLE])
    if wide is not None:
        try:
            text = data.decode(wide)
        except UnicodeDecodeError:
            raise ReadError(Reason.NOT_TEXT) from None
        if len(_CONTROL_CHARACTERS.findall(text[:_SAMPLE])) > 2 + len(text[:_SAMPLE]) / 1000:
            raise ReadError(Reason.NOT_TEXT)
        return text, True
    if len(_CONTROL.findall(data[:_SAMPLE])) > 2 + len(data[:_SAMPLE]) / 1000:
        raise ReadError(Reason.NOT_TEXT)
    try:
        return data.decode("utf-8"), False
    except UnicodeDecodeError as error:
        # One torn letter in a long file of UTF-8 does not make it another encoding.
        text = data.decode("utf-8", "replace")
        if error.start > 0 and text.count("\ufffd") * 200 < len(text) and re.search("[\u0080-\ufffc]", text):
            return text, True
        if len(_INDIC.findall(text)) > 5 * text.count("\ufffd"):  # three bytes each, which nothing else looks like
            return text, True
    return data.decode("cp1252", "replace"), True


def _wide(sample: bytes) -> str | None:
    """UTF-16 without its mark: zeros in every other byte, or the high byte of an Indic block there."""
    if len(sample) < 8:
        return None
    even, odd = sample[0::2], sample[1::2]
    high = bytes((0, 9, 10, 11, 12, 13, 32))
    shares = [sum(byte in high for byte in half) / len(half) for half in (odd, even)]
    zeros = [half.count(0) / len(half) for half in (odd, even)]
    for index, name in enumerate(("utf-16-le", "utf-16-be")):
        if shares[index] > 0.95 and (zeros[index] > 0.02) and zeros[1 - index] < 0.02:
            return name
    return None


def read_text(data: bytes, limits: Limits) -> ReadDocument:
    """The text as it stands in the file, page by page where it has form feeds; rows of tables that are drawn with
    blanks or bars after the names of their columns. What is drawn with signs below a title is no word of it."""
    text, guessed = decoded(data)
    builder = Builder(limits.text, is_guessed=guessed)
    pages = text.rstrip("\f").split("\f")
    if 1 < len(pages) <= limits.pages:
        for page in pages:
            builder.page(with_rows(page))
    else:
        builder.block(with_rows(text))
    return builder.document()


def with_rows(text: str) -> str:
    """A text in which lines of cells are rows, where the first of them is told to name the columns; with empty lines in
    the place of those that are only drawn."""
    lines = text.split("\n")
    found: list[str] = []
    for is_table, group in groupby(lines, lambda line: _CELLS.search(line) is not None or _is_rule(line)):
        block = list(group)
        rows = _rows(block) if is_table else []
        is_grid = any(map(_CELLS.search, block))
        found += rows or (block if is_grid else ["" if _LINE.fullmatch(line) else line for line in block])
    return "\n".join(found)


def _rows(block: Sequence[str]) -> list[str]:
    """The rows after the names of their columns; none where these are not told, or cells are missing."""
    rows = [[cell.strip() for cell in _PARTED.split(line.strip(" \t|"))] for line in block if not _is_rule(line)]
    is_ruled = len(block) > 2 and not _is_rule(block[0]) and _is_rule(block[1])
    is_framed = len(block) > 4 and _is_rule(block[0]) and _is_rule(block[2])
    fewest = 2 if is_ruled or is_framed else _FEWEST_CELLS
    if len(rows) < _FEWEST_ROWS - (is_ruled or is_framed) or len(rows[0]) < fewest or len(set(map(len, rows))) > 1:
        return []
    written = read_table([[Cell(cell) for cell in row] for row in rows]).lines
    named = f"{rows[0][0].rstrip(':')}: "
    return list(written) if len(written) == len(rows) - 1 and all(each.startswith(named) for each in written) else []


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch(line) is not None


def decoded(data: bytes) -> tuple[str, bool]:
    """Cleaned text. Raises ReadError: NOT_TEXT, FONT_ENCODING."""
    text, guessed = decode(data)
    text = clean(text)
    if looks_legacy(text):
        raise ReadError(Reason.FONT_ENCODING)
    if guessed and 5 * len(_ACCENTED.findall(text[:_SAMPLE])) > 2 * len("".join(text[:_SAMPLE].split())):
        raise ReadError(Reason.NOT_TEXT)  # no language of Latin letters has so many accents: ISCII, for one
    return text, guessed
