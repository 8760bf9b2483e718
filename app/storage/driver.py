"""SQLCipher under sqlite-utils: the one place where a database driver is loaded and a connection is keyed."""

from __future__ import annotations

import importlib
import sys
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
    utils = importlib.import_module("sqlite_utils")  # pulls in numpy where that is installed
    if importlib.import_module("sqlite_utils.utils").OperationalError is not driver.OperationalError:
        raise RuntimeError("sqlite_utils was imported before its driver was chosen")
    return utils.Database(connection, execute_plugins=False)


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
