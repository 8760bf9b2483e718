"""Reserves standard output for a process that answers its parent there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO


def own_standard_output() -> IO[str]:
    """Standard output for the answers alone: what a library prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


@contextmanager
def ended_with_who_asks() -> Iterator[None]:
    """End this process silently if its parent was stopped by Ctrl+C or reads no more."""
    try:
        yield
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(1)  # what is still to be written to the pipe would fail once more
