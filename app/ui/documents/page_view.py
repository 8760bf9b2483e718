"""A page of a PDF as a picture, as wide as there is room or wider, with words set off as with a marker."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.core.documents.sources import Box, PagePicture
from app.ui.look.language_follower import LanguageFollower

MARKER = QColor("#ffe27a")  # on the page's white, whatever the theme: a page looks as it is printed
PALER = QColor("#fff3c9")
ZOOMS = (1.0, 1.5, 2.0, 3.0)  # of the room there is
_ROOM = 0.12  # of a line's height, above and below its words
_LINE = 1.5  # pixels, around them in high contrast
_ALONG = 2.0  # pixels, before and behind them


class PageView(LanguageFollower, QScrollArea):
    """`show_picture` draws; `show_words` scrolls to the first of the words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._paper = _Paper()
        self._zoom = 0  # which of ZOOMS
        self.setWidget(self._paper)
        self.retranslate()

    @property
    def picture(self) -> PagePicture | None:
        """What is shown."""
        return self._paper.picture

    def show_picture(self, picture: PagePicture | None) -> None:
        """Show a page, or nothing."""
        self._paper.take(picture)
        self._zoom = 0
        self._fit()

    def set_lined(self, lined: bool) -> None:
        """Whether what is set off has a line around it, dotted around what is paler: for high contrast."""
        self._paper.lined = lined
        self._paper.update()

    @property
    def zoom(self) -> float:
        """How many times as wide as the room it is."""
        return ZOOMS[self._zoom]

    def step_zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1); the words stay in sight."""
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self._fit()
        self.show_words()

    def show_words(self) -> None:
        """A quarter of the height stays above them."""
        picture = self._paper.picture
        if picture is not None and picture.boxes:
            top = min(box[1] for box in picture.boxes) * self._paper.height()
            self.verticalScrollBar().setValue(int(top) - self.viewport().height() // 4)
            left = picture.boxes[0][0] * self._paper.width()
            self.horizontalScrollBar().setValue(int(left) - self.viewport().width() // 8)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Page of the document"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as wide as there is room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        picture, width = self._paper.picture, int(self.viewport().width() * self.zoom)
        height = 0 if picture is None else round(picture.height * width / picture.width)
        self._paper.resize(QSize(width, height))


class _Paper(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.picture: PagePicture | None = None
        self.lined = False
        self._image = QImage()

    def take(self, picture: PagePicture | None) -> None:
        self.picture = picture
        if picture is None:
            self._image = QImage()
        else:
            form = QImage.Format.Format_RGB888
            held = QImage(picture.pixels, picture.width, picture.height, picture.stride, form)
            self._image = held.copy()  # the bytes are Python's
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, and over its words the marker, through which they are read."""
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        dotted, solid = Qt.PenStyle.DotLine, Qt.PenStyle.SolidLine
        for color, boxes, style in ((PALER, self.picture.paler, dotted), (MARKER, self.picture.boxes, solid)):
            painter.setPen(QPen(Qt.GlobalColor.black, _LINE, style) if self.lined else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(color)
            painter.drawPath(self._around(boxes))
        painter.end()

    def _around(self, boxes: Sequence[Box]) -> QPainterPath:
        """As one: where two lines touch, the marker is no darker."""
        around = QPainterPath()
        for box in boxes:
            each = QPainterPath()
            each.addRoundedRect(self._place_of(box), 3, 3)
            around = around.united(each)
        return around

    def _place_of(self, box: Box) -> QRectF:
        """With room across the line: on a page that lies turned, lines go up and down."""
        left, top, right, bottom = box
        wide, high = self.width(), self.height()
        place = QRectF(QPointF(left * wide, top * high), QPointF(right * wide, bottom * high))
        along, across = _ALONG, min(place.width(), place.height()) * _ROOM
        beside, above = (along, across) if place.width() >= place.height() else (across, along)
        return place.adjusted(-beside, -above, beside, above)
