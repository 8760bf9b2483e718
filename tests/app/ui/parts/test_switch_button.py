"""The button that says what is chosen, as the style draws it."""

from PySide6.QtGui import QColor, QIcon, QPixmap
from pytestqt.qtbot import QtBot

from app.ui.look.theme import style_sheet
from app.ui.look.tokens import HIGH_LIGHT, LIGHT, Palette, S
from app.ui.parts.icon_button import small_icon
from app.ui.parts.switch_button import SwitchButton

RED = QColor("#ff0000")


def drawn_icon(qtbot: QtBot, palette: Palette) -> tuple[int, int]:
    """The first and the last column that the icon takes."""
    square = QPixmap(small_icon())
    square.fill(RED)
    button = SwitchButton(200)
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(palette))
    button.show_icon(QIcon(square))
    button.show_text("Manuals")
    button.resize(button.sizeHint())
    picture = button.grab().toImage()
    middle = picture.height() // 2
    columns = [x for x in range(picture.width()) if picture.pixelColor(x, middle) == RED]
    return columns[0], columns[-1]


def test_icon_keeps_away_from_the_line_around_it(qtbot: QtBot) -> None:
    for palette in (LIGHT, HIGH_LIGHT):
        first, last = drawn_icon(qtbot, palette)
        assert first >= S
        assert last - first + 1 == small_icon().width()
