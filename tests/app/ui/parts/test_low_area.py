"""Lines that come and go in an area of their own."""

from PySide6.QtWidgets import QLabel, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from app.ui.parts import boxes
from app.ui.parts.tight_area import LowArea


def items() -> list[QWidgetItem]:
    return [each for each in Shiboken.getAllValidWrappers() if isinstance(each, QWidgetItem)]


def test_no_object_for_an_item_of_qt_outlives_it(qtbot: QtBot) -> None:
    """PySide took a window for such an item, and nobody was seen to be at work in it."""
    before = len(items())
    area, line = LowArea(boxes.column()), QLabel("A line")
    qtbot.addWidget(area)
    area.add(line)
    area.show()
    area.fit(100)
    assert area.height() == area.needed(area.width()) > 0
    assert len(items()) <= before
    line.hide()
    area.fit(100)
    assert area.isHidden()
