"""The plain database of version 0.1: taken over into an encrypted one, then erased."""

from __future__ import annotations

import logging
from contextlib import closing
from pathlib import Path

from app.core.durable import erase, make_private, write_durably
from app.core.errors import AppError, ErrorCode
from app.storage.database.checks import faults, row_counts, verify_file
from app.storage.database.database import refuse_unless_ours, storage_errors
from app.storage.database.driver import connect, key_literal
from shakti_mlx.on_disk import sync_file, sync_folder

log = logging.getLogger(__name__)

SIDE_FILES = ("-wal", "-shm", "-journal")


def take_over(plain: Path, encrypted: Path, key: bytes) -> bool:
    """Move what a plain database holds into the encrypted one, which does not exist yet; whether that was done.

    The plain file is erased only when the encrypted one is on disk, sound, and has every row. Cut off at any point,
    calling again goes on from there. A plain file beside an encrypted database that was not made from it is left
    alone. Raises AppError: what Database says of the plain file, which is untouched then.
    """
    erasing = encrypted.with_name("erase-plain")
    with storage_errors(plain):
        if encrypted.exists():
            if erasing.exists():
                _erase(plain, erasing)
            elif plain.exists():
                log.warning("there is a plain database beside the encrypted one; it is left alone")
            return False
        if not plain.exists() or plain.stat().st_size == 0:
            return False
        fresh = encrypted.with_name("taken-over.sqlite")
        for left in fresh.parent.glob(f"{fresh.name}*"):
            left.unlink()
        if refuse_unless_ours(plain, None) == 0:
            return False
        wanted = _export(plain, fresh, key)
        sync_file(fresh)
        if verify_file(fresh, key) != wanted:
            raise AppError(ErrorCode.STORAGE_FAILED, f"{fresh}: the copy differs")
        make_private(fresh)
        write_durably(erasing, b"")
        fresh.replace(encrypted)
        sync_folder(encrypted.parent)
        _erase(plain, erasing)
        log.info("the plain database was encrypted and erased")
        return True


def _export(plain: Path, fresh: Path, key: bytes) -> dict[str, int]:
    """An encrypted copy; gives the rows by table. Into the plain file goes no more than its own log."""
    with closing(connect(plain, None)) as connection:
        if found := faults(connection, encrypted=False):
            raise AppError(ErrorCode.DATABASE_DAMAGED, f"{plain}: {found[0]}")
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        connection.execute(f'ATTACH DATABASE ? AS fresh KEY "{key_literal(key)}"', [str(fresh)])
        connection.execute("SELECT sqlcipher_export('fresh')").fetchall()
        connection.execute(f"PRAGMA fresh.user_version = {version}")
        connection.execute(f"PRAGMA fresh.application_id = {application}")
        connection.commit()
        counts = row_counts(connection)
        connection.execute("DETACH DATABASE fresh")
        return counts


def _erase(plain: Path, erasing: Path) -> None:
    for suffix in (*SIDE_FILES, ""):  # the log first: a file without its log is still a database, never the reverse
        erase(Path(f"{plain}{suffix}"))
    erasing.unlink()
    sync_folder(erasing.parent)
