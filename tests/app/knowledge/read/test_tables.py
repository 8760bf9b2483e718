"""A row of a table can be read alone, in every format: its values stand after the names of their own columns."""

import csv
import io
import json
import zipfile
from collections.abc import Sequence

import pytest
from made_documents import docx, odt, paragraph, xlsx, zipped

from app.core.documents.documents import ReadDocument, Reason
from app.knowledge.index.split import split
from app.knowledge.read import grid
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits, ReadError
from app.knowledge.words.sentences import sentences


def rows(read: ReadDocument) -> list[str]:
    return [line for line in read.text.split("\n") if line]


def comma_separated(table: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(table)
    return text.getvalue().encode()


def word_table(*table: str) -> bytes:
    return docx(f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in table)}</w:tbl>")


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def cells(*texts: str) -> str:
    return "".join(map(cell, texts))


ACROSS, BEGINS, GOES_ON = '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
CHARGES = [
    "Procedure: Suturing; Charges, Day: 300; Charges, Night: 450; Remarks: five stitches",
    "Procedure: Ambulance; Charges, Day / Charges, Night: 500; Remarks: in town",
]


def test_merged_cells_of_word_leave_each_value_under_its_own_column() -> None:
    data = word_table(
        cell("Procedure", BEGINS) + cell("Charges", ACROSS) + cell("Remarks", BEGINS),
        cell("", GOES_ON) + cells("Day", "Night") + cell("", GOES_ON),
        cells("Suturing", "300", "450", "five stitches"),
        cell("Ambulance") + cell("500", ACROSS) + cell("in town"),
    )
    assert rows(read(data, "a.docx")) == CHARGES


def test_merged_cells_of_opendocument_leave_each_value_under_its_own_column() -> None:
    def own(text: str, spans: str = "") -> str:
        return f"<table:table-cell {spans}><text:p>{text}</text:p></table:table-cell>"

    two_rows, two_columns = 'table:number-rows-spanned="2"', 'table:number-columns-spanned="2"'
    covered = "<table:covered-table-cell/>"
    lines = (
        own("Procedure", two_rows) + own("Charges", two_columns) + covered + own("Remarks", two_rows),
        covered + own("Day") + own("Night") + covered,
        own("Suturing") + own("300") + own("450") + own("five stitches"),
        own("Ambulance") + own("500", two_columns) + covered + own("in town"),
    )
    inside = "".join(f"<table:table-row>{line}</table:table-row>" for line in lines)
    assert rows(read(odt(f"<table:table>{inside}</table:table>"), "a.odt")) == CHARGES


def test_merged_cells_of_a_page_leave_each_value_under_its_own_column() -> None:
    table = (
        "<table><tr><th rowspan=2>Procedure<th colspan=2>Charges<th rowspan='2'>Remarks</tr><tr><th>Day<th>Night</tr>"
        "<tr><td>Suturing<td>300<td>450<td>five <br> stitches<tr><td>Ambulance<td colspan=2>500<td>in town</table>"
    )
    assert rows(read(table.encode(), "a.html")) == CHARGES


def test_merged_cells_of_a_sheet_leave_each_value_under_its_own_column() -> None:
    strings = ["Procedure", "Charges", "Remarks", "Day", "Night", "Suturing", "five stitches", "Ambulance", "in town"]

    def at(place: str, index: int) -> str:
        return f'<c r="{place}" t="s"><v>{index}</v></c>'

    sheet = (
        f'<row r="1">{at("A1", 0)}{at("B1", 1)}{at("D1", 2)}</row><row r="2">{at("B2", 3)}{at("C2", 4)}</row>'
        f'<row r="3">{at("A3", 5)}<c r="B3"><v>300</v></c><c r="C3"><v>450</v></c>{at("D3", 6)}</row>'
        f'<row r="4">{at("A4", 7)}<c r="B4"><v>500</v></c>{at("D4", 8)}</row>'
    )
    merged = "".join(f'<mergeCell ref="{each}"/>' for each in ("A1:A2", "B1:C1", "D1:D2", "B4:C4"))
    assert rows(read(of_sheet(sheet, merged, strings), "a.xlsx")) == CHARGES


