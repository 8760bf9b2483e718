"""Version 4 of the schema: the audit log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_STATEMENTS = (
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


def audit_log(database: Database) -> None:
    """Acts in a chain of digests (app/core/profiles/audit.py); one row says whether the log is on and where it ends."""
    for statement in _STATEMENTS:
        database.execute(statement)
