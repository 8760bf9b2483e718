"""Slides: each is a page, its title a heading; what is hidden or runs along is not read."""

from collections.abc import Sequence

import pytest
from made_documents import P, R, zipped

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError

A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
SPACES = f'{A} {R} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'


def p(text: str, looks: str = "", run: str = "") -> str:
    return f"<a:p><a:pPr>{looks}</a:pPr><a:r><a:rPr {run}/><a:t>{text}</a:t></a:r></a:p>"


def shape(*paragraphs: str, place: str | None = None, hidden: str = "") -> str:
    placed = "" if place is None else f'<p:ph type="{place}"/>'
    return (
        f"<p:sp><p:nvSpPr><p:cNvPr {hidden}/><p:nvPr>{placed}</p:nvPr></p:nvSpPr>"
        f"<p:txBody>{''.join(paragraphs)}</p:txBody></p:sp>"
    )


def slide(*shapes: str, kind: str = "sld", looks: str = "") -> str:
    return f"<p:{kind} {SPACES} {looks}><p:cSld><p:spTree>{''.join(shapes)}</p:spTree></p:cSld></p:{kind}>"


def data(slides: Sequence[str], notes: str = "") -> bytes:
    ids = "".join(f'<p:sldId r:id="r{at}"/>' for at in range(len(slides), 0, -1))  # the files stand the other way round
    parts: dict[str, str | bytes] = {
        "ppt/presentation.xml": f"<p:presentation {SPACES}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": f"<Relationships {P}>"
        + "".join(f'<Relationship Id="r{at}" Target="slides/s{at}.xml"/>' for at in range(1, len(slides) + 1))
        + "</Relationships>",
    }
    for at, each in enumerate(reversed(slides), start=1):
        parts[f"ppt/slides/s{at}.xml"] = each
    if notes:
        parts[f"ppt/slides/_rels/s{len(slides)}.xml.rels"] = (
            f'<Relationships {P}><Relationship Id="n" Target="../notesSlides/n.xml"/></Relationships>'
        )
        parts["ppt/notesSlides/n.xml"] = notes
    return zipped(parts)


def document(*slides: str, notes: str = "") -> ReadDocument:
    return read(data(slides, notes), "a.pptx")


def test_slides_are_pages_in_their_order_with_titles_as_headings() -> None:
    first = slide(shape(p("Beds cost 500 rupees."), place="body"), shape(p("Fees"), place="title"))
    second = slide(shape(p("खुलने का समय"), place="ctrTitle"), shape(p("The desk opens at nine")))
    found = document(first, second)
    assert found.text == "Fees\n\nBeds cost 500 rupees.\n\nखुलने का समय\n\nThe desk opens at nine"
    pages = [(each.number, found.text[each.start : each.end]) for each in found.pages]
    assert pages == [(1, "Fees\n\nBeds cost 500 rupees."), (2, "खुलने का समय\n\nThe desk opens at nine")]
    assert [found.text[each.start : each.end] for each in found.headings] == ["Fees", "खुलने का समय"]


def test_paragraphs_of_a_body_are_a_list_with_bullets_or_numbers() -> None:
    auto = '<a:buAutoNum type="arabicPeriod"/>'
    body = shape(p("Bring:", "<a:buNone/>"), p("a card"), p("a form"), p("sign", auto), p("pay", auto), place="body")
    assert document(slide(body)).text.split("\n") == ["Bring:", "• a card", "• a form", "1. sign", "2. pay"]
    assert document(slide(shape(p("One."), p("Two.")))).text == "One.\n\nTwo."


def test_tables_have_the_names_of_their_columns() -> None:
    rows = (("Ward", "Fee"), ("A", "50"), ("B", "70"))
    cells = ("".join(f"<a:tc><a:txBody>{p(cell)}</a:txBody></a:tc>" for cell in row) for row in rows)
    table = f'<a:tbl><a:tblPr firstRow="1"/>{"".join(f"<a:tr>{row}</a:tr>" for row in cells)}</a:tbl>'
    merged = '<a:tr><a:tc rowSpan="2">%s</a:tc><a:tc>%s</a:tc></a:tr><a:tr><a:tc vMerge="1"/><a:tc>%s</a:tc></a:tr>'
    table = table.replace("</a:tbl>", merged % (p("C"), p("80"), p("90")) + "</a:tbl>")
    found = document(slide(f"<p:graphicFrame><a:graphic>{table}</a:graphic></p:graphicFrame>"))
    assert found.text.split("\n") == [
        f"Ward: {ward}; Fee: {fee}" for ward, fee in zip("ABCC", (50, 70, 80, 90), strict=True)
    ]


def test_what_is_hidden_struck_through_or_runs_along_is_not_read_and_numbers_of_slides_stay() -> None:
    boxes = (
        shape(p("Seen."), p("Was once.", run='strike="sngStrike"')),
        shape(p("Unseen."), hidden='hidden="1"'),
        shape(p("7"), place="sldNum"),
        shape(p("Ministry"), place="ftr"),
    )
    found = document(slide(shape(p("Skipped.")), looks='show="0"'), slide(*boxes))
    assert found.text == "Seen."
    assert [(each.number, each.start, each.end) for each in found.pages] == [(1, 0, 0), (2, 0, 5)]


def test_groups_and_notes_are_read_and_what_is_there_in_two_forms_once() -> None:
    group = f"<p:grpSp>{shape(p('In a group.'))}</p:grpSp>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    forms = f"<m:Choice>{group}</m:Choice><m:Fallback>{group}</m:Fallback>"
    both = f'<m:AlternateContent xmlns:m="{mc}">{forms}</m:AlternateContent>'
    notes = slide(shape(p("Say it slowly."), place="body"), shape(p("3"), place="sldNum"), kind="notes")
    assert document(slide(both), notes=notes).text == "In a group.\n\nSay it slowly."


def test_raised_digits_are_no_part_of_a_figure() -> None:
    text = '<a:p><a:r><a:t>500</a:t></a:r><a:r><a:rPr baseline="30000"/><a:t>1</a:t></a:r></a:p>'
    assert document(slide(shape(text))).text == "500¹"


@pytest.mark.parametrize(
    ("limits", "reason"), [(Limits(pages=1), Reason.TOO_LARGE), (Limits(text=3), Reason.TOO_LARGE)]
)
def test_more_slides_or_letters_than_the_limits_are_refused(limits: Limits, reason: Reason) -> None:
    with pytest.raises(ReadError) as failed:
        read(data([slide(shape(p("Some text."))), slide()]), "a.pptx", limits)
    assert failed.value.reason is reason
