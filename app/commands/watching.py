"""`shakti docs watch|unwatch|sync`, and the sync of watched folders before a question is answered."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.commands.documents import outcome_fields, tell_outcome
from app.commands.given import filled, given_path
from app.commands.grammar import Commands
from app.commands.output import Output
from app.commands.shelf import indexing
from app.commands.unlock import unlocked_workspace
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder, absolute
from app.ui.wording.placed import placed

if TYPE_CHECKING:
    from app.core.documents.documents import Collection
    from app.knowledge.read.reader import Reader
    from app.workers.adding import Indexer, Outcome
    from app.workers.syncing import Differences, Seen, Syncing
    from app.workspace import Workspace

translate = QCoreApplication.translate


def add_watching(acts: Commands) -> None:
    """Add the commands' grammar to the acts of `docs`."""
    name = translate("CommandLine", "the collection's name")
    watching = acts.add("watch", _watch, translate("CommandLine", "keep a collection as folders are; none: list them"))
    watching.add_argument("--collection", metavar="NAME", required=True, help=name)
    watching.add_argument(
        "folders", metavar="FOLDER", nargs="*", type=filled, help=translate("CommandLine", "a folder")
    )
    leaving = acts.add("unwatch", _unwatch, translate("CommandLine", "watch a folder no more; its documents stay"))
    leaving.add_argument("--collection", metavar="NAME", required=True, help=name)
    leaving.add_argument("folders", metavar="FOLDER", nargs="+", type=filled, help=translate("CommandLine", "a folder"))
    syncing = acts.add("sync", _synced, translate("CommandLine", "read again what has changed in watched folders"))
    syncing.add_argument("--collection", metavar="NAME", help=name)


def sync_before_asking(workspace: Workspace, collection: Collection, indexer: Indexer, output: Output) -> None:
    """Bring a collection up to date before it is searched; what was done is told beside the result."""
    from app.knowledge.read.reader import Reader

    with Reader() as reader:
        run = _Run(workspace, reader, indexer)
        for outcome in run.syncing.sync(collection):
            tell_outcome(outcome, output)
        for one in run.seen:
            if text := _state_text(one):
                output.note(text)


class _Run:
    """One sync, with what it saw of the folders."""

    def __init__(self, workspace: Workspace, reader: Reader, indexer: Indexer) -> None:
        from app.storage.documents.watched_folders import WatchedFolders
        from app.workers.adding import Adding
        from app.workers.syncing import Syncing

        self.seen: list[Seen] = []
        self.unchanged = 0
        watched = WatchedFolders(workspace.session.database)
        adding = Adding(workspace.documents, reader, indexer)
        self.syncing: Syncing = Syncing(watched, adding, looked=self._look)

    def _look(self, found: Differences) -> None:
        self.seen += found.seen
        self.unchanged += found.unchanged


def _watch(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.storage.documents.documents import path_text
    from app.storage.documents.watched_folders import WatchedFolders

    if options.folders:
        _synced(options, folder, output)
        return
    with unlocked_workspace(options, folder, output) as workspace:
        collection = workspace.documents.find_collection(options.collection)
        folders = [path_text(each.path) for each in WatchedFolders(workspace.session.database).list(collection.id)]
    rows = [{"collection": collection.name, "path": path} for path in folders]
    output.result({"collection": collection.name, "folders": rows, "count": len(rows)}, "\n".join(folders))


def _unwatch(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.storage.documents.documents import path_text
    from app.storage.documents.watched_folders import WatchedFolders

    with unlocked_workspace(options, folder, output) as workspace:
        collection = workspace.documents.find_collection(options.collection)
        paths = [absolute(given_path(each)) for each in options.folders]
        for path in paths:
            WatchedFolders(workspace.session.database).remove(collection.id, path)
    rows = [{"collection": collection.name, "path": path_text(path)} for path in paths]
    text = translate("CommandLine", "No longer watched: %1. The documents stay.")
    output.result(
        {"collection": collection.name, "unwatched": rows, "count": len(rows)},
        text.replace("%1", ", ".join(map(path_text, paths))),
    )


def _synced(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    """Watch the folders that are named, then sync: one collection, or all of them."""
    from app.knowledge.read.reader import Reader
    from app.storage.documents.documents import path_text
    from app.workers.adding import Status

    named = [_folder(each) for each in getattr(options, "folders", [])]
    outcomes: list[tuple[Collection, Outcome]] = []
    with unlocked_workspace(options, folder, output) as workspace, Reader() as reader:
        run = _Run(workspace, reader, indexing(workspace))
        for collection in _chosen(workspace, options.collection, make=bool(named)):
            for path in named:
                run.syncing.watch(collection, path)
            for outcome in run.syncing.sync(collection, again=True):
                outcomes.append((collection, outcome))
                if not output.as_json:
                    tell_outcome(outcome, output)
        unchanged = run.unchanged
        names = {each.id: each.name for each in workspace.documents.collections()}
    counts = {status: sum(each.status is status for _, each in outcomes) for status in Status}
    counts[Status.UNCHANGED] += unchanged
    fields = {
        "folders": [
            {"collection": names[one.folder.collection_id], "path": path_text(one.folder.path), "state": str(one.state)}
            for one in run.seen
        ],
        "documents": [
            {"collection": collection.name, "path": path_text(each.path), **outcome_fields(each)}
            for collection, each in outcomes
        ],
        **{str(status): count for status, count in counts.items()},
    }
    lines = [text for one in run.seen if (text := _state_text(one))]
    output.result(fields, "\n".join([*lines, _counts_text(counts)]))


def _folder(given: str) -> Path:
    """Before a collection is made for it."""
    path = given_path(given)
    if not path.is_dir():
        raise AppError(ErrorCode.NOT_A_FOLDER, given)
    return path


def _chosen(workspace: Workspace, name: str | None, *, make: bool) -> list[Collection]:
    if name is None:
        return workspace.documents.collections()
    documents = workspace.documents
    return [documents.own_collection(name) if make else documents.find_collection(name)]


def _counts_text(counts: dict[Any, int]) -> str:
    from app.workers.adding import Status

    text = translate("CommandLine", "Read: %1. Unchanged: %2. Removed: %3. Not added: %4. Still being written: %5.")
    read = counts[Status.ADDED] + counts[Status.REPLACED]
    rest = (Status.UNCHANGED, Status.REMOVED, Status.FAILED, Status.WAITING)
    return placed(text, read, *(counts[each] for each in rest))


def _state_text(one: Seen) -> str:
    """A word on a folder that is not wholly there; empty where it is."""
    from app.storage.documents.documents import path_text
    from app.workers.syncing import FolderState

    texts = {
        FolderState.HERE: "",
        FolderState.AWAY: translate(
            "CommandLine",
            "The folder %1 is not there. Its documents stay as they were. Connect the drive.",
        ),
        FolderState.PARTLY: translate(
            "CommandLine", "A part of the folder %1 cannot be opened. The documents from there stay as they were."
        ),
    }
    return texts[one.state].replace("%1", path_text(one.folder.path))
