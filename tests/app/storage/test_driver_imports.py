"""The database driver is read without numpy, which sqlite-utils would bring; everybody else finds it as before."""

import subprocess
import sys

PROGRAM = """
import sys
from app.storage.driver import connect, wrap
before = list(sys.meta_path)
wrap(connect(":memory:", None)).execute("select 1").fetchall()
assert "sqlite_utils" in sys.modules
assert "numpy" not in sys.modules
assert sys.meta_path == before
import numpy
"""


def test_numpy_is_not_read_with_the_database_and_can_be_read_afterwards() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], check=False, timeout=60, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
