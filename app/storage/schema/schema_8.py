"""Version 8 of the schema: what is attached to questions, and to what is typed and not asked yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def attachments(database: Database) -> None:
    """An attachment belongs to a message, with which it goes, or to a draft, by the draft's key."""
    for statement in (
        """
        CREATE TABLE attachments (
            id INTEGER PRIMARY KEY NOT NULL,
            message_id TEXT REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            draft_key TEXT,
            number INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            size INTEGER NOT NULL,
            whole INTEGER NOT NULL,
            text TEXT NOT NULL,
            CHECK ((message_id IS NULL) <> (draft_key IS NULL))
        ) STRICT
        """,
        "CREATE INDEX attachments_by_message ON attachments (message_id, number) WHERE message_id IS NOT NULL",
        "CREATE INDEX attachments_by_draft ON attachments (draft_key, number) WHERE draft_key IS NOT NULL",
    ):
        database.execute(statement)
