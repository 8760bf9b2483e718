"""OpenDocument slides: each is a page, its title a heading; what is hidden or runs along is not read."""

import pytest
from made_documents import open_document

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError

HIDDEN = (
    '<style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="Away"'
    ' style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>'
)


def p(text: str) -> str:
    return f"<text:p>{text}</text:p>"


def frame(*inside: str, place: str = "") -> str:
    placed = f'presentation:class="{place}"' if place else ""
    return f"<draw:frame {placed}><draw:text-box>{''.join(inside)}</draw:text-box></draw:frame>"


def slide(*shapes: str, style: str = "", notes: str = "") -> str:
    noted = f"<presentation:notes>{notes}</presentation:notes>"
    return f'<draw:page draw:style-name="{style}">{"".join(shapes)}{noted}</draw:page>'


def document(*slides: str, limits: Limits | None = None) -> ReadDocument:
    return read(open_document("presentation", "".join(slides), HIDDEN), "a.odp", limits or Limits())


def test_slides_are_pages_with_titles_as_headings_and_the_speakers_notes() -> None:
    first = slide(frame(p("Beds cost 500 rupees."), place="outline"), frame(p("Fees"), place="title"))
    notes = "<draw:page-thumbnail/>" + frame(p("12"), place="page-number") + frame(p("Say it slowly."), place="notes")
    second = slide(
        frame(p("समय"), place="title"), f"<draw:g>{frame(p('The desk opens at nine'))}</draw:g>", notes=notes
    )
    found = document(first, slide(frame(p("Secret")), style="Away"), second)
    assert [found.text[each.start : each.end] for each in found.pages] == [
        "Fees\n\nBeds cost 500 rupees.",
        "",
        "समय\n\nThe desk opens at nine\n\nSay it slowly.",
    ]
    assert [found.text[each.start : each.end] for each in found.headings] == ["Fees", "समय"]


def test_lists_tables_and_shapes_are_read() -> None:
    items = "".join(f"<text:list-item>{p(each)}</text:list-item>" for each in ("mask", "cap"))
    names, bed = (
        "".join(f"<table:table-cell>{p(each)}</table:table-cell>" for each in cells)
        for cells in (("Item", "Fee", "Night"), ("Bed", "500", "900"))
    )
    table = (
        f"<table:table><table:table-row>{names}</table:table-row><table:table-row>{bed}</table:table-row></table:table>"
    )
    shape = f"<draw:custom-shape>{p('Wash hands')}</draw:custom-shape>"
    found = document(slide(frame(f"<text:list>{items}</text:list>"), f"<draw:frame>{table}</draw:frame>", shape))
    assert found.text == "• mask\n• cap\n\nItem: Bed; Fee: 500; Night: 900\n\nWash hands"


def test_more_slides_than_are_read_are_refused() -> None:
    with pytest.raises(ReadError) as failed:
        document(slide(frame(p("a"))), slide(frame(p("b"))), limits=Limits(pages=1))
    assert failed.value.reason is Reason.TOO_LARGE
