"""A label and a button that have no room for their text cut it alike, and the whole of it can still be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.parts.elided import ElidedButton, ElidedLabel

LONG = "Cold chain & vaccines of the district hospital"
Elided = ElidedLabel | ElidedButton


@pytest.fixture(params=[ElidedLabel, ElidedButton])
def widget(request: pytest.FixtureRequest, qtbot: QtBot) -> Elided:
    widget: Elided = request.param()
    qtbot.addWidget(widget)
    widget.show_text(LONG)
    widget.show()
    return widget


def be_wide(widget: Elided, width: int) -> None:
    widget.resize(width, 40)
    QApplication.processEvents()


def read(widget: Elided) -> str:
    """What stands on the screen: a button takes a single & for a shortcut, and shows two as one."""
    if isinstance(widget, ElidedLabel):
        return widget.text()
    return widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def test_text_that_has_room_is_whole_and_has_no_tip(widget: Elided) -> None:
    be_wide(widget, 900)
    assert read(widget) == widget.whole_text == LONG
    assert widget.toolTip() == ""


def test_cut_text_ends_in_an_ellipsis_and_its_tip_has_all_of_it(widget: Elided) -> None:
    be_wide(widget, 140)
    assert read(widget).endswith("…")
    assert LONG.startswith(read(widget)[:-1])
    assert (widget.toolTip(), widget.whole_text) == (LONG, LONG)
    be_wide(widget, 900)
    assert (read(widget), widget.toolTip()) == (LONG, "")


def test_larger_letters_have_less_room(widget: Elided) -> None:
    be_wide(widget, 200)
    before = len(read(widget))
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    widget.setFont(font)
    assert 1 < len(read(widget)) < before


def test_without_any_room_an_ellipsis_is_left(widget: Elided) -> None:
    be_wide(widget, 1)
    assert read(widget) == "…"


def test_a_tip_of_its_own_stays_whether_it_is_cut_or_not(qtbot: QtBot) -> None:
    button = ElidedButton(mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(button)
    button.show_text(LONG, "Which documents answer")
    for width in (900, 140):
        be_wide(button, width)
        assert button.toolTip() == "Which documents answer"
    assert button.is_cut
    assert read(button).startswith("Cold")
    assert read(button).endswith("l")  # cut in the middle
