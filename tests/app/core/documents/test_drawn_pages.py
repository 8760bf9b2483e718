"""What a document of a collection can be shown as."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.documents.documents import Document, Source


@pytest.mark.parametrize(
    ("name", "path", "pages", "is_drawn"),
    [
        ("Fees.pdf", "/d/Fees.pdf", 3, True),
        ("Fees.pdf (2)", "/e/Fees.pdf", 3, True),  # two have that name
        ("Fees.PPTX", "/d/Fees.PPTX", 3, False),
        ("Fees.pptx (2)", "/e/Fees.pptx", 3, False),
        ("Fees.odp", "/d/Fees.odp", 3, False),
        ("Fees.txt", "/d/Fees.txt", 3, False),
        ("Fees.docx", "/d/Fees.docx", None, False),
        ("Fees", "pages/Fees.pdf", 3, False),  # of a pack, which has no file
    ],
)
def test_pages_of_a_pdf_that_is_here_can_be_drawn(name: str, path: str, pages: int | None, is_drawn: bool) -> None:
    moment = datetime(2026, 3, 1, tzinfo=UTC)
    document = Document("1", "2", Source(name, Path(path), "", 1, 1), moment, "Fees", pages, "en", (), 1)
    assert document.is_drawn is is_drawn
