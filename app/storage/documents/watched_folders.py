"""Which folders a collection follows, and which files in them could not be read. Any thread; raises AppError."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.core.documents.documents import Reason
from app.core.documents.watched_folders import RefusedFile, WatchedFolder
from app.core.errors import AppError, ErrorCode
from app.storage.database import profile_values
from app.storage.database.database import Database
from app.storage.documents.pack_collections import refuse_pack

_FOLDERS, _REFUSED = "watched_folders ", "refused_files "  # keys, with the collection's id behind them


class WatchedFolders:
    """Some few a collection. Paths that are no UTF-8 come back as they were given."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self, collection_id: str) -> list[WatchedFolder]:
        """Those of a collection, by path."""
        with self._database.read() as db:
            return _folders(db, collection_id)

    def add(self, folder: WatchedFolder) -> None:
        """Follow a folder, or know it as it is now. Raises COLLECTION_NOT_FOUND."""
        with self._database.write() as db:
            if not db.execute("SELECT 1 FROM collections WHERE id = ?", [folder.collection_id]).fetchone():
                raise AppError(ErrorCode.COLLECTION_NOT_FOUND, folder.collection_id)
            others = [each for each in _folders(db, folder.collection_id) if each.path != folder.path]
            _write_folders(db, folder.collection_id, [*others, folder])

    def refuse_pack(self, collection_id: str) -> None:
        """A folder would add to what came with a pack. Raises COLLECTION_OF_PACK."""
        with self._database.read() as db:
            refuse_pack(db, collection_id)

    def remove(self, collection_id: str, path: Path) -> None:
        """Follow it no more; its documents stay. Raises FOLDER_NOT_WATCHED."""
        with self._database.write() as db:
            folders = _folders(db, collection_id)
            others = [each for each in folders if each.path != path]
            if len(others) == len(folders):
                raise AppError(ErrorCode.FOLDER_NOT_WATCHED, str(path))
            _write_folders(db, collection_id, others)

    def refused(self, collection_id: str) -> dict[Path, RefusedFile]:
        """The files that could not be read when they were last tried."""
        with self._database.read() as db:
            return {
                Path(path): RefusedFile(each["size"], each["modified"], Reason(each["reason"]))
                for path, each in (profile_values.get_json(db, _REFUSED + collection_id) or {}).items()
            }

    def set_refused(self, collection_id: str, refused: Mapping[Path, RefusedFile]) -> None:
        """Keep these in their place."""
        with self._database.write() as db:
            _put_or_remove(db, _REFUSED + collection_id, {str(path): asdict(each) for path, each in refused.items()})


def forget_watched(db: Any, collection_id: str) -> None:
    """The collection is removed, within the same transaction."""
    for key in (_FOLDERS, _REFUSED):
        profile_values.remove(db, key + collection_id)


def _folders(db: Any, collection_id: str) -> list[WatchedFolder]:
    rows = profile_values.get_json(db, _FOLDERS + collection_id) or []
    return [WatchedFolder(collection_id, Path(row["path"]), row["identity"]) for row in rows]


def _write_folders(db: Any, collection_id: str, folders: list[WatchedFolder]) -> None:
    rows = [{"path": str(each.path), "identity": each.identity} for each in sorted(folders, key=lambda each: each.path)]
    _put_or_remove(db, _FOLDERS + collection_id, rows)


def _put_or_remove(db: Any, key: str, value: object) -> None:
    if value:
        profile_values.put_json(db, key, value)
    else:
        profile_values.remove(db, key)