def parts_of(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def of_sheet(sheet: str, merged: str, strings: Sequence[str]) -> bytes:
    parts = parts_of(xlsx([], strings))
    inside = f"<sheetData>{sheet}</sheetData><mergeCells>{merged}</mergeCells>"
    parts["xl/worksheets/a.xml"] = parts["xl/worksheets/a.xml"].replace("<sheetData></sheetData>", inside)
    return zipped(parts)


def test_cell_that_reaches_over_rows_is_said_with_each() -> None:
    sheet = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
        '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" t="s"><v>4</v></c><c r="C2"><v>80</v></c></row>'
        '<row r="3"><c r="B3" t="s"><v>5</v></c><c r="C3"><v>450</v></c></row>'
    )
    strings = ["Department", "Test", "Rate", "Biochemistry", "Sugar", "HbA1c"]
    assert rows(read(of_sheet(sheet, '<mergeCell ref="A2:A3"/>', strings), "a.xlsx")) == [
        "Department: Biochemistry; Test: Sugar; Rate: 80",
        "Department: Biochemistry; Test: HbA1c; Rate: 450",
    ]


@pytest.mark.parametrize("ref", ["A1:XFD1048576", "A0:B1", "B9:C9", "nonsense", "D1:A1"])
def test_what_a_sheet_says_is_merged_is_not_believed(ref: str) -> None:
    sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2"><v>5</v></c></row>'
    assert read(of_sheet(sheet, f'<mergeCell ref="{ref}"/>', ["Rate"]), "a.xlsx").text.startswith("Rate")


def test_title_above_the_names_of_the_columns_is_a_heading_and_no_name() -> None:
    data = comma_separated(
        [
            ["Charges of the branch, 2026", "", ""],
            ["In rupees", "", ""],
            ["", "", ""],
            ["Service", "Savings", "Current"],
            ["Draft", "25", "50"],
        ]
    )
    document = read(data, "a.csv")
    assert rows(document) == ["Charges of the branch, 2026", "In rupees", "Service: Draft; Savings: 25; Current: 50"]
    assert [document.text[each.start : each.end] for each in document.headings] == ["Charges of the branch, 2026"]


def test_years_name_columns_and_a_first_one_may_have_no_name() -> None:
    assert rows(read(comma_separated([["Village", "2024", "2025"], ["Hosahalli", "120", "131"]]), "a.csv")) == [
        "Village: Hosahalli; 2024: 120; 2025: 131"
    ]
    data = word_table(cells("", "General", "Private"), cells("Admission", "200", "800"))
    assert rows(read(data, "a.docx")) == ["Admission; General: 200; Private: 800"]


def test_line_within_a_table_is_said_with_the_rows_below_it() -> None:
    data = word_table(
        cells("Test", "Rate", "Time"),
        cell("Biochemistry", '<w:gridSpan w:val="3"/>'),
        cells("Sugar", "80", "2 h"),
        cells("HbA1c", "450", "1 d"),
        cell("Radiology", '<w:gridSpan w:val="3"/>'),
        cells("X-ray", "400", "1 h"),
    )
    assert rows(read(data, "a.docx")) == [
        "Biochemistry; Test: Sugar; Rate: 80; Time: 2 h",
        "Biochemistry; Test: HbA1c; Rate: 450; Time: 1 d",
        "Radiology; Test: X-ray; Rate: 400; Time: 1 h",
    ]


def test_two_tables_of_a_sheet_have_their_own_names() -> None:
    data = comma_separated(
        [["Test", "Rate"], ["Sugar", "80"], [], ["ESR", "100"], [], ["Ward", "Bed"], ["General", "900"]]
    )
    assert rows(read(data, "a.csv")) == [
        "Test: Sugar; Rate: 80",
        "Test: ESR; Rate: 100",
        "Ward: General; Bed: 900",
    ]


def test_names_that_are_printed_again_are_no_row() -> None:
    data = comma_separated([["Test", "Rate"], ["Sugar", "80"], ["Test", "Rate"], ["ESR", "100"]])
    assert rows(read(data, "a.csv")) == ["Test: Sugar; Rate: 80", "Test: ESR; Rate: 100"]


