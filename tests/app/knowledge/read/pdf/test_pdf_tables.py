"""Rows of a PDF's tables have the names of their columns before their cells where these are told, and else none."""

from pathlib import Path

import pytest
from made_documents import pdf

from app.core.documents.documents import ReadDocument
from app.core.documents.sources import PageWords
from app.knowledge.read.builder import Builder
from app.knowledge.read.formats import read
from app.knowledge.read.reader import Reader

_DOSES = (("4-5 kg", "2.5 ml", "daily"), ("6-9 kg", "4 ml", "daily"), ("10-14 kg", "5 ml", "twice a day"))
_NAMED = [
    "Weight: 4-5 kg; Dose: 2.5 ml; How often: daily",
    "Weight: 6-9 kg; Dose: 4 ml; How often: daily",
    "Weight: 10-14 kg; Dose: 5 ml; How often: twice a day",
]


def row(up: int, *cells: str, font: str = "F1", at: tuple[int, ...] = (60, 180, 300)) -> str:
    drawn = zip(at, cells, strict=False)
    return " ".join(f"BT /{font} 12 Tf {left} {up} Td ({cell}) Tj ET" for left, cell in drawn if cell) + " "


def rows(*lines: tuple[str, ...], top: int = 740) -> str:
    return "".join(row(top - 16 * at, *cells) for at, cells in enumerate(lines))


def names(font: str = "F2", top: int = 756) -> str:
    return row(top, "Weight", "Dose", "How often", font=font)


def content(*streams: str) -> ReadDocument:
    return read(pdf([], streams=streams), "doses.pdf")


def lines_of(*streams: str) -> list[str]:
    return [line for line in content(*streams).text.split("\n") if line]


def test_bold_names_stand_before_the_cells_of_each_row() -> None:
    assert lines_of(names() + rows(*_DOSES)) == _NAMED
    two = row(756, "Weight", "Dose", font="F2") + rows(*(each[:2] for each in _DOSES))
    assert lines_of(two) == [each.rsplit(";", 1)[0] for each in _NAMED]


def test_names_that_are_not_bold_are_told_by_a_column_of_figures() -> None:
    assert lines_of(names("F1") + rows(*_DOSES)) == _NAMED
    assert lines_of(names("F1") + rows(*_DOSES[:2])) == _NAMED[:2]
    people = (("Ward A", "Lakshmi", "Mary"), ("Ward B", "Mary", "Asha"), ("Ward C", "Asha", "Fatima"))
    assert lines_of(rows(("Beds", "Morning", "Night"), *people))[0] == "Beds; Morning; Night"


def test_rates_at_the_right_of_their_columns_are_named() -> None:
    head = row(756, "Service", "Day", "Night", font="F2", at=(60, 250, 350))
    rates = row(740, "Dressing", "1,450", "600", at=(60, 245, 360)) + row(724, "Bed", "90", "150", at=(60, 262, 360))
    assert lines_of(head + rates) == ["Service: Dressing; Day: 1,450; Night: 600", "Service: Bed; Day: 90; Night: 150"]


def test_cell_that_is_empty_leaves_its_name_out() -> None:
    filled = (("4-5 kg", "2.5 ml", "daily"), ("6-9 kg", "", "daily"), ("10-14 kg", "5 ml", "daily"))
    assert lines_of(names() + rows(*filled))[1] == "Weight: 6-9 kg; How often: daily"


def test_row_whose_cells_go_on_below_is_whole() -> None:
    """As browsers draw it: the second line of a cell comes before the next cell."""
    wrapped = row(692, "15 kg", "7.5 ml, never") + row(680, "", "at night") + row(692, "", "", "daily")
    text = lines_of(names() + rows(*_DOSES) + wrapped)
    assert text == [*_NAMED, "Weight: 15 kg; Dose: 7.5 ml, never at night; How often: daily"]


@pytest.mark.parametrize("near", [14, 16, 20])
def test_cells_of_one_letter_and_rows_close_together_end_no_line(near: int) -> None:
    """PDFium takes such a page for one written downwards."""
    items = ("Locker", "Cheque book", "Draft", "Stop payment", "Passbook", "Signature", "Closing", "Letter")
    named = [("No.", "Service", "Days"), *((str(at), item, str(at + 1)) for at, item in enumerate(items, start=1))]
    for order in ((0, 1, 2), (1, 0, 2), (1, 2, 0)):
        places = {"at": (60, 250, 420)}
        stream = "".join(
            row(780 - near * at, *(cells[each] for each in order), font="F1" if at else "F2", **places)
            for at, cells in enumerate(named)
        )
        wanted = ["; ".join(f"{named[0][each]}: {cells[each]}" for each in order) for cells in named[1:]]
        assert lines_of(stream) == wanted, order


@pytest.mark.parametrize("is_said_again", [True, False])
def test_names_hold_on_the_next_page(is_said_again: bool) -> None:
    further = rows(("15-19 kg", "7.5 ml", "twice a day"), ("20-24 kg", "10 ml", "twice a day"))
    document = content(names() + rows(*_DOSES), (names() if is_said_again else "") + further)
    assert [line for line in document.text.split("\n") if line] == [
        *_NAMED,
        "Weight: 15-19 kg; Dose: 7.5 ml; How often: twice a day",
        "Weight: 20-24 kg; Dose: 10 ml; How often: twice a day",
    ]


