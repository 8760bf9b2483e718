"""Icons: the bundled SVG files, tinted, as QIcons that are crisp on every screen."""

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resource
from app.ui.tokens import ICON_PHYSICAL

SIZES = ICON_PHYSICAL  # QIcon takes the exact one where there is one


def icon(name: str, color: str, scale: float = 1.0) -> QIcon:
    """The icon of that name (a file of assets/icons) in a colour ("#rrggbb"), for text that is `scale` times as large.

    Raises FileNotFoundError.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    result = QIcon()
    for size in sorted({round(size * scale) for size in SIZES}):
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
