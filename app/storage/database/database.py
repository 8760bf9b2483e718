"""The database file: opened, checked, migrated; one connection for each thread, and errors in the app's terms."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from shutil import disk_usage
from tempfile import TemporaryFile
from typing import TypeVar

from app.core.errors import CANNOT_WRITE, AppError, ErrorCode
from app.storage.database.driver import Connection, connect, dbapi
from app.storage.database.ids import continue_after
from app.storage.database.only_read import OnlyRead
from app.storage.database.pages import PAGE, key_fits
from app.storage.database.reserve import give_up_reserve, keep_reserve
from app.storage.schema.migrations import APPLICATION_ID, MIGRATIONS, migrate
from shakti_mlx.on_disk import sync

log = logging.getLogger(__name__)

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


BeforeUpgrade = Callable[["Database", int], None]
Result = TypeVar("Result")


class Database:
    """An open database. Any thread may use it, each over a connection of its own.

    `key` is the raw 256-bit key, None for a database that is not encrypted. `before_upgrade` is called with this
    database and its version when it holds an older schema, before that is changed.

    Raises AppError: DATABASE_NEWER, WRONG_KEY, DATABASE_DAMAGED (also for a file that is not ours), and then the
    file is untouched; DISK_FULL, HOME_NOT_WRITABLE, DATABASE_BUSY, STORAGE_FAILED, here and from `read` and `write`.

    Where the disk is full or may not be written it opens all the same, and can only be read: see OnlyRead.
    """

    def __init__(
        self, path: Path, key: bytes | bytearray | None = None, before_upgrade: BeforeUpgrade | None = None
    ) -> None:
        self.path = path.absolute()
        self._key = None if key is None else bytearray(key)
        self._own = threading.local()
        self._lock = threading.Lock()
        self._connections: list[Connection] = []
        self._closed = False
        self._was_there = False
        self._only_read: OnlyRead | None = None
        try:
            self._open(before_upgrade)
            with self.read() as db:
                continue_after(db.execute("SELECT max(id) FROM messages WHERE id < '04'").fetchone()[0])
        except BaseException:
            self.close()
            raise

    def _open(self, before_upgrade: BeforeUpgrade | None) -> None:
        try:
            with self._errors():
                if self.path.exists():
                    refuse_unwritable(self.path)
                version = refuse_unless_ours(self.path, self._key)
                if before_upgrade is not None and 0 < version < len(MIGRATIONS):
                    before_upgrade(self, version)
                migrate(self._connection())
        except AppError as error:
            if error.code not in CANNOT_WRITE:
                raise
            self._close_connections()
            try:
                with self._errors():
                    self._only_read = OnlyRead(self.path, self._key, error)
            except AppError as further:
                raise (further if further.code is ErrorCode.DATABASE_DAMAGED else error) from None
            log.info("the database can only be read: %s", error)

    @property
    def only_read(self) -> AppError | None:
        """Why it can only be read, if it can: DISK_FULL or HOME_NOT_WRITABLE."""
        only_read = self._only_read
        return None if only_read is None else only_read.reason

    def make_room(self) -> None:
        """Give up what is kept on the disk for the day when it is full, which is today."""
        give_up_reserve(self._reserve)

    def keep_room(self) -> None:
        """Keep room for that day, where there is enough."""
        if self._only_read is None:
            keep_reserve(self._reserve)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """This thread's connection, to read with."""
        with self._errors():
            if (only_read := self._only_read) is not None and not self._closed:
                with only_read.connection() as database:
                    if database is not None:
                        yield database
                        return
            yield self._connection()

    @contextmanager
    def view(self) -> Iterator[Connection]:
        """As `read`; everything that is read inside is of one moment."""
        with self.read() as database:
            database.execute("BEGIN")
            try:
                yield database
            finally:
                database.rollback()

    @contextmanager
    def write(self, *, lasts: bool = True) -> Iterator[Connection]:
        """A transaction: all of it is on disk when the block ends, or none of it.

        One that need not outlive a power cut waits for no disk: it gets there with the next one that `lasts`.
        """
        self._become_writable()
        with self._errors():
            database = self._connection()
            if not lasts:
                database.execute("PRAGMA synchronous = NORMAL")
            # Immediate: a transaction that reads first and then cannot write would fail without waiting.
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.commit()
            except BaseException:
                database.rollback()
                raise
            finally:
                if not lasts:
                    database.execute("PRAGMA synchronous = FULL")

    def empty_log(self) -> None:
        """Move what the write-ahead log holds into the database and empty it, so no deleted text stays there."""
        self._become_writable()
        with self._errors():
            self._connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def vacuum(self) -> None:
        """Rewrite the file without the room that deleted rows took."""
        self._become_writable()
        with self._errors():
            self._connection().execute("VACUUM")
        self.empty_log()

    def close(self) -> None:
        """Close the connections of all threads, which have ended their work with it, and forget the key."""
        with self._lock:
            self._closed = True
            if self._key is not None:
                self._key[:] = bytes(len(self._key))
        if self._only_read is not None:
            self._only_read.close()
        self._close_connections()

    def _close_connections(self) -> None:
        with self._lock:
            for database in self._connections:
                database.close()
            self._connections.clear()

    @property
    def _reserve(self) -> Path:
        return self.path.with_name("reserve")

    def _become_writable(self) -> None:
        """There may be room again, or leave to write. Raises AppError, and then it can be read as before."""
        only_read = self._only_read
        if only_read is None:
            return
        with only_read.leave() as first, self._errors():
            if first:
                refuse_unwritable(self.path)
                database = self._connection()
                try:
                    database.execute("SELECT count(*) FROM sqlite_master").fetchall()
                except BaseException:
                    self._drop(database)
                    raise
                self._only_read = None

    def _connection(self) -> Connection:
        if self._closed:
            raise RuntimeError("the database is closed")
        database: Connection | None = getattr(self._own, "database", None)
        file = self._file()
        if file is None and self._was_there:  # what is written to a file without a name is lost
            raise AppError(ErrorCode.HOME_MISSING, str(self.path))
        if database is not None and self._own.file != file:
            self._drop(database)  # the drive is back, and it is another one to the system
            database = None
        if database is None:
            database = self._own.database = self._connect()
            self._own.file = self._file()
            self._was_there = True
        return database

    def _file(self) -> tuple[int, int] | None:
        """Which file there is at the path: its device and number."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _drop(self, database: Connection) -> None:
        self._own.database = None
        with self._lock:
            self._connections.remove(database)
        database.close()

    def _connect(self) -> Connection:
        connection = connect(self.path, self._key)  # each thread has its own; only close() reaches over
        try:
            for pragma in PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            database = Connection(connection)
        except BaseException:
            connection.close()
            raise
        with self._lock:
            self._connections.append(database)
        return database

    @contextmanager
    def _errors(self) -> Iterator[None]:
        with storage_errors(self.path):
            yield


def with_room(database: Database, act: Callable[[], Result]) -> Result:
    """What must go on a full disk too, as it frees room or has to be recorded.

    Tried again with the log emptied, and then with the room that is kept for it. Raises what `act` raises.
    """
    ways = iter((database.empty_log, database.make_room))
    while True:
        try:
            return act()
        except AppError as error:
            way = next(ways, None)
            if error.code is not ErrorCode.DISK_FULL or way is None:
                raise
        with suppress(AppError):
            way()


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """The driver's and the system's errors in the app's terms."""
    try:
        yield
    except dbapi().Error as error:
        code = _code_of(error)
        if code is None:
            raise
        if code is ErrorCode.STORAGE_FAILED and _is_full(path):
            code = ErrorCode.DISK_FULL
        detail = f"{path}: {getattr(error, 'sqlite_errorname', type(error).__name__)}"
        # Without the cause: its text may quote a message.
        raise AppError(code, detail) from None
    except OSError as error:
        raise AppError.from_os_error(error, path) from error