def test_names_do_not_hold_behind_other_text_or_for_other_columns() -> None:
    prose = "BT /F1 12 Tf 60 690 Td (Nothing is given to a child that has a cough or a cold without any fever.) Tj ET "
    other = rows(("15-19 kg", "7.5 ml", "daily"), ("20-24 kg", "10 ml", "daily"), top=660)
    assert not any("Dose: 7.5" in line for line in lines_of(names() + rows(*_DOSES) + prose + other))
    elsewhere = row(740, "Lakshmi", "6 days", at=(120, 240)) + row(724, "Mary", "4 days", at=(120, 240))
    assert not any(": Lakshmi" in line for line in lines_of(names() + rows(*_DOSES), elsewhere))


def test_particulars_of_two_columns_are_no_names() -> None:
    assert lines_of(rows(("Office", "Mandya"), ("Telephone", "08232 224"), ("Pin", "571401")))[0] == "Office Mandya"
    bold = "".join(
        row(740 - 16 * at, label, font="F2") + row(740 - 16 * at, "", value)
        for at, (label, value) in enumerate([("Office", "Mandya"), ("Head", "Dr Rao"), ("Ward", "Female")])
    )
    assert lines_of(bold)[0] == "Office Mandya"


def test_rows_that_are_larger_than_the_text_are_no_headings() -> None:
    prose = "".join(
        f"BT /F1 9 Tf 60 {700 - 11 * at} Td (Rule {at} of the ward is kept by all who work in it, and others.) Tj ET "
        for at in range(12)
    )
    document = content(names() + rows(*(each[:2] for each in _DOSES)) + prose)
    assert document.headings == ()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        (
            "kn-table-chromium",
            [
                "ತೂಕ: 4 ರಿಂದ 5 ಕೆ.ಜಿ.; ಮಗುವಿಗೆ ಸಿರಪ್: 2.5 ಮಿ.ಲೀ.; ಎಷ್ಟು ಸಲ: ಪ್ರತಿದಿನ",
                "ತೂಕ: 20 ಕೆ.ಜಿ. ಮತ್ತು ಹೆಚ್ಚು; ಮಗುವಿಗೆ ಸಿರಪ್: 10 ಮಿ.ಲೀ., ಊಟದ ನಂತರ; ಎಷ್ಟು ಸಲ: ದಿನಕ್ಕೆ ಮೂರು ಸಲ",
            ],
        ),
        ("hi-table-typst", ["वज़न: 10-14 किग्रा; ख़ुराक: 5 मि.ली.", "वज़न: 20-24 किग्रा; ख़ुराक: 10 मि.ली."]),
        (
            "te-sheet-calc",
            [
                "బరువు: 4 నుండి 5 కిలోలు; పిల్లలకు సిరప్: 2.5 మి.లీ.; ఎన్నిసార్లు: రోజూ; ₹: 100",
                "బరువు: 20 కిలోలు, అంతకంటే ఎక్కువ; పిల్లలకు సిరప్: 10 మి.లీ., భోజనం తర్వాత; ఎన్నిసార్లు: రోజుకు మూడుసార్లు; ₹: 175",
            ],
        ),
        ("te-table-libreoffice", ["బరువు: 10-14 కిలోలు; మోతాదు: 5 మి.లీ.", "బరువు: 20-24 కిలోలు; మోతాదు: 10 మి.లీ."]),
    ],
)
def test_tables_in_indic_letters_are_told(name: str, lines: list[str]) -> None:
    text = read((Path(__file__).parent / f"{name}.pdf").read_bytes(), "doses.pdf").text
    assert [text.split("\n")[0], text.split("\n")[-1]] == lines


def test_row_of_a_sheet_is_found_on_its_page_though_it_is_drawn_in_parts() -> None:
    path = Path(__file__).parent / "te-sheet-calc.pdf"
    with Reader(tesseract="") as reader:
        known = reader.read(path)
        words = PageWords(1, known.document.text.split("\n")[1], 600)
        ((left, _, right, _),) = reader.draw(path, known.sha256, words, lambda: False).boxes
    assert left < 0.1
    assert right > 0.85


def test_row_at_a_pages_end_is_no_sentence_that_goes_on() -> None:
    builder = Builder(1000)
    builder.page("वज़न: 10 से 14 किग्रा; ख़ुराक: 5 मि.ली. दिन में दो बार")
    builder.page("वज़न: 15 से 19 किग्रा; ख़ुराक: 7 मि.ली. दिन में दो बार")
    assert builder.document().text.count("\n\n") == 1


def test_row_is_found_on_its_page_without_the_names(tmp_path: Path) -> None:
    path = tmp_path / "doses.pdf"
    path.write_bytes(pdf([], streams=[names() + rows(*_DOSES)]))
    with Reader(tesseract="") as reader:
        known = reader.read(path)
        ((_, top, right, bottom),) = reader.draw(path, known.sha256, PageWords(1, _NAMED[2], 600), lambda: False).boxes
    assert top < (842 - 708) / 842 < bottom
    assert right > 300 / 595
