"""A crash leaves no copy of the memory, in which the key and what was said are."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="by Linux's own names")
STARTED = """
import ctypes, os, resource
from app.main import main

before = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (before, before))  # as a system that wants dumps sets it
main(["--version"])
"""
CRASH = """
child = os.fork()
if child == 0:
    os.abort()
print(os.WCOREDUMP(os.waitpid(child, 0)[1]), int(open("/proc/self/coredump_filter").read(), 16))
"""


def _last_line(code: str) -> str:
    command = [sys.executable, "-c", STARTED + code]
    result = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)
    return result.stdout.splitlines()[-1]


def test_the_program_leaves_no_memory_dump() -> None:
    """Nor does what it starts. The limit is one that a program which collects crashes is bound by, too."""
    assert _last_line(CRASH) == "False 0"
    assert _last_line("print(resource.getrlimit(resource.RLIMIT_CORE)[0] == min(before % 2**64, 1))") == "True"


def test_desktop_portals_may_see_whose_call_it_is() -> None:
    """They look into its folder in /proc, and answer none whose they may not: no file dialog, no dark appearance."""
    assert _last_line("print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))") == "1"  # PR_GET_DUMPABLE
