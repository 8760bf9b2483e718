"""Pages of a PDF with what is filled in in their forms, as text among their lines. PDFium draws it apart from them."""

from __future__ import annotations

import ctypes
import logging
from typing import Any, NamedTuple

log = logging.getLogger(__name__)

Box = tuple[float, float, float, float]  # left, bottom, right, top, in points


class _Words(NamedTuple):
    """A text object of the page by its number, with the height of the line that it stands on."""

    at: int
    box: Box
    line: float


def with_forms(pdf: Any) -> None:
    """To be called before a page is opened: else fields that have words and no looks of their own stay empty."""
    import pypdfium2 as pdfium

    try:
        pdf.init_forms()
    except pdfium.PdfiumError:
        log.debug("a form is not read")


def filled_in(pdf: Any, number: int, page: Any) -> Any:
    """This page, counted from 0, or it opened anew with what is filled in behind its labels: that is not to be drawn.

    Raises PdfiumError.
    """
    from pypdfium2 import raw

    if not _has_words(pdf, page):
        return page
    if raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
        page.close()
        page = pdf[number]
        _put_in_place(page)
    return page


def _has_words(pdf: Any, page: Any) -> bool:
    """Whether it has fields or words typed on it. Buttons are taken out, with the signs of boxes that are ticked."""
    from pypdfium2 import raw

    found = False
    for at in reversed(range(raw.FPDFPage_GetAnnotCount(page.raw))):
        mark = raw.FPDFPage_GetAnnot(page.raw, at)
        kind = raw.FPDFAnnot_GetSubtype(mark)
        field = raw.FPDFAnnot_GetFormFieldType(pdf.formenv.raw, mark) if pdf.formenv else -1
        raw.FPDFPage_CloseAnnot(mark)
        is_button = field in (
            raw.FPDF_FORMFIELD_PUSHBUTTON,
            raw.FPDF_FORMFIELD_CHECKBOX,
            raw.FPDF_FORMFIELD_RADIOBUTTON,
        )
        if is_button:
            raw.FPDFPage_RemoveAnnot(page.raw, at)
        else:
            found |= kind in (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT)
    return found


def _put_in_place(page: Any) -> None:
    """Flattening puts all fields into one object, the page's last: the words of each go behind those before it."""
    from pypdfium2 import raw

    last = raw.FPDFPage_CountObjects(page.raw) - 1
    outer = raw.FPDFPage_GetObject(page.raw, last) if last >= 0 else None
    if outer is None or raw.FPDFPageObj_GetType(outer) != raw.FPDF_PAGEOBJ_FORM:
        return
    labels = [
        _Words(at, _bounds(each), _matrix(each).f)
        for at, each in enumerate(raw.FPDFPage_GetObject(page.raw, at) for at in range(last))
        if raw.FPDFPageObj_GetType(each) == raw.FPDF_PAGEOBJ_TEXT
    ]
    placed = []
    for field in _inner(outer):
        box = _bounds(field)
        words = _taken_out(field) if raw.FPDFPageObj_GetType(field) == raw.FPDF_PAGEOBJ_FORM else []
        for each in words:
            raw.FPDFPageObj_TransformF(each, _matrix(outer))
        if words:
            at, line = _place(box, labels)
            placed.append((at, box[0], 0.0 if line is None else line - _matrix(words[0]).f, words))
    for at, _, lift, words in sorted(placed, key=lambda each: each[:2], reverse=True):
        for each in reversed(words):
            raw.FPDFPageObj_Transform(each, 1, 0, 0, 1, 0, lift)  # onto the line, or PDFium breaks it there
            raw.FPDFPage_InsertObjectAtIndex(page.raw, each, at)


def _taken_out(form: Any) -> list[Any]:
    """The words within a form, where it shows them; PDFium would begin a new line with each form."""
    from pypdfium2 import raw

    words = []
    for each in _inner(form):
        kind = raw.FPDFPageObj_GetType(each)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            words += _taken_out(each)
        elif kind == raw.FPDF_PAGEOBJ_TEXT and raw.FPDFFormObj_RemoveObject(form, each):
            words.append(each)
    for each in words:
        raw.FPDFPageObj_TransformF(each, _matrix(form))
    return words


def _inner(form: Any) -> list[Any]:
    from pypdfium2 import raw

    return [raw.FPDFFormObj_GetObject(form, at) for at in range(raw.FPDFFormObj_CountObjects(form))]


def _place(field: Box, words: list[_Words]) -> tuple[int, float | None]:
    """Before which object of the page a field is read, and the line that it is to go on with."""
    left, bottom, right, top = field
    beside = [each for each in words if each.box[0] < left and each.box[1] < (bottom + top) / 2 < each.box[3]]
    beside = beside or [each for each in words if each.box[0] < left and bottom < each.line < top]
    if beside:
        nearest = max(beside, key=lambda each: (each.box[0], each.at))
        return nearest.at + 1, nearest.line
    above = [each for each in words if each.box[1] >= (bottom + top) / 2]
    if not above:
        return 0, None
    # Where there are columns, what stands over the field is its label.
    over = [each for each in above if each.box[0] < right and each.box[2] > left]
    return min(over or above, key=lambda each: (each.box[1], -each.at)).at + 1, None


def _matrix(each: Any) -> Any:
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(each, matrix)
    return matrix


def _bounds(each: Any) -> Box:
    from pypdfium2 import raw

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(each, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value
