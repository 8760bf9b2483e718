"""Records which files are being added to which collection, to finish after a crash. Any thread; raises AppError."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.storage.database import profile_values
from app.storage.database.database import Database

_KEY = "begun_adding "  # with the collection's id behind it


@dataclass(frozen=True)
class BegunAdding:
    """Files and folders that are to be added to a collection. `refused` could not be read: they are done with."""

    collection_id: str
    paths: tuple[Path, ...]
    refused: frozenset[Path] = frozenset()


class BegunAddings:
    """One a collection at most: what is begun while another is not ended is added to it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, collection_id: str, paths: Iterable[Path]) -> None:
        """These are going to be added."""
        with self._database.write() as db:
            begun = _begun(db, collection_id)
            _write(db, BegunAdding(collection_id, tuple(dict.fromkeys([*begun.paths, *paths]))))

    def refuse(self, collection_id: str, path: Path) -> None:
        """A file of it could not be read."""
        with self._database.write() as db:
            begun = _begun(db, collection_id)
            if begun.paths:
                _write(db, BegunAdding(collection_id, begun.paths, begun.refused | {path}))

    def end(self, collection_id: str, paths: Iterable[Path] | None = None) -> None:
        """Mark these as added or given up; without `paths`, everything of this collection."""
        with self._database.write() as db:
            begun = _begun(db, collection_id)
            ended = set(begun.paths if paths is None else paths)
            _write(
                db, BegunAdding(collection_id, tuple(each for each in begun.paths if each not in ended), begun.refused)
            )

    def list(self) -> list[BegunAdding]:
        """All that were not finished."""
        with self._database.read() as db:
            return [_begun(db, collection_id) for collection_id in profile_values.get_all(db, _KEY)]


def forget_begun(db: Any, collection_id: str) -> None:
    """The collection is removed, within the same transaction."""
    profile_values.remove(db, _KEY + collection_id)


def _begun(db: Any, collection_id: str) -> BegunAdding:
    kept = profile_values.get_json(db, _KEY + collection_id) or {"paths": [], "refused": []}
    refused = frozenset(map(Path, kept["refused"]))
    return BegunAdding(collection_id, tuple(map(Path, kept["paths"])), refused)


def _write(db: Any, begun: BegunAdding) -> None:
    if not begun.paths:
        forget_begun(db, begun.collection_id)
        return
    kept = {"paths": [str(each) for each in begun.paths], "refused": sorted(str(each) for each in begun.refused)}
    profile_values.put_json(db, _KEY + begun.collection_id, kept)
