"""The schema's history: steps that only append, each applied once and in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.storage.schema.schema_2 import folders_tags_drafts_and_search
from app.storage.schema.schema_3 import keep_what_imports_bring
from app.storage.schema.schema_4 import audit_log
from app.storage.schema.schema_5 import documents_and_passages
from app.storage.schema.schema_6 import packs
from app.storage.schema.schema_7 import ratings_of_answers
from app.storage.schema.schema_8 import attachments
from app.storage.schema.schema_9 import pages_within_passages
from app.storage.schema.schema_10 import printed_page_numbers
from app.storage.schema.schema_11 import ways_of_reading
from app.storage.schema.schema_12 import rules_of_terms

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)

APPLICATION_ID = int.from_bytes(b"Shak", "big")  # in the file's header: the database is this program's
Migration = Callable[["Database"], None]
MIGRATIONS: list[Migration] = []


def migration(step: Migration) -> Migration:
    """Register the step that makes the next version of the schema. A released step never changes."""
    MIGRATIONS.append(step)
    return step


def migrate(database: Database, steps: Sequence[Migration] = MIGRATIONS) -> None:
    """Apply the steps that the database has not seen; PRAGMA user_version counts those it has.

    The database is new or ours, and not of a newer version: its opener has looked.
    """
    (version,) = database.execute("PRAGMA user_version").fetchone()
    for number, step in enumerate(steps[version:], start=version + 1):
        database.execute("BEGIN IMMEDIATE")
        try:
            step(database)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {number}")
            database.commit()
        except BaseException:
            database.rollback()
            raise
        log.info("database schema is at version %d", number)


@migration
def conversations_and_messages(database: Database) -> None:
    """A conversation is a tree of messages; `leaf_id` is the end of the path that is shown.

    Times are ISO 8601 in UTC, which sort as text. The references are checked when a transaction commits, so
    a tree of any depth is deleted row by row.
    """
    for statement in (
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
    ):
        database.execute(statement)


migration(folders_tags_drafts_and_search)
migration(keep_what_imports_bring)
migration(audit_log)
migration(documents_and_passages)
migration(packs)
migration(ratings_of_answers)
migration(attachments)
migration(pages_within_passages)
migration(printed_page_numbers)
migration(ways_of_reading)
migration(rules_of_terms)
