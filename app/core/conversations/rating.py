"""A reader's rating of an answer."""

from dataclasses import dataclass

LONGEST_REASON = 1000  # characters


@dataclass(frozen=True)
class Rating:
    """Thumbs up or down, and why."""

    good: bool
    reason: str = ""