def test_form_has_no_names_of_columns() -> None:
    form = [["Name of patient", "________"], ["Age / Sex", "____ / ____"], ["Allergy", "☐ Yes ☐ No"]]
    assert rows(read(word_table(*(cells(*row) for row in form)), "a.docx")) == ["; ".join(row) for row in form]
    html = "<table><tr><th>Capital<td>Bengaluru<tr><th>Area<td>300<tr><th>People<td>12</table>"
    assert rows(read(html.encode(), "a.html")) == ["Capital; Bengaluru", "Area; 300", "People; 12"]


def test_bold_cells_name_columns() -> None:
    html = "<table><tr><td><b>Vaccine</b><td><p><strong>Age</strong></p><tr><td>BCG<td>at birth</table>"
    assert rows(read(html.encode(), "a.html")) == ["Vaccine: BCG; Age: at birth"]
    bold = "<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p></w:tc>"
    data = word_table(bold.format("Vaccine") + bold.format("Age"), cells("BCG", "at birth"))
    assert rows(read(data, "a.docx")) == ["Vaccine: BCG; Age: at birth"]
    header = f"<w:trPr><w:tblHeader/></w:trPr>{cells('1', '2')}"
    assert rows(read(word_table(header, cells("a", "b")), "a.docx")) == ["1: a; 2: b"]


def test_page_laid_out_with_tables_keeps_all_its_text() -> None:
    html = (
        "<table><caption>Rates</caption><tr><td>Left<table><tr><th>Bank<th>Rate<tr><td>SBI<td>6.5%</table></td>"
        "<td>Right <ul><li>one<li>two</ul></td></tr></table><p>After"
    )
    assert rows(read(html.encode(), "a.html")) == [
        "Rates",
        "Left",
        "Bank: SBI; Rate: 6.5%",
        "Right",
        "• one",
        "• two",
        "After",
    ]


def test_spans_of_a_hostile_page_cost_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grid, "_MOST_PLACES", 200_000)
    wide = "<tr>" + "<td colspan=1000 rowspan=65534>x" * 30
    data = f"<table>{wide * 40}</table>".encode()
    with pytest.raises(ReadError) as caught:
        read(data, "a.html")
    assert caught.value.reason is Reason.TOO_LARGE
    assert read(b"<table><tr><td colspan=-1 rowspan=x>a<td colspan=0>b</table>", "a.html").text == "a; b"


def test_questions_are_found_below_a_title() -> None:
    data = comma_separated([["Asked often", "", ""], ["Sl", "Question", "Answer"], ["1", "Open on Sunday?", "No."]])
    assert [cut.text for cut in split(read(data, "a.csv"))] == ["Open on Sunday?\nNo."]


def test_each_row_is_a_sentence_however_long_it_is() -> None:
    table = [["Sl. No.", "Test", "Rate", "Ready"]]
    table += [[str(at), f"Test of the kind {at}", "450", "On the day. Ask at the counter."] for at in range(1, 6)]
    text = read(comma_separated(table), "a.csv").text
    assert [text[start:end] for start, end in sentences(text)] == text.split("\n")
    plain = "Suturing of a wound; 300 rupees; five stitches\nDressing of a wound; 100 rupees; small"
    assert [plain[start:end] for start, end in sentences(plain)] == plain.split("\n")


def test_second_table_of_a_sheet_stands_under_its_own_title() -> None:
    data = comma_separated(
        [
            *[["Day", "Morning", "Night"], ["Monday", "Asha", "Latha"], [], ["Telephones"], ["Name", "Number"]],
            *[["Asha", "98450"], ["Ward", "221"], [], ["Room", "Beds"], ["One", "4"], ["Two", "6"]],
        ]
    )
    assert rows(read(data, "a.csv")) == [
        "Day: Monday; Morning: Asha; Night: Latha",
        "Telephones; Name: Asha; Number: 98450",
        "Telephones; Name: Ward; Number: 221",
        "Room: One; Beds: 4",
        "Room: Two; Beds: 6",
    ]


def test_names_above_parts_are_said_with_each_part() -> None:
    table = [["Tenure", "General", "", "Senior", ""], ["", "Monthly", "Yearly", "Monthly", "Yearly"]]
    assert rows(read(comma_separated([*table, ["1 year", "6.5", "6.6", "7.0", "7.1"]]), "a.csv")) == [
        "Tenure: 1 year; General, Monthly: 6.5; General, Yearly: 6.6; Senior, Monthly: 7.0; Senior, Yearly: 7.1"
    ]


