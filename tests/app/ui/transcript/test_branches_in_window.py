"""Branches in the window: a question asked otherwise, the arrows, and answers that are gone on with."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.conversations.conversation import AnswerStats, State
from app.core.errors import AppError, ErrorCode
from app.core.settings import Language
from app.ui.transcript.branch_arrows import BranchArrows
from app.ui.transcript.message_view import MessageView
from app.ui.window.window import MainWindow


def test_edited_question_makes_a_branch_and_the_arrows_go_back(desk: Desk) -> None:
    model = desk.model = HeldModel(["First."])
    window = asked(desk, "How many days?")
    model.pieces = ("Second.",)
    button(window.transcript.views[0], "Edit the question").click()
    assert window.composer.field.toPlainText() == "How many days?"
    assert window.composer.field.hasFocus()
    window.composer.field.setPlainText("How many hours?")
    QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    desk.wait(lambda: desk.texts() == ["How many hours?", "Second."] and not window.dialogue.busy)
    assert arrows(window.transcript.views[0]).text == "2/2"
    button(window.transcript.views[0], "Earlier version").click()
    desk.wait(lambda: desk.texts() == ["How many days?", "First."])
    assert arrows(window.transcript.views[0]).text == "1/2"
    button(window.transcript.views[0], "Later version").click()
    desk.wait(lambda: desk.texts() == ["How many hours?", "Second."])
    assert len(desk.storage.conversations.messages(window.dialogue.path[0].conversation_id)) == 4


def test_question_in_the_middle_is_edited_with_all_that_follows_it(desk: Desk) -> None:
    window = asked(desk, "One?", "Two?")
    button(window.transcript.views[0], "Edit the question").click()
    compose(window.composer.field, " ಎಷ್ಟು")
    assert window.composer.field.toPlainText() == "One? ಎಷ್ಟು"
    window.composer.button.click()
    desk.wait(lambda: desk.texts() == ["One? ಎಷ್ಟು", "Two words."])
    desk.wait(lambda: not window.dialogue.busy)
    button(window.transcript.views[0], "Earlier version").click()
    desk.wait(lambda: desk.texts() == ["One?", "Two words.", "Two?", "Two words."])
    desk.ask("Three?")  # goes on where the reader is
    desk.wait_for_answer()
    assert desk.texts()[-2:] == ["Three?", "Two words."]


def test_arrows_by_keyboard_keep_the_focus(desk: Desk) -> None:
    window = asked(desk, "One?")
    button(window.transcript.views[-1], "Answer again").click()
    desk.wait(lambda: len(arrow_texts(window)) == 1)
    desk.wait(lambda: not window.dialogue.busy)
    button(window.transcript.views[-1], "Earlier version").setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Left)
    desk.wait(lambda: arrow_texts(window) == ["1/2"])
    desk.wait(lambda: named_focus() == "Later version")  # there is nothing earlier
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    desk.wait(lambda: arrow_texts(window) == ["2/2"])
    desk.wait(lambda: named_focus() == "Earlier version")


def test_message_keeps_its_place_in_the_window_when_its_sibling_is_shown(desk: Desk) -> None:
    window = desk.open()
    conversation_id = None
    for number in range(12):
        conversation_id = desk.storage.add(f"Question {number}", "A line.\n\n" * 12, conversation_id)
    assert conversation_id is not None
    question = desk.storage.conversations.messages(conversation_id)[12]
    exchange = desk.storage.assistant.edit(question.id, "Otherwise")
    desk.storage.conversations.write_answer(exchange.answer.id, "Short", State.COMPLETE)
    window.dialogue.open(conversation_id)
    desk.wait(lambda: len(window.transcript.views) == 14)
    before = window.transcript.top_of(exchange.question.id)
    assert before is not None and before > 100
    button(window.transcript.views[12], "Earlier version").click()
    desk.wait(lambda: len(window.transcript.views) == 24)
    assert desk.texts()[12] == "Question 6"
    assert window.transcript.top_of(question.id) == before


def test_editing_can_be_cancelled_and_the_draft_comes_back(desk: Desk) -> None:
    window = asked(desk, "One?")
    window.composer.field.setPlainText("half a thought")
    button(window.transcript.views[0], "Edit the question").click()
    assert "Editing the question" in labels(window.composer)
    QTest.keyClick(window.composer.field, Qt.Key.Key_Escape)
    assert window.composer.field.toPlainText() == "half a thought"
    assert "Editing the question" not in labels(window.composer)
    button(window.transcript.views[0], "Edit the question").click()
    window.composer.cancel_button.click()
    assert window.composer.field.toPlainText() == "half a thought"


def test_question_sent_unchanged_makes_no_branch(desk: Desk, qtbot: QtBot) -> None:
    window = asked(desk, "One?")
    button(window.transcript.views[0], "Edit the question").click()
    with qtbot.assertNotEmitted(window.composer.edited):
        QTest.keyClick(window.composer.field, Qt.Key.Key_Return)
    assert window.composer.editing is None


def test_edit_that_cannot_be_stored_comes_back_as_an_edit(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = asked(desk, "One?")
    question = window.dialogue.path[0]

    def full(question_id: str, text: str, attachments: object = ()) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(desk.storage.assistant, "edit", full)
    button(window.transcript.views[0], "Edit the question").click()
    window.composer.field.setPlainText("Another?")
    window.composer.button.click()
    desk.wait(window.held_notice.isVisible)
    assert (window.composer.editing, window.composer.field.toPlainText()) == (question.id, "Another?")


def test_pencil_is_there_for_the_mouse_and_for_the_keyboard(desk: Desk) -> None:
    window = asked(desk, "One?")
    pencil = button(window.transcript.views[0], "Edit the question")
    QTest.mouseMove(window.composer)
    window.composer.field.setFocus()
    assert pencil.icon().isNull()
    pencil.setFocus(Qt.FocusReason.TabFocusReason)
    assert not pencil.icon().isNull()
    window.composer.field.setFocus()
    assert pencil.icon().isNull()
    QApplication.sendEvent(window.transcript.views[0], QEvent(QEvent.Type.Leave))
    assert pencil.icon().isNull()
    window.transcript.views[0].enterEvent(enter_event())
    assert not pencil.icon().isNull()


def test_answer_that_was_stopped_is_gone_on_with_in_the_same_message(desk: Desk) -> None:
    model = desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    window.composer.button.click()
    view = desk.wait_for_answer()
    assert "Stopped" in labels(view)
    model.pieces, model.hold_at = ("And the ", "rest."), 1
    button(view, "Continue").click()
    desk.wait(lambda: desk.texts()[-1].endswith("And the"))  # it streams
    assert window.composer.button.accessibleName() == "Stop"
    assert "Stopped" not in labels(view)
    model.release.set()
    desk.wait(lambda: not window.dialogue.busy)
    assert desk.texts()[-1] == "Part one. And the rest."
    assert model.seen[-1][-1] == ("assistant", "Part one. ")
    (answer,) = desk.storage.conversations.messages(window.dialogue.path[0].conversation_id)[1:]
    assert (answer.text, answer.state) == ("Part one. And the rest.", State.COMPLETE)
    assert not button(view, "Continue").isVisible()


def test_answer_that_a_crash_cut_off_says_so_and_can_be_gone_on_with(desk: Desk) -> None:
    desk.folder.mkdir()
    window = desk.open()
    conversation_id = desk.storage.add("One?", "")
    answer = desk.storage.conversations.messages(conversation_id)[-1]
    desk.storage.conversations.write_answer(answer.id, "Half of ", State.INTERRUPTED)
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts() == ["One?", "Half of"])
    view = window.transcript.views[-1]
    assert any(text.startswith("Interrupted") for text in labels(view))
    button(view, "Continue").click()
    desk.wait(lambda: desk.texts()[-1] == "Half of Two words.")
    desk.wait(lambda: not window.dialogue.busy)
    assert not any(text.startswith("Interrupted") for text in labels(view))


def test_answer_that_reached_its_length_can_be_gone_on_with_and_a_whole_one_not(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("One?", "Whole")
    answer = desk.storage.conversations.messages(conversation_id)[-1]
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts() == ["One?", "Whole"])
    assert not button(window.transcript.views[-1], "Continue").isVisible()
    stats = AnswerStats("m", "torch", 1, 1, 1.0, 1.0, "length")
    desk.storage.conversations.write_answer(answer.id, "Cut", State.COMPLETE, stats)
    window.new_conversation()
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts() == ["One?", "Cut"])
    assert button(window.transcript.views[-1], "Continue").isVisible()


def test_going_on_can_be_stopped_before_the_model_begins(desk: Desk) -> None:
    model = desk.model = HeldModel(["x"], hold_at=0)
    window = desk.open()
    conversation_id = desk.storage.add("One?", "")
    answer = desk.storage.conversations.messages(conversation_id)[-1]
    desk.storage.conversations.write_answer(answer.id, "Half", State.STOPPED)
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts() == ["One?", "Half"])
    button(window.transcript.views[-1], "Continue").click()
    desk.wait(lambda: window.dialogue.busy)
    assert "Thinking…" in labels(window.transcript.views[-1])
    window.composer.button.click()
    desk.wait(lambda: not window.dialogue.busy)
    desk.wait(lambda: desk.storage.conversations.message(answer.id).state is State.STOPPED)
    assert desk.texts() == ["One?", "Half"]
    assert model.seen


def test_arrows_and_the_edit_change_their_language_at_once(desk: Desk) -> None:
    window = asked(desk, "One?")
    button(window.transcript.views[-1], "Answer again").click()
    desk.wait(lambda: len(arrow_texts(window)) == 1)
    desk.wait(lambda: not window.dialogue.busy)
    shown = arrows(window.transcript.views[-1])
    desk.switch.set_language(Language.HINDI)
    QCoreApplication.processEvents()
    names = {stop.accessibleName() for stop in shown.tab_stops}
    desk.switch.set_language(Language.ENGLISH)
    QCoreApplication.processEvents()
    assert {stop.accessibleName() for stop in shown.tab_stops} == {"Earlier version", "Later version"}
    assert not names & {"Earlier version", "Later version"}


def test_every_widget_belongs_to_the_window(desk: Desk) -> None:
    """Python would destroy one that does not whenever it collects, on whatever thread that happens."""
    window = asked(desk, "One?", "Two?")
    button(window.transcript.views[-1], "Answer again").click()
    desk.wait(lambda: len(arrow_texts(window)) == 1)
    desk.wait(lambda: not window.dialogue.busy)
    assert [each for each in QApplication.topLevelWidgets() if each.parentWidget() is None] == [window]


def asked(desk: Desk, *questions: str) -> MainWindow:
    window = desk.open()
    for text in questions:
        desk.ask(text)
        desk.wait_for_answer()
    return window


def compose(field: QWidget, text: str) -> None:
    """Type through an input method, as Indic text is."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def enter_event() -> QEnterEvent:
    return QEnterEvent(QPointF(), QPointF(), QPointF())


def arrows(view: MessageView) -> BranchArrows:
    (found,) = view.findChildren(BranchArrows)
    return found


def arrow_texts(window: QWidget) -> list[str]:
    return [each.text for each in window.findChildren(BranchArrows) if each.isVisible()]


def named_focus() -> str:
    focused = QApplication.focusWidget()
    return "" if focused is None else focused.accessibleName()


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def button(widget: QWidget, name: str) -> QAbstractButton:
    (found,) = [b for b in widget.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())]
    return found
