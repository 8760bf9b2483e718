"""Lines of a PDF that were broken for want of room are one; paragraphs, lists and tables keep theirs."""

from pathlib import Path

from made_documents import pdf

from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.limits import Limits
from app.knowledge.read.reader import Reader

_PARAGRAPH = (
    "A slip costs ten rupees and is good for seven days in every",
    "ward of the hospital, whoever has written it. Those who are",
    "well-known to the sister pay nothing for it.",
)


def page(*lines: tuple[int, str], size: int = 12) -> str:
    return " ".join(f"BT /F1 {size} Tf 60 {up} Td ({words}) Tj ET" for up, words in lines)


def text_of(*streams: str) -> str:
    return read(pdf([], streams=streams), "rules.pdf", Limits()).text


def test_sentence_over_several_lines_is_one_line() -> None:
    lines = [(740 - 14 * at, words) for at, words in enumerate(_PARAGRAPH)]
    assert text_of(page(*lines)) == " ".join(_PARAGRAPH)


def test_more_room_begins_another_paragraph_though_no_stop_ends_the_one_before() -> None:
    first = [(740 - 14 * at, f"The register number {at} of the ward is kept by the sister of the") for at in range(3)]
    second = [
        (672 - 14 * at, f"Patients of group {at} are shown to their beds by whoever is there and") for at in range(3)
    ]
    parts = text_of(page(*first, *second)).split("\n\n")
    assert [part.split()[0] for part in parts] == ["The", "Patients"]


def test_lists_and_tables_keep_their_lines() -> None:
    items = ["Bring to the desk of the branch:", "1. the passbook that you were given", "2. a photograph of your own"]
    rows = ["Dressing of a large wound in the ward 450", "Dressing of a small wound in the ward 150"]
    lines = [(740 - 14 * at, words) for at, words in enumerate([*items, *rows])]
    assert text_of(page(*lines)).split("\n") == [*items, *rows]


def test_sentence_that_goes_on_over_the_page_is_one_line() -> None:
    first = page((100, "The fee for a copy of the register of births is twenty rupees and it is paid"))
    second = page((740, "at the desk before the copy is made."))
    document = read(pdf([], streams=[first, second]), "rules.pdf", Limits())
    assert "\n" not in document.text
    assert [document.text[each.start : each.end][:2] for each in document.pages] == ["Th", "at"]


def test_words_that_are_joined_are_found_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "rules.pdf"
    lines = [(740 - 14 * at, words) for at, words in enumerate(_PARAGRAPH)]
    path.write_bytes(pdf([], streams=[page(*lines)]))
    with Reader(tesseract="") as reader:
        known = reader.read(path)
        sentence = known.document.text.split(". ")[0]
        picture = reader.draw(path, known.sha256, PageWords(1, sentence, 600), lambda: False)
    assert "\n" not in sentence
    assert len(picture.boxes) == 2
