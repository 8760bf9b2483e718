"""Version 12 of the schema: by which rules the terms that a document's passages are found by were told."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def rules_of_terms(database: Database) -> None:
    """TERM_RULES as it was then; older than any is what was indexed before."""
    database.execute("ALTER TABLE documents ADD COLUMN term_rules INTEGER NOT NULL DEFAULT 0")
