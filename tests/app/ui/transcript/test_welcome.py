"""An empty conversation: what it offers is in sight, however low the window is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from window_desk import Desk

from app.core.settings import Language


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data", qtbot, qapp)
    yield desk
    desk.close()


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.TELUGU])
def test_in_a_low_window_questions_come_before_promises(desk: Desk, language: Language) -> None:
    window = desk.open()
    desk.switch.set_language(language)
    window.resize(900, 760)
    welcome = window.welcome
    promise = welcome._promise
    desk.wait(promise.isVisible)
    window.resize(640, 360)
    desk.wait(lambda: not promise.isVisible())
    first = welcome.samples[0]
    desk.wait(lambda: welcome.viewport().rect().contains(first.mapTo(welcome.viewport(), first.rect().bottomRight())))
    window.resize(900, 760)
    desk.wait(promise.isVisible)


def test_a_question_that_is_offered_alone_stands_in_the_middle(desk: Desk) -> None:
    window = desk.open()
    window.resize(1000, 760)
    welcome = window.welcome
    welcome.offer(["What is the fee?"], "Bank", writes=False)
    (only,) = welcome.samples
    composer = window.composer

    def middle(part: QWidget) -> int:
        return part.mapTo(window, part.rect().center()).x()

    desk.wait(lambda: abs(middle(only) - middle(composer)) <= 1)
    welcome.offer(["What is the fee?", "When is it paid?"], "Bank", writes=False)
    first, second = welcome.samples
    desk.wait(lambda: first.y() == second.y() and first.x() < second.x())
    for size in (100, 125):  # they end where the question box does
        window.look.set_text_size(size)
        window.resize(1200, 760)
        desk.wait(lambda: abs(first.mapTo(window, QPoint()).x() - composer.mapTo(window, QPoint()).x()) <= 1)
        desk.wait(lambda: abs(middle(welcome._offers) - middle(composer)) <= 1)
