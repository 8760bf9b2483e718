"""Lines that come and go in an area of their own."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from qt_items import widget_items

from app.ui.parts import boxes
from app.ui.parts.tight_area import LowArea


def test_no_object_for_an_item_of_qt_outlives_it(qtbot: QtBot) -> None:
    """PySide took a window for such an item, and nobody was seen to be at work in it."""
    before = len(widget_items())
    area, line = LowArea(boxes.column()), QLabel("A line")
    qtbot.addWidget(area)
    area.add(line)
    area.show()
    area.fit(100)
    assert area.height() == area.needed(area.width()) > 0
    assert len(widget_items()) <= before
    line.hide()
    area.fit(100)
    assert area.isHidden()
