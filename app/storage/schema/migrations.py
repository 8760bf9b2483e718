"""The schema's history: steps that only append, each applied once and in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

from app.storage.schema import steps

log = logging.getLogger(__name__)

APPLICATION_ID = int.from_bytes(b"Shak", "big")  # in the file's header: the database is this program's
Migration = Callable[[Any], None]  # of a Connection


def _step(statements: Sequence[str], then: Migration | None = None) -> Migration:
    """The step that makes the next version of the schema; `then` brings over what is in the database."""

    def migration(db: Any) -> None:
        for statement in statements:
            db.execute(statement)
        if then is not None:
            then(db)

    return migration


MIGRATIONS: list[Migration] = [
    _step(steps.CONVERSATIONS),
    _step(steps.FOLDERS_TAGS_DRAFTS_AND_SEARCH, steps.note_paths_and_words),
    _step(steps.WHAT_IMPORTS_BRING),
    _step(steps.AUDIT_LOG),
    _step(steps.DOCUMENTS),
    _step(steps.PACKS),
    _step(steps.RATINGS),
    _step(steps.ATTACHMENTS),
    _step(steps.PAGES_WITHIN_PASSAGES),
    _step(steps.PRINTED_PAGE_NUMBERS),
    _step(steps.WAYS_OF_READING),
    _step(steps.RULES_OF_TERMS),
]


def migrate(db: Any, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Apply the steps that the database has not seen; PRAGMA user_version counts those it has.

    The database is new or ours, and not of a newer version: its opener has looked.
    """
    (version,) = db.execute("PRAGMA user_version").fetchone()
    for number, migration in enumerate(migrations[version:], start=version + 1):
        db.execute("BEGIN IMMEDIATE")
        try:
            migration(db)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {number}")
            db.commit()
        except BaseException:
            db.rollback()
            raise
        log.info("database schema is at version %d", number)
