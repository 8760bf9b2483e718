"""A double question of which one half is answered: the answer says which half is not, wherever it is read."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from document_desk import DocumentDesk, seen_text
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.documents.sources import SourceNote, Sources
from app.core.documents.written import Sentence, Written
from app.core.exchange.html_format import html_document
from app.core.exchange.markdown_format import markdown_document
from app.core.exchange.reading import Layout
from app.core.settings import Language
from app.storage.conversations.exchange import ConversationExchange
from app.ui.exchange.pdf_export import pdf_document
from app.ui.window.announcing import LONGEST
from app.ui.wording.answer_text import answer_text, unanswered_text

PUMP = "The oxygen pump gives nine litres a minute. Clean the filter of the pump every Monday."
KNOWN, UNKNOWN = "When is the filter of the oxygen pump to be cleaned", "who paints zebras near Chicago"
SAID = f"Not found in the documents: “{UNKNOWN}”. Ask it by itself, in full, to see the closest matches."
NOTE = SourceNote("a.txt", "", None, None, 1, "One tablet.", 0, 11)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    desk.open_with("Manuals", "pump.txt", PUMP)
    yield desk
    desk.close()


def test_half_that_is_not_found_is_named_beneath_the_quotation_and_after_a_restart(desk: DocumentDesk) -> None:
    desk.ask(f"{KNOWN}, and {UNKNOWN}?")
    desk.wait_for_answer()
    sources = desk.sources()
    assert any("every Monday" in each for each in desk.quoted())
    assert seen_text(sources.unanswered) == SAID
    (label,) = [each for each in sources.findChildren(QLabel) if each.text() == SAID]
    assert label.isVisible()
    assert label.height() >= label.heightForWidth(label.width()) > 0
    assert label.y() > sources.quotation_views[-1].y()

    desk.restart()
    assert seen_text(desk.sources().unanswered) == SAID


@pytest.mark.parametrize("question", [f"{KNOWN}?", f"{KNOWN}? At what day is the filter of the pump cleaned?"])
def test_nothing_is_said_where_all_is_answered(desk: DocumentDesk, question: str) -> None:
    desk.ask(question)
    view = desk.wait_for_answer()
    assert desk.quoted()
    assert seen_text(desk.sources().unanswered) == ""
    assert "Not found" not in view.message.text


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_note_follows_the_language_of_the_interface(desk: DocumentDesk, language: Language) -> None:
    desk.ask(f"{KNOWN}, and {UNKNOWN}?")
    kept = desk.wait_for_answer().message.sources
    assert kept is not None
    desk.switch.set_language(language)
    said = unanswered_text(kept)
    assert UNKNOWN in said
    desk.wait(lambda: seen_text(desk.sources().unanswered) == said)
    (label,) = [each for each in desk.sources().findChildren(QLabel) if each.text() == said]
    assert label.height() >= label.heightForWidth(label.width()) > 0


def test_note_is_whole_where_there_is_little_room(desk: DocumentDesk) -> None:
    desk.ask(f"{KNOWN}, and {UNKNOWN}?")
    view = desk.wait_for_answer()
    (label,) = [each for each in desk.sources().findChildren(QLabel) if each.text() == SAID]
    wide = label.width()
    desk.window.resize(480, 700)
    desk.wait(lambda: label.width() < wide - 100)
    assert label.height() >= label.heightForWidth(label.width())
    assert label.mapTo(view, label.rect().bottomRight()).x() < view.width()
    assert label.mapTo(view, label.rect().bottomRight()).y() < view.height()


def test_screen_readers_are_told_it_with_the_answer(desk: DocumentDesk) -> None:
    told: list[str] = []
    desk.window.announcing.announced.connect(told.append)
    desk.ask(f"{KNOWN}, and {UNKNOWN}?")
    desk.wait_for_answer()
    assert "every Monday" in told[-1]
    assert told[-1].endswith(SAID)
    assert told[-1].count(SAID) == 1


def test_screen_readers_are_told_it_after_the_beginning_of_a_long_answer(desk: DocumentDesk) -> None:
    told: list[str] = []
    desk.window.announcing.announced.connect(told.append)
    desk.add("Long", desk.put("long.txt", f"The filter of the oxygen pump is to be cleaned {'and dried ' * 90}."))
    desk.choose("Long")
    desk.ask(f"{KNOWN}, and {UNKNOWN}?")
    assert len(desk.wait_for_answer().message.text) > LONGEST + len(SAID)
    assert "and dried…" in told[-1]
    assert told[-1].endswith(SAID)
    assert told[-1].count(SAID) == 1


def test_it_is_copied_with_the_answer_and_stands_in_exports(desk: DocumentDesk) -> None:
    desk.ask(f"{KNOWN}, and {UNKNOWN}?")
    view = desk.wait_for_answer()
    read: list[str] = []
    for copy in (view.copy_as_markdown, view.copy_as_text):
        QGuiApplication.clipboard().clear()
        copy()
        assert "every Monday" in QGuiApplication.clipboard().text()
        assert SAID in QGuiApplication.clipboard().text()
    desk.window.transcript.aids.speech_requested.connect(lambda message_id, text: read.append(text))
    view.read_aloud()
    assert SAID in read[0]
    whole = ConversationExchange(desk.storage.database).read_to_export(view.message.conversation_id)
    assert whole.messages[-1].extra["unanswered"] == [UNKNOWN]
    assert SAID in markdown_document(whole, Layout())
    assert SAID in html_document(whole, Layout())
    paper = pypdfium2.PdfDocument(pdf_document(whole, Layout()))
    try:
        printed = " ".join(page.get_textpage().get_text_range() for page in paper)
    finally:
        paper.close()
    assert SAID in " ".join(printed.split())


def test_it_stands_beside_what_a_model_wrote(qapp: QApplication) -> None:
    written = Written((Sentence("One tablet is given.", True, (1,)),), shown=True)
    sources = Sources((NOTE,), written=written, unanswered=(UNKNOWN,))
    assert answer_text(sources).splitlines()[-3] == SAID
    assert answer_text(sources).startswith("One tablet is given. [1]")


def test_several_parts_are_listed(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_IN"))
    try:
        sources = Sources((NOTE,), unanswered=("who signs\n it", "what does it cost"))
        said = unanswered_text(sources)
        assert said.startswith("Not found in the documents: “who signs it” and “what does it cost”. Ask each")
        assert answer_text(sources).splitlines()[-1] == said
    finally:
        QLocale.setDefault(before)
    assert unanswered_text(Sources((NOTE,))) == ""
