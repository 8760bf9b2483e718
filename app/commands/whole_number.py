"""Whole numbers on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.wording.placed import placed

translate = QCoreApplication.translate

_MOST = 2**31 - 1
_DIGITS = 20  # Python reads no number of thousands of them


def whole_number(least: int, most: int = _MOST) -> Callable[[str], int]:
    """For argparse's `type`: takes whole numbers from `least` to `most`."""
    bounds = (
        translate("CommandLine", "a number from %1")
        if most == _MOST
        else translate("CommandLine", "a number from %1 to %2")
    )
    bounds = placed(bounds, least, most)

    def number(text: str) -> int:
        if not text.isdecimal() or len(text) > _DIGITS or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text} ({bounds})")
        return int(text)

    return number
