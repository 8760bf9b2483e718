"""What a search has found: each conversation once, with a piece of what was said and the words asked for set off."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.conversations.search import FoundConversation, Span
from app.ui.look.fonts import small
from app.ui.look.numbers import native
from app.ui.parts.icon_button import IconSet
from app.ui.parts.line_field import claims_escape
from app.ui.parts.table_rows import slice_of, utf16_offset

Index = QModelIndex | QPersistentModelIndex

HitRole = Qt.ItemDataRole.UserRole
PADDING = 8  # pixels
BESIDE = 8  # between the title and the number of places
GAP = 2  # between title and snippet
SNIPPET_LINES = 2
BATCH = 12  # rows that are laid out before the window gets a turn

_RULE = r"(?<!\S)(?:\|?(?::?-{2,}:?\|)+|-{3,})(?!\S)"  # of a table, or between paragraphs
_SIGNS = re.compile(rf"\*\*|__|`+|(?<!\S)#{{1,6}}(?=\s)|(?<!\S)\|(?!\S)|{_RULE}|(?<=\s)\s+")


class SearchModel(QAbstractListModel):
    """The conversations found, the latest place first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits: list[FoundConversation] = []

    def show(self, hits: Sequence[FoundConversation]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._hits = list(hits)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many were found."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """HitRole gives what was found; to a screen reader, title, number of places and snippet are read."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return hit
            case Qt.ItemDataRole.DisplayRole:
                return hit.conversation.title
            case Qt.ItemDataRole.AccessibleTextRole:
                said = "" if hit.best.message_id is None else f": {hit.best.snippet}"
                return ", ".join(filter(None, (hit.conversation.title, self.places_text(hit)))) + said
        return None

    def places_text(self, found: FoundConversation) -> str:
        """In how many messages it has that, unless it is one: places inside a message are counted where it is open."""
        return "" if found.places < 2 else native(self.tr("%n message(s)", "", found.places))


class _Hits(QStyledItemDelegate):
    """Paints plain text with formats: nothing that was said is ever taken for markup."""

    def __init__(self, icons: IconSet, view: QListView) -> None:
        super().__init__(view)
        self._icons = icons
        self._view = view
        self._laid_out: dict[int, list[QTextLayout]] = {}  # by row
        self._laid_out_for: tuple[int, str] = (0, "")  # width and font

    def forget(self) -> None:
        """Lay everything out anew: there are other hits, or other colours."""
        self._laid_out.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = sum(layout.boundingRect().height() for layout in self._layouts(option.font, index))
        return QSize(0, round(height) + 2 * PADDING + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground as the style has it, and the text."""
        style = self._view.style()
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._view)
        places = self._places(index)
        place = QPointF(option.rect.left() + PADDING, option.rect.top() + PADDING)
        painter.save()
        for layout, color in zip(self._layouts(option.font, index), ("text", "text_muted"), strict=False):
            painter.setPen(QColor(getattr(self._icons.palette, color)))
            layout.draw(painter, place)
            place += QPointF(0, layout.boundingRect().height() + GAP)
        if places:
            painter.setFont(small(option.font))
            painter.setPen(QColor(self._icons.palette.text_muted))
            line = option.rect.adjusted(PADDING, PADDING, -PADDING, 0)
            line.setHeight(round(self._layouts(option.font, index)[0].boundingRect().height()))
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, places)
        painter.restore()

    def _places(self, index: Index) -> str:
        model = self._view.model()
        return model.places_text(index.data(HitRole)) if isinstance(model, SearchModel) else ""

    def _layouts(self, font: QFont, index: Index) -> list[QTextLayout]:
        width = self._view.viewport().width() - 2 * PADDING
        if (width, font.toString()) != self._laid_out_for:
            self._laid_out_for = width, font.toString()
            self._laid_out.clear()
        row = index.row()
        if row not in self._laid_out:
            beside = (
                QFontMetrics(small(font)).horizontalAdvance(places) + BESIDE if (places := self._places(index)) else 0
            )
            self._laid_out[row] = self._lay_out(index.data(HitRole), font, width, width - beside)
        return self._laid_out[row]

    def _lay_out(self, found: FoundConversation, font: QFont, width: int, first: int) -> list[QTextLayout]:
        """`first` is the width of the title, beside which the number of places stands."""
        bold, hit, title = QFont(font), found.best, found.conversation.title
        bold.setBold(True)
        if hit.message_id is None:
            return [self._layout(title, found.title_highlights, bold, width, SNIPPET_LINES)]
        return [
            self._layout(title, found.title_highlights, bold, first, 1),
            self._layout(*without_marks(hit.snippet, hit.snippet_highlights), font, width, SNIPPET_LINES),
        ]

    def _layout(self, text: str, spans: Sequence[Span], font: QFont, width: int, lines: int) -> QTextLayout:
        """The text on so many lines at the most, the last of them cut where there is no room."""
        layout = _laid_out(text, self._formats(text, spans), font, width)
        if layout.lineCount() > lines:
            rest = len(slice_of(text, 0, layout.lineAt(lines - 1).textStart()))
            text = text[:rest] + QFontMetrics(font).elidedText(text[rest:], Qt.TextElideMode.ElideRight, width)
            kept = [(start, min(end, len(text))) for start, end in spans if start < len(text)]
            layout = _laid_out(text, self._formats(text, kept), font, width, lines)
        return layout

    def _formats(self, text: str, spans: Sequence[Span]) -> list[QTextLayout.FormatRange]:
        palette = self._icons.palette
        formats = []
        for start, end in spans:
            mark = QTextLayout.FormatRange()
            mark.start = utf16_offset(text, start)
            mark.length = utf16_offset(text, end) - mark.start
            form = QTextCharFormat()
            form.setForeground(QColor(palette.accent))
            form.setBackground(QColor(palette.accent_soft))
            mark.format = form
            formats.append(mark)
        return formats


class SearchResults(QListView):
    """Enter or a click opens; Up from the first row and Escape go back to the field."""

    opened = Signal(object)  # FoundConversation
    left = Signal()

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self.hits = SearchModel(self)
        self.setObjectName("conversations")
        self.setModel(self.hits)
        delegate = _Hits(icons, self)
        self.setItemDelegate(delegate)
        self.hits.modelReset.connect(delegate.forget)
        icons.changed.connect(delegate.forget)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # laying out some hits is quick, all of them is not
        self.setBatchSize(BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.clicked.connect(self._open)
        icons.changed.connect(self.viewport().update)

    def show_hits(self, hits: Sequence[FoundConversation]) -> None:
        """Show these instead; the first is the one that Enter opens."""
        self.hits.show(hits)
        self.setCurrentIndex(self.hits.index(0))

    def step(self, rows: int) -> None:
        """Go up or down, while the focus may be elsewhere."""
        last = self.hits.rowCount() - 1
        self.setCurrentIndex(self.hits.index(min(max(self.currentIndex().row() + rows, 0), last)))

    def open_current(self) -> None:
        """Open the row that is marked."""
        self._open(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        """Claim Escape before a shortcut of the window takes it."""
        if claims_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, and the ways back; the rest is the list's own."""
        at_top = event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif at_top or event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(HitRole))


def without_marks(text: str, spans: Sequence[Span]) -> tuple[str, list[Span]]:
    """A piece of an answer without the signs of Markdown, which only take room here, and the spans in it."""
    kept: list[str] = []
    places = [0]  # of each code point of the text, in what is kept
    at = length = 0
    for sign in [*_SIGNS.finditer(text), None]:
        end = len(text) if sign is None else sign.start()
        kept.append(text[at:end])
        places += range(length + 1, length + end - at + 1)
        length += end - at
        if sign is not None:
            places += [length] * (sign.end() - end)
            at = sign.end()
    whole = "".join(kept)
    shown = whole.lstrip()  # a heading's sign leaves its blank, which would stand in from the title
    before = len(whole) - len(shown)
    moved = [(max(places[start] - before, 0), places[end] - before) for start, end in spans]
    return shown, [span for span in moved if span[0] < span[1]]


def _laid_out(
    text: str, formats: Sequence[QTextLayout.FormatRange], font: QFont, width: int, most: int = 1000
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.beginLayout()
    height = 0.0
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout
