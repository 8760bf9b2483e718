"""What the search index holds of a conversation, kept within the transaction that changes the conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.core.search_text import normalise


def index_title(db: Any, conversation_id: str, title: str) -> None:
    """The title as it is from now on."""
    sql = "SELECT id FROM search_rows WHERE conversation_id = ? AND message_id IS NULL"
    _put(db, db.execute(sql, [conversation_id]).fetchone(), conversation_id, None, title)


def index_message(db: Any, conversation_id: str, message_id: str, text: str) -> None:
    """The message's text as it is from now on."""
    found = db.execute("SELECT id FROM search_rows WHERE message_id = ?", [message_id]).fetchone()
    _put(db, found, conversation_id, message_id, text)


def index_new(db: Any, conversation_id: str, title: str, messages: Iterable[tuple[str, str]]) -> None:
    """A conversation that is not in the index yet: its title, and of each message id and text."""
    for message_id, text in [(None, title), *messages]:
        _put(db, None, conversation_id, message_id, text)


def forget(db: Any, conversation_id: str) -> None:
    """Take a conversation out of the index. Its words are on the disk until `forget_words`."""
    mine = "SELECT id FROM search_rows WHERE conversation_id = ?"
    db.execute(f"DELETE FROM search_index WHERE rowid IN ({mine})", [conversation_id])
    db.execute("DELETE FROM search_rows WHERE conversation_id = ?", [conversation_id])


def forget_words(db: Any) -> None:
    """Write the index anew without what was taken out: a deletion only marks the rows of a segment as gone."""
    db.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")


def _put(db: Any, found: tuple[int] | None, conversation_id: str, message_id: str | None, text: str) -> None:
    if found is not None:
        number = found[0]
        db.execute("DELETE FROM search_index WHERE rowid = ?", [number])
    else:
        sql = "INSERT INTO search_rows (conversation_id, message_id) VALUES (?, ?)"
        number = db.execute(sql, [conversation_id, message_id]).lastrowid
    db.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", [number, normalise(text)])
