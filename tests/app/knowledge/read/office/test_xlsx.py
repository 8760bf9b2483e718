"""What a sheet does not show is not read: rows and columns that are hidden, and what is struck through."""

import tracemalloc
import zipfile
from io import BytesIO

import pytest
from made_documents import P, R, S, xlsx, zipped

from app.core.documents.documents import Note, Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.read.office.hidden_xlsx import MAIN

_STYLES = (
    "<fonts><font/><font><strike/></font></fonts>"
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>'
)


def text(rows: str, before: str = "", after: str = "") -> str:
    return read(book(rows, before, after), "a.xlsx").text


def book(rows: str, before: str = "", after: str = "") -> bytes:
    return zipped(
        {
            "xl/workbook.xml": f'<workbook {S} {R}><sheets><sheet name="Sheet1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships {P}><Relationship Id="r1" Target="worksheets/a.xml"/>'
            "</Relationships>",
            "xl/worksheets/a.xml": f"<worksheet {S}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>",
            "xl/styles.xml": f"<styleSheet {S}>{_STYLES}</styleSheet>",
        }
    )


def _said(said: str) -> str:
    return said if "<" in said else f"<t>{said}</t>"


def row(number: int, *cells: str, looks: str = "", style: int = 0) -> str:
    inside = "".join(
        f'<c r="{chr(65 + at)}{number}" s="{style}" t="inlineStr"><is>{_said(said)}</is></c>'
        for at, said in enumerate(cells)
        if said
    )
    return f'<row r="{number}" {looks}>{inside}</row>'


HEAD = row(1, "Item", "Old fee", "Fee")
BED, SUTURE = row(2, "Bed", "400", "500"), row(4, "Suture", "100", "150")
BOTH = ["Item: Bed; Old fee: 400; Fee: 500", "Item: Suture; Old fee: 100; Fee: 150"]


def test_hidden_row_is_not_read_and_parts_no_table() -> None:
    assert text(HEAD + BED + row(3, "X-ray", "200", "250", looks='hidden="1"') + SUTURE).split("\n") == BOTH


def test_rows_that_are_folded_or_filtered_away_for_a_while_are_read() -> None:
    folded = row(3, "X-ray", "200", "250", looks='hidden="1" outlineLevel="1"')
    read_as = [BOTH[0], "Item: X-ray; Old fee: 200; Fee: 250", BOTH[1]]
    assert text(HEAD + BED + folded + SUTURE).split("\n") == read_as
    filtered = row(3, "X-ray", "200", "250", looks='hidden="1"')
    used = '<autoFilter ref="A1:C4"><filterColumn colId="0"/></autoFilter>'
    assert text(HEAD + BED + filtered + SUTURE, after=used).split("\n") == read_as
    assert text(HEAD + BED + filtered + SUTURE, after='<autoFilter ref="A1:C4"/>').split("\n") == BOTH


def test_hidden_columns_are_not_read_and_a_merged_cell_that_reaches_out_of_them_is() -> None:
    hidden = '<cols><col min="2" max="2" hidden="1"/></cols>'
    merged = '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>'
    rows = HEAD + BED + row(4, "Suture", "150")
    assert text(rows, hidden, merged).split("\n") == ["Item: Bed; Fee: 500", "Item: Suture; Fee: 150"]


def test_what_is_struck_through_is_not_read_in_a_cell_or_a_row() -> None:
    gone = row(3, "X-ray", "200", "250", style=1)
    assert text(HEAD + BED + gone + SUTURE).split("\n") == BOTH
    rich = "<r><rPr><strike/></rPr><t>500</t></r><r><t>600 or 10</t></r>"
    rich += '<r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>'
    assert text(HEAD + row(2, "Bed", "400", rich)) == "Item: Bed; Old fee: 400; Fee: 600 or 10²"


