"""A crash leaves no copy of the memory, in which the key and what was said are."""

import subprocess
import sys

import pytest

CRASH = """
import ctypes, resource
from app.main import main

before = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (before, before))  # as a system that wants dumps sets it
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
main(["--version"])
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="by Linux's own names")
def test_the_program_leaves_no_memory_dump() -> None:
    result = subprocess.run([sys.executable, "-c", CRASH], capture_output=True, text=True, check=True, timeout=120)
    assert result.stdout.splitlines()[-1] == "(0, 0) 0"
