"""Resource limits on files, so that a hostile one takes a bounded amount of memory and time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.core.documents.documents import Reason

MOST_REPEATS = 200  # of a cell or a blank
T = TypeVar("T")


class ReadError(Exception):
    """The file cannot be read, for this reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason


def number_of(text: str | None, most: int, default: int = 0) -> int:
    """A number that a file gives of what it has, no larger than that; the default where it is none."""
    text = (text or "").strip()
    return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 10 else default


def stated_count(text: str) -> int:
    """How many cells or blanks a file says there are, one at least; no more than will do."""
    return max(number_of(text, MOST_REPEATS), 1)


def named_by(text: str | None, known: Sequence[T]) -> T | None:
    """The one of these that a file names by its number, counted from 0; None where it names none."""
    at = number_of(text, len(known), len(known))
    return known[at] if at < len(known) else None


@dataclass(frozen=True)
class Limits:
    """Sizes in bytes, but for `text`, in characters; times in seconds."""

    file: int = 400_000_000
    unpacked: int = 300_000_000  # of all parts of a zip that are read
    ratio: int = 300  # a part against its packed bytes, beyond the first `free`; text packs to a tenth
    free: int = 4_000_000
    parts: int = 20_000
    text: int = 20_000_000
    pages: int = 20_000
    cells: int = 2_000_000
    memory: int = 2_500_000_000  # address space of the reading process
    processor: int = 300  # for one file
    silent: float = 60.0  # without a word from the reader
    total: float = 1800.0  # for one file, all pages


USUAL = Limits()
