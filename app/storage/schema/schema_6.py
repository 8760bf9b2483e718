"""Version 6 of the schema: packs that are installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
    # The manifest as it was signed. A pack goes with its collection, whoever removes that.
    """
    CREATE TABLE packs (
        id TEXT PRIMARY KEY NOT NULL,
        collection_id TEXT NOT NULL UNIQUE REFERENCES collections (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        version TEXT NOT NULL,
        signer BLOB NOT NULL,
        installed TEXT NOT NULL,
        manifest BLOB NOT NULL
    ) STRICT
    """,
    # What the program brought once: who removes a sample does not find it again.
    "CREATE TABLE offered_samples (id TEXT PRIMARY KEY NOT NULL) STRICT",
)


def packs(database: Database) -> None:
    """A pack is bound to a collection of its own."""
    for statement in _STATEMENTS:
        database.execute(statement)
