"""Reads whole conversations for export and stores imported ones."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.core.conversations.conversation import Role, State
from app.core.documents.sources import BESIDE
from app.core.exchange.importing import Presence
from app.core.exchange.whole import WholeConversation, WholeMessage, WholeRating
from app.core.profiles.audit import Act
from app.core.question import title_from
from app.storage.conversations.attachments import attachments_in, drafted_attachments, insert_attachments
from app.storage.conversations.folders import NAME_LENGTH, folder_for
from app.storage.conversations.ratings import insert_rating
from app.storage.database.database import Database
from app.storage.database.rows import Row, all_rows, checked, conversation, first, in_parts, live, marks, time_text
from app.storage.database.search_rows import index_new
from app.storage.retention.audit import AuditLog, Recorded
from app.storage.retention.deletion import finish_purge, purge


class ConversationExchange(Recorded):
    """Reads conversations whole, and is the store that an import writes to. Any thread; raises AppError.

    What is added hidden is a deleted conversation until it is revealed, so after a crash the next start purges it.
    """

    def __init__(self, database: Database, audit: AuditLog | None = None) -> None:
        super().__init__(database, audit=audit)
        self._mark = time_text(datetime.now(UTC))  # the time of deletion of what this object has hidden

    def ids(self) -> list[str]:
        """All conversations that are not deleted, the last used first."""
        with self._database.read() as db:
            sql = "SELECT id FROM conversations WHERE deleted IS NULL ORDER BY updated DESC, id DESC"
            return [row["id"] for row in all_rows(db, sql)]

    def read(self, conversation_id: str) -> WholeConversation:
        """One that is not deleted, as it is at one moment. Raises AppError(CONVERSATION_NOT_FOUND)."""
        with self._database.view() as db:
            row = live(db, conversation_id)
            messages = all_rows(db, _MESSAGES, [row["id"]])
            draft = first(db, "SELECT text FROM drafts WHERE key = ?", [row["id"]])
            folder = first(db, "SELECT name FROM folders WHERE id = ?", [row["folder_id"]])
            attached = attachments_in(db, row["id"])
            drafted = drafted_attachments(db, row["id"])
        tree = [{**each, "attachments": attached.get(each["id"], ())} for each in messages]
        return replace(
            _whole({**row, "messages": tree}),
            draft=None if draft is None else draft["text"],
            folder=None if folder is None else folder["name"],
            draft_attachments=drafted,
        )

    def read_to_export(self, conversation_id: str) -> WholeConversation:
        """The same for a file, which is recorded: before the file is there, so that none is there unrecorded."""
        whole = self.read(conversation_id)
        self._audit.record(Act.EXPORTED, conversation_id)
        return whole

    def presence(self, whole: WholeConversation) -> Presence:
        """What is there under these ids. See Presence."""
        with self._database.read() as db:
            here = first(db, "SELECT deleted FROM conversations WHERE id = ?", [whole.id])
            if here is not None and here["deleted"] not in (None, self._mark):
                return Presence.TAKEN
            found = _found(db, [message.id for message in whole.messages])
        if here is None:
            return Presence.TAKEN if found else Presence.ABSENT
        wanted = {
            message.id: (whole.id, message.parent_id, str(message.role), message.text) for message in whole.messages
        }
        return Presence.SAME if found == wanted else Presence.TAKEN

    def add_hidden(self, whole: WholeConversation) -> None:
        """Keep a conversation that nobody sees yet, nor misses after a power cut."""
        with self._database.write(lasts=False) as db:
            db.execute(_INSERT_CONVERSATION, {**_record(whole), "deleted": self._mark})
            shown = _shown_below(whole)
            records = [_message_record(whole.id, message, shown.get(message.id)) for message in whole.messages]
            db.conn.executemany(_INSERT_MESSAGE, records)  # sqlite-utils looks at each value of each record
            for message in whole.messages:
                insert_attachments(db, message.attachments, message_id=message.id)
                if message.rating is not None:
                    insert_rating(db, message.id, message.rating, message.rating.rated)
            insert_attachments(db, whole.draft_attachments, draft_key=whole.id)
            index_new(db, whole.id, whole.title, ((message.id, message.text) for message in whole.messages))
            tags = sorted({tag for given in whole.tags if (tag := title_from(given, NAME_LENGTH))})
            db.conn.executemany("INSERT INTO conversation_tags VALUES (?, ?)", [(whole.id, tag) for tag in tags])
            if whole.draft:
                db.execute("INSERT INTO drafts VALUES (?, ?, ?)", [whole.id, whole.draft, time_text(datetime.now(UTC))])

    def reveal(self, ids: Sequence[str]) -> None:
        """Show what was added hidden, all at once; folders that are missing are made now."""
        with self._database.write() as db:
            shown = list(self._hidden(db, ids))
            for row in shown:
                brought = _brought(row)
                name = title_from(brought.pop("folder", ""), NAME_LENGTH)
                folder_id = folder_for(db, name, datetime.now(UTC)) if name else None
                sql = "UPDATE conversations SET deleted = NULL, folder_id = ?, brought = ? WHERE id = ?"
                db.execute(sql, [folder_id, _json(brought), row["id"]])
            self._audit.record_all(Act.IMPORTED, [row["id"] for row in shown], db)

    def discard(self, ids: Sequence[str]) -> None:
        """Remove what was added hidden."""
        with self._database.write() as db:
            purge(db, [row["id"] for row in self._hidden(db, ids)], None)
        finish_purge(self._database)

    def _hidden(self, db: Any, ids: Sequence[str]) -> Iterator[Row]:
        for conversation_id in ids:
            sql = "SELECT id, brought FROM conversations WHERE id = ? AND deleted = ?"
            yield from all_rows(db, sql, [conversation_id, self._mark])


def _found(db: Any, ids: Sequence[str]) -> dict[str, tuple[str, str | None, str, str]]:
    """Those of the messages that are there, with what tells whether they are the same."""
    found = {}
    for some in in_parts(ids):
        sql = f"SELECT id, conversation_id, parent_id, role, text FROM messages WHERE id IN ({marks(some)})"
        for row in all_rows(db, sql, some):
            found[row["id"]] = (row["conversation_id"], row["parent_id"], row["role"], row["text"])
    return found


def _record(whole: WholeConversation) -> dict[str, Any]:
    """The folder's name waits among what is `brought`: an import that fails makes no folder."""
    brought = {name: value for name in ("folder", "settings", "extra") if (value := getattr(whole, name))}
    return {
        "id": whole.id,
        "title": whole.title,
        "created": time_text(whole.created),
        "updated": time_text(whole.updated),
        "leaf_id": whole.leaf_id,
        "pinned": None if whole.pinned is None else time_text(whole.pinned),
        "held": int(whole.held),
        "brought": _json(brought),
    }


