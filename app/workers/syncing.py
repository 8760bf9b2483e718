"""Syncs collections with their watched folders: finds new, changed and deleted files cheaply."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.core.documents.documents import READING, Collection, Reason
from app.core.documents.watched_folders import KnownFile, RefusedFile, WatchedFolder
from app.core.errors import AppError, ErrorCode
from app.core.paths import absolute
from app.knowledge.read.gather import FoundFile, found_files
from app.storage.documents.documents import path_from, path_text
from app.storage.documents.watched_folders import WatchedFolders
from app.workers.adding import Adding, Outcome, Status, may_be_there
from app.workers.settling import LONGEST_PAUSE, is_settled


class FolderState(StrEnum):
    """How a watched folder was found. Names are part of the command line's JSON."""

    HERE = "here"
    AWAY = "away"  # an unplugged drive: its documents stay
    PARTLY = "partly"  # some folder in it cannot be looked into: the documents from there stay


@dataclass(frozen=True)
class Seen:
    """A watched folder as it is now, with the files in it."""

    folder: WatchedFolder
    state: FolderState
    files: tuple[FoundFile, ...] = ()
    unseen: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Differences:
    """The differences between a collection and its folders. `gone` are ids of documents."""

    seen: tuple[Seen, ...]
    to_read: tuple[FoundFile, ...]
    gone: tuple[str, ...]
    refused: dict[Path, RefusedFile]
    unchanged: int

    @property
    def any(self) -> bool:
        """Whether there is something to do."""
        return bool(self.to_read or self.gone)


@dataclass(frozen=True)
class Syncing:
    """Compares by size and time; only files that differ are read, and stored only where their bytes differ too.

    `pause` waits so many seconds for what was written just now; `now` is in nanoseconds, as file times are.
    """

    watched: WatchedFolders
    adding: Adding
    pause: Callable[[float], object] = time.sleep
    now: Callable[[], int] = time.time_ns
    looked: Callable[[Differences], None] = lambda found: None  # hears what each sync finds

    def watch(self, collection: Collection, path: Path) -> WatchedFolder:
        """Follow a folder from the next sync on. Raises NOT_A_FOLDER, COLLECTION_NOT_FOUND."""
        return watch_folder(self.watched, collection.id, path)

    def differences(self, collection: Collection, *, again: bool) -> Differences:
        """What there is to do. `again`: files that could not be read are tried anew though they did not change."""
        stored = self.adding.documents.files(collection.id)
        seen = [_look(folder, stored) for folder in self.watched.list(collection.id)]
        refused = self.watched.refused(collection.id)
        files = {each.path: each for one in seen for each in one.files}
        to_read, still_refused, unchanged = [], {}, 0
        for path, found in files.items():
            size_and_time = _size_and_time(path)
            known = stored.get(path_text(path))
            before = refused.get(path)
            if known is not None and (known.size, known.modified) == size_and_time and known.reading >= READING:
                unchanged += 1
            elif before is not None and (before.size, before.modified) == size_and_time and not again:
                still_refused[path] = before
            else:
                to_read.append(found)
        away = [one.folder.path for one in seen if one.state is FolderState.AWAY]
        still_refused |= {path: each for path, each in refused.items() if _is_below(path, away)}
        gone = _gone(stored, seen, {path_text(path) for path in files})
        return Differences(tuple(seen), tuple(to_read), gone, still_refused, unchanged)

    def sync(self, collection: Collection, *, again: bool = False) -> Iterator[Outcome]:
        """One outcome a file that is not as it was, as each is done. An interrupted sync is resumed the next time."""
        found = self.differences(collection, again=again)
        self.looked(found)
        if found.any:
            yield from self._apply(collection, found)
        elif found.refused != self.watched.refused(collection.id):
            self.watched.set_refused(collection.id, found.refused)
        if not self.adding.cancelled():
            self._know_again(found.seen)

    def _apply(self, collection: Collection, found: Differences) -> Iterator[Outcome]:
        refused = dict(found.refused)
        ready, waiting = self._settled(found.to_read)
        try:
            for each in waiting:
                yield Outcome(each.name, each.path, Status.WAITING)
            for outcome in self.adding.add_files(collection, ready):
                if outcome.status is Status.FAILED and outcome.reason is Reason.VANISHED:
                    continue  # it went while the others were read: the next sync takes it out
                if outcome.status is Status.FAILED and outcome.reason is not None:
                    refused[outcome.path] = RefusedFile(*_size_and_time(outcome.path), outcome.reason)
                yield outcome
        finally:
            self.watched.set_refused(collection.id, refused)
        if not self.adding.cancelled():
            documents = self.adding.documents
            yield from self.adding.remove([documents.document(each) for each in found.gone])

    def _settled(self, files: Sequence[FoundFile]) -> tuple[list[FoundFile], list[FoundFile]]:
        """Those that may be read, and those that are being written; what was written just now gets a second look."""
        first = {each.path: _size_and_time(each.path) for each in files}
        now = self.now()
        young = [each for each in files if not is_settled(each.path, now)]
        if not young:
            return list(files), []
        self.pause(LONGEST_PAUSE)
        now = self.now()
        waiting = [
            each for each in young if first[each.path] != _size_and_time(each.path) or not is_settled(each.path, now)
        ]
        return [each for each in files if each not in waiting], waiting

    def _know_again(self, seen: Sequence[Seen]) -> None:
        for one in seen:
            identity = _identity(one.folder.path)
            if one.state is not FolderState.AWAY and identity not in (None, one.folder.identity):
                self.watched.add(WatchedFolder(one.folder.collection_id, one.folder.path, identity or 0))


