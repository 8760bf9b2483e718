"""Whole conversations out of the database and into it, for export and import."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from app.core.conversation import Role, State
from app.core.errors import AppError, ErrorCode
from app.core.exchange.importing import Presence
from app.core.exchange.whole import WholeConversation, WholeMessage
from app.storage.database import Database

Row = Mapping[str, Any]
_AT_ONCE = 500  # values in one statement


class ConversationExchange:
    """Reads conversations whole, and is the store that an import writes to. Any thread; raises AppError.

    What is added hidden is a deleted conversation until it is revealed, so after a crash the next start purges it.
    """

    def __init__(self, database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._database = database
        self._mark = now().isoformat(timespec="microseconds")  # of what this import has hidden

    def ids(self) -> list[str]:
        """All conversations that are not deleted, the last used first."""
        with self._database.read() as db:
            sql = "SELECT id FROM conversations WHERE deleted IS NULL ORDER BY updated DESC, id DESC"
            return [row["id"] for row in db.query(sql)]

    def read(self, conversation_id: str) -> WholeConversation:
        """One that is not deleted, as it was at one moment. Raises AppError(CONVERSATION_NOT_FOUND)."""
        with self._database.read() as db:
            db.execute("BEGIN")  # both reads see the same
            try:
                sql = "SELECT * FROM conversations WHERE id = ? AND deleted IS NULL"
                row = next(iter(list(db.query(sql, [conversation_id]))), None)
                if row is None:
                    raise AppError(ErrorCode.CONVERSATION_NOT_FOUND, conversation_id)
                sql = "SELECT * FROM messages WHERE conversation_id = ? ORDER BY id"
                messages = list(db.query(sql, [conversation_id]))
            finally:
                db.rollback()
        return _conversation(row, messages)

    def read_each(self, ids: Sequence[str]) -> Iterator[WholeConversation]:
        """Several, one at a time."""
        for conversation_id in ids:
            yield self.read(conversation_id)

    def presence(self, conversation: WholeConversation) -> Presence:
        """What is there under these ids. See Presence."""
        with self._database.read() as db:
            sql = "SELECT deleted FROM conversations WHERE id = ?"
            here = next(iter(list(db.query(sql, [conversation.id]))), None)
            if here is not None and here["deleted"] not in (None, self._mark):
                return Presence.TAKEN
            found = _found(db, [message.id for message in conversation.messages])
        if here is None:
            return Presence.TAKEN if found else Presence.ABSENT
        wanted = {
            message.id: (conversation.id, message.parent_id, str(message.role), message.text)
            for message in conversation.messages
        }
        return Presence.SAME if found == wanted else Presence.TAKEN

    def add_hidden(self, conversation: WholeConversation) -> None:
        """Keep a conversation that nobody sees yet."""
        with self._database.write() as db:
            db["conversations"].insert({**_conversation_record(conversation), "deleted": self._mark})
            db["messages"].insert_all(_message_record(conversation.id, message) for message in conversation.messages)

    def reveal(self, ids: Sequence[str]) -> None:
        """Show what was added hidden, all at once."""
        with self._database.write() as db:
            for conversation_id in ids:
                sql = "UPDATE conversations SET deleted = NULL WHERE id = ? AND deleted = ?"
                db.execute(sql, [conversation_id, self._mark])

    def discard(self, ids: Sequence[str]) -> None:
        """Remove what was added hidden."""
        if not ids:
            return
        with self._database.write() as db:
            for conversation_id in ids:
                hidden = "SELECT id FROM conversations WHERE id = ? AND deleted = ?"
                values = [conversation_id, self._mark]
                db.execute(f"DELETE FROM messages WHERE conversation_id IN ({hidden})", values)
                db.execute("DELETE FROM conversations WHERE id = ? AND deleted = ?", values)
        self._database.empty_log()


def _found(db: Any, ids: Sequence[str]) -> dict[str, tuple[str, str | None, str, str]]:
    """Those of the messages that are there, with what tells whether they are the same."""
    found = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        sql = f"SELECT id, conversation_id, parent_id, role, text FROM messages WHERE id IN ({marks})"
        for row in db.query(sql, some):
            found[row["id"]] = (row["conversation_id"], row["parent_id"], row["role"], row["text"])
    return found


def _conversation_record(conversation: WholeConversation) -> dict[str, Any]:
    brought = {
        name: value
        for name in ("folder", "held", "tags", "draft", "settings", "extra")
        if (value := getattr(conversation, name))
    }
    if conversation.pinned is not None:
        brought["pinned"] = _time(conversation.pinned)
    return {
        "id": conversation.id,
        "title": conversation.title,
        "created": _time(conversation.created),
        "updated": _time(conversation.updated),
        "leaf_id": conversation.leaf_id,
        "brought": _json(brought),
    }


def _message_record(conversation_id: str, message: WholeMessage) -> dict[str, Any]:
    return {
        "id": message.id,
        "conversation_id": conversation_id,
        "parent_id": message.parent_id,
        "role": str(message.role),
        "text": message.text,
        "state": str(message.state),
        "created": _time(message.created),
        "stats": None if message.stats is None else json.dumps(message.stats),
        "error": message.error,
        "brought": _json({name: value for name in ("citations", "extra") if (value := getattr(message, name))}),
    }


def _json(value: Mapping[str, Any]) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _conversation(row: Row, messages: Sequence[Row]) -> WholeConversation:
    try:
        brought = json.loads(row["brought"] or "{}")
        return WholeConversation(
            id=row["id"],
            title=row["title"],
            created=datetime.fromisoformat(row["created"]),
            updated=datetime.fromisoformat(row["updated"]),
            leaf_id=row["leaf_id"],
            messages=tuple(_message(message) for message in messages),
            folder=brought.get("folder"),
            pinned=datetime.fromisoformat(brought["pinned"]) if "pinned" in brought else None,
            held=bool(brought.get("held")),
            tags=tuple(brought.get("tags", ())),
            draft=brought.get("draft"),
            settings=brought.get("settings"),
            extra=brought.get("extra", {}),
        )
    except (ValueError, TypeError, AttributeError):
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"conversation {row['id']}") from None


def _message(row: Row) -> WholeMessage:
    brought = json.loads(row["brought"] or "{}")
    return WholeMessage(
        id=row["id"],
        parent_id=row["parent_id"],
        role=Role(row["role"]),
        text=row["text"],
        state=State(row["state"]),
        created=datetime.fromisoformat(row["created"]),
        stats=None if row["stats"] is None else json.loads(row["stats"]),
        error=row["error"],
        citations=tuple(brought.get("citations", ())),
        extra=brought.get("extra", {}),
    )
