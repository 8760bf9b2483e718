"""The composer: Enter sends, but never what an input method still holds; the field grows; nothing is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.composer.composer import MOST_LINES, Composer
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet


@pytest.fixture
def composer(qtbot: QtBot, qapp: QApplication) -> Iterator[Composer]:
    appearance = Appearance()
    appearance.apply(qapp)
    composer = Composer(IconSet(appearance))
    qtbot.addWidget(composer)
    composer.resize(500, 80)
    with qtbot.waitActive(composer):
        composer.show()
        composer.activateWindow()
    composer.setFocus()
    yield composer


def compose(composer: Composer, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(composer.field, event)


def sent(composer: Composer) -> list[str]:
    texts: list[str] = []
    composer.submitted.connect(lambda text, attached: texts.append(text))
    return texts


def test_enter_sends_and_empties_the_field(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    QTest.keyClicks(composer.field, "Hello")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert texts == ["Hello"]
    assert composer.field.toPlainText() == ""


def test_shift_enter_breaks_the_line(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    QTest.keyClicks(composer.field, "a")
    QTest.keyClick(composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.field, "b")
    assert texts == []
    QTest.keyClick(composer.field, Qt.Key.Key_Enter)
    assert texts == ["a\nb"]


def test_enter_while_composing_does_not_send(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    compose(composer, "", "ನಮ")
    compose(composer, "ಸ್ಕಾರ")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    composer.button.click()
    assert texts == []
    assert composer.field.toPlainText() == "ನಮ"
    compose(composer, "", "ಸ್ಕಾರ")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert texts == ["ನಮಸ್ಕಾರ"]


def test_composing_that_is_given_up_lets_enter_send_again(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    QTest.keyClicks(composer.field, "x")
    compose(composer, "क")
    compose(composer, "")
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert texts == ["x"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u200b"])
def test_blank_question_cannot_be_sent(composer: Composer, qtbot: QtBot, text: str) -> None:
    texts = sent(composer)
    composer.field.setPlainText(text)
    assert not composer.button.isEnabled()
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert texts == []


def test_button_stops_while_an_answer_is_under_way(composer: Composer, qtbot: QtBot) -> None:
    texts = sent(composer)
    composer.field.setPlainText("the next one")
    place = composer.button.geometry()
    composer.set_busy(True)
    assert composer.button.accessibleName() == "Stop"
    assert composer.button.geometry() == place
    with qtbot.waitSignal(composer.stop_requested):
        composer.button.click()
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert texts == []
    assert composer.field.toPlainText() == "the next one"
    composer.set_busy(False)
    assert composer.button.accessibleName() == "Send"


def test_enter_during_an_answer_keeps_what_is_typed_and_says_so_each_time(composer: Composer, qtbot: QtBot) -> None:
    texts, held = sent(composer), list[str]()
    composer.held.connect(lambda: held.append(composer.field.toPlainText()))
    composer.set_busy(True)
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert held == [], "there is nothing to send"
    composer.field.setPlainText("the next one")
    for _ in range(2):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert held == ["the next one"] * 2
    composer.set_busy(False)
    QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert texts == ["the next one"]


def test_what_failed_comes_back_before_what_was_typed_since(composer: Composer) -> None:
    composer.field.setPlainText("since")
    composer.put_back("failed")
    assert composer.field.toPlainText() == "failed\nsince"


def test_field_grows_to_ten_lines_and_then_scrolls(composer: Composer) -> None:
    heights = []
    for lines in (1, 2, 5, MOST_LINES, MOST_LINES + 5):
        composer.field.setPlainText("\n".join("x" * lines))
        heights.append(composer.field.height())
    assert heights[0] < heights[1] < heights[2] < heights[3] == heights[4]
    field = composer.field
    assert field.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    composer.field.setPlainText("x")
    assert composer.field.height() == heights[0]
    assert field.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_long_line_grows_the_field_where_it_wraps(composer: Composer) -> None:
    before = composer.field.height()
    composer.field.setPlainText("word " * 60)
    assert composer.field.height() > before


def test_pasting_takes_text_alone(composer: Composer) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("plain")
    composer.field.insertFromMimeData(data)
    assert composer.field.toPlainText() == "plain"
    pictures = QMimeData()
    pictures.setImageData(b"")
    composer.field.insertFromMimeData(pictures)
    assert composer.field.toPlainText() == "plain"


def test_buttons_stand_below_the_question_and_beside_it_where_there_is_little_room(
    composer: Composer, qapp: QApplication
) -> None:
    below = QLabel("Where answers come from")
    composer.add_below(below)
    buttons = (composer.attach_button, composer.button)
    for width, row in ((680, below), (360, composer.field), (680, below)):
        composer.resize(width, composer.sizeHint().height())
        qapp.processEvents()
        for button in buttons:
            assert row.geometry().top() <= button.geometry().center().y() <= row.geometry().bottom()
        assert buttons[0].x() < buttons[1].x()


class _Painted(QObject):
    """The widths that a widget was painted in."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.widths: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.widths.append(event.rect().width())
        return False


def test_other_words_in_the_empty_field_are_painted_at_once(composer: Composer, qtbot: QtBot) -> None:
    viewport = composer.field.viewport()
    composer.show_asked(documents=False)
    QApplication.processEvents()
    painted = _Painted(viewport)
    composer.show_asked(documents=True)
    QApplication.processEvents()
    assert viewport.width() in painted.widths, "more than the cursor"
