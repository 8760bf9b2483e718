"""The list in the sidebar: choosing one or several conversations, folders, renaming in place, dragging, deleting."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QWidget,
)

from app.core.conversations.conversation import Conversation
from app.core.question import CUT
from app.ui.look.language_follower import LanguageFollower
from app.ui.parts.icon_button import IconSet
from app.ui.sidebar.conversation_menu import ConversationMenu, FolderMenu
from app.ui.sidebar.conversation_model import DRAGGED, ConversationModel, dragged_ids
from app.ui.sidebar.conversation_rows import ConversationRows, more_place

SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ConversationList(LanguageFollower, QListView):
    """Enter or a click opens, F2 renames in place, Delete deletes; Ctrl+Z undoes the deletion.

    Ctrl and Shift choose several. Left and Right close and open folders. It says what is asked for; others do it.
    The conversation that is open stays marked. What a menu is about is selected while it is open, and no longer.
    """

    opened = Signal(str)  # conversation id
    delete_requested = Signal(list)  # conversation ids
    renamed = Signal(str, str)
    whole_title_wanted = Signal(str)  # conversation id: its title is edited and was cut
    pin_requested = Signal(list, bool)
    move_requested = Signal(list, object)  # conversation ids, folder id or None
    export_requested = Signal(list)  # conversation ids
    tags_requested = Signal(object)  # Conversation whose tags are to be edited
    new_folder_requested = Signal(list)  # ids of those that are to come into it
    folder_renamed = Signal(str, str)
    folder_delete_requested = Signal(str)  # what is in it stays
    contents_delete_requested = Signal(str)  # the folder stays

    def __init__(self, icons: IconSet) -> None:
        super().__init__()
        self._icons = icons
        self.rows = ConversationModel(self)
        self._delegate = ConversationRows(icons, self.rows, self)
        self._current: str | None = None
        self._acted: list[str] = []  # what the menu that is open is about
        self._by_keyboard = True  # whether the list was last used by it: then the focus is not taken elsewhere
        self._pressed = QPersistentModelIndex()  # the row whose button the mouse was pressed on
        self._before: tuple[str | None, int, list[str]] = (None, -1, [])  # focus, its row, selection
        self.setObjectName("conversations")
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.rows.renamed.connect(self.renamed)
        self.rows.folder_renamed.connect(self.folder_renamed)
        self.rows.modelAboutToBeReset.connect(self._remember)
        self.rows.modelReset.connect(self._restore)
        icons.changed.connect(self.viewport().update)
        self.retranslate()

    def select(self, conversation_id: str | None) -> None:
        """Mark the conversation that is shown."""
        self._current = self._delegate.open_conversation = conversation_id
        self._select()
        self.viewport().update()

    def chosen(self) -> list[str]:
        """The ids of the conversations that are selected, in their order; else of the one with the focus."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        chosen = [each.id for index in indexes if (each := self.rows.conversation(index))]
        current = self.rows.conversation(self.currentIndex())
        return chosen or ([current.id] if current else [])

    def rename_current(self) -> None:
        """Edit the title or name of the row with the focus."""
        if self.currentIndex().isValid():
            self._edit(self.currentIndex())

    def rename(self, row_id: str) -> None:
        """Edit this title or name, in a folder that is opened for it."""
        if not (index := self.rows.index_of(row_id)).isValid():
            for folder in self.rows.folders:
                self.rows.toggle(folder.id, True)
            index = self.rows.index_of(row_id)
        if index.isValid():
            self._acted = []
            self.setCurrentIndex(index)
            self._edit(index)

    def show_whole_title(self, conversation_id: str, title: str) -> None:
        """Have all of it in the line in which it is edited, if nothing has been typed there yet."""
        index = self.rows.index_of(conversation_id)
        editor = self.indexWidget(index)
        if isinstance(editor, QLineEdit) and editor.text() == index.data():
            self._delegate.unchanged = title
            editor.setText(title)
            _select_from_end(editor)

    def delete_current(self) -> None:
        """Ask for the deletion of what is selected, or of the folder with the focus."""
        if (row := self.rows.folder(self.currentIndex())) is not None:
            self.folder_delete_requested.emit(row.folder.id)
        elif chosen := self.chosen():
            self.delete_requested.emit(chosen)

    def menu_for(self, index: QModelIndex) -> ConversationMenu | FolderMenu | None:
        """The menu of a row; of all that is selected, if the row is."""
        if index not in self.selectedIndexes():
            self.setCurrentIndex(index)
        elif index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if (row := self.rows.folder(index)) is not None:
            folder_menu = FolderMenu(row.folder, self._icons, self._rename_action(row.folder.id), self)
            folder_menu.delete_requested.connect(self.folder_delete_requested)
            folder_menu.contents_delete_requested.connect(self.contents_delete_requested)
            self._act_on([row.folder.id], folder_menu)
            return folder_menu
        conversation = self.rows.conversation(index)
        if conversation is None:
            return None
        menu = self.menu_of(conversation, self.chosen())
        self._act_on(self.chosen(), menu)
        return menu

    def menu_of(
        self, conversation: Conversation, chosen: Sequence[str] = (), show: Callable[[], object] = lambda: None
    ) -> ConversationMenu:
        """The menu of a conversation, or of all that are chosen. It acts on these, whatever the rows do meanwhile.

        `show` brings the list into sight, before what is done in it.
        """
        ids = list(chosen) or [conversation.id]
        menu = ConversationMenu(conversation, ids, self.rows.folders, self._icons, self)
        delete = QAction(self._icons.get("trash"), self.tr("Delete"), self)
        delete.triggered.connect(lambda: self.delete_requested.emit(ids))
        rename = self._rename_action(conversation.id, show)
        for signal in (menu.new_folder_requested, menu.tags_requested):
            signal.connect(lambda *_: show())
        menu.add_own(rename, delete)
        menu.pin_requested.connect(self.pin_requested)
        menu.move_requested.connect(self.move_requested)
        menu.new_folder_requested.connect(self.new_folder_requested)
        menu.tags_requested.connect(self.tags_requested)
        menu.export_requested.connect(self.export_requested)
        return menu

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Conversations"))
        self.rows.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What this list has beyond what every list has."""
        self._by_keyboard = True
        index = self.currentIndex()
        folder = self.rows.folder(index)
        around = self.rows.folder_around(index)
        match event.key():
            case Qt.Key.Key_F2:
                self.rename_current()
            case Qt.Key.Key_Delete:
                self.delete_current()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.state() is not self.State.EditingState:
                self._open(index)
            case Qt.Key.Key_End:
                self.rows.fetch_all()
                super().keyPressEvent(event)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if folder is not None:
                self.rows.toggle(folder.folder.id, event.key() == Qt.Key.Key_Right)
            case Qt.Key.Key_Left if around is not None:
                self.setCurrentIndex(self.rows.index_of(around))
            case _:
                super().keyPressEvent(event)

    def selectAll(self) -> None:
        """All there are, fetched or not."""
        self.rows.fetch_all()
        super().selectAll()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """From now on the marking goes back to what is open. The button of a row chooses nothing by itself."""
        self._by_keyboard = False
        index = self._more_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = QPersistentModelIndex(index)
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the button of a row it is one click."""
        if not self._more_at(event.position().toPoint()).isValid():
            super().mouseDoubleClickEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The button of a row shows that the mouse is on it."""
        if not self._pressed.isValid():
            super().mouseMoveEvent(event)
        self._show_under_mouse(self._more_at(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_under_mouse(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the row, or on its button its menu; with Ctrl or Shift it only selects."""
        position = event.position().toPoint()
        if self._pressed.isValid():
            pressed, self._pressed = self._pressed, QPersistentModelIndex()
            index = self._more_at(position)
            if index.isValid() and pressed == index:
                self._open_menu(index, more_place(self.visualRect(index)).bottomLeft())
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(position)
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers() & SEVERAL:
            return
        if index != self.currentIndex():
            self._mark_open()
        else:
            self._open(index)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Wherever it was dropped, what is open is marked again."""
        super().startDrag(actions)
        self._mark_open()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After renaming too."""
        super().closeEditor(editor, hint)
        if not self._by_keyboard:
            self._mark_open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by menu, and more."""
        by_key = self._by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        self._open_menu(index, self.visualRect(index).center() if by_key else event.pos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() in (self, None) and event.mimeData().hasFormat(DRAGGED):
            self.setState(self.State.DraggingState)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show which folder they would come into; the list scrolls at its edges."""
        super().dragMoveEvent(event)
        self._show_drop(self.rows.folder_around(self.indexAt(event.position().toPoint())))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Into a folder, or beside all folders: into none."""
        self._show_drop(None)
        self.setState(self.State.NoState)
        moved = dragged_ids(event.mimeData())
        if moved:
            self.move_requested.emit(moved, self.rows.folder_around(self.indexAt(event.position().toPoint())))
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()

    def _edit(self, index: QModelIndex) -> None:
        self.edit(index)
        if isinstance(editor := self.indexWidget(index), QLineEdit):
            _select_from_end(editor)
        conversation = self.rows.conversation(index)
        if conversation is not None and conversation.title.endswith(CUT):
            self.whole_title_wanted.emit(conversation.id)

    def _rename_action(self, row_id: str, show: Callable[[], object] = lambda: None) -> QAction:
        action = QAction(self._icons.get("pencil"), self.tr("Rename"), self)
        action.triggered.connect(lambda *_: show())
        action.triggered.connect(lambda: self.rename(row_id))
        return action

    def _act_on(self, row_ids: Sequence[str], menu: ConversationMenu | FolderMenu) -> None:
        """They are what is selected while the menu is open; what was chosen in it comes before the marking goes."""
        self._acted = list(row_ids)
        menu.aboutToHide.connect(self._note_menu_closed)

    def _note_menu_closed(self) -> None:
        self._acted = []
        if not self._by_keyboard:
            QTimer.singleShot(0, self, self._mark_open)

    def _mark_open(self) -> None:
        """Mark what is open, and scroll nowhere for it."""
        if self._acted or self.state() is self.State.EditingState:
            return
        place = self.verticalScrollBar().value()
        self._select()
        self.verticalScrollBar().setValue(place)

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.menu_for(index) if index.flags() & Qt.ItemFlag.ItemIsSelectable else None
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(place))

    def _more_at(self, place: QPoint) -> QModelIndex:
        """The row whose button is there; as high as the row, so that it is hit easily."""
        index = self.indexAt(place)
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return QModelIndex()
        return index if place.x() >= more_place(self.visualRect(index)).left() else QModelIndex()

    def _show_under_mouse(self, row: int) -> None:
        if row != self._delegate.more_under_mouse:
            self._delegate.more_under_mouse = row
            self.viewport().update()

    def _show_drop(self, folder_id: str | None) -> None:
        if folder_id != self._delegate.drop_folder:
            self._delegate.drop_folder = folder_id
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if (row := self.rows.folder(index)) is not None:
            self.rows.toggle(row.folder.id)
        elif (conversation := self.rows.conversation(index)) is not None:
            self.opened.emit(conversation.id)

    def _select(self) -> None:
        """Mark what the open menu is about, else what is open."""
        index = self.rows.index_of(self._acted[0] if self._acted else self._current)
        if index.isValid():
            self.setCurrentIndex(index)
            self._select_all(self._acted)
        else:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def _remember(self) -> None:
        index = self.currentIndex()
        self._before = (self._id_of(index), index.row(), self.chosen())

    def _restore(self) -> None:
        """After the rows have changed: for the keyboard, the focus is where it was; else the shown one is marked."""
        focus, row, chosen = self._before
        if not self.hasFocus() or self._acted:
            self._select()
            return
        if not self._by_keyboard and len(chosen) < 2:
            self._mark_open()
            return
        index = self.rows.index_of(focus)
        if not index.isValid() and row >= 0 and self.rows.rowCount():
            index = self._nearest(min(row, self.rows.rowCount() - 1))
        if not index.isValid():
            self._select()
            return
        self.setCurrentIndex(index)
        self._select_all(chosen)

    def _select_all(self, conversation_ids: Sequence[str]) -> None:
        if len(conversation_ids) > 1:
            for each in conversation_ids:
                self.selectionModel().select(self.rows.index_of(each), QItemSelectionModel.SelectionFlag.Select)

    def _nearest(self, row: int) -> QModelIndex:
        """The first row from here on that can be chosen, else the last one before."""
        for number in [*range(row, self.rows.rowCount()), *range(row - 1, -1, -1)]:
            if self._id_of(index := self.rows.index(number)) is not None:
                return index
        return QModelIndex()

    def _id_of(self, index: QModelIndex) -> str | None:
        if (row := self.rows.folder(index)) is not None:
            return row.folder.id
        conversation = self.rows.conversation(index)
        return None if conversation is None else conversation.id


def _select_from_end(editor: QLineEdit) -> None:
    """Select all, with the cursor at the beginning: that is what is seen of a long text."""
    editor.end(False)
    editor.home(True)
