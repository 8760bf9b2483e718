"""What is filled in in the forms of PDFs is read among their lines, and can be shown on the page."""

import io
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from made_documents import pdf

from app.core.documents.documents import Note
from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.reader import Reader

_LABELS = (
    "BT /F1 12 Tf 60 740 Td (Application for an account) Tj 0 -30 Td (Name of the applicant:) Tj"
    " 0 -30 Td (Date of birth:) Tj 0 -30 Td (Signature of the officer) Tj ET"
)
_FILLED = pdf([], streams=[_LABELS], fields=[(220, 676, "12-03-1984"), (220, 706, "Lakshmi Devi")])


def lines(form: bytes) -> list[str]:
    return [line for line in read(form, "form.pdf").text.split("\n") if line]


def test_fields_stand_behind_their_labels() -> None:
    assert lines(_FILLED) == [
        "Application for an account",
        "Name of the applicant: Lakshmi Devi",
        "Date of birth: 12-03-1984",
        "Signature of the officer",
    ]


def test_fields_below_their_labels_and_without_any_are_read() -> None:
    columns = "BT /F1 12 Tf 60 740 Td (Name) Tj 300 0 Td (Branch) Tj -300 -60 Td (To be signed) Tj ET"
    fields = [(360, 716, "Mandya"), (60, 716, "Ravi"), (60, 780, "Copy 2")]
    text = read(pdf([], streams=[columns], fields=fields), "form.pdf").text
    assert text.split() == ["Copy", "2", "Name", "Ravi", "Branch", "Mandya", "To", "be", "signed"]


def test_form_that_is_empty_has_its_labels() -> None:
    assert lines(pdf([], streams=[_LABELS], fields=[(220, 706, "")]))[1] == "Name of the applicant:"


def test_label_with_what_is_filled_in_is_set_off_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(_FILLED)
    with Reader(tesseract="") as reader:
        known = reader.read(path)
        words = PageWords(1, "Name of the applicant: Lakshmi Devi", 600)
        picture = reader.draw(path, known.sha256, words, lambda: False)
    left, _, right, _ = picture.boxes[0]
    assert left < 0.11
    assert right > 0.45


def test_form_on_a_page_that_lies_is_read_in_the_same_order() -> None:
    fields = [(220, 676, "12-03-1984"), (220, 706, "Lakshmi Devi")]
    assert "Name of the applicant: Lakshmi Devi" in lines(pdf([], streams=[_LABELS], fields=fields, rotate=90))


def test_words_typed_on_a_page_are_read_in_their_place() -> None:
    typed = _FILLED.replace(
        b"/Subtype /Widget /FT /Tx /F 4 /T (field 1) /V (Lakshmi Devi)",
        b"/Subtype /FreeText /F 4 /Contents (Asha) /T (typed in a viewer)",
    )
    assert "Name of the applicant: Asha" in lines(typed)


def test_fields_that_are_not_shown_are_not_read() -> None:
    form = pdf(["Name:\n\nAge:"], fields=[(120, 740, "Asha"), (120, 712, "42")])
    for flags, expected in ((4, "Name: Asha\nAge: 42"), (2, "Name:\nAge:"), (32, "Name:\nAge:")):
        assert read(form.replace(b"/F 4 ", b"/F %d " % flags), "a.pdf").text == expected


@pytest.mark.parametrize(("name", "notes"), [("rates.xlsx", (Note.ATTACHED_FILES,)), ("invoice.xml", ())])
def test_documents_that_are_attached_in_a_pdf_are_told(name: str, notes: tuple[Note, ...]) -> None:
    data = io.BytesIO()
    with pdfium.PdfDocument(pdf(["See the files."])) as document:
        document.new_attachment(name).set_data(b"x")
        document.save(data)
    assert read(data.getvalue(), "a.pdf").notes == notes