def test_row_without_its_value_is_said_of_no_other() -> None:
    table = [["Item", "Rate"], ["Ambulance", ""], ["Oxygen", "60"]]
    assert rows(read(comma_separated(table), "a.csv")) == ["Ambulance", "Item: Oxygen; Rate: 60"]
    table = [["Item", "Rate"], ["Savings", ""], ["Draft", "25"], ["Current", ""], ["Draft", "50"]]
    assert rows(read(comma_separated(table), "a.csv")) == [
        "Savings; Item: Draft; Rate: 25",
        "Current; Item: Draft; Rate: 50",
    ]


def test_list_of_particulars_has_no_names_of_columns() -> None:
    table = [["Branch", "Dharwad"], ["Manager", "Mrs Rao"], ["Telephone", "0836 24400"], ["Code", "SBIN0000824"]]
    assert rows(read(comma_separated(table), "a.csv")) == ["; ".join(row) for row in table]


def test_zeros_before_a_code_are_read_as_they_are_shown() -> None:
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="000000"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>'
    )
    assert read(xlsx(['<c s="1"><v>123</v></c><c><v>12.5</v></c>'], styles=styles), "a.xlsx").text == "000123; 12.5"


def test_mark_of_a_link_to_a_heading_is_no_part_of_it() -> None:
    assert read("<h1>Fees<a href='#f'>¶</a></h1><p>50".encode(), "a.html").text == "Fees\n\n50"


def test_names_of_columns_that_are_still_to_be_filled_in_are_read() -> None:
    table = [
        ["Date", "Name", "Dose", "Signature"],
        ["1", "", "", ""],
        ["2", "", "", ""],
        ["Signed by the sister", "", "", ""],
    ]
    assert rows(read(comma_separated(table), "a.csv")) == [
        "Date; Name; Dose; Signature",
        "1",
        "2",
        "Signed by the sister",
    ]
    used = [["Date", "Name", "Signature"], ["1 May", "Asha", ""]]
    assert rows(read(comma_separated(used), "a.csv")) == ["Date: 1 May; Name: Asha"]


def test_text_between_the_cells_of_a_page_is_read() -> None:
    html = "<table>Above<tr><td>ESR<td>100</tr>Between<tr><td>CBC</td>Beside<td>300</table>After"
    assert rows(read(html.encode(), "a.html")) == ["Above", "Between", "Beside", "ESR; 100", "CBC; 300", "After"]


def test_workbook_of_several_sheets_is_not_called_as_its_first() -> None:
    one = xlsx(["<c><v>1</v></c>"], name="Beds")
    assert read(one, "a.xlsx").title == "Beds"
    parts = parts_of(one)
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(
        "</sheets>", '<sheet name="Rates" r:id="rId1"/></sheets>'
    )
    assert "Beds\n\n1\n\nRates" in read(zipped(parts), "a.xlsx").text
    assert read(zipped(parts), "a.xlsx").title == ""
    core = '<c:p xmlns:c="x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Charges</dc:title></c:p>'
    assert read(zipped({**parts, "docProps/core.xml": core}), "a.xlsx").title == "Charges"
    assert read(zipped({**parts, "docProps/core.xml": core[:30]}), "a.xlsx").title == ""


def test_list_of_questions_is_not_called_as_its_first() -> None:
    assert read(b'[{"q": "Open on Sunday?", "a": "No."}, {"q": "At night?", "a": "No."}]', "a.json").title == ""


def test_question_that_nothing_answers_is_left_out() -> None:
    pairs = [{"q": "Open on Sunday?", "a": "No."}, {"q": "At night?", "a": " "}, {"q": "", "a": "Yes."}]
    assert read(json.dumps(pairs).encode(), "a.json").text == "Open on Sunday?\nNo."


def test_row_of_words_below_a_wide_name_is_a_row() -> None:
    html = (
        "<table><tr><th>Day<th colspan=2>On duty<tr><td>Monday<td>Asha<td>Latha<tr><td>Friday<td>Rekha<td>Asha</table>"
    )
    assert rows(read(html.encode(), "a.html")) == [
        "Day: Monday; On duty: Asha; On duty: Latha",
        "Day: Friday; On duty: Rekha; On duty: Asha",
    ]


