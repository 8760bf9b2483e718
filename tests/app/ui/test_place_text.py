"""Where a quotation stands, on one line."""

import pytest

from app.core.sources import SourceNote
from app.ui.answer_text import place_text


@pytest.mark.parametrize(
    ("heading", "page", "line"),
    [
        (None, None, "fever.pdf"),
        ("Children > Fever", 3, "fever.pdf, page 3, Fever"),
        ("fever.pdf", None, "fever.pdf"),  # a title is often the only heading
    ],
)
def test_place_names_document_page_and_last_heading(heading: str | None, page: int | None, line: str) -> None:
    assert place_text(SourceNote("fever.pdf", "", page, heading, 1)) == line
