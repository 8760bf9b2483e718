"""`shakti docs add|list|collections|remove`."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from PySide6.QtCore import QCoreApplication

from app.commands.given import given_path, non_empty
from app.commands.grammar import FAILED, OK, Commands
from app.commands.output import Output, spoken_language
from app.commands.shelf import index_the_rest, shelf_of
from app.commands.unlock import unlocked_workspace
from app.core.errors import AppError, ErrorCode
from app.core.paths import DataFolder, absolute
from app.core.question import shown_name
from app.ui.wording.placed import placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.documents.documents import Collection, Document
    from app.workers.adding import Outcome
    from app.workers.unfinished import Unfinished
    from app.workspace import Workspace

translate = QCoreApplication.translate
_NAMED = 5  # files that are not finished; JSON has all


def add_documents(commands: Commands) -> Commands:
    """Add the commands' grammar; gives where the acts of `docs` are added."""
    acts = commands.group("docs", translate("CommandLine", "documents that answers are taken from"))
    name = translate("CommandLine", "the collection's name")
    adding = acts.add("add", _add, translate("CommandLine", "add files or folders to a collection"))
    adding.add_argument(
        "--collection",
        metavar="NAME",
        help=translate(
            "CommandLine", "the collection's name; without it, the one in use, or one named after the folder"
        ),
    )
    adding.add_argument(
        "--sync",
        action="store_true",
        help=translate("CommandLine", "also remove documents whose files are no longer in the folders"),
    )
    adding.add_argument(
        "paths", metavar="PATH", nargs="+", type=non_empty, help=translate("CommandLine", "a file or a folder")
    )
    listing = acts.add("list", _list, translate("CommandLine", "the documents"))
    listing.add_argument("--collection", metavar="NAME", help=name)
    acts.add("collections", _collections, translate("CommandLine", "the collections"))
    removing = acts.add("remove", _remove, translate("CommandLine", "remove documents for good; their files stay"))
    removing.add_argument("--collection", metavar="NAME", required=True, help=name)
    what = removing.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "documents",
        metavar="DOCUMENT",
        nargs="*",
        default=[],
        help=translate("CommandLine", "the document's name, path or ID"),
    )
    what.add_argument("--all", action="store_true", help=translate("CommandLine", "the whole collection"))
    return acts


def _add(options: argparse.Namespace, folder: DataFolder, output: Output) -> int:
    from app.knowledge.read.reader import Reader
    from app.storage.documents.collection_choice import CollectionChoice
    from app.workers.adding import Adding, Status
    from app.workers.shelf import ShelfIndexer
    from app.workers.unfinished import noted_adding

    paths = [given_path(path) for path in options.paths]
    named = {absolute(path) for path in paths}  # beside a folder's files, some of which often are no documents
    with unlocked_workspace(options, folder, output) as workspace, Reader() as reader:
        before = {each.id for each in workspace.documents.collections()}
        name = target_of(workspace, paths) if options.collection is None else options.collection
        collection = workspace.documents.own_collection(name)
        left_out: list[Path] = []
        shelf = shelf_of(workspace)
        adding = Adding(
            workspace.documents, reader, ShelfIndexer(shelf), removed_too=options.sync, left_out=left_out.append
        )
        outcomes = []
        for outcome in noted_adding(adding, collection, paths):
            outcomes.append(outcome)
            if not output.as_json and outcome.status is not Status.UNCHANGED:
                tell_outcome(outcome, output)
        if collection.id not in before and not workspace.documents.list(collection.id):
            workspace.documents.remove_collection(collection.id)  # made for what could not be read
        else:
            if options.collection is None:
                CollectionChoice(workspace.session.database).save(None, collection.id)
            index_the_rest(shelf, collection.id, output)  # what an adding that was cut off has left
            workspace.documents.begun.end(collection.id, named)
    _tell_added(options, collection.name, outcomes, left_out, output)
    failed = [outcome for outcome in outcomes if outcome.status is Status.FAILED]
    is_wrong_folder = not outcomes and not options.sync
    is_failed = bool(failed) and (len(failed) == len(outcomes) or any(each.path in named for each in failed))
    return FAILED if is_failed or is_wrong_folder else OK


def _tell_added(
    options: argparse.Namespace, name: str, outcomes: Sequence[Outcome], left_out: Sequence[Path], output: Output
) -> None:
    from app.storage.documents.documents import path_text
    from app.ui.wording.document_text import describe_left_out, nothing_found
    from app.workers.adding import Status

    counts = Counter(outcome.status for outcome in outcomes)
    fields = {
        "collection": name,
        "documents": [outcome_fields(outcome) for outcome in outcomes],
        **{str(status): counts[status] for status in Status},
        "left_out": [*map(path_text, left_out)],
    }
    text = translate("CommandLine", "Added: %1. Unchanged: %2. Not added: %3.")
    done = counts[Status.ADDED] + counts[Status.REPLACED]
    text = placed(text, done, counts[Status.UNCHANGED], counts[Status.FAILED])
    if options.collection is None:
        text = placed(translate("CommandLine", "Collection: %1."), name) + " " + text
    output.result(fields, text)
    if not outcomes and not output.as_json:
        output.note(nothing_found())
    if left_out and not output.as_json:
        output.note(describe_left_out(left_out))


