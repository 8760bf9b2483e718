"""OpenDocument sheets: cells as they are shown, merged ones in all their places, nothing that is hidden."""

import pytest
from made_documents import open_document

from app.core.documents.documents import Note, ReadDocument, Reason
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError

SPACES = (
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)
WHITE = '<style:text-properties fo:color="#ffffff"/>'
BLUE = '<style:table-cell-properties fo:background-color="#000080"/>'
STRUCK = '<style:text-properties style:text-line-through-style="solid"/>'
OTHER = "Give ten times the dose"


def style(name: str, inside: str, family: str = "table-cell") -> str:
    return f'<style:style {SPACES} style:name="{name}" style:family="{family}">{inside}</style:style>'


STYLES = style("White", WHITE) + style("Blue", BLUE + WHITE) + style("Struck", STRUCK)
STYLES += style("Away", '<style:table-properties table:display="false"/>', "table")


def cell(text: str, looks: str = "") -> str:
    return f"<table:table-cell {looks}><text:p>{text}</text:p></table:table-cell>"


def row(*cells: str, looks: str = "") -> str:
    return (
        f"<table:table-row {looks}>{''.join(each if '<' in each else cell(each) for each in cells)}</table:table-row>"
    )


def sheet(*rows: str, looks: str = 'table:name="Sheet1"') -> str:
    return f"<table:table {looks}>{''.join(rows)}</table:table>"


def document(*sheets: str, styles: str = STYLES, limits: Limits | None = None) -> ReadDocument:
    return read(open_document("spreadsheet", "".join(sheets), styles), "a.ods", limits or Limits())


NAMES, BED = row("Item", "Fee"), row("Bed", "₹ 1,00,000")


def test_rows_follow_the_names_of_their_columns_below_the_name_of_the_sheet() -> None:
    kannada = sheet(row("ವಿಷಯ", "ಶುಲ್ಕ"), row("ಹಾಸಿಗೆ", "₹ 500"), looks='table:name="ಶುಲ್ಕಗಳು"')
    found = document(sheet(NAMES, BED), kannada)
    assert found.text == "Item: Bed; Fee: ₹ 1,00,000\n\nಶುಲ್ಕಗಳು\n\nವಿಷಯ: ಹಾಸಿಗೆ; ಶುಲ್ಕ: ₹ 500"
    assert [found.text[each.start : each.end] for each in found.headings] == ["ಶುಲ್ಕಗಳು"]


def test_blank_cells_and_rows_that_fill_a_sheet_cost_nothing() -> None:
    wide = '<table:table-cell table:number-columns-repeated="16382"/>'
    blank = row(
        '<table:table-cell table:number-columns-repeated="16384"/>', looks='table:number-rows-repeated="1048574"'
    )
    found = document(sheet(row("Item", "Fee", wide), row("Bed", "500", wide), blank), limits=Limits(cells=10))
    assert found.text == "Item: Bed; Fee: 500"


def test_cells_and_rows_that_are_repeated_stand_in_each_place() -> None:
    gap = '<table:table-cell table:number-columns-repeated="300"/>'
    repeated = cell("yes", 'table:number-columns-repeated="2"')
    rows = [row("Item", gap, "Night", "Day"), row("Bed", gap, repeated), row("Cot", gap, repeated)]
    assert document(sheet(*rows)).text == "Item: Bed; Night: yes; Day: yes\nItem: Cot; Night: yes; Day: yes"


def test_merged_cell_is_one_in_all_its_places() -> None:
    over = cell("Charges", 'table:number-columns-spanned="2"')
    down = cell("Ward A", 'table:number-rows-spanned="2"')
    rows = [
        row("Ward", "Bed", over, "<table:covered-table-cell/>"),
        row("", "", "Night", "Day"),
        row(down, "1", "500", "300"),
        row("<table:covered-table-cell/>", "2", "600", "400"),
    ]
    assert document(sheet(*rows)).text == (
        "Ward: Ward A; Bed: 1; Charges, Night: 500; Charges, Day: 300\n"
        "Ward: Ward A; Bed: 2; Charges, Night: 600; Charges, Day: 400"
    )


@pytest.mark.parametrize(
    "hidden",
    [
        row(OTHER, looks='table:visibility="collapse"'),
        row("Cot", cell(OTHER, 'table:style-name="Struck"')).replace("Cot", ""),
        row(f"<table:table-cell><office:annotation><text:p>{OTHER}</text:p></office:annotation></table:table-cell>"),
    ],
)
def test_what_is_hidden_struck_through_or_a_comment_is_not_read(hidden: str) -> None:
    assert document(sheet(NAMES, BED, hidden)).text == "Item: Bed; Fee: ₹ 1,00,000"


def test_hidden_columns_and_sheets_are_not_read_but_what_is_filtered_or_folded_is() -> None:
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>'
    rows = [row("Item", OTHER, "Fee"), row("Bed", OTHER, "500", looks='table:visibility="filter"')]
    folded = row("Cot", OTHER, "300", looks='table:visibility="collapse"')
    folded = f'<table:table-row-group table:display="false">{folded}</table:table-row-group>'
    away = sheet(row(OTHER), looks='table:name="x" table:style-name="Away"')
    assert document(sheet(columns, *rows, folded), away).text == "Item: Bed; Fee: 500\nItem: Cot; Fee: 300"


def test_white_letters_on_white_are_not_read_and_said_to_be_there() -> None:
    by_column = '<table:table-column/><table:table-column table:default-cell-style-name="White"/>'
    for rows in (
        [NAMES, row("Bed", cell(OTHER, 'table:style-name="White"')), row("Cot", "300")],
        [by_column, row("Item", cell("Fee", 'table:style-name="Blue"')), row("Bed", OTHER)],
    ):
        found = document(sheet(*rows))
        assert OTHER not in found.text
        assert "Bed" in found.text
        assert found.notes == (Note.HIDDEN_TEXT,)


def test_white_letters_on_what_may_have_a_colour_are_read() -> None:
    rule = style("White", f'{WHITE}<style:map style:condition="x" style:apply-style-name="Blue"/>')
    assert OTHER in document(sheet(NAMES, row("Bed", cell(OTHER, 'table:style-name="Blue"')))).text
    assert OTHER in document(sheet(NAMES, row("Bed", cell(OTHER, 'table:style-name="White"'))), styles=rule).text


def test_formula_without_a_result_is_noted() -> None:
    made = '<table:table-cell table:formula="of:=1+1"/>'
    assert document(sheet(NAMES, BED, row("Sum", made))).notes == (Note.NO_RESULTS,)
    assert document(sheet(NAMES, row("Bed", cell("500", 'office:value-type="float" table:formula="x"')))).notes == ()


@pytest.mark.parametrize(
    "rows",
    [
        [row(*"abcdef"), row(*"abcdef")],
        [row(cell("x", 'table:number-columns-repeated="16384"'))],
        [row('<table:table-cell table:number-columns-repeated="9000"/>', "x")],
        [row("a", "b", looks='table:number-rows-repeated="100"')],
    ],
)
def test_sheet_of_more_cells_than_are_read_is_refused(rows: list[str]) -> None:
    with pytest.raises(ReadError) as failed:
        document(sheet(*rows), limits=Limits(cells=10))
    assert failed.value.reason is Reason.TOO_LARGE
