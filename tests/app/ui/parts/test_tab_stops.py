"""Tab goes through a page's parts in their order, and whoever asks for that order leaves the window whole."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from app.ui.parts.flow_layout import FlowLayout
from app.ui.parts.tab_stops import enable, tab_through


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


def test_button_that_can_do_no_more_gives_its_focus_to_one_of_its_row(qtbot: QtBot) -> None:
    """And not to what comes next, which would be pressed by the key that is pressed once more."""
    window = QWidget()
    qtbot.addWidget(window)
    larger, smaller, other = QPushButton("larger"), QPushButton("smaller"), QPushButton("skip")
    row = QHBoxLayout(window)
    for each in (smaller, larger, other):
        row.addWidget(each)
    smaller.setEnabled(False)
    with qtbot.waitExposed(window):
        window.show()
    larger.setFocus()
    enable((larger, False), (smaller, True))
    assert (larger.isEnabled(), smaller.isEnabled()) == (False, True)
    assert window.focusWidget() is smaller
    other.setFocus()
    enable((larger, True), (smaller, False))
    assert window.focusWidget() is other
