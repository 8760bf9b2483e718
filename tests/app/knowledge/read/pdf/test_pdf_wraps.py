"""Rows of a PDF's tables whose cells take several lines, drawn cell by cell as programs do: each is one row."""

import pytest
from made_documents import pdf

from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.pdf.page_picture import draw_page

COLUMNS = (60, 120, 330, 430)
HEAD = (("No.",), ("Service",), ("Fee", "(Rs)"), ("Dose", "(mg)"))
ROWS = [
    (("1",), ("Dressing",), ("50",), ("5",)),
    (("2",), ("Scan of the abdomen", "with a report"), ("700",), ("10",)),
    (("3",), ("Plaster",), ("80",), ("15",)),
]
READ = [
    "No.: 1; Service: Dressing; Fee (Rs): 50; Dose (mg): 5",
    "No.: 2; Service: Scan of the abdomen with a report; Fee (Rs): 700; Dose (mg): 10",
    "No.: 3; Service: Plaster; Fee (Rs): 80; Dose (mg): 15",
]


def row(top: int, cells: tuple[tuple[str, ...], ...], font: str = "F1", *, middle: bool = True) -> str:
    """Each cell after the other, in the middle of its row's height or at its top."""
    most = max(map(len, cells))
    drawn = []
    for left, lines in zip(COLUMNS, cells, strict=True):
        first = top - (most - len(lines)) * 7 * middle
        drawn += [
            f"BT /{font} 12 Tf 1 0 0 1 {left} {first - 14 * at} Tm ({line}) Tj ET" for at, line in enumerate(lines)
        ]
    return " ".join(drawn)


def page(*rows: tuple[tuple[str, ...], ...], middle: bool, title: str = "") -> str:
    drawn = [f"BT /F2 12 Tf 60 800 Td ({title}) Tj ET"] if title else []
    return " ".join(
        [*drawn, row(760, HEAD, "F2", middle=middle)]
        + [row(720 - 40 * at, cells, middle=middle) for at, cells in enumerate(rows)]
    )


def lines_of(*streams: str) -> list[str]:
    return [line for line in read(pdf([], streams=streams), "a.pdf").text.split("\n") if line]


@pytest.mark.parametrize("middle", [True, False])
@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (0, 2, 1), (0, 2, 0, 1, 2)])
def test_names_and_cells_of_several_lines_are_of_one_row(order: tuple[int, ...], middle: bool) -> None:
    assert lines_of(page(*(ROWS[at] for at in order), middle=middle)) == [READ[at] for at in order]


@pytest.mark.parametrize("middle", [True, False])
def test_first_cell_of_several_lines_is_whole(middle: bool) -> None:
    long = (("Ward A", "and B"), ("Scan",), ("700",), ("10",))
    read_so = "No.: Ward A and B; Service: Scan; Fee (Rs): 700; Dose (mg): 10"
    assert lines_of(page(ROWS[0], long, ROWS[2], middle=middle)) == [READ[0], read_so, READ[2]]


def test_names_hold_on_the_next_page_and_a_title_is_none_of_them() -> None:
    found = lines_of(page(ROWS[0], ROWS[2], middle=True, title="List"), page(ROWS[1], ROWS[0], middle=True))
    assert found == ["List", READ[0], READ[2], READ[1], READ[0]]


def test_units_below_the_names_are_of_them() -> None:
    units = "".join(
        f" BT /F2 12 Tf {left} 746 Td ({said}) Tj ET" for left, said in ((330, "(Rs. lakh)"), (430, "(mg)"))
    )
    names = row(760, (("No.",), ("Service",), ("Fee",), ("Dose",)), "F2")
    stream = " ".join([names + units, row(720, ROWS[0]), row(700, ROWS[2])])
    assert lines_of(stream) == [
        "No.: 1; Service: Dressing; Fee (Rs. lakh): 50; Dose (mg): 5",
        "No.: 3; Service: Plaster; Fee (Rs. lakh): 80; Dose (mg): 15",
    ]


def test_sum_below_is_named_by_its_columns() -> None:
    places = zip((60, 330, 430), ("Total of the list", "830", "30 each"), strict=True)
    sums = "".join(f" BT /F1 12 Tf {left} 600 Td ({said}) Tj ET" for left, said in places)
    assert lines_of(page(*ROWS, middle=True) + sums)[-1] == "Total of the list; Fee (Rs): 830; Dose (mg): 30 each"


def test_lines_that_are_no_row_stay_as_they_are() -> None:
    note = " BT /F1 12 Tf 120 615 Td (All fees hold) Tj ET BT /F1 12 Tf 330 601 Td (from May on) Tj ET"
    assert lines_of(page(*ROWS, middle=True) + note)[3:] == ["All fees hold", "from May on"]


def test_row_of_several_lines_is_shown_on_its_page() -> None:
    data = pdf([], streams=[page(*ROWS, middle=True)])
    boxes = draw_page(data, PageWords(1, READ[1], 100))["boxes"]
    assert min(box[0] for box in boxes) == pytest.approx(60 / 595, abs=0.01)
    assert min(box[1] for box in boxes) == pytest.approx((842 - 680 - 14) / 842, abs=0.02)
