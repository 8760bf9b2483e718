"""Converts database rows to core's dataclasses and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import asdict, fields
from datetime import UTC, datetime
from functools import wraps
from typing import Any, TypeVar

from app.core.conversations.conversation import AnswerStats, Conversation, Message, Role, State
from app.core.documents.documents import Passage
from app.core.documents.sources import sources_of
from app.core.errors import AppError, ErrorCode
from app.core.question import clean_text
from app.storage.database.ids import new_id

Row = Mapping[str, Any]
T = TypeVar("T")
_AT_ONCE = 500  # values in one statement

# Of every conversation that `condition` chooses, with its tags; for conversation().
CONVERSATION = """
    SELECT c.*, (SELECT json_group_array(tag) FROM conversation_tags t WHERE t.conversation_id = c.id) AS tags
    FROM conversations c
"""


def all_rows(db: Any, sql: str, values: Iterable[object] = ()) -> list[Row]:
    """All rows, read at once."""
    return list(db.query(sql, list(values)))


def first(db: Any, sql: str, values: Iterable[object] = ()) -> Row | None:
    """The first row, None where there is none."""
    return next(iter(all_rows(db, sql, values)), None)


def one(db: Any, sql: str, row_id: str, missing: ErrorCode = ErrorCode.CONVERSATION_NOT_FOUND) -> Row:
    """The row of that id. Raises AppError with the code `missing`."""
    row = first(db, sql, [clean_text(row_id)])
    if row is None:
        raise AppError(missing, row_id)
    return row


def marks(values: Sized) -> str:
    """So many marks for values, as IN takes them."""
    return ", ".join("?" * len(values))


def in_parts(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """No more at once than one statement takes."""
    for at in range(0, len(values), _AT_ONCE):
        yield values[at : at + _AT_ONCE]


def insert(db: Any, table: str, row: Row) -> None:
    """Store a row. sqlite-utils asks for the table's columns and keys each time, which doubles the time it takes."""
    db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks(row)})", list(row.values()))


def checked(what: str) -> Callable[[Callable[[Row], T]], Callable[[Row], T]]:
    """For what is made of a row: where its columns do not hold that, AppError(DATABASE_DAMAGED) with its id."""

    def around(make: Callable[[Row], T]) -> Callable[[Row], T]:
        @wraps(make)
        def made(row: Row) -> T:
            try:
                return make(row)
            except (ValueError, TypeError, AttributeError):
                raise AppError(ErrorCode.DATABASE_DAMAGED, f"{what} {row['id']}") from None

        return made

    return around


@checked("passage")
def passage(row: Row) -> Passage:
    """A passage."""
    heading, turns, labels = (tuple(json.loads(row[name])) for name in ("heading", "turns", "labels"))
    number, start, end = row["number"], row["start"], row["end"]
    return Passage(row["id"], row["document_id"], number, row["text"], row["page"], heading, start, end, turns, labels)


def live(db: Any, conversation_id: str) -> Row:
    """The row of a conversation that is not deleted, for conversation()."""
    return one(db, f"{CONVERSATION} WHERE c.id = ? AND c.deleted IS NULL", conversation_id)


def message_row(db: Any, message_id: str) -> Row:
    """The row of a message, for message()."""
    return one(db, "SELECT * FROM messages WHERE id = ?", message_id)


@checked("conversation")
def conversation(row: Row) -> Conversation:
    """A conversation, of the columns of CONVERSATION."""
    return Conversation(
        id=row["id"],
        title=row["title"],
        created=datetime.fromisoformat(row["created"]),
        updated=datetime.fromisoformat(row["updated"]),
        leaf_id=row["leaf_id"],
        folder_id=row["folder_id"],
        pinned=None if row["pinned"] is None else datetime.fromisoformat(row["pinned"]),
        held=bool(row["held"]),
        tags=() if row["tags"] == "[]" else tuple(json.loads(row["tags"])),  # most have none
    )


_STATS = frozenset(field.name for field in fields(AnswerStats))


@checked("message")
def message(row: Row) -> Message:
    """A message without its attachments."""
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
        sources=sources_of(json.loads(row["brought"])) if row["brought"] else None,
    )


def new_message(conversation_id: str, parent_id: str | None, role: Role, text: str, created: datetime) -> Message:
    """A question, or an answer that waits for the model."""
    state = State.COMPLETE if role is Role.USER else State.WAITING
    return Message(new_id(), conversation_id, parent_id, role, clean_text(text), state, created)


def insert_message(db: Any, new: Message, next_id: str | None = None) -> None:
    """Store a message that is not there yet."""
    values = {
        "id": new.id,
        "conversation_id": new.conversation_id,
        "parent_id": new.parent_id,
        "role": str(new.role),
        "text": new.text,
        "state": str(new.state),
        "created": time_text(new.created),
        "stats": stats_text(new.stats),
        "error": new.error,
        "next_id": next_id,
    }
    insert(db, "messages", values)


def stats_text(stats: AnswerStats | None) -> str | None:
    """Figures as they are stored."""
    return None if stats is None else json.dumps(asdict(stats))


def time_text(time: datetime) -> str:
    """A time as it is stored: such texts sort as the times do."""
    return time.astimezone(UTC).isoformat(timespec="microseconds")
