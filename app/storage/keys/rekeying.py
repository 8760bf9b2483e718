"""Changing the key of a database file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.storage.database.database import PRAGMAS, storage_errors
from app.storage.database.driver import connect, key_literal


def change_key(path: Path, old: bytes, new: bytes) -> None:
    """Re-encrypt the database, which nobody else has open, in one transaction. Raises AppError.

    Cut off, the file opens with one of the two keys. An absent file is no matter.
    """
    if not path.exists():
        return
    with storage_errors(path), closing(connect(path, old)) as connection:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        connection.execute(f'PRAGMA rekey = "{key_literal(new)}"').fetchall()
        # Before it, the check below reads pages of the old key out of the file, and finds fault with them.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            raise AppError(ErrorCode.DATABASE_DAMAGED, str(path))
