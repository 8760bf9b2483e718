"""Searching in the window: as one types, by keyboard alone, and to the place in the conversation."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.conversations.search import FoundConversation, SearchHit
from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.search.search_results import SearchResults, without_marks
from app.ui.search.searching import SearchField
from app.ui.window.window import MainWindow


def test_kannada_is_found_as_it_is_typed_and_enter_opens_the_place(desk: Desk) -> None:
    window = desk.open()
    conversation_id = None
    for number in range(10):
        said = "ಲಸಿಕೆಗಳನ್ನು ಶೀತಲ ಸರಪಳಿಯಲ್ಲಿ ಇಡಿ." if number == 3 else "ಬೇರೆ ಮಾತು.\n\n" * 10
        conversation_id = desk.storage.add(f"ಪ್ರಶ್ನೆ {number}", said, conversation_id)
    desk.storage.add("ಇನ್ನೊಂದು", "ಬೇರೆ")
    desk.library.refresh()
    press(window, Qt.Key.Key_F)
    assert QApplication.focusWidget() is window.sidebar.search
    compose(window.sidebar.search, "ಸರಪ")
    desk.wait(window.sidebar.found.isVisible)
    (hit,) = hits(window)
    assert marked(hit) == ["ಸರಪ"]
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: len(window.transcript.views) == 20)
    view = window.transcript.views[7]
    assert view.message.id == hit.message_id
    desk.wait(lambda: in_sight(window, view))
    (mark,) = view.text_view.extraSelections()
    assert mark.cursor.selectedText() == "ಸರಪ"
    assert window.dialogue.conversation_id == conversation_id
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Escape)
    assert window.sidebar.conversations.isVisible()
    assert not window.sidebar.found.isVisible()


def test_arrows_go_through_what_was_found_and_the_next_is_opened(desk: Desk) -> None:
    window = desk.open()
    for text in ("Loan one", "Loan two", "Loan three"):
        desk.storage.add(text, "Answer")
    type_search(window, "loan")
    desk.wait(lambda: len(hits(window)) == 3)  # each once, though its title has the word too
    results = window.sidebar.found.results
    for row in (1, 2):
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
        assert results.currentIndex().row() == row
    wanted = hits(window)[2].conversation
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: window.dialogue.conversation_id == wanted.id and len(window.transcript.views) == 2)
    results.setFocus()
    QTest.keyClick(results, Qt.Key.Key_Up)
    QTest.keyClick(results, Qt.Key.Key_Return)
    other = hits(window)[1].conversation
    desk.wait(lambda: window.dialogue.conversation_id == other.id)
    QTest.keyClick(results, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.sidebar.search


def test_place_on_another_branch_is_shown(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("About gold", "Gold is heavy")
    question = desk.storage.conversations.messages(conversation_id)[0]
    desk.storage.assistant.edit(question.id, "About silver")
    window.dialogue.open(conversation_id)
    desk.wait(lambda: desk.texts()[:1] == ["About silver"])
    type_search(window, "heavy")
    desk.wait(lambda: len(hits(window)) == 1)
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: desk.texts() == ["About gold", "Gold is heavy"])


def test_enter_before_the_answer_opens_the_first_when_it_comes(desk: Desk) -> None:
    window = desk.open()
    conversation_id = desk.storage.add("About gold", "Answer")
    type_search(window, "gold")
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    desk.wait(lambda: window.dialogue.conversation_id == conversation_id)


def test_answer_to_what_is_no_longer_asked_is_dropped(desk: Desk) -> None:
    window = desk.open()
    desk.storage.add("About gold", "Answer")
    type_search(window, "gold")
    desk.wait(lambda: len(hits(window)) == 1)
    stale = rows(window)
    window.sidebar.search.setText("nothing like it")
    desk.library.found.emit("gold", stale)
    desk.wait(lambda: any(text.startswith("Nothing found") for text in labels(window.sidebar)))
    window.sidebar.search.clear()
    desk.library.found.emit("gold", stale)
    QCoreApplication.processEvents()
    assert not window.sidebar.found.isVisible()


def test_one_search_is_made_of_keys_in_quick_succession(desk: Desk) -> None:
    window = desk.open()
    asked: list[str] = []
    desk.library.found.connect(lambda text, hits: asked.append(text))
    window.sidebar.search.setFocus()
    QTest.keyClicks(window.sidebar.search, "gold")
    desk.wait(lambda: asked != [])
    assert asked == ["gold"]


def test_what_was_said_is_never_taken_for_markup(desk: Desk) -> None:
    window = desk.open()
    desk.storage.add("<b>bold</b> question", "<img src=x> answer with <h1>markup</h1>")
    type_search(window, "markup")
    desk.wait(lambda: len(hits(window)) == 1)
    QApplication.processEvents()
    assert "<h1>" in hits(window)[0].snippet
    type_search(window, "<i>none</i>")
    desk.wait(lambda: "Nothing found for “<i>none</i>”." in labels(window.sidebar))
    (line,) = [label for label in window.sidebar.findChildren(QLabel) if label.text().startswith("Nothing found")]
    assert line.textFormat() is Qt.TextFormat.PlainText


def test_escape_leaves_an_empty_field_for_the_composer_and_stops_no_answer(desk: Desk, qtbot: QtBot) -> None:
    window = desk.open()
    press(window, Qt.Key.Key_F)
    with qtbot.assertNotEmitted(window.composer.stop_requested):
        QTest.keyClick(window.sidebar.search, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.composer.field


def test_search_shows_a_hidden_sidebar(desk: Desk) -> None:
    window = desk.open()
    window.toggle_sidebar()
    press(window, Qt.Key.Key_F)
    assert window.sidebar.search.isVisible()
    assert QApplication.focusWidget() is window.sidebar.search


def test_what_was_found_is_told_in_another_language_at_once(desk: Desk) -> None:
    window = desk.open()
    type_search(window, "gold")
    desk.wait(lambda: "Nothing found for “gold”." in labels(window.sidebar))
    desk.switch.set_language(Language.TELUGU)
    QCoreApplication.processEvents()
    told = [text for text in labels(window.sidebar) if "gold" in text]
    desk.switch.set_language(Language.ENGLISH)
    assert told != ["Nothing found for “gold”."]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("text", "spans", "shown", "marked"),
    [
        ("Take **clean water**, now", [(13, 18)], "Take clean water, now", ["water"]),
        ("## Steps  `boil` it", [(3, 8), (11, 15)], "Steps boil it", ["Steps", "boil"]),
        ("| a | b |", [(2, 3)], "a b ", ["a"]),
        ("| a | b | |---|:--:| | a |", [(23, 24)], "a b a", ["a"]),
        ("plain 2*3 text", [(6, 9)], "plain 2*3 text", ["2*3"]),
        ("", [], "", []),
    ],
)
def test_snippet_is_shown_without_the_signs_of_markdown(
    text: str, spans: list[tuple[int, int]], shown: str, marked: list[str]
) -> None:
    plain, moved = without_marks(text, spans)
    assert plain.split() == shown.split()
    assert [plain[start:end] for start, end in moved] == marked


def test_snippet_of_a_heading_begins_where_the_title_does() -> None:
    assert without_marks("# Answer 12", [(2, 8), (9, 11)]) == ("Answer 12", [(0, 6), (7, 9)])


def rows(window: MainWindow) -> list[FoundConversation]:
    results: SearchResults = window.sidebar.found.results
    model = results.hits
    if not window.sidebar.found.isVisible():
        return []
    return [model.index(row).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]


def hits(window: MainWindow) -> list[SearchHit]:
    return [row.best for row in rows(window)]


def marked(hit: SearchHit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.snippet_highlights]


def in_sight(window: MainWindow, view: QWidget) -> bool:
    top = view.y() - window.transcript.verticalScrollBar().value()
    return 0 <= top < window.transcript.viewport().height()


def type_search(window: MainWindow, text: str) -> None:
    window.sidebar.search.setFocus()
    window.sidebar.search.setText(text)


def compose(field: QWidget, text: str) -> None:
    """Type through an input method, as Indic text is."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_icons_of_the_search_grow_with_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    appearance = Appearance()
    appearance.apply(qapp)
    field = SearchField(IconSet(appearance))
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.setText("water")
    field.show()
    (glass,) = field.findChildren(QLabel)
    (clear,) = field.findChildren(IconButton)
    small = glass.width(), clear.iconSize().width()
    try:
        appearance.set_text_size(200)
        assert (glass.width(), clear.iconSize().width()) == (2 * small[0], 2 * small[1])
    finally:
        appearance.set_text_size(100)
    clear.click()
    assert field.text() == ""
    assert not clear.isVisible()
