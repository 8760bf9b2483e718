"""Reads what may have come from anywhere: what is not of the kind that is looked for counts as empty."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def text_from(value: object) -> str:
    """A text."""
    return value if isinstance(value, str) else ""


def items_from(value: object) -> Sequence[Any]:
    """The elements of an array."""
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
