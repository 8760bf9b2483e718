"""Entries of the keychain that a change of the key makes or drops, noted first, so that a kill leaves none behind."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.durable import write_durably
from app.core.errors import AppError, os_errors

LARGEST_FILE = 10_000


class NotedEntries:
    """Names in a file that is there while they are to be looked at, each with its profile's prefix. Raises AppError."""

    def __init__(self, path: Path, prefix: str) -> None:
        self._path, self._prefix = path, prefix

    def names(self) -> set[str]:
        """What was noted, and not yet forgotten. Another profile's entry in a file that came from there is none."""
        try:
            with self._path.open("rb") as file:
                names = json.loads(file.read(LARGEST_FILE))
            return {name for name in names if isinstance(name, str) and name.startswith(self._prefix)}
        except FileNotFoundError:
            return set()
        except (ValueError, TypeError, RecursionError):
            return set()  # somebody else's work
        except OSError as error:
            raise AppError.from_os_error(error, self._path) from error

    def add(self, name: str) -> None:
        """Note it, on disk."""
        write_durably(self._path, json.dumps(sorted({*self.names(), name})).encode())

    def forget(self) -> None:
        """Nothing is to be looked at any more."""
        with os_errors(self._path):
            self._path.unlink(missing_ok=True)
