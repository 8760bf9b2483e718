"""What nobody sees in a file, such as white letters on white, is not read; what may be seen is."""

import pytest
from made_documents import O, P, W, docx, odt, paragraph, xlsx, zipped

from app.core.documents.documents import Note, ReadDocument
from app.knowledge.read.formats import read

SEEN = "Give one tablet twice a day."
OTHER = "Give 10 times the dose."
WHITE, PALE, GREY, BLACK, AUTO = (
    f'<w:color w:val="{colour}"/>' for colour in ("FFFFFF", "F8F8F8", "D0D0D0", "000000", "auto")
)
SMALL, MARKED = '<w:sz w:val="2"/>', '<w:highlight w:val="blue"/>'
BLUE = '<w:shd w:val="clear" w:color="auto" w:fill="000080"/>'
LINE, OFF = '<a:textOutline xmlns:a="http://schemas.microsoft.com/office/word/2010/wordml"/>', '<w:outline w:val="0"/>'
PLAIN = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'


def run(looks: str) -> str:
    return f"<w:r><w:rPr>{looks}</w:rPr><w:t>{OTHER}</w:t></w:r>"


def cell(looks: str, properties: str = "", table: str = "") -> str:
    inside = f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{run(looks)}</w:p></w:tc>"
    return f"<w:tbl><w:tblPr>{table}</w:tblPr><w:tr>{inside}</w:tr></w:tbl>"


STYLES = (
    f'<w:style w:type="paragraph" w:styleId="White"><w:rPr>{WHITE}</w:rPr></w:style>'
    f'<w:style w:type="paragraph" w:styleId="Bar"><w:basedOn w:val="White"/><w:pPr>{BLUE}</w:pPr></w:style>'
    '<w:style w:type="table" w:styleId="Grid"/>'
    f'<w:style w:type="table" w:styleId="Blue"><w:tblStylePr w:type="firstRow"><w:tcPr>{BLUE}</w:tcPr></w:tblStylePr>'
    '</w:style><w:style w:type="table" w:styleId="Bluer"><w:basedOn w:val="Blue"/></w:style>'
)


def of_word(body: str) -> ReadDocument:
    return read(docx(paragraph(SEEN) + body, STYLES), "a.docx")


@pytest.mark.parametrize(
    "hidden",
    [
        f"<w:p>{run(WHITE)}</w:p>",
        f"<w:p>{run(PALE)}</w:p>",
        f"<w:p>{run(SMALL)}</w:p>",
        f"<w:p>{run(WHITE + PLAIN)}</w:p>",
        f"<w:p>{run(WHITE + OFF)}</w:p>",
        f"<w:p><w:pPr>{PLAIN}</w:pPr>{run(WHITE)}</w:p>",
        f'<w:p><w:pPr><w:pStyle w:val="White"/></w:pPr>{run("")}</w:p>',
        cell(WHITE),
        cell(WHITE, table='<w:tblStyle w:val="Grid"/>'),
        cell(SMALL, BLUE),
    ],
)
def test_letters_that_nobody_sees_in_a_word_file_are_not_read(hidden: str) -> None:
    document = of_word(hidden)
    assert document.text == SEEN
    assert document.notes == (Note.HIDDEN_TEXT,)


@pytest.mark.parametrize(
    "seen",
    [
        f"<w:p>{run(WHITE + BLUE)}</w:p>",
        f"<w:p>{run(WHITE + MARKED)}</w:p>",
        f"<w:p><w:pPr>{BLUE}</w:pPr>{run(WHITE)}</w:p>",
        f'<w:p><w:pPr><w:pStyle w:val="Bar"/></w:pPr>{run("")}</w:p>',
        f'<w:p><w:pPr><w:pStyle w:val="White"/></w:pPr>{run(BLACK)}</w:p>',
        cell(WHITE, BLUE),
        cell(WHITE, table=BLUE),
        cell(WHITE, table='<w:tblStyle w:val="Bluer"/>'),
        f"<w:p><w:r><w:drawing><w:txbxContent><w:p>{run(WHITE)}</w:p></w:txbxContent></w:drawing></w:r></w:p>",
        f'<w:p><w:r><w:drawing><a:anchor xmlns:a="a" behindDoc="1"/></w:drawing></w:r>{run(WHITE)}</w:p>',
        f"<w:p>{run(AUTO)}</w:p>",
        f"<w:p>{run(GREY)}</w:p>",
        f"<w:p>{run(WHITE + '<w:outline/>')}</w:p>",
        f"<w:p>{run(WHITE + LINE)}</w:p>",
        f"<w:tbl><w:tr><w:tblPrEx>{BLUE}</w:tblPrEx><w:tc><w:p>{run(WHITE)}</w:p></w:tc></w:tr></w:tbl>",
    ],
)
def test_letters_that_may_be_seen_in_a_word_file_are_read(seen: str) -> None:
    document = of_word(seen)
    assert OTHER in document.text
    assert document.notes == ()


