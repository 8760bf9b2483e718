"""Version 5 of the schema: collections, documents, their passages, and what passages are found by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
    "CREATE TABLE collections (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, created TEXT NOT NULL) STRICT",
    """
    CREATE TABLE documents (
        id TEXT PRIMARY KEY NOT NULL,
        collection_id TEXT NOT NULL REFERENCES collections (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        added TEXT NOT NULL,
        title TEXT NOT NULL,
        pages INTEGER,
        language TEXT NOT NULL,
        notes TEXT NOT NULL
    ) STRICT
    """,
    # AUTOINCREMENT: an id is never used again, so that what is kept in memory of a removed one cannot be mistaken.
    """
    CREATE TABLE passages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
        number INTEGER NOT NULL,
        page INTEGER,
        heading TEXT NOT NULL,
        text TEXT NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE TABLE passage_vectors (passage_id INTEGER PRIMARY KEY NOT NULL, vector BLOB NOT NULL) STRICT",
    """
    CREATE TABLE sentence_vectors (
        passage_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        vector BLOB NOT NULL,
        PRIMARY KEY (passage_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    # Without text of their own, as the index of messages; the rowid is the passage's id.
    """
    CREATE VIRTUAL TABLE passage_words USING fts5 (
        text, content = '', contentless_delete = 1,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
    )
    """,
    """
    CREATE VIRTUAL TABLE passage_trigrams USING fts5 (
        text, content = '', contentless_delete = 1, tokenize = 'trigram'
    )
    """,
    # What words sound like (app/knowledge/words/sounds.py), in Latin letters.
    """
    CREATE VIRTUAL TABLE passage_sounds USING fts5 (
        text, content = '', contentless_delete = 1, tokenize = 'ascii'
    )
    """,
    "CREATE UNIQUE INDEX documents_by_path ON documents (collection_id, path)",
    "CREATE UNIQUE INDEX documents_by_name ON documents (collection_id, name)",
    "CREATE UNIQUE INDEX passages_by_document ON passages (document_id, number)",
)


def documents_and_passages(database: Database) -> None:
    """Vectors and words are written by who indexes; a document is removed with all of them at once."""
    for statement in _STATEMENTS:
        database.execute(statement)
