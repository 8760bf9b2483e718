"""Refuses to add documents to a pack's collection, which holds only what its maker signed."""

from __future__ import annotations

from typing import Any

from app.core.errors import AppError, ErrorCode
from app.storage.database.rows import all_rows


def refuse_pack(db: Any, collection_id: str) -> None:
    """Raises AppError(COLLECTION_OF_PACK): one's own papers beside a sample's inventions are answered as one."""
    sql = "SELECT c.name FROM packs k JOIN collections c ON c.id = k.collection_id WHERE c.id = ?"
    if rows := all_rows(db, sql, [collection_id]):
        raise AppError(ErrorCode.COLLECTION_OF_PACK, rows[0]["name"])
