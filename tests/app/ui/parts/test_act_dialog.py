"""What is under way in a dialog, and where the focus is once it was stopped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.parts.act_dialog import ActDialog


class Copying(ActDialog):
    def __init__(self) -> None:
        super().__init__()
        self.begin_button, self.close_button = QPushButton("Copy"), QPushButton("Close")
        self._stack((self.progress, self.outcome), self.begin_button, self.close_button, width=300)

    def _said(self) -> str:
        return ""

    def _cancel(self) -> None:
        self.progress.hide()

    def _update(self) -> None:
        """Nothing changes."""


@pytest.mark.parametrize("keeps", [False, True])
def test_whoever_stops_it_by_keyboard_sees_where_they_are(qtbot: QtBot, keeps: bool) -> None:
    dialog = Copying()
    qtbot.addWidget(dialog)
    if keeps:
        dialog.progress.keeps_what_is_done()
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.progress.begin()
    stop = dialog.progress.cancel_button
    assert stop.text() == ("Stop" if keeps else "Cancel")
    stop.setFocus()
    QTest.keyClick(stop, Qt.Key.Key_Space)
    assert dialog.close_button.hasFocus()
    assert dialog.isVisible(), "the key that stopped it closes nothing"
