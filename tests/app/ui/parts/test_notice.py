"""Notices: some go by themselves, but never from under the reader's hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_desk import CATALOGUES

from app.core.errors import AppError, ErrorCode
from app.core.settings import Language
from app.ui.look.language import LanguageSwitch
from app.ui.look.theme import Appearance
from app.ui.parts.icon_button import IconSet
from app.ui.parts.notice import Notice, NoticeText

SHORT = 0.05  # seconds


@pytest.fixture
def notice(qtbot: QtBot, qapp: QApplication) -> Iterator[Notice]:
    appearance = Appearance()
    appearance.apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(IconSet(appearance, window))
    QVBoxLayout(window).addWidget(notice)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield notice


def test_notice_goes_after_its_time_and_says_so(notice: Notice, qtbot: QtBot) -> None:
    gone: list[str] = []
    notice.say(lambda: NoticeText("Deleted"), seconds=SHORT, when_gone=lambda: gone.append("gone"))
    assert notice.isVisible()
    qtbot.waitUntil(lambda: not notice.isVisible())
    assert gone == ["gone"]


def test_notice_stays_while_the_focus_is_on_it(notice: Notice, qtbot: QtBot) -> None:
    gone: list[str] = []
    notice.say(
        lambda: NoticeText("Deleted", "", "Undo"),
        act=lambda: None,
        seconds=SHORT,
        when_gone=lambda: gone.append("gone"),
    )
    notice.action_button.setFocus()
    qtbot.wait(int(4 * SHORT * 1000))
    assert notice.isVisible()
    notice.action_button.clearFocus()
    qtbot.waitUntil(lambda: gone == ["gone"])


def test_of_two_ways_on_one_is_gone(notice: Notice) -> None:
    done: list[str] = []
    said: list[str] = []
    notice.said.connect(lambda text, urgent: said.append(text))
    for button in (notice.action_button, notice.other_button):
        notice.say(
            lambda: NoticeText("Cut off", "Two files", "Go on", "Leave it"),
            act=lambda: done.append("on"),
            other=lambda: done.append("left"),
            when_gone=lambda: done.append("gone"),
        )
        assert notice.other_button.isVisible()
        button.click()
        assert not notice.isVisible()
    assert done == ["on", "left"]
    assert said[0] == "Cut off. Two files. Go on. Leave it"
    notice.say(lambda: NoticeText("Deleted", "", "Undo"), act=lambda: None)
    assert not notice.other_button.isVisible()


def test_what_is_undone_is_not_gone(notice: Notice) -> None:
    done: list[str] = []
    notice.say(
        lambda: NoticeText("Deleted", "", "Undo"),
        act=lambda: done.append("undone"),
        seconds=60,
        when_gone=lambda: done.append("gone"),
    )
    notice.action_button.click()
    assert done == ["undone"]
    assert not notice.isVisible()
    notice.act()  # there is nothing to be undone any more
    assert done == ["undone"]


def test_next_notice_ends_the_one_before(notice: Notice) -> None:
    done: list[str] = []
    notice.say(lambda: NoticeText("One"), when_gone=lambda: done.append("one gone"))
    notice.say(lambda: NoticeText("Two"), when_gone=lambda: done.append("two gone"))
    assert done == ["one gone"]
    assert notice.accessibleName() == "Two"


def test_notice_without_a_time_stays(notice: Notice, qtbot: QtBot) -> None:
    notice.say(lambda: NoticeText("No model", "Import one."))
    qtbot.wait(int(3 * SHORT * 1000))
    assert notice.isVisible()
    assert not notice.action_button.isVisible()


def test_error_is_said_in_the_language_of_the_moment(notice: Notice, qapp: QApplication, qtbot: QtBot) -> None:
    notice.say_error(AppError(ErrorCode.DISK_FULL))
    english = notice.accessibleName()
    assert english.isascii()
    languages = LanguageSwitch(qapp, CATALOGUES)
    try:
        languages.set_language(Language.KANNADA)
        qtbot.waitUntil(lambda: not notice.accessibleName().isascii())
    finally:
        languages.set_language(Language.ENGLISH)
    qtbot.waitUntil(lambda: notice.accessibleName() == english)


@pytest.mark.parametrize("width", [340, 700])
def test_buttons_stand_side_by_side_and_begin_at_the_top_where_they_are_beside_the_words(
    notice: Notice, qtbot: QtBot, width: int
) -> None:
    window = notice.window()
    notice.say(
        lambda: NoticeText("You can now ask “My documents”", "Added: 5.", "Remove what was added", "Show"),
        act=lambda: None,
        other=lambda: None,
    )
    window.resize(width, 100)
    action, other = notice.action_button, notice.other_button
    qtbot.waitUntil(lambda: notice.width() > width - 40)
    qtbot.waitUntil(lambda: (action.x() > notice.width() // 2) == (width > 600))
    assert action.y() == other.y()
    assert other.x() > action.geometry().right()
    assert (action.y() < notice.height() // 4) == (width > 600)


def test_buttons_go_below_the_words_where_the_next_notice_has_wider_ones(notice: Notice, qtbot: QtBot) -> None:
    notice.window().resize(420, 100)
    notice.say(lambda: NoticeText("Deleted", "", "Undo"), act=lambda: None)
    qtbot.waitUntil(lambda: notice.action_button.x() > notice.width() // 2)
    notice.say(lambda: NoticeText("Added", "", "Take out all of these again"), act=lambda: None)
    qtbot.waitUntil(lambda: notice.action_button.x() < notice.width() // 4)


def test_notice_of_what_goes_on_becomes_no_lower_while_it_is_said(notice: Notice, qtbot: QtBot) -> None:
    """It went up and down with each file that was read."""
    said = "rule.txt · Preparing for search: passage 1 of 1"
    notice.window().resize(300, 300)
    notice.say(lambda: NoticeText("Documents are being added", said, "Stop"), act=lambda: None)
    qtbot.waitUntil(lambda: notice._advice.width() > 100)
    advice = notice._advice
    lines = advice.heightForWidth(advice.width())
    said = "rule.txt"
    notice.go_on()
    assert advice.text() == said
    assert advice.minimumHeight() == lines >= 2 * advice.fontMetrics().height()
    notice.window().resize(700, 300)
    qtbot.waitUntil(lambda: advice.minimumHeight() == 0)
