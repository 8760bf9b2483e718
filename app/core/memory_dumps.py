"""Keeps the system from writing this process's memory to disk when it crashes: what was said and the key are in it."""

import sys
from contextlib import suppress
from pathlib import Path

_REFUSED = 1  # bytes: Linux gives a program that collects crashes nothing either then, which at 0 it does
_FILTER = Path("/proc/self/coredump_filter")  # which kinds of memory a dump has: <proc(5)>


def leave_none() -> None:
    """No dump from here on, of this process or those it starts.

    To forbid dumps by prctl would have the process's files in /proc be root's: desktop portals then answer none of its
    calls, so file dialogs, the dark appearance and buttons of windows are missing on desktops that ask them.
    """
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0) if sys.platform != "linux" else (_REFUSED, _REFUSED))
    if sys.platform == "linux":
        with suppress(OSError):
            _FILTER.write_text("0", encoding="ascii")  # where the limit was less already, or is not asked
