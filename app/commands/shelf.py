"""The command line's shelf: document store, index and embedder."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.commands.output import Output

if TYPE_CHECKING:
    from app.workers.shelf import Shelf
    from app.workspace import Workspace

translate = QCoreApplication.translate


def shelf_of(workspace: Workspace) -> Shelf:
    """The profile's documents, with an embedder that is loaded when it is first used."""
    from app.knowledge.index.embed import E5Embedder
    from app.storage.documents.passage_index import PassageIndex
    from app.workers.shelf import Shelf

    return Shelf(workspace.documents, PassageIndex(workspace.session.database), E5Embedder(), threading.Lock())


def index_the_rest(shelf: Shelf, collection_id: str, output: Output) -> int:
    """Index what is not in the index yet, or by older rules, with a word about it; how many of the first there were."""
    from app.workers.shelf import ShelfIndexer

    indexer = ShelfIndexer(shelf)
    if shelf.index.with_old_terms(collection_id):
        output.note(
            translate("CommandLine", "The words that the search uses are being read again; this happens only once.")
        )
        indexer.renew_terms(collection_id)
    if not shelf.index.count_missing(collection_id):
        return 0
    output.note(translate("CommandLine", "Passages that are not in the index yet are being indexed."))
    return indexer.index(collection_id)
