"""Drafts: questions that are typed but not sent, saved while typing so that they survive a crash."""

from __future__ import annotations

from datetime import UTC, datetime

from app.core.question import clean_text, is_blank
from app.storage.database.database import Database
from app.storage.database.rows import first, time_text


class Drafts:
    """One draft a conversation, and one (None) for the conversation that is not there yet. Any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._unwritten: dict[str, str] = {}  # while nothing can be written

    def load(self, conversation_id: str | None) -> str:
        """The draft, empty where there is none."""
        if (text := self._unwritten.get(conversation_id or "")) is not None:
            return text
        with self._database.read() as db:
            row = first(db, "SELECT text FROM drafts WHERE key = ?", [conversation_id or ""])
        return "" if row is None else str(row["text"])

    def save(self, conversation_id: str | None, text: str) -> None:
        """Keep the draft; a blank one is cleared. That of a conversation which is not there (any more) is not kept.

        Raises AppError, and then it is kept in memory until the next time.
        """
        key = conversation_id or ""
        self._unwritten[key] = text
        self._write(key, text)
        self._unwritten.pop(key, None)

    def _write(self, key: str, text: str) -> None:
        values = [key, clean_text(text), time_text(datetime.now(UTC))]
        with self._database.write() as db:
            if is_blank(text):
                db.execute("DELETE FROM drafts WHERE key = ?", [key])
                return
            known = "SELECT 1 FROM conversations WHERE id = ?"
            if not key or db.execute(known, [key]).fetchone():
                db.execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", values)
