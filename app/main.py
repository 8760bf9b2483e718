"""The `shakti` command."""

import gc
import signal
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code (0 good, 1 an error that the user can mend, 2 wrong usage, 130 Ctrl+C)."""
    interrupt = signal.getsignal(signal.SIGINT)
    if interrupt is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # an exception while Qt is read would look like a crash
    gc.disable()  # nothing of what is read at the start is garbage, and each collection walks over all of it
    from app.core.memory_dumps import leave_none
    from app.ui.window.pyside_features import leave_out

    leave_none()
    leave_out()
    from app.cli import run

    gc.freeze()
    gc.enable()
    signal.signal(signal.SIGINT, interrupt)
    return run(sys.argv[1:] if arguments is None else list(arguments))
