"""Lists whose words wrap; and one to be read, which is as tall as what is in it, for the page around it scrolls."""

from itertools import accumulate
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.look.fonts import grown

PADDING = 8  # pixels beside the words of a row, as the style sheet has it, with the ring


class WrappedLines(QStyledItemDelegate):
    """Qt measures wrapped words in the row's whole width and draws them within its padding: the last would be cut."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """What the words take within the padding."""
        inner = QStyleOptionViewItem(option)
        around = 2 * grown(PADDING)
        width = max(self._view.viewport().width() - around, 1)
        inner.rect = QRect(0, 0, width, option.rect.height())
        text = str(index.data() or "")
        return QSize(0, super().sizeHint(inner, index).height() + missing_height(text, option.font, width))


def missing_height(text: str, font: QFont, width: int) -> int:
    """Pixels that Qt would miss to draw all lines, for it takes each for as high as the one before.

    Letters of another script make a line higher: of Kannada above Latin it leaves out the Latin.
    """
    if text.isascii():
        return 0
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    heights = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        heights.append(line.height())
    layout.endLayout()
    room = sum(heights)
    missed = (above + high - room for above, high in zip(accumulate(heights), heights[:-1], strict=False))
    return ceil(max([0.0, *missed]))


class WrappedList(QListWidget):
    """Rows of several lines."""

    def __init__(self, mode: QListWidget.SelectionMode = QListWidget.SelectionMode.NoSelection) -> None:
        super().__init__()
        self.setObjectName("report")
        self.setWordWrap(True)
        self.setItemDelegate(WrappedLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(mode)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight where something comes below the list."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height() and (current := self.currentItem()) is not None:
            self.scrollToItem(current)

    @property
    def lines(self) -> list[str]:
        """What is read there, row by row."""
        return [self.item(row).text() for row in range(self.count())]


class ReportList(WrappedList):
    """Nothing in it is chosen. Hidden while it is empty. Of more than `rows` the first are in sight, and it scrolls."""

    def __init__(self, rows: int | None = None) -> None:
        super().__init__()
        self._rows = rows
        if rows is None:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self, singleShot=True, interval=0)  # once the style has dressed it
        self._timer.timeout.connect(self.fit)

    def show_lines(self, lines: list[str]) -> None:
        """Show these instead."""
        self.clear()
        self.addItems(lines)
        self.setVisible(bool(lines))
        self.fit()

    def fit(self) -> None:
        """Be as tall as its lines, in the width and size of text of now."""
        self.ensurePolished()
        self.doItemsLayout()  # a row's own size hint knows nothing of the width
        last = self.item(min(self.count(), self._rows or self.count()) - 1)
        lines = 0 if last is None else self.visualItemRect(last).bottom() + 1 + self.verticalOffset()
        self.setFixedHeight(lines + self.height() - self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._timer.start()