_MESSAGES = """
    SELECT m.*, r.good, r.reason, r.rated FROM messages m LEFT JOIN ratings r ON r.message_id = m.id
    WHERE m.conversation_id = ? ORDER BY m.id
"""
_INSERT_CONVERSATION = """
    INSERT INTO conversations (id, title, created, updated, deleted, leaf_id, pinned, held, brought) VALUES
    (:id, :title, :created, :updated, :deleted, :leaf_id, :pinned, :held, :brought)
"""
_INSERT_MESSAGE = """
    INSERT INTO messages
    (id, conversation_id, parent_id, role, text, state, created, stats, error, next_id, brought) VALUES
    (:id, :conversation_id, :parent_id, :role, :text, :state, :created, :stats, :error, :next_id, :brought)
"""


def _shown_below(whole: WholeConversation) -> dict[str | None, str]:
    """Of each message the reply last shown; on the path shown, the one on it."""
    parents = {message.id: message.parent_id for message in whole.messages}
    shown: dict[str | None, str] = {message.id: message.next_id for message in whole.messages if message.next_id}
    at = whole.leaf_id
    while at is not None:
        shown[parents[at]], at = at, parents[at]
    return shown


def _message_record(conversation_id: str, message: WholeMessage, next_id: str | None) -> dict[str, Any]:
    return {
        "id": message.id,
        "conversation_id": conversation_id,
        "parent_id": message.parent_id,
        "role": str(message.role),
        "text": message.text,
        "state": str(message.state),
        "created": time_text(message.created),
        "stats": None if message.stats is None else json.dumps(message.stats),
        "error": message.error,
        "next_id": next_id,
        "brought": _json(_kept(message)),
    }


def _kept(message: WholeMessage) -> dict[str, Any]:
    """What is kept beside a message. What belongs to its sources is among what an export has as extra."""
    beside = {name: message.extra[name] for name in BESIDE if name in message.extra}
    extra = {name: value for name, value in message.extra.items() if name not in beside}
    kept = {"citations": message.citations, "extra": extra}
    return {name: value for name, value in kept.items() if value} | beside


def _json(value: Mapping[str, Any]) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None


def _brought(row: Row) -> dict[str, Any]:
    brought: dict[str, Any] = json.loads(row["brought"] or "{}")
    return brought


@checked("conversation")
def _whole(row: Row) -> WholeConversation:
    """With its messages, and with them what is attached to each; without its draft, and its folder's name."""
    plain, brought = conversation(row), _brought(row)
    return WholeConversation(
        id=plain.id,
        title=plain.title,
        created=plain.created,
        updated=plain.updated,
        leaf_id=plain.leaf_id,
        messages=tuple(map(_message, row["messages"])),
        pinned=plain.pinned,
        held=plain.held,
        tags=plain.tags,
        settings=brought.get("settings"),
        extra=brought.get("extra", {}),
    )


def _message(row: Row) -> WholeMessage:
    brought = _brought(row)
    return WholeMessage(
        id=row["id"],
        parent_id=row["parent_id"],
        role=Role(row["role"]),
        text=row["text"],
        state=State(row["state"]),
        created=datetime.fromisoformat(row["created"]),
        stats=None if row["stats"] is None else json.loads(row["stats"]),
        error=row["error"],
        next_id=row["next_id"],
        citations=tuple(brought.get("citations", ())),
        attachments=row["attachments"],
        rating=None if row["rated"] is None else _rating(row),
        extra={**brought.get("extra", {}), **{name: brought[name] for name in BESIDE if name in brought}},
    )


def _rating(row: Row) -> WholeRating:
    return WholeRating(bool(row["good"]), row["reason"], rated=datetime.fromisoformat(row["rated"]))
