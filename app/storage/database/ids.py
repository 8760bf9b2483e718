"""Ids of stored things: UUIDs of version 7 (RFC 9562), which sort in the order they were made."""

import secrets
import threading
import time

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """32 hexadecimal digits, greater than every id this process made before, even where the clock goes back."""
    global _last  # noqa: PLW0603 (the order holds for the whole process)
    milliseconds = time.time_ns() // 1_000_000
    fresh = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | secrets.randbits(12) << 64
    fresh |= 0b10 << 62 | secrets.randbits(62)
    with _lock:
        _last = max(fresh, _last + 1)
        return f"{_last:032x}"
