"""SQLCipher under sqlite-utils: the one place where a database driver is loaded and a connection is keyed."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite_utils

KEY_BYTES = 32
BUSY_TIMEOUT = 10.0  # seconds to wait for another thread's write


def dbapi() -> ModuleType:
    """SQLCipher's DB-API module, in place of Python's sqlite3 (two SQLite libraries in one process would not see
    each other's locks). Its errors are `dbapi().Error` and those derived from it."""
    module = importlib.import_module("sqlcipher3.dbapi2")
    # sqlite-utils looks for this name first, and then catches the right errors.
    sys.modules.setdefault("pysqlite3", sys.modules["sqlcipher3"])
    sys.modules.setdefault("pysqlite3.dbapi2", module)
    return module


def wrap(connection: Any) -> sqlite_utils.Database:
    """The connection with sqlite-utils' conveniences."""
    driver = dbapi()
    with _without("numpy"):
        utils = importlib.import_module("sqlite_utils")
    if importlib.import_module("sqlite_utils.utils").OperationalError is not driver.OperationalError:
        raise RuntimeError("sqlite_utils was imported before its driver was chosen")
    return utils.Database(connection, execute_plugins=False)


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
