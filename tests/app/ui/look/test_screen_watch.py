"""Windows that are open stay in reach as the screen becomes smaller."""

import pytest
from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.look.screen_watch import ScreenWatch


def beyond(qtbot: QtBot, window: QWidget, size: tuple[int, int] = (500, 400)) -> QWidget:
    """Reaching over the lower right corner of the screen."""
    qtbot.addWidget(window)
    area = window.screen().availableGeometry()
    window.resize(*size)
    window.move(area.right() - 100, area.bottom() - 100)
    window.show()
    return window


def shrink(qapp: QApplication, owner: QObject) -> ScreenWatch:
    """As when the screen that was there before was larger."""
    watch = ScreenWatch(qapp, owner)
    screen = qapp.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())
    return watch


def in_sight(window: QWidget) -> bool:
    return window.screen().availableGeometry().contains(window.frameGeometry())


def test_window_and_dialog_come_back_whole_as_the_screen_shrinks(qtbot: QtBot, qapp: QApplication) -> None:
    window = beyond(qtbot, QWidget())
    dialog = beyond(qtbot, QDialog(window), (300, 200))
    shrink(qapp, window)
    qtbot.waitUntil(lambda: in_sight(window) and in_sight(dialog))
    assert ((window.width(), window.height()), (dialog.width(), dialog.height())) == ((500, 400), (300, 200))


def test_window_larger_than_the_screen_takes_all_of_it(qtbot: QtBot, qapp: QApplication) -> None:
    area = qapp.primaryScreen().availableGeometry()
    window = beyond(qtbot, QWidget(), (area.width() + 200, area.height() + 200))
    window.setMinimumSize(area.width() + 50, 100)
    shrink(qapp, window)
    qtbot.waitUntil(lambda: in_sight(window))
    assert window.frameGeometry() == area


def test_window_goes_back_as_there_is_room_again(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, changed, area = QWidget(), QWidget(), qapp.primaryScreen().availableGeometry()
    for each in (window, changed):
        qtbot.addWidget(each)
        each.setGeometry(area.right() - 250, area.bottom() - 250, 200, 150)
        each.show()
    window.setGeometry(area.left() + 10, area.bottom() - 250, area.width() // 2 + 100, 150)
    least = QSize(area.width() // 2 + 50, 100)
    window.setMinimumSize(least)
    was = window.geometry()
    small = QRect(area.topLeft(), area.size() / 2)
    with monkeypatch.context() as projector:
        projector.setattr(QScreen, "availableGeometry", lambda screen: small)
        watch = shrink(qapp, window)
        qtbot.waitUntil(lambda: small.contains(window.frameGeometry()) and small.contains(changed.frameGeometry()))
    changed.resize(120, 100)
    watch._wait()
    qtbot.waitUntil(lambda: window.geometry() == was)
    assert window.minimumSize() == least
    assert small.contains(changed.frameGeometry())


def test_hidden_window_is_left_where_it_is(qtbot: QtBot, qapp: QApplication) -> None:
    hidden, waiting = beyond(qtbot, QWidget()), beyond(qtbot, QWidget())
    where = hidden.geometry()
    hidden.hide()
    shrink(qapp, waiting)
    qtbot.waitUntil(lambda: in_sight(waiting))
    assert hidden.geometry() == where


def test_screen_as_it_was_moves_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    window, other = QWidget(), beyond(qtbot, QWidget())
    qtbot.addWidget(window)
    window.setGeometry(QRect(10, 10, 200, 100))
    window.show()
    where = window.geometry()
    shrink(qapp, window)
    qtbot.waitUntil(lambda: in_sight(other))
    assert window.geometry() == where
