"""Refuses to add documents to a pack's collection, which holds only what its maker signed."""

from __future__ import annotations

from typing import Any

from app.core.errors import AppError, ErrorCode
from app.storage.database.rows import first


def refuse_pack(db: Any, collection_id: str) -> None:
    """Raises AppError(COLLECTION_OF_PACK): one's own papers beside a sample's inventions are answered as one."""
    sql = "SELECT c.name FROM packs k JOIN collections c ON c.id = k.collection_id WHERE c.id = ?"
    if (row := first(db, sql, [collection_id])) is not None:
        raise AppError(ErrorCode.COLLECTION_OF_PACK, row["name"])
