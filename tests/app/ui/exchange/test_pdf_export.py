"""A PDF of a conversation: the bundled fonts are in it, every sign has its glyph, and every page says what it is."""

import re
from dataclasses import replace
from datetime import UTC
from typing import Any

import pypdfium2
import pytest
from PySide6.QtGui import QFont, QGlyphRun, QTextDocument, QTextLayout
from pytestqt.qtbot import QtBot
from whole_conversations import NOON, talk

from app.core.exchange.reading import Labels, Layout
from app.core.exchange.whole import WholeConversation
from app.core.settings import Language
from app.ui.exchange.pdf_export import pdf_document
from app.ui.exchange.pdf_pages import keep_together
from app.ui.look.fonts import ui_font
from app.ui.wording.export_labels import export_layout
from app.workers.task import Task

LAYOUT = Layout(zone=UTC, labels=Labels(page="Page %1 of %2"))
SCRIPTS = (
    "Blood pressure: 120/80 mmHg, ₹ 12,34,567 – “office”",
    "रक्तचाप, क्षत्रिय, ज्ञान, स्त्री, राष्ट्र, विद्यार्थी, हृदय, क्\u200dष",
    "ರಕ್ತದೊತ್ತಡ, ಸ್ತ್ರೀ, ಕ್ಷೇತ್ರ, ವಿದ್ಯಾರ್ಥಿ, ಸಾಫ್ಟ್\u200cವೇರ್",
    "రక్తపోటు, స్త్రీ, క్షేత్రం, విద్యార్థి, సాఫ్ట్\u200cవేర్",
)
MARKDOWN = "\n\n".join(f"**{line}**\n\n- {line}\n- `{line}`\n\n> {line}" for line in SCRIPTS)


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def long_talk(count: int) -> WholeConversation:
    return talk(
        *(text for n in range(count) for text in (f"Question {n}?", f"Answer {n}. " + "words " * 60)), title="Dose"
    )


def shaped(text: str, font: QFont) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout.glyphRuns()


def test_fonts_in_it_are_the_bundled_ones(qtbot: QtBot) -> None:
    data = pdf_document(talk("\n".join(SCRIPTS), MARKDOWN, title=SCRIPTS[1]), LAYOUT)
    fonts = set(re.findall(rb"/FontName /(?:[A-Z]{6}\+)?([\w-]+)", data))
    assert fonts >= {b"NotoSans-Regular", b"NotoSans-Bold", b"NotoSansKannada-Regular", b"NotoSansTelugu-Regular"}
    assert all(font.startswith(b"NotoSans") for font in fonts)
    assert data.count(b"/FontFile2") == len(re.findall(rb"/FontName", data))


def test_long_one_is_made_on_a_thread_of_its_own_without_complaints(qtbot: QtBot, qtlog: Any) -> None:
    """Qt's texts start timers as they are laid out, and a thread that has no loop says so for each."""
    made: list[bytes] = []
    task = Task(lambda task: made.append(pdf_document(talk(*["Question?", MARKDOWN] * 40, title="Dose"), LAYOUT)))
    with qtbot.waitSignal(task.done):
        task.start()
    assert len(pages(made[0])) > 5
    assert [each.message for each in qtlog.records if "imer" in each.message] == []


def test_every_sign_has_a_glyph(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    glyphs: list[int] = []
    families: set[str] = set()

    def look(document: QTextDocument) -> None:
        keep_together(document)
        block = document.begin()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                font = fragment.charFormat().font().resolve(document.defaultFont())
                for run in shaped(fragment.text(), font):
                    families.add(run.rawFont().familyName())
                    glyphs.extend(run.glyphIndexes())
                pieces += 1
            block = block.next()

    monkeypatch.setattr("app.ui.exchange.pdf_export.keep_together", look)
    pdf_document(talk("\n".join(SCRIPTS), MARKDOWN, title=SCRIPTS[1]), LAYOUT)
    assert len(glyphs) > 500
    assert 0 not in glyphs
    assert all(family.startswith("Noto Sans") for family in families)


def test_pages_have_title_date_and_number(qtbot: QtBot) -> None:
    texts = pages(pdf_document(long_talk(30), LAYOUT))
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert "Dose" in text
        assert "2026-03-14 12:00" in text
        assert f"Page {number} of {len(texts)}" in text
    whole = " ".join(texts)
    for n in range(30):
        assert f"Question {n}?" in whole
        assert f"Answer {n}." in whole


@pytest.mark.parametrize(
    ("language", "date"),
    [
        (Language.ENGLISH, "14/03/26 12:00 pm"),
        (Language.HINDI, "14/3/26 12:00 pm"),
        (Language.KANNADA, "14/3/26 12:00 PM"),
        (Language.TELUGU, "14-03-26 12:00 PM"),
    ],
)
def test_dates_are_written_as_the_readers_language_has_them(qtbot: QtBot, language: Language, date: str) -> None:
    layout = replace(export_layout(language), zone=UTC)
    for text in pages(pdf_document(long_talk(30), layout)):
        assert date in " ".join(text.split())
        assert "2026-03-14" not in text
    assert all(0 not in run.glyphIndexes() for run in shaped(layout.time(NOON), ui_font(language)))


def test_no_heading_is_the_last_line_of_a_page(qtbot: QtBot) -> None:
    for filler in range(1, 12):
        conversation = talk(*["line\n" * filler + "end", "a\n\nb"] * 12, title="t")
        for text in pages(pdf_document(conversation, LAYOUT)):
            lines = [line for line in text.splitlines() if line.strip() and not line.startswith("Page ")]
            assert not re.match(r"\d+\. (Question|Answer)", lines[-1]), filler


def test_nothing_named_in_an_answer_is_loaded_or_shown(qtbot: QtBot) -> None:
    data = pdf_document(talk("q", "![p](file:///etc/passwd) <img src='file:///etc/passwd'> <b>x</b>"), LAYOUT)
    assert b"/Subtype /Image" not in data
    assert "<b>x</b>" in "".join(pages(data)).replace("\r\n", " ")


def test_title_is_in_the_documents_properties(qtbot: QtBot) -> None:
    document = pypdfium2.PdfDocument(pdf_document(talk("q", title="ರಕ್ತದೊತ್ತಡ"), LAYOUT))
    assert document.get_metadata_dict()["Title"] == "ರಕ್ತದೊತ್ತಡ"
    document.close()


def test_empty_conversation_and_odd_answers_make_a_page(qtbot: QtBot) -> None:
    for conversation in (
        talk(title=""),
        talk("", "", " ", "---"),
        talk("q", "| a |\n|---|\n| 1 |"),
        talk("q", "```\nx"),
    ):
        assert len(pages(pdf_document(conversation, LAYOUT))) == 1


def test_branches_are_drawn_where_they_are_asked_for(qtbot: QtBot) -> None:
    whole = talk("q", "first")
    other = replace(whole.messages[1], id="x", text="second")
    whole = replace(whole, messages=(*whole.messages, other), created=NOON)
    assert "second" not in "".join(pages(pdf_document(whole, LAYOUT)))
    assert "second" in "".join(pages(pdf_document(whole, replace(LAYOUT, all_branches=True))))
