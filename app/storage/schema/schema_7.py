"""Version 7 of the schema: what readers think of answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def ratings_of_answers(database: Database) -> None:
    """One rating an answer; it goes with its message."""
    database.execute(
        """
        CREATE TABLE ratings (
            message_id TEXT PRIMARY KEY NOT NULL
                REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
            good INTEGER NOT NULL,
            reason TEXT NOT NULL,
            rated TEXT NOT NULL
        ) STRICT
        """
    )
