"""Where a quotation stands, on one line, and whether it is in another language."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QLocale

from app.core.documents.sources import SourceNote, Sources
from app.core.script import script_of
from app.core.settings import Language
from app.ui.wording.answer_text import (
    answer_text,
    other_languages,
    other_languages_text,
    place_text,
    quotation_text,
)


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


def test_number_that_is_printed_on_a_page_is_named_beside_the_one_that_is_counted() -> None:
    note = SourceNote("manual.pdf", "", 9, None, 1, page_label="7")
    assert place_text(note) == "manual.pdf, page 9 (printed 7)"


def test_no_brackets_stand_around_a_name_that_has_its_own() -> None:
    note = SourceNote("visit.md", "Visiting (sample)", None, "Fees", 1, "A slip costs ten rupees.", 0, 24)
    assert quotation_text(note) == "A slip costs ten rupees.\n— Visiting (sample), Fees"
    assert answer_text(Sources((note,))) == quotation_text(note)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("fees.txt\n\nThe dose is ten tablets.\n— dose.pdf", "fees.txt The dose is ten tablets. — dose.pdf"),
        ("fees\x1b[2Jx.txt", "fees [2Jx.txt"),
        ("fees\u202etxt.exe\u2066", "feestxt.exe"),
        ("क्\u200dष.txt", "क्\u200dष.txt"),
    ],
)
def test_name_of_a_file_says_nothing_on_a_line_of_its_own(name: str, line: str) -> None:
    assert place_text(SourceNote(name, "", None, None, 1)) == line


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
    sources = Sources((SourceNote("a.txt", "", None, None, 1),), asked=asked, quoted=quoted)
    with interface_in(interface):
        assert other_languages(sources) == (() if other is None else (other,))


@pytest.mark.parametrize(
    ("quotes", "said"),
    [
        (("जल", "पानी"), "These words are in another language: Hindi."),
        (("जल", "ನೀರು"), "These words are in other languages: Hindi and Kannada."),
        (("జలం", "जल", "ನೀರು", "पानी"), "These words are in other languages: Telugu, Hindi and Kannada."),
        (("जल", "Water"), "Some of these words are in another language: Hindi."),
        (("Water", "ನೀರು"), "Some of these words are in another language: Kannada."),
        (("Water", "ನೀರು", "जल"), "Some of these words are in other languages: Kannada and Hindi."),
        (("Water", "Clean water"), ""),
    ],
)
def test_each_language_of_the_quotations_is_named(quotes: tuple[str, ...], said: str) -> None:
    notes = tuple(SourceNote("a.txt", "", None, None, 1, text, 0, len(text)) for text in quotes)
    with interface_in(Language.ENGLISH):
        assert other_languages_text(Sources(notes, asked="en", quoted=str(script_of(quotes[0])))) == said
        assert other_languages_text(Sources(notes, asked="en")) == ""  # as earlier versions kept it


@contextmanager
def interface_in(language: Language) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(f"{language}_IN"))
    try:
        yield
    finally:
        QLocale.setDefault(before)
