"""RequestLog: every network request ever made, in a file that the user can read and clear. No content."""

from __future__ import annotations

import json
import os
import secrets
import threading
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.core.durable import make_private_folder
from app.core.errors import AppError, os_errors
from app.core.typed_json import from_json
from shakti_mlx.on_disk import sync


class Outcome(StrEnum):
    """How a request ended; BEGUN where the program ended before it did."""

    BEGUN = "begun"
    DONE = "done"
    CANCELLED = "cancelled"
    REDIRECTED = "redirected"
    REFUSED = "refused"  # the answer could not be used
    BROKEN = "broken"  # no connection, or it broke off


@dataclass(frozen=True)
class Request:
    """One request. `bytes` were received; `path` has no query, which may hold what nobody else is to read."""

    id: str
    when: datetime
    method: str
    host: str
    path: str
    bytes: int = 0
    outcome: Outcome = Outcome.BEGUN
    status: int | None = None  # of the server's answer

    def as_fields(self) -> dict[str, Any]:
        """As it stands in the file and in JSON."""
        return {**asdict(self), "when": self.when.isoformat(timespec="seconds"), "outcome": str(self.outcome)}


class RequestLog:
    """A line is written before a request begins, and one at its end. Any thread. Raises AppError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def begin(self, method: str, host: str, path: str) -> Request:
        """Note a request that is about to be made."""
        request = Request(secrets.token_hex(6), datetime.now(UTC), method, host, path)
        self._append(request)
        return request

    def end(self, request: Request, outcome: Outcome, received: int, status: int | None) -> None:
        """Note how a request ended: with `received` bytes of content, and the HTTP status if any. Raises AppError."""
        self._append(replace(request, outcome=outcome, bytes=received, status=status))

    def list(self) -> list[Request]:
        """All requests, the newest first. What cannot be read of the file is left out."""
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise AppError.from_os_error(error, self._path) from error
        found: dict[str, Request] = {}
        for line in lines:
            if (request := _read(line)) is not None:
                found[request.id] = request
        return list(reversed(found.values()))

    def clear(self) -> None:
        """Remove the whole log from the disk. Raises AppError."""
        with self._lock, os_errors(self._path):
            self._path.unlink(missing_ok=True)

    def _append(self, request: Request) -> None:
        line = json.dumps(request.as_fields(), ensure_ascii=False) + "\n"
        make_private_folder(self._path.parent)
        with self._lock, os_errors(self._path):
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            with os.fdopen(handle, "ab") as file:
                file.write(line.encode())
                file.flush()
                sync(file.fileno())


def _read(line: str) -> Request | None:
    try:
        request: Request = from_json(Request, json.loads(line))
    except (ValueError, RecursionError):
        return None
    return request