def target_of(workspace: Workspace, paths: Sequence[Path]) -> str:
    """The name of the collection that these are added to where none is named: as the window has it."""
    from app.core.documents.collection_naming import name_for
    from app.core.packs.shown_names import shown_name
    from app.core.settings import Language
    from app.storage.documents.collection_choice import CollectionChoice
    from app.workers.common_places import common_places

    packs = {each.collection_id: each.manifest for each in workspace.packs.list()}
    there = workspace.documents.collections()
    own = {each.id: each.name for each in there if each.id not in packs}
    if (in_use := CollectionChoice(workspace.session.database).load(None)) in own:
        return own[in_use]
    taken = [each.name for each in there if each.id in packs]
    taken += [shown_name(each.name, packs[each.id], to) for each in there if each.id in packs for to in Language]
    otherwise = translate("WindowAdding", "My documents")
    return name_for(paths, list(own.values()), taken, common_places(), otherwise)


def outcome_fields(outcome: Outcome) -> dict[str, Any]:
    """What became of a file, for JSON."""
    document = outcome.document
    return {
        "document": None if document is None else document.id,
        "name": outcome.name,
        "status": str(outcome.status),
        "passages": 0 if document is None else document.passages,
        "pages": None if document is None else document.pages,
        "reason": None if outcome.reason is None else str(outcome.reason),
        "notes": [] if document is None else list(document.notes),
    }


def tell_outcome(outcome: Outcome, output: Output) -> None:
    """The same for people, beside the result."""
    from app.ui.wording.outcome_text import outcome_lines

    output.note("\n    ".join(outcome_lines(outcome)))


def _list(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.storage.documents.passage_index import PassageIndex
    from app.workers.unfinished import unfinished_addings

    with unlocked_workspace(options, folder, output) as workspace:
        documents = workspace.documents
        chosen = documents.collections()
        if options.collection is not None:
            chosen = [documents.find_collection(options.collection)]
        listed = [(collection, document) for collection in chosen for document in documents.list(collection.id)]
        ids = {collection.id for collection in chosen}
        index = PassageIndex(workspace.session.database)
        left = [each for each in unfinished_addings(documents, index) if each.collection.id in ids]
    rows = [_document_fields(collection, document) for collection, document in listed]
    lines = [f"{collection.name}  {_named(document)}" for collection, document in listed]
    output.result(
        {"documents": rows, "count": len(rows), "unfinished": [_unfinished_fields(each) for each in left]},
        "\n".join([*lines, *map(_unfinished_text, left)]),
    )


def _named(document: Document) -> str:
    return document.name if document.title in ("", document.name) else f"{document.name}  {document.title}"


def _unfinished_fields(left: Unfinished) -> dict[str, Any]:
    from app.storage.documents.documents import path_text

    return {"collection": left.collection.name, "paths": [*map(path_text, left.paths)], "files": list(left.files)}


def _unfinished_text(left: Unfinished) -> str:
    said = translate("CommandLine", "Not finished in “%1”: %2. Add them again to go on.")
    named = ", ".join(left.files[:_NAMED]) + ("…" if len(left.files) > _NAMED else "")
    return placed(said, left.collection.name, named).replace("….", "…")


def _document_fields(collection: Collection, document: Document) -> dict[str, Any]:
    from app.storage.documents.documents import path_text

    return {
        "document": document.id,
        "name": document.name,
        "collection": collection.name,
        "title": document.title,
        "path": path_text(document.source.path),
        "size": document.source.size,
        "sha256": document.source.sha256,
        "added": document.added.isoformat(),
        "passages": document.passages,
        "pages": document.pages,
        "language": document.language,
        "notes": list(document.notes),
    }


def _collections(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    from app.ui.wording.collection_text import collection_title

    language = spoken_language(folder)
    with unlocked_workspace(options, folder, output) as workspace:
        collections = workspace.documents.collections()
        packs = {each.collection_id: each for each in workspace.packs.list()}
    rows, lines = [], []
    for each in collections:
        title = collection_title(each, packs.get(each.id), language)
        rows.append({"collection": each.id, "name": each.name, "title": title, "documents": each.documents})
        lines.append(f"{each.name}  {each.documents}" + (f"  {title}" if title != each.name else ""))
    output.result({"collections": rows, "count": len(rows)}, "\n".join(lines))


def _remove(options: argparse.Namespace, folder: DataFolder, output: Output) -> None:
    with unlocked_workspace(options, folder, output) as workspace:
        documents = workspace.documents
        collection = documents.find_collection(options.collection)
        there = documents.list(collection.id)
        if options.all:
            gone = there
            documents.remove_collection(collection.id)
        else:
            gone = [_chosen(there, name) for name in dict.fromkeys(options.documents)]
            documents.remove([each.id for each in gone])
    rows = [{"document": each.id, "name": each.name, "status": "removed"} for each in gone]
    text = translate("CommandLine", "Removed: %1").replace("%1", str(len(gone)))
    output.result({"collection": collection.name, "documents": rows, "removed": len(gone)}, text)


def _chosen(there: list[Document], given: str) -> Document:
    """By name, ID or path; by a name whose letters are written otherwise, where only one has it.

    Raises AppError(DOCUMENT_NOT_FOUND): then nothing is removed.
    """
    path = absolute(given_path(given))
    for document in there:
        if given in (document.name, document.id) or path == document.source.path:
            return document
    seen = normalize("NFC", shown_name(given))
    alike = [document for document in there if normalize("NFC", document.name) == seen]
    if len(alike) == 1:
        return alike[0]
    raise AppError(ErrorCode.DOCUMENT_NOT_FOUND, given, choices=tuple(each.name for each in there))
