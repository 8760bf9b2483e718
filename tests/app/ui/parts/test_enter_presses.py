"""Enter presses the button that has the focus, in every window."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.parts.enter_presses import EnterPresses


class _Desk(QDialog):
    """A field, a box to tick, a button that begins and one that closes; it knows which was pressed."""

    def __init__(self) -> None:
        super().__init__()
        EnterPresses(self)
        self.pressed: list[str] = []
        self.field, self.box = QLineEdit(), QCheckBox("All")
        self.begin, self.end = QPushButton("Begin"), QPushButton("Close")
        self.begin.setDefault(True)
        self.end.setAutoDefault(False)
        column = QVBoxLayout(self)
        for each in (self.field, self.box, self.begin, self.end):
            column.addWidget(each)
        for button in (self.begin, self.end):
            button.clicked.connect(partial(self._note, button.text()))

    def _note(self, name: str) -> None:
        self.pressed.append(name)


@pytest.fixture
def desk(qtbot: QtBot) -> _Desk:
    made = _Desk()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_with_the_focus(desk: _Desk, key: Qt.Key) -> None:
    desk.end.setFocus()
    QTest.keyClick(desk.end, key)
    assert desk.pressed == ["Close"]


def test_the_button_that_is_left_when_the_other_has_gone_is_pressed_too(desk: _Desk) -> None:
    desk.begin.hide()
    desk.end.setFocus()
    QTest.keyClick(desk.end, Qt.Key.Key_Return)
    assert desk.pressed == ["Close"]


@pytest.mark.parametrize("name", ["field", "box", "begin"])
def test_elsewhere_enter_is_the_dialogs(desk: _Desk, name: str) -> None:
    widget = getattr(desk, name)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert desk.pressed == ["Begin"]
    assert not desk.box.isChecked()


def test_a_button_that_gets_the_focus_by_that_key_is_not_meant(desk: _Desk) -> None:
    desk.field.returnPressed.connect(desk.end.setFocus)
    desk.field.setFocus()
    QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert desk.pressed == []
