"""Where a quotation stands, on one line, and whether it is in another language."""

import pytest
from PySide6.QtCore import QLocale

from app.core.settings import Language
from app.core.sources import SourceNote, Sources
from app.ui.answer_text import other_language, place_text


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


@pytest.mark.parametrize(
    ("interface", "asked", "quoted", "other"),
    [
        (Language.HINDI, "en", "hi", None),  # romanised, it may be
        (Language.HINDI, "en", "te", Language.TELUGU),
        (Language.ENGLISH, "en", "hi", Language.HINDI),
        (Language.HINDI, "kn", "hi", Language.HINDI),
        (Language.HINDI, "hi", "en", Language.ENGLISH),
        (Language.HINDI, "hi", "hi", None),
    ],
)
def test_other_language_is_one_that_the_asker_does_not_read(
    interface: Language, asked: str, quoted: str, other: Language | None
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(f"{interface}_IN"))
    try:
        assert other_language(Sources((SourceNote("a.txt", "", None, None, 1),), asked=asked, quoted=quoted)) is other
    finally:
        QLocale.setDefault(before)
