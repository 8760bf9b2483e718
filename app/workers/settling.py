"""Detects files that are still being written, so that no half-written file is read."""

from __future__ import annotations

from pathlib import Path

LONGEST_PAUSE = 1.0  # seconds that a file must have been left alone
_WITH_SIGNS = 60.0  # and so long beside signs that somebody is at it, which a crash may have left there for good


def is_settled(path: Path, now: int) -> bool:
    """Whether nobody has touched it for long enough; `now` in nanoseconds. A time to come says nothing."""
    own = _touched(path)
    if own is None:
        return True  # it is gone, and the reader says so
    signs = [time for sign in _signs(path) if (time := _touched(sign)) is not None]
    age = (now - max([own, *signs])) / 1e9
    return age < 0 or age >= (_WITH_SIGNS if signs else LONGEST_PAUSE)


def _signs(path: Path) -> list[Path]:
    """The lock files of Word and LibreOffice, and what browsers put beside a file that they are fetching."""
    name = path.name
    names = [f"~${name}", f"~${name[2:]}", f".~lock.{name}#"]
    return [path.with_name(each) for each in [*names, *(f"{name}.{end}" for end in ("part", "crdownload", "download"))]]


def _touched(path: Path) -> int | None:
    """When its content or anything else of it was changed: a copy has its original's time, but not from the start."""
    try:
        status = path.stat()
    except OSError:
        return None
    return max(status.st_mtime_ns, status.st_ctime_ns)
