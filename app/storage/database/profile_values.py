"""Key-value store of a profile (text by key). Everything happens within the caller's transaction."""

from __future__ import annotations

import json
from typing import Any

from app.core.errors import AppError, ErrorCode


def get(db: Any, key: str) -> str | None:
    """The text of that key, None where there is none."""
    row = db.execute("SELECT value FROM profile_values WHERE key = ?", [key]).fetchone()
    return None if row is None else str(row[0])


def get_json(db: Any, key: str) -> Any:
    """What `put_json` kept, None where there is none. Raises AppError(DATABASE_DAMAGED)."""
    text = get(db, key)
    try:
        return None if text is None else json.loads(text)
    except ValueError:
        raise AppError(ErrorCode.DATABASE_DAMAGED, key) from None


def get_all(db: Any, prefix: str) -> dict[str, str]:
    """The texts of all keys that begin so, by what follows in the key."""
    behind = prefix[:-1] + chr(ord(prefix[-1]) + 1)  # sorts after all of them
    rows = db.execute("SELECT key, value FROM profile_values WHERE key > ? AND key < ?", [prefix, behind]).fetchall()
    return {key.removeprefix(prefix): value for key, value in rows}


def put(db: Any, key: str, text: str) -> None:
    """Keep this text for the key, in the place of what it had."""
    db.execute("INSERT OR REPLACE INTO profile_values VALUES (?, ?)", [key, text])


def put_json(db: Any, key: str, value: object) -> None:
    """Keep a value of numbers, texts, lists and dicts."""
    put(db, key, json.dumps(value))  # in ASCII: a path that is no UTF-8 is no text to SQLite


def remove(db: Any, key: str) -> None:
    """Remove the key."""
    db.execute("DELETE FROM profile_values WHERE key = ?", [key])
