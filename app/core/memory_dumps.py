"""Keeps the system from writing this process's memory to disk when it crashes: what was said and the key are in it."""

import sys
from contextlib import suppress

_PR_SET_DUMPABLE = 4  # <linux/prctl.h>


def leave_none() -> None:
    """No dump from here on, and no other program of the same user reads the memory, where the system knows of that.

    A limit of size alone would not do on Linux: a program that collects crashes is not bound by it.
    """
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            import ctypes

            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
