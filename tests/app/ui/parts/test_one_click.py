"""A double click on a button that takes back what it did is one click; two clicks are two."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.parts.one_click import take_double_click_as_one


def double_click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # the second press, in place of one
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)


def test_double_click_presses_once(qtbot: QtBot) -> None:
    button, other = QPushButton(), QPushButton()
    pressed: list[QPushButton] = []
    for each in (button, other):
        qtbot.addWidget(each)
        each.clicked.connect(lambda _, each=each: pressed.append(each))
    take_double_click_as_one(button)
    for each in (button, other):
        double_click(each)
    assert pressed == [button, other, other]
    button.click()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == [button, other, other, button, button]
