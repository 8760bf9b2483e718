"""A name that is not taken yet: itself, or with a number behind it."""

from __future__ import annotations

from collections.abc import Callable


def free_name(name: str, is_taken: Callable[[str], bool], behind: str = " ({})", longest: int | None = None) -> str:
    """The name, or with the first number from 2 `behind` it that is not taken; then cut to `longest` characters."""
    free, number = name, 1
    while is_taken(free):
        number += 1
        end = behind.format(number)
        free = name[: longest and longest - len(end)] + end
    return free
