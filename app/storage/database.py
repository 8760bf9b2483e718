"""The database file: opened, checked, migrated; one connection for each thread, and errors in the app's terms."""

from __future__ import annotations

import logging
import sqlite3  # the codes
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import AppError, ErrorCode
from app.storage.driver import connect, dbapi, wrap
from app.storage.migrations import APPLICATION_ID, MIGRATIONS, migrate

if TYPE_CHECKING:
    import sqlite_utils

log = logging.getLogger(__name__)

driver = dbapi()
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # what is committed outlives a power cut
    "fullfsync = ON",  # and on macOS too, where fsync alone does not reach the disk
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "secure_delete = ON",  # deleted text is overwritten
    "temp_store = MEMORY",  # no text outside the data folder
    "cell_size_check = ON",  # damage is found when a page is read
    "trusted_schema = OFF",
)


class Database:
    """An open database. Any thread may use it, each over a connection of its own.

    Raises AppError: DATABASE_NEWER, DATABASE_DAMAGED (also for a file that is not ours), and then the file is
    untouched; DISK_FULL, HOME_NOT_WRITABLE, HOME_IN_USE, STORAGE_FAILED, here and from `read` and `write`.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self._own = threading.local()
        self._lock = threading.Lock()
        self._connections: list[sqlite_utils.Database] = []
        self._closed = False
        with self._errors():
            _refuse_unless_ours(self.path)
            try:
                migrate(self._connection())
            except BaseException:
                self.close()
                raise

    @contextmanager
    def read(self) -> Iterator[sqlite_utils.Database]:
        """This thread's connection, to read with."""
        with self._errors():
            yield self._connection()

    @contextmanager
    def write(self) -> Iterator[sqlite_utils.Database]:
        """A transaction: all of it is on disk when the block ends, or none of it."""
        with self._errors():
            database = self._connection()
            # Immediate: a transaction that reads first and then cannot write would fail without waiting.
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.commit()
            except BaseException:
                database.rollback()
                raise

    def empty_log(self) -> None:
        """Move what the write-ahead log holds into the database and empty it, so no deleted text stays there."""
        with self._errors():
            self._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close the connections of all threads, which have ended their work with it."""
        with self._lock:
            self._closed = True
            for database in self._connections:
                database.close()
            self._connections.clear()

    def _connection(self) -> sqlite_utils.Database:
        if self._closed:
            raise RuntimeError("the database is closed")
        database: sqlite_utils.Database | None = getattr(self._own, "database", None)
        if database is None:
            database = self._own.database = self._connect()
        return database

    def _connect(self) -> sqlite_utils.Database:
        connection = connect(self.path, None)  # each thread has its own; only close() reaches over
        try:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            database = wrap(connection)
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._connections.append(database)
        return database

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except driver.Error as error:
            code = _code_of(error)
            if code is None:
                raise
            detail = f"{self.path}: {getattr(error, 'sqlite_errorname', type(error).__name__)}"
            # Without the cause: its text may quote a message.
            raise AppError(code, detail) from None
        except OSError as error:
            raise AppError.from_os_error(error, self.path) from error


_CODES = {
    sqlite3.SQLITE_FULL: ErrorCode.DISK_FULL,
    sqlite3.SQLITE_IOERR_SHMSIZE: ErrorCode.DISK_FULL,  # no room for the log's index
    sqlite3.SQLITE_READONLY: ErrorCode.HOME_NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: ErrorCode.HOME_NOT_WRITABLE,
    sqlite3.SQLITE_PERM: ErrorCode.HOME_NOT_WRITABLE,
    sqlite3.SQLITE_IOERR: ErrorCode.STORAGE_FAILED,
    sqlite3.SQLITE_NOTADB: ErrorCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_CORRUPT: ErrorCode.DATABASE_DAMAGED,
    sqlite3.SQLITE_BUSY: ErrorCode.HOME_IN_USE,
    sqlite3.SQLITE_LOCKED: ErrorCode.HOME_IN_USE,
}


def _code_of(error: Exception) -> ErrorCode | None:
    """What the error means to the user; None for a bug. The low byte of SQLite's code is its kind."""
    number: int | None = getattr(error, "sqlite_errorcode", None)
    if number is None:  # raised by Python itself
        return ErrorCode.DATABASE_DAMAGED if "decode to UTF-8" in str(error) else None
    return _CODES.get(number) or _CODES.get(number & 0xFF)


def _refuse_unless_ours(path: Path) -> None:
    """Raises AppError unless the file is absent, empty, or ours and not newer. Nothing is written to it."""
    if not path.exists():
        return
    if not path.is_file():
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: not a file")
    log_file, index = Path(f"{path}-wal"), Path(f"{path}-shm")
    has_log = log_file.exists() and log_file.stat().st_size > 0  # after a crash it has the newest header
    had_index = index.exists()
    # Immutable keeps SQLite from making files beside it, but also from reading the log.
    mode = "mode=ro" if has_log else "mode=ro&immutable=1"
    try:
        with closing(connect(f"{path.as_uri()}?{mode}", None, uri=True)) as connection:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    finally:
        if has_log and not had_index:
            index.unlink(missing_ok=True)
    is_new = not (application or version or tables)
    if application != APPLICATION_ID and not is_new:
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: not a database of this program")
    if version > len(MIGRATIONS):
        raise AppError(ErrorCode.DATABASE_NEWER, f"{path}: version {version}, this program's is {len(MIGRATIONS)}")
