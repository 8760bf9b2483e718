"""Version 9 of the schema: where in a passage the pages after its first one begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def pages_within_passages(database: Database) -> None:
    """A list of offsets in the passage's text, as JSON. Of passages stored before, it is not known."""
    database.execute("ALTER TABLE passages ADD COLUMN turns TEXT NOT NULL DEFAULT '[]'")
