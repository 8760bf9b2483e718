"""Pages of PDFs drawn by the process that reads files, with the words where they stand."""

import hashlib
from pathlib import Path

import pytest
from made_documents import pdf

from app.core.documents.documents import Reason
from app.core.documents.sources import Box, PagePicture, PageWords
from app.knowledge.read.limits import ReadError
from app.knowledge.read.pdf.drawn_page import picture_of
from app.knowledge.read.reader import CancelledError, Reader

PDFS = Path(__file__).parent
SENTENCES = {
    "hi": "द्वितीय खुराक छह घंटे बाद दें।",
    "kn": "ಎರಡನೇ ಪ್ರಮಾಣವನ್ನು ಆರು ಗಂಟೆಗಳ ನಂತರ ಕೊಡಿ.",
    "te": "రెండవ మోతాదును ఆరు గంటల తర్వాత ఇవ్వండి.",
}


def draw(path: Path, page: int, words: str, width: int = 600) -> PagePicture:
    return drawn(path, PageWords(page, words, width))


def drawn(path: Path, asked: PageWords) -> PagePicture:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with Reader(tesseract="") as reader:
        return reader.draw(path, digest, asked, lambda: False)


def dark_share(picture: PagePicture, box: Box) -> float:
    """How much of a box is ink."""
    left, top, right, bottom = (
        round(share * size)
        for share, size in zip(box, (picture.width, picture.height, picture.width, picture.height), strict=True)
    )
    dark = 0
    for row in range(top, bottom):
        start = row * picture.stride
        dark += sum(picture.pixels[start + 3 * column] < 128 for column in range(left, right))
    return dark / max((right - left) * (bottom - top), 1)


@pytest.mark.parametrize("maker", ["chromium", "libreoffice"])
@pytest.mark.parametrize("language", SENTENCES)
def test_sentence_is_set_off_where_it_stands(language: str, maker: str) -> None:
    picture = draw(PDFS / f"{language}-{maker}.pdf", 1, SENTENCES[language], 1200)
    assert picture.width in (1199, 1200, 1201)
    assert 1 <= len(picture.boxes) <= 2, "the sentence stands on one line, or two"
    for left, top, right, bottom in picture.boxes:
        assert 0 < left < right < 1
        assert 0 < top < bottom < 0.4, "the text is at the top"
        assert dark_share(picture, (left, top, right, bottom)) > 0.03
    assert sum(right - left for left, _, right, _ in picture.boxes) > 0.15, "all of it, not its beginning"


@pytest.mark.parametrize(("language", "words"), [("hi", "पैसे के नियम"), ("te", "చికిత్స చేసే డాక్టర్ సంతకం ఉన్న పత్రం ఇవ్వవచ్చు.")])
def test_words_with_clusters_that_pdfium_turns_about_are_set_off(language: str, words: str) -> None:
    assert len(draw(PDFS / f"{language}-blanks-chromium.pdf", 1, words).boxes) == 1


def test_further_words_are_set_off_on_the_page_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["Another page", "First line here\nThe second one\nOne more"]))
    picture = drawn(path, PageWords(1, "second one", 600, ("One more", "Another page"), ("First line", "not there")))
    assert picture.page == 2
    (first, same), (other,) = picture.boxes, picture.paler
    assert other[1] < first[1] < same[1], "from top to bottom"
    assert drawn(path, PageWords(2, "", 600, (), ("second one",))).paler == (first,)


def test_words_on_a_line_have_the_place_that_the_file_gives_them(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["First line here\nThe second one\nOne more"]))
    (box,) = draw(path, 1, "second one").boxes
    left, top, right, bottom = box
    assert 50 / 595 < left < right < 0.3
    assert top < (842 - 736 - 3) / 842 < bottom  # its line begins at 50, 736, in points from below


def test_words_over_two_lines_have_a_box_on_each(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["Give one tablet\nevery six hours to a child\nand no more"]))
    first, second = draw(path, 1, "one tablet every six hours").boxes
    assert first[3] <= second[1] + 0.01
    assert first[0] > second[0]


def test_words_on_the_page_after_the_one_where_the_passage_begins_are_found(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["Nothing of it", "The tablet is taken at noon", "The end"]))
    picture = draw(path, 1, "taken at noon")
    assert picture.page == 2
    assert len(picture.boxes) == 1


def test_words_that_a_page_cuts_off_are_set_off_up_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["The tablet is taken every six", "hours with water"]))
    picture = draw(path, 1, "tablet is taken every six hours with water")
    assert (picture.page, len(picture.boxes)) == (1, 1)


def test_words_that_go_on_behind_what_stands_at_a_page_s_foot_are_set_off(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["The tablet is taken every six\nPage 1 of the rules", "Rules of the ward\nhours with water"]))
    picture = draw(path, 1, "tablet is taken every six hours with water")
    assert (picture.page, len(picture.boxes)) == (1, 1)
    assert draw(path, 1, "tablet is taken every six hours with milk").boxes == ()


def test_words_that_are_not_there_have_no_box(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["The tablet is taken at noon"]))
    picture = draw(path, 1, "something else")
    assert (picture.page, picture.boxes) == (1, ())


def test_file_that_has_changed_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["The tablet is taken at noon"]))
    with Reader(tesseract="") as reader, pytest.raises(ReadError) as error:
        reader.draw(path, "0" * 64, PageWords(1, "noon", 100), lambda: False)
    assert error.value.reason is Reason.VANISHED


@pytest.mark.parametrize(
    ("content", "page", "reason"),
    [
        (b"%PDF-1.4 torn", 1, Reason.DAMAGED),
        (pdf(["One page"]), 2, Reason.VANISHED),
        (pdf(["One page"]), 0, Reason.VANISHED),
        ((PDFS / "locked.pdf").read_bytes(), 1, Reason.ENCRYPTED),
    ],
)
def test_page_that_cannot_be_drawn_has_a_reason(tmp_path: Path, content: bytes, page: int, reason: Reason) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(content)
    with pytest.raises(ReadError) as error:
        draw(path, page, "words")
    assert error.value.reason is reason


def test_drawing_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(["One page"]))
    with Reader(tesseract="") as reader, pytest.raises(CancelledError):
        reader.draw(path, "", PageWords(1, "page", 100), lambda: True)


def test_child_is_not_believed_about_a_picture() -> None:
    good = {"page": 1, "width": 2, "height": 2, "stride": 6, "boxes": [], "paler": [], "pixels": "eJxjYGBgAAAABAAB"}
    for changes in (
        {"width": -2},
        {"height": 10**9},
        {"stride": 5},
        {"pixels": "no"},
        {"pixels": None},
        {"boxes": [[1, 2]]},
        {"page": "x"},
    ):
        with pytest.raises(ReadError):
            picture_of({**good, **changes})
