"""Pages of a PDF with what is filled in in their forms, as text among their lines. PDFium draws it apart from them."""

from __future__ import annotations

import logging
from typing import Any, NamedTuple

import pypdfium2 as pdfium
from pypdfium2 import raw

from app.core.documents.sources import Box
from app.knowledge.read.pdf.objects import bounds_of, is_form, is_text, matrix_of, objects_in, objects_of

log = logging.getLogger(__name__)


class _Words(NamedTuple):
    """A text object of the page by its number, with the height of the line that it stands on."""

    at: int
    box: Box
    line: float


def with_forms(pdf: Any) -> None:
    """To be called before a page is opened: else fields that have words and no looks of their own stay empty."""
    try:
        pdf.init_forms()
    except pdfium.PdfiumError:
        log.debug("a form is not read")


def filled_in(pdf: Any, number: int, page: Any) -> Any:
    """This page, counted from 0, or it opened anew with what is filled in behind its labels: that is not to be drawn.

    Raises PdfiumError.
    """
    if not _has_words(pdf, page):
        return page
    if raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) == raw.FLATTEN_SUCCESS:
        page.close()
        page = pdf[number]
        _put_in_place(page)
    return page


def _has_words(pdf: Any, page: Any) -> bool:
    """Whether it has fields or words typed on it. Buttons are taken out, with the signs of boxes that are ticked, and
    what is not shown."""
    found = False
    for at in reversed(range(raw.FPDFPage_GetAnnotCount(page.raw))):
        mark = raw.FPDFPage_GetAnnot(page.raw, at)
        kind = raw.FPDFAnnot_GetSubtype(mark)
        field = raw.FPDFAnnot_GetFormFieldType(pdf.formenv.raw, mark) if pdf.formenv else -1
        is_shown = not raw.FPDFAnnot_GetFlags(mark) & (raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW)
        raw.FPDFPage_CloseAnnot(mark)
        is_button = field in (
            raw.FPDF_FORMFIELD_PUSHBUTTON,
            raw.FPDF_FORMFIELD_CHECKBOX,
            raw.FPDF_FORMFIELD_RADIOBUTTON,
        )
        if is_button or not is_shown:
            raw.FPDFPage_RemoveAnnot(page.raw, at)
        else:
            found |= kind in (raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT)
    return found


def _put_in_place(page: Any) -> None:
    """Flattening puts all fields into one object, the page's last: the words of each go behind those before it."""
    *others, outer = objects_of(page) or [None]
    if outer is None or not is_form(outer):
        return
    labels = [_Words(at, bounds_of(each), matrix_of(each).f) for at, each in enumerate(others) if is_text(each)]
    placed = []
    for field in objects_in(outer):
        box = bounds_of(field)
        words = _taken_out(field) if is_form(field) else []
        for each in words:
            raw.FPDFPageObj_TransformF(each, matrix_of(outer))
        if words:
            at, line = _place(box, labels)
            placed.append((at, box[0], 0.0 if line is None else line - matrix_of(words[0]).f, words))
    for at, _, lift, words in sorted(placed, key=lambda each: each[:2], reverse=True):
        for each in reversed(words):
            raw.FPDFPageObj_Transform(each, 1, 0, 0, 1, 0, lift)  # onto the line, or PDFium breaks it there
            raw.FPDFPage_InsertObjectAtIndex(page.raw, each, at)


def _taken_out(form: Any) -> list[Any]:
    """The words within a form, where it shows them; PDFium would begin a new line with each form."""
    words = []
    for each in objects_in(form):
        if is_form(each):
            words += _taken_out(each)
        elif is_text(each) and raw.FPDFFormObj_RemoveObject(form, each):
            words.append(each)
    for each in words:
        raw.FPDFPageObj_TransformF(each, matrix_of(form))
    return words


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
