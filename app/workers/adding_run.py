"""A task that adds files to a collection: reads, cuts, stores and indexes them, and reports on each file."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.documents.documents import Collection
from app.core.paths import absolute
from app.knowledge.read.gather import found_files
from app.knowledge.read.reader import Reader
from app.workers.adding import Adding, Step, size_of
from app.workers.shelf import Shelf, ShelfIndexer
from app.workers.task import PROGRESS_SECONDS, Task
from app.workers.unfinished import noted_adding


@dataclass(frozen=True)
class AddingEnd:
    """How it ended. Cancelled: what is done stays, and adding the same again goes on from there.

    `left_out` are the files in the folders that are no documents.
    """

    collection: Collection
    cancelled: bool
    left_out: tuple[Path, ...] = ()


class AddingRun(QObject):
    """`start` it once. Signals come on the thread that it was made on, to slots of objects."""

    began = Signal(object, bool)  # Collection: it is there now; whether it was made for this
    withdrawn = Signal()  # the collection that was made for this goes again: there is nothing in it
    stepped = Signal(object)  # Step of all that was given so far: the file that is read; without a name, none is
    indexed = Signal(int, int)  # passages of it made findable, of how many
    told = Signal(object)  # Outcome, one a file
    went_on = Signal()  # with what was given while it worked
    ended = Signal(object)  # AddingEnd
    failed = Signal(object)  # AppError

    def __init__(self, shelf: Shelf, name: str, paths: Sequence[Path], parent: QObject | None = None) -> None:
        """Add to the collection of that name or id, which is created if there is none."""
        super().__init__(parent)
        self._shelf, self._name, self._paths = shelf, name, tuple(paths)
        self._lock = threading.Lock()
        self._further: list[Path] | None = []  # None: it takes no more
        self._said = 0.0
        self._last = Step("", 0, 0)  # as the adding under way has it
        self._gone_before: tuple[int, int] = 0, 0  # files and bytes of the addings before it
        self._coming: tuple[int, int] = 0, 0  # how many paths were given meanwhile, and the bytes in them
        self._given_up = False
        self._task = Task(self._work, "adding", self)

    def start(self) -> None:
        """Begin."""
        self._task.start(self.ended, self.failed)

    def add_further(self, paths: Sequence[Path]) -> bool:
        """Add these too, after the others. False if it has already ended."""
        with self._lock:
            if self._further is None:
                return False
            self._further += paths
            return True

    def cancel(self) -> None:
        """Stop soon, on the user's wish; what is done stays. Nothing is reported as unfinished later."""
        self._given_up = True
        self._task.cancel()

    def _work(self, task: Task) -> AddingEnd:
        documents = self._shelf.documents
        there = {each.id for each in documents.collections()}
        collection = documents.own_collection(self._name)
        made = collection.id not in there
        self.began.emit(collection, made)
        try:
            left_out = self._add_all(task, collection)
        finally:
            if made and (self._given_up or not task.cancelled()) and not documents.list(collection.id):
                self.withdrawn.emit()
                documents.remove_collection(collection.id)
        return AddingEnd(collection, task.cancelled(), tuple(left_out))

    def _add_all(self, task: Task, collection: Collection) -> list[Path]:
        """What was given, and what is given meanwhile; gives the files that are no documents."""
        documents = self._shelf.documents
        indexer = ShelfIndexer(self._shelf, task.cancelled, self._tell_indexed)
        left_out: list[Path] = []
        with Reader() as reader:
            adding = Adding(
                documents,
                reader,
                indexer,
                left_out=left_out.append,
                progress=self._tell_step,
                cancelled=task.cancelled,
            )
            paths: Sequence[Path] = self._paths
            while True:
                for outcome in noted_adding(adding, collection, paths):
                    self.told.emit(outcome)
                self.stepped.emit(self._among_all(replace(self._last, name="", file=0, files=0, before=1.0, part=0.0)))
                indexer.index(collection.id)  # what a run that was cut off has left
                further = self._take_further(none_left=task.cancelled())
                if self._given_up or not task.cancelled():
                    documents.begun.end(collection.id, map(absolute, [*paths, *(further if self._given_up else ())]))
                if task.cancelled() or not further:
                    return left_out
                paths = further
                files, size = self._gone_before
                self._gone_before = files + self._last.files, size + self._last.whole
                self._coming, self._last = (0, 0), Step("", 0, 0)
                self.went_on.emit()

    def _take_further(self, *, none_left: bool) -> Sequence[Path]:
        """What was given meanwhile; where nothing was, or `none_left`, nothing more is taken."""
        with self._lock:
            further = self._further or []
            self._further = None if none_left or not further else []
            return further

    def _tell_step(self, step: Step) -> None:
        self._last = step
        if self._is_time(step.page in (0, step.pages)):
            self.stepped.emit(self._among_all(step))

    def _among_all(self, step: Step) -> Step:
        """Among what was added before and what is to come, too: nothing begins anew with what was given meanwhile."""
        files, size = self._gone_before
        whole = size + step.whole + self._bytes_coming()
        if not whole:
            return step
        return replace(
            step,
            file=step.file and files + step.file,
            files=step.files and files + step.files,
            before=(size + step.before * step.whole) / whole,
            part=step.part * step.whole / whole,
            whole=whole,
        )

    def _bytes_coming(self) -> int:
        with self._lock:
            further = list(self._further or ())
        if len(further) != self._coming[0]:
            self._coming = len(further), sum(size_of(each.path) for each in found_files(further))
        return self._coming[1]

    def _tell_indexed(self, done: int, whole: int) -> None:
        if self._is_time(done in (0, whole)):
            self.indexed.emit(done, whole)

    def _is_time(self, certainly: bool) -> bool:
        now = time.monotonic()
        if not certainly and now - self._said < PROGRESS_SECONDS:
            return False
        self._said = now
        return True