_CODES = {
    "FULL": ErrorCode.DISK_FULL,
    "IOERR_SHMSIZE": ErrorCode.DISK_FULL,  # no room for the log's index
    "READONLY": ErrorCode.HOME_NOT_WRITABLE,
    "CANTOPEN": ErrorCode.HOME_NOT_WRITABLE,
    "PERM": ErrorCode.HOME_NOT_WRITABLE,
    "IOERR": ErrorCode.STORAGE_FAILED,
    "NOTADB": ErrorCode.DATABASE_DAMAGED,
    "CORRUPT": ErrorCode.DATABASE_DAMAGED,
    "BUSY": ErrorCode.DATABASE_BUSY,
    "LOCKED": ErrorCode.DATABASE_BUSY,
}


_OF_COPYING = {  # where a whole database is copied the driver tells no name, but SQLite's own words
    "database or disk is full": "FULL",
    "disk I/O error": "IOERR",
    "unable to open database file": "CANTOPEN",
    "attempt to write a readonly database": "READONLY",
}


def _code_of(error: Exception) -> ErrorCode | None:
    """What the error means to the user; None for a bug. SQLite's name of an error begins with its kind."""
    name: str | None = getattr(error, "sqlite_errorname", None) or _OF_COPYING.get(str(error))
    if name is None:  # raised by Python itself
        return ErrorCode.DATABASE_DAMAGED if "decode to UTF-8" in str(error) else None
    name = name.removeprefix("SQLITE_")
    return _CODES.get(name) or _CODES.get(name.split("_")[0])


