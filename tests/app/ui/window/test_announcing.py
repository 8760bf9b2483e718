"""Screen readers are told of what happens elsewhere than where the focus is, in the language of the interface."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from document_desk import DocumentDesk
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_desk import HeldModel

from app.core.errors import AppError, ErrorCode
from app.core.settings import Language
from app.ui.parts.icon_button import IconButton
from app.ui.parts.notice import NoticeText
from app.ui.window.announcing import LONGEST
from app.ui.wording.answer_text import refusal_advice
from app.ui.wording.error_text import describe


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[DocumentDesk]:
    desk = DocumentDesk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """What Qt is given to hand to screen readers, and whether it cuts in."""
    events: list[tuple[str, bool]] = []
    original = QAccessible.updateAccessibility

    def note(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            events.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))
        original(event)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return events


def test_an_answer_is_told_at_its_end_without_marks(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    desk.model = HeldModel(["Check the **cold", " chain** first.\n\n", "1. Open it."])
    desk.open()
    desk.ask("What first?")
    desk.wait_for_answer()
    assert told == [("The answer is ready: Check the cold chain first. Open it.", False)]


def test_a_long_answer_is_told_by_its_beginning(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    desk.model = HeldModel(["word " * 1000])
    desk.open()
    desk.ask("Much?")
    desk.wait_for_answer()
    ((text, _),) = told
    assert text.endswith("word…")
    assert len(text) < LONGEST + 40


def test_a_stop_is_told(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    desk.model = HeldModel(hold_at=1)
    window = desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: "Two" in desk.texts()[-1] if desk.texts() else False)
    window.dialogue.stop()
    desk.wait_for_answer()
    assert told == [("The answer was stopped.", False)]


def test_who_sends_too_early_is_told_each_time(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    desk.model = HeldModel(hold_at=1)
    window = desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: window.dialogue.busy)
    window.composer.field.setPlainText("And then?")
    for _ in range(2):
        QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    said = "The answer is not finished yet. Press Esc to stop it. When it is finished, press Enter again."
    assert told == [(said, False)] * 2
    assert window.held_notice.isVisible()
    window.dialogue.stop()
    desk.wait(lambda: not window.dialogue.busy)
    assert window.composer.field.toPlainText() == "And then?"
    assert not window.held_notice.isVisible()


def test_a_refusal_is_told(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    desk.open()
    desk.add("Manuals", desk.put("pump.txt", "The pump gives nine litres a minute.")).close()
    desk.choose("Manuals")
    desk.ask("Unrelated zebra ?")
    desk.wait_for_answer()
    (said, urgent) = told[-1]
    assert not urgent
    place = "pump.txt, the passage that begins “The pump gives nine litres a minute.”"
    searched = "No document in this collection answers that. Searched: Manuals, 1 document."
    assert said == f"{searched} Closest matches: {place}. {refusal_advice()}"


def test_a_copy_is_told_and_seen(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    desk.model = HeldModel(["It is **open**."])
    window = desk.open()
    desk.ask("Is it open?")
    view = desk.wait_for_answer()
    window.reading.copy_last()
    assert told[-1] == ("Copied", False)
    assert "Copied" in [each.accessibleName() for each in view.findChildren(IconButton)]
    for kind, copied in (
        ("text", "Question:\nIs it open?\n\nAnswer:\nIt is open.\n"),
        ("Markdown", "**Question:**\n\nIs it open?\n\n**Answer:**\n\nIt is **open**.\n"),
    ):
        copy_all = next(each for each in window.reading.commands() if each.title == f"Copy the conversation as {kind}")
        copy_all.run()
        desk.wait(window.notice.isVisible)
        assert told[-1] == ("The whole conversation is copied", False)
        assert QGuiApplication.clipboard().text() == copied
        window.notice.dismiss()


def test_an_error_cuts_in_with_its_advice(desk: DocumentDesk, told: list[tuple[str, bool]]) -> None:
    error = AppError(ErrorCode.DISK_FULL, "")

    def fail(model_id: str | None) -> HeldModel:
        raise error

    desk.load = fail
    window = desk.open()
    desk.wait(window.model_notice.isVisible)
    text = describe(error)
    ((said, urgent),) = told
    assert urgent
    assert text.title in said
    assert text.advice in said
    assert "Try again" in said


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_it_is_told_in_the_language_of_the_interface(
    desk: DocumentDesk, told: list[tuple[str, bool]], language: Language
) -> None:
    window = desk.open()
    desk.switch.set_language(language)
    desk.ask("What first?")
    desk.wait_for_answer()
    start = QCoreApplication.translate("Announcing", "The answer is ready: %1").partition("%1")[0]
    assert not start.isascii()
    assert told[-1][0].startswith(start)
    window.notice.say(lambda: NoticeText(describe(AppError(ErrorCode.DISK_FULL, "")).title))
    assert not told[-1][0].isascii()
