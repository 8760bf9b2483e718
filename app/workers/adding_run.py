"""One adding of files to a collection as a task: read, cut, stored and made findable, with a word for each file."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.core.documents import Collection, Cut, Document
from app.core.errors import AppError, ErrorCode
from app.core.passage_entry import PassageEntry
from app.knowledge.embed import Embedder
from app.knowledge.indexing import index_passages, replacing_entries
from app.knowledge.read.reader import Reader
from app.storage.documents import Documents
from app.storage.passage_index import PassageIndex
from app.workers.adding import Adding, Step
from app.workers.task import PROGRESS_SECONDS, Task

_PATIENCE = 0.2  # seconds between two looks at whether to give up


class CountingEmbedder(Embedder, Protocol):
    """Also counts in its own tokens, for passages of the right size."""

    def count_tokens(self, text: str) -> int: ...


@dataclass(frozen=True)
class Shelf:
    """Where documents are stored and made findable; `indexing` is held by who writes to the index."""

    documents: Documents
    index: PassageIndex
    embedder: CountingEmbedder
    indexing: threading.Lock


@dataclass(frozen=True)
class AddingEnd:
    """How it ended. Cancelled: what is done stays, and adding the same again goes on from there."""

    collection: Collection
    cancelled: bool


class AddingRun(QObject):
    """`start` it once. Signals come on the thread that it was made on, to slots of objects."""

    stepped = Signal(object)  # Step: the file that is being read
    indexed = Signal(int, int)  # passages of it made findable, of how many
    told = Signal(object)  # Outcome, one a file
    ended = Signal(object)  # AddingEnd
    failed = Signal(object)  # AppError

    def __init__(self, shelf: Shelf, name: str, paths: Sequence[Path], parent: QObject | None = None) -> None:
        """To the collection of that name, which is made if there is none."""
        super().__init__(parent)
        self._shelf, self._name, self._paths = shelf, name, tuple(paths)
        self._said = 0.0
        self._task = Task(self._work, "adding", self)
        self._task.done.connect(self.ended)
        self._task.failed.connect(self.failed)

    def start(self) -> None:
        """Begin."""
        self._task.start()

    def cancel(self) -> None:
        """Stop soon; what is done stays."""
        self._task.cancel()

    def _work(self, task: Task) -> AddingEnd:
        collection = _found_or_new(self._shelf.documents, self._name)
        indexer = _Indexer(self._shelf, task.cancelled, self._tell_indexed)
        with Reader() as reader:
            adding = Adding(self._shelf.documents, reader, indexer, progress=self._tell_step, cancelled=task.cancelled)
            for outcome in adding.add(collection, self._paths):
                self.told.emit(outcome)
        indexer.index(collection.id)  # what a run that was cut off has left
        return AddingEnd(collection, task.cancelled())

    def _tell_step(self, step: Step) -> None:
        if self._is_time(step.page in (0, step.pages)):
            self.stepped.emit(step)

    def _tell_indexed(self, done: int, whole: int) -> None:
        if self._is_time(done >= whole):
            self.indexed.emit(done, whole)

    def _is_time(self, certainly: bool) -> bool:
        now = time.monotonic()
        if not certainly and now - self._said < PROGRESS_SECONDS:
            return False
        self._said = now
        return True


class _Indexer:
    """Makes passages findable as soon as they are stored, until it is cancelled."""

    def __init__(self, shelf: Shelf, cancelled: Callable[[], bool], progress: Callable[[int, int], None]) -> None:
        self._shelf, self._cancelled, self._progress = shelf, cancelled, progress
        self.count_tokens = shelf.embedder.count_tokens

    def is_set(self) -> bool:
        """As index_passages looks at it."""
        return self._cancelled()

    def after_passages(self, document: Document) -> None:
        """The passages of a document."""
        self.index(document.collection_id, document.id)

    def prepare(self, document_id: str, passages: Sequence[Cut]) -> Sequence[PassageEntry] | None:
        """Of a document that is read anew: passages that stayed keep their vectors."""
        return replacing_entries(self._shelf.index, self._shelf.embedder, document_id, passages, self)

    def index(self, collection_id: str, document_id: str | None = None) -> None:
        """What is not in the index yet."""
        with _held(self._shelf.indexing, self._cancelled) as held:
            if held:
                index_passages(
                    self._shelf.index,
                    self._shelf.embedder,
                    collection_id,
                    document_id=document_id,
                    stop=self,
                    progress=self._progress,
                )


@contextmanager
def _held(lock: threading.Lock, cancelled: Callable[[], bool]) -> Iterator[bool]:
    """With the lock, or without it once it is cancelled."""
    while not (held := lock.acquire(timeout=_PATIENCE)) and not cancelled():
        pass
    try:
        yield held
    finally:
        if held:
            lock.release()


def _found_or_new(documents: Documents, name: str) -> Collection:
    try:
        return documents.find_collection(name)
    except AppError as error:
        if error.code is not ErrorCode.COLLECTION_NOT_FOUND:
            raise
        return documents.create_collection(name)
