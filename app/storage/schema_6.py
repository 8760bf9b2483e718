"""Version 6 of the schema: passages are found by how their words sound, across scripts (app/knowledge/sounds.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def sounds_of_passages(database: Database) -> None:
    """As the indexes of version 5; what was indexed before is indexed anew, for its sounds are not known here."""
    database.execute(
        """
        CREATE VIRTUAL TABLE passage_sounds USING fts5 (
            text, content = '', contentless_delete = 1, tokenize = 'ascii'
        )
        """
    )
    for vectors in ("passage_vectors", "sentence_vectors"):
        database.execute(f"DELETE FROM {vectors}")
    for index in ("passage_words", "passage_trigrams"):
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('delete-all')")
