"""What waits until the window stands: drawn with its list, or shown for a while without ever being drawn."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import app.ui.window.standing as standing_module
from app.ui.window.standing import Standing


def test_what_can_wait_begins_once_the_window_is_drawn_with_its_list_each_in_its_turn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing_module, "LATEST_MS", 3_600_000)
    window = QWidget()
    qtbot.addWidget(window)
    standing, done = Standing(window), list[str]()
    standing.then(lambda: done.append("first"))
    standing.then(lambda: done.append("second"))
    with qtbot.waitExposed(window):
        window.show()
    window.repaint()
    assert not standing.stands
    standing.note_listed()
    window.repaint()
    assert done == []
    qtbot.waitUntil(lambda: done == ["first", "second"])


def test_what_comes_later_is_begun_in_the_next_turn(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    standing, done = Standing(window), list[str]()
    standing.note_listed()
    window.show()
    qtbot.waitUntil(lambda: standing.stands)
    standing.then(lambda: done.append("later"))
    assert done == []
    qtbot.waitUntil(lambda: done == ["later"])


def test_window_without_a_list_does_not_keep_the_rest_from_beginning(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    standing, done = Standing(window), list[str]()
    standing.then(lambda: done.append("begun"))
    window.show()
    qtbot.waitUntil(lambda: done == ["begun"])
    assert standing.stands
