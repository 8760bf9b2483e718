"""Keeps a conversation's search index up to date, within the transaction that changes the conversation."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from app.core.search_text import normalise
from app.storage.database import profile_values
from app.storage.database.database import Database, with_room

# In profile_values while words of deleted rows are still in an index, by the index.
_TO_FORGET = {
    "search_index": "words_to_forget",
    "passage_words": "passage_words_to_forget",
    "passage_trigrams": "passage_trigrams_to_forget",
    "passage_sounds": "passage_sounds_to_forget",
}
_PAGES_A_STEP = 64


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
    """Remove a conversation from the index. Its words stay on the disk until `forget_words`."""
    mine = "SELECT id FROM search_rows WHERE conversation_id = ?"
    db.execute(f"DELETE FROM search_index WHERE rowid IN ({mine})", [conversation_id])
    db.execute("DELETE FROM search_rows WHERE conversation_id = ?", [conversation_id])
    must_forget(db, "search_index")


def must_forget(db: Any, index: str) -> None:
    """Rows were deleted from this full-text index, within the same transaction."""
    profile_values.put_json(db, _TO_FORGET[index], True)


def forget_words(database: Database) -> None:
    """Write the indexes anew without what was taken out: a deletion only marks the rows of a segment as gone.

    In steps of some 50 ms, as an answer that is being written has to get to the disk between them: to optimize
    the index of 100,000 messages at once takes a second or two. A crash leaves the mark, and so the next start goes on.
    """
    for index, mark in _TO_FORGET.items():
        with database.read() as db:
            marked = profile_values.get(db, mark) is not None
        if marked:
            _forget_words_of(database, index, mark)


def _forget_words_of(database: Database, index: str, mark: str) -> None:
    pages = -_PAGES_A_STEP  # negative: the segments are to become one
    while not with_room(database, partial(_forget_some, database, index, mark, pages)):
        pages = _PAGES_A_STEP


def _forget_some(database: Database, index: str, mark: str, pages: int) -> bool:
    """Whether nothing is left to forget."""
    with database.write() as db:
        if profile_values.get(db, mark) is None:
            return True
        before = db.conn.total_changes
        db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", [pages])
        done = db.conn.total_changes - before < 2  # by FTS5's documentation, nothing was left to merge
        if done:
            profile_values.remove(db, mark)
    return bool(done)


def _put(db: Any, found: tuple[int] | None, conversation_id: str, message_id: str | None, text: str) -> None:
    if found is not None:
        number = found[0]
        db.execute("DELETE FROM search_index WHERE rowid = ?", [number])
    else:
        sql = "INSERT INTO search_rows (conversation_id, message_id) VALUES (?, ?)"
        number = db.execute(sql, [conversation_id, message_id]).lastrowid
    db.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", [number, normalise(text)])
