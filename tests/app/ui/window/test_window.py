"""The window as a person uses it: asking, stopping, answering anew, deleting and undoing, switching language."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk, HeldModel

from app.core.conversations.conversation import AnswerStats, State
from app.core.errors import AppError, ErrorCode
from app.core.settings import Language, SettingsFile, Theme
from app.ui.wording.error_text import describe
from shakti_mlx.errors import ModelError, ModelErrorCode


def test_question_is_answered_in_the_window_and_stored(desk: Desk) -> None:
    window = desk.open()
    desk.ask("What is a cheque?")
    desk.wait_for_answer()
    assert desk.texts() == ["What is a cheque?", "Two words."]
    assert window.composer.field.toPlainText() == ""
    (conversation,) = desk.storage.conversations.list()
    assert conversation.title == "What is a cheque?"
    assert [message.text for message in desk.storage.conversations.messages(conversation.id)] == desk.texts()


def test_answer_streams_before_it_ends(desk: Desk) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    assert window.composer.button.accessibleName() == "Stop"
    desk.model.release.set()
    desk.wait_for_answer()
    assert desk.texts()[-1] == "Part one. Part two."
    assert window.composer.button.accessibleName() == "Send"


@pytest.mark.parametrize("by_key", [True, False])
def test_stop_keeps_partial_text(desk: Desk, qtbot: QtBot, by_key: bool) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    if by_key:
        QTest.keyClick(window.composer.field, Qt.Key.Key_Escape)
    else:
        window.composer.button.click()
    view = desk.wait_for_answer()
    assert view.message.state is State.STOPPED
    assert view.text_view.toPlainText() == "Part one."
    assert "Stopped" in labels(view)


def test_second_question_goes_into_the_same_conversation(desk: Desk) -> None:
    desk.open()
    for text in ("One?", "Two?"):
        desk.ask(text)
        desk.wait_for_answer()
    assert desk.texts() == ["One?", "Two words.", "Two?", "Two words."]
    assert len(desk.storage.conversations.list()) == 1


def test_answering_again_shows_the_new_answer_in_the_place_of_the_old(desk: Desk, qtbot: QtBot) -> None:
    model = desk.model = HeldModel()
    window = desk.open()
    desk.ask("One?")
    view = desk.wait_for_answer()
    model.pieces = ("Another ", "one.")
    button(view, "Answer again").click()
    desk.wait(lambda: desk.texts() == ["One?", "Another one."])
    desk.wait_for_answer()
    assert len(desk.storage.conversations.messages(window.dialogue.path[0].conversation_id)) == 3


def test_only_the_last_answer_can_be_answered_again(desk: Desk) -> None:
    window = desk.open()
    for text in ("One?", "Two?"):
        desk.ask(text)
        desk.wait_for_answer()
    shown = [b.isVisible() for view in window.transcript.views for b in buttons(view, "Answer again")]
    assert shown == [False, True]


def test_copy_gives_the_markdown(desk: Desk) -> None:
    desk.model = HeldModel(["**bold** and `code`"])
    desk.open()
    desk.ask("Tell me")
    view = desk.wait_for_answer()
    button(view, "Copy").click()
    assert QGuiApplication.clipboard().text() == "**bold** and `code`"
    assert view.text_view.toPlainText() == "bold and code"


def test_question_is_shown_as_it_was_typed(desk: Desk) -> None:
    desk.open()
    desk.ask("# no *Markdown*\n<b>here</b>")
    desk.wait_for_answer()
    assert desk.texts()[0] == "# no *Markdown*\n<b>here</b>"


def test_everything_is_there_after_a_restart(desk: Desk) -> None:
    desk.open()
    desk.ask("One?")
    desk.wait_for_answer()
    desk.close()
    window = desk.open()
    desk.wait(lambda: window.sidebar.conversations.rows.rowCount() == 2)
    (conversation,) = desk.storage.conversations.list()
    window.sidebar.conversations.opened.emit(conversation.id)
    desk.wait(lambda: desk.texts() == ["One?", "Two words."])


def test_closing_while_answering_keeps_the_text(desk: Desk) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    desk.close()
    window = desk.open()
    (conversation,) = desk.storage.conversations.list()
    window.dialogue.open(conversation.id)
    desk.wait(lambda: desk.texts() == ["Tell me", "Part one."])
    assert window.dialogue.path[-1].state is State.STOPPED


def test_question_asked_before_the_model_is_ready_is_answered_when_it_is(desk: Desk) -> None:
    model = desk.model

    def load(model_id: str | None) -> HeldModel:
        assert isinstance(model, HeldModel)
        while not model.release.wait(0.001):
            pass
        return model

    desk.load = load
    window = desk.open()
    desk.wait(lambda: window.model_status.text() == "Loading the model…")
    desk.ask("One?")
    desk.wait(lambda: len(window.transcript.views) == 2)
    assert "Waiting for the model to load…" in labels(window.transcript.views[-1])
    assert isinstance(model, HeldModel)
    model.release.set()
    desk.wait_for_answer()
    assert desk.texts() == ["One?", "Two words."]
    assert window.model_status.text() == "Scripted"
    assert "Scripted answers. All of it is on this computer." in window.model_status.toolTip()


def test_double_click_sends_and_does_not_stop(desk: Desk) -> None:
    desk.model = HeldModel(hold_at=1)
    window = desk.open()
    window.composer.field.setPlainText("Tell me")
    QTest.mouseClick(window.composer.button, Qt.MouseButton.LeftButton)
    desk.wait(lambda: window.composer.button.accessibleName() == "Stop")
    QTest.mouseDClick(window.composer.button, Qt.MouseButton.LeftButton)  # the second press, in place of one
    QTest.mouseRelease(window.composer.button, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.texts()[-1:] == ["Two"])
    assert window.dialogue.busy
    QTest.mouseClick(window.composer.button, Qt.MouseButton.LeftButton)
    assert desk.wait_for_answer().message.state is State.STOPPED


def test_question_that_waits_for_the_model_can_be_stopped_at_once(desk: Desk) -> None:
    model = HeldModel()

    def load(model_id: str | None) -> HeldModel:
        while not model.release.wait(0.001):
            pass
        return model

    desk.load = load
    window = desk.open()
    desk.ask("One?")
    desk.wait(lambda: window.dialogue.busy)
    window.composer.button.click()
    assert not window.dialogue.busy
    assert "Stopped" in labels(window.transcript.views[-1])
    model.release.set()
    answer = window.dialogue.path[-1]
    desk.wait(lambda: desk.storage.conversations.message(answer.id).state is State.STOPPED)
    assert model.seen[1:] == []


def test_model_that_does_not_load_is_told_with_advice_and_can_be_tried_again(desk: Desk) -> None:
    error = ModelError(ModelErrorCode.DAMAGED, "weights.gguf")
    failing = [error]

    def load(model_id: str | None) -> HeldModel:
        if failing:
            raise failing.pop()
        return HeldModel()

    desk.load = load
    window = desk.open()
    desk.wait(window.model_notice.isVisible)
    assert describe(error).title in labels(window.model_notice)
    assert describe(error).advice in labels(window.model_notice)
    window.model_notice.action_button.click()
    desk.wait(lambda: window.model_status.text() == "Scripted")
    assert not window.model_notice.isVisible()


def test_failed_answer_says_what_to_do_and_can_be_tried_again(desk: Desk) -> None:
    error = ModelError(ModelErrorCode.PROMPT_TOO_LONG)
    model = desk.model = HeldModel()
    model.error = error
    desk.open()
    desk.ask("One?")
    view = desk.wait_for_answer()
    assert {describe(error).title, describe(error).advice} <= set(labels(view))
    assert view.text_view.toPlainText() == "Two words."
    model.error = None
    button(view, "Try again").click()
    desk.wait(lambda: not buttons(desk.window.transcript.views[-1], "Try again")[0].isVisible())
    assert desk.wait_for_answer().message.state is State.COMPLETE


def test_bug_while_answering_leaves_a_window_that_works(desk: Desk) -> None:
    model = desk.model = HeldModel()
    model.error = ZeroDivisionError()
    desk.open()
    desk.ask("One?")
    view = desk.wait_for_answer()
    assert view.message.state is State.FAILED
    assert view.text_view.toPlainText() == "Two words."
    model.error = None
    desk.ask("Two?")
    assert desk.wait_for_answer().message.state is State.COMPLETE


def test_question_that_cannot_be_stored_comes_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.open()

    def full(text: str, conversation_id: str | None = None, attachments: object = ()) -> None:
        raise AppError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(desk.storage.assistant, "ask", full)
    desk.ask("A long question")
    desk.wait(window.held_notice.isVisible)
    assert window.composer.field.toPlainText() == "A long question"
    assert describe(AppError(ErrorCode.DISK_FULL)).title in labels(window.held_notice)


def test_new_conversation_while_another_is_answered(desk: Desk, qtbot: QtBot) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    desk.ask("One?")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert desk.texts() == []
    assert window.welcome.isVisible()
    assert window.composer.button.accessibleName() == "Send"
    first = desk.storage.conversations.list()[0]
    window.dialogue.open(first.id)  # back: what has streamed meanwhile is there, and stop stops it
    desk.wait(lambda: desk.texts() == ["One?", "Part one."])
    assert window.composer.button.accessibleName() == "Stop"
    window.composer.button.click()
    assert desk.wait_for_answer().message.state is State.STOPPED


def test_sample_question_is_asked_by_a_click(desk: Desk) -> None:
    window = desk.open()
    sample = window.welcome.samples[0]
    sample.setFocus()
    sample.click()
    assert window.focusWidget() is window.composer.field
    desk.wait(lambda: len(window.transcript.views) == 2)
    desk.wait_for_answer()
    assert desk.texts()[0] == sample.question


def test_deleting_can_be_undone(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    desk.ask("One?")
    desk.wait_for_answer()
    window.sidebar.conversations.setFocus()
    QTest.keyClick(window.sidebar.conversations, Qt.Key.Key_Delete)
    desk.wait(window.undo_notice.isVisible)
    assert window.welcome.isVisible()
    desk.wait(lambda: not window.sidebar.conversations.isVisible())
    window.undo_notice.action_button.click()
    desk.wait(lambda: desk.texts() == ["One?", "Two words."])
    desk.wait(lambda: window.sidebar.conversations.rows.rowCount() == 2)


def test_one_undo_brings_back_all_that_was_deleted(desk: Desk) -> None:
    window = desk.open()
    ids = [desk.storage.add(text, "Answer") for text in ("One?", "Two?", "Three?")]
    for conversation_id in ids:
        window.sidebar.conversations.delete_requested.emit([conversation_id])
    desk.wait(lambda: "3 conversation" in "".join(labels(window.undo_notice)))
    window.undo_notice.action_button.click()
    desk.wait(lambda: len(desk.storage.conversations.list()) == 3)


def test_what_is_deleted_is_gone_when_the_notice_is_closed(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("One?", "Answer")
    window.sidebar.conversations.delete_requested.emit([conversation_id])
    desk.wait(window.undo_notice.isVisible)
    window.undo_notice.dismiss()
    desk.wait(lambda: desk.storage.conversations.messages(conversation_id) == [])


def test_deleting_stops_the_answer_that_is_under_way(desk: Desk) -> None:
    desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    desk.ask("One?")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    answer = window.dialogue.path[-1]
    window.sidebar.conversations.delete_requested.emit([answer.conversation_id])
    desk.wait(lambda: desk.storage.conversations.message(answer.id).state is State.STOPPED)


def test_renaming_changes_list_and_header(desk: Desk) -> None:
    window = desk.open()
    desk.ask("One?")
    desk.wait_for_answer()
    conversations = window.sidebar.conversations
    desk.wait(lambda: conversations.currentIndex().isValid())
    conversations.rows.setData(conversations.currentIndex(), "Cheques")
    desk.wait(lambda: desk.storage.conversations.list()[0].title == "Cheques")
    desk.wait(lambda: "Cheques" in labels(window))
    assert conversations.currentIndex().data() == "Cheques"


def test_notes_say_what_the_model_did_not_see(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("One?", "Answer")
    answer = desk.storage.conversations.messages(conversation_id)[-1]
    stats = AnswerStats("m", "torch", 1, 1, 1.0, 1.0, "length", forgotten=4)
    desk.storage.conversations.write_answer(answer.id, "Answer", State.COMPLETE, stats)
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts() == ["One?", "Answer"])
    notes = "\n".join(labels(window.transcript.views[-1]))
    assert "4 earlier message" in notes
    assert "may be incomplete" in notes


def test_sidebar_can_be_hidden_and_makes_room_in_a_narrow_window(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert not window.sidebar.isVisible()
    button(window, "Show the sidebar").click()
    assert window.sidebar.isVisible()
    window.resize(520, 600)
    desk.wait(lambda: not window.sidebar.isVisible())
    window.resize(1000, 600)
    desk.wait(window.sidebar.isVisible)


def test_language_and_theme_are_used_at_once_and_kept(desk: Desk) -> None:
    window = desk.open()
    choose(window, "Dark")
    choose(window, "ಕನ್ನಡ")
    assert desk.switch.current is Language.KANNADA
    assert desk.appearance.theme is Theme.DARK
    desk.close()
    settings = SettingsFile(desk.folder / "settings.json").current
    assert (settings.language, settings.theme) == (Language.KANNADA, Theme.DARK)


def test_damaged_settings_are_told(desk: Desk) -> None:
    desk.folder.mkdir()
    (desk.folder / "settings.json").write_text("{")
    window = desk.open()
    assert window.notice.isVisible()
    assert desk.storage.settings.damaged is not None
    assert describe(desk.storage.settings.damaged).title in labels(window.notice)


class Marks(QTranslator):
    """A language in which every text is its English one in angle quotes."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"‹{text}›"

    def isEmpty(self) -> bool:
        return False


