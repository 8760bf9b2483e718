"""Collections by their names: the one that is kept, or the one that a pack's collection is shown under."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.core.documents.documents import Collection
from app.core.errors import AppError, ErrorCode
from app.core.question import name_from
from app.core.search_text import normalise
from app.core.settings import Language
from app.storage.database.ids import new_id
from app.storage.database.rows import Row, all_rows, checked, insert, time_text

NAME_LENGTH = 100  # characters of a collection's name
_COLLECTIONS = """
    SELECT c.*, (SELECT count(*) FROM documents d WHERE d.collection_id = c.id) AS documents
    FROM collections c ORDER BY c.id
"""


def collections(db: Any) -> list[Collection]:
    """All, the first made first."""
    return [_collection(row) for row in all_rows(db, _COLLECTIONS)]


def collections_named(db: Any, name: str) -> list[Collection]:
    """Those of that name, in whatever language it is shown and however its letters are written; else that of that id.

    There are some tens. Raises AppError(EMPTY_NAME).
    """
    wanted, there = _folded(name), collections(db)
    shown = _shown_names(db, there)
    named = [each for each in there if wanted in (_folded(each.name), *shown.get(each.id, ()))]
    return named or [each for each in there if each.id == name.strip()]


def collection_named(db: Any, name: str) -> Collection:
    """The only one that fits. Raises AppError: COLLECTION_NOT_FOUND, COLLECTION_AMBIGUOUS, EMPTY_NAME."""
    fit = collections_named(db, name)
    if not fit:
        there = tuple(each.name for each in collections(db))
        raise AppError(ErrorCode.COLLECTION_NOT_FOUND, name_from(name, NAME_LENGTH), choices=there)
    if len(fit) > 1:
        both = tuple(f"{each.name} ({each.id})" for each in fit)
        raise AppError(ErrorCode.COLLECTION_AMBIGUOUS, name_from(name, NAME_LENGTH), choices=both)
    return fit[0]


def insert_collection(db: Any, name: str, now: datetime) -> Collection:
    """A new one, under a name that no other has."""
    collection = Collection(new_id(), name, now)
    insert(db, "collections", {"id": collection.id, "name": name, "created": time_text(now)})
    return collection


def _shown_names(db: Any, there: list[Collection]) -> dict[str, set[str]]:
    """By the ids of those that came with packs; what cannot be read is named by its own name alone."""
    from app.core.packs.manifest import manifest_from
    from app.core.packs.shown_names import shown_name

    names = {each.id: each.name for each in there}
    shown: dict[str, set[str]] = {}
    for row in all_rows(db, "SELECT collection_id, manifest FROM packs"):
        try:
            manifest = manifest_from(row["manifest"])
        except AppError:
            continue
        own = names[row["collection_id"]]
        shown[row["collection_id"]] = {_folded(shown_name(own, manifest, language)) for language in Language}
    return shown


def _folded(name: str) -> str:
    return normalise(name_from(name, NAME_LENGTH))


@checked("collection")
def _collection(row: Row) -> Collection:
    return Collection(row["id"], row["name"], datetime.fromisoformat(row["created"]), row["documents"])
