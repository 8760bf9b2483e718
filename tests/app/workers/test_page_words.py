"""What is set off on the page of a source, and on a page that somebody has turned to."""

import pytest

from app.core.documents.sources import ChosenSource, SourceNote
from app.workers.document_library import _page_words


def note(quote: str, page: int | None) -> SourceNote:
    return SourceNote("a.pdf", "", page, None, 1, quote, 0, len(quote))


CHOSEN = ChosenSource(note("First.", 5), (note("Same.", 6),), (note("Near.", 7), note("Far.", 9), note("None.", None)))


def test_on_its_own_page_the_source_and_what_stands_near_are_set_off() -> None:
    words = _page_words(CHOSEN, 5, 800, None)
    assert (words.page, words.words, words.width) == (5, "First.", 800)
    assert (words.same, words.others) == (("Same.",), ("Near.",))


@pytest.mark.parametrize(
    ("page", "same", "others"),
    [(7, ("First.", "Same."), ("Near.", "Far.")), (9, (), ("Near.", "Far.")), (20, (), ())],
)
def test_on_a_page_that_was_turned_to_the_source_is_one_of_the_quotations_near(
    page: int, same: tuple[str, ...], others: tuple[str, ...]
) -> None:
    words = _page_words(CHOSEN, 5, 800, page)
    assert (words.page, words.words) == (page, "")
    assert (words.same, words.others) == (same, others)
