"""Rows of tables in the text of documents: which lines they are, and how they are set out without moving a letter."""

import pytest

from app.ui.parts.table_rows import is_all_rows, rows_of, set_out, slice_of

DOSES = "Weight: 10 to 14 kg; Syrup (120 mg/5 ml): 5 ml; Note: after food; not before 6:30"


def cells(text: str) -> list[tuple[str, str]]:
    return [(text[cell.start : cell.value], text[cell.value : cell.end]) for row in rows_of(text) for cell in row]


def test_row_has_names_and_values_and_what_a_value_goes_on_with() -> None:
    assert cells(DOSES) == [
        ("Weight: ", "10 to 14 kg"),
        ("Syrup (120 mg/5 ml): ", "5 ml"),
        ("Note: ", "after food"),
        ("", "not before 6:30"),
    ]
    assert is_all_rows(DOSES)


@pytest.mark.parametrize(
    "text",
    [
        "मरीज़: वयस्क; खुराक: 2 गोली",
        "ತೂಕ: 10 ಕೆಜಿ; ಪ್ರಮಾಣ: 5 ml",
        "ఖాతా: పొదుపు; రుసుము: ₹50",
        "Ward A; Beds: 10; Nurses: 4",
        "Sl. No.: 1; Name of the form: 60",
        "𑀩: 1; 𑀓: 2",
    ],
)
def test_row_is_told_in_every_script_and_keeps_its_letters_in_their_places(text: str) -> None:
    shown = set_out(text, rows_of(text))
    assert shown.count("\n") == text.count("; ")
    assert [len(shown), len(shown.encode("utf-16-le"))] == [len(text), len(text.encode("utf-16-le"))]
    assert shown.replace("\u200b\n", "; ").replace("\t", " ") == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The ward opens at nine: come early; bring a card.",
        "Open from 9:30; closed on Sundays",
        "One; two; three: 3; four: 4",
        f"{'A name that is as long as a sentence, ' * 3}: 1; B: 2",
        ": 1; : 2",
        "Weight: 10 to 14 kg; Syrup: 5 ml\r\nTwo",
    ],
)
def test_prose_is_no_row(text: str) -> None:
    assert rows_of(text) == []
    assert not is_all_rows(text)
    assert set_out(text, []) == text


def test_rows_among_other_lines_are_found_where_they_stand() -> None:
    text = f"# Doses\n\n{DOSES}\nCall the doctor."
    (row,) = rows_of(text)
    assert text[row[0].start : row[-1].end] == DOSES
    assert not is_all_rows(text)
    assert set_out(text, [row]).startswith("# Doses\n\nWeight:\t10 to 14 kg\u200b\nSyrup")


def test_slice_counts_as_qt_does() -> None:
    assert slice_of("a𑀩b", 1, 4) == "𑀩b"
