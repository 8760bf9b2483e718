"""Rows of a PDF's tables are told by the lines drawn around their cells, however many lines of words each takes."""

from collections.abc import Sequence

import pytest
from made_documents import pdf

from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.pdf.page_picture import draw_page

COLUMNS = (60, 180, 330, 430, 540)
NAMES = (("Test",), ("When",), ("Fee",), ("Where",))
FEVER = (("Blood count",), ("On the first day", "of the fever"), ("Rs. 50",), ("Laboratory", "next door"))
SUGAR = (("Blood sugar", "after food"), ("Two hours after", "a meal,", "each month"), ("Rs. 30",), ("Room 4",))
READ_FEVER = "Test: Blood count; When: On the first day of the fever; Fee: Rs. 50; Where: Laboratory next door"
READ_SUGAR = "Test: Blood sugar after food; When: Two hours after a meal, each month; Fee: Rs. 30; Where: Room 4"

Cells = Sequence[Sequence[str]]


def words(left: float, up: float, lines: Sequence[str], font: str = "F1") -> str:
    return " ".join(
        f"BT /{font} 12 Tf 1 0 0 1 {left + 4} {up - 14 - 14 * at} Tm ({line}) Tj ET" for at, line in enumerate(lines)
    )


def boxes(rows: Sequence[Cells], top: float = 780, *, bold: int = 1, drawn: str = "box") -> str:
    """A table with a box around each cell, or with long lines; a row of one cell spans all columns."""
    parts: list[str] = []
    up = top
    for number, row in enumerate(rows):
        high = 14 * max(map(len, row)) + 8
        edges = COLUMNS if len(row) > 1 else (COLUMNS[0], COLUMNS[-1])
        for left, right, lines in zip(edges, edges[1:], row, strict=False):
            if drawn == "box":
                parts.append(f"{left} {up - high} {right - left} {high} re S")
            elif drawn == "bars":
                parts.append(f"{left} {up - high} 0.5 {high} re f {left} {up} {right - left} 0.5 re f")
            parts.append(words(left, up, lines, "F2" if number < bold else "F1"))
        up -= high
    if drawn == "bars":
        parts.append(f"{COLUMNS[-1]} {up} 0.5 {top - up} re f {COLUMNS[0]} {up} {COLUMNS[-1] - COLUMNS[0]} 0.5 re f")
    return " ".join(parts)


def lines_of(*streams: str) -> list[str]:
    return [line for line in read(pdf([], streams=streams), "a.pdf").text.split("\n") if line]


@pytest.mark.parametrize("drawn", ["box", "bars"])
def test_cells_of_several_lines_are_of_the_row_between_the_lines(drawn: str) -> None:
    assert lines_of(boxes([NAMES, FEVER, SUGAR, FEVER], drawn=drawn)) == [READ_FEVER, READ_SUGAR, READ_FEVER]


def test_a_row_that_spans_the_table_says_what_the_rows_below_are_of() -> None:
    sections = [NAMES, [["For grown people"]], FEVER, [["For children"]], SUGAR]
    assert lines_of(boxes(sections)) == ["For grown people", READ_FEVER, "For children", READ_SUGAR]
    assert READ_FEVER not in lines_of(boxes(sections, drawn="none"))


def test_names_hold_on_the_next_page() -> None:
    assert lines_of(boxes([NAMES, FEVER]), boxes([SUGAR], bold=0)) == [READ_FEVER, READ_SUGAR]


def test_a_cell_that_is_empty_moves_no_other() -> None:
    row = (FEVER[0], FEVER[1], (), FEVER[3])
    assert lines_of(boxes([NAMES, FEVER, row, SUGAR]))[1] == READ_FEVER.replace(" Fee: Rs. 50;", "")


def test_sentences_above_the_table_are_whole_though_its_rows_are_wider() -> None:
    above = words(60, 800, ["Bring the patient to the room", "next to the gate at ten."])
    found = lines_of(above + " " + boxes([NAMES, FEVER, SUGAR], 740))
    assert found == ["Bring the patient to the room next to the gate at ten.", READ_FEVER, READ_SUGAR]


def test_columns_of_a_page_in_a_frame_are_no_row() -> None:
    left = [f"Rule {at} of this ward is" for at in range(34)]
    right = [f"kept by each of the {at} who" for at in range(34)]
    frame = "50 200 260 600 re S 310 200 250 600 re S"
    stream = " ".join([frame, words(60, 800, left), words(320, 800, right)])
    assert " ".join(lines_of(stream)).startswith(" ".join(left))
    assert len(lines_of(stream)) > 1


def test_what_is_underlined_in_a_cell_is_of_its_row() -> None:
    under = "184 725 80 0.5 re f"  # below the first of the two lines
    assert lines_of(boxes([NAMES, FEVER]) + " " + under) == [READ_FEVER]


def test_text_in_a_frame_is_no_table() -> None:
    frame = "50 700 500 90 re S " + words(
        60, 780, ["Wash your hands before each meal", "and after it.", "Do not share."]
    )
    assert lines_of(frame) == ["Wash your hands before each meal and after it.", "Do not share."]


def test_words_that_go_across_a_line_are_in_no_cell() -> None:
    across = words(120, 780, ["These words go across"]) + f" {COLUMNS[1]} 700 0.5 80 re f"
    assert lines_of(across + " " + boxes([NAMES, FEVER], 660))[0] == "These words go across"


def test_row_is_shown_on_its_page() -> None:
    data = pdf([], streams=[boxes([NAMES, FEVER, SUGAR])])
    found = draw_page(data, PageWords(1, READ_SUGAR, 100))["boxes"]
    assert min(box[0] for box in found) == pytest.approx(64 / 595, abs=0.01)
    assert max(box[2] for box in found) > 430 / 595
    assert min(box[1] for box in found) == pytest.approx((842 - (780 - 22 - 36)) / 842, abs=0.02)


BEGUN = (*SUGAR[:1], ("Two hours after", "a meal,"), *SUGAR[2:])
REST = ((), ("each month",), (), ())


@pytest.mark.parametrize("names", [[], [NAMES]], ids=["without names", "with names again"])
def test_row_that_goes_on_on_the_next_page_is_whole_where_it_begins(names: list[Cells]) -> None:
    pages = boxes([NAMES, FEVER, BEGUN]), boxes([*names, REST, FEVER], bold=len(names))
    assert lines_of(*pages) == [READ_FEVER, READ_SUGAR, READ_FEVER]
    picture = draw_page(pdf([], streams=pages), PageWords(page=1, words=READ_SUGAR, width=600))
    assert picture["page"] == 1
    assert picture["boxes"]


@pytest.mark.parametrize(
    "rest",
    [
        (("Blood sugar",), ("each month",), (), ()),  # has a first cell
        ((), ("On no day",), (), ()),  # begins anew
        ((), ("each month",), ("30",), ()),  # a figure goes on with no other
    ],
)
def test_other_rows_at_the_top_of_a_page_are_rows_of_their_own(rest: Cells) -> None:
    lines = lines_of(boxes([NAMES, FEVER, BEGUN]), boxes([rest, FEVER], bold=0))
    assert len(lines) == 4
    assert lines[1] == READ_SUGAR.replace(" each month", "")
