"""Speeds measured on this computer, stored by the model's checksum."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.core.durable import make_private_folder, write_durably
from app.core.typed_json import from_json

FASTEST = 1e12  # tokens a second; beyond it nobody measured
LARGEST_FILE = 2**22  # bytes; what is larger was not written by this program


@dataclass(frozen=True)
class Measurement:
    """Speeds in tokens a second; `peak_memory` in bytes, of the process that measured."""

    when: datetime
    backend: str
    load_seconds: float
    prompt_tokens: int
    prompt_tokens_per_second: float
    new_tokens: int
    tokens_per_second: float
    peak_memory: int

    def as_fields(self) -> dict[str, Any]:
        """As it stands in the file and in JSON."""
        return {**asdict(self), "when": self.when.isoformat(timespec="seconds")}


class Measurements:
    """The file. Any thread. One that cannot be used counts as empty: it can be measured again."""

    def __init__(self, path: Path, machine: str | None = None) -> None:
        """`machine`: by default this one."""
        self._path, self._machine = path, machine
        self._lock = threading.Lock()

    def get(self, sha256: str, backend: str | None) -> Measurement | None:
        """What was measured of the model with that checksum, here, and on the backend that is asked for."""
        return _measurement(self._read().get(self._key(sha256, backend)))

    def put(self, sha256: str, backend: str | None, measurement: Measurement) -> None:
        """Keep a measurement in the place of the one before it. Raises AppError: what is wrong with the disk."""
        with self._lock:
            rows = dict(self._read())
            rows[self._key(sha256, backend)] = measurement.as_fields()
            make_private_folder(self._path.parent)
            write_durably(self._path, (json.dumps(rows, indent=1) + "\n").encode())

    def _key(self, sha256: str, backend: str | None) -> str:
        if self._machine is None:
            self._machine = this_machine()
        return f"{sha256}/{self._machine}/{backend or 'own'}"

    def _read(self) -> Mapping[str, object]:
        try:
            with self._path.open("rb") as file:
                rows = json.loads(file.read(LARGEST_FILE))
        except (OSError, ValueError, RecursionError):
            return {}
        return rows if isinstance(rows, dict) else {}


def this_machine() -> str:
    """Identifies this computer, for data folders that are moved to another; neither its name nor a serial number."""
    from shakti_mlx.bench.machine import describe_machine

    described = describe_machine()
    told = [described[name] for name in ("processor", "flags", "threads")]
    memory = round(described["memory_bytes"] / 2**30)
    return hashlib.sha256(json.dumps([*told, memory]).encode()).hexdigest()[:16]


def _measurement(fields: object) -> Measurement | None:
    try:
        found: Measurement = from_json(Measurement, fields)
    except ValueError:
        return None
    speeds = (found.prompt_tokens_per_second, found.tokens_per_second, found.load_seconds)
    return found if all(0 < speed < FASTEST for speed in speeds) else None
