"""Connects documents with the window: the switch by the composer, the source panel, and the sheets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.core.documents.documents import Collection, Document
from app.core.documents.sources import ChosenSource
from app.core.packs.samples import SUFFIX
from app.core.settings import Language
from app.ui.composer.collection_switch import CollectionSwitch
from app.ui.documents.source_panel import SourcePanel
from app.ui.parts.dropped_files import accept_copies, dropped_paths, is_model, is_pack
from app.ui.parts.file_dialog import choose_file
from app.ui.parts.notice import NoticeText
from app.ui.window.window import MainWindow
from app.ui.window.window_adding import WindowAdding
from app.ui.window.window_writing import WindowWriting
from app.workers.answering import Answering
from app.workers.document_library import DocumentLibrary
from app.workers.watching import Watching, WatchReport

if TYPE_CHECKING:
    from app.core.packs.pack_contents import Installation
    from app.ui.documents.add_documents_sheet import AddDocumentsSheet
    from app.ui.documents.collections_dialog import CollectionsDialog
    from app.ui.documents.install_pack_dialog import InstallPackDialog


class WindowDocuments(QObject):
    """Lives as long as its window. Whoever makes it also shuts the document library down."""

    models_dropped = Signal(list)  # paths of files that are no documents but models

    def __init__(self, window: MainWindow, documents: DocumentLibrary, answering: Answering | None = None) -> None:
        """`answering` has the model that may write answers from documents and translate them."""
        super().__init__(window)
        self._watching: Watching | None = None
        self._report: WatchReport | None = None
        self._looked: datetime | None = None
        self.installing: InstallPackDialog | None = None
        self._to_ask = ""  # the collection of a pack that was just installed, until it is listed
        self._window, self._documents = window, documents
        self._key: str | None = None  # the conversation that the switch is for
        self._awaited = True  # its choice is being read
        self._gone = False  # whether it is said that what the switch chose is no longer there
        self._by_hand = False  # what the switch says was chosen in it
        self._added: str | None = None  # a collection that is added to, until it is listed
        self._before: tuple[str, str | None, str | None] | None = None  # it was chosen: instead of which, and where
        self._last_used: str | None = None  # the collection that new conversations begin with
        self._assistants_own: str | None = None  # the collection of the assistant that new conversations begin with
        self._chip: QWidget | None = None  # from which somebody came to the panel by keyboard
        self.dialog: CollectionsDialog | None = None
        self.switch = CollectionSwitch(window.icons, window.language)
        self.adding = WindowAdding(window, documents, self.switch)
        window.composer.add_above(self.switch.only)
        window.composer.add_below(self.switch)
        QWidget.setTabOrder(window.composer.field, self.switch.all_button)
        QWidget.setTabOrder(self.switch.all_button, self.switch.button)
        self.panel = SourcePanel(documents, window.icons)
        window.add_panel(self.panel)
        window.setAcceptDrops(True)
        for watched in (window, window.composer.field.viewport()):
            watched.installEventFilter(self)
        self._connect()
        window.welcome.add_requested.connect(self.browse_files)
        window.welcome.add_folder_requested.connect(self.browse_folder)
        documents.refresh()
        documents.read_choice(None)
        self._writing = WindowWriting(window, documents, self.switch, answering)

    def follow(self, watching: Watching) -> None:
        """From now on a new watched folder is looked at at once, and what a look has changed is shown."""
        self._watching = watching
        watching.told.connect(self._take_report)
        watching.progressed.connect(self._take_progress)
        self._documents.folder_watched.connect(self._look)

    def show_install(self, path: Path) -> InstallPackDialog:
        """Look at a pack's file, and offer to install it."""
        from app.ui.documents.install_pack_dialog import InstallPackDialog

        if self.installing is not None:
            self.installing.reject()
        self.installing = dialog = InstallPackDialog(self._documents, path, self._window.language, self._window)
        dialog.installed.connect(self._show_installed)
        dialog.ask_requested.connect(self._ask_installed)
        dialog.finished.connect(self._drop_installing)
        dialog.show()
        return dialog

    @property
    def sheet(self) -> AddDocumentsSheet | None:
        """Of the adding under way, or that has just ended."""
        return self.adding.sheet

    def add(self, paths: Sequence[Path]) -> None:
        """Add these, and ask them from now on."""
        self.adding.add(paths)

    def browse_files(self) -> None:
        """Let files be chosen, and add them."""
        self.adding.browse_files()

    def browse_folder(self) -> None:
        """Let a folder be chosen, and add what is in it."""
        self.adding.browse_folder()

    def show_dialog(self) -> CollectionsDialog:
        """Show the collections, or bring them to the front."""
        from app.ui.documents.collections_dialog import CollectionsDialog

        if self.dialog is None:
            chosen = self.switch.collection
            self.dialog = dialog = CollectionsDialog(
                self._documents,
                self._window.icons,
                chosen.id if chosen else None,
                self._window,
                language=self._window.language,
            )
            dialog.add_requested.connect(self._add_to)
            dialog.add_folder_requested.connect(self._add_folder_to)
            dialog.can_add = self._can_add
            dialog.dropped.connect(self._take_dropped)
            dialog.ask_requested.connect(self._ask_collection)
            dialog.ask_document_requested.connect(self._ask_other_document)
            dialog.install_requested.connect(self._browse_pack)
            dialog.watched.look_requested.connect(self._look_anew)
            dialog.watched.show_report(self._report, self._looked)
            dialog.finished.connect(self._drop_dialog)
            dialog.show()
        self.dialog.raise_()
        return self.dialog

    @property
    def collections_to_ask(self) -> list[Collection]:
        """The one last used; where none was, all that have documents."""
        filled = [each for each in self.switch.collections if each.documents]
        return [each for each in filled if each.id == self._last_used] or filled

    def begin_with(self, collection_id: str | None) -> None:
        """New conversations begin with this one where there is none that was used last."""
        self._assistants_own = collection_id
        self._show_beginning()

    def choose_collection(self, collection_id: str) -> None:
        """Have this one answer in the conversation shown, as if somebody had chosen it; one that is gone is not."""
        if self.switch.has(collection_id):
            self.switch.show_choice(collection_id)
            self._choose(collection_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files and folders can be dropped on the window; when it closes, no answer is looked for any more."""
        if event.type() == QEvent.Type.Close and watched is self._window:
            self._documents.quoting.stop()
        if isinstance(event, QDropEvent) and (paths := dropped_paths(event.mimeData())):
            if accept_copies(event) and event.type() == QEvent.Type.Drop:
                self._take_dropped(None, paths)
            return True
        return False

    def _connect(self) -> None:
        window, documents = self._window, self._documents
        window.dialogue.quote_with(documents.quoting, lambda: self.switch.scope)
        window.dialogue.sent.connect(self._note_used)
        window.dialogue.sent.connect(self.switch.release)
        window.dialogue.begun.connect(self._begin)
        window.dialogue.shown.connect(self._go_to)
        window.transcript.aids.source_chosen.connect(self._show_source)
        window.language_changed.connect(self._set_language)
        documents.packs_read.connect(self.switch.show_packs)
        for done in (self.switch.chosen, self.switch.writing_chosen, self.switch.all_button.clicked):
            done.connect(self._go_on_writing)
        documents.collections_changed.connect(self._take_collections)
        documents.choice_read.connect(self._take_choice)
        documents.failed.connect(window.notice.say_error)
        self.switch.chosen.connect(self._choose)
        self.switch.chosen.connect(self._unsay_gone)
        self.switch.add_requested.connect(self.browse_files)
        self.switch.add_folder_requested.connect(self.browse_folder)
        self.adding.began.connect(self._note_began)
        self.adding.withdrawn.connect(self._note_withdrawn)
        self.adding.ask_requested.connect(self._ask_collection)
        self.switch.manage_requested.connect(self.show_dialog)
        self.panel.ask_requested.connect(self._ask_document)
        self.panel.focus_left.connect(self._go_back_to_chip)
        self.install_action = QAction(window)
        self.install_action.triggered.connect(self._browse_pack)
        window.addAction(self.install_action)
        self._name_acts()
        QShortcut(QKeySequence("Ctrl+D"), window).activated.connect(self.switch.button.open_menu)

    def _go_to(self, key: str | None) -> None:
        """Another conversation is shown."""
        if key == self._key and key is not None:
            return
        self._unsay_gone()
        self._key, self._awaited, self._by_hand = key, True, False
        self._chip = None
        self.panel.leave()
        self._documents.read_choice(key)

    def _begin(self, key: str) -> None:
        """The first question of a new conversation is stored: the choice is from now on that conversation's."""
        self._key, self._awaited = key, False
        collection = self.switch.collection
        self._documents.save_choice(key, None if collection is None else collection.id)

    def _take_choice(self, key: str | None, collection_id: str | None) -> None:
        if key is None:
            self._last_used = collection_id
        if key == self._key and self._awaited:
            self._awaited = False
            self.switch.show_choice(collection_id)
            if key is not None and collection_id is not None and self.switch.collection is None:
                self._say_gone()
            self._show_beginning()

    def _show_beginning(self) -> None:
        """What a new conversation begins with where no collection was used yet, or it is gone."""
        if self._key is None and not self._awaited and not self._by_hand and self.switch.collection is None:
            self.switch.show_choice(self._assistants_own)

    def _choose(self, collection_id: str | None) -> None:
        """By hand: also "no documents", which holds for this conversation alone."""
        self._awaited, self._by_hand = False, True
        self._last_used = collection_id or self._last_used
        self._documents.save_choice(self._key, collection_id)

    def _note_used(self) -> None:
        """A question goes to a collection: new conversations begin with it."""
        collection = self.switch.collection
        if collection is not None and collection.id != self._last_used:
            self._choose(collection.id)

    def _take_collections(self, collections: list[Collection]) -> None:
        known, asked = {each.id for each in self.switch.own}, self.switch.collection
        self.switch.show_collections(collections)
        if asked is not None and self.switch.collection is None:
            self._say_gone()
        self._ask_if_listed()
        added = self._added if self.switch.has(self._added) else None
        if added is not None:
            self._added = None
        chosen = self.switch.collection
        # Whoever adds documents means to ask them, but for those who add to one of their collections from another.
        if added is not None and (chosen not in self.switch.own or added not in known):
            self._before = added, None if chosen is None else chosen.id, self._key
            self.switch.show_choice(added)
            self._choose(added)
        if added is not None:
            self.adding.note_listed()

    def _note_began(self, collection: Collection) -> None:
        self._added, self._before = collection.id, None
        self._documents.refresh()

    def _note_withdrawn(self, collection_id: str) -> None:
        """What was asked before is asked again, where nothing has been asked meanwhile."""
        before, self._before = self._before, None
        if before is not None and before[0] == collection_id and before[2] == self._key:
            self.switch.choose(before[1])
        self._added = None

    def _say_gone(self) -> None:
        """Whoever asked documents is not to get a model's own words without knowing it."""
        self._gone = True
        self._window.notice.say(
            lambda: NoticeText(
                self.tr("The collection that was used here no longer exists"),
                self.tr("The next answer comes from the model alone, without documents."),
                self.tr("Choose documents"),
            ),
            act=self._choose_anew,
            when_gone=self._note_unsaid,
        )

    def _unsay_gone(self, *_: object) -> None:
        if self._gone:
            self._window.notice.dismiss()

    def _choose_anew(self) -> None:
        self._gone = False
        self.switch.button.open_menu()

    def _note_unsaid(self) -> None:
        self._gone = False

    def _ask_document(self, document: Document) -> None:
        self.switch.restrict(document)
        if not self._window.composer.isVisible():  # the panel stands in the place of all else
            self.panel.leave()
        self._window.composer.setFocus()

    def _ask_other_document(self, document: Document) -> None:
        """Of a collection that may not be the one that is asked."""
        self._ask_collection(document.collection_id)
        self._ask_document(document)

    def _show_source(self, chosen: ChosenSource) -> None:
        """A click leaves the cursor in the question box; whoever goes by keyboard goes to the panel."""
        from app.ui.transcript.source_chips import SourceChip

        focused = self._window.focusWidget()
        self._chip = focused if isinstance(focused, SourceChip) else None
        by_keyboard = self._chip is not None
        self.panel.takes_focus = lambda: by_keyboard or not self._window.composer.isVisible()
        self.panel.show_source(chosen)
        if not by_keyboard:
            self._window.composer.setFocus()

    def _go_back_to_chip(self) -> None:
        """Whoever came by keyboard goes on where they were, unless that is gone."""
        chip, self._chip = self._chip, None
        if chip is None or not isValid(chip) or not chip.isVisible():
            chip = self._window.composer
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on_writing(self, *_: object) -> None:
        """Whoever has chosen goes on to ask."""
        self._window.composer.setFocus()

    def _add_to(self, collection_id: str) -> None:
        if self._can_add(collection_id):
            self.adding.browse_files(collection_id)
        else:
            self.adding.show()

    def _add_folder_to(self, collection_id: str) -> None:
        if self._can_add(collection_id):
            self.adding.browse_folder(collection_id)
        else:
            self.adding.show()

    def _take_dropped(self, collection_id: str | None, paths: list[Path]) -> None:
        packs, models = list(filter(is_pack, paths)), list(filter(is_model, paths))
        if packs:
            self.show_install(packs[0])
        if models:
            self.models_dropped.emit(models)
        if others := [path for path in paths if path not in (*packs, *models)]:
            self.adding.add(others, collection_id)

    def _can_add(self, collection_id: str) -> bool:
        """Whether no other collection is being added to: what is given meanwhile goes to that one."""
        sheet = self.sheet
        busy_with = sheet.collection if sheet is not None and sheet.running else None
        return busy_with is None or busy_with.id == collection_id

    def _ask_collection(self, collection_id: str) -> None:
        self.switch.show_choice(collection_id)
        self._choose(collection_id)
        self._window.composer.setFocus()

    def _browse_pack(self) -> None:
        if chosen := choose_file(self._window, self.tr("Install a pack"), f"{self.tr('Packs')} (*{SUFFIX})"):
            self.show_install(Path(chosen))

    def _show_installed(self, done: Installation) -> None:
        if self.dialog is not None:
            self.dialog.show_collection(done.pack.collection_id)

    def _ask_installed(self, collection_id: str) -> None:
        """At once, or as soon as it is listed."""
        if self.dialog is not None:
            self.dialog.accept()
        self._to_ask = collection_id
        self._ask_if_listed()

    def _ask_if_listed(self) -> None:
        if self.switch.has(self._to_ask):
            collection_id, self._to_ask = self._to_ask, ""
            self._ask_collection(collection_id)

    def _name_acts(self) -> None:
        self.install_action.setText(self.tr("Install a pack…"))

    def _set_language(self, language: Language) -> None:
        self._name_acts()
        self.switch.set_language(language)
        for dialog in (self.dialog, self.installing):
            if dialog is not None:
                dialog.set_language(language)

    def _look(self, collection_id: str = "") -> None:
        if self._watching is not None:
            self._watching.look()

    def _look_anew(self) -> None:
        if self._watching is not None:
            self._watching.look_anew()

    def _take_progress(self, done: int, whole: int) -> None:
        if self.dialog is not None:
            self.dialog.watched.show_progress(done, whole)

    def _take_report(self, report: WatchReport) -> None:
        self._report, self._looked = report, datetime.now().astimezone()
        if self.dialog is not None:
            self.dialog.watched.show_report(self._report, self._looked)

    def _drop_installing(self) -> None:
        if self.installing is not None:
            self.installing.deleteLater()
            self.installing = None
        if self.dialog is not None:
            self.dialog.activateWindow()  # else the keys would go to the window behind it

    def _drop_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self._window.composer.setFocus()
