"""No path of the window scans a whole table: what it asks is looked up in an index."""

from collections.abc import Callable
from typing import Any

import pytest

from app.core.conversation import State
from app.storage.conversations import Conversations
from app.storage.database import Database

WHOLE_TABLE_IS_WANTED = (
    "ORDER BY updated",
    "SELECT id FROM conversations WHERE deleted",
)  # the sidebar; once, at start
NO_TABLE = ("INDEX", "CONSTANT ROW", "VALUES CLAUSE", "sqlite_master")  # the schema is some rows long
PATHS: dict[str, Callable[[Conversations, str, str], object]] = {
    "list": lambda store, conversation, answer: store.list(),
    "get": lambda store, conversation, answer: store.get(conversation),
    "message": lambda store, conversation, answer: store.message(answer),
    "messages": lambda store, conversation, answer: store.messages(conversation),
    "ask": lambda store, conversation, answer: store.add_exchange(conversation, "next", ""),
    "regenerate": lambda store, conversation, answer: store.add_sibling(answer),
    "stream": lambda store, conversation, answer: store.write_answer(answer, "text", State.STREAMING),
    "end": lambda store, conversation, answer: store.write_answer(answer, "text", State.COMPLETE),
    "show": lambda store, conversation, answer: store.show(conversation, answer),
    "rename": lambda store, conversation, answer: store.rename(conversation, "title"),
    "delete": lambda store, conversation, answer: store.delete(conversation),
    "restore": lambda store, conversation, answer: store.restore(conversation),
    "purge": lambda store, conversation, answer: store.purge(conversation),
    "start": lambda store, conversation, answer: store.interrupt_unfinished(),
}


def scans(db: Any, statements: list[str]) -> list[str]:
    """The statements that read a table from end to end without an index."""
    found = []
    for sql in statements:
        if sql.split(" ")[0].upper() not in ("SELECT", "UPDATE", "DELETE", "INSERT"):
            continue
        if any(text in sql for text in WHOLE_TABLE_IS_WANTED):
            continue
        for *_, step in db.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall():
            if step.startswith("SCAN") and not any(word in step for word in NO_TABLE):
                found.append(f"{sql}: {step}")
    return found


@pytest.mark.parametrize("path", PATHS)
def test_no_full_scan(path: str, database: Database, store: Conversations) -> None:
    answer = store.add_exchange(None, "question", "title").answer
    statements: list[str] = []
    with database.read() as db:
        db.conn.set_trace_callback(statements.append)
        PATHS[path](store, answer.conversation_id, answer.id)
        db.conn.set_trace_callback(None)
        assert statements
        assert scans(db, statements) == []


def test_a_full_scan_is_seen(database: Database) -> None:
    with database.read() as db:
        assert len(scans(db, ["SELECT * FROM messages WHERE text = 'x'"])) == 1
