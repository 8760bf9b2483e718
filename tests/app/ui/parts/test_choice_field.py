"""The rows of a field to choose in are as high as what else is pressed, and grow with the text."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.core.settings import Language
from app.ui.look.theme import Appearance
from app.ui.parts.value_choice import ValueChoice

LEAST = 32  # pixels, as a button's


@pytest.mark.parametrize("size", [100, 200])
def test_rows_are_as_high_as_a_button(qtbot: QtBot, qapp: QApplication, size: int) -> None:
    appearance = Appearance(qapp)
    appearance.apply(qapp)
    appearance.set_text_size(size)
    choice: QComboBox = ValueChoice(tuple(Language), str, Language.KANNADA)
    qtbot.addWidget(choice)
    choice.show()
    choice.showPopup()
    heights = {choice.view().sizeHintForRow(row) for row in range(choice.count())}
    choice.hidePopup()
    appearance.set_text_size(100)
    assert min(heights) >= LEAST * size // 100
