"""Windows that are open stay in reach as the screen becomes smaller."""

from PySide6.QtCore import QObject, QRect
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


def shrink(qapp: QApplication, owner: QObject) -> None:
    """As when the screen that was there before was larger."""
    ScreenWatch(qapp, owner)
    screen = qapp.primaryScreen()
    screen.geometryChanged.emit(screen.geometry())


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
