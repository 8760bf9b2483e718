"""Each version of the schema as the statements that made it of the one before. A released one never changes."""

from __future__ import annotations

from typing import Any

from app.core.search_text import normalise

# A conversation is a tree of messages; `leaf_id` is the end of the path that is shown. Times are ISO 8601 in UTC,
# which sort as text. The references are checked when a transaction commits, so a tree of any depth is deleted row by
# row.
CONVERSATIONS = (
    """
    CREATE TABLE conversations (
        id TEXT PRIMARY KEY NOT NULL,
        title TEXT NOT NULL,
        created TEXT NOT NULL,
        updated TEXT NOT NULL,
        deleted TEXT,
        leaf_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE messages (
        id TEXT PRIMARY KEY NOT NULL,
        conversation_id TEXT NOT NULL REFERENCES conversations (id) DEFERRABLE INITIALLY DEFERRED,
        parent_id TEXT REFERENCES messages (id) DEFERRABLE INITIALLY DEFERRED,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        state TEXT NOT NULL,
        created TEXT NOT NULL,
        stats TEXT,
        error TEXT
    ) STRICT
    """,
    "CREATE INDEX conversations_by_update ON conversations (updated)",
    "CREATE INDEX conversations_by_leaf ON conversations (leaf_id)",
    "CREATE INDEX messages_by_conversation ON messages (conversation_id)",
    "CREATE INDEX messages_by_parent ON messages (parent_id)",
    "CREATE INDEX messages_by_state ON messages (state)",
)

FOLDERS_TAGS_DRAFTS_AND_SEARCH = (
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

# JSON of what has no column of its own, so that an export gives it back.
WHAT_IMPORTS_BRING = (
    "ALTER TABLE conversations ADD COLUMN brought TEXT",
    "ALTER TABLE messages ADD COLUMN brought TEXT",
)

# Acts in a chain of digests (app/core/profiles/audit.py); one row says whether the log is on and where it ends.
AUDIT_LOG = (
    """
    CREATE TABLE audit_entries (
        sequence INTEGER PRIMARY KEY NOT NULL,
        time TEXT NOT NULL,
        profile TEXT NOT NULL,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        previous BLOB NOT NULL,
        digest BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE audit_state (
        one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
        enabled INTEGER NOT NULL,
        start BLOB NOT NULL,
        count INTEGER NOT NULL,
        head BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX audit_entries_by_act ON audit_entries (act, sequence)",
)

# Vectors and words are written by who indexes; a document is removed with all of them at once.
DOCUMENTS = (
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

# A pack is bound to a collection of its own.
PACKS = (
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

# One rating an answer; it goes with its message.
RATINGS = (
    """
    CREATE TABLE ratings (
        message_id TEXT PRIMARY KEY NOT NULL
            REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        good INTEGER NOT NULL,
        reason TEXT NOT NULL,
        rated TEXT NOT NULL
    ) STRICT
    """,
)

# An attachment belongs to a message, with which it goes, or to a draft, by the draft's key.
ATTACHMENTS = (
    """
    CREATE TABLE attachments (
        id INTEGER PRIMARY KEY NOT NULL,
        message_id TEXT REFERENCES messages (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        draft_key TEXT,
        number INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        size INTEGER NOT NULL,
        whole INTEGER NOT NULL,
        text TEXT NOT NULL,
        CHECK ((message_id IS NULL) <> (draft_key IS NULL))
    ) STRICT
    """,
    "CREATE INDEX attachments_by_message ON attachments (message_id, number) WHERE message_id IS NOT NULL",
    "CREATE INDEX attachments_by_draft ON attachments (draft_key, number) WHERE draft_key IS NOT NULL",
)

# Where in a passage the pages after its first one begin: offsets in its text, as JSON. Of older ones it is not known.
PAGES_WITHIN_PASSAGES = ("ALTER TABLE passages ADD COLUMN turns TEXT NOT NULL DEFAULT '[]'",)

# The numbers printed on pages, where they are others than counted: a list as JSON, of a document by page, of a passage
# by those that it stands on.
PRINTED_PAGE_NUMBERS = (
    "ALTER TABLE documents ADD COLUMN labels TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE passages ADD COLUMN labels TEXT NOT NULL DEFAULT '[]'",
)

# READING and TERM_RULES as they were when a document was read and indexed; older than any is what was before.
WAYS_OF_READING = ("ALTER TABLE documents ADD COLUMN reading INTEGER NOT NULL DEFAULT 0",)
RULES_OF_TERMS = ("ALTER TABLE documents ADD COLUMN term_rules INTEGER NOT NULL DEFAULT 0",)


def note_paths_and_words(db: Any) -> None:
    """Of version 1: the paths shown are followed down, and all that was said is indexed."""
    _remember_the_paths_shown(db)
    _index_what_is_there(db)


def _remember_the_paths_shown(db: Any) -> None:
    db.execute(
        """
        WITH RECURSIVE shown (id, parent_id) AS (
            SELECT m.id, m.parent_id FROM conversations c JOIN messages m ON m.id = c.leaf_id
            UNION
            SELECT m.id, m.parent_id FROM shown JOIN messages m ON m.id = shown.parent_id
        )
        UPDATE messages SET next_id = shown.id FROM shown WHERE messages.id = shown.parent_id
        """
    )


def _index_what_is_there(db: Any) -> None:
    """In the order of their ids, that is of their making: the latest rows are the latest words."""
    rows: list[tuple[Any, ...]] = db.execute(
        """
        SELECT id, id AS conversation_id, NULL AS message_id, title AS text FROM conversations
        UNION ALL SELECT id, conversation_id, id, text FROM messages WHERE text != ''
        ORDER BY 1
        """
    ).fetchall()
    for number, (_, conversation_id, message_id, text) in enumerate(rows, start=1):
        db.execute("INSERT INTO search_rows VALUES (?, ?, ?)", [number, conversation_id, message_id])
        db.execute("INSERT INTO search_index (rowid, text) VALUES (?, ?)", [number, normalise(text)])
