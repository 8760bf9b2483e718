"""A question in Latin letters says above its answer how it was read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.documents.sources import SourceNote, Sources, sources_fields, sources_of
from app.core.settings import Language
from app.knowledge.index.embed import E5Embedder
from app.knowledge.search.search import Searcher

HOURS = "क्लिनिक सुबह नौ बजे खुलता है। रविवार को क्लिनिक बंद रहता है।"
ASKED, READ = "clinic kab khulta hai", "क्लिनिक कब खुलता है"
SAID = f"Your question was read as: {READ}"
NOTE = SourceNote("a.txt", "", None, None, 1, "One tablet.", 0, 11)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[DocumentDesk]:
    embedder = E5Embedder()
    monkeypatch.setattr(Searcher, "_embedder_knows", lambda _, words, **how: embedder.english_words(words, **how))
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    desk.open_with("Clinic", "hours.txt", HOURS)
    yield desk
    desk.close()


def test_it_is_said_above_the_quotation_and_after_a_restart(desk: DocumentDesk) -> None:
    desk.ask(ASKED)
    desk.wait_for_answer()
    (label,) = [each for each in desk.sources().findChildren(QLabel) if each.text() == SAID]
    assert label.isVisible()
    assert label.height() >= label.heightForWidth(label.width()) > 0
    assert label.y() < desk.sources().quotation_views[0].y()

    desk.restart()
    assert desk.sources().read_as == SAID


def test_nothing_is_said_of_a_question_in_its_own_letters(desk: DocumentDesk) -> None:
    desk.ask(READ)
    desk.wait_for_answer()
    assert desk.quoted()
    assert desk.sources().read_as == ""


def test_it_is_said_of_a_mistyped_question_that_is_answered_as_it_was_meant(desk: DocumentDesk) -> None:
    desk.ask("क्िलनिक सबुह खुलात है")
    desk.wait_for_answer()
    assert desk.quoted()
    assert desk.sources().read_as == "Your question was read as: क्लिनिक सुबह खुलता है"


def test_it_is_said_of_a_question_that_is_asked_with_the_one_before_it(desk: DocumentDesk) -> None:
    desk.ask("सुबह कब?")
    desk.wait_for_answer()
    desk.ask("और रविवार को?")
    desk.wait_for_answer()
    assert desk.quoted()
    assert desk.sources().read_as == "Your question was read as: रविवार कब?"


def test_screen_reader_is_told_too_also_of_a_refusal(desk: DocumentDesk) -> None:
    told: list[str] = []
    desk.window.announcing.announced.connect(told.append)
    desk.ask(ASKED)
    desk.wait_for_answer()
    assert told[-1].startswith(f"{SAID}. The answer is ready: {HOURS[:20]}")
    desk.ask("mera balance kitna hai?")
    desk.wait_for_answer()
    assert told[-1].startswith("Your question was read as: मेरा बैलेंस कितना है? No document")


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_it_follows_the_language_of_the_interface(desk: DocumentDesk, language: Language) -> None:
    desk.ask(ASKED)
    desk.wait_for_answer()
    desk.switch.set_language(language)
    desk.wait(lambda: desk.sources().read_as not in ("", SAID))
    assert desk.sources().read_as.endswith(READ)


def test_it_is_kept_of_answers_and_refusals() -> None:
    for sources in (Sources((NOTE,), read_as=READ), Sources(refused=True, read_as=READ)):
        assert sources_of(sources_fields(sources)) == sources
        assert "read_as" not in sources_fields(replace(sources, read_as=""))
    assert sources_of({"refused": True, "read_as": ["no text"]}) == Sources(refused=True)
