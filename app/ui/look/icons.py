"""Icons: the bundled SVG files, tinted, as QIcons that are crisp on every screen."""

from collections.abc import Collection
from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.core.paths import resource
from app.ui.look.tokens import ICON_SIZES


def icon(name: str, color: str, scale: float = 1.0, ratios: Collection[float] | None = None) -> QIcon:
    """The icon of that name (a file of assets/icons) in a colour ("#rrggbb"), for text that is `scale` times as large.

    `ratios` are physical pixels to one of the program's; None: those of the screens. Raises FileNotFoundError.
    """
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    result = QIcon()
    for size in _sizes(scale, ratios or screen_ratios()):
        result.addPixmap(_drawn(renderer, size))
    return result


def screen_ratios() -> set[float]:
    """Physical pixels to one of the program's, on the screens that there are."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def _sizes(scale: float, ratios: Collection[float]) -> list[int]:
    """In physical pixels. QIcon takes the exact one where there is one."""
    return sorted({round(size * scale * ratio) for size in ICON_SIZES for ratio in ratios})


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
