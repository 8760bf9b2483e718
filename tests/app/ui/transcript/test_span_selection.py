"""Selecting over several messages: by mouse, all of them by keyboard, copied as one text."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Message, Role, State
from app.core.documents.sources import SourceNote, Sources
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


FEE = SourceNote("a.txt", "Fees", 2, None, 1, "1. The fee is 5 * 3 rupees. It is due.", 3, 27)
LEAVE = SourceNote("b.txt", "_Leave_", None, None, 2, "Nobody pays on Sundays.", 0, 23)
QUOTED = "The fee is 5 * 3 rupees.\n— Fees, page 2\n\nNobody pays on Sundays.\n— _Leave_"


@pytest.fixture
def quoting(transcript: Transcript, qtbot: QtBot) -> Transcript:
    """A question, an answer of two quotations, and a question."""
    asked, _, further, _ = messages(TEXTS)
    answer = replace(messages(TEXTS)[1], text=QUOTED, sources=Sources((FEE, LEAVE)))
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([asked, answer, further])
    return transcript


def test_all_quotations_are_copied_with_their_sources(quoting: Transcript) -> None:
    quoting.setFocus()
    QTest.keySequence(quoting, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert all(text.textCursor().hasSelection() for view in quoting.views for text in view.shown_texts)
    QTest.keySequence(quoting, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == f"First question\n\n{QUOTED}\n\nSecond question"


def test_a_whole_answer_that_is_dragged_over_is_copied_with_its_sources(quoting: Transcript) -> None:
    drag(quoting, (0, 6), (2, 6))
    assert copied(quoting, 0) == f"question\n\n{QUOTED}\n\nSecond"


def test_dragging_from_a_quotation_into_the_next_selects_of_both(quoting: Transcript) -> None:
    first, second = quoting.views[1].shown_texts
    cursor = second.textCursor()
    cursor.setPosition(6)
    there = second.viewport().mapToGlobal(second.cursorRect(cursor).center())
    mouse(quoting, QEvent.Type.MouseButtonPress, 1, place(quoting, 1, len("…\xa0The fee ")))
    mouse(quoting, QEvent.Type.MouseMove, 1, there)
    mouse(quoting, QEvent.Type.MouseButtonRelease, 1, there)
    assert (first.selected, second.selected) == ("is 5 * 3 rupees. …", "Nobody")
    assert copied(quoting, 1) == "is 5 * 3 rupees. …\n\nNobody"


def test_an_answer_that_has_just_come_can_be_dragged_from(transcript: Transcript, qtbot: QtBot) -> None:
    asked, answer, further, _ = messages(TEXTS)
    waiting = replace(answer, text="", state=State.WAITING)
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([asked, waiting, further])
    transcript.finish(replace(answer, text=QUOTED, sources=Sources((FEE, LEAVE))))
    qtbot.waitUntil(lambda: transcript.settled)
    drag(transcript, (1, 6), (2, 6))
    assert copied(transcript, 1).endswith("\n\nNobody pays on Sundays.\n\nSecond")


def test_the_text_cursor_in_a_quotation_stays_in_sight(transcript: Transcript, qtbot: QtBot) -> None:
    asked, answer, further, _ = messages(TEXTS)
    long = SourceNote("a.txt", "Fees", 2, None, 1, "\n".join(f"Line {number}" for number in range(200)), 0, 1690)
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([asked, replace(answer, text=long.quote, sources=Sources((long,))), further])
    text = transcript.views[1].shown_texts[-1]
    text.setFocus()
    tops = []
    for key in (QKeySequence.StandardKey.MoveToEndOfDocument, QKeySequence.StandardKey.MoveToStartOfDocument):
        QTest.keySequence(text, QKeySequence(key))
        place = text.viewport().mapTo(transcript.viewport(), text.cursorRect().center())
        assert transcript.viewport().rect().contains(place)
        tops.append(transcript.verticalScrollBar().value())
    assert tops[0] - tops[1] > transcript.viewport().height()


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
