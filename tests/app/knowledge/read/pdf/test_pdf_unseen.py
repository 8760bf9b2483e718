"""What nobody sees on a PDF's page is not read, and all that may be seen is."""

import pypdfium2 as pdfium
import pytest
from made_documents import pdf

from app.core.documents.documents import Note, ReadDocument
from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.pdf import unseen as pdf_unseen
from app.knowledge.read.pdf.page_picture import draw_page
from app.knowledge.read.pdf.unseen import Unseen

SEEN = "Give one tablet twice a day to adults."
OTHER = "Give 10 times the dose."
PAGE = f"BT /F1 12 Tf 50 750 Td ({SEEN}) Tj ET "
WHOLE = "/BBox [0 0 595 842] /Group << /S /Transparency >>"
CLEAR = "/Clear << /ca 0 >> /Half << /ca 0.3 >> /Marker << /BM /Multiply >>"


def words(before: str = "", at: str = "50 700", text: str = OTHER) -> str:
    """Words on the page, with operators before them."""
    return f"BT /F1 12 Tf {before} {at} Td ({text}) Tj ET "


def box(grey: float = 1.0, up: int = 690, high: int = 30) -> str:
    return f"q {grey} g 40 {up} 300 {high} re f Q "


def picture(pixels: str, wide: int, place: str) -> str:
    """One of grey pixels in hexadecimal digits; `place` is its width, height, left and foot."""
    across, high, left, foot = place.split()
    size = f"/W {wide} /H {len(pixels) // 2 // wide} /CS /G /BPC 8 /F /AHx"
    return f"q {across} 0 0 {high} {left} {foot} cm BI {size} ID {pixels}> EI Q "


INKED = "".join("ff0000ffc8"[at % 7 : at % 7 + 2] if at % 3 else "00" for at in range(60 * 40))
SCAN = picture(INKED, 60, "595 842 0 0")
FIGURE = picture(INKED, 60, "300 40 40 690")
PLAIN = picture("ff", 1, "300 40 40 690")


def read_page(stream: str, **more: str | dict[str, tuple[str, str]]) -> ReadDocument:
    return read(pdf([], streams=[stream], states=CLEAR, **more), "a.pdf")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "hidden",
    [
        words("1 g"),
        words("0.97 g"),
        words("1 Tr 1 G"),
        box(0.3) + words("0.3 g"),
        words("3 Tr"),
        "/Clear gs " + words(),
        words() + box(),
        words() + box(0),
        words() + PLAIN,
        PLAIN + words("3 Tr"),
        words("0.01 0 0 0.01 50 700 Tm"),
        words("/F1 1 Tf"),
        words("3 Tr", "50 750"),
        box(0, 705, 1) + words("3 Tr"),
        box(0, 705, 1) + words("1 g"),
    ],
)
def test_words_that_nobody_sees_are_not_read_and_that_is_said(hidden: str) -> None:
    document = read_page(PAGE + hidden)
    assert document.text == SEEN
    assert document.notes == (Note.HIDDEN_TEXT,)


@pytest.mark.parametrize(
    ("drawn", "form"),
    [
        ("/X Do", (WHOLE, words("1 g"))),
        ("/X Do", ("/BBox [0 0 40 40]", words())),
        ("/Clear gs /X Do", (WHOLE, words())),
        ("q .02 0 0 .02 50 50 cm /X Do Q", (WHOLE, words())),
    ],
)
def test_words_that_nobody_sees_in_a_part_of_the_page_are_not_read(drawn: str, form: tuple[str, str]) -> None:
    assert read_page(PAGE + drawn, forms={"X": form}).text == SEEN


@pytest.mark.parametrize(
    "hidden",
    [
        words(at="50 -50"),
        words(at="700 700"),
        "q 10 10 20 20 re W n " + words() + "Q",
        "/OC /Off BDC " + words() + "EMC",
    ],
)
def test_words_outside_of_the_page_or_what_it_shows_are_not_read(hidden: str) -> None:
    document = read_page(PAGE + hidden)
    assert document.text == SEEN
    assert document.notes == ()
    assert read_page(PAGE + words(), page="/CropBox [0 720 595 842]").text == SEEN


@pytest.mark.parametrize(
    "seen",
    [
        box(0.2) + words("1 g"),
        words("0.8 g"),
        words("2 Tr 1 g 0 G"),
        "/Half gs " + words(),
        words() + "/Marker gs 1 1 0 rg 40 690 300 30 re f",
        words(text="Give 9 times the dose.") + box() + words(),
        picture("20", 1, "300 40 40 690") + words("1 g"),
        FIGURE + words("3 Tr"),
        "/OC /On BDC " + words() + "EMC",
        "q 40 690 50 40 re W n " + words() + "Q",
    ],
)
def test_words_that_may_be_seen_are_read(seen: str) -> None:
    document = read_page(PAGE + seen)
    assert OTHER in document.text
    assert "9 times" not in document.text


@pytest.mark.parametrize("page", [SCAN + words("3 Tr"), words("3 Tr") + SCAN, words() + SCAN])
def test_what_was_recognized_on_a_scan_is_read(page: str) -> None:
    document = read_page(page + words(at="50 20", text="7"))
    assert OTHER in document.text
    assert document.notes == ()


def test_words_of_a_turned_page_are_told_by_what_is_seen() -> None:
    for hidden, expected in ((words("1 g"), False), (words(), True)):
        text = read(pdf([], streams=[PAGE + hidden], rotate=90), "a.pdf").text
        assert SEEN in text
        assert (OTHER in text) is expected


def test_page_counted_in_inches_is_read() -> None:
    small = f"BT /F1 0.15 Tf 0.5 10 Td ({OTHER}) Tj ET"
    assert read_page(small, page="/MediaBox [0 0 8.5 11]").text == OTHER


def test_words_around_hidden_ones_are_found_on_the_page() -> None:
    line = "BT /F1 12 Tf 50 750 Td (Give one tablet ) Tj 1 g (or 10 ) Tj 0 g (to adults.) Tj ET"
    assert read_page(line).text == "Give one tablet to adults."
    drawn = draw_page(pdf([], streams=[line]), PageWords(1, "Give one tablet to adults.", 300))
    assert len(drawn["boxes"]) == 1


def test_words_that_were_read_when_no_time_was_left_are_found_on_the_page() -> None:
    line = "BT /F1 12 Tf 50 750 Td (Give one tablet ) Tj 1 g (or 10 ) Tj 0 g (to adults.) Tj ET"
    drawn = draw_page(pdf([], streams=[line]), PageWords(1, "Give one tablet or 10 to adults.", 300))
    assert len(drawn["boxes"]) == 1


def test_pages_are_drawn_for_so_long_and_then_all_is_read_that_may_be_seen() -> None:
    with pdfium.PdfDocument(pdf([], streams=[PAGE + words("1 g") + words(at="50 -50")])) as document:
        for seconds, expected in ((0.0, [SEEN, OTHER]), (60.0, [SEEN])):
            unseen = Unseen(seconds)
            page = document[0]
            unseen.take_out(page)
            assert page.get_textpage().get_text_range().split("\r\n") == expected
            assert (unseen.seconds < seconds) is (seconds > 0)


def test_page_of_too_large_a_picture_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    page = PAGE + picture("ffffffff", 2, "40 40 40 40") + words("1 g")
    assert read_page(page).text == SEEN
    monkeypatch.setattr(pdf_unseen, "_MOST_PICTURED", 3)
    assert OTHER in read_page(page).text
