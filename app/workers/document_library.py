"""Collections and documents for the window: lists, renames, removes, adds, opens at a place, and asks them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.documents.documents import Document, Passage
from app.core.documents.sources import ChosenSource, PagePicture, PageWords, SourceNote
from app.core.errors import AppError, ErrorCode
from app.core.question import CUT, title_from
from app.storage.conversations.conversations import Conversations
from app.storage.documents.collection_choice import CollectionChoice
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.storage.documents.passage_index import PassageIndex
from app.storage.documents.watched_folders import WatchedFolders
from app.workers.quoting import Quoting, TextOf
from app.workers.shelf import Shelf
from app.workers.task import Task
from app.workers.work_thread import WorkThread, unless_deleted

if TYPE_CHECKING:
    from app.core.packs.pack_contents import Installation
    from app.knowledge.index.embed import CountingEmbedder
    from app.workers.adding_run import AddingRun


@dataclass(frozen=True)
class SourcePlace:
    """Where a source stands now. `passages` are the one that is meant, at `at`, and those beside it.

    `document` is None where it has been changed or removed since: then there is only what was kept with the answer.
    """

    chosen: ChosenSource
    document: Document | None = None
    passages: tuple[Passage, ...] = ()
    at: int = 0

    @property
    def note(self) -> SourceNote:
        """The source."""
        return self.chosen.note


class DocumentLibrary(QObject):
    """Every method returns at once, but `shut_down`. What went wrong comes as `failed`."""

    collections_changed = Signal(list)  # list[Collection], the first made first
    documents_read = Signal(str, list)  # collection id, list[Document], by name
    packs_read = Signal(dict)  # collection id -> InstalledPack, with each list of collections
    folders_read = Signal(str, list)  # collection id, list[WatchedFolder]
    folder_watched = Signal(str)  # collection id: a folder more, which nobody has looked at yet
    unfinished_read = Signal(list)  # list[Unfinished]: addings that were cut off
    writing_read = Signal(bool)  # whether a model is to write answers
    choice_read = Signal(object, object)  # conversation id or None for new ones, collection id or None
    anyway_read = Signal(str)  # conversation id: a model answers there in languages that it does not list, too
    place_read = Signal(object)  # SourcePlace
    failed = Signal(object)  # AppError

    def __init__(
        self,
        documents: Documents,
        conversations: Conversations,
        embedder: CountingEmbedder,
        text_of: TextOf,
        *,
        trusted_keys: Path | None = None,
    ) -> None:
        """`trusted_keys` is the folder with the public keys of those whose packs are taken."""
        super().__init__()
        self._packs = Packs(conversations.database, audit=conversations.audit)
        self._watched = WatchedFolders(conversations.database)
        self._trusted_keys = trusted_keys
        self._documents = documents
        self._choice = CollectionChoice(conversations.database)
        self.shelf = Shelf(documents, PassageIndex(conversations.database), embedder, threading.Lock())
        self.quoting = Quoting(self.shelf, conversations, text_of, self)
        self._thread = WorkThread(self, "documents")

    def refresh(self) -> None:
        """Read the collections; `collections_changed` follows."""
        self.do(self._emit_collections)

    def read_documents(self, collection_id: str) -> None:
        """Read the documents of a collection; `documents_read` follows."""
        self.do(lambda: self._emit_documents(collection_id))

    def create_collection(self, name: str) -> None:
        """Make an empty collection; `collections_changed` follows."""
        self._change(lambda: self._documents.create_collection(name))

    def rename_collection(self, collection_id: str, name: str) -> None:
        """Give a collection another name; `collections_changed` follows."""
        self._change(lambda: self._documents.rename_collection(collection_id, name))

    def remove_collection(self, collection_id: str) -> None:
        """Remove a collection with its documents, for good; `collections_changed` follows."""
        self._change(lambda: self._documents.remove_collection(collection_id))

    def remove_documents(self, collection_id: str, document_ids: Sequence[str]) -> None:
        """Remove documents for good; `documents_read` and `collections_changed` follow."""

        def job() -> None:
            self._documents.remove(document_ids)
            self._emit_documents(collection_id)

        self._change(job)

    def read_folders(self, collection_id: str) -> None:
        """Read which folders a collection follows; `folders_read` follows."""
        self.do(lambda: self._emit_folders(collection_id))

    def watch_folder(self, collection_id: str, path: Path) -> None:
        """Follow a folder; `folders_read` and `folder_watched` follow. Whoever watches has to look then."""
        from app.workers.syncing import watch_folder

        def job() -> None:
            watch_folder(self._watched, collection_id, path)
            self._emit_folders(collection_id)
            self.folder_watched.emit(collection_id)

        self.do(job)

    def unwatch_folder(self, collection_id: str, path: Path) -> None:
        """Stop watching a folder; its documents stay. `folders_read` follows."""

        def job() -> None:
            self._watched.remove(collection_id, path)
            self._emit_folders(collection_id)

        self.do(job)

    def read_unfinished(self) -> None:
        """Read which addings were cut off; `unfinished_read` follows."""
        from app.workers.unfinished import unfinished_addings

        self.do(lambda: self.unfinished_read.emit(unfinished_addings(self._documents, self.shelf.index)))

    def note_further(self, name: str, paths: Sequence[Path]) -> None:
        """These come once what is being added to that collection is: for after a crash."""
        from app.core.paths import absolute

        def job() -> None:
            self._documents.begun.begin(self._documents.own_collection(name).id, map(absolute, paths))

        self.do(job)

    def leave_unfinished(self, collection_id: str) -> None:
        """Forget the interrupted adding to this collection; what was added stays."""
        self.do(lambda: self._documents.begun.end(collection_id))

    def check_pack(self, path: Path, owner: QObject) -> Task:
        """Read a pack's file and check all of it but its signer: a task that gives a PackOffer."""
        from app.workers.packing import offer_of

        return Task(lambda task: offer_of(self._packs, path, self._trusted_keys), "pack", owner)

    def install_pack(self, path: Path, typed: str | None, owner: QObject) -> Task:
        """Install a pack; `typed` is the signer's fingerprint, where somebody vouches for it: gives an Installation.

        `packs_read` and `collections_changed` follow.
        """
        from app.core.packs.pack_contents import Trust
        from app.workers.packing import install_pack

        def job(task: Task) -> Installation:
            done = install_pack(self._packs, path, Trust(self._trusted_keys, typed))
            self.refresh()
            return done

        return Task(job, "pack", owner)

    def read_writing(self) -> None:
        """Read whether a model is to write answers; `writing_read` follows."""
        self.do(lambda: self.writing_read.emit(self._choice.load_writing()))

    def save_writing(self, writes: bool) -> None:
        """Keep that."""
        self.do(lambda: self._choice.save_writing(writes))

    def read_choice(self, conversation_id: str | None) -> None:
        """Read which collection answers in a conversation; `choice_read` follows."""
        self.do(lambda: self.choice_read.emit(conversation_id, self._choice.load(conversation_id)))

    def save_choice(self, conversation_id: str | None, collection_id: str | None) -> None:
        """Keep which collection answers in a conversation; none in a new one is kept once that has its question."""
        if conversation_id is not None or collection_id is not None:
            self.do(unless_deleted(lambda: self._choice.save(conversation_id, collection_id)))

    def read_anyway(self, conversation_id: str) -> None:
        """Read whether somebody wants a model's answers there whatever the language; `anyway_read` follows then."""

        def job() -> None:
            if self._choice.load_anyway(conversation_id):
                self.anyway_read.emit(conversation_id)

        self.do(job)

    def save_anyway(self, conversation_id: str) -> None:
        """Keep that somebody does."""
        self.do(unless_deleted(lambda: self._choice.save_anyway(conversation_id)))

    def read_place(self, chosen: ChosenSource) -> None:
        """Find where a source stands; `place_read` follows."""
        self.do(lambda: self.place_read.emit(self._place(chosen)))

    def add(self, name: str, paths: Sequence[Path]) -> AddingRun:
        """Files and folders to the collection of that name or id, for the caller to start."""
        from app.workers.adding_run import AddingRun

        run = AddingRun(self.shelf, name, paths, self)
        for end in (run.ended, run.failed):
            end.connect(self.refresh)
            end.connect(run.deleteLater)
        return run

    def draw_page(self, place: SourcePlace, width: int, owner: QObject, page: int | None = None) -> Task:
        """A page as a picture: a task that gives a PagePicture, or None where that fails.

        It is the place's, with the words set off; with `page`, counted from 1, that one, with those that begin there.
        """
        from app.knowledge.read.limits import ReadError
        from app.knowledge.read.reader import CancelledError, Reader

        document, note = place.document, place.note

        def job(task: Task) -> PagePicture | None:
            if document is None or note.page is None:
                return None
            source = document.source
            try:
                with Reader(tesseract="") as reader:
                    words = _page_words(place.chosen, note.page, width, page)
                    return reader.draw(source.path, source.sha256, words, task.cancelled)
            except (ReadError, CancelledError):
                return None

        return Task(job, "page", owner)

    def shut_down(self) -> None:
        """Stop answering, finish what was asked, and wait for the threads to end. Any thread."""
        self.quoting.shut_down()
        self._thread.finish()

    def _place(self, chosen: ChosenSource) -> SourcePlace:
        note = chosen.note
        try:
            passage = self._documents.passage(note.passage)
            document = self._documents.document(passage.document_id)
        except AppError as error:
            if error.code is not ErrorCode.DOCUMENT_NOT_FOUND:
                raise
            return SourcePlace(chosen)
        if not _is_as_kept(note, passage.text):  # an id from another computer's database
            return SourcePlace(chosen)
        beside = [each for each in self._documents.passages_of(document.id) if abs(each.number - passage.number) <= 1]
        at = next(number for number, each in enumerate(beside) if each.id == passage.id)
        return SourcePlace(chosen, document, tuple(beside), at)

    def _emit_folders(self, collection_id: str) -> None:
        self.folders_read.emit(collection_id, self._watched.list(collection_id))

    def _emit_collections(self) -> None:
        self.packs_read.emit({each.collection_id: each for each in self._packs.list()})
        self.collections_changed.emit(self._documents.collections())

    def _emit_documents(self, collection_id: str) -> None:
        self.documents_read.emit(collection_id, self._documents.list(collection_id))

    def _change(self, job: Callable[[], object]) -> None:
        def both() -> None:
            try:
                job()
            finally:
                self._emit_collections()

        self.do(both)

    def do(self, job: Callable[[], object]) -> None:
        """Run a job in order with the reads."""
        self._thread.add(job, self.failed.emit)


def _is_as_kept(note: SourceNote, passage: str) -> bool:
    """Of a place without a quotation no more is kept than how its passage begins, or nothing."""
    if note.quote:
        return passage == note.text
    return title_from(passage, len(passage)).startswith(note.text.removesuffix(CUT)) or passage == note.text


def _page_words(chosen: ChosenSource, first: int, width: int, turned_to: int | None) -> PageWords:
    """What is set off on the page of a source, or on another that somebody has turned to; both are counted from 1."""
    from app.knowledge.read.pdf.drawn_page import LOOKED_AHEAD

    page = first if turned_to is None else turned_to
    same, others = (
        tuple(each.quote for each in notes if each.page is not None and abs(each.page - page) <= LOOKED_AHEAD)
        for notes in (chosen.same if turned_to is None else chosen.chosen, chosen.others)
    )
    return PageWords(page, chosen.note.quote if turned_to is None else "", width, same, others)