OWN_NAMES = {"Shakti", "Scripted", "English", "हिन्दी", "ಕನ್ನಡ", "తెలుగు", "One?"}
OWN_NAMES |= {"A", "हि  हिन्दी", "ಕ  ಕನ್ನಡ", "తె  తెలుగు"}


def test_another_language_changes_every_text_in_place(desk: Desk, qapp: QApplication) -> None:
    desk.model = HeldModel(["Part"])
    window = desk.open()
    desk.ask("One?")
    desk.wait_for_answer()
    window.sidebar.conversations.delete_requested.emit([desk.storage.add("Two?", "Answer")])
    desk.wait(window.undo_notice.isVisible)
    marks = Marks()
    qapp.installTranslator(marks)
    try:
        QCoreApplication.processEvents()
        untranslated = {text for text in texts_of(window) if "‹" not in text} - OWN_NAMES
    finally:
        qapp.removeTranslator(marks)
    assert untranslated == set()
    QCoreApplication.processEvents()
    assert not any("‹" in text for text in texts_of(window))


def test_everything_that_can_be_focused_has_a_name(desk: Desk) -> None:
    window = desk.open()
    desk.ask("One?")
    desk.wait_for_answer()
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def choose(window: QWidget, text: str) -> None:
    """Trigger the entry with this text, in whichever menu it is."""
    (action,) = {a for menu in window.findChildren(QMenu) for a in menu.actions() if a.text() == text}
    action.trigger()


