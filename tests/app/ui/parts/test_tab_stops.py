"""Tab goes through a page's parts in their order, and whoever asks for that order leaves the window whole."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from app.ui.parts.flow_layout import FlowLayout
from app.ui.parts.tab_stops import tab_through


def test_what_goes_takes_nothing_else_with_it(qtbot: QtBot) -> None:
    """As the labels of the first run's steps, and then the notices above the question."""
    window, label = QWidget(), QLabel()
    qtbot.addWidget(window)
    column, notice = QVBoxLayout(window), QWidget()
    first, second = QPushButton("first"), QPushButton("second")
    flow = FlowLayout()
    flow.addWidget(first)
    flow.addWidget(second)
    QHBoxLayout(notice).addLayout(flow)
    column.addWidget(notice)
    column.addWidget(label)
    tab_through([second, first])
    delete(label)
    items = [flow.itemAt(number) for number in range(flow.count())]
    assert [item is not None and isValid(item) for item in items] == [True, True]
