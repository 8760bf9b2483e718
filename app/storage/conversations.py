"""Conversations and their messages in the database. Every method works on any thread and raises AppError."""

from __future__ import annotations

import builtins
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import UTC, datetime
from typing import Any

from app.core.audit import Act
from app.core.conversation import AnswerStats, Conversation, Exchange, Message, Role, State
from app.core.errors import AppError, ErrorCode
from app.core.question import clean_text, title_from
from app.storage.audit import AuditLog
from app.storage.database import Database
from app.storage.ids import new_id

RENAMED_LENGTH = 200  # characters of a title that the user gives
_AT_WORK = (State.WAITING, State.STREAMING)

Row = Mapping[str, Any]


class Conversations:
    """Reads and writes. What a method has written is on disk when it returns.

    CONVERSATION_NOT_FOUND is raised for an id that is not there (any more), a deleted conversation included
    where it says "not deleted".
    """

    def __init__(
        self,
        database: Database,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        audit: AuditLog | None = None,
    ) -> None:
        self._database, self._now, self._audit = database, now, audit or AuditLog(database)

    def list(self) -> builtins.list[Conversation]:
        """Those not deleted, the last used first."""
        with self._database.read() as db:
            sql = "SELECT * FROM conversations WHERE deleted IS NULL ORDER BY updated DESC, id DESC"
            return [_conversation(row) for row in db.query(sql)]

    def get(self, conversation_id: str) -> Conversation:
        """One that is not deleted."""
        with self._database.read() as db:
            return _conversation(_live(db, conversation_id))

    def message(self, message_id: str) -> Message:
        """One message, of a deleted conversation too."""
        with self._database.read() as db:
            return _message(_one(db, "SELECT * FROM messages WHERE id = ?", message_id))

    def messages(self, conversation_id: str) -> builtins.list[Message]:
        """The whole tree in the order it was made; of a deleted conversation too."""
        with self._database.read() as db:
            sql = "SELECT * FROM messages WHERE conversation_id = ? ORDER BY id"
            return [_message(row) for row in db.query(sql, [conversation_id])]

    def add_exchange(self, conversation_id: str | None, text: str, title_if_new: str) -> Exchange:
        """A question at the end of the path that is shown, and a WAITING answer to it, shown from now on.

        The conversation is a new one for None, else one that is not deleted.
        """
        now = self._time()
        with self._database.write() as db:
            parent: str | None = None
            if conversation_id is None:
                conversation_id = new_id()
                title = clean_text(title_if_new)
                record = {"id": conversation_id, "title": title, "created": now, "updated": now}
                db["conversations"].insert(record)
            else:
                parent = _live(db, conversation_id)["leaf_id"]
            question = _record(
                conversation_id, parent, Role.USER, text=clean_text(text), state=State.COMPLETE, created=now
            )
            answer = _record(conversation_id, question["id"], Role.ASSISTANT, text="", state=State.WAITING, created=now)
            db["messages"].insert_all([question, answer])
            db["conversations"].update(conversation_id, {"leaf_id": answer["id"], "updated": now})
            self._audit.record(Act.ASKED, conversation_id, db)
        return Exchange(_message(question), _message(answer))

    def add_sibling(self, answer_id: str) -> Message:
        """A further WAITING answer to the same question, shown from now on, in a conversation not deleted."""
        now = self._time()
        with self._database.write() as db:
            old = _one(db, "SELECT * FROM messages WHERE id = ?", answer_id)
            if old["role"] != Role.ASSISTANT:
                raise ValueError(f"message {answer_id} is no answer")
            conversation_id = old["conversation_id"]
            _live(db, conversation_id)
            answer = _record(
                conversation_id, old["parent_id"], Role.ASSISTANT, text="", state=State.WAITING, created=now
            )
            db["messages"].insert(answer)
            db["conversations"].update(conversation_id, {"leaf_id": answer["id"], "updated": now})
            self._audit.record(Act.ASKED, conversation_id, db)
        return _message(answer)

    def write_answer(
        self,
        answer_id: str,
        text: str,
        state: State,
        stats: AnswerStats | None = None,
        error: str | None = None,
    ) -> None:
        """The answer's text so far, and where it stands."""
        changes = {
            "text": clean_text(text),
            "state": str(state),
            "stats": None if stats is None else json.dumps(asdict(stats)),
            "error": error,
        }
        with self._database.write() as db:
            row = _one(db, "SELECT conversation_id FROM messages WHERE id = ?", answer_id)
            db["messages"].update(answer_id, changes)
            if state not in _AT_WORK:
                db["conversations"].update(row["conversation_id"], {"updated": self._time()})
                self._audit.record(Act.ANSWERED, row["conversation_id"], db)

    def show(self, conversation_id: str, leaf_id: str) -> None:
        """Show another path of a conversation not deleted: the one that ends in this message of it."""
        with self._database.write() as db:
            _live(db, conversation_id)
            leaf = _one(db, "SELECT conversation_id FROM messages WHERE id = ?", leaf_id)
            if leaf["conversation_id"] != conversation_id:
                raise ValueError(f"message {leaf_id} is not of conversation {conversation_id}")
            db["conversations"].update(conversation_id, {"leaf_id": leaf_id})

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give a conversation that is not deleted another title, on one line; a blank title leaves the old one."""
        title = title_from(title, RENAMED_LENGTH)
        with self._database.write() as db:
            row = dict(_live(db, conversation_id))
            if title:
                row["title"] = title
                db["conversations"].update(conversation_id, {"title": title})
            return _conversation(row)

    def delete(self, conversation_id: str) -> None:
        """Take a conversation out of the list; `restore` brings it back until it is purged."""
        with self._database.write() as db:
            _live(db, conversation_id)
            db["conversations"].update(conversation_id, {"deleted": self._time()})
            self._audit.record(Act.DELETED, conversation_id, db)

    def restore(self, conversation_id: str) -> Conversation:
        """Bring back a deleted conversation."""
        with self._database.write() as db:
            row = dict(_one(db, "SELECT * FROM conversations WHERE id = ?", conversation_id))
            db["conversations"].update(conversation_id, {"deleted": None})
            self._audit.record(Act.RESTORED, conversation_id, db)
            return _conversation(row)

    def purge(self, conversation_id: str) -> None:
        """Remove a conversation for good, deleted before or not."""
        with self._database.write() as db:
            _one(db, "SELECT id FROM conversations WHERE id = ?", conversation_id)
            self._purge(db, "id = ?", [conversation_id])
        self._database.empty_log()

    def purge_deleted(self) -> int:
        """Remove all deleted conversations for good; how many they were."""
        with self._database.write() as db:
            count = self._purge(db, "deleted IS NOT NULL", [])
        if count:
            self._database.empty_log()
        return count

    def interrupt_unfinished(self) -> int:
        """Mark the answers that a crash cut off, at the start, when none is at work; how many they were."""
        with self._database.write() as db:
            sql = "UPDATE messages SET state = ? WHERE state IN (?, ?)"
            return int(db.execute(sql, [str(State.INTERRUPTED), *map(str, _AT_WORK)]).rowcount)

    def _purge(self, db: Any, condition: str, values: builtins.list[str]) -> int:
        ids = [row["id"] for row in db.query(f"SELECT id FROM conversations WHERE {condition} ORDER BY id", values)]
        chosen = f"SELECT id FROM conversations WHERE {condition}"
        db.execute(f"DELETE FROM messages WHERE conversation_id IN ({chosen})", values)
        db.execute(f"DELETE FROM conversations WHERE {condition}", values)
        for conversation_id in ids:
            self._audit.record(Act.PURGED, conversation_id, db)
        return len(ids)

    def _time(self) -> str:
        return self._now().isoformat(timespec="microseconds")


def _one(db: Any, sql: str, row_id: str) -> Row:
    row: Row | None = next(iter(list(db.query(sql, [row_id]))), None)
    if row is None:
        raise AppError(ErrorCode.CONVERSATION_NOT_FOUND, row_id)
    return row


def _live(db: Any, conversation_id: str) -> Row:
    return _one(db, "SELECT * FROM conversations WHERE id = ? AND deleted IS NULL", conversation_id)


def _record(
    conversation_id: str, parent_id: str | None, role: Role, *, text: str, state: State, created: str
) -> dict[str, Any]:
    return {
        "id": new_id(),
        "conversation_id": conversation_id,
        "parent_id": parent_id,
        "role": str(role),
        "text": text,
        "state": str(state),
        "created": created,
        "stats": None,
        "error": None,
    }


def _conversation(row: Row) -> Conversation:
    try:
        return Conversation(
            id=row["id"],
            title=row["title"],
            created=datetime.fromisoformat(row["created"]),
            updated=datetime.fromisoformat(row["updated"]),
            leaf_id=row["leaf_id"],
        )
    except ValueError:
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"conversation {row['id']}") from None


_STATS = frozenset(field.name for field in fields(AnswerStats))


def _message(row: Row) -> Message:
    try:
        stats = None if row["stats"] is None else json.loads(row["stats"])
        return Message(
            id=row["id"],
            conversation_id=row["conversation_id"],
            parent_id=row["parent_id"],
            role=Role(row["role"]),
            text=row["text"],
            state=State(row["state"]),
            created=datetime.fromisoformat(row["created"]),
            stats=None if stats is None else AnswerStats(**{k: v for k, v in stats.items() if k in _STATS}),
            error=row["error"],
        )
    except (ValueError, TypeError, AttributeError):
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"message {row['id']}") from None