def test_letters_on_what_the_header_of_a_later_part_has_behind_its_pages_are_read() -> None:
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    reference = f'<w:headerReference xmlns:r="{relation}" w:type="default" r:id="rId7"/>'
    sections = f"<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p>{run(WHITE)}</w:p><w:sectPr>{reference}</w:sectPr>"
    picture = '<w:p><w:r><w:drawing><a:anchor xmlns:a="a" behindDoc="1"/></w:drawing></w:r></w:p>'
    names = '<Relationship Id="rId7" Target="header2.xml"/>'
    parts = {
        "word/document.xml": f"<w:document {W}><w:body>{paragraph(SEEN)}{sections}</w:body></w:document>",
        "word/header2.xml": f"<w:hdr {W}>{picture}</w:hdr>",
        "word/_rels/document.xml.rels": f"<Relationships {P}>{names}</Relationships>",
    }
    assert OTHER in read(zipped(parts), "a.docx").text


SPACES = (
    f'{O} xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:'
    'xmlns:xsl-fo-compatible:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)


def style(family: str, name: str, letters: str = "", box: str = "", kind: str = "paragraph") -> str:
    inside = f"<style:text-properties {letters}/><style:{kind}-properties {box}/>"
    return f'<style:style style:name="{name}" style:family="{family}">{inside}</style:style>'


OF_WHITE, OF_BLUE = 'fo:color="#ffffff"', 'fo:background-color="#000080"'
SHEET = (
    style("text", "white", OF_WHITE)
    + style("text", "bar", f"{OF_WHITE} {OF_BLUE}")
    + style("text", "small", 'fo:font-size="1pt"')
    + style("text", "black", 'fo:color="#000000"')
    + style("paragraph", "white", OF_WHITE)
    + style("paragraph", "small", 'fo:font-size="0.5pt"')
    + style("paragraph", "blue", "", OF_BLUE)
    + style("table-cell", "blue", "", OF_BLUE, "table-cell")
    + style("section", "blue", "", OF_BLUE, "section")
    + style("text", "line", f'{OF_WHITE} style:text-outline="true"')
    + style("text", "flat", f'{OF_WHITE} style:text-outline="false" fo:text-shadow="none"')
    + style("text", "own", 'style:use-window-font-color="true"')
    + '<style:style style:name="behind" style:family="paragraph"><style:paragraph-properties '
    + f'{OF_BLUE}/><style:text-properties fo:background-color="transparent"/></style:style>'
)


def of_odt(body: str, more: str = "") -> ReadDocument:
    text = f"<office:body><office:text><text:p>{SEEN}</text:p>{body}</office:text></office:body>"
    styles = f"<office:automatic-styles>{SHEET}{more}</office:automatic-styles>"
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {SPACES}>{styles}{text}</office:document-content>",
    }
    return read(zipped(parts), "a.odt")


def span(style: str, text: str = OTHER) -> str:
    return f'<text:span text:style-name="{style}">{text}</text:span>'


