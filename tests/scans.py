"""Scanned PDFs for tests: text drawn into a picture in the program's own fonts, and the picture made a page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter

from app.core.paths import resource

FAMILIES = {"hi": "Noto Sans Devanagari", "kn": "Noto Sans Kannada", "te": "Noto Sans Telugu", "en": "Noto Sans"}
_WIDTH, _HEIGHT = 1654, 2339  # A4 at 200 dots an inch


def scan(path: Path, pages: Sequence[tuple[str, str]]) -> Path:
    """A PDF of pictures: each page's language and text. A QGuiApplication is there."""
    import pypdfium2 as pdfium

    with pdfium.PdfDocument.new() as new:
        for language, text in pages:
            image = _drawn(language, text)
            bitmap = pdfium.PdfBitmap.new_native(_WIDTH, _HEIGHT, pdfium.raw.FPDFBitmap_Gray)
            target = memoryview(bitmap.buffer).cast("B")
            source = memoryview(image.constBits())
            for row in range(_HEIGHT):
                at = row * image.bytesPerLine()
                target[row * bitmap.stride : row * bitmap.stride + _WIDTH] = source[at : at + _WIDTH]
            page = new.new_page(595, 842)
            picture = pdfium.PdfImage.new(new)
            picture.set_bitmap(bitmap)
            picture.set_matrix(pdfium.PdfMatrix().scale(595, 842))
            page.insert_obj(picture)
            page.gen_content()
        new.save(path)
    return path


def _drawn(language: str, text: str) -> QImage:
    file = FAMILIES[language].replace(" ", "")
    QFontDatabase.addApplicationFont(str(resource("assets") / "fonts" / f"{file}-Regular.ttf"))
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    font = QFont(FAMILIES[language])
    font.setPixelSize(46)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(QRectF(120, 150, 1400, 2000), Qt.TextFlag.TextWordWrap, text)
    painter.end()
    return image
