"""Which collection answers and in whose words, chosen below the question; and the one document that is asked next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QWidget

from app.core.documents.documents import Collection, Document
from app.core.documents.sources import Scope
from app.core.settings import Language
from app.ui.look.language_follower import LanguageFollower
from app.ui.look.numbers import native
from app.ui.look.tokens import HALF, S
from app.ui.parts import boxes
from app.ui.parts.elided import ElidedLabel
from app.ui.parts.icon_button import IconButton, IconSet
from app.ui.parts.menu_choices import add_choices
from app.ui.parts.switch_button import SwitchButton, flush_right
from app.ui.wording.collection_text import collection_title, documents_text

if TYPE_CHECKING:
    from app.core.packs.pack_contents import InstalledPack

WIDEST = 260  # pixels of a name


class CollectionSwitch(LanguageFollower, QWidget):
    """Says what was chosen; others keep it. `only` says which document alone is asked; it stands above."""

    chosen = Signal(object)  # collection id, None for no documents
    add_requested = Signal()
    add_folder_requested = Signal()
    manage_requested = Signal()
    writing_chosen = Signal(bool)  # whether a model is to write answers
    choice_shown = Signal()  # another collection or document, or one under another name

    def __init__(self, icons: IconSet, language: Language = Language.ENGLISH) -> None:
        super().__init__()
        self._icons = icons
        self._language = language
        self._packs: Mapping[str, InstalledPack] = {}
        self._writes = False  # what was chosen
        self._why_not = ""  # a translated sentence; empty where a model may write
        self._collections: Sequence[Collection] = ()
        self._chosen: str | None = None
        self._document: Document | None = None
        self.button = SwitchButton(WIDEST)
        self.menu = self.button.choices
        self.only = QFrame()
        self.only.setObjectName("only")
        self._only_label = ElidedLabel()
        self.all_button = IconButton(icons, "x")
        self._lay_out()
        self.all_button.clicked.connect(self.release)
        icons.changed.connect(self._tint)
        self._tint()
        self._show_choice()

    @property
    def what(self) -> str:
        """What is chosen here, in the language of the moment."""
        return self.tr("Where answers come from")

    @property
    def scope(self) -> Scope | None:
        """Where the next question is looked for; None for free chat."""
        if self._document is not None:
            return Scope(self._document.collection_id, self._document.id, self.writes)
        return None if self._chosen is None else Scope(self._chosen, write=self.writes)

    @property
    def writes(self) -> bool:
        """Whether a model writes the next answer."""
        return self._writes and not self._why_not

    @property
    def collection(self) -> Collection | None:
        """The one that is chosen."""
        return next((each for each in self._collections if each.id == self._chosen), None)

    @property
    def collections(self) -> Sequence[Collection]:
        """Those there are."""
        return self._collections

    @property
    def titles(self) -> dict[str, str]:
        """What they are called in the reader's language, by their ids."""
        return {each.id: self._title(each) for each in self._collections}

    @property
    def own(self) -> Sequence[Collection]:
        """Those that can be added to: none came as a pack."""
        return [each for each in self._collections if each.id not in self._packs]

    def has(self, collection_id: str | None) -> bool:
        """Whether this one is offered."""
        return any(each.id == collection_id for each in self._collections)

    def show_collections(self, collections: Sequence[Collection]) -> None:
        """Offer these."""
        self._collections = collections
        if self._chosen is not None and self.collection is None:
            self._chosen = None
        if self._document is not None and all(each.id != self._document.collection_id for each in collections):
            self._document = None
        self.retranslate()

    def show_packs(self, packs: Mapping[str, InstalledPack]) -> None:
        """Those of collections, by their ids: they have names in several languages."""
        if packs != self._packs:
            self._packs = packs
            self.retranslate()

    def set_language(self, language: Language) -> None:
        """Show names in this language."""
        if language is not self._language:
            self._language = language
            self.retranslate()

    def show_writing(self, writes: bool) -> None:
        """What was chosen before."""
        if writes is not self._writes:
            self._writes = writes
            self.retranslate()

    def offer_writing(self, why_not: str) -> None:
        """Offer that a model writes, unless there is a reason against it."""
        if why_not != self._why_not:
            self._why_not = why_not
            self.retranslate()

    def show_choice(self, collection_id: str | None) -> None:
        """Show which one answers; one that is gone is none."""
        self._chosen = collection_id if self.has(collection_id) else None
        self._document = None
        self.retranslate()

    def choose(self, collection_id: str | None) -> None:
        """As if it were chosen in the menu."""
        self.show_choice(collection_id)
        self.chosen.emit(self._chosen)

    def restrict(self, document: Document) -> None:
        """The next question is for this document alone."""
        self._document = document
        self.retranslate()

    def release(self) -> None:
        """The next question is for the whole collection again."""
        if self._document is not None:
            self._document = None
            self.retranslate()

    def add_beside(self, widget: QWidget) -> None:
        """Have another switch on the same line."""
        self._row.insertWidget(1, widget)

    def retranslate(self) -> None:
        self._show_choice()
        self._fill()

    def _show_choice(self) -> None:
        collection = self.collection
        name = self.tr("No documents") if collection is None else self._title(collection)
        if collection is not None and self.writes:
            name += " · " + self.tr("written by the model")
        self.button.show_text(name, self.what + " (Ctrl+D)")
        self.button.setAccessibleName(self.tr("Answers come from: %1").replace("%1", name))
        only = self._document
        self.only.setVisible(only is not None)
        if only is not None:
            self._only_label.show_text(self.tr("Next question only to: %1").replace("%1", only.title or only.name))
        self.all_button.describe(self.tr("Ask the whole collection"))
        self.choice_shown.emit()

    def _lay_out(self) -> None:
        label = self._only_label
        label.setProperty("kind", "small")
        boxes.row(label, self.all_button, on=self.only, spacing=HALF, margins=(S, 0, HALF, 0), fills=label)
        self._row = boxes.row((self.button, Qt.AlignmentFlag.AlignLeft), on=self, spacing=S)
        self._row.addStretch(0)
        self.only.hide()

    def _fill(self) -> None:
        self.menu.clear()
        counts = flush_right([native(documents_text(each.documents)) for each in self._collections], self.menu)
        rows = [
            (f"{self._title(collection)}\t{count}", collection.id)
            for collection, count in zip(self._collections, counts, strict=True)
        ]
        add_choices(self.menu, [(self.tr("No documents"), None), *rows], self._chosen, self._choose)
        if self._collections:
            self._fill_ways()
        self.menu.addSeparator()
        add = self.menu.addAction(self._icons.get("file-plus"), self.tr("Add documents…"))
        add.triggered.connect(self.add_requested)
        folder = self.menu.addAction(self._icons.get("folder-plus"), self.tr("Add a folder…"))
        folder.triggered.connect(self.add_folder_requested)
        manage = self.menu.addAction(self._icons.get("library"), self.tr("Collections…"))
        manage.triggered.connect(self.manage_requested)
        manage.setEnabled(bool(self._collections))

    def _fill_ways(self) -> None:
        """How they answer: in their own words, or a model's that are checked by them."""
        self.menu.addSeparator()
        quoted = self.tr("In the words of the documents")
        written = self.tr("Written by the model from the documents, each sentence checked")
        ways = add_choices(self.menu, ((quoted, False), (written, True)), self.writes, self._choose_way)
        ways.actions()[1].setEnabled(not self._why_not)
        if self._why_not:
            self.menu.addAction(self._why_not).setEnabled(False)

    def _choose_way(self, action: QAction) -> None:
        self._writes = bool(action.data())
        self.writing_chosen.emit(self._writes)
        self._show_choice()

    def _title(self, collection: Collection) -> str:
        return collection_title(collection, self._packs.get(collection.id), self._language)

    def _choose(self, action: QAction) -> None:
        self._chosen, self._document = action.data(), None
        self.chosen.emit(self._chosen)
        self._show_choice()  # and not the menu, which is still telling this

    def _tint(self) -> None:
        self.button.show_icon(self._icons.get("library"))
        self._fill()
