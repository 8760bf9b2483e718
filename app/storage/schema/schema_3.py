"""Version 3 of the schema: what imported conversations have beyond the program's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def keep_what_imports_bring(database: Database) -> None:
    """JSON of what has no column of its own, so that an export gives it back."""
    database.execute("ALTER TABLE conversations ADD COLUMN brought TEXT")
    database.execute("ALTER TABLE messages ADD COLUMN brought TEXT")
