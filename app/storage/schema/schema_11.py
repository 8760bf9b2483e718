"""Version 11 of the schema: by which way of reading and cutting files a document was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def ways_of_reading(database: Database) -> None:
    """READING as it was then; older than any is what was read before."""
    database.execute("ALTER TABLE documents ADD COLUMN reading INTEGER NOT NULL DEFAULT 0")
