"""Lines of a PDF that were broken for want of room are one; paragraphs, lists and tables keep theirs."""

from pathlib import Path

from made_documents import pdf

from app.core.documents.sources import PageWords
from app.knowledge.read.formats import read
from app.knowledge.read.reader import Reader

_PARAGRAPH = (
    "A slip costs ten rupees and is good for seven days in every",
    "ward of the hospital, whoever has written it. Those who are",
    "well-known to the sister pay nothing for it.",
)


def page(*lines: tuple[int, str], size: int = 12) -> str:
    return " ".join(f"BT /F1 {size} Tf 60 {up} Td ({words}) Tj ET" for up, words in lines)


def text_of(*streams: str) -> str:
    return read(pdf([], streams=streams), "rules.pdf").text


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


def row(up: int, *cells: str, columns: tuple[int, ...] = (60, 150, 250, 350), font: str = "F1") -> str:
    drawn = zip(columns, cells, strict=True)
    return " ".join(f"BT /{font} 12 Tf {across} {up} Td ({words}) Tj ET" for across, words in drawn)


def test_rows_of_words_are_told_by_their_columns() -> None:
    roster = [
        row(724, "Monday", "Lakshmi", "Mary", "Fatima"),
        row(708, "Wednesday xx", "Mary", "Fatima", "Asha"),  # no more room than between words
        row(692, "Friday", "Lakshmi, Mary", "Asha", "Lakshmi"),
    ]
    document = read(pdf([], streams=[" ".join(roster)]), "roster.pdf")
    assert document.text.split("\n") == [
        "Monday; Lakshmi; Mary; Fatima",
        "Wednesday xx; Mary; Fatima; Asha",
        "Friday; Lakshmi, Mary; Asha; Lakshmi",
    ]
    assert document.headings == ()


def test_rows_that_end_in_figures_and_single_lines_stay_as_they_are() -> None:
    rates = [row(740, "Dressing", "Ward 2", "450", "600"), row(724, "Bed", "Ward 3", "100", "150")]
    assert text_of(" ".join(rates)).split("\n") == ["Dressing Ward 2 450 600", "Bed Ward 3 100 150"]
    head = row(740, "Hospital", "Mandya", "Rules", "of wards")
    assert text_of(f"{head} {page((724, 'Read them all.'))}").split("\n") == [
        "Hospital Mandya Rules of wards",
        "Read them all.",
    ]


def test_rows_of_two_cells_are_not_joined_and_items_with_room_behind_their_numbers_are() -> None:
    pairs = [
        row(740 - 14 * at, f"Register number {at} of the ward", "kept by the sister", columns=(60, 300))
        for at in (0, 1)
    ]
    assert len(text_of(" ".join(pairs)).split("\n")) == 2
    item = row(740, "1.", "Wash your hands with soap for as long as the chart", columns=(60, 90))
    text = text_of(f"{item} {page((726, 'on the wall says, and dry them.'))}")
    assert text == "1. Wash your hands with soap for as long as the chart on the wall says, and dry them."


def test_sentence_that_goes_on_over_the_page_is_one_line() -> None:
    first = page((100, "The fee for a copy of the register of births is twenty rupees and it is paid"))
    second = page((740, "at the desk before the copy is made."))
    document = read(pdf([], streams=[first, second]), "rules.pdf")
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


def test_row_of_names_below_a_paragraph_is_a_line_of_its_own() -> None:
    """As Qt prints it; PDFium reads both as one line, for the paragraph's last line ends in a blank."""
    text = read((Path(__file__).parent / "chart-qt.pdf").read_bytes(), "doses.pdf").text
    rows = [
        "Weight: 4 to 5 kg; Syrup for the child: 2.5 ml; How often: daily",
        "Weight: 6 to 9 kg; Syrup for the child: 4 ml; How often: daily",
    ]
    assert [line for line in text.split("\n") if ";" in line] == rows
