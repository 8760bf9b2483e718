"""Whole numbers on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable


def whole_number(least: int, most: int = 2**31 - 1) -> Callable[[str], int]:
    """For argparse's `type`: takes whole numbers from `least` to `most`."""
    bounds = f"a number from {least}" + (f" to {most}" if most < 2**31 - 1 else "")

    def number(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text} ({bounds})")
        return int(text)

    return number
