"""How the rows of the sidebar are painted: conversations with their tags, folders, headings."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from app.core.conversations.conversation import Conversation
from app.ui.look.fonts import grown
from app.ui.look.fonts import small as _small
from app.ui.look.tokens import RADIUS, RADIUS_SMALL, XS, M, S, derived
from app.ui.parts.icon_button import IconSet
from app.ui.sidebar.conversation_model import ConversationModel, FolderRow, Heading, Hint

Index = QModelIndex | QPersistentModelIndex

# In pixels at a text size of 100 %.
ICON = 16
ICON_ROOM = 28  # of the button of a row
BUTTON = 26  # as wide and high as it is when the mouse is on it
ROW_PADDING = S
HEADING_TOP = M
TEXT_LEFT = M  # where the style sheet has the text of a row begin
INDENT = 20  # of what is in a folder
BAR, BAR_INSET = 3, 8  # beside the title of the conversation that is open
BETWEEN_TAGS = " · "


class ConversationRows(QStyledItemDelegate):
    """On the row under the mouse or with the focus there is a button for its menu: nothing is deleted by one click."""

    def __init__(self, icons: IconSet, rows: ConversationModel, view: QListView) -> None:
        super().__init__(view)
        self._rows = rows
        self._icons = icons
        self._view = view
        self._font = ""  # that the heights are for
        self._row_height = self._tags_height = 0
        self.open_conversation: str | None = None  # its row has a bar, selected or not
        self.more_under_mouse = -1  # the number of the row whose button the mouse is on
        self.unchanged = ""  # what the line that is edited began with, where that is more than the row says
        self.drop_folder: str | None = None  # the folder that what is dragged would come into

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Headings have room above them; tags have a line of their own."""
        font = option.font.toString()
        if font != self._font:  # asked of all rows at once: the style and the fonts are not asked each time
            self._font = font
            self._row_height = super().sizeHint(option, index).height()
            self._tags_height = QFontMetrics(_small(option.font)).lineSpacing()
        match self._rows.row(index.row()):
            case Heading():
                return QSize(0, option.fontMetrics.lineSpacing() + grown(HEADING_TOP + XS))
            case Hint():
                return QSize(0, option.fontMetrics.lineSpacing() + XS)
            case Conversation(tags=tags) if tags:
                return QSize(0, self._row_height + self._tags_height)
        return QSize(0, self._row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QStyleOptionViewItem(option)
        row.rect = self.place_of(option.rect, index)
        if not _chosen(index):
            self._paint_heading(painter, row, index)
            return
        super().paint(painter, row, index)
        self._paint_bar(painter, row, index)
        if (folder := _folder(index)) is not None:
            self._paint_folder(painter, row, folder, self._has_more(option, index))
        elif tags := _tags(index):
            self._paint_with_tags(painter, row, index, tags)
        if self._has_more(option, index):
            self._paint_more(painter, more_place(option.rect), on=index.row() == self.more_under_mouse)

    def place_of(self, rect: QRect, index: Index) -> QRect:
        """Where in its rectangle a row is: what is in a folder is indented."""
        inside = self._rows.folder_around(index) is not None and _folder(index) is None
        return rect.adjusted(grown(INDENT), 0, 0, 0) if inside else rect

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """The editor is as large as the row."""
        editor.setGeometry(self.place_of(option.rect, index))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What the row says, until there is more."""
        self.unchanged = ""
        super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing, where nothing was changed: a long title is not to be kept as if somebody had given it."""
        if not (isinstance(editor, QLineEdit) and editor.text() == self.unchanged):
            super().setModelData(editor, model, index)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """A tip that only repeats the row would cover the rows below it: it is for what is cut off, and the button."""
        if event.type() == QEvent.Type.ToolTip and _chosen(index) and more_place(option.rect).contains(event.pos()):
            QToolTip.showText(event.globalPos(), self.tr("More"), view)
            return True
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        if event.type() == QEvent.Type.ToolTip and not _tags(index) and shown.text == str(index.data()):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Make room for icons, the button, and tags."""
        super().initStyleOption(option, index)
        room = option.rect.width() - 2 * ROW_PADDING
        if (folder := _folder(index)) is not None:
            option.icon = self._icons.get("folder-open" if folder.is_open else "folder")
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(grown(ICON), grown(ICON))
            room -= grown(ICON + ROW_PADDING + 24)  # for the number in it
        if self._has_more(option, index):
            room -= grown(ICON_ROOM)
        whole = "" if _tags(index) else str(index.data())  # with tags the text is not in the middle: painted here
        option.text = option.fontMetrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)

    def _has_more(self, option: QStyleOptionViewItem, index: Index) -> bool:
        if not _chosen(index):
            return False
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        return hovered or (self._view.hasFocus() and self._view.currentIndex() == index)

    def _room_above(self, index: Index) -> int:
        """A heading stands apart from what comes before it; a hint belongs to its folder."""
        return 0 if self._rows.folder_around(index) else grown(HEADING_TOP)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setFont(_small(option.font))
        painter.setPen(QColor(self._icons.palette.text_muted))
        place = option.rect.adjusted(ROW_PADDING, self._room_above(index), -ROW_PADDING, 0)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        conversation = index.data(ConversationModel.CONVERSATION)
        if conversation is None or conversation.id != self.open_conversation:
            return
        inset, width = grown(BAR_INSET), grown(BAR)
        bar = QRect(option.rect.left() + 1, option.rect.top() + inset, width, option.rect.height() - 2 * inset)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._icons.palette.accent))
        painter.drawRoundedRect(bar, width / 2, width / 2)
        painter.restore()

    def _paint_folder(self, painter: QPainter, option: QStyleOptionViewItem, row: FolderRow, has_more: bool) -> None:
        painter.save()
        if row.folder.id == self.drop_folder:
            painter.setPen(QColor(self._icons.palette.accent))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), RADIUS, RADIUS)
        if row.folder.conversations and not has_more:
            painter.setFont(_small(option.font))
            painter.setPen(QColor(self._icons.palette.text_muted))
            place = option.rect.adjusted(0, 0, -ROW_PADDING, 0)
            where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, where, str(row.folder.conversations))
        painter.restore()

    def _paint_more(self, painter: QPainter, place: QRect, *, on: bool) -> None:
        size = grown(ICON)
        icon = QRect(place.center().x() - size // 2 + 1, place.center().y() - size // 2 + 1, size, size)
        if on:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(derived(self._icons.palette)["pressed"]))
            painter.drawRoundedRect(place, RADIUS_SMALL, RADIUS_SMALL)
            painter.restore()
        self._icons.get("ellipsis", "text" if on else "text_muted").paint(painter, icon)

    def _paint_with_tags(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tags: tuple[str, ...]
    ) -> None:
        """The title, and below it the tags; the button stands beside both."""
        small = _small(option.font)
        title_height, tags_height = option.fontMetrics.lineSpacing(), QFontMetrics(small).lineSpacing()
        place = option.rect.adjusted(TEXT_LEFT, 0, -ROW_PADDING, 0)
        if self._has_more(option, index):
            place.setRight(place.right() - grown(ICON_ROOM))
        top = place.center().y() - (title_height + tags_height) // 2
        painter.save()
        for text, font, color, height in (
            (str(index.data()), option.font, "text", title_height),
            (BETWEEN_TAGS.join(tags), small, "text_muted", tags_height),
        ):
            painter.setFont(font)
            painter.setPen(QColor(getattr(self._icons.palette, color)))
            line = QRect(place.left(), top, place.width(), height)
            cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
            top += height
        painter.restore()


def more_place(row: QRect) -> QRect:
    """Where the button of a row is."""
    size = grown(BUTTON)
    return QRect(row.right() - XS - size, row.center().y() - size // 2, size, size)


def _chosen(index: Index) -> bool:
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)


def _folder(index: Index) -> FolderRow | None:
    row = index.data(ConversationModel.FOLDER)
    return row if isinstance(row, FolderRow) else None


def _tags(index: Index) -> tuple[str, ...]:
    conversation = index.data(ConversationModel.CONVERSATION)
    return () if conversation is None else conversation.tags
