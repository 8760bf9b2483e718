"""Icons: the bundled SVG files, tinted, as QIcons that are crisp on every screen."""

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resource

# Physical pixels: 16, 18, 20 and 24 at 100, 125, 150 and 200 percent. QIcon takes the exact one where there is one.
SIZES = (16, 18, 20, 22, 24, 25, 27, 30, 32, 36, 40, 48)


def icon(name: str, color: str) -> QIcon:
    """The icon of that name (a file of assets/icons) in a colour ("#rrggbb"). Raises FileNotFoundError."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    result = QIcon()
    for size in SIZES:
        result.addPixmap(_drawn(renderer, size))
    return result


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap


@cache
def _source(name: str) -> str:
    return (resource("assets/icons") / f"{name}.svg").read_text(encoding="utf-8")