def watch_folder(watched: WatchedFolders, collection_id: str, path: Path) -> WatchedFolder:
    """Follow a folder from the next sync on. Raises NOT_A_FOLDER, COLLECTION_NOT_FOUND, COLLECTION_OF_PACK."""
    watched.refuse_pack(collection_id)
    path = absolute(path)
    if (identity := _identity(path)) is None:
        raise AppError(ErrorCode.NOT_A_FOLDER, str(path))
    folder = WatchedFolder(collection_id, path, identity)
    watched.add(folder)
    return folder


def _look(folder: WatchedFolder, stored: Mapping[str, KnownFile]) -> Seen:
    identity = _identity(folder.path)
    unseen: list[Path] = []
    files = found_files([folder.path], unseen.append) if identity is not None else []
    if identity is None or folder.path in unseen:
        return Seen(folder, FolderState.AWAY)
    if identity != folder.identity:
        # Another folder is in its place, such as the empty one where a drive was. It may also have been copied anew.
        known = {path for path in stored if _is_below(path_from(path), [folder.path])}
        if known and not known & {path_text(each.path) for each in files}:
            return Seen(folder, FolderState.AWAY)
    state = FolderState.PARTLY if unseen else FolderState.HERE
    return Seen(folder, state, tuple(files), tuple(unseen))


def _gone(stored: Mapping[str, KnownFile], seen: Sequence[Seen], there: set[str]) -> tuple[str, ...]:
    """The documents whose files are surely no longer in the folders."""
    here = [one.folder.path for one in seen if one.state is not FolderState.AWAY]
    kept = [one.folder.path for one in seen if one.state is FolderState.AWAY]
    kept += [path for one in seen for path in one.unseen]
    return tuple(
        known.document_id
        for path, known in stored.items()
        if path not in there
        and _is_below(path_from(path), here)
        and not _is_below(path_from(path), kept)
        and not may_be_there(path_from(path))  # added by its own name: a kind that folders are not searched for
    )


def _is_below(path: Path, folders: Sequence[Path]) -> bool:
    return any(folder in path.parents for folder in folders)


def _identity(folder: Path) -> int | None:
    try:
        return folder.stat().st_ino if folder.is_dir() else None
    except OSError:
        return None


def _size_and_time(path: Path) -> tuple[int, int]:
    try:
        status = path.stat()
    except OSError:
        return -1, -1
    return status.st_size, status.st_mtime_ns