def test_workbook_that_is_saved_strictly_is_read() -> None:
    with zipfile.ZipFile(BytesIO(book(HEAD + BED))) as archive:
        parts: dict[str, str | bytes] = {
            name: archive.read(name)
            .replace(b"schemas.openxmlformats.org/spreadsheetml/2006/main", b"purl.oclc.org/ooxml/spreadsheetml/main")
            .replace(
                b"schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"purl.oclc.org/ooxml/officeDocument/relationships",
            )
            for name in archive.namelist()
        }
    assert read(zipped(parts), "a.xlsx").text == BOTH[0]


def test_formulas_without_results_are_told() -> None:
    nothing = (Note.NO_RESULTS,)
    for kind, result, notes in (
        ("n", "<v>50</v>", ()),
        ("n", "", nothing),
        ("n", "<v></v>", nothing),  # of openpyxl
        ("str", "<v></v>", ()),  # the result is an empty text
    ):
        rows = ['<c r="A1" t="inlineStr"><is><t>Bed</t></is></c>' + f'<c r="B1" t="{kind}"><f>5*10</f>{result}</c>']
        assert read(xlsx(rows), "a.xlsx").notes == notes


def test_sheet_of_too_many_cells_is_refused_before_a_tree_is_made_of_it() -> None:
    cells = "<row><c ><v>1</v></c><c ><v>2</v></c></row>"
    assert read(book(cells), "a.xlsx", Limits(cells=2)).text == "1; 2"
    with pytest.raises(ReadError, match=Reason.TOO_LARGE):  # and not as torn, which it is too
        read(book(f"{cells}<row><c ><v>3"), "a.xlsx", Limits(cells=2))


@pytest.mark.parametrize(
    ("cells", "limits"),
    [("<x:c><x:v>1</x:v></x:c>" * 2, Limits(cells=3)), ("<x:c><x:v>1000000</x:v></x:c>", Limits(text=13))],
)
def test_rows_of_a_sheet_are_read_no_further_than_a_limit(cells: str, limits: Limits) -> None:
    """And not as far as where it is torn. Its names have a prefix: nothing is told by its bytes alone."""
    rows = f"<x:row>{cells}</x:row>"
    sheet = f'<x:worksheet xmlns:x="{MAIN[1:-1]}"><x:sheetData>{rows}'
    end = "</x:sheetData></x:worksheet>"
    with zipfile.ZipFile(BytesIO(book(""))) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    assert read(zipped({**parts, "xl/worksheets/a.xml": sheet + end}), "a.xlsx", limits).text
    for follows, reason in ((end, Reason.TOO_LARGE), ("<x:", Reason.TOO_LARGE)):
        with pytest.raises(ReadError, match=reason):
            read(zipped({**parts, "xl/worksheets/a.xml": sheet + rows + follows}), "a.xlsx", limits)


def test_rows_that_nobody_sees_are_no_part_of_the_text_that_a_sheet_may_have() -> None:
    hidden = row(3, "X-ray of the chest, which is done on Tuesdays", looks='hidden="1"')
    assert read(book(HEAD + BED + hidden), "a.xlsx", Limits(text=60)).text == BOTH[0]


def test_rows_are_let_go_of_as_they_are_read() -> None:
    """A tree of them all takes many times the memory."""
    rows = "".join(row(number, "Bed", "400", "500") for number in range(2, 3000))
    data = book(HEAD + rows)
    read(data, "a.xlsx")  # what is imported and kept by then does not count
    tracemalloc.start()
    try:
        read(data, "a.xlsx")
        assert tracemalloc.get_traced_memory()[1] < 9 * len(rows)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("number", ["²", "9" * 5000, "-1", ""])
def test_numbers_that_are_none_name_nothing(number: str) -> None:
    cells = f'<c r="A2" s="{number}"><v>400</v></c><c r="B2" t="s"><v>{number}</v></c>'
    strange = f'<row r="{number}">{cells}<c r="C2" t="inlineStr"><is><t>daily</t></is></c></row>'
    assert text(row(1, "Fee", "Bed", "When") + strange) == "Fee: 400; When: daily"
