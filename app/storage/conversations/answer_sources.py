"""Stores an answer's sources with its message, where exports find them."""

from __future__ import annotations

import json
from typing import Any

from app.core.documents.sources import Sources, sources_fields
from app.storage.database.database import Database
from app.storage.database.rows import message_row


def write_sources(database: Database, message_id: str, sources: Sources) -> None:
    """Keep what an answer is taken from, for Message.sources. Raises AppError(CONVERSATION_NOT_FOUND)."""
    with database.write() as db:
        kept: dict[str, Any] = json.loads(message_row(db, message_id)["brought"] or "{}")
        kept |= sources_fields(sources)
        db.execute("UPDATE messages SET brought = ? WHERE id = ?", [json.dumps(kept, ensure_ascii=False), message_id])
