"""Paths, texts, numbers, and how a model runs and chooses words, as they are given on the command line."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.commands.sampling import chosen_sampling
from app.core.errors import AppError, ErrorCode
from app.core.models.model_options import ModelOptions
from app.ui.wording.placed import placed
from shakti_mlx.model import CacheOptions

translate = QCoreApplication.translate

LONGEST_TEXT = 100_000_000  # bytes of a file or of standard input
_MOST = 2**31 - 1
_DIGITS = 20  # Python reads no number of thousands of them


def non_empty(text: str) -> str:
    """For argparse's `type`: an empty path would be the folder that one stands in, as of a variable that is not set."""
    if not text.strip():
        raise argparse.ArgumentTypeError(translate("CommandLine", "nothing was given"))
    return text


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


def given_path(text: str) -> Path:
    """The path, with the home folder for ~. Raises AppError(FILE_NOT_READABLE): ~name, and nobody has that name."""
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise AppError(ErrorCode.FILE_NOT_READABLE, text) from error


def given_text(text: str) -> str:
    """The text, or where it is - what standard input holds. Raises AppError(FILE_NOT_READABLE): that has no end."""
    if text != "-":
        return text
    read = sys.stdin.read(LONGEST_TEXT + 1)
    if len(read) > LONGEST_TEXT:
        raise AppError(ErrorCode.FILE_NOT_READABLE, f"- > {LONGEST_TEXT}")
    return read


def model_options(options: argparse.Namespace) -> ModelOptions:
    """What the options of the command line say of how the model runs."""
    cache = CacheOptions(window=options.kv_window, bits=options.kv_bits)
    return ModelOptions(options.backend, options.dtype, cache)


def given_sampling(options: argparse.Namespace) -> dict[str, Any]:
    """What they say of how words are chosen, as fields of SamplingParams."""
    given = chosen_sampling(options)
    if options.stop:
        given["stop"] = tuple(options.stop)
    if options.no_lookup:
        given["lookup"] = False
    return given
