"""Documents that are given are added at once: how far that is, and what came of it, in a line of the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from app.core.documents.collection_naming import name_for
from app.core.documents.documents import Collection
from app.ui.composer.collection_switch import CollectionSwitch
from app.ui.look.fonts import grown
from app.ui.look.numbers import native
from app.ui.parts.file_dialog import choose_files, choose_folder
from app.ui.parts.notice import NoticeText
from app.ui.window.window import MainWindow
from app.ui.wording.collection_text import documents_text
from app.ui.wording.error_text import describe_code
from app.workers.common_places import common_places
from app.workers.document_library import DocumentLibrary

if TYPE_CHECKING:
    from app.ui.documents.add_documents_sheet import AddDocumentsSheet

SECONDS = 20.0  # how long it is said that all went well
_FAILED = 360  # pixels of a file's name, and that it was not added


class WindowAdding(QObject):
    """Lives as long as its window. One adding at a time: what is given meanwhile is added after that, to the same."""

    begun = Signal()  # something was given
    began = Signal(object)  # Collection that is added to, which may have nothing yet
    withdrawn = Signal(str)  # id of a collection that was made for this and is going to be gone
    ask_requested = Signal(str)  # id of a collection

    def __init__(self, window: MainWindow, documents: DocumentLibrary, switch: CollectionSwitch) -> None:
        super().__init__(window)
        self._window, self._documents, self._switch = window, documents, switch
        self._is_said = False  # whether the notice is this one's
        self._waits = ""  # the question that is asked as soon as there is something to answer from
        self._was_empty = False  # the collection
        self._is_listed = False  # likewise
        self._asks_part = False  # whether a document may be asked that is not read whole
        self._was_shown = False  # the sheet
        self.sheet: AddDocumentsSheet | None = None
        window.composer.may_ask.insert(0, self._may_ask)
        window.composer.field.textChanged.connect(self._note_text)

    def add(self, paths: Sequence[Path], collection_id: str | None = None) -> AddDocumentsSheet:
        """Add these to the collection of that id, else to the one in use, else to one that is called as they are."""
        from app.ui.documents.add_documents_sheet import AddDocumentsSheet

        sheet = self.sheet
        if sheet is not None and sheet.running:
            sheet.take(paths)
        else:
            if sheet is not None:
                sheet.reject()
            self._was_shown = self._is_listed = self._asks_part = False
            self.sheet = sheet = AddDocumentsSheet(self._documents, self._window.icons, self._window)
            sheet.began.connect(self._note_began)
            sheet.withdrawn.connect(self.withdrawn)
            sheet.first_added.connect(self._ask_what_waits)
            sheet.ask_requested.connect(self.ask_requested)
            sheet.hidden.connect(self._say_progress)
            sheet.stepped.connect(self._follow_step)
            sheet.ended.connect(self._end)
            sheet.finished.connect(self._drop_sheet)
            sheet.begin(collection_id or self.target_of(paths), paths)
        if not sheet.isVisible():
            self._say_progress()
        self._window.composer.setFocus()
        self.begun.emit()
        return sheet

    def browse_files(self, collection_id: str | None = None) -> bool:
        """Let files be chosen, and add them; whether some were."""
        chosen = [Path(each) for each in choose_files(self._window, self.tr("Add documents"))]
        if chosen:
            self.add(chosen, collection_id)
        return bool(chosen)

    def browse_folder(self, collection_id: str | None = None) -> None:
        """Let a folder be chosen, and add what is in it."""
        if chosen := choose_folder(self._window, self.tr("Add documents")):
            self.add([Path(chosen)], collection_id)

    def target_of(self, paths: Sequence[Path]) -> str:
        """The name, which may be new, of the collection that these would be added to."""
        switch = self._switch
        sheet, chosen = self.sheet, switch.collection
        if sheet is not None and sheet.running and sheet.collection is not None:
            return sheet.collection.name
        if chosen is not None and chosen in switch.own:
            return chosen.name
        own = [each.name for each in switch.own]
        packs = [each for each in switch.collections if each not in switch.own]
        shown = [name for each in packs for name in (each.name, switch.titles[each.id])]
        return name_for(paths, own, shown, common_places(), self.tr("My documents"))

    def show(self) -> None:
        """Show the sheet, if there is one."""
        if self.sheet is not None:
            self._was_shown = True
            self.sheet.show()
            self.sheet.raise_()
            self.sheet.activateWindow()
        self.unsay()

    def unsay(self) -> None:
        """The sheet is closed, or shown and says so itself."""
        if self._is_said:
            self._is_said = False
            self._window.notice.forget()

    def _note_began(self, collection: Collection) -> None:
        self._was_empty = not collection.documents
        self.began.emit(collection)
        self._follow_step()

    def _may_ask(self, text: str, attached: bool) -> bool:
        """A question to a collection that has nothing yet waits until it has."""
        if attached or not self._has_nothing_yet():
            return True
        self._waits = text
        self._say_progress()
        return False

    def _has_nothing_yet(self) -> bool:
        """Whether what is asked, or is going to be as soon as it is listed, has no document that is read."""
        sheet, chosen = self.sheet, self._switch.collection
        if sheet is None or not (sheet.running or sheet.has_some):
            return False
        if not self._is_listed or sheet.collection is None:
            return chosen is None or chosen not in self._switch.own
        has_some = sheet.has_some or (self._asks_part and sheet.has_passages)
        return not has_some and self._was_empty and chosen is not None and chosen.id == sheet.collection.id

    def note_listed(self) -> None:
        """The collection that is added to is listed, and chosen if it is to be asked."""
        self._is_listed = True
        self._ask_what_waits()

    def _note_text(self) -> None:
        """Who goes on writing asks when they are ready."""
        if self._waits and self._window.composer.field.toPlainText() != self._waits:
            self._waits = ""
            self._follow_step()

    def _ask_what_waits(self) -> None:
        """Not of another collection that was chosen meanwhile."""
        if not self._waits or self._has_nothing_yet():
            return
        self._waits = ""
        sheet, chosen = self.sheet, self._switch.collection
        added = None if sheet is None else sheet.collection
        if chosen is not None and added is not None and chosen.id == added.id:
            self._window.composer.submit()
        self._follow_step()

    def _say_progress(self) -> None:
        self._say(self._progress, act=self._act, other=self._stop, when_gone=self._note_unsaid)

    def _say(self, text: Callable[[], NoticeText], **how: Any) -> None:
        """In the place of what was said of the same before."""
        self.unsay()
        self._window.notice.say(text, **how)
        self._is_said = True

    def _follow_step(self) -> None:
        if self._is_said:
            self._window.notice.go_on()

    def _progress(self) -> NoticeText:
        sheet = self.sheet
        name = "" if sheet is None or sheet.collection is None else sheet.collection.name
        if self._waits:
            title = self.tr("Your question will be answered as soon as the first document has been read")
        elif sheet is not None and (sheet.has_some or self._asks_part):
            title = self.tr("“%1”: you can already ask about what has been read").replace("%1", name)
        else:
            title = self.tr("Documents are being added")
        act = self.tr("Ask now") if self._may_ask_part else self.tr("Show the files")
        return NoticeText(title, "" if sheet is None else sheet.step, act, self.tr("Stop"))

    @property
    def _may_ask_part(self) -> bool:
        """Whether the question that waits could be answered from what is read of the first document."""
        return bool(self._waits) and self._is_listed and self.sheet is not None and self.sheet.has_passages

    def _act(self) -> None:
        """Ask what waits, of what there is; else show the sheet."""
        if not self._may_ask_part:
            self.show()
            return
        self._is_said, self._asks_part = False, True
        self._say_progress()
        self._ask_what_waits()

    def _stop(self) -> None:
        if self.sheet is not None:
            self.sheet.stop()

    def _end(self) -> None:
        sheet = self.sheet
        assert sheet is not None
        if self._is_listed or not sheet.has_some:
            self._waits = ""
        self._documents.refresh()
        if sheet.isVisible():
            return
        undo = self._undo if sheet.new else None
        self._say(
            self._ending,
            tone="info" if sheet.has_some else "danger",
            act=undo or self.show,
            other=self.show if undo else None,
            seconds=0 if sheet.has_doubts else SECONDS,
            when_gone=self._drop,
        )

    def _ending(self) -> NoticeText:
        sheet = self.sheet
        if sheet is None:
            return NoticeText("")
        name = "" if sheet.collection is None else sheet.collection.name
        title, advice = self.tr("Adding documents is finished"), sheet.outcome.whole_text
        if sheet.error is not None:
            told = describe_code(sheet.error.code)  # in which file it was, the sheet says
            title, advice = told.title, told.advice
        elif sheet.is_whole and sheet.has_some:
            title = self.tr("You can now ask “%1”").replace("%1", name)
        elif sheet.is_whole and len(sheet.report.reasons) == 1:
            line, _, advice = sheet.report.lines[0].partition("\n")
            title = self._window.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, grown(_FAILED))
        elif not sheet.has_some:
            title = self.tr("Nothing was added")
        undo, show = self.tr("Remove what was added"), self.tr("Show the files")
        return NoticeText(title, advice, undo if sheet.new else show, show if sheet.new else "")

    def _undo(self) -> None:
        """What was added is out again; what was there before stays."""
        sheet = self.sheet
        assert sheet is not None
        self._is_said = False
        if (collection := sheet.collection) is not None:
            listed = next((each.documents for each in self._switch.own if each.id == collection.id), 0)
            if sheet.made and listed <= len(sheet.new):
                self.withdrawn.emit(collection.id)
                self._documents.remove_collection(collection.id)
            else:
                self._documents.remove_documents(collection.id, list(sheet.new))
        count = len(sheet.new)
        sheet.reject()
        self._window.composer.setFocus()
        self._window.notice.say(lambda: NoticeText(self._undone(count)), seconds=SECONDS)

    def _undone(self, count: int) -> str:
        return self.tr("Removed: %1. The files stay where they are.").replace("%1", native(documents_text(count)), 1)

    def _note_unsaid(self) -> None:
        self._is_said = False

    def _drop(self) -> None:
        """Who has read what came of it needs the sheet no more."""
        self._is_said = False
        if self.sheet is not None and not self.sheet.isVisible():
            self.sheet.reject()

    def _drop_sheet(self) -> None:
        gone, self.sheet = self.sheet, None
        if gone is not None:
            gone.deleteLater()
            self.unsay()
            if self._was_shown:
                self._window.composer.setFocus()
