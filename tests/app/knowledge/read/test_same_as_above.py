"""A cell that stands for what is above it is read as that, and one that is merely empty is not."""

import pytest
from made_documents import docx, paragraph

from app.knowledge.read.formats import read


def rows(*table: str) -> list[str]:
    return read("\n".join(table).encode(), "a.csv").text.split("\n")


def test_rows_of_one_group_have_its_name() -> None:
    assert rows(
        "Drug,Age,Dose",
        "Paracetamol,1-5 years,120 mg",
        ",6-12 years,250 mg",
        ",Adults,500 mg",
        "Ibuprofen,Adults,400 mg",
        ",Elders,200 mg",
    ) == [
        "Drug: Paracetamol; Age: 1-5 years; Dose: 120 mg",
        "Drug: Paracetamol; Age: 6-12 years; Dose: 250 mg",
        "Drug: Paracetamol; Age: Adults; Dose: 500 mg",
        "Drug: Ibuprofen; Age: Adults; Dose: 400 mg",
        "Drug: Ibuprofen; Age: Elders; Dose: 200 mg",
    ]


def test_a_number_before_the_name_goes_on_with_it() -> None:
    assert rows("No.,Test,For,Fee", "1,X-ray,Adults,200", ",,Children,100", "2,ECG,Adults,90", ",,Children,50")[
        1::2
    ] == [
        "No.: 1; Test: X-ray; For: Children; Fee: 100",
        "No.: 2; Test: ECG; For: Children; Fee: 50",
    ]


@pytest.mark.parametrize(
    ("table", "last"),
    [
        (("Ward,Shift,Beds", "A,Day,10", ",Night,20", "B,Day,5", ",Night,6", ",Total,41"), "Shift: Total; Beds: 41"),
        (("Ward,Beds,Staff", "A,10,4", ",20,6", ",30,9"), "Beds: 30; Staff: 9"),
        (("Name,Post,Room", "Rao,Doctor,1", "Sen,Doctor,2", "Das,Clerk,3", ",Nurse,4"), "Post: Nurse; Room: 4"),
        (("Drug,Age,Dose", "ORS,Adults,1 l", ",Children,", ",Babies,"), "Babies"),
        (("Drug,Age,Dose", "ORS,Adults,1 l", ",Children,2 l", "", ",Babies,1 l"), "Age: Babies; Dose: 1 l"),
    ],
)
def test_sums_and_what_is_missing_stay_without_a_name(table: tuple[str, ...], last: str) -> None:
    assert rows(*table)[-1] == last


@pytest.mark.parametrize("mark", ["-do-", "do", "Ditto", "''", "”", "〃", "--do--"])
def test_marks_that_say_the_same_are_read_as_what_is_above(mark: str) -> None:
    assert rows("Test,Hours,Fee", "X-ray,9 to 5,200", f"ECG,{mark},90", f"Sugar,{mark},{mark}")[1:] == [
        "Test: ECG; Hours: 9 to 5; Fee: 90",
        "Test: Sugar; Hours: 9 to 5; Fee: 90",
    ]


def test_words_with_do_in_them_are_no_marks() -> None:
    assert rows("Test,What to do,Fee", "X-ray,Do not eat,200", "ECG,do it daily,90")[1] == (
        "Test: ECG; What to do: do it daily; Fee: 90"
    )


def test_tables_of_word_are_read_so_too() -> None:
    def line(*cells: str) -> str:
        return f"<w:tr>{''.join(f'<w:tc>{paragraph(each)}</w:tc>' for each in cells)}</w:tr>"

    table = line("Test", "For", "Fee") + line("X-ray", "Adults", "200") + line("", "Children", "100")
    table += line("", "Elders", "50") + line("ECG", "-do-", "-do-")
    assert read(docx(f"<w:tbl>{table}</w:tbl>"), "a.docx").text.split("\n")[1:] == [
        "Test: X-ray; For: Children; Fee: 100",
        "Test: X-ray; For: Elders; Fee: 50",
        "Test: ECG; For: Elders; Fee: 50",
    ]
