"""A text cut with an ellipsis to the room there is; where it is cut, the tool tip has the whole of it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton


class CutText:
    """Belongs to one label or button, which says what room there is whenever that changes."""

    def __init__(self, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        self.whole = ""
        self.tip = ""  # a tool tip of its own, which it then has always
        self._mode = mode

    def shown(self, metrics: QFontMetrics, room: int) -> str:
        """As much as has room; an ellipsis at least, so that nobody takes it for empty."""
        return metrics.elidedText(self.whole, self._mode, room) or ("…" if self.whole else "")

    def put(self, widget: QLabel | QPushButton, room: int | None = None) -> None:
        """Show it there, the whole of it unless its room is given."""
        shown = self.whole if room is None else self.shown(widget.fontMetrics(), room)
        text = shown.replace("&", "&&") if isinstance(widget, QPushButton) else shown  # & makes a shortcut there
        if text != widget.text():
            widget.setText(text)
        widget.setToolTip(self.tip or ("" if shown == self.whole else self.whole))
