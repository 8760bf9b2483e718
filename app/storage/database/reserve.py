"""Room on the disk that is kept for the day when it is full: without it nothing could be deleted then."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage

from app.core.durable import write_durably
from app.core.errors import AppError

log = logging.getLogger(__name__)

SIZE = 1 << 20  # bytes: the log of a deletion, which can be done in parts, and the log's index


def keep_reserve(reserve: Path) -> None:
    """Have the room, unless it is there or would leave less than as much again. What goes wrong is logged."""
    try:
        if not reserve.exists() and disk_usage(reserve.parent).free >= 2 * SIZE:
            write_durably(reserve, os.urandom(SIZE))  # zeros would take no room on a disk that compresses
    except (AppError, OSError) as error:
        log.info("no room is kept: %s", error)


def give_up_reserve(reserve: Path) -> None:
    """Give the room to whoever needs it now."""
    with suppress(OSError):
        reserve.unlink()
        log.info("the disk is full: the room that was kept is given up")
