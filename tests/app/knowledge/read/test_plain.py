"""Text, CSV and Markdown as programs and people write them: pages, drawn tables, lines that are no text."""

import pytest

from app.knowledge.beside.versions import void_line
from app.knowledge.read.formats import read


def text(written: str, name: str = "a.txt") -> str:
    return read(written.encode(), name).text


def test_form_feeds_part_pages() -> None:
    document = read(b"The fee is 50.\n\x0cIt is paid\ndaily.\n\x0c\x0cNo.\n\x0c", "a.txt")
    assert document.text == "The fee is 50.\n\nIt is paid\ndaily.\n\nNo."
    assert [document.text[each.start : each.end] for each in document.pages] == [
        "The fee is 50.", "It is paid\ndaily.", "", "No.",
    ]  # fmt: skip
    assert read(b"The fee is 50.\n\x0c", "a.txt").pages == ()


@pytest.mark.parametrize(
    "table",
    [
        "Item      Day   Night\nBed       500   600\nX-ray     250   300",
        "Item\tDay\tNight\nBed\t500\t600\nX-ray\t250\t300",
        "Item      Day   Night\n---------------------\nBed       500   600\nX-ray     250   300",
        "| Item  | Day | Night |\n|-------|-----|-------|\n| Bed   | 500 | 600   |\n| X-ray | 250 | 300   |",
        "+-------+-----+-------+\n| Item  | Day | Night |\n+=======+=====+=======+\n| Bed   | 500 | 600   |\n"
        "+-------+-----+-------+\n| X-ray | 250 | 300   |\n+-------+-----+-------+",
    ],
)
def test_rows_of_tables_that_are_drawn_have_the_names_of_their_columns(table: str) -> None:
    rows = "Item: Bed; Day: 500; Night: 600\nItem: X-ray; Day: 250; Night: 300"
    assert text(f"Rates of the ward.\n\n{table}\n\nPaid daily.") == f"Rates of the ward.\n\n{rows}\n\nPaid daily."


@pytest.mark.parametrize(
    "written",
    [
        "Name:    Ram\nAge:     5\nWeight:  18 kg",
        "Ward A    Lakshmi\nWard B    12\nWard C    15",
        "Item      Day   Night\nBed       500\nX-ray     250   300",
        "A sentence.  Another one.\nA third.  And a fourth.\nA fifth.  The end.",
        "Either this | or that",
    ],
)
def test_other_lines_stay_as_they_are(written: str) -> None:
    assert text(written) == written


def test_line_that_tells_excel_the_mark_between_fields_is_no_row() -> None:
    assert text('sep=;\r\nItem;Fee\r\nBed;"500,50"\r\n', "a.csv") == "Item: Bed; Fee: 500,50"
    assert text('"sep=|"\nItem|Fee; net\nBed|500\n', "a.csv") == "Item: Bed; Fee; net: 500"


def test_comments_of_markdown_are_not_read_and_its_notes_have_plain_marks() -> None:
    written = "The fee is 50.[^1] <!-- it was\n\n40 -->Paid daily.\n\n[^1]: Not on Sunday.\n\nOpen <!-- end"
    assert text(written, "a.md") == "The fee is 50.[1] Paid daily.\n\n[1] Not on Sunday.\n\nOpen <!-- end"


@pytest.mark.parametrize("head", ["status: Draft", "draft: true", "status: withdrawn"])
def test_status_above_a_text_of_markdown_is_said(head: str) -> None:
    read_as = text(f"---\ntitle: Fees\n{head}\n---\nThe fee is 50.", "a.md")
    assert void_line(read_as) is not None
    assert text("---\ntitle: Fees\ndraft: false\n---\nThe fee is 50.", "a.md") == "The fee is 50."


def test_lines_drawn_with_signs_are_no_words() -> None:
    text = "Blood centre\n============\n\nHours\n-----\nFrom 9 to 4.\n* * *\nName: ______\n2 - 3 - 4\n"
    read_again = read(text.encode(), "a.txt").text
    assert read_again.split("\n") == [
        "Blood centre",
        "",
        "",
        "Hours",
        "",
        "From 9 to 4.",
        "",
        "Name: ______",
        "2 - 3 - 4",
    ]
