"""A file beside the database that holds secrets, where neither keychain nor passphrase protects a profile."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Collection
from pathlib import Path

from app.core.durable import erase, make_private, write_durably
from app.core.errors import AppError, os_errors

log = logging.getLogger(__name__)


class KeyFile:
    """Secrets by entry, as Keychain has them, in a file that its owner alone may read. Raises AppError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, entry: str) -> bytes | None:
        """The secret, None where there is no such entry (any more)."""
        return self._entries().get(entry)

    def put(self, entry: str, secret: bytes) -> None:
        """Keep a secret under the name of an entry, beside the others. Raises AppError."""
        self._write({**self._entries(), entry: secret})

    def remove(self, entry: str) -> None:
        """Remove a secret, and with the last one the file."""
        entries = self._entries()
        entries.pop(entry, None)
        with os_errors(self._path):
            if not entries:
                erase(self._path)
                return
        self._write(entries)

    def keep_only(self, entries: Collection[str]) -> None:
        """Remove the secrets of all other entries: a change that was cut off left them. Raises AppError."""
        if not entries:
            with os_errors(self._path):
                erase(self._path)  # also where it was half erased, and has no entry any more
            return
        for entry in self._entries().keys() - entries:
            self.remove(entry)

    def _write(self, entries: dict[str, bytes]) -> None:
        text = json.dumps({name: secret.hex() for name, secret in entries.items()})
        write_durably(self._path, text.encode())

    def _entries(self) -> dict[str, bytes]:
        try:
            if os.name == "posix" and self._path.stat().st_mode & 0o077:
                log.warning("the key file could be read by others: its mode is set right")
                make_private(self._path)
            with self._path.open("rb") as file:
                return {str(name): bytes.fromhex(text) for name, text in json.loads(file.read(10_000)).items()}
        except FileNotFoundError:
            return {}
        except (ValueError, TypeError, AttributeError, RecursionError):
            return {}
        except OSError as error:
            raise AppError.from_os_error(error, self._path) from error
