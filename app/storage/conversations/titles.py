"""A conversation's own title follows the first question of the branch that is shown; one given by hand stays."""

from __future__ import annotations

from typing import Any

from app.core.question import title_from
from app.storage.database.rows import all_rows, live, message_row
from app.storage.database.search_rows import index_title

_FIRST = "SELECT text FROM messages WHERE conversation_id = ? AND parent_id IS NULL"


def whole_title(db: Any, conversation_id: str, length: int) -> str:
    """The title on up to `length` characters, where a first question has more of it than was kept."""
    title = live(db, conversation_id)["title"]
    texts = (row["text"] for row in all_rows(db, _FIRST, [conversation_id]))
    return next((title_from(text, length) for text in texts if title_from(text) == title), title)


def follow_title(db: Any, conversation_id: str, leaf_id: str) -> None:
    """Within the transaction that shows the path to `leaf_id`. A title that no first question makes was given."""
    first = message_row(db, leaf_id)
    while first["parent_id"] is not None:
        first = message_row(db, first["parent_id"])
    title, wanted = live(db, conversation_id)["title"], title_from(first["text"])
    if title == wanted or not wanted:
        return
    if title in {title_from(row["text"]) for row in all_rows(db, _FIRST, [conversation_id])}:
        db["conversations"].update(conversation_id, {"title": wanted})
        index_title(db, conversation_id, wanted)
