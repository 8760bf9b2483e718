"""Rows of the attachments of questions and drafts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.core.conversations.attachments import Attachment, Kind
from app.core.question import clean_text
from app.storage.database.database import Database
from app.storage.database.rows import Row, all_rows, checked

_OF_CONVERSATION = """
    SELECT a.* FROM messages m JOIN attachments a ON a.message_id = m.id
    WHERE m.conversation_id = ?
"""
_INSERT = """
    INSERT INTO attachments (message_id, draft_key, number, name, kind, size, whole, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""


class DraftAttachments:
    """Those of what is typed and not asked yet, by conversation (None: the one that is not there yet). Any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self, conversation_id: str | None) -> tuple[Attachment, ...]:
        """In their order; none where there is nothing."""
        with self._database.read() as db:
            return drafted_attachments(db, conversation_id or "")

    def save(self, conversation_id: str | None, attachments: Sequence[Attachment]) -> None:
        """Keep these and no others. Those of a conversation which is not there (any more) are not kept."""
        key = conversation_id or ""
        with self._database.write() as db:
            db.execute("DELETE FROM attachments WHERE draft_key = ?", [key])
            known = "SELECT 1 FROM conversations WHERE id = ?"
            if conversation_id is None or db.execute(known, [conversation_id]).fetchone():
                insert_attachments(db, attachments, draft_key=key)


def insert_attachments(
    db: Any, attachments: Iterable[Attachment], *, message_id: str | None = None, draft_key: str | None = None
) -> None:
    """Store what is attached to a message, or to a draft."""
    for number, each in enumerate(attachments):
        fields = [number, clean_text(each.name), str(each.kind), each.size, each.whole, clean_text(each.text)]
        db.execute(_INSERT, [message_id, draft_key, *fields])


def forget_sent(db: Any, draft_key: str, attachments: Iterable[Attachment]) -> None:
    """Remove what was sent from the draft; what was attached in the meantime stays."""
    for each in attachments:
        sql = "DELETE FROM attachments WHERE draft_key = ? AND name = ? AND text = ?"
        db.execute(sql, [draft_key, clean_text(each.name), clean_text(each.text)])


def attachments_of(db: Any, message_id: str) -> tuple[Attachment, ...]:
    """Those of one message, in their order. Raises AppError(DATABASE_DAMAGED)."""
    sql = "SELECT * FROM attachments WHERE message_id = ? ORDER BY number"
    return tuple(_attachment(row) for row in all_rows(db, sql, [message_id]))


def drafted_attachments(db: Any, key: str) -> tuple[Attachment, ...]:
    """Those of the draft with this key, in their order."""
    rows = all_rows(db, "SELECT * FROM attachments WHERE draft_key = ? ORDER BY number", [key])
    return tuple(map(_attachment, rows))


def attachments_in(db: Any, conversation_id: str) -> dict[str, tuple[Attachment, ...]]:
    """Those of a conversation's messages, by message. Raises AppError(DATABASE_DAMAGED)."""
    found: dict[str, tuple[Attachment, ...]] = {}
    for row in sorted(all_rows(db, _OF_CONVERSATION, [conversation_id]), key=lambda row: int(row["number"])):
        found[row["message_id"]] = (*found.get(row["message_id"], ()), _attachment(row))
    return found


@checked("attachment")
def _attachment(row: Row) -> Attachment:
    return Attachment(row["name"], row["text"], Kind(row["kind"]), row["size"], row["whole"])
