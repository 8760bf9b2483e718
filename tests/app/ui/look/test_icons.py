"""Icons: all there, in the asked colour, sharp at every scale."""

import re

import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resource
from app.ui.look.icons import icon

# Those of the style sheet, which takes them as they are, have colours of their own.
NAMES = sorted(
    path.stem
    for path in (resource("assets") / "icons").glob("*.svg")
    if not re.fullmatch("chevron-(down|up)|submenu|checked-.*", path.stem)
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_the_asked_color(name: str) -> None:
    image = icon(name, "#0c6660").pixmap(QSize(20, 20)).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    inked = [color for color in pixels if color.alpha() > 200]
    assert len(inked) > 5
    for color in inked:
        assert abs(color.red() - 0x0C) + abs(color.green() - 0x66) + abs(color.blue() - 0x60) < 12


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("side", [16, 20, 24])
def test_icon_is_drawn_for_the_screen_and_not_stretched(side: int, scale: float) -> None:
    physical = round(side * scale)
    drawn = icon("send", "#000000", ratios=[scale]).pixmap(QSize(side, side), scale).toImage()
    source = (resource("assets/icons") / "send.svg").read_text(encoding="utf-8").replace("currentColor", "#000000")
    wanted = QImage(physical, physical, QImage.Format.Format_ARGB32_Premultiplied)
    wanted.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wanted)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    assert drawn.size() == wanted.size()
    assert drawn.devicePixelRatio() == pytest.approx(scale)
    same = drawn.convertToFormat(wanted.format())
    same.setDevicePixelRatio(1.0)
    assert same == wanted


def test_a_name_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", "#000000")


def test_licence_lies_beside_the_icons() -> None:
    assert "ISC License" in (resource("assets/icons") / "LICENSE").read_text(encoding="utf-8")


@pytest.mark.parametrize("side", [256, 512])
def test_app_icon_has_a_ground_a_bubble_and_transparent_corners(side: int) -> None:
    image = QImage(str(resource("assets") / f"app-{side}.png"))
    assert image.size() == QSize(side, side)
    assert image.pixelColor(0, 0).alpha() == 0
    middle = [image.pixelColor(x, side // 2) for x in range(side)]
    assert any(color.lightness() > 240 for color in middle)
    assert any(color.alpha() == 255 and color.lightness() < 100 for color in middle)
