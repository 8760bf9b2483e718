"""Bad input: what is pasted, said or lost never freezes the window, loads nothing, and loses nothing typed."""

import shutil
import time

import pytest
from pauses import FROZEN, Heartbeat, shortest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from window_desk import Desk, HeldModel

from app.core.conversations.conversation import State
from app.core.errors import AppError, ErrorCode
from app.storage.database.driver import dbapi
from app.ui.window.window_attachments import WindowAttachments

NO_KEY = Qt.KeyboardModifier.NoModifier


BOMBS = {
    "quotes": "> " * 10_000 + "end",
    "lists": "- " * 10_000 + "end",
    "indented lists": "\n".join(" " * (2 * n) + "- x" for n in range(1_000)),
    "asterisks": "*" * 100_000,
    "emphasis": "*a_" * 30_000,
    "brackets": "[" * 50_000,
    "links": "[a](" * 20_000,
    "backticks": "`" * 50_001 + " " + "`a``" * 10_000,
    "wide table": "|a" * 2_000 + "|\n" + "|-" * 2_000 + "|\n" + "|b" * 2_000 + "|",
    "long table": "|a|b|\n|-|-|\n" + "|c|d|\n" * 5_000,
    "one line": "x" * 1_000_000,
    "one line of words": "word " * 200_000,
    "code": "```python\n" + "x = 1\n" * 50_000 + "```",
    "code on one line": "```\n" + "x" * 1_000_000 + "\n```",
    "marks": "क" + "\u0301" * 100_000,
    "lines": "a\n\n" * 30_000,
    "headings": "# a\n" * 20_000,
    "entities": "&amp;" * 50_000,
    "formulas": "$\\frac{" * 5_000 + "}$" * 5_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_answer_of_any_kind_does_not_hold_the_window(desk: Desk, name: str) -> None:
    text = BOMBS[name]
    size = max(len(text) // 40, 1)
    window = desk.open()

    def once() -> float:
        desk.model = HeldModel([text[at : at + size] for at in range(0, len(text), size)])
        desk.answering.load_model()
        window.new_conversation()
        heartbeat = Heartbeat(time.thread_time)
        desk.ask("Tell me")
        desk.qtbot.waitUntil(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
        desk.qtbot.wait(150)
        assert window.dialogue.path[-1].text == text
        return heartbeat.longest

    assert shortest(once) < FROZEN


@pytest.mark.parametrize(
    "text", ["x" * 5_000_000, "word " * 1_000_000, "ಅ\n" * 2_500_000], ids=["line", "words", "lines"]
)
def test_paste_of_five_megabytes_does_not_hold_the_window(desk: Desk, text: str) -> None:
    window = desk.open()
    WindowAttachments(window, desk.answering)
    data = QMimeData()
    data.setText(text)

    def once() -> float:
        window.composer.tray.replace_all([])
        heartbeat = Heartbeat(time.thread_time)
        window.composer.field.insertFromMimeData(data)
        desk.wait(lambda: bool(window.composer.tray.attachments))
        desk.qtbot.wait(150)
        assert window.composer.tray.attachments[0].text == text
        return heartbeat.longest

    assert shortest(once) < FROZEN


def test_question_of_combining_marks_does_not_hold_the_window(desk: Desk) -> None:
    text = "a" + "\u0301" * 100_000
    window = desk.open()

    def once() -> float:
        window.new_conversation()
        heartbeat = Heartbeat(time.thread_time)
        window.dialogue.send(text)
        desk.wait(lambda: len(window.dialogue.path) == 2 and not window.dialogue.busy)
        desk.qtbot.wait(150)
        assert window.dialogue.path[0].text == text
        return heartbeat.longest

    assert shortest(once) < FROZEN


ACTIVE = (
    "<script>alert(1)</script>\n\n<img src='http://a.example/x.png'>\n\n![p](http://a.example/y.png)\n\n"
    "![f](file:///etc/hostname)\n\n[j](javascript:alert(1)) [f](file:///etc/hostname) [w](http://a.example/)\n\n"
    "<iframe src='file:///etc/hostname'></iframe>\n\n<a href='javascript:alert(2)'>k</a>\n\n<http://a.example/>\n\n"
    "[r]: http://a.example/z.png\n\n![r]\n"
)


def test_answer_with_html_scripts_images_and_links_loads_and_opens_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    opened: list[object] = []
    monkeypatch.setattr(QTextDocument, "loadResource", lambda document, kind, name: asked.append(name))
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    desk.model = HeldModel([ACTIVE])
    window = desk.open()
    source = window.transcript
    desk.ask("Tell me")
    view = desk.wait_for_answer()
    text = view.text_view
    shown = text.toPlainText()
    for part in ("<script>alert(1)</script>", "<img src='http://a.example/x.png'>", "![p]", "<iframe", "alert(2)"):
        assert part in shown
    for address in ("javascript:alert(1)", "file:///etc/hostname", "http://a.example/"):
        text.anchorClicked.emit(QUrl(address))
        text.setFocus()
        QTest.keyClick(text, Qt.Key.Key_Return)
    place = text.viewport().rect().center()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    desk.qtbot.wait(50)
    assert opened == []
    assert text.source().isEmpty()
    assert [name for name in asked if not str(name).startswith("qrc")] == []
    assert source.views[-1] is view


def test_model_that_crashes_is_said_and_loaded_anew(desk: Desk) -> None:
    model = desk.model = HeldModel(["Part one. "])
    model.error = ZeroDivisionError("deep in a kernel")
    window = desk.open()
    desk.ask("Tell me")
    view = desk.wait_for_answer()
    assert view.message.state is State.FAILED
    assert view.text_view.toPlainText().strip() == "Part one."
    (_, stored) = desk.storage.conversations.messages(view.message.conversation_id)
    assert (stored.text, stored.error) == ("Part one. ", "model_thread_failed")
    desk.wait(window.model_notice.isVisible)
    assert window.model_notice.accessibleName() == "The model has stopped working"
    assert window.model_notice.action_button.text() == "Load the model again"
    model.error = None
    with desk.qtbot.waitSignal(desk.answering.model_ready):
        window.model_notice.action_button.click()
    assert not window.model_notice.isVisible()
    desk.ask("And now?")
    assert desk.wait_for_answer().message.state is State.COMPLETE


def test_folder_that_is_gone_when_a_question_is_sent_loses_nothing(desk: Desk) -> None:
    window = desk.open()
    desk.ask("Before?")
    desk.wait_for_answer()
    away = desk.folder.with_name("away")
    shutil.move(desk.folder, away)
    desk.ask("What is a cheque?")
    desk.wait(window.notice.isVisible)
    assert window.notice.accessibleName() == "The folder with your conversations cannot be found"
    assert window.composer.field.toPlainText() == "What is a cheque?"
    assert desk.texts() == ["Before?", "Two words."]
    shutil.move(away, desk.folder)
    window.composer.button.click()
    desk.expected = 4
    desk.wait_for_answer()
    assert desk.texts()[2:] == ["What is a cheque?", "Two words."]
    assert len(desk.storage.conversations.messages(window.dialogue.path[0].conversation_id)) == 4


def test_folder_that_comes_back_as_another_file_is_written_to(desk: Desk) -> None:
    window = desk.open()
    desk.ask("Before?")
    desk.wait_for_answer()
    away = desk.folder.with_name("away")
    shutil.copytree(desk.folder, away)
    shutil.rmtree(desk.folder)
    desk.ask("Gone?")
    desk.wait(window.notice.isVisible)
    shutil.copytree(away, desk.folder)
    window.composer.button.click()
    desk.expected = 4
    desk.wait_for_answer()
    conversation = window.dialogue.path[0].conversation_id
    desk.close()
    desk.open()
    assert len(desk.storage.conversations.messages(conversation)) == 4


def test_folder_that_goes_while_an_answer_streams_keeps_the_answer_in_sight(desk: Desk) -> None:
    model = desk.model = HeldModel(["Part one. ", "Part two."], hold_at=1)
    window = desk.open()
    desk.ask("Tell me")
    desk.wait(lambda: desk.texts()[-1:] == ["Part one."])
    window.composer.field.setPlainText("typed meanwhile")
    away = desk.folder.with_name("away")
    shutil.move(desk.folder, away)
    model.release.set()
    view = desk.wait_for_answer()
    assert view.message.state is State.FAILED
    assert view.text_view.toPlainText().strip() == "Part one. Part two."
    assert view.message.error == "home_missing"
    assert window.composer.field.toPlainText() == "typed meanwhile"
    shutil.move(away, desk.folder)
    window.composer.button.click()
    desk.expected = 4
    assert desk.wait_for_answer().message.state is State.COMPLETE


@pytest.mark.parametrize("edited", [False, True])
def test_question_waits_for_a_program_that_holds_the_database_and_says_so(desk: Desk, edited: bool) -> None:
    window = desk.open()
    if edited:
        desk.ask("What is helt?")
        desk.wait_for_answer()
        window.composer.edit(window.dialogue.path[0].id, "What is helt?")
    other = dbapi().connect(desk.storage.database.path)
    other.execute("BEGIN IMMEDIATE")
    desk.ask("What is held?")
    desk.wait(window.held_notice.isVisible)
    assert window.held_notice.accessibleName() == "Your question is being saved…"
    other.execute("ROLLBACK")
    other.close()
    desk.wait(lambda: desk.texts()[:1] == ["What is held?"])
    desk.expected = 2
    desk.wait_for_answer()
    assert not window.held_notice.isVisible()


def test_why_a_question_was_refused_is_not_said_beside_its_answer(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window = desk.open()

    def busy(text: str, conversation_id: str | None = None, attachments: object = ()) -> None:
        raise AppError(ErrorCode.DATABASE_BUSY)

    with monkeypatch.context() as while_held:
        while_held.setattr(desk.storage.assistant, "ask", busy)
        window.notice.say_error(AppError(ErrorCode.DATABASE_BUSY))  # of the draft
        desk.ask("What is held?")
        desk.wait(window.held_notice.isVisible)
    assert window.notice.isHidden()
    assert window.composer.field.toPlainText() == "What is held?"
    desk.ask("What is held?")
    desk.wait_for_answer()
    assert not window.held_notice.isVisible()
