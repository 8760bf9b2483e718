"""Raised digits of a PDF are read as such and are no part of the figure before them; their lines stay whole."""

from pathlib import Path

import pytest
from made_documents import pdf

from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.reader import Reader

BASE, UP, DOWN = "/F1 12 Tf 0 Ts", "/F1 8 Tf 4 Ts", "/F1 8 Tf -2 Ts"
HIGH = "/F1 11.6 Tf 5 Ts"  # hardly smaller, as WeasyPrint has it


def drawn(*pieces: tuple[str, str], up: int = 740, left: int = 60) -> str:
    return f"BT {left} {up} Td {' '.join(f'{style} ({said}) Tj' for style, said in pieces)} ET "


def text(*streams: str) -> str:
    return read(pdf([], streams=["".join(streams)]), "a.pdf").text


@pytest.mark.parametrize(
    ("pieces", "read_as"),
    [
        ([(BASE, "Give 500"), (UP, "1"), (BASE, " mg of it twice a day.")], "Give 500¹ mg of it twice a day."),
        ([(BASE, "Give 500"), (HIGH, "1"), (BASE, " mg of it twice a day.")], "Give 500¹ mg of it twice a day."),
        ([(BASE, "Give 250 mg"), (UP, "1,2"), (BASE, ".")], "Give 250 mg¹,²."),
        ([(BASE, "There are 10"), (UP, "5"), (BASE, " cells in a ml.")], "There are 10⁵ cells in a ml."),
        ([(BASE, "Dilute it 1:10"), (UP, "-3"), (BASE, " with water.")], "Dilute it 1:10⁻³ with water."),
        ([(BASE, "For 1.73 m"), (UP, "2"), (BASE, " it is 5-10 ml.")], "For 1.73 m² it is 5-10 ml."),
        (
            [(BASE, "Ca"), (UP, "2+"), (BASE, " is 2.5 and CO"), (DOWN, "2"), (BASE, " is 35.")],
            "Ca²⁺ is 2.5 and CO2 is 35.",
        ),
        ([(BASE, "On the 5"), (UP, "th"), (BASE, " day of 2026.")], "On the 5th day of 2026."),
        ([(UP, "1"), (BASE, " with food.")], "¹ with food."),
        ([(BASE, "The fee is 100"), (UP, "*"), (BASE, " at night.")], "The fee is 100* at night."),
    ],
)
def test_raised_digits_are_read_as_what_they_are(pieces: list[tuple[str, str]], read_as: str) -> None:
    assert text(drawn(*pieces)) == read_as


def test_digits_of_another_cell_or_line_are_not_raised() -> None:
    cells = drawn((BASE, "Ward")) + drawn(("/F1 8 Tf 0 Ts", "80"), up=744, left=160)
    assert text(cells).split() == ["Ward", "80"]
    lines = drawn((BASE, "The fee of the ward is")) + drawn((BASE, "50 rupees a day."), up=724)
    assert " ".join(text(lines).split()) == "The fee of the ward is 50 rupees a day."


def test_raised_digits_end_figures_of_a_row_and_are_found_on_the_page(tmp_path: Path) -> None:
    def row(up: int, name: str, dose: str, note: str) -> str:
        return drawn((BASE, name), up=up) + drawn((BASE, dose), (UP, note), up=up, left=180)

    head = "BT /F2 12 Tf 60 756 Td (Who) Tj 120 0 Td (Dose) Tj ET "
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([], streams=[head + row(740, "Adult", "80", "1") + row(724, "Child", "40", "2")]))
    with Reader(tesseract="") as reader:
        known = reader.read(path)
        assert known.document.text.split("\n") == ["Who: Adult; Dose: 80¹", "Who: Child; Dose: 40²"]
        words = PageWords(1, "Who: Child; Dose: 40²", 600)
        ((left, _, right, _),) = reader.draw(path, known.sha256, words, lambda: False).boxes
    assert left < 0.11
    assert right > 0.32


def test_signs_of_a_fonts_own_are_read_also_behind_a_formulas_letters_which_pdfium_counts_as_two() -> None:
    data = (Path(__file__).parent / "formula-typst.pdf").read_bytes()
    assert read(data, "a.pdf").text == "m² is a square. Give 500¹ mg; CO2 is 35."
