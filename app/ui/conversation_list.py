"""The list in the sidebar: choosing, renaming in place and deleting conversations, by mouse and by keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QIcon, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.core.conversation import Conversation
from app.ui.conversation_model import ConversationModel, ConversationRole
from app.ui.icon_button import IconSet
from app.ui.theme import SMALL_PT

Index = QModelIndex | QPersistentModelIndex

ICON = 16  # pixels
ICON_ROOM = 26  # of each of the two icons of a row
ROW_PADDING = 10
HEADING_TOP = 10


class _Rows(QStyledItemDelegate):
    """Paints headings, and on the row under the mouse or with the focus a pencil and a bin."""

    def __init__(self, icons: IconSet, view: "ConversationList") -> None:
        super().__init__(view)
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings have room above them."""
        if index.data(ConversationRole) is None:
            return QSize(0, self._heading_metrics_height(option) + HEADING_TOP + 4)
        return super().sizeHint(option, index)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A row."""
        if index.data(ConversationRole) is None:
            self._paint_heading(painter, option, str(index.data()))
            return
        super().paint(painter, option, index)
        if self._has_icons(option, index):
            for name, place in zip(("pencil", "trash"), icon_places(option.rect), strict=True):
                self._icon(name).paint(painter, place)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The editor is as large as the row."""
        editor.setGeometry(option.rect)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Make room for the icons."""
        super().initStyleOption(option, index)
        if self._has_icons(option, index):
            room = option.rect.width() - 2 * ICON_ROOM - 2 * ROW_PADDING
            option.text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)

    def _has_icons(self, option: QStyleOptionViewItem, index: Index) -> bool:
        if index.data(ConversationRole) is None:
            return False
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        return hovered or (self._view.hasFocus() and self._view.currentIndex() == index)

    def _icon(self, name: str) -> QIcon:
        return self._icons.get(name)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.save()
        painter.setFont(_heading_font(option.font))
        painter.setPen(self._icons.palette.text_muted)
        place = option.rect.adjusted(ROW_PADDING, HEADING_TOP, -ROW_PADDING, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _heading_metrics_height(self, option: QStyleOptionViewItem) -> int:
        return option.fontMetrics.lineSpacing()


def _heading_font(font: QFont) -> QFont:
    heading = QFont(font)
    heading.setPointSizeF(SMALL_PT)
    return heading


def icon_places(row: QRect) -> tuple[QRect, QRect]:
    """Where the pencil and the bin of a row are."""
    top = row.center().y() - ICON // 2
    bin_left = row.right() - ROW_PADDING - ICON
    return QRect(bin_left - ICON_ROOM, top, ICON, ICON), QRect(bin_left, top, ICON, ICON)


class ConversationList(QListView):
    """Enter or a click opens, F2 renames in place, Delete deletes; Ctrl+Z undoes the deletion."""

    opened = Signal(str)  # conversation id
    delete_requested = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, icons: IconSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ConversationModel(self)
        self._current: str | None = None
        self.setObjectName("conversations")
        self.setModel(self._rows)
        self.setItemDelegate(_Rows(icons, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self._rename = QAction(self)
        self._delete = QAction(self)
        self._rename.triggered.connect(self.rename_current)
        self._delete.triggered.connect(self.delete_current)
        self._rows.renamed.connect(self.renamed)
        self._rows.modelReset.connect(self._select)
        self.activated.connect(self._open)
        icons.changed.connect(self.viewport().update)
        self.retranslate()

    @property
    def rows(self) -> ConversationModel:
        """What is listed."""
        return self._rows

    def select(self, conversation_id: str | None) -> None:
        """Mark the conversation that is shown."""
        self._current = conversation_id
        self._select()

    def rename_current(self) -> None:
        """Edit the title of the row with the focus."""
        if self._rows.conversation(self.currentIndex()):
            self.edit(self.currentIndex())

    def delete_current(self) -> None:
        """Ask for the deletion of the row with the focus."""
        if conversation := self._rows.conversation(self.currentIndex()):
            self.delete_requested.emit(conversation.id)

    def retranslate(self) -> None:
        """Set every text in the language of the moment."""
        self.setAccessibleName(self.tr("Conversations"))
        self._rename.setText(self.tr("Rename"))
        self._delete.setText(self.tr("Delete"))
        self._rows.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 and Delete; the rest is the list's own."""
        if event.key() == Qt.Key.Key_F2:
            self.rename_current()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_current()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens, or does what the icon under it says."""
        super().mouseReleaseEvent(event)
        position = event.position().toPoint()
        index = self.indexAt(position)
        if event.button() != Qt.MouseButton.LeftButton or self._rows.conversation(index) is None:
            return
        pencil, trash = (self._touchable(place) for place in icon_places(self.visualRect(index)))
        if pencil.contains(position):
            self.rename_current()
        elif trash.contains(position):
            self.delete_current()
        else:
            self._open(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by menu."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if self._rows.conversation(index) is None:
            return
        self.setCurrentIndex(index)
        place = self.visualRect(index).center() if by_key else event.pos()
        self._menu(self.viewport().mapToGlobal(place))

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._rename)
        menu.addAction(self._delete)
        menu.popup(place)

    @staticmethod
    def _touchable(icon: QRect) -> QRect:
        return icon.adjusted(-5, -8, 5, 8)

    def _open(self, index: QModelIndex) -> None:
        conversation: Conversation | None = self._rows.conversation(index)
        if conversation is not None:
            self.opened.emit(conversation.id)

    def _select(self) -> None:
        index = self._rows.index_of(self._current)
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
