"""Columns of a PDF that are drawn line by line across the page are read one after the other; tables are not."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from made_documents import pdf

from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.reader import Reader

_LEFT = (
    "The slip costs ten rupees and is good for",
    "seven days. Whoever has lost it pays the",
    "same again. Children under five years get",
    "it for nothing, and so do pregnant women",
    "whose card has been stamped at the desk.",
    "Nobody waits in the queue when there is",
    "an accident.",
)
_MIDDLE = (
    "Beds of the general ward are given out",
    "by the matron every morning. A relation",
    "may stay with a child at night. Food is",
    "brought at eight, at noon and at six; no",
    "other food is allowed. Milk is kept in",
    "the kitchen.",
)
_RIGHT = (
    "The store gives out medicines from nine",
    "until four. Empty strips are brought back",
    "and counted by the clerk. Tablets that were",
    "wetted by the rain are thrown away. What is",
    "left over at the end of the month is entered",
    "in red ink. Keys stay with the sister.",
)
_OVER = "These are the rules of the District Hospital of Mandya and of its wards and stores."
# Of each row what is found and what is to be done; both take several lines.
_CELLS = (
    (
        (
            "A child who has had a fever for longer than",
            "two days. It drinks little, and sleeps more",
            "than it does on others.",
        ),
        ("Send it to the doctor on duty. Until then it", "gets water by the spoon."),
    ),
    (
        ("A burn on the face or on the hands, or one", "that is larger than a palm. Blisters."),
        (
            "Cool it with water for ten minutes. Cover it",
            "with a clean cloth that nobody has used, and",
            "send the patient on.",
        ),
    ),
    (
        ("A wound that does not stop bleeding though", "somebody has pressed on it. Pale skin."),
        ("Press on it. Raise the arm or the leg that is", "hurt. Call the ambulance, and tell whoever is", "on duty."),
    ),
    (
        ("A bite by a dog, a cat or a monkey, which may", "be mad. Torn skin, and marks of teeth on", "the clothes."),
        ("Wash it with soap. Do not sew it, and send", "the patient to the doctor."),
    ),
)


def drawn(*columns: Sequence[str], at: Sequence[int], lower: int = 0, size: int = 10, top: int = 700) -> str:
    """Line by line across the page, each column so much lower than the one before."""
    parts = []
    for number in range(max(map(len, columns))):
        for place, (across, column) in enumerate(zip(at, columns, strict=True)):
            if number < len(column) and column[number]:
                up = top - 13 * number - lower * place
                parts.append(f"BT /F1 {size} Tf {across} {up} Td ({column[number]}) Tj ET")
    return " ".join(parts)


def over(up: int) -> str:
    return f" BT /F1 10 Tf 60 {up} Td ({_OVER}) Tj ET "


def text_of(stream: str) -> str:
    return read(pdf([], streams=[stream]), "rules.pdf").text


@pytest.mark.parametrize("lower", [0, 6])
def test_columns_are_read_one_after_the_other(lower: int) -> None:
    text = text_of(over(720) + drawn(_LEFT, _RIGHT, at=(60, 300), lower=lower))
    assert text.split() == " ".join((_OVER, *_LEFT, *_RIGHT)).split()


def test_sentences_of_three_columns_are_whole() -> None:
    text = text_of(drawn(_LEFT, _MIDDLE, _RIGHT, at=(30, 215, 400), size=8))
    assert text.split() == " ".join((*_LEFT, *_MIDDLE, *_RIGHT)).split()
    assert "whose card has been stamped at the desk." in text


def test_columns_above_and_below_a_line_over_both_are_read_by_themselves() -> None:
    upper, lower = drawn(_LEFT, _MIDDLE, at=(60, 300)), drawn(_RIGHT, _LEFT, at=(60, 300), top=580)
    words = text_of(upper + over(600) + lower).split()
    assert words == " ".join((*_LEFT, *_MIDDLE, _OVER, *_RIGHT, *_LEFT)).split()


@pytest.mark.parametrize("room", [0, 1])
def test_rows_whose_cells_take_several_lines_are_no_columns(room: int) -> None:
    left: list[str] = []
    right: list[str] = []
    for cells in _CELLS:
        height = max(map(len, cells)) + room
        for column, cell in zip((left, right), cells, strict=True):
            column += [*cell, *[""] * (height - len(cell))]
    text = text_of(drawn(left, right, at=(60, 300)))
    assert "for longer than Send it to the doctor on duty." in text.replace("\n", " ")
    assert "which may Wash it with soap." in text.replace("\n", " ")


def test_short_cells_in_small_letters_are_no_columns() -> None:
    left = ["cough with blood in it", "pain in the arm", "loose stools", "a burn", "a wound", "fits of a small child"]
    right = [
        "x-ray of the chest",
        "ECG at once",
        "give ORS. no milk",
        "cool water",
        "press on it",
        "lay it on its side",
    ]
    assert text_of(drawn(left, right, at=(60, 300))).split("\n") == [
        f"{one} {other}" for one, other in zip(left, right, strict=True)
    ]


def test_columns_in_indic_letters_are_read_one_after_the_other() -> None:
    """As Typst writes them, with what is drawn put in the order of its lines."""
    text = read((Path(__file__).parent / "kn-columns.pdf").read_bytes(), "kn.pdf").text
    assert text.startswith("ಕಂಕುಳಲ್ಲಿ ಇಟ್ಟ ಥರ್ಮಾಮೀಟರ್ 37.5 °C ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೆಚ್ಚು ತೋರಿಸಿದರೆ ಮಗುವಿಗೆ ಜ್ವರ ಇದೆ. ಮಗುವಿಗೆ ನೀರು")
    assert "ಮಗುವಿನ ಮೈ ತಂಪು ಮಾಡಲು ಐಸ್, ತಣ್ಣೀರು ಅಥವಾ ಸ್ಪಿರಿಟ್ ಬಳಸಬೇಡಿ." in text


def test_words_over_several_lines_of_a_column_are_found_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "rules.pdf"
    path.write_bytes(pdf([], streams=[drawn(_LEFT, _RIGHT, at=(60, 300))]))
    with Reader(tesseract="") as reader:
        known = reader.read(path)
        words = "Children under five years get it for nothing, and so do pregnant women whose card has been stamped"
        picture = reader.draw(path, known.sha256, PageWords(1, words, 600), lambda: False)
    assert len(picture.boxes) == 3
    assert max(right for _, _, right, _ in picture.boxes) < 0.5