def labels(widget: QWidget) -> list[str]:
    """What the labels say that are to be seen."""
    found = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    return [label.text() for label in found if label.isVisible()]


def buttons(widget: QWidget, name: str) -> list[QAbstractButton]:
    return [b for b in widget.findChildren(QAbstractButton) if name in (b.text(), b.accessibleName())]


def button(widget: QWidget, name: str) -> QAbstractButton:
    (found,) = buttons(widget, name)
    return found


def texts_of(window: QWidget) -> set[str]:
    """Every text of the window that is shown, or read aloud."""
    texts: set[str] = set()
    for widget in window.findChildren(QWidget):
        texts |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            texts.add(widget.text())
        if isinstance(widget, QMenu):
            texts |= {action.text() for action in widget.actions()} | {widget.title()}
        for name in ("placeholderText",):
            if widget.property(name):
                texts.add(str(widget.property(name)))
    return {text for text in texts if text and any(character.isalpha() for character in text)}


def test_header_stays_as_high_as_its_button_comes_and_goes(desk: Desk) -> None:
    window = desk.open()
    assert not window.more_button.isVisible()
    top = window.content.mapTo(window, window.content.rect().topLeft()).y()
    desk.ask("What is a cheque?")
    desk.wait_for_answer()
    desk.wait(window.more_button.isVisible)
    assert window.content.mapTo(window, window.content.rect().topLeft()).y() == top


def test_line_below_the_question_begins_where_the_words_above_it_do(desk: Desk) -> None:
    window = desk.open()
    field = window.composer.field
    (caution,) = [each for each in window.foot.findChildren(QLabel) if each.text() == window.foot.caution.text()]
    typed = field.viewport().mapTo(window, field.cursorRect(field.textCursor()).topLeft()).x()
    assert caution.mapTo(window, caution.rect().topLeft()).x() == typed
