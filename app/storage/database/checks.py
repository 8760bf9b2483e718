"""Integrity checks of a database file: every page, every index, and row counts."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from app.core.errors import AppError, ErrorCode
from app.storage.database.database import refuse_unless_ours, storage_errors
from app.storage.database.driver import connect

MOST_FAULTS = 20


def row_counts(connection: Any) -> dict[str, int]:
    """Rows by table, those of a full-text index included."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    names = [name for (name,) in connection.execute(sql).fetchall()]
    counts = {}
    for name in names:
        quoted = name.replace('"', '""')
        (counts[name],) = connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()
    return counts


def faults(connection: Any, *, encrypted: bool, quick: bool = False) -> list[str]:
    """What is wrong with a database, in SQLite's words, which name pages and indexes; empty where it is sound.

    With `encrypted` every page of the file is checked, those in no use too, but past the log: it is empty.
    `quick` leaves out whether indexes and references agree with the tables.
    """
    found = []
    if encrypted:
        found += [str(fault) for (fault,) in connection.execute("PRAGMA cipher_integrity_check").fetchmany(MOST_FAULTS)]
    if not found:
        kind = "quick_check" if quick else "integrity_check"
        rows = connection.execute(f"PRAGMA {kind}({MOST_FAULTS})").fetchall()
        found += [str(fault) for (fault,) in rows if fault != "ok"]
    if not found and not quick:
        broken = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST_FAULTS)
        found += [f"{table}: row {row} refers to nothing" for table, row, *_ in broken]
    return found


def verify_file(path: Path, key: bytes | bytearray | None, *, quick: bool = False) -> dict[str, int]:
    """The row counts of a file that nobody has open; it is not written to.

    Raises AppError: DATABASE_DAMAGED, WRONG_KEY, DATABASE_NEWER.
    """
    with storage_errors(path):
        if not path.is_file() or refuse_unless_ours(path, key) == 0:
            raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: empty")
        with closing(connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", key, uri=True)) as connection:
            if found := faults(connection, encrypted=key is not None, quick=quick):
                raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: {found[0]}")
            return row_counts(connection)
