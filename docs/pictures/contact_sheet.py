"""All pictures small on one sheet: a column for each scene, a row for each language and theme."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

WIDTH, HEIGHT = 300, 200  # pixels of a small picture, at most
GAP = 8


def contact_sheet(rows: Sequence[Sequence[Path]], path: Path) -> None:
    """Draw `rows` of pictures into `path`. Raises OSError where it cannot be written."""
    small = [[_small(picture) for picture in row] for row in rows]
    columns = max(len(row) for row in small)
    sheet = QImage(columns * (WIDTH + GAP) + GAP, len(small) * (HEIGHT + GAP) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for y, row in enumerate(small):
        for x, image in enumerate(row):
            place = QRect(GAP + x * (WIDTH + GAP), GAP + y * (HEIGHT + GAP), image.width(), image.height())
            painter.drawImage(place, image)
    painter.end()
    if not sheet.save(str(path)):
        raise OSError(f"{path} could not be written")


def _small(picture: Path) -> QImage:
    image = QImage(str(picture))
    image.setDevicePixelRatio(1.0)
    return image.scaled(WIDTH, HEIGHT, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
