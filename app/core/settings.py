"""Settings: what the user has chosen, and its file."""

import json
import logging
import threading
from collections.abc import Mapping
from dataclasses import asdict, astuple, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.core.durable import write_durably
from app.core.errors import AppError, ErrorCode
from app.core.question import clean_text
from app.core.typed_json import from_json
from shakti_mlx.errors import ModelError
from shakti_mlx.sampling import SamplingParams

log = logging.getLogger(__name__)

LARGEST_FILE = 1_000_000  # bytes; what is larger was not written by this program
LONGEST_LOCK = 24 * 60  # minutes
BACKENDS = ("mlx", "torch")
SMALLEST_TEXT, LARGEST_TEXT = 80, 200  # per cent
LARGEST_PLACE = 100_000  # pixels: no desktop is larger


class Language(StrEnum):
    """The languages of the interface, by ISO 639-1 code."""

    ENGLISH = "en"
    HINDI = "hi"
    KANNADA = "kn"
    TELUGU = "te"


class Masking(StrEnum):
    """When personal data that is found in a text is masked. Never without a word: the caller says what was masked.

    ASK leaves it to the person each time; where nobody can be asked (the command line), nothing is masked.
    """

    ASK = "ask"
    ALWAYS = "always"
    NEVER = "never"


class Theme(StrEnum):
    """Light, dark, or as the system has it; high contrast is light or dark as the system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True)
class WindowPlace:
    """Where the window was, in the desktop's pixels, and how its panes were divided. 0: not known."""

    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    maximised: bool = False
    sidebar_shown: bool = True
    sidebar_width: int = 0
    panel_width: int = 0

    def __post_init__(self) -> None:
        if not all(-LARGEST_PLACE <= each <= LARGEST_PLACE for each in astuple(self)):
            raise ValueError("a window beyond any desktop")


@dataclass(frozen=True)
class TypingChoice:
    """What Latin letters turn into while the interface speaks a language: `typed`, while it is `on`."""

    interface: Language
    typed: Language
    on: bool

    def __post_init__(self) -> None:
        if self.typed is Language.ENGLISH:
            raise ValueError("English is typed as it is")


@dataclass(frozen=True)
class Settings:
    """All that the user can choose. `language` None means the system's, where it is one of ours."""

    language: Language | None = None
    theme: Theme = Theme.SYSTEM
    text_size: int = 100  # per cent, of everything in the window
    window: WindowPlace = field(default_factory=WindowPlace)
    model: str | None = None  # id of an installed model; None means the first one
    backend: str | None = None  # "mlx" or "torch"; None means by machine
    system_prompt: str = ""
    sampling: SamplingParams = field(default_factory=SamplingParams)
    mask_on_save: Masking = Masking.ASK  # a question, before it is stored and the model sees it
    mask_on_export: Masking = Masking.ASK  # a conversation, in the file that is written
    lock_after: int | None = None  # minutes without a key or a mouse; 0 never locks, None goes by the protection
    network: bool = False  # whether anything may be asked of the network at all
    welcomed: bool = False  # the first run was gone through, or left
    native_digits: bool = False  # figures of the interface in its language's own digits
    typing: tuple[TypingChoice, ...] = ()  # one for each language of the interface in which a choice was made
    open_folds: tuple[str, ...] = ()  # the pages on which what is for experts is shown

    def __post_init__(self) -> None:
        if self.backend is not None and self.backend not in BACKENDS:
            raise ValueError(f"backend {self.backend!r}")
        if self.lock_after is not None and not 0 <= self.lock_after <= LONGEST_LOCK:
            raise ValueError(f"lock_after {self.lock_after!r}")
        if not SMALLEST_TEXT <= self.text_size <= LARGEST_TEXT:
            raise ValueError(f"text_size {self.text_size!r}")
        object.__setattr__(self, "system_prompt", clean_text(self.system_prompt))

    def with_(self, **changes: Any) -> "Settings":
        """A copy with some fields changed."""
        return replace(self, **changes)


class SettingsFile:
    """The settings in force and the file they live in. Any thread may read and change them.

    `damaged` says, for the user to be told, that the file could not be used and where it was put.
    """

    def __init__(self, path: Path, *, only_looks: bool = False) -> None:
        """`only_looks` leaves a file that cannot be used where it is: see peek_settings()."""
        self._path = path
        self._lock = threading.Lock()
        self._current, self.damaged = (peek_settings(path), None) if only_looks else _load(path)

    @property
    def folder(self) -> Path:
        """Where it lies: the data folder."""
        return self._path.parent

    @property
    def current(self) -> Settings:
        """The settings in force."""
        return self._current

    def update(self, **changes: Any) -> Settings:
        """Change some fields, on disk first. Raises AppError, and then nothing has changed."""
        with self._lock:
            settings = self._current.with_(**changes)
            save_settings(settings, self._path)
            self._current = settings
            return settings


def load_settings(path: Path) -> Settings:
    """The settings in the file, or the defaults where there is none or it cannot be used.

    A file that cannot be used is kept as settings.json.damaged-<n>, so nothing in it is lost.
    """
    return _load(path)[0]


def peek_settings(path: Path) -> Settings:
    """Read the settings without changing anything: a damaged file is left for `SettingsFile` to set aside."""
    try:
        return _read(path)
    except _UNUSABLE:
        return Settings()


def changed_settings(settings: Settings, changes: Mapping[str, object]) -> Settings:
    """A copy with fields as a file would give them. Raises ValueError or ModelError for what a file may not hold."""
    changed: Settings = from_json(Settings, {**json.loads(json.dumps(asdict(settings))), **changes})
    return changed


def save_settings(settings: Settings, path: Path) -> None:
    """Write the file in one step: after a crash or on a full disk it is the old one or the new one, whole.

    Raises AppError: DISK_FULL, HOME_NOT_WRITABLE, STORAGE_FAILED.
    """
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    write_durably(path.resolve(), text.encode("utf-8", "surrogatepass"))  # a link to the file elsewhere stays a link


_UNUSABLE = (OSError, ValueError, RecursionError, ModelError)  # what `_read` raises


def _read(path: Path) -> Settings:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Settings()
    if len(content) > LARGEST_FILE:
        raise ValueError("too large")
    settings: Settings = from_json(Settings, json.loads(content))
    return settings


def _load(path: Path) -> tuple[Settings, AppError | None]:
    try:
        return _read(path), None
    except _UNUSABLE as error:
        kept = _set_aside(path)
        # Only the kind of the error: its text may quote the file, and so the user's system prompt.
        log.warning("the settings cannot be used (%s), the defaults are; kept as %s", type(error).__name__, kept)
        return Settings(), AppError(ErrorCode.SETTINGS_DAMAGED, str(kept))


def _set_aside(path: Path) -> Path:
    """Rename the file to the first free settings.json.damaged-<n>; where it is then."""
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        return path.rename(kept)
    except OSError as error:
        log.warning("the damaged settings cannot be renamed: %s", error.strerror)
        return path
