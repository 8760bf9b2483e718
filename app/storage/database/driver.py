"""SQLCipher, and sqlite-utils over it: the one place where a database driver is loaded and a connection is keyed."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

KEY_BYTES = 32
BUSY_TIMEOUT = 10.0  # seconds to wait for another thread's write

_OF_TRANSACTIONS = {"BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE"}


def dbapi() -> ModuleType:
    """SQLCipher's DB-API module, in place of Python's sqlite3 (two SQLite libraries in one process would not see
    each other's locks). Its errors are `dbapi().Error` and those derived from it."""
    module = importlib.import_module("sqlcipher3.dbapi2")
    # sqlite-utils looks for this name first, and then catches the right errors.
    sys.modules.setdefault("pysqlite3", sys.modules["sqlcipher3"])
    sys.modules.setdefault("pysqlite3.dbapi2", module)
    return module


class Connection:
    """A connection with SQL as sqlite-utils has it, and its tables: `connection["folders"].update(...)`.

    sqlite-utils is read when a table is first wanted, for it takes longer than opening the database: to read rows
    nothing of it is needed.
    """

    def __init__(self, connection: Any) -> None:
        self.conn = connection
        self._tables: Any = None
        connection.execute("PRAGMA recursive_triggers = ON")  # as sqlite-utils does

    def execute(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> Any:
        """The cursor of one statement. A write outside a transaction is on disk when it has been executed."""
        if self.conn.in_transaction or sql.split(maxsplit=1)[0].upper() in _OF_TRANSACTIONS:
            return self.conn.execute(sql, parameters)
        try:
            cursor = self.conn.execute(sql, parameters)
        except BaseException:
            self.rollback()  # the driver has begun a transaction, which nobody would end
            raise
        if cursor.description is None:
            self.commit()
        return cursor

    def query(self, sql: str, parameters: Sequence[object] | Mapping[str, object] = ()) -> Iterator[dict[str, Any]]:
        """The rows of a statement, by the names of their columns."""
        cursor = self.execute(sql, parameters)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def commit(self) -> None:
        """End the transaction, if there is one, with all that was done in it."""
        if self.conn.in_transaction:
            self.conn.execute("COMMIT")

    def rollback(self) -> None:
        """End the transaction, if there is one, as if it had not been."""
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

    def close(self) -> None:
        """Close it for every thread."""
        self.conn.close()

    def __getitem__(self, table: str) -> Any:
        """A table of sqlite-utils."""
        if self._tables is None:
            self._tables = read_sqlite_utils().Database(self.conn, recursive_triggers=False, execute_plugins=False)
        return self._tables[table]


def read_sqlite_utils() -> ModuleType:
    """sqlite-utils over our driver. The window reads it once it stands, so that the first write need not."""
    driver = dbapi()
    with _without("numpy"):
        utils = importlib.import_module("sqlite_utils")
    if importlib.import_module("sqlite_utils.utils").OperationalError is not driver.OperationalError:
        raise RuntimeError("sqlite_utils was imported before its driver was chosen")
    return utils


@contextmanager
def _without(package: str) -> Iterator[None]:
    """Let this thread's imports do as if a package were not installed, unless it is there already.

    sqlite-utils takes numpy's numbers where there is numpy, which nothing here stores, and reading it takes longer
    than all the rest of opening a profile.
    """
    refusing = _Refusing(package, threading.get_ident())
    sys.meta_path = [refusing, *sys.meta_path]  # another list: another thread may be going through this one
    try:
        yield
    finally:
        sys.meta_path = [finder for finder in sys.meta_path if finder is not refusing]


@dataclass(frozen=True)
class _Refusing:
    """On the path of imports: the package is not to be found, by one thread."""

    package: str
    thread: int

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == self.package and threading.get_ident() == self.thread:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def connect(path: Path | str, key: bytes | bytearray | None, *, uri: bool = False) -> Any:
    """A connection for any thread, keyed with a raw 256-bit key (None: not encrypted). Reads nothing yet."""
    connection = dbapi().connect(str(path), timeout=BUSY_TIMEOUT, check_same_thread=False, uri=uri)
    try:
        # Nothing to stderr. (`cipher_log = none` would write a log into a file of that name.)
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        # cipher_memory_security stays off: it wipes every allocation, and a write took four times as long.
        if key is not None:
            connection.execute(f'PRAGMA key = "{key_literal(key)}"').fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def key_literal(key: bytes | bytearray) -> str:
    """The raw key as SQLCipher's pragmas take it: no passphrase, so nothing is derived from it."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key of {len(key)} bytes")
    return f"x'{key.hex()}'"
