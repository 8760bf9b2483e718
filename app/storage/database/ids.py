"""Ids of stored things: UUIDs of version 7 (RFC 9562), which sort in the order they were made."""

import re
import secrets
import threading
import time

_lock = threading.Lock()
_last = 0
_OURS = re.compile(r"0[0-3][0-9a-f]{10}7[0-9a-f]{3}[89ab][0-9a-f]{15}")  # up to the year 2109


def new_id() -> str:
    """32 hexadecimal digits, greater than every id this process made before, even where the clock goes back."""
    global _last  # noqa: PLW0603 (the order holds for the whole process)
    milliseconds = time.time_ns() // 1_000_000
    fresh = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    fresh |= 0b10 << 62 | secrets.randbits(62)
    with _lock:
        _last = max(fresh, _last + 1)
        return f"{_last:032x}"


def continue_after(found: str | None) -> None:
    """Let new ids sort after this one, which another process made by a clock that may have gone back since.

    What is none of ours, as an import may bring, is passed over, and what is of a year so far away that it cannot be.
    """
    global _last  # noqa: PLW0603
    if found is not None and _OURS.fullmatch(found):
        with _lock:
            _last = max(_last, int(found, 16))
