"""An answer that may not be what was asked says so, before it is read and wherever it is."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from document_desk import DocumentDesk, seen_text
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.documents.sources import SourceNote, Sources, sources_fields, sources_of
from app.core.documents.written import Sentence, Written
from app.core.exchange.html_format import html_document
from app.core.exchange.reading import Layout
from app.core.exchange.verdicts import is_verbatim
from app.core.settings import Language
from app.knowledge.answer import confidence
from app.storage.conversations.exchange import ConversationExchange
from app.ui.wording.answer_text import answer_text, doubtful_text

PUMP = "The oxygen pump gives nine litres a minute. Clean the filter of the pump every Monday."
ASKED = "When is the filter of the oxygen pump to be cleaned?"
SAID = "This may not be what you asked. Read the place in the document before you rely on it."
NOTE = SourceNote("a.txt", "", None, None, 1, "One tablet.", 0, 11)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    import_module("app.knowledge.answer.answers")  # which takes DOUBTFUL as it is then: not while a test has changed it
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    desk.open_with("Manuals", "pump.txt", PUMP)
    yield desk
    desk.close()


def test_it_is_said_above_the_quotation_and_after_a_restart(
    desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confidence, "DOUBTFUL", 1.0)
    told: list[str] = []
    desk.window.announcing.announced.connect(told.append)
    desk.ask(ASKED)
    view = desk.wait_for_answer()
    assert any("every Monday" in each for each in desk.quoted())
    (label,) = [each for each in desk.sources().findChildren(QLabel) if each.text() == SAID]
    assert label.isVisible()
    assert label.height() >= label.heightForWidth(label.width()) > 0
    assert label.y() < desk.sources().quotation_views[0].y()
    assert told[-1].endswith(SAID)
    assert told[-1].count(SAID) == 1
    view.copy_as_text()
    assert QGuiApplication.clipboard().text().startswith(f"{SAID}\n\n{desk.quoted()[0]}")
    whole = ConversationExchange(desk.storage.database).read_to_export(view.message.conversation_id)
    assert whole.messages[-1].extra["doubtful"] is True
    page = html_document(whole, Layout())
    assert page.index(SAID) < page.index("every Monday")
    assert is_verbatim(whole.messages[-1]), "no format makes headings or lists of it"

    desk.restart()
    assert seen_text(desk.sources().doubtful) == SAID


def test_it_takes_no_more_lines_than_before_when_the_window_is_wide_again(
    desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(confidence, "DOUBTFUL", 1.0)
    desk.ask(ASKED)
    desk.wait_for_answer()
    label, wide, tall = desk.sources().doubtful, desk.window.width(), desk.sources().doubtful.height()
    desk.window.resize(520, desk.window.height())
    desk.wait(lambda: label.height() > tall)
    desk.window.resize(wide, desk.window.height())
    desk.wait(lambda: label.height() == tall)


def test_nothing_is_said_of_an_answer_that_is_sure(desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confidence, "DOUBTFUL", 0.0)
    desk.ask(ASKED)
    view = desk.wait_for_answer()
    assert desk.quoted()
    assert seen_text(desk.sources().doubtful) == ""
    assert SAID not in view.message.text


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_it_follows_the_language_of_the_interface(
    desk: DocumentDesk, monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    monkeypatch.setattr(confidence, "DOUBTFUL", 1.0)
    desk.ask(ASKED)
    desk.wait_for_answer()
    desk.switch.set_language(language)
    desk.wait(lambda: seen_text(desk.sources().doubtful) not in ("", SAID))
    said = doubtful_text(Sources((NOTE,), doubtful=True))
    assert seen_text(desk.sources().doubtful) == said
    (label,) = [each for each in desk.sources().findChildren(QLabel) if each.text() == said]
    assert label.height() >= label.heightForWidth(label.width()) > 0


def test_it_stands_above_what_a_model_wrote_in_its_text(qapp: QApplication) -> None:
    written = Written((Sentence("One tablet is given.", True, (1,)),), shown=True)
    sources = Sources((NOTE,), written=written, doubtful=True)
    assert answer_text(sources).startswith(f"{SAID}\n\nOne tablet is given. [1]")
    assert sources.are_all_of(answer_text(sources))
    assert SAID not in answer_text(replace(sources, doubtful=False))


def test_it_is_kept_where_it_makes_sense(qapp: QApplication) -> None:
    sources = Sources((NOTE,), doubtful=True)
    assert sources_of(sources_fields(sources)) == sources
    assert "doubtful" not in sources_fields(replace(sources, doubtful=False))
    refused = {"refused": True, "doubtful": True}
    assert sources_of(refused) == Sources(refused=True)
