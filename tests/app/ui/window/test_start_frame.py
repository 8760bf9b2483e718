"""The frame that stands on the screen first: where the window will be, and gone when it is there."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings import Settings, WindowPlace
from app.ui.window.start_frame import StartFrame


def test_frame_stands_where_the_window_will_and_goes_when_it_comes(qtbot: QtBot, qapp: QApplication) -> None:
    frame = StartFrame(Settings(window=WindowPlace(20, 60, 600, 500)))
    qtbot.addWidget(frame)
    frame.begin()
    assert frame.isVisible()
    assert (frame.pos(), frame.size()) == (QPoint(20, 60), QSize(600, 500))
    part = QWidget(frame)
    part.show()  # is no window
    qapp.processEvents()
    assert frame.isVisible()
    window = QWidget()
    qtbot.addWidget(window)
    gone: list[bool] = []
    frame.destroyed.connect(lambda: gone.append(window.isVisible()))
    window.show()
    qtbot.waitUntil(lambda: gone == [True])
