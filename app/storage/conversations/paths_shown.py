"""Which path of a tree is shown, and which was last shown below each message, for moving between siblings."""

from __future__ import annotations

from typing import Any

from app.storage.database.rows import message_row


def show_leaf(db: Any, conversation_id: str, leaf_id: str) -> None:
    """Show the path that ends in this message, and remember it at each message above."""
    db.execute("UPDATE conversations SET leaf_id = ? WHERE id = ?", [leaf_id, conversation_id])
    child, seen = message_row(db, leaf_id), {leaf_id}
    while (parent_id := child["parent_id"]) is not None and parent_id not in seen:
        seen.add(parent_id)
        parent = message_row(db, parent_id)
        if parent["next_id"] != child["id"]:
            db.execute("UPDATE messages SET next_id = ? WHERE id = ?", [child["id"], parent_id])
        child = parent


def leaf_below(db: Any, message_id: str) -> str:
    """The end of the path that was last shown through a message, else of the latest one."""
    latest = "SELECT max(id) FROM messages WHERE parent_id = ?"
    seen: set[str] = set()
    while message_id not in seen:
        seen.add(message_id)
        next_id = message_row(db, message_id)["next_id"] or db.execute(latest, [message_id]).fetchone()[0]
        if next_id is None:
            break
        message_id = next_id
    return message_id
