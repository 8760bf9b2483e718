"""Rate limit for wrong passphrases, kept on disk across restarts."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.durable import write_durably
from app.core.errors import CANNOT_WRITE, AppError, ErrorCode, os_errors

FREE_TRIES = 3
LONGEST_WAIT = 300.0  # seconds


def wait_after(tries: int) -> float:
    """Seconds to wait after so many wrong tries: none for the first, then twice as long each time."""
    return 0.0 if tries < FREE_TRIES else min(2.0 ** min(tries - FREE_TRIES, 20), LONGEST_WAIT)


def boot_id() -> str:
    """What names this run of the system; empty where it does not say."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except OSError:
        return ""


@dataclass(frozen=True)
class Clock:
    """The two clocks: the wall's, which anybody may set, and one that only runs, for as long as the boot lasts."""

    wall: Callable[[], float] = time.time
    running: Callable[[], float] = time.monotonic
    boot: Callable[[], str] = boot_id


class Attempts:
    """The wrong tries of one profile.

    While the computer runs, the wait is measured by a clock that cannot be set. After a restart it is the wall
    clock's, and one that went back costs the owner a full wait at most.
    """

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self._path, self._clock = path, clock or Clock()
        self._unwritten: bytes | None = None  # the record, where the disk does not take it

    def wait(self) -> float:
        """Seconds until the next try is taken."""
        tries, wall, running, boot = self._read()
        whole = wait_after(tries)
        passed = self._clock.running() - running if boot and boot == self._clock.boot() else self._clock.wall() - wall
        if passed >= 0:
            return max(0.0, whole - passed)
        if whole > 0:
            self._write(tries)  # the wall clock was set back: counted from now, lest the wait never end
        return whole

    @property
    def wrong(self) -> int:
        """Wrong tries so far, since the last right one."""
        return self._read()[0]

    def begin(self) -> None:
        """Count a try as wrong before it is made, so that ending the program saves nobody the wait.

        Raises AppError: TRY_LATER with the seconds, STORAGE_FAILED.
        """
        if (left := self.wait()) > 0:
            raise AppError(ErrorCode.TRY_LATER, f"{int(left) + 1} s")
        self._write(self._read()[0] + 1)

    def succeed(self) -> None:
        """The try was right: all is forgotten."""
        self._unwritten = None
        with os_errors(self._path):
            self._path.unlink(missing_ok=True)

    def _write(self, tries: int) -> None:
        """On a full disk, or where nothing may be written, it holds as long as the program runs."""
        record = json.dumps([tries, self._clock.wall(), self._clock.running(), self._clock.boot()]).encode()
        try:
            write_durably(self._path, record)
            self._unwritten = None
        except AppError as error:
            if error.code not in CANNOT_WRITE:
                raise
            self._unwritten = record

    def _read(self) -> tuple[int, float, float, str]:
        try:
            tries, wall, running, boot = json.loads(self._unwritten or self._on_disk())
            return int(tries), float(wall), float(running), str(boot)
        except FileNotFoundError:
            return 0, 0.0, 0.0, ""
        except (OSError, ValueError, TypeError, OverflowError, RecursionError):
            return FREE_TRIES - 1, 0.0, 0.0, ""  # somebody else's work: the next wrong try is waited for

    def _on_disk(self) -> bytes:
        with self._path.open("rb") as file:
            return file.read(1000)
