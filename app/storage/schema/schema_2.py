"""Version 2 of the schema: folders, pins, holds, tags, drafts, the path last shown, and the search index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.search_text import normalise

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
    """
    CREATE TABLE folders (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        created TEXT NOT NULL,
        position INTEGER NOT NULL,
        keep_days INTEGER
    ) STRICT
    """,
    "ALTER TABLE conversations ADD COLUMN folder_id TEXT REFERENCES folders (id) DEFERRABLE INITIALLY DEFERRED",
    "ALTER TABLE conversations ADD COLUMN pinned TEXT",
    "ALTER TABLE conversations ADD COLUMN held INTEGER NOT NULL DEFAULT 0",
    # The child that was last shown below a message. No reference: a message goes with its conversation only.
    "ALTER TABLE messages ADD COLUMN next_id TEXT",
    """
    CREATE TABLE conversation_tags (
        conversation_id TEXT NOT NULL REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED,
        tag TEXT NOT NULL,
        PRIMARY KEY (conversation_id, tag)
    ) STRICT, WITHOUT ROWID
    """,
    # `key` is a conversation's id, or empty for the conversation that is not there yet.
    "CREATE TABLE drafts (key TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL, updated TEXT NOT NULL) STRICT",
    "CREATE TABLE profile_values (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    # The index has no text of its own, so that what is deleted lies in one place less; `id` is its rowid. Not the
    # rowids of messages: those have no INTEGER PRIMARY KEY, and VACUUM numbers them anew.
    """
    CREATE TABLE search_rows (
        id INTEGER PRIMARY KEY,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED,
        message_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    # Marks are parts of words: without `categories` words are cut at the vowel signs of Indic scripts. Accents
    # are folded by normalise(), where no sign of another script is taken for one. Of prefixes those of one and two
    # characters have lists of their own: they begin thousands of words.
    """
    CREATE VIRTUAL TABLE search_index USING fts5 (
        text, content = '', contentless_delete = 1, prefix = '1 2',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
    )
    """,
    "DROP INDEX messages_by_conversation",
    "CREATE INDEX messages_in_order ON messages (conversation_id, id)",  # read without sorting
    "CREATE INDEX folders_in_order ON folders (position, id)",
    "CREATE INDEX conversations_shown ON conversations (pinned DESC, updated DESC, id DESC) WHERE deleted IS NULL",
    "CREATE INDEX conversations_deleted ON conversations (deleted) WHERE deleted IS NOT NULL",
    "CREATE INDEX conversations_by_folder ON conversations (folder_id, updated) WHERE folder_id IS NOT NULL",
    "CREATE INDEX conversations_by_tag ON conversation_tags (tag)",
    "CREATE UNIQUE INDEX search_rows_by_message ON search_rows (message_id)",  # a title has NULL
    "CREATE INDEX search_rows_by_conversation ON search_rows (conversation_id, message_id)",
)


def folders_tags_drafts_and_search(database: Database) -> None:
    """Applied once, to version 1. The paths shown are followed down, and all that was said is indexed."""
    for statement in _STATEMENTS:
        database.execute(statement)
    _remember_the_paths_shown(database)
    _index_what_is_there(database)


def _remember_the_paths_shown(database: Database) -> None:
    database.execute(
        """
        WITH RECURSIVE shown (id, parent_id) AS (
            SELECT m.id, m.parent_id FROM conversations c JOIN messages m ON m.id = c.leaf_id
            UNION
            SELECT m.id, m.parent_id FROM shown JOIN messages m ON m.id = shown.parent_id
        )
        UPDATE messages SET next_id = shown.id FROM shown WHERE messages.id = shown.parent_id
        """
    )


def _index_what_is_there(database: Database) -> None:
    """In the order of their ids, that is of their making: the latest rows are the latest words."""
    rows: list[tuple[Any, ...]] = database.execute(
        """
        SELECT id, id AS conversation_id, NULL AS message_id, title AS text FROM conversations
        UNION ALL SELECT id, conversation_id, id, text FROM messages WHERE text != ''
        ORDER BY 1
        """
    ).fetchall()
    for number, (_, conversation_id, message_id, text) in enumerate(rows, start=1):
        database.execute("INSERT INTO search_rows VALUES (?, ?, ?)", [number, conversation_id, message_id])
        database.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", [number, normalise(text)])
