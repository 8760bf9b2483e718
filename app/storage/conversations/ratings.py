"""Readers' ratings of answers, stored in the profile for later training."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.core.conversations.conversation import Role
from app.core.conversations.rating import LONGEST_REASON, Rating
from app.core.question import clean_text
from app.storage.database.database import Database
from app.storage.database.rows import all_rows, message_row, time_text


class Ratings:
    """One rating an answer. It is purged with its conversation. Any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rate(self, answer_id: str, rating: Rating | None) -> None:
        """Keep what somebody thinks of an answer, or nothing any more.

        Raises AppError(CONVERSATION_NOT_FOUND), ValueError for what is no answer.
        """
        with self._database.write() as db:
            if message_row(db, answer_id)["role"] != Role.ASSISTANT:
                raise ValueError(f"message {answer_id} is no answer")
            if rating is None:
                db.execute("DELETE FROM ratings WHERE message_id = ?", [answer_id])
                return
            insert_rating(db, answer_id, rating, datetime.now(UTC))

    def of(self, conversation_id: str) -> dict[str, Rating]:
        """The ratings in a conversation, by answer."""
        sql = "SELECT r.* FROM messages m JOIN ratings r ON r.message_id = m.id WHERE m.conversation_id = ?"
        with self._database.read() as db:
            rows = all_rows(db, sql, [conversation_id])
        return {row["message_id"]: Rating(bool(row["good"]), row["reason"]) for row in rows}


def insert_rating(db: Any, answer_id: str, rating: Rating, rated: datetime) -> None:
    """Store the rating of an answer, in the place of one that it has."""
    reason = clean_text(rating.reason).strip()[:LONGEST_REASON]
    values = [answer_id, int(rating.good), reason, time_text(rated)]
    db.execute("INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?)", values)
