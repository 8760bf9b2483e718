"""`shakti docs watch|unwatch|sync`, and the sync of watched folders before a question is answered."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.documents import outcome_fields, tell_outcome
from app.commands.given import given_path, non_empty
from app.commands.grammar import Commands
from app.commands.output import Output
from app.commands.shelf import shelf_of
from app.commands.unlock import unlocked_workspace
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder, absolute
from app.ui.wording.placed import placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.documents.documents import Collection
    from app.workers.adding import Adding, Indexer, Outcome, Status
    from app.workers.syncing import Differences, Syncing
    from app.workspace import Workspace

translate = QCoreApplication.translate


def add_watching(acts: Commands) -> None:
    """Add the commands' grammar to the acts of `docs`."""
    name = translate("CommandLine", "the collection's name")
    watching = acts.add(
        "watch", _watch, translate("CommandLine", "keep a collection in step with folders; without any, list them")
    )
    watching.add_argument("--collection", metavar="NAME", required=True, help=name)
    watching.add_argument(
        "folders", metavar="FOLDER", nargs="*", type=non_empty, help=translate("CommandLine", "a folder")
    )
    leaving = acts.add("unwatch", _unwatch, translate("CommandLine", "stop watching a folder; its documents stay"))
    leaving.add_argument("--collection", metavar="NAME", required=True, help=name)
    leaving.add_argument(
        "folders", metavar="FOLDER", nargs="+", type=non_empty, help=translate("CommandLine", "a folder")
    )
    syncing = acts.add("sync", _synced, translate("CommandLine", "read again what has changed in watched folders"))
    syncing.add_argument("--collection", metavar="NAME", help=name)


def sync_before_asking(workspace: Workspace, collection: Collection, indexer: Indexer, output: Output) -> None:
    """Bring a collection up to date before it is searched; what was done is told beside the result."""
    from app.knowledge.read.reader import Reader
    from app.workers.adding import Adding

    looked: list[Differences] = []
    with Reader() as reader:
        for outcome in _syncing(workspace, Adding(workspace.documents, reader, indexer), looked).sync(collection):
            tell_outcome(outcome, output)
        for text in _state_texts(looked):
            output.note(text)


def _syncing(workspace: Workspace, adding: Adding, looked: list[Differences]) -> Syncing:
    """What it sees of each collection's folders goes into the list."""
    from app.storage.documents.watched_folders import WatchedFolders
    from app.workers.syncing import Syncing

    return Syncing(WatchedFolders(workspace.session.database), adding, looked=looked.append)


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
    from app.workers.adding import Adding, Status
    from app.workers.shelf import ShelfIndexer

    named = [_folder(each) for each in getattr(options, "folders", [])]
    outcomes: list[tuple[Collection, Outcome]] = []
    looked: list[Differences] = []
    with unlocked_workspace(options, folder, output) as workspace, Reader() as reader:
        adding = Adding(workspace.documents, reader, ShelfIndexer(shelf_of(workspace)))
        syncing = _syncing(workspace, adding, looked)
        for collection in _chosen(workspace, options.collection, make=bool(named)):
            for path in named:
                syncing.watch(collection, path)
            for outcome in syncing.sync(collection, again=True):
                outcomes.append((collection, outcome))
                if not output.as_json:
                    tell_outcome(outcome, output)
        names = {each.id: each.name for each in workspace.documents.collections()}
    counts = Counter(each.status for _, each in outcomes)
    counts[Status.UNCHANGED] += sum(found.unchanged for found in looked)
    fields = {
        "folders": [
            {"collection": names[one.folder.collection_id], "path": path_text(one.folder.path), "state": str(one.state)}
            for found in looked
            for one in found.seen
        ],
        "documents": [
            {"collection": collection.name, "path": path_text(each.path), **outcome_fields(each)}
            for collection, each in outcomes
        ],
        **{str(status): counts[status] for status in Status},
    }
    output.result(fields, "\n".join([*_state_texts(looked), _counts_text(counts)]))


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


def _counts_text(counts: Counter[Status]) -> str:
    from app.workers.adding import Status

    text = translate("CommandLine", "Read: %1. Unchanged: %2. Removed: %3. Not added: %4. Still being written: %5.")
    read = counts[Status.ADDED] + counts[Status.REPLACED]
    rest = (Status.UNCHANGED, Status.REMOVED, Status.FAILED, Status.WAITING)
    return placed(text, read, *(counts[each] for each in rest))


def _state_texts(looked: Sequence[Differences]) -> list[str]:
    """A word on each folder that is not wholly there."""
    from app.storage.documents.documents import path_text
    from app.workers.syncing import FolderState

    texts = {
        FolderState.AWAY: translate(
            "CommandLine",
            "The folder %1 is not there. Its documents stay as they were. Connect the drive.",
        ),
        FolderState.PARTLY: translate(
            "CommandLine", "A part of the folder %1 cannot be opened. The documents from there stay as they were."
        ),
    }
    return [
        texts[one.state].replace("%1", path_text(one.folder.path))
        for found in looked
        for one in found.seen
        if one.state in texts
    ]
