"""Five thousand messages: opened at once, scrolled without holding the window, built only where somebody reads."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pauses import FROZEN
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Message, Role, State
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.transcript.message_rows import GAP, MARGIN, MessageRows, estimated_height
from app.ui.transcript.message_stack import KEPT, WHOLE
from app.ui.transcript.place import Place
from app.ui.transcript.transcript import Transcript

MESSAGES = 5_000
PROSE = "ಆಧಾರ್ ಎಂಬುದು ಭಾರತ ಸರ್ಕಾರವು ನೀಡುವ 12 ಅಂಕಿಯ **ಗುರುತಿನ** ಸಂಖ್ಯೆ. " * 4
ANSWER = f"{PROSE}\n\n1. one\n2. two\n\n```python\nprint('x')  # y\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"


def message(number: int, state: State = State.COMPLETE) -> Message:
    role = Role.ASSISTANT if number % 2 else Role.USER
    text = f"{number}\n\n{ANSWER if number % 2 else PROSE}"
    return Message(f"m{number}", "c", f"m{number - 1}", role, text, state, datetime.now(UTC))


@pytest.fixture
def transcript(qtbot: QtBot, qapp: QApplication) -> Iterator[Transcript]:
    appearance = Appearance()
    appearance.apply(qapp)
    transcript = Transcript(IconSet(appearance), Language.KANNADA)
    qtbot.addWidget(transcript)
    transcript.resize(900, 700)
    with qtbot.waitExposed(transcript):
        transcript.show()
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([message(number) for number in range(4)])  # fonts and icons are there
    yield transcript


def test_opening_builds_only_what_is_near_the_end(transcript: Transcript, qtbot: QtBot) -> None:
    messages = [message(number) for number in range(MESSAGES)]
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages(messages)
    assert 0 < len(transcript.views) < WHOLE
    assert transcript.views[-1].message.id == f"m{MESSAGES - 1}"
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum()
    assert bar.maximum() > MESSAGES * 50


def test_scrolling_through_five_thousand_never_holds_the_window(
    transcript: Transcript, qtbot: QtBot, qapp: QApplication
) -> None:
    messages = [message(number) for number in range(MESSAGES)]
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages(messages)
    bar = transcript.verticalScrollBar()
    turns = []
    places = [bar.value() - 150 * step for step in range(60)] + [bar.maximum() * step // 20 for step in range(20)]
    for place in places:
        started = time.thread_time()
        bar.setValue(place)
        qapp.processEvents()
        turns.append(time.thread_time() - started)
    assert max(turns) < FROZEN, sorted(turns)[-5:]
    qtbot.waitUntil(lambda: in_sight_is_built(transcript))


def in_sight_is_built(transcript: Transcript) -> bool:
    top = transcript.verticalScrollBar().value()
    middle = top + transcript.viewport().height() // 2
    return any(view.y() <= middle <= view.geometry().bottom() + GAP for view in transcript.views)


def test_views_far_from_the_reader_are_let_go(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([message(number) for number in range(MESSAGES)])
    bar = transcript.verticalScrollBar()
    for step in range(1, 9):
        with qtbot.waitSignal(transcript.complete):
            bar.setValue(bar.maximum() * step // 10)
    assert len(transcript.views) <= WHOLE + 2 * KEPT
    assert transcript.views[-1].message.id == f"m{MESSAGES - 1}"


def test_what_the_reader_sees_stays_while_what_is_above_is_built(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([message(number) for number in range(MESSAGES)])
    bar = transcript.verticalScrollBar()
    with qtbot.waitSignal(transcript.complete):
        bar.setValue(bar.maximum() // 2)
    seen = next(view for view in transcript.views if view.y() >= bar.value())
    for _ in range(8):  # a wheel, slowly upwards
        before = seen.y() - bar.value()
        bar.setValue(bar.value() - 90)
        assert seen.y() - bar.value() == before + 90
        before = seen.y() - bar.value()
        qtbot.wait(30)
        assert seen.y() - bar.value() == before


def test_place_far_up_is_gone_to_and_the_end_again(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([message(number) for number in range(MESSAGES)])
    transcript.go_to(Place("m40", top=100))
    qtbot.waitUntil(lambda: transcript.view_of("m40") is not None and transcript.top_of("m40") == 100)
    assert not transcript.following
    transcript.jump_to_newest()
    qtbot.waitUntil(lambda: transcript.following)
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())


def test_answer_streams_at_the_end_while_somebody_reads_far_up(transcript: Transcript, qtbot: QtBot) -> None:
    messages = [message(number) for number in range(MESSAGES - 1)]
    waiting = Message("live", "c", messages[-1].id, Role.ASSISTANT, "", State.WAITING, datetime.now(UTC))
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([*messages, waiting])
    bar = transcript.verticalScrollBar()
    with qtbot.waitSignal(transcript.complete):
        bar.setValue(bar.maximum() // 3)
    top = bar.value()
    transcript.append("live", "A piece. " * 300)
    qtbot.waitUntil(lambda: "A piece." in transcript.views[-1].text_view.toPlainText())
    assert bar.value() == top


def test_mark_stands_above_the_first_message_that_is_seen(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.waitSignal(transcript.complete):
        transcript.show_messages([message(number) for number in range(8)])
    mark = transcript.seen_mark
    assert not mark.isVisible()
    before = transcript.view_of("m3"), transcript.view_of("m4")
    assert before[0] is not None
    assert before[1] is not None
    apart = before[1].y() - before[0].geometry().bottom()
    transcript.show_seen_from("m4")
    assert mark.isVisible()
    assert before[0].geometry().bottom() < mark.y() < mark.geometry().bottom() < before[1].y()
    assert before[1].y() - before[0].geometry().bottom() > apart
    transcript.show_seen_from(None)
    assert not mark.isVisible()
    assert before[1].y() - before[0].geometry().bottom() == apart


def test_rows_are_reckoned_from_what_changed() -> None:
    rows = MessageRows()
    rows.show([10, 20, 30])
    assert [rows.top(number) for number in range(3)] == [MARGIN, MARGIN + 10 + GAP, MARGIN + 30 + 2 * GAP]
    rows.change(0, 15)
    assert rows.top(2) == MARGIN + 35 + 2 * GAP
    rows.keep_space(1, 7)
    assert rows.top(1) == MARGIN + 15 + GAP + 7
    rows.append(5)
    rows.cut(3)
    assert rows.total() == rows.top(2) + 30 + MARGIN
    assert rows.between(0, 5) == range(1)
    assert rows.between(rows.top(1), rows.top(2)) == range(1, 3)


def test_estimates_grow_with_the_text() -> None:
    short, long = message(0), Message("x", "c", None, Role.USER, PROSE * 20, State.COMPLETE, datetime.now(UTC))
    assert estimated_height(short, 760) < estimated_height(long, 760) < estimated_height(long, 300)
