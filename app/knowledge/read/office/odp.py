"""ODP: each slide a page, with its title as a heading, its lists, tables and the speaker's notes."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.archive import Archive
from app.knowledge.read.builder import Builder
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.office.hidden_odt import take_out_hidden
from app.knowledge.read.office.odt import Blocks, document_of, line_of, parts_of, styles_with
from app.knowledge.read.office.odt_xml import DRAW, PRESENTATION

_CLASS = f"{PRESENTATION}class"
_NOTES = f"{PRESENTATION}notes"
_AROUND = ("page", "header", "footer", "date-time", "page-number")  # a small picture of the slide, and what runs along


def read_odp(archive: Archive, limits: Limits) -> ReadDocument:
    """The slides that are not hidden, in their order. Raises ReadError."""
    body, sheets = parts_of(archive, "presentation", limits)
    slides = body.findall(f"{DRAW}page")
    if len(slides) > limits.pages:
        raise ReadError(Reason.TOO_LARGE)
    hidden = styles_with(sheets[-1], f"{PRESENTATION}visibility", "hidden")
    builder = Builder(limits.text)
    # What is behind the letters of a slide is not looked at.
    builder.note_hidden(take_out_hidden(body, sheets, is_on_paper=False))
    blocks = Blocks(builder, sheets)
    for slide in slides:
        # A hidden one is a page too, without text: slides have the numbers that people see.
        with builder.new_page():
            if slide.get(f"{DRAW}style-name") not in hidden:
                _add(builder, blocks, slide)
    return document_of(builder, archive, sheets)


def _add(builder: Builder, blocks: Blocks, slide: Element) -> None:
    """A slide, or its notes: the title first, wherever it was drawn."""
    shapes = sorted(_shapes(slide), key=lambda shape: shape.get(_CLASS) != "title")
    for shape in shapes:
        if shape.get(_CLASS) == "title":
            builder.heading(1, line_of(shape, lambda _: ""))
        elif shape.get(_CLASS) not in _AROUND:
            blocks.add([shape])
    for notes in slide.findall(_NOTES):
        _add(builder, blocks, notes)


def _shapes(element: Element) -> Iterator[Element]:
    """Also those in groups."""
    for each in element:
        if each.tag == f"{DRAW}g":
            yield from _shapes(each)
        elif each.tag.startswith(DRAW):
            yield each
