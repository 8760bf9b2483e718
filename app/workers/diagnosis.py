"""Diagnostic facts about this program and computer: versions, figures and codes, never contents.

No name of a person, a document, a folder or a file is in it, so it can be handed to anybody.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import app
from app.core.errors import AppError, ErrorCode
from app.core.models.library import ModelLibrary
from app.core.paths import DataFolder
from app.core.settings import Language, Settings, SettingsFile
from app.storage.conversations.assistants import own_assistants
from app.storage.database.database import Database
from app.storage.database.rows import all_rows
from app.workers.self_check import Cancelled, Step, steps
from shakti_mlx.errors import ModelError, ModelErrorCode

LOG_TAIL = 200_000  # bytes that are looked at
MOST_ERRORS = 10
CODES = frozenset({*map(str, ErrorCode), *map(str, ModelErrorCode)})
_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (?:WARNING|ERROR|CRITICAL) +\S+ [\w.]+: (.*)")
_COUNTED = {
    "conversations": "SELECT count(*) AS n FROM conversations WHERE deleted IS NULL",
    "messages": "SELECT count(*) AS n FROM messages",
    "collections": "SELECT count(*) AS n FROM collections",
    "documents": "SELECT count(*) AS n FROM documents",
    "passages": "SELECT count(*) AS n FROM passages",
    "packs": "SELECT count(*) AS n FROM packs",
    "folders": "SELECT count(*) AS n FROM folders",
}


@dataclass(frozen=True)
class LoggedError:
    """When, by the log's clock, and what."""

    time: str
    code: str


@dataclass(frozen=True)
class ModelFacts:
    """An installed model. The id is what the program gave it at its installation."""

    id: str
    bytes: int
    chosen: bool


@dataclass(frozen=True)
class Diagnosis:
    """Names are part of the command line's JSON. `profile_error` says why there are no counts."""

    version: str
    system: str
    python: str
    processor: str
    cores: int | None
    memory_bytes: int
    kernels: str | None  # the path they take here, None where there are none
    frozen: bool
    language: str | None
    theme: str
    backend: str | None
    models: list[ModelFacts] = field(default_factory=list)
    languages: list[str] = field(default_factory=lambda: [str(each) for each in Language])
    counts: dict[str, int] = field(default_factory=dict)
    database_bytes: int | None = None
    database_version: int | None = None
    log_bytes: int = 0
    errors: list[LoggedError] = field(default_factory=list)
    profile_error: str | None = None

    def as_text(self) -> str:
        """A line a fact, in English: it is for whoever helps."""
        facts = [
            ("Shakti", self.version + (" (packaged)" if self.frozen else "")),
            ("System", self.system),
            ("Python", self.python),
            ("Processor", f"{self.processor}, {self.cores or '?'} cores"),
            ("Memory", f"{self.memory_bytes / 2**30:.1f} GB"),
            ("Kernels", self.kernels or "none"),
            ("Backend", self.backend or "by machine"),
            ("Language", f"{self.language or 'system'} of {', '.join(self.languages)}"),
            ("Theme", self.theme),
            *((f"Model{' in use' if each.chosen else ''}", f"{each.id}, {_size(each.bytes)}") for each in self.models),
            *((name.capitalize(), str(count)) for name, count in self.counts.items()),
            ("Database", "" if self.database_bytes is None else _size(self.database_bytes)),
            ("Schema", "" if self.database_version is None else str(self.database_version)),
            ("Profile", self.profile_error or ""),
            ("Log", _size(self.log_bytes)),
            *((f"Error {each.time}", each.code) for each in self.errors),
        ]
        return "\n".join(f"{name}: {value}" for name, value in facts if value)


@dataclass(frozen=True)
class Diagnostics:
    """What the window checks and tells. The functions are called on a thread of their own."""

    steps: Callable[[], Sequence[Step]]
    diagnose: Callable[[], Diagnosis]
    errors: Callable[[], list[LoggedError]]
    log_folder: Path


def diagnostics_of(
    folder: DataFolder, settings_file: SettingsFile, models: ModelLibrary, database: Database
) -> Diagnostics:
    """For an open profile."""

    def check_model(cancelled: Cancelled) -> str:
        model = models.chosen(settings_file.current)
        models.verify(model, cancelled=cancelled)
        return model.id

    return Diagnostics(
        lambda: steps(check_model),
        lambda: diagnose(folder, settings_file.current, models, database),
        lambda: logged_errors(folder.log),
        folder.log.parent,
    )


def diagnose(
    folder: DataFolder,
    settings: Settings,
    models: ModelLibrary,
    database: Database | None,
    profile_error: AppError | None = None,
) -> Diagnosis:
    """Collect all facts; those that cannot be had are left out. Takes some hundred milliseconds."""
    from shakti_mlx.bench.machine import describe_machine
    from shakti_mlx.kernels import load

    machine, kernels = describe_machine(), load()
    return Diagnosis(
        version=app.__version__,
        system=machine["system"],
        python=machine["python"],
        processor=machine["processor"],
        cores=machine["cores"],
        memory_bytes=machine["memory_bytes"],
        kernels=None if kernels is None else kernels.path,
        frozen=bool(getattr(sys, "frozen", False)),
        language=settings.language,
        theme=str(settings.theme),
        backend=settings.backend,
        models=_models(models, settings),
        counts={} if database is None else _counts(database),
        database_bytes=None if database is None else database.path.stat().st_size,
        database_version=None if database is None else _version(database),
        log_bytes=folder.log.stat().st_size if folder.log.exists() else 0,
        errors=logged_errors(folder.log),
        profile_error=None if profile_error is None else str(profile_error.code),
    )


def logged_errors(log: Path) -> list[LoggedError]:
    """The last errors in a log file by their codes, the newest last. Nothing else of a line is taken."""
    try:
        with log.open("rb") as file:
            file.seek(max(log.stat().st_size - LOG_TAIL, 0))
            lines = file.read(LOG_TAIL).decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        if match := _LINE.match(line):
            codes = [word for word in re.findall(r"\w+", match[2]) if word in CODES]
            if codes:
                found.append(LoggedError(match[1], codes[0]))
    return found[-MOST_ERRORS:]


def _models(models: ModelLibrary, settings: Settings) -> list[ModelFacts]:
    installed, chosen = [], None
    with suppress(ModelError):  # the folder cannot be read, or the settings name one that is gone
        installed = models.installed()
        chosen = models.chosen(settings).id
    return [ModelFacts(each.id, each.size, each.id == chosen) for each in installed]


def _counts(database: Database) -> dict[str, int]:
    with database.read() as db:
        counts = {name: int(all_rows(db, sql)[0]["n"]) for name, sql in _COUNTED.items()}
        return {**counts, "assistants": own_assistants(db)}


def _version(database: Database) -> int:
    with database.read() as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
        return int(version)


def _size(count: int) -> str:
    """Of a file."""
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} B"
