"""Shift+F10 opens the menu of what has the focus, as the menu key does."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.parts.growing_dialog import GrowingDialog


def test_menu_is_asked_for_at_the_row_that_has_the_focus(qtbot: QtBot) -> None:
    dialog, rows = GrowingDialog(), QListWidget()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(rows)
    rows.addItems(["a.txt", "b.txt", "c.txt"])
    rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    asked: list[QPoint] = []
    rows.customContextMenuRequested.connect(asked.append)
    with qtbot.waitActive(dialog):
        dialog.show()
    rows.setFocus()
    rows.setCurrentRow(1)
    QTest.keyClick(rows, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    (place,) = asked
    assert rows.itemAt(place) is rows.item(1)
