"""The collections and their documents: looked through, renamed, removed; what is removed is asked once more."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QWidget,
)

from app.core.documents.documents import Collection, Document, Note
from app.core.documents.watched_folders import WatchedFolder
from app.core.errors import AppError
from app.core.packs.pack_contents import InstalledPack
from app.core.search_text import normalise
from app.core.settings import Language
from app.ui.documents.watched_section import WatchedSection
from app.ui.look.fonts import grown
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import count, native
from app.ui.look.tokens import DIALOG_MARGINS, S
from app.ui.look.window_place import resize_to_fit
from app.ui.parts import boxes
from app.ui.parts.choice_field import ChoiceField
from app.ui.parts.dropped_files import DropTarget
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.icon_button import IconSet
from app.ui.parts.line_field import LineField
from app.ui.parts.page_dialog import press_none_by_enter
from app.ui.parts.report_list import WrappedList
from app.ui.parts.section import Confirm
from app.ui.parts.shown_folder import open_file
from app.ui.parts.wrapped_label import wrapped_label
from app.ui.wording.collection_text import collection_title, documents_text, name_order, pack_text
from app.ui.wording.document_text import describe_not_opened, describe_note
from app.ui.wording.error_text import describe
from app.workers.document_library import DocumentLibrary
from app.workers.heard import are_heard, sounds_in

_ID = Qt.ItemDataRole.UserRole


class CollectionsDialog(DropTarget, LanguageFollower, GrowingDialog):
    """Files are never touched: a document that is removed can be added again."""

    add_requested = Signal(str)  # collection id
    add_folder_requested = Signal(str)  # likewise
    ask_requested = Signal(str)  # collection id
    dropped = Signal(str, list)  # collection id, and the paths of files and folders that are to be added to it
    ask_document_requested = Signal(object)  # Document
    install_requested = Signal()

    def __init__(
        self,
        documents: DocumentLibrary,
        icons: IconSet,
        chosen: str | None,
        parent: QWidget | None = None,
        *,
        language: Language = Language.ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._packs: Mapping[str, InstalledPack] = {}
        self.search = QLineEdit()
        self.watched = WatchedSection(icons)
        self.ask_button, self.install_button = QPushButton(), QPushButton()
        self._documents, self._icons = documents, icons
        self.open_document: Callable[[Path], bool] = open_file
        self.can_add: Callable[[str], bool] = lambda collection_id: True  # now
        self._wanted = chosen
        self._shown: Sequence[Document] = ()
        self._collections: Sequence[Collection] = ()
        self._named: str | None = None  # a collection that is being made
        self._naming = False  # a new one, and not that which is shown
        self._removing: frozenset[str] = frozenset()  # ids of documents, which are listed yet
        self._label, self._empty = QLabel(), wrapped_label("muted")
        self._error, self._pack = wrapped_label("error"), wrapped_label("small")
        self.choice = ChoiceField()
        self.list = WrappedList(WrappedList.SelectionMode.ExtendedSelection)
        self.confirm = Confirm()
        self.field = LineField()
        self.add_button, self.folder_button, self.new_button = QPushButton(), QPushButton(), QPushButton()
        self.rename_button = QPushButton()
        self.remove_button, self.remove_all_button = QPushButton(), QPushButton()
        self.close_button = QPushButton()
        self._lay_out()
        self._connect()
        self._say()
        self._update()
        documents.refresh()

    @property
    def collection(self) -> Collection | None:
        """The one whose documents are listed."""
        chosen = self.choice.currentData()
        return next((each for each in self._collections if each.id == chosen), None)

    @property
    def names(self) -> list[str]:
        """The documents in sight."""
        return [each.name for each in self._found()]

    @property
    def said_of_documents(self) -> str:
        """Why none is listed; empty where some are."""
        return "" if self._empty.isHidden() else self._empty.text()

    @property
    def pack_text(self) -> str:
        """What is said of the pack that the collection came with; empty where it came with none."""
        return "" if self._pack.isHidden() else self._pack.text()

    def show_collection(self, collection_id: str) -> None:
        """Show this one, as soon as it is known."""
        self._wanted = collection_id
        if (at := self.choice.findData(collection_id)) >= 0:
            self.choice.setCurrentIndex(at)
            self._choose()

    def set_language(self, language: Language) -> None:
        """Show the packs' names in this language."""
        self._language = language
        self._show_titles()
        self._update()

    def retranslate(self) -> None:
        super().retranslate()
        self._show_documents()
        self._update()

    def takes_drops(self) -> bool:
        """Not on a pack's collection, nor while another is being added to."""
        shown = self.collection
        return shown is not None and shown.id not in self._packs and self.can_add(shown.id)

    def take(self, paths: Sequence[Path]) -> None:
        """Offer to add them to it."""
        if (collection := self.collection) is not None:
            self.dropped.emit(collection.id, paths)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.list.setMinimumHeight(160)
        self.search.setClearButtonEnabled(True)
        self._label.setBuddy(self.choice)
        for hidden in (self._empty, self._error, self._pack, self.field):
            hidden.hide()
        for button in (self.remove_button, self.remove_all_button):
            button.setProperty("kind", "danger")
        self.ask_button.setProperty("kind", "primary")
        acts = boxes.flowing(
            self.ask_button, self.add_button, self.folder_button, self.new_button, self.rename_button,
            self.remove_button, self.remove_all_button,
        )  # fmt: skip
        foot = boxes.row(self.install_button, None, self.close_button)
        boxes.column(
            self._label, self.choice, self.field, self._pack, self.search, self.list, self._empty, self._error,
            self.confirm, acts, self.watched, S, foot,
            on=self, spacing=S, margins=DIALOG_MARGINS, fills=self.list,
        )  # fmt: skip
        press_none_by_enter(self)
        self.begin_at(560)
        resize_to_fit(self, grown(840), grown(680))

    def _connect(self) -> None:
        self._documents.collections_changed.connect(self._take_collections)
        self._documents.documents_read.connect(self._take_documents)
        self._documents.packs_read.connect(self._take_packs)
        self._documents.folders_read.connect(self._take_folders)
        self._documents.failed.connect(self._tell)
        self.search.textChanged.connect(self._show_documents)
        self.ask_button.clicked.connect(self._ask)
        self.install_button.clicked.connect(self.install_requested)
        self.watched.watch_requested.connect(self._watch)
        self.watched.unwatch_requested.connect(self._unwatch)
        self.choice.activated.connect(self._choose)
        self.list.itemSelectionChanged.connect(self._update)
        self.list.itemActivated.connect(self._open)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.add_button.clicked.connect(self._add)
        self.folder_button.clicked.connect(self._add_folder)
        self.new_button.clicked.connect(self._begin_new)
        self.rename_button.clicked.connect(self._begin_rename)
        self.field.returnPressed.connect(self._rename)
        self.field.escaped.connect(self._end_rename)
        self.remove_button.clicked.connect(self._ask_remove)
        self.confirm.turned.connect(self._update)
        self.remove_all_button.clicked.connect(self._ask_remove_all)
        self.close_button.clicked.connect(self.reject)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._ask_remove)

    def _say(self) -> None:
        say = self._texts.say
        say(self.setWindowTitle, lambda: self.tr("Collections"))
        say(self._label.setText, lambda: self.tr("Collection"))
        say(self.list.setAccessibleName, lambda: self.tr("Documents"))
        say(self.search.setPlaceholderText, lambda: self.tr("Search these documents by name"))
        say(self.search.setAccessibleName, lambda: self.tr("Search these documents by name"))
        say(self.ask_button.setText, lambda: self.tr("Ask this collection"))
        say(self.install_button.setText, lambda: self.tr("Install a pack…"))
        say(self.field.setPlaceholderText, lambda: self.tr("Name, then Enter"))
        say(self.field.setAccessibleName, lambda: self.tr("Name, then Enter"))
        say(self.add_button.setText, lambda: self.tr("Add documents…"))
        say(self.folder_button.setText, lambda: self.tr("Add a folder…"))
        say(self.new_button.setText, lambda: self.tr("New collection…"))
        say(self.rename_button.setText, lambda: self.tr("Rename"))
        say(self.remove_button.setText, lambda: self.tr("Remove documents"))
        say(self.remove_all_button.setText, lambda: self.tr("Remove the collection"))
        say(self.close_button.setText, lambda: self.tr("Close"))

    def _take_collections(self, collections: list[Collection]) -> None:
        named, self._named = self._named, None
        made = next((each.id for each in collections if named is not None and each.name == named), None)
        wanted = made or self._wanted or self.choice.currentData()
        self._collections = collections
        self.choice.clear()
        for collection in collections:
            self.choice.addItem(self._title(collection), collection.id)
        self.choice.setCurrentIndex(max(self.choice.findData(wanted), 0 if collections else -1))
        self._choose()
        if made is not None:
            self.add_button.setFocus()

    def _choose(self) -> None:
        collection = self.collection
        self.confirm.hide()
        self._wanted = None if collection is None else collection.id
        if collection is None:
            self._take_documents("", [])
            self.watched.show_folders(None, [])
        else:
            self._documents.read_documents(collection.id)
            self._documents.read_folders(collection.id)

    def _take_packs(self, packs: dict[str, InstalledPack]) -> None:
        self._packs = packs
        self._show_titles()
        self._update()

    def _take_folders(self, collection_id: str, folders: list[WatchedFolder]) -> None:
        if collection_id == self._wanted:
            self.watched.show_folders(collection_id, folders)
            self._update()

    def _title(self, collection: Collection) -> str:
        return collection_title(collection, self._packs.get(collection.id), self._language)

    def _show_titles(self) -> None:
        for number, collection in enumerate(self._collections[: self.choice.count()]):
            self.choice.setItemText(number, self._title(collection))

    def _watch(self, path: Path) -> None:
        if (collection := self.collection) is not None:
            self._error.hide()
            self._documents.watch_folder(collection.id, path)

    def _unwatch(self, path: Path) -> None:
        if (collection := self.collection) is not None:
            self._documents.unwatch_folder(collection.id, path)

    def _ask(self) -> None:
        if (collection := self.collection) is not None:
            self.ask_requested.emit(collection.id)
            self.accept()

    def _found(self) -> list[Document]:
        """The documents whose names have what is searched for."""
        wanted = normalise(self.search.text()).split()

        def fits(text: str) -> bool:
            return all(word in text for word in wanted) or are_heard(wanted, sounds_in(text))

        return [each for each in self._shown if fits(normalise(f"{each.name}\n{each.title}"))]

    def _take_documents(self, collection_id: str, documents: list[Document]) -> None:
        if collection_id == (self._wanted or ""):
            self._shown = sorted(documents, key=lambda each: name_order(each.name))
            self._show_documents()
            self._update()
            if self._removing and self._removing.isdisjoint(each.id for each in documents):
                self._removing = frozenset()  # the focus went with the question
                self.list.setFocus()

    def _show_documents(self) -> None:
        row, item = self.list.currentRow(), self.list.currentItem()
        chosen = None if item is None else item.data(_ID)
        self.list.clear()
        found = self._found()
        self._empty.setVisible(not found)
        for document in found:
            lines = [document.name]
            if document.title and document.title != document.name:
                lines[0] += f" · {document.title}"
            lines += [describe_note(Note(note)) for note in document.notes]
            icon = self._icons.get("alert", "warning") if document.notes else self._icons.get("file-text")
            item = QListWidgetItem(icon, "\n".join(lines))
            item.setData(_ID, document.id)
            self.list.addItem(item)
            if document.id == chosen:
                self.list.setCurrentItem(item)
        if self._removing and self.list.currentItem() is None:
            self.list.setCurrentRow(min(row, len(found) - 1))

    def _update(self) -> None:
        collection = self.collection
        there = collection is not None
        pack = None if collection is None else self._packs.get(collection.id)
        self._pack.setText("" if pack is None else pack_text(pack, self._language))
        self._pack.setVisible(pack is not None)
        for button in (self.add_button, self.folder_button):
            button.setVisible(pack is None)
        self.watched.setVisible(pack is None or bool(self.watched.paths))  # what was followed before can be given up
        self.search.setVisible(len(self._shown) > 1)
        if collection is not None:
            self._label.setText(f"{self.tr('Collection')} · {native(documents_text(len(self._shown)))}")
        for button in (self.add_button, self.folder_button, self.ask_button):
            button.setEnabled(there)
        asks = self.confirm.isVisible()  # then the button that removes is there, and these would be taken for it
        self.rename_button.setEnabled(there)
        self.remove_all_button.setEnabled(there and not asks)
        self.remove_button.setEnabled(bool(self.list.selectedItems()) and not asks)
        if self._shown:
            self._empty.setText(self.tr("Nothing by that name was found."))
        else:
            self._empty.setText(self.tr("No documents yet.") if there else self.tr("No collections yet."))

    def _tell(self, error: AppError) -> None:
        self._removing = frozenset()
        self._error.setText(describe(error).in_lines)
        self._error.show()

    def _add(self) -> None:
        if (collection := self.collection) is not None:
            self.add_requested.emit(collection.id)

    def _add_folder(self) -> None:
        if (collection := self.collection) is not None:
            self.add_folder_requested.emit(collection.id)

    def menu_of(self, item: QListWidgetItem) -> QMenu:
        """What can be done with a document."""
        menu = QMenu(self)
        document = self._document_of(item)
        ask = menu.addAction(self._icons.get("chat"), self.tr("Ask this document"))
        ask.triggered.connect(lambda: self._ask_document(document))
        opening = menu.addAction(self._icons.get("file-text"), self.tr("Open the file"))
        opening.setEnabled(document.has_file)
        opening.triggered.connect(lambda: self._open_document(document))  # the list may have been filled anew
        menu.addSeparator()
        several = len(self.list.selectedItems()) > 1
        words = self.tr("Remove documents") if several else self.tr("Remove this document")
        removing = menu.addAction(self._icons.get("trash"), words)
        removing.setEnabled(self.remove_button.isEnabled())
        removing.triggered.connect(self._ask_remove)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        if (item := self.list.itemAt(place)) is not None:
            menu = self.menu_of(item)
            menu.exec(self.list.viewport().mapToGlobal(place))
            menu.deleteLater()

    def _document_of(self, item: QListWidgetItem) -> Document:
        return next(each for each in self._shown if each.id == item.data(_ID))

    def _ask_document(self, document: Document) -> None:
        self.ask_document_requested.emit(document)
        self.accept()

    def _open(self, item: QListWidgetItem) -> None:
        """In the program that it is for; what came in a pack is asked."""
        self._open_document(self._document_of(item))

    def _open_document(self, document: Document) -> None:
        if not document.has_file:
            self._ask_document(document)
        elif self.open_document(document.source.path):
            self._error.hide()
        else:
            self._error.setText(describe_not_opened(there=document.source.path.is_file()))
            self._error.show()

    def _begin_rename(self) -> None:
        if (collection := self.collection) is not None:
            self._naming = False
            self._ask_name(self._title(collection))

    def _begin_new(self) -> None:
        self._naming = True
        self._ask_name("")

    def _ask_name(self, text: str) -> None:
        self.field.setText(text)
        self.field.show()
        self.choice.hide()  # the name is written in its place
        self.field.setFocus()
        self.field.selectAll()

    def _end_rename(self) -> None:
        self.choice.show()
        self.field.hide()
        (self.new_button if self._naming else self.rename_button).setFocus()

    def _rename(self) -> None:
        collection, name = self.collection, self.field.text().strip()
        self._end_rename()
        self._error.hide()
        if self._naming and name:
            self._named = name
            self._documents.create_collection(name)
        elif collection is not None and name and name not in (collection.name, self._title(collection)):
            self._documents.rename_collection(collection.id, name)

    def _ask_remove(self) -> None:
        collection = self.collection
        ids = [str(item.data(_ID)) for item in self.list.selectedItems()]
        if collection is None or not ids:
            return
        collection_id = collection.id
        self._error.hide()
        if len(ids) == 1:
            name = next(each.name for each in self._shown if each.id == ids[0])
            question = self.tr("Remove “%1” from the collection? The file stays where it is.").replace("%1", name)
        else:
            question = self.tr("Remove %1 documents from the collection? The files stay where they are.")
            question = question.replace("%1", count(len(ids)))
        self.confirm.ask(
            question,
            self.tr("Remove"),
            lambda: self._remove(collection_id, ids),
            no=self.tr("Cancel"),
        )

    def _remove(self, collection_id: str, ids: list[str]) -> None:
        self._removing = frozenset(ids)
        self._documents.remove_documents(collection_id, ids)

    def _ask_remove_all(self) -> None:
        collection = self.collection
        if collection is None:
            return
        collection_id = collection.id
        self._error.hide()
        question = self.tr("Remove “%1” with all its documents? The files stay where they are.")
        self.confirm.ask(
            question.replace("%1", self._title(collection)),
            self.tr("Remove"),
            lambda: self._documents.remove_collection(collection_id),
            no=self.tr("Cancel"),
        )
