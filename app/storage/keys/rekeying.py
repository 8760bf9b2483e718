"""Changing the key of a database file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.storage.database.database import PRAGMAS, storage_errors
from app.storage.database.driver import connect, dbapi, key_literal
from app.storage.database.room import check_room_for_copy


def change_key(path: Path, old: bytes, new: bytes) -> None:
    """Re-encrypt the database, which nobody else has open, in one transaction. Raises AppError.

    Cut off, the file opens with one of the two keys. An absent file is no matter.
    """
    if not path.exists():
        return
    with storage_errors(path):
        check_room_for_copy(path, path)  # every page goes through the log
        with closing(connect(path, old)) as connection:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
            connection.execute(f'PRAGMA rekey = "{key_literal(new)}"').fetchall()
        # The pragma says nothing of a write that failed: then the file has its old key, whatever it did.
        if not _opens(path, new):
            raise AppError(ErrorCode.STORAGE_FAILED, f"{path}: its key is not changed")
        with closing(connect(path, new)) as connection:
            # Before it, the check below reads pages of the old key out of the file, and finds fault with them.
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
                raise AppError(ErrorCode.DATABASE_DAMAGED, str(path))


def _opens(path: Path, key: bytes) -> bool:
    with closing(connect(path, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except dbapi().DatabaseError as error:
            if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
                return False
            raise
    return True
