"""A list to be read shows every line of its words, whatever the width, the language and the size of text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.core.settings import Language
from app.ui.look import fonts
from app.ui.look.theme import Appearance
from app.ui.parts.report_list import PADDING, ReportList, WrappedList

LINES = [
    "2026-11-20 10:00:00  disk_full – The disk is full, and nothing more could be written to it",
    "2026-11-20 10:00:00  disk_full – డిస్క్ నిండిపోయింది, ఖాళీ చేసి మళ్ళీ ప్రయత్నించండి",
    "2026-11-20 10:00:00  disk_full – ಡಿಸ್ಕ್ ತುಂಬಿದೆ, ಜಾಗ ಮಾಡಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ",
    "2026-11-20 10:00:00  disk_full – डिस्क भर गई है, जगह बनाकर फिर कोशिश करें",
    "short",
]


@pytest.fixture
def report(qtbot: QtBot, appearance: Appearance) -> Iterator[ReportList]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    report = ReportList()
    column.addWidget(report)
    column.addStretch(1)
    report.show_lines(LINES)
    page.resize(700, 900)
    with qtbot.waitExposed(page):
        page.show()
    yield report


def cut(report: ReportList) -> list[str]:
    """Lines that have less height than their words take, and those out of sight."""
    width = report.viewport().width() - 2 * fonts.grown(PADDING)
    wrapped = Qt.TextFlag.TextWordWrap
    bad = []
    for row, line in enumerate(LINES):
        place = report.visualItemRect(report.item(row))
        needed = report.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), wrapped, line).height()
        if place.height() < needed or place.bottom() >= report.viewport().height():
            bad.append(f"{line}: has {place}, needs {needed}")
    return bad


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("width", [260, 300, 420, 700])
def test_no_line_is_cut_off(report: ReportList, appearance: Appearance, qtbot: QtBot, size: int, width: int) -> None:
    appearance.set_text_size(size)
    report.window().resize(width, 900)
    qtbot.waitUntil(lambda: not cut(report))
    assert report.viewport().height() < report.visualItemRect(report.item(len(LINES) - 1)).bottom() + 20


def test_without_lines_it_is_not_there(report: ReportList) -> None:
    report.show_lines([])
    assert report.isHidden()


def test_a_last_line_of_lower_letters_is_drawn(report: ReportList) -> None:
    """Qt leaves it out where the one above is higher, and has no room for another such."""
    fonts.load_fonts()
    report.setFont(fonts.ui_font(Language.KANNADA))
    pictures = []
    for last in ("models.example.org/one", "models.example.org/two"):
        report.show_lines([f"28/11/26 · ನಡುವೆ ಕಡಿದುಹೋಯಿತು\n{last}", f"28-11-26 · మధ్యలో తెగిపోయింది\n{last}"])
        pictures.append([report.grab(report.visualItemRect(report.item(row))).toImage() for row in range(2)])
    for one, two in zip(*pictures, strict=True):
        assert one != two


def test_of_many_rows_the_first_are_in_sight(qtbot: QtBot, appearance: Appearance) -> None:
    report = ReportList(2)
    qtbot.addWidget(report)
    report.show_lines(LINES)
    with qtbot.waitExposed(report):
        report.show()
    qtbot.waitUntil(lambda: report.viewport().height() == report.visualItemRect(report.item(1)).bottom() + 1)
    report.show_lines(LINES[:1])
    assert report.viewport().height() == report.visualItemRect(report.item(0)).bottom() + 1


def test_row_that_is_chosen_stays_in_sight_where_the_list_becomes_lower(qtbot: QtBot) -> None:
    rows = WrappedList(WrappedList.SelectionMode.ExtendedSelection)
    qtbot.addWidget(rows)
    rows.addItems([f"Row {number}" for number in range(20)])
    rows.resize(300, 300)
    with qtbot.waitExposed(rows):
        rows.show()
    last = rows.indexAt(QPoint(20, rows.viewport().height() - 1)).row() - 1
    rows.setCurrentRow(last)
    assert rows.verticalScrollBar().value() == 0
    rows.resize(300, 200)
    qtbot.waitUntil(lambda: rows.viewport().rect().contains(rows.visualItemRect(rows.item(last))))