def test_row_of_words_below_a_column_without_a_name_is_a_row() -> None:
    table = [["Day", "On duty", ""], ["Monday", "Asha", "Latha"], ["Friday", "Rekha", "Asha"]]
    assert rows(read(comma_separated(table), "a.csv")) == [
        "Day: Monday; On duty: Asha; Latha",
        "Day: Friday; On duty: Rekha; Asha",
    ]


def test_mark_that_parts_every_line_alike_is_believed_before_one_that_is_there_more_often() -> None:
    lines = ["Meal;What is in it", "Noon;rice, dal, salt", "Tea;milk, tea, sugar", "Night;rice, curd, salt", "Free;50"]
    assert rows(read("\n".join(lines).encode(), "a.csv"))[1] == "Noon; rice, dal, salt"


def test_cells_of_all_sheets_of_a_workbook_count_together() -> None:
    parts = parts_of(xlsx(["<c><v>1</v></c>" * 6]))
    assert read(zipped(parts), "a.xlsx", Limits(cells=10)).text == "1; 1; 1; 1; 1; 1"
    again = '<sheet name="Rates" r:id="rId1"/></sheets>'
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace("</sheets>", again)
    with pytest.raises(ReadError) as error:
        read(zipped(parts), "a.xlsx", Limits(cells=10))
    assert error.value.reason is Reason.TOO_LARGE


def test_column_of_questions_without_one_of_answers_is_a_column() -> None:
    table = [["Question", "Marks"], ["Open on Sunday?", "5"], ["Open at night?", "4"]]
    assert rows(read(comma_separated(table), "a.csv")) == [
        "Question: Open on Sunday?; Marks: 5",
        "Question: Open at night?; Marks: 4",
    ]


@pytest.mark.parametrize(("sign", "line"), [("₹", "Test: X-ray; ₹: 300"), ("(%)", "Test: X-ray; (%): 300"), ("5", "")])
def test_a_sign_alone_may_name_a_column_and_a_figure_does_not(sign: str, line: str) -> None:
    data = comma_separated([["Test", sign], ["X-ray", "300"], ["Suture", "450"]])
    assert ("Test: X-ray" in read(data, "a.csv").text) == bool(line)
    assert line in read(data, "a.csv").text
    money = comma_separated([["X-ray", "₹ 300"], ["Suture", "₹ 450"]])
    assert rows(read(money, "a.csv")) == ["X-ray; ₹ 300", "Suture; ₹ 450"]


def test_row_of_units_below_the_names_is_of_them() -> None:
    text = "Loan,Limit,Rate\n,(Rs. lakh),(% p.a.)\nCrop,3.5,7\nHouse,35,8\n"
    assert read(text.encode(), "a.csv").text.split("\n") == [
        "Loan: Crop; Limit (Rs. lakh): 3.5; Rate (% p.a.): 7", "Loan: House; Limit (Rs. lakh): 35; Rate (% p.a.): 8",
    ]  # fmt: skip


def test_columns_may_be_named_by_ranges_of_what_their_figures_are_for() -> None:
    table = [
        ["Weight", "Local", "201 – 1000 km", "1 to 3 years"],
        ["Up to 50 g", "₹15", "₹35", "₹4"],
        ["51 g to 200 g", "₹25", "₹40", "₹5"],
    ]
    assert rows(read(comma_separated(table), "a.csv")) == [
        "Weight: Up to 50 g; Local: ₹15; 201 – 1000 km: ₹35; 1 to 3 years: ₹4",
        "Weight: 51 g to 200 g; Local: ₹25; 201 – 1000 km: ₹40; 1 to 3 years: ₹5",
    ]


def test_first_row_of_ranges_as_the_others_are_names_no_column() -> None:
    table = [["BCG", "0 - 12 months", "1"], ["OPV", "0 - 60 months", "5"], ["MR", "9 - 12 months", "2"]]
    assert rows(read(comma_separated(table), "a.csv")) == ["; ".join(row) for row in table]
