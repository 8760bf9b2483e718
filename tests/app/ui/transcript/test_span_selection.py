"""Selecting over several messages: by mouse, all of them by keyboard, copied as one text."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Message, Role, State
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.transcript import Transcript

TEXTS = ["First question", "**First** answer", "Second question", "Second *answer*"]


def messages(texts: list[str]) -> list[Message]:
    return [
        Message(f"m{n}", "c", None, Role.ASSISTANT if n % 2 else Role.USER, text, State.COMPLETE, datetime.now(UTC))
        for n, text in enumerate(texts)
    ]


@pytest.fixture
def transcript(qtbot: QtBot, qapp: QApplication) -> Iterator[Transcript]:
    appearance = Appearance()
    appearance.apply(qapp)
    transcript = Transcript(IconSet(appearance), Language.ENGLISH)
    qtbot.addWidget(transcript)
    transcript.resize(900, 700)
    with qtbot.waitExposed(transcript):
        transcript.show()
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages(messages(TEXTS))
    yield transcript


def place(transcript: Transcript, number: int, letter: int) -> QPoint:
    """Where a letter of a message is on the screen."""
    text = transcript.views[number].text_view
    cursor = text.textCursor()
    cursor.setPosition(letter)
    return text.viewport().mapToGlobal(text.cursorRect(cursor).center())


def mouse(transcript: Transcript, kind: QEvent.Type, pressed_in: int, where: QPoint) -> None:
    viewport = transcript.views[pressed_in].text_view.viewport()
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    inside = QPointF(viewport.mapFromGlobal(where))
    event = QMouseEvent(kind, inside, QPointF(where), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(viewport, event)


def drag(transcript: Transcript, begin: tuple[int, int], *stops: tuple[int, int]) -> None:
    mouse(transcript, QEvent.Type.MouseButtonPress, begin[0], place(transcript, *begin))
    for stop in stops:
        mouse(transcript, QEvent.Type.MouseMove, begin[0], place(transcript, *stop))
    mouse(transcript, QEvent.Type.MouseButtonRelease, begin[0], place(transcript, *stops[-1]))


def copied(transcript: Transcript, number: int) -> str:
    QTest.keySequence(transcript.views[number].text_view, QKeySequence(QKeySequence.StandardKey.Copy))
    return QGuiApplication.clipboard().text()


def test_dragging_down_selects_what_lies_between(transcript: Transcript) -> None:
    drag(transcript, (0, 6), (2, 6))
    assert copied(transcript, 0) == "question\n\nFirst answer\n\nSecond"


def test_dragging_up_selects_what_lies_between(transcript: Transcript) -> None:
    drag(transcript, (3, 6), (1, 6))
    assert copied(transcript, 3) == "answer\n\nSecond question\n\nSecond"


def test_coming_back_leaves_the_others(transcript: Transcript) -> None:
    drag(transcript, (0, 0), (2, 6), (0, 5))
    assert copied(transcript, 0) == "First"
    assert not any(view.text_view.textCursor().hasSelection() for view in transcript.views[1:])


def test_next_press_begins_anew(transcript: Transcript) -> None:
    drag(transcript, (0, 6), (2, 6))
    drag(transcript, (3, 0), (3, 6))
    assert copied(transcript, 3) == "Second"
    assert not any(view.text_view.textCursor().hasSelection() for view in transcript.views[:3])


def test_all_is_selected_and_copied_by_keyboard(transcript: Transcript) -> None:
    transcript.setFocus()
    QTest.keySequence(transcript, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(transcript, QKeySequence(QKeySequence.StandardKey.Copy))
    wanted = "First question\n\nFirst answer\n\nSecond question\n\nSecond answer"
    assert QGuiApplication.clipboard().text() == wanted


def test_messages_without_a_view_are_copied_too(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages(messages([f"*{number}*" for number in range(400)]))
    assert len(transcript.views) < 200
    transcript.setFocus()
    QTest.keySequence(transcript, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(transcript, QKeySequence(QKeySequence.StandardKey.Copy))
    wanted = [str(number) if number % 2 else f"*{number}*" for number in range(400)]
    assert QGuiApplication.clipboard().text().split("\n\n") == wanted


def test_other_conversation_has_no_selection(transcript: Transcript, qtbot: QtBot) -> None:
    drag(transcript, (0, 6), (2, 6))
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages(messages(TEXTS))
    assert not any(view.text_view.textCursor().hasSelection() for view in transcript.views)


LEAVES_A_COPY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.core.settings import Language
from app.ui.transcript.markdown_style import text_style
from app.ui.transcript.text_view import TextView
from app.ui.look.tokens import LIGHT

def main():
    application = QApplication([])
    text = TextView(text_style(LIGHT, Language.ENGLISH), 400)
    text.show_markdown("**a** b")
    text.selectAll()
    text.copy()
    assert application.clipboard().mimeData().formats() == ["text/plain"]
    QTimer.singleShot(0, application.quit)
    application.exec()

main()
"""


def test_program_ends_well_with_a_copy_on_the_clipboard() -> None:
    ended = subprocess.run([sys.executable, "-c", LEAVES_A_COPY], check=False, timeout=60)
    assert ended.returncode == 0
