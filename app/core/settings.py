"""Settings: what the user has chosen, and its file."""

import json
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.core.durable import write_durably
from app.core.errors import AppError, ErrorCode
from app.core.question import clean_text
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
    return _settings_from({**json.loads(json.dumps(asdict(settings))), **changes})


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
    return _settings_from(json.loads(content))


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


def _settings_from(data: object) -> Settings:
    """Raises ValueError for a wrong type or value, ModelError for sampling out of range. Unknown keys are ignored."""
    known = _known_fields(Settings, data)
    for name in ("model", "backend", "system_prompt"):
        if not isinstance(known.get(name, ""), str | None):
            raise ValueError(f"{name} is no text")
    if known.get("system_prompt", "") is None:
        raise ValueError("system_prompt is null")
    if known.get("language") is not None:
        known["language"] = Language(known["language"])
    if type(known.get("lock_after")) not in (int, type(None)):
        raise ValueError("lock_after is no whole number")
    for name, kind in (("network", bool), ("welcomed", bool), ("native_digits", bool), ("text_size", int)):
        if type(known.get(name, kind())) is not kind:
            raise ValueError(f"{name} is no {kind.__name__}")
    made: dict[str, Callable[[Any], object]] = {
        "theme": Theme,
        "mask_on_save": Masking,
        "mask_on_export": Masking,
        "window": _window_from,
        "typing": _typing_from,
        "open_folds": _names_from,
        "sampling": _sampling_from,
    }
    known |= {name: make(known[name]) for name, make in made.items() if name in known}
    return Settings(**known)


def _window_from(data: object) -> WindowPlace:
    known = _known_fields(WindowPlace, data)
    for name, value in known.items():
        if type(value) is not type(getattr(WindowPlace(), name)):
            raise ValueError(f"{name} of the window is of another kind")
        if not -LARGEST_PLACE <= value <= LARGEST_PLACE:
            raise ValueError(f"{name} of the window is beyond any desktop")
    return WindowPlace(**known)


def _typing_from(data: object) -> tuple[TypingChoice, ...]:
    if not isinstance(data, list):
        raise ValueError("typing is no list")
    choices = []
    for item in data:
        known = _known_fields(TypingChoice, item)
        if len(known) < 3 or type(known["on"]) is not bool:
            raise ValueError("typing is incomplete")
        choices.append(TypingChoice(Language(known["interface"]), Language(known["typed"]), known["on"]))
    return tuple(choices)


def _names_from(data: object) -> tuple[str, ...]:
    if not isinstance(data, list) or not all(isinstance(name, str) for name in data):
        raise ValueError("open_folds is no list of names")
    return tuple(data)


_WHOLE_NUMBERS = ("top_k", "repetition_window", "max_tokens", "seed")
_NUMBERS = ("temperature", "top_p", "min_p", "repetition_penalty")


def _sampling_from(data: object) -> SamplingParams:
    known = _known_fields(SamplingParams, data)
    for name in _WHOLE_NUMBERS:
        if type(known.get(name, 0)) is not int and not (name == "seed" and known[name] is None):
            raise ValueError(f"{name} is no whole number")
    for name in _NUMBERS:
        if type(known.get(name, 0)) not in (int, float):
            raise ValueError(f"{name} is no number")
    stop = known.get("stop", [])
    if not isinstance(stop, list) or not all(isinstance(text, str) for text in stop):
        raise ValueError("stop is no list of texts")
    return SamplingParams(**{**known, "stop": tuple(stop)})


def _known_fields(kind: type, data: object) -> dict[str, Any]:
    if not isinstance(data, Mapping):
        raise ValueError(f"{kind.__name__} is no object")
    names = {item.name for item in fields(kind)}
    return {name: value for name, value in data.items() if name in names}
