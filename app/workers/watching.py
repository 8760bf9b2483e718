"""Keeps collections as their watched folders are while the window is open: told by the system, and by looking."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from app.core.documents.documents import Collection, Reason
from app.storage.documents.documents import Documents
from app.storage.documents.watched_folders import WatchedFolders
from app.workers.shelf import Shelf, ShelfIndexer
from app.workers.task import Task

if TYPE_CHECKING:
    from app.workers.adding import Outcome, Step
    from app.workers.syncing import Differences, Seen, Syncing

log = logging.getLogger(__name__)

DEBOUNCE = 2_000  # milliseconds without news before folders are looked at: a copy of many files is one piece of news
RESCAN = 120_000  # milliseconds: what the system does not tell, on network drives above all
_MOST_WATCHED = 500  # paths; a Mac opens each of them

Opening = Callable[[Task], "AbstractContextManager[Syncing]"]  # on the task's thread; gives up when that is cancelled


@dataclass(frozen=True)
class WatchReport:
    """One round over all collections. `away` are folders that are not there; their documents stay.

    `refused` are the files that could not be read, in this round or an earlier one, and why.
    """

    outcomes: tuple[tuple[Collection, Outcome], ...]
    away: tuple[Path, ...]
    waiting: bool
    refused: tuple[tuple[Collection, Path, Reason], ...] = ()

    @property
    def changed(self) -> bool:
        """Whether collections are not as they were."""
        from app.workers.adding import Status

        done = (Status.ADDED, Status.REPLACED, Status.REMOVED)
        return any(outcome.status in done for _, outcome in self.outcomes)


class Watching(QObject):
    """`start` it once; `look` looks at once. Signals come on the thread that it was made on."""

    told = Signal(object)  # WatchReport, after every round
    progressed = Signal(int, int)  # files of a collection that are read anew: done, of how many
    changed = Signal()  # after a round that left a collection other than it was
    failed = Signal(object)  # AppError

    def __init__(
        self,
        documents: Documents,
        watched: WatchedFolders,
        opening: Opening,
        parent: QObject | None = None,
        *,
        debounce: int = DEBOUNCE,
        rescan: int = RESCAN,
    ) -> None:
        super().__init__(parent)
        self._documents, self._watched, self._opening = documents, watched, opening
        self._task: Task | None = None
        self._again = False  # news that came during a round
        self._asked = False  # whether the next round tries once more what could not be read
        self._shut = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._hear)
        self._watcher.fileChanged.connect(self._hear)
        self._debounce = QTimer(self, singleShot=True, interval=debounce)
        self._debounce.timeout.connect(self.look)
        self._rescan = QTimer(self, interval=rescan)
        self._rescan.timeout.connect(self.look)

    def start(self) -> None:
        """Look for the first time, and from then on whenever something changes."""
        self._rescan.start()
        self.look()

    def look_anew(self) -> None:
        """Somebody asks for a look: files that could not be read are tried too, though they have not changed."""
        self._asked = True
        self.look()

    @Slot()
    def look(self) -> None:
        """A round over all collections; `told` or `failed` follows."""
        if self._shut:
            return
        if self._task is not None:
            self._again = True
            return
        self._debounce.stop()
        asked, self._asked = self._asked, False
        task = Task(partial(self._round, again=asked), "watching", self)
        task.progressed.connect(self.progressed)
        self._task = task.start(self._end, self._fail)

    def stop(self) -> Task | None:
        """Look no more; what is being read is given up, and read in the next session. Gives what to wait for."""
        self._shut = True
        self._debounce.stop()
        self._rescan.stop()
        if self._task is not None:
            self._task.cancel()
        return self._task

    def _round(self, task: Task, *, again: bool) -> tuple[WatchReport, list[str]]:
        from app.workers.adding import Status
        from app.workers.syncing import FolderState

        outcomes: list[tuple[Collection, Outcome]] = []
        refused: list[tuple[Collection, Path, Reason]] = []
        looked: list[Differences] = []
        with self._opening(task) as opened:
            syncing = replace(opened, looked=looked.append)
            for collection in self._documents.collections():
                if not task.cancelled() and self._watched.list(collection.id):
                    outcomes += [(collection, outcome) for outcome in syncing.sync(collection, again=again)]
                    refused += [
                        (collection, at, each.reason) for at, each in self._watched.refused(collection.id).items()
                    ]
        seen = [one for found in looked for one in found.seen]
        away = tuple(one.folder.path for one in seen if one.state is not FolderState.HERE)
        waiting = any(outcome.status is Status.WAITING for _, outcome in outcomes)
        return WatchReport(tuple(outcomes), away, waiting, tuple(refused)), list(_paths(seen))

    @Slot(object)
    def _end(self, result: tuple[WatchReport, list[str]]) -> None:
        self._task = None
        report, paths = result
        if not self._shut:
            # What happened between the look and the first word of the system is seen by another look.
            self._look_again(self._watch(paths) or report.waiting)
        self.told.emit(report)
        if report.changed:
            self.changed.emit()

    @Slot(object)
    def _fail(self, error: object) -> None:
        self._task = None
        self._look_again(False)
        self.failed.emit(error)

    def _look_again(self, certainly: bool) -> None:
        if (self._again or certainly) and not self._shut:
            self._again = False
            self._debounce.start()

    @Slot(str)
    def _hear(self, path: str) -> None:
        """Every piece of news starts the wait anew."""
        if not self._shut:
            self._debounce.start()

    def _watch(self, paths: list[str]) -> bool:
        """Let the system tell of these; whether some are new to it."""
        before = {*self._watcher.directories(), *self._watcher.files()}
        wanted = set(paths)
        if gone := list(before - wanted):
            self._watcher.removePaths(gone)
        new = [path for path in paths if path not in before]
        refused = self._watcher.addPaths(new) if new else []
        if refused:
            log.info("%d paths are not watched, only looked at now and then", len(refused))
        return len(new) > len(refused)


def syncing_with(shelf: Shelf, watched: WatchedFolders) -> Opening:
    """What a round works with; what it leaves unindexed is indexed before the next search.

    After a round terms are told anew that an older program's rules have told.
    """

    @contextmanager
    def opening(task: Task) -> Iterator[Syncing]:
        from app.knowledge.read.reader import Reader
        from app.workers.adding import Adding
        from app.workers.syncing import Syncing

        def progress(step: Step) -> None:
            task.progress(step.file - 1, step.files)

        indexer = ShelfIndexer(shelf, task.cancelled)
        with Reader() as reader:
            adding = Adding(shelf.documents, reader, indexer, progress=progress, cancelled=task.cancelled)
            yield Syncing(watched, adding)
        indexer.renew_terms()

    return opening


def _paths(seen: list[Seen]) -> Iterator[str]:
    """Folders, which tell of names that come and go, then files, which tell of what is written into them."""
    from app.workers.syncing import FolderState

    folders: dict[str, None] = {}
    files: dict[str, None] = {}
    for one in seen:
        place = one.folder.path if one.state is not FolderState.AWAY else one.folder.path.parent
        folders[str(place)] = None
        if one.state is not FolderState.AWAY:
            for at, inside, _ in os.walk(place):
                inside[:] = [name for name in inside if not name.startswith(".")]
                folders[at] = None
        files.update((str(each.path), None) for each in one.files)
    yield from [path for path in [*folders, *files] if Path(path).exists()][:_MOST_WATCHED]
