"""Version 10 of the schema: the numbers that are printed on pages, where they are others than the pages are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def printed_page_numbers(database: Database) -> None:
    """A list as JSON, of a document by page, of a passage by those that it stands on. Of older ones none is known."""
    for table in ("documents", "passages"):
        database.execute(f"ALTER TABLE {table} ADD COLUMN labels TEXT NOT NULL DEFAULT '[]'")
