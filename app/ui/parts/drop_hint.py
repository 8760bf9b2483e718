"""While files are dragged over the window: what happens where they are dropped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.ui.look.theme import restyle

INSET = 3  # pixels, so that what lies below is still seen as a whole


class DropHint(QObject):
    """Two fields over the window's parts, each with its words; the one under the mouse is set off."""

    def __init__(self, window: QWidget, upper: QWidget, lower: QWidget) -> None:
        super().__init__(window)
        self._window, self._parts = window, (upper, lower)
        self.labels = (QLabel(window), QLabel(window))
        for label, large in zip(self.labels, (True, False), strict=True):
            label.setProperty("large", large)
            label.setProperty("near", False)
            label.setObjectName("drophint")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.hide()

    @property
    def is_shown(self) -> bool:
        """Whether files are over the window."""
        return self.labels[0].isVisible()

    def show_at(self, place: QPoint, above: str, below: str) -> None:
        """Files are at this place of the window. Without words for below, all of it is one field."""
        if not self.is_shown and (application := QApplication.instance()) is not None:
            application.installEventFilter(self)
        inside = [self._area(part).contains(place) for part in self._parts]
        for label, part, text, near in zip(
            self.labels, self._parts, (above, below), (not (below and inside[1]), inside[1]), strict=True
        ):
            area = self._area(part) if below else self._whole()
            label.setText(text)
            label.setGeometry(area.adjusted(INSET, INSET, -INSET, -INSET))
            if label.property("near") != near:
                restyle(label, near=near)
            label.setVisible(bool(text))
            label.raise_()

    def hide(self) -> None:
        """They are gone, or dropped."""
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)
        for label in self.labels:
            label.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No mouse comes while something is dragged: the program that it came from has ended without a word."""
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress):
            self.hide()
        return False

    def _whole(self) -> QRect:
        if not self._parts[0].isVisible():  # something else stands in their place
            return self._window.rect()
        return self._area(self._parts[0]).united(self._area(self._parts[1]))

    def _area(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._window, QPoint(0, 0)), part.size())
