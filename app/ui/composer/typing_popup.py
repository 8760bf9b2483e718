"""The few words that typed letters may become, in a list beside the word."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

GAP = 4  # pixels between the word and the list
PAD = 10
NUMBER = 22  # pixels for the number before a word
ROW = 30


class _Row(QStyledItemDelegate):
    """A number in a muted colour, and the word."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row's background is the style's."""
        self.initStyleOption(option, index)
        word, option.text = option.text, ""
        rect: QRect = option.rect
        palette: QPalette = option.palette
        option.widget.style().drawControl(
            option.widget.style().ControlElement.CE_ItemViewItem,
            option,
            painter,
            option.widget,
        )
        painter.save()
        painter.setFont(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect.adjusted(PAD, 0, 0, 0), middle, str(index.row() + 1))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(rect.adjusted(PAD + NUMBER, 0, 0, 0), middle, word)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Room for the number and the word."""
        self.initStyleOption(option, index)
        metrics = option.fontMetrics
        width = metrics.horizontalAdvance(option.text)
        return QSize(width + 2 * PAD + NUMBER, max(ROW, metrics.lineSpacing() + 6))


class CandidatePopup(QListWidget):
    """A child of the window, so that it never takes the focus and needs no place from the window system."""

    chosen = Signal(int)  # row

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("candidates")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.itemPressed.connect(self._choose)
        self.hide()

    def show_words(self, words: Sequence[str], row: int, word_at: QRect) -> None:
        """Show these, that row marked, beside the word at that place of the window."""
        self.setAccessibleName(self.tr("Suggested words"))
        if [self.item(place).text() for place in range(self.count())] != list(words):
            self.clear()
            for place, word in enumerate(words):
                item = QListWidgetItem(word, self)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place + 1} {word}")
        self.setCurrentRow(row)
        frame = self.contentsMargins()
        size = QSize(
            max(self.sizeHintForColumn(0), 120) + frame.left() + frame.right(),
            self.sizeHintForRow(0) * self.count() + frame.top() + frame.bottom(),
        )
        room = self._window.rect()
        left = max(0, min(word_at.left() - PAD - NUMBER, room.width() - size.width()))
        below = word_at.bottom() + GAP
        lowest = room.height() - size.height()  # a field that has just grown is not yet where it will be
        top = below if below <= lowest else max(0, min(word_at.top() - GAP - size.height(), lowest))
        self.setGeometry(QRect(QPoint(left, top), size))
        self.show()
        self.raise_()

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.row(item))
