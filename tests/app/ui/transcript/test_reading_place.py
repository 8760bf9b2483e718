"""What is read stays at the top when text is made larger or the window narrower, and the end stays the end."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Message, Role, State
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.transcript.message_stack import WHOLE
from app.ui.transcript.text_view import TextView
from app.ui.transcript.transcript import Transcript

WORDS = 160  # in each message, none of which is in another


def message(number: int) -> Message:
    words = [f"w{number * WORDS + each}" for each in range(WORDS)]
    paragraphs = [" ".join(words[at : at + 40]) for at in range(0, WORDS, 40)]
    role = Role.ASSISTANT if number % 2 else Role.USER
    return Message(f"m{number}", "c", None, role, "\n\n".join(paragraphs), State.COMPLETE, datetime.now(UTC))


class Reader:
    """Somebody in front of a transcript."""

    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self.qtbot = qtbot
        self.appearance = Appearance()
        self.appearance.apply(application)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        self.transcript = Transcript(IconSet(self.appearance), Language.ENGLISH)
        column.addWidget(self.transcript)
        self.window.resize(900, 600)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def show(self, messages: int) -> None:
        self.transcript.show_messages([message(number) for number in range(messages)])
        self.rest()

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: self.transcript.settled)

    def scroll_to(self, share: float) -> None:
        bar = self.transcript.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        self.rest()

    def set_size(self, size: int) -> None:
        self.appearance.set_text_size(size)
        self.rest()

    def resize(self, width: int, height: int = 600) -> None:
        self.window.resize(width, height)
        self.rest()

    def first_line(self) -> range:
        """The numbers of the words in the first line of which more than half can be seen."""
        viewport = self.transcript.viewport()
        for view in self.transcript.views:
            for text in view.findChildren(TextView):
                for numbers, top, bottom in lines_of(text, viewport):
                    if (top + bottom) / 2 > 0:
                        return numbers
        raise AssertionError("there is no line in sight")

    @property
    def at_the_end(self) -> bool:
        bar = self.transcript.verticalScrollBar()
        return bar.value() == bar.maximum() and self.transcript.following


def lines_of(text: TextView, viewport: QWidget) -> Iterator[tuple[range, int, int]]:
    """The numbers of each line's words, and where it stands in the viewport."""
    cursor = QTextCursor(text.document())
    while True:
        cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        top = viewport.mapFromGlobal(text.viewport().mapToGlobal(text.cursorRect(cursor).topLeft()))
        bottom = top + QPoint(0, text.cursorRect(cursor).height())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
        words = [int(each[1:]) for each in cursor.selectedText().split() if each.startswith("w")]
        if words:
            yield range(words[0], words[-1] + 1), top.y(), bottom.y()
        cursor.setPosition(cursor.selectionEnd())
        if not cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
            return


@pytest.fixture
def reader(qtbot: QtBot, qapp: QApplication) -> Iterator[Reader]:
    reader = Reader(qtbot, qapp)
    yield reader
    reader.appearance.set_text_size(100)


def larger(reader: Reader) -> None:
    reader.set_size(200)


def smaller(reader: Reader) -> None:
    reader.set_size(80)


def narrower(reader: Reader) -> None:
    reader.resize(480)


def narrower_in_steps(reader: Reader) -> None:
    """As by a mouse that does not wait."""
    for width in range(880, 470, -40):
        reader.window.resize(width, 600)
        QApplication.processEvents()
    reader.rest()


def narrower_and_larger(reader: Reader) -> None:
    reader.window.resize(500, 400)
    reader.set_size(150)


CHANGES = [larger, smaller, narrower, narrower_in_steps, narrower_and_larger]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(("messages", "share"), [(8, 0.0), (8, 0.31), (8, 0.5), (8, 0.83), (WHOLE + 20, 0.5)], ids=str)
def test_the_line_that_is_read_stays_at_the_top(
    reader: Reader, change: Callable[[Reader], None], share: float, messages: int
) -> None:
    reader.show(messages)
    reader.scroll_to(share)
    before = reader.first_line()
    change(reader)
    now = reader.first_line()
    assert before[0] in now or now[0] in before, (before, now)
    assert not reader.transcript.following


@pytest.mark.parametrize("change", CHANGES)
def test_the_end_stays_in_sight_at_the_end(reader: Reader, change: Callable[[Reader], None]) -> None:
    reader.show(8)
    assert reader.at_the_end
    change(reader)
    assert reader.at_the_end


def test_there_and_back_again_is_the_same_line(reader: Reader) -> None:
    reader.show(8)
    for share in (0.2, 0.4, 0.97):
        reader.scroll_to(share)
        before, top = reader.first_line(), reader.transcript.verticalScrollBar().value()
        for size in (125, 175, 80, 200, 100):
            reader.set_size(size)
        assert reader.first_line() == before
        reader.resize(500)
        reader.resize(900)
        assert reader.first_line() == before
        assert abs(reader.transcript.verticalScrollBar().value() - top) <= 1


def test_whoever_scrolls_on_is_not_pulled_back(reader: Reader) -> None:
    reader.show(8)
    reader.scroll_to(0.3)
    reader.set_size(150)
    reader.scroll_to(0.6)
    before = reader.first_line()
    reader.set_size(175)
    now = reader.first_line()
    assert before[0] in now or now[0] in before


def seen(widget: QWidget, within: QWidget) -> QRect:
    """The part of a widget that is in sight, on the screen."""
    whole, room = (QRect(each.mapToGlobal(QPoint(0, 0)), each.size()) for each in (widget, within))
    return whole.intersected(room)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [480, 800, 900, 1000, 1400])
def test_the_way_to_the_newest_lies_over_nothing_that_is_read(reader: Reader, width: int, size: int) -> None:
    reader.show(8)
    reader.set_size(size)
    reader.resize(width)
    transcript = reader.transcript
    whole = transcript.viewport().height()
    reader.scroll_to(0.4)
    button = next(each for each in transcript.findChildren(IconButton) if each.parent() is transcript)
    assert button.isVisible()
    place = seen(button, reader.window)
    assert place.size() == button.size() == button.sizeHint()
    read = [seen(view, transcript.viewport()) for view in transcript.views]
    assert any(read)
    assert not any(place.intersects(each) for each in read)
    button.click()
    assert reader.at_the_end
    assert not button.isVisible()
    assert transcript.viewport().height() == whole


def test_in_a_low_window_reading_has_all_the_room(reader: Reader) -> None:
    reader.show(8)
    reader.set_size(200)
    reader.resize(480, 150)
    reader.scroll_to(0.4)
    assert reader.transcript.viewport().height() == 150
    button = next(each for each in reader.transcript.findChildren(IconButton) if each.parent() is reader.transcript)
    assert not button.isVisible()