def in_cell(inside: str, style: str = "") -> str:
    return (
        f'<table:table><table:table-row><table:table-cell table:style-name="{style}"><text:p>{inside}</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )


@pytest.mark.parametrize(
    "hidden",
    [
        f"<text:p>{span('white')}</text:p>",
        f"<text:p>{span('flat')}</text:p>",
        f"<text:section><text:p>{span('white')}</text:p></text:section>",
        f"<text:p>{span('small')}</text:p>",
        f'<text:p text:style-name="white">{OTHER}</text:p>',
        f'<text:p text:style-name="small">{OTHER}</text:p>',
        in_cell(span("white")),
    ],
)
def test_letters_that_nobody_sees_in_an_odt_are_not_read(hidden: str) -> None:
    document = of_odt(hidden)
    assert document.text == SEEN
    assert document.notes == (Note.HIDDEN_TEXT,)


@pytest.mark.parametrize(
    ("seen", "more"),
    [
        (f"<text:p>{span('bar')}</text:p>", ""),
        (f'<text:p text:style-name="blue">{span("white")}</text:p>', ""),
        (f'<text:p text:style-name="behind">{span("white")}</text:p>', ""),
        (f'<text:section text:style-name="blue"><text:p>{span("white")}</text:p></text:section>', ""),
        (f"<text:p>{span('line')}</text:p>", ""),
        (f'<text:p text:style-name="white">{span("own")}</text:p>', ""),
        (f'<text:p text:style-name="white"><draw:frame><text:p>{span("white")}</text:p></draw:frame></text:p>', ""),
        (f'<text:p text:style-name="white">{span("black")}</text:p>', ""),
        (f'<text:p text:style-name="small">{span("black")}</text:p>', ""),
        (in_cell(span("white"), "blue"), ""),
        (f"<text:p><draw:frame><text:p>{span('white')}</text:p></draw:frame></text:p>", ""),
        (f"<text:p>{span('white')}</text:p>", f"<style:page-layout-properties {OF_BLUE}/>"),
        (f"<text:p>{span('white')}</text:p>", '<style:graphic-properties style:run-through="background"/>'),
    ],
)  # fmt: skip
def test_letters_that_may_be_seen_in_an_odt_are_read(seen: str, more: str) -> None:
    document = of_odt(seen, more)
    assert OTHER in document.text
    assert document.notes == ()


LOOKS = (
    '<numFmts><numFmt numFmtId="170" formatCode=";;;"/><numFmt numFmtId="171" formatCode="0;-0;;@"/></numFmts>'
    '<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><color theme="0"/></font></fonts><fills><fill><patternFill'
    ' patternType="none"/></fill><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF000080"/></patternFill>'
    '</fill></fills><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="1" fillId="2"/><xf numFmtId="170"/>'
    '<xf numFmtId="171"/><xf fontId="1" fillId="1"/></cellXfs>'
)


def of_sheet(style: int, words: str = f"<t>{OTHER}</t>", more: str = "") -> ReadDocument:
    def said(place: str, inside: str, style: int = 0) -> str:
        return f'<c r="{place}" t="inlineStr" s="{style}"><is>{inside}</is></c>'

    rows = [
        said("A1", "<t>Service</t>") + said("B1", "<t>Note</t>"),
        said("A2", "<t>Bed</t>") + said("B2", words, style),
        said("A3", "<t>Scan</t>") + said("B3", "<t>x</t>"),
    ]
    return read(xlsx(rows, styles=LOOKS, more=more), "a.xlsx")


@pytest.mark.parametrize("style", [1, 2, 4])
def test_cells_that_nobody_sees_are_not_read(style: int) -> None:
    document = of_sheet(style)
    assert document.text == "Bed\nService: Scan; Note: x"
    assert document.notes == (Note.HIDDEN_TEXT,)


@pytest.mark.parametrize("style", [0, 3, 5, 6])
def test_cells_that_may_be_seen_are_read(style: int) -> None:
    document = of_sheet(style)
    assert document.text == f"Service: Bed; Note: {OTHER}\nService: Scan; Note: x"
    assert document.notes == ()


def test_words_with_a_colour_of_their_own_are_read() -> None:
    words = f'<r><rPr><color rgb="FFFF0000"/></rPr><t>{OTHER}</t></r>'
    assert OTHER in of_sheet(1, words).text


def test_cells_that_a_rule_may_colour_are_read() -> None:
    assert OTHER in of_sheet(1, more='<conditionalFormatting sqref="B2"/>').text


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.csv", "a.docx", "a.odt"])
def test_letters_that_no_font_shows_are_not_read(name: str) -> None:
    unseen = "".join(chr(0xE0000 + ord(letter)) for letter in OTHER)
    files = {".docx": docx(paragraph(SEEN + unseen)), ".odt": odt(f"<text:p>{SEEN}{unseen}</text:p>")}
    data = files.get(name[1:], (SEEN + unseen).encode())
    assert read(data, name).text == SEEN
