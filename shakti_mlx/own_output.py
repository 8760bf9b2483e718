"""Standard output of a process that answers another one on it."""

from __future__ import annotations

import os
from typing import IO


def own_standard_output() -> IO[str]:
    """Standard output for the answers alone: what a library prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers
