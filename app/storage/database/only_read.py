"""A database that can only be read for now, as the disk is full or may not be written to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.core.errors import AppError, ErrorCode
from app.storage.database.driver import Connection, connect
from app.storage.schema.migrations import APPLICATION_ID, MIGRATIONS

_PRAGMAS = ("query_only = ON", "temp_store = MEMORY", "cell_size_check = ON", "trusted_schema = OFF")


class OnlyRead:
    """One connection for all threads, one after another, which needs no room on the disk.

    On a full disk the index of the write-ahead log lies in memory, which SQLite does for whoever has the file for
    itself. Where nothing may be written a log that was left is read by its own index, if that was left too.
    Raises the driver's errors, and `reason` where the schema is not this program's.
    """

    def __init__(self, path: Path, key: bytes | bytearray | None, reason: AppError) -> None:
        self.reason = reason
        self._path, self._key = path, key
        self._lock = threading.RLock()
        self._users = 0
        self._left = False
        self._connection: Connection | None = None
        with self.connection() as db:
            assert db is not None
            found = [db.execute(f"PRAGMA {each}").fetchone()[0] for each in ("application_id", "user_version")]
        if found != [APPLICATION_ID, len(MIGRATIONS)]:
            self.close()
            raise reason

    @contextmanager
    def connection(self) -> Iterator[Connection | None]:
        """The connection, while no other thread reads; None once the file was left to others."""
        with self._lock:
            if self._left:
                yield None
                return
            if self._connection is None:
                self._connection = self._connect()
            self._users += 1
            try:
                yield self._connection
            finally:
                self._users -= 1

    @contextmanager
    def leave(self) -> Iterator[bool]:
        """The file is left to others if the block ends well; it has False if that was done before.

        Raises `reason` where this thread is reading.
        """
        with self._lock:
            if self._left:
                yield False
                return
            if self._users:
                raise self.reason
            self.close()
            yield True
            self._left = True

    def close(self) -> None:
        """Close the connection; it comes again when it is wanted."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _connect(self) -> Connection:
        log_file = Path(f"{self._path}-wal")
        if self.reason.code is ErrorCode.DISK_FULL:
            mode = "mode=rw"
        elif log_file.exists() and log_file.stat().st_size > 0:
            mode = "mode=ro"
        else:
            mode = "mode=ro&immutable=1"
        connection = connect(f"{self._path.as_uri()}?{mode}", self._key, uri=True)
        try:
            pragmas = ("locking_mode = EXCLUSIVE", *_PRAGMAS) if mode == "mode=rw" else _PRAGMAS
            for pragma in pragmas:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            return Connection(connection)
        except BaseException:
            connection.close()
            raise
