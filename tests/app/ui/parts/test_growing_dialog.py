"""A dialog that grows with what is said in it scrolls only where the screen has no room for all."""

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.look import fonts
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.tight_area import TightArea
from app.ui.parts.wrapped_label import wrapped_label


class Said(GrowingDialog):
    """Two lines, of which the second comes later."""

    def __init__(self) -> None:
        super().__init__()
        self.later = wrapped_label()
        self.later.hide()
        column = QVBoxLayout(self)
        column.addWidget(QLabel("Conversations"))
        column.addWidget(self.later)
        column.addStretch(1)
        column.addWidget(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        self.begin_at(440)


@pytest.fixture
def said(qtbot: QtBot, qapp: QApplication) -> Said:
    dialog = Said()
    qtbot.addWidget(dialog)
    dialog.show()
    qapp.processEvents()
    return dialog


def say(said: Said, text: str, qapp: QApplication) -> None:
    """Its second line comes, and all is laid out."""
    said.later.setText(text)
    said.later.show()
    for _ in range(3):
        qapp.sendPostedEvents()
        qapp.processEvents()


def area_of(said: Said) -> TightArea:
    area = said.findChild(TightArea)
    assert area is not None
    return area


def test_nothing_scrolls_where_there_is_room(said: Said, qapp: QApplication) -> None:
    """Whatever the words: beside a scroll bar they would take a line more, which would keep the bar there."""
    area = area_of(said)
    for words in range(20, 120):
        say(said, "file " * words, qapp)
        assert area.verticalScrollBar().maximum() == 0, words
        assert not area.verticalScrollBar().isVisible()
        said.later.hide()
        said.fit()
        qapp.processEvents()


def test_it_grows_with_lines_that_do_not_wrap(said: Said, qapp: QApplication) -> None:
    said.later.setWordWrap(False)
    say(said, "File\n" * 12, qapp)
    area = area_of(said)
    assert area.verticalScrollBar().maximum() == 0


def test_what_has_no_room_scrolls(said: Said, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(GrowingDialog, "_room", lambda dialog: 200)
    say(said, "file " * 400, qapp)
    area = area_of(said)
    assert area.verticalScrollBar().maximum() > 0
    said.resize(said.width(), 700)
    monkeypatch.setattr(GrowingDialog, "_room", lambda dialog: 1000)
    said.later.setText("file")
    said.fit()
    qapp.processEvents()
    assert area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize(("size", "width"), [(100, 440), (150, 660)])
def test_it_is_as_wide_as_the_text_is_large(qtbot: QtBot, qapp: QApplication, size: int, width: int) -> None:
    before = fonts.text_size()
    fonts.set_text_size(size)
    try:
        dialog = Said()
        qtbot.addWidget(dialog)
        assert dialog.width() == width <= dialog.screen().availableGeometry().width()
    finally:
        fonts.set_text_size(before)
