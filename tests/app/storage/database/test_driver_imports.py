"""What is read with the database: sqlite-utils for the first table alone, and then without numpy."""

import subprocess
import sys

PROGRAM = """
import sys
from app.storage.database.driver import Connection, connect
before = list(sys.meta_path)
connection = Connection(connect(":memory:", None))
connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)")
assert list(connection.query("SELECT * FROM t")) == []
assert "sqlite_utils" not in sys.modules
connection["t"].insert({"id": 1, "x": "one"})
assert "sqlite_utils" in sys.modules
assert "numpy" not in sys.modules
assert sys.meta_path == before
import numpy
"""


def test_rows_are_read_without_sqlite_utils_and_tables_written_without_numpy() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], check=False, timeout=60, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
