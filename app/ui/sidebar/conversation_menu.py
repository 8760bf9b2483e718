"""The menus of the sidebar's rows: what can be done with some conversations, and with a folder."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.core.conversations.conversation import Conversation, Folder
from app.ui.parts.icon_button import IconSet
from app.ui.parts.menu_choices import add_choices


class ConversationMenu(QMenu):
    """For one conversation or several. It says what was chosen; it goes when it is closed."""

    pin_requested = Signal(list, bool)
    move_requested = Signal(list, object)  # conversation ids, folder id or None
    new_folder_requested = Signal(list)
    tags_requested = Signal(object)  # Conversation
    export_requested = Signal(list)

    def __init__(
        self,
        conversation: Conversation,
        chosen: Sequence[str],
        folders: Sequence[Folder],
        icons: IconSet,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._conversation, self._chosen, self._icons = conversation, list(chosen), icons
        self._one = len(self._chosen) == 1
        pinned = conversation.pinned is not None
        pin = self.addAction(icons.get("pin-off" if pinned else "pin"), self.tr("Unpin") if pinned else self.tr("Pin"))
        pin.triggered.connect(lambda: self.pin_requested.emit(self._chosen, not pinned))
        self.folders = self.addMenu(icons.get("folder"), self.tr("Move to"))
        self._fill(folders, icons)
        if self._one:
            tags = self.addAction(icons.get("tag"), self.tr("Tags…"))
            tags.triggered.connect(lambda: self.tags_requested.emit(conversation))
        export = self.addAction(icons.get("download"), self.tr("Export…"))
        export.triggered.connect(lambda: self.export_requested.emit(self._chosen))

    def add_finding(self, find: Callable[[], object], keys: str) -> None:
        """First of all, looking for words in it, where it is shown."""
        action = QAction(self._icons.get("search"), self.tr("Search in this conversation") + f"\t{keys}", self)
        action.triggered.connect(find)
        self.insertAction(self.actions()[0], action)

    def add_own(self, rename: QAction, delete: QAction) -> None:
        """Around it, what the list itself does; it goes with the menu."""
        for own in (rename, delete):
            own.setParent(self)
        if self._one:
            self.insertAction(self.actions()[0], rename)
        self.addSeparator()
        self.addAction(delete)

    def _fill(self, folders: Sequence[Folder], icons: IconSet) -> None:
        known = {folder.id for folder in folders}
        here = self._conversation.folder_id if self._conversation.folder_id in known else None
        choices = [(self.tr("No folder"), None), *((each.name, each.id) for each in folders)]
        add_choices(self.folders, choices, here if self._one else object(), self._move)  # several may be in several
        self.folders.addSeparator()
        new = self.folders.addAction(icons.get("folder-plus"), self.tr("New folder…"))
        new.triggered.connect(lambda: self.new_folder_requested.emit(self._chosen))

    def _move(self, action: QAction) -> None:
        self.move_requested.emit(self._chosen, action.data())


class FolderMenu(QMenu):
    """For a folder. It says what was chosen; it goes when it is closed."""

    delete_requested = Signal(str)  # what is in it stays
    contents_delete_requested = Signal(str)

    def __init__(self, folder: Folder, icons: IconSet, rename: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename.setParent(self)
        self.addAction(rename)
        self.addSeparator()
        delete = self.addAction(icons.get("folder"), self.tr("Delete the folder, keep its conversations"))
        delete.triggered.connect(lambda: self.delete_requested.emit(folder.id))
        contents = self.addAction(icons.get("trash"), self.tr("Delete the conversations in it"))
        contents.setEnabled(folder.conversations > 0)
        contents.triggered.connect(lambda: self.contents_delete_requested.emit(folder.id))
