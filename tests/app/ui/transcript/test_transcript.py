"""The transcript: follows its end or stays where the reader is, builds without blocking, keeps its views fitting."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.conversations.conversation import Message, Role, State
from app.core.settings import Language, Theme
from app.ui.look.fonts import measure
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.transcript.place import Place
from app.ui.transcript.transcript import Transcript

PARAGRAPH = "ಆಧಾರ್ ಎಂಬುದು ಭಾರತ ಸರ್ಕಾರವು ನೀಡುವ 12 ಅಂಕಿಯ **ಗುರುತಿನ** ಸಂಖ್ಯೆ. " * 4


def message(number: int, text: str, state: State = State.COMPLETE) -> Message:
    role = Role.ASSISTANT if number % 2 else Role.USER
    return Message(f"m{number}", "c", f"m{number - 1}", role, text, state, datetime.now(UTC))


def long_path(count: int) -> list[Message]:
    return [message(number, f"{number}\n\n{PARAGRAPH}") for number in range(count)]


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    appearance = Appearance()
    appearance.apply(qapp)
    return appearance


@pytest.fixture
def transcript(qtbot: QtBot, appearance: Appearance) -> Iterator[Transcript]:
    transcript = Transcript(IconSet(appearance), Language.KANNADA)
    qtbot.addWidget(transcript)
    transcript.resize(900, 500)
    with qtbot.waitExposed(transcript):
        transcript.show()
    yield transcript


def show(transcript: Transcript, qtbot: QtBot, messages: list[Message]) -> None:
    transcript.show_messages(messages)
    qtbot.waitUntil(lambda: len(transcript.views) == len(messages))


def at_end(transcript: Transcript) -> bool:
    bar = transcript.verticalScrollBar()
    return bar.value() == bar.maximum()


def first_in_sight(transcript: Transcript) -> tuple[str, int]:
    """The first message in sight, and where its top is in the window."""
    top = transcript.verticalScrollBar().value()
    view = next(view for view in transcript.views if view.geometry().bottom() >= top)
    return view.message.id, view.y() - top


def test_opening_shows_the_end_and_builds_the_rest_above_it(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages(long_path(60))
    assert 0 < len(transcript.views) < 60
    assert transcript.views[-1].message.id == "m59"
    assert at_end(transcript)
    qtbot.waitUntil(lambda: len(transcript.views) == 60)
    assert [view.message.id for view in transcript.views] == [f"m{number}" for number in range(60)]
    assert at_end(transcript)


def test_building_earlier_messages_does_not_move_the_reader(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.show_messages(long_path(60))
    qtbot.waitUntil(lambda: transcript.verticalScrollBar().maximum() > 400)
    assert len(transcript.views) < 60
    transcript.verticalScrollBar().setValue(100)
    seen = first_in_sight(transcript)
    qtbot.waitUntil(lambda: len(transcript.views) == 60)
    assert first_in_sight(transcript) == seen


def test_streaming_is_followed_at_the_end(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, [*long_path(6), message(6, "Go on"), message(7, "", State.WAITING)])
    for number in range(5):
        transcript.append("m7", f"{number} {PARAGRAPH}\n\n")
    qtbot.waitUntil(lambda: "4 " in transcript.views[-1].text_view.toPlainText())
    assert at_end(transcript)
    assert transcript.following


def test_streaming_does_not_move_a_reader_who_has_scrolled_up(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, [*long_path(6), message(6, "Go on"), message(7, "", State.WAITING)])
    wheel(transcript, 600)
    assert not transcript.following
    seen = first_in_sight(transcript)
    transcript.append("m7", PARAGRAPH * 5)
    qtbot.waitUntil(lambda: transcript.views[-1].text_view.toPlainText() != "")
    transcript.finish(message(7, PARAGRAPH * 5))
    assert first_in_sight(transcript) == seen


def test_jump_button_is_there_when_the_end_is_not_and_goes_to_it(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(6))
    (jump,) = [b for b in transcript.findChildren(IconButton) if "newest" in b.accessibleName()]
    assert not jump.isVisible()
    wheel(transcript, 600)
    assert jump.isVisible()
    jump.click()
    assert at_end(transcript)
    assert not jump.isVisible()


def test_no_jump_button_where_all_is_in_sight(transcript: Transcript, qtbot: QtBot) -> None:
    messages = [message(0, "What now?"), message(1, "This.")]
    transcript.show_messages(messages, at=Place("m1", found=0))
    qtbot.waitUntil(lambda: len(transcript.views) == len(messages))
    (jump,) = [b for b in transcript.findChildren(IconButton) if "newest" in b.accessibleName()]
    assert not transcript.following
    assert not jump.isVisible()


def test_sent_question_is_brought_into_sight(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(6))
    wheel(transcript, 600)
    transcript.add(message(6, "Another question"))
    assert at_end(transcript)


def test_every_view_is_as_tall_as_its_text(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(8))
    for width in (420, 620, 900):
        with qtbot.waitSignal(transcript.complete):
            transcript.resize(width, 500)
        for view in transcript.views:
            text = view.text_view
            assert text.height() - 2 * text.frameWidth() >= text.document().size().height()
            assert text.verticalScrollBar().maximum() == 0
            assert view.width() <= min(measure(), width)
            assert view.geometry().height() >= text.height()


def test_views_do_not_overlap(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(12))
    views = transcript.views
    assert all(above.geometry().bottom() < below.y() for above, below in pairwise(views))


def test_wider_window_than_the_column_lays_nothing_out_anew(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(4))
    sizes: list[object] = []
    for view in transcript.views:
        view.text_view.document().documentLayout().documentSizeChanged.connect(sizes.append)
    with qtbot.waitSignal(transcript.complete):
        transcript.resize(1200, 500)
    assert sizes == []


def test_unknown_message_is_ignored(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(2))
    transcript.append("someone else's", "text")
    transcript.finish(message(99, "text"))
    transcript.append("m1", " more")
    qtbot.waitUntil(lambda: "more" in transcript.views[-1].text_view.toPlainText())
    assert len(transcript.views) == 2


def test_pieces_of_a_conversation_left_do_not_arrive_in_the_next(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, [message(0, "One?"), message(1, "", State.WAITING)])
    transcript.append("m1", "late")
    show(transcript, qtbot, [message(2, "Two?"), message(3, "Answer")])
    with qtbot.waitSignal(transcript.complete):
        transcript.set_language(Language.HINDI)
    assert [view.text_view.toPlainText() for view in transcript.views] == ["Two?", "Answer"]


def test_theme_reaches_text_that_is_already_there(transcript: Transcript, appearance: Appearance, qtbot: QtBot) -> None:
    show(transcript, qtbot, [message(0, "Where?"), message(1, "[here](https://example.org)")])
    colors = []
    for theme in (Theme.LIGHT, Theme.DARK):
        appearance.set_theme(theme)
        qtbot.waitUntil(lambda: link_color(transcript) == appearance.palette.accent)
        colors.append(link_color(transcript))
    assert colors[0] != colors[1]


def link_color(transcript: Transcript) -> str:
    pieces = transcript.views[-1].text_view.document().begin().begin()
    return pieces.fragment().charFormat().foreground().color().name()


def test_text_can_be_selected_and_copied_by_keyboard(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, [message(0, "Where?"), message(1, "**Here** it is")])
    text = transcript.views[-1].text_view
    text.setFocus()
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(text, QKeySequence(QKeySequence.StandardKey.Copy))
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "Here it is"
    assert not clipboard.mimeData().hasHtml()


def test_page_keys_scroll_the_transcript_from_within_a_message(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(8))
    text = transcript.views[-1].text_view
    text.setFocus()
    before = transcript.verticalScrollBar().value()
    QTest.keyClick(text, Qt.Key.Key_PageUp)
    assert transcript.verticalScrollBar().value() < before


def test_focus_goes_from_the_oldest_message_to_the_newest(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, long_path(3))
    transcript.add(message(3, "The last"))
    order: list[QWidget | None] = [transcript.nextInFocusChain()]
    while (widget := order[-1]) not in (None, transcript):
        assert widget is not None
        order.append(widget.nextInFocusChain())
    places = [order.index(view.text_view) for view in transcript.views]
    assert places == sorted(places)


def test_links_are_never_opened(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, [message(0, "Where?"), message(1, "[here](https://example.org)")])
    text = transcript.views[-1].text_view
    asked: list[object] = []
    text.anchorClicked.connect(asked.append)
    place = text.cursorRect().center() + QPoint(8, 0)
    assert text.anchorAt(place) == "https://example.org"
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == []
    assert text.toPlainText() == "here"


def wheel(transcript: Transcript, up: int) -> None:
    """Turn the wheel. Qt passes an event that it did not make itself no further: so here, to the transcript."""
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        QPointF(transcript.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, up),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(transcript.views[-1].text_view.viewport(), event)
    assert not event.isAccepted()  # no message keeps the wheel to itself
    QApplication.sendEvent(transcript.viewport(), event)


def test_selection_made_while_streaming_stays(transcript: Transcript, qtbot: QtBot) -> None:
    show(transcript, qtbot, [message(0, "Where?"), message(1, "", State.WAITING)])
    transcript.append("m1", "**Here** it is.\n\nAnd ")
    text = transcript.views[-1].text_view
    qtbot.waitUntil(lambda: "And" in text.toPlainText())
    cursor = text.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    assert cursor.selectedText() == "it is"
    transcript.append("m1", "so on")
    qtbot.waitUntil(lambda: "so on" in text.toPlainText())
    transcript.finish(message(1, "**Here** it is.\n\nAnd so on"))
    assert text.textCursor().selectedText() == "it is"


def test_large_words_have_room_where_a_panel_has_taken_all(
    transcript: Transcript, appearance: Appearance, qtbot: QtBot
) -> None:
    appearance.set_text_size(200)
    show(transcript, qtbot, long_path(4))
    transcript.resize(0, 500)
    qtbot.waitUntil(lambda: transcript.settled)
    widths = [view.text_view.maximumWidth() for view in transcript.views]
    appearance.set_text_size(100)
    assert min(widths) > 0