_LOG_INDEX = 32 * 1024  # bytes by which it grows


def refuse_unwritable(path: Path) -> None:
    """Raises AppError where an existing database cannot be written, as far as that is seen without writing.

    SQLite would open it in either case: where nothing may be written if the log's index is still there, and on a disk
    that is full this index is mapped into memory, where a page for which there is no room ends the process.
    """
    if disk_usage(path.parent).free < 2 * _LOG_INDEX:
        raise AppError(ErrorCode.DISK_FULL, str(path))
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise AppError(ErrorCode.HOME_NOT_WRITABLE, str(path))


def _is_full(path: Path) -> bool:
    """Whether there is no room left to work in, on the disk or for this user: SQLite speaks of a broken disk where the
    log's index cannot grow, or a quota is used up."""
    try:
        if disk_usage(path.parent).free < _LOG_INDEX:
            return True
        with TemporaryFile(dir=path.parent, buffering=0) as tried:
            tried.write(bytes(_LOG_INDEX))
            sync(tried.fileno())
    except OSError as error:
        return AppError.from_os_error(error, path).code is ErrorCode.DISK_FULL
    return False


_PLAIN = b"SQLite format 3\x00"


def refuse_unless_ours(path: Path, key: bytes | bytearray | None) -> int:
    """The schema's version, 0 for a new one. Nothing is written.

    Raises AppError unless the file is absent, empty, or ours and not newer; and the driver's errors.
    """
    if not path.exists():
        return 0
    if not path.is_file():
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: not a file")
    if key is not None:
        with path.open("rb") as file:
            if file.read(len(_PLAIN)) == _PLAIN:
                raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: not encrypted")
    application, version, tables = _header(path, key)
    is_new = not (application or version or tables)
    if application != APPLICATION_ID and not is_new:
        raise AppError(ErrorCode.DATABASE_DAMAGED, f"{path}: not a database of this program")
    if version > len(MIGRATIONS):
        raise AppError(ErrorCode.DATABASE_NEWER, f"{path}: version {version}, this program's is {len(MIGRATIONS)}")
    return version


def _header(path: Path, key: bytes | bytearray | None) -> tuple[int, int, int]:
    """The application's id, the schema's version and how many tables and the like there are. Nothing is written."""
    log_file, index = Path(f"{path}-wal"), Path(f"{path}-shm")
    has_log = log_file.exists() and log_file.stat().st_size > 0  # after a crash it has the newest header
    had_index = index.exists()
    # Immutable keeps SQLite from making files beside it, but also from reading the log.
    mode = "mode=ro" if has_log else "mode=ro&immutable=1"
    try:
        with closing(connect(f"{path.as_uri()}?{mode}", key, uri=True)) as connection:
            asked = ("PRAGMA application_id", "PRAGMA user_version", "SELECT count(*) FROM sqlite_master")
            application, version, tables = (int(connection.execute(each).fetchone()[0]) for each in asked)
            return application, version, tables
    except dbapi().Error as error:
        if key is not None and getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB" and _whole(path):
            code = ErrorCode.DATABASE_DAMAGED if key_fits(path, key) else ErrorCode.WRONG_KEY
            raise AppError(code, str(path)) from None
        raise
    finally:
        if has_log and not had_index:
            index.unlink(missing_ok=True)


def _whole(path: Path) -> bool:
    """Whether the file could be one of ours at all, by its length."""
    size = path.stat().st_size
    return size >= PAGE and size % PAGE == 0
