"""The number that is printed on a page is known where it is another than the page is counted by."""

import pytest
from made_documents import pdf

from app.core.documents.documents import Passage, ReadDocument
from app.knowledge.index.split import estimated_tokens, split
from app.knowledge.read.formats import read


def stream(page: int, foot: str) -> str:
    text = " T* ".join(f"(Rule {page * 31 + at * 7} of the ward is kept by all who work in it.) Tj" for at in range(8))
    return f"BT /F1 12 Tf 14 TL 50 750 Td {text} ET BT /F1 9 Tf 290 30 Td ({foot}) Tj ET"


def content(feet: list[str], labels: str = "") -> ReadDocument:
    streams = [stream(page, foot) for page, foot in enumerate(feet, start=1)]
    return read(pdf([], streams=streams, labels=labels), "manual.pdf")


def test_labels_that_the_file_has_are_kept_where_they_differ() -> None:
    document = content(["", "", "", ""], "0 << /S /r >> 2 << /S /D >>")
    assert [page.label for page in document.pages] == ["i", "ii", "1", "2"]
    same = content(["", "", "", ""], "0 << /S /D >>")
    assert [page.label for page in same.pages] == [""] * 4


@pytest.mark.parametrize(
    ("feet", "labels"),
    [
        (["", "", "1", "2", "3", "4"], ["", "", "1", "2", "3", "4"]),
        (["", "Page 1 of 5", "Page 2 of 5", "Page 3 of 5", "Page 4 of 5"], ["", "1", "2", "3", "4"]),
        (["1", "2", "3", "4"], [""] * 4),
        (["12", "7", "31", "2"], [""] * 4),  # no numbers of pages
        (["2-2", "2-3", "2-4", "2-5"], [""] * 4),  # within a chapter
    ],
)
def test_numbers_that_run_along_are_those_of_the_pages(feet: list[str], labels: list[str]) -> None:
    document = content(feet)
    assert [page.label for page in document.pages] == labels


def test_printed_numbers_win_over_what_the_file_calls_its_pages() -> None:
    document = content(["5", "6", "7"], "0 << /S /A >>")
    assert [page.label for page in document.pages] == ["5", "6", "7"]


def test_passage_knows_the_printed_number_of_each_of_its_pages() -> None:
    document = content(["", "1", "2", "3"])
    cuts = split(document, estimated_tokens)
    assert all(len(cut.labels) in (0, len(cut.turns) + 1) for cut in cuts)
    by_page = {cut.page: cut.labels[0] for cut in cuts if cut.labels}
    assert by_page[3] == "2"
    passage = Passage(1, "", 0, "abcdef", 2, (), 0, 6, (3,), ("1", "2"))
    assert [(passage.page_at(at), passage.label_at(at)) for at in (0, 3)] == [(2, "1"), (3, "2")]
