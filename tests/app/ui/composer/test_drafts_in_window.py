"""Drafts: what is typed and not asked is there again, in its conversation, after a switch, a restart and a kill."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from window_desk import Desk, HeldModel

from app.core.errors import AppError, ErrorCode
from app.storage.database.database import Database


def test_each_conversation_has_its_own_draft(desk: Desk) -> None:
    window = desk.open()
    one, two = (desk.storage.add(text, "Answer") for text in ("One?", "Two?"))
    open_(desk, one)
    window.composer.field.setPlainText("to the first")
    open_(desk, two)
    assert window.composer.field.toPlainText() == ""
    window.composer.field.setPlainText("to the second")
    window.new_conversation()
    assert window.composer.field.toPlainText() == ""
    open_(desk, one)
    desk.wait(lambda: window.composer.field.toPlainText() == "to the first")
    open_(desk, two)
    desk.wait(lambda: window.composer.field.toPlainText() == "to the second")


def test_drafts_come_back_after_a_restart(desk: Desk) -> None:
    window = desk.open()
    one = desk.storage.add("One?", "Answer")
    window.composer.field.setPlainText("a new question, half")
    open_(desk, one)
    window.composer.field.setPlainText("ಮುಂದಿನ ಪ್ರಶ್ನೆ")
    desk.close()
    window = desk.open()
    desk.wait(lambda: window.composer.field.toPlainText() == "a new question, half")
    open_(desk, one)
    desk.wait(lambda: window.composer.field.toPlainText() == "ಮುಂದಿನ ಪ್ರಶ್ನೆ")


def test_what_is_typed_is_on_the_disk_soon_without_anything_being_closed(desk: Desk) -> None:
    window = desk.open()
    QTest.keyClicks(window.composer.field, "typed before the power went")
    desk.wait(lambda: on_disk(desk) == {None: "typed before the power went"})


def test_draft_is_gone_when_it_is_sent(desk: Desk) -> None:
    window = desk.open()
    QTest.keyClicks(window.composer.field, "What is")
    desk.wait(lambda: on_disk(desk) == {None: "What is"})
    QTest.keyClicks(window.composer.field, " a cheque?")
    desk.expected = 2
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait_for_answer()
    desk.wait(lambda: on_disk(desk) == {})
    window.new_conversation()
    desk.library.load_draft(None)
    with desk.qtbot.waitSignal(desk.library.draft_loaded) as loaded:
        desk.library.load_draft(None)
    assert loaded.args == [None, ""]
    assert window.composer.field.toPlainText() == ""


def test_what_is_typed_while_the_first_question_is_stored_belongs_to_its_conversation(desk: Desk) -> None:
    desk.model = HeldModel(["Part."], hold_at=0)
    window = desk.open()
    desk.ask("One?")
    window.composer.field.setPlainText("and then")
    desk.wait(lambda: window.dialogue.busy)
    assert window.composer.field.toPlainText() == "and then"
    conversation_id = window.dialogue.conversation_id
    desk.wait(lambda: on_disk(desk) == {conversation_id: "and then"})


def test_question_that_is_refused_stays_a_draft(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.open()

    def full(text: str, conversation_id: str | None = None, attachments: object = ()) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(desk.storage.assistant, "ask", full)
    desk.ask("A long question")
    desk.wait(window.held_notice.isVisible)
    desk.wait(lambda: on_disk(desk) == {None: "A long question"})


def test_draft_stays_while_a_question_is_edited(desk: Desk) -> None:
    window = desk.open()
    one = desk.storage.add("One?", "Answer")
    open_(desk, one)
    window.composer.field.setPlainText("half a thought")
    desk.wait(lambda: desk.texts() == ["One?", "Answer"])
    (pencil,) = [
        found
        for found in window.transcript.views[0].findChildren(QAbstractButton)
        if found.accessibleName() == "Edit the question"
    ]
    pencil.click()
    window.composer.field.setPlainText("One and a half?")
    window.composer.button.click()
    desk.wait(lambda: desk.texts()[:1] == ["One and a half?"])
    assert window.composer.field.toPlainText() == "half a thought"
    desk.wait(lambda: on_disk(desk) == {one: "half a thought"})


def open_(desk: Desk, conversation_id: str) -> None:
    with desk.qtbot.waitSignal(desk.window.dialogue.shown):
        desk.window.dialogue.open(conversation_id)


def on_disk(desk: Desk) -> dict[str | None, str]:
    """What another program would find, should this one be killed now."""
    other = Database(desk.folder / "conversations.sqlite")
    try:
        with other.read() as db:
            return {key or None: text for key, text in db.execute("SELECT key, text FROM drafts").fetchall()}
    finally:
        other.close()
