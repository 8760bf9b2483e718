"""A disk that can be made to fail: builds disk_shim.c and arms it, in a child process that was started with it."""

import ctypes
import os
import shutil
import subprocess
import sys
from enum import IntEnum
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = Path(__file__).with_suffix(".c")


class Mode(IntEnum):
    """As in disk_shim.c."""

    NONE = 0
    DIE = 1
    FAIL_SYNC = 2
    FULL = 3
    QUOTA = 4


def build_shim(folder: Path) -> Path:
    """The library, to be preloaded. Skips the test where it cannot be built."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler, or no LD_PRELOAD here")
    library = folder / "disk_shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    return library


def run_with_shim(shim: Path, script: Path, *arguments: object) -> str:
    """What the script prints, run with the failing disk under it."""
    environment = {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "DISK_SHIM": str(shim),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]),
    }
    result = subprocess.run(
        [sys.executable, "-W", "error", str(script), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=600,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def arm(mode: Mode, number: int = 0) -> None:
    """In the child: from now on the disk fails so."""
    _library().disk_arm(ctypes.c_int(mode), ctypes.c_long(number))


def steps() -> int:
    """In the child: changes to the disk since it was armed."""
    count: int = _library().disk_steps()
    return count


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(os.environ["DISK_SHIM"])
