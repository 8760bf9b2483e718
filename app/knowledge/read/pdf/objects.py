"""What PDFium tells of the objects and characters of a page, and where they stand, in points from its foot."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from typing import Any

from pypdfium2 import PdfiumError, raw

from app.core.documents.sources import Box

DEEPEST = 4  # forms within forms that are looked into


def objects_of(page: Any) -> list[Any]:
    """In the order of drawing."""
    return [raw.FPDFPage_GetObject(page.raw, at) for at in range(raw.FPDFPage_CountObjects(page.raw))]


def objects_in(form: Any) -> list[Any]:
    """Those of an object that is a form, likewise."""
    return [raw.FPDFFormObj_GetObject(form, at) for at in range(raw.FPDFFormObj_CountObjects(form))]


def texts_among(objects: Iterable[Any]) -> list[Any]:
    """Those that are texts."""
    return [each for each in objects if is_text(each)]


def is_text(each: Any) -> bool:
    """Whether an object draws letters that are read: `unseen.py` switches the others off."""
    if raw.FPDFPageObj_GetType(each) != raw.FPDF_PAGEOBJ_TEXT:
        return False
    is_active = ctypes.c_int(1)
    raw.FPDFPageObj_GetIsActive(each, is_active)
    return bool(is_active.value)


def is_form(each: Any) -> bool:
    """Whether it is made of others."""
    return bool(raw.FPDFPageObj_GetType(each) == raw.FPDF_PAGEOBJ_FORM)


def bounds_of(each: Any) -> Box:
    """Left, bottom, right and top."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(each, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def matrix_of(each: Any) -> Any:
    """What puts it on the page, or into its form: PDFium's matrix from `a` to `f`."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(each, matrix)
    return matrix


def address(pointer: Any) -> int:
    """By which an object is told again."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


def address_of(text_page: Any, at: int) -> int:
    """Of the object that a character, counted from 0, is drawn by."""
    return address(raw.FPDFText_GetTextObject(text_page.raw, at))


def character_at(text_page: Any, at: int) -> str:
    """What a character is; empty for none, and for half of one."""
    return character_of(raw.FPDFText_GetUnicode(text_page.raw, at))


def character_of(code: int) -> str:
    """What PDFium's number of a character stands for; empty for none, and for half of one."""
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def unmapped(text_page: Any) -> list[bool]:
    """Of one in ten of a page's characters whether the file fails to say which letter each is."""
    looked_at = range(0, raw.FPDFText_CountChars(text_page.raw), 10)
    return [raw.FPDFText_HasUnicodeMapError(text_page.raw, at) == 1 for at in looked_at]


def origin_of(text_page: Any, at: int) -> tuple[float, float]:
    """Where a character stands: across and up."""
    across, up = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text_page.raw, at, across, up)
    return across.value, up.value


def room_of(text_page: Any, at: int) -> Any:
    """The left, right, bottom and top that a character's font takes for it; None where PDFium tells no place."""
    box = raw.FS_RECTF()
    return box if raw.FPDFText_GetLooseCharBox(text_page.raw, at, box) else None


def size_of(text_page: Any, at: int) -> float:
    """The size of a character's font on the page."""
    matrix = raw.FS_MATRIX()
    scale = abs(matrix.d) or 1.0 if raw.FPDFText_GetMatrix(text_page.raw, at, matrix) else 1.0
    return float(scale * raw.FPDFText_GetFontSize(text_page.raw, at))


def name_from(get: Callable[[], str]) -> str:
    """What PDFium says that something in the file is called; empty where that is no text, such as half a character."""
    try:
        return get()
    except (PdfiumError, UnicodeDecodeError):
        return ""
