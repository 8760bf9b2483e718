"""What stands at the top and foot of pages, or across them, is said once and first: a draft is known as one."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

import pytest
from made_documents import P, R, S, W, docx, odt, paragraph, pdf, run, xlsx, zipped

from app.knowledge.beside.versions import void_line
from app.knowledge.read.formats import read

BODY = paragraph("The fee is 500 rupees.")


def text(data: bytes, name: str = "a.docx") -> str:
    return read(data, name).text


def with_parts(data: bytes, more: Mapping[str, str]) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return zipped({**{name: archive.read(name) for name in archive.namelist()}, **more})


def word(kinds: Mapping[str, str], section: str = "") -> str:
    """`kinds` are what headers of each kind have in them."""
    references = "".join(f'<w:headerReference {R} w:type="{kind}" r:id="r{kind}"/>' for kind in kinds)
    body = f"{BODY}<w:sectPr>{references}{section}</w:sectPr>{paragraph('More.')}<w:sectPr/>"
    targets = "".join(f'<Relationship Id="r{kind}" Target="{kind}.xml"/>' for kind in kinds)
    parts = {f"word/{kind}.xml": f"<w:hdr {W}>{inside}</w:hdr>" for kind, inside in kinds.items()}
    relations = {"word/_rels/document.xml.rels": f"<Relationships {P}>{targets}</Relationships>"}
    return text(with_parts(docx(body), parts | relations))


def test_header_of_word_is_read_once_without_pages_numbers() -> None:
    header = f"<w:p>{run('District Hospital')}<w:r><w:tab/></w:r>{run('WITHDRAWN')}<w:r><w:tab/></w:r>"
    header += f"{run('Page ')}{run('1')}{run(' of 3')}</w:p>"
    read_as = word({"default": header, "even": paragraph("DRAFT")})
    assert read_as == "District Hospital\nWITHDRAWN\n\nThe fee is 500 rupees.\n\nMore."
    assert void_line(read_as) is not None


def test_mark_across_words_pages_and_the_first_pages_own_header_are_read() -> None:
    art = '<w:p><w:r><w:pict><v:textpath xmlns:v="urn:schemas-microsoft-com:vml" string="DRAFT"/></w:pict></w:r></w:p>'
    kinds = {"first": paragraph("Circular 12 of 2026"), "default": art}
    assert word(kinds).startswith("DRAFT\n\nThe fee")
    assert word(kinds, "<w:titlePg/>").startswith("Circular 12 of 2026\nDRAFT\n\nThe fee")


def test_header_of_an_opendocument_is_read() -> None:
    styles = (
        '<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:master-styles>'
        '<style:master-page style:name="Landscape"><style:header><text:p>No</text:p></style:header></style:master-page>'
        '<style:master-page style:name="Standard"><style:header><text:p>रद्द</text:p></style:header>'
        "<style:footer><text:p>पृष्ठ <text:page-number>2</text:page-number></text:p></style:footer>"
        "</style:master-page></office:master-styles></office:document-styles>"
    )
    data = with_parts(odt("<text:p>शुल्क 500 रुपये है।</text:p>"), {"styles.xml": styles})
    assert text(data, "a.odt") == "रद्द\n\nशुल्क 500 रुपये है।"


@pytest.mark.parametrize(
    ("header", "first"),
    [
        ("&amp;C&amp;&quot;Calibri,Bold&quot;&amp;14DRAFT&amp;RPage &amp;P of &amp;N", "DRAFT"),
        ("&amp;LWards &amp;&amp; stores&amp;R&amp;KFF0000WITHDRAWN", "Wards & stores\nWITHDRAWN"),
        ("&amp;L&amp;D&amp;C&amp;A", ""),
        ("&amp;Lపేజీ &amp;P&amp;R5 లో &amp;P", ""),
        ("&amp;Lಪುಟ &amp;P&amp;Rपृष्ठ &amp;P", ""),
    ],
)
def test_header_of_a_sheet_is_read_without_its_codes(header: str, first: str) -> None:
    data = xlsx(['<c t="inlineStr"><is><t>Bed</t></is></c><c><v>500</v></c>'])
    with zipfile.ZipFile(BytesIO(data)) as archive:
        (name,) = (each for each in archive.namelist() if "worksheets/" in each)
        part = archive.read(name).decode()
    foot = f"</sheetData><headerFooter><oddHeader>{header}</oddHeader></headerFooter>"
    assert S in part
    read_as = text(with_parts(data, {name: part.replace("</sheetData>", foot)}), "a.xlsx")
    assert read_as == "\n\n".join(filter(None, (first, "Bed; 500")))


def test_mark_across_a_pdfs_pages_is_no_part_of_their_lines_and_is_said_once() -> None:
    def page(number: int) -> str:
        lines = "".join(
            f"BT /F1 12 Tf 60 {740 - 16 * at} Td (Rule {number}.{at}: the fee for it is {at} rupees a day.) Tj ET "
            for at in range(5)
        )
        return f"{lines} BT /F2 70 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (NOT VALID) Tj ET "

    read_as = text(pdf([], streams=[page(1), page(2)]), "a.pdf")
    assert read_as.startswith("NOT VALID\n\nRule 1.0: the fee")
    assert read_as.count("VALID") == 1
    assert "Rule 1.4: the fee for it is 4 rupees a day.\n" in read_as
    small = "BT /F2 9 Tf 0.7 0.7 -0.7 0.7 150 200 Tm (Night) Tj ET BT /F1 9 Tf 60 100 Td (Fee 5) Tj ET"
    assert text(pdf([], streams=[small]), "a.pdf").split() == ["Night", "Fee", "5"]
