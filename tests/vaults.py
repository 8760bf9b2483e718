"""What a test of keys works with: a profile in a folder, a keychain in memory that can fail, clocks that can be set."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from patience import PATIENCE

from app.core.paths import DataFolder, ProfileFolder
from app.core.profiles.profiles import Profile, Protection
from app.storage.conversations.conversations import Conversations
from app.storage.keys.attempts import Clock
from app.storage.keys.keychain import Keychain
from app.storage.keys.vault import Vault

PASSPHRASE = "ಸೂರ್ಯ river ninety"
SAID = "What was said"


@dataclass
class MemoryKeychain:
    """A keychain's backend. `refuse` is called first, with the name of the call."""

    entries: dict[str, str] = field(default_factory=dict)
    refuse: Callable[[str], None] = lambda call: None

    def get_password(self, service: str, username: str) -> str | None:
        self.refuse("get")
        return self.entries.get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self.refuse("set")
        self.entries[f"{service} {username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        self.refuse("delete")
        del self.entries[f"{service} {username}"]


@dataclass
class Clocks:
    """Both clocks of a computer, and how often it was started."""

    wall: float = 1_800_000_000.0
    running: float = 1000.0
    boot: int = 1

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.running += seconds

    def restart(self) -> None:
        self.boot += 1
        self.running = 0.0

    def clock(self) -> Clock:
        return Clock(lambda: self.wall, lambda: self.running, lambda: str(self.boot))


@dataclass
class Owner:
    """A person with a profile: `vault()` gives it as a fresh start of the program would, locked."""

    folder: DataFolder
    backend: MemoryKeychain | None = field(default_factory=MemoryKeychain)
    clocks: Clocks = field(default_factory=Clocks)
    keychain_patience: float = PATIENCE

    @property
    def place(self) -> ProfileFolder:
        return self.folder.profile("default")

    def keychain(self) -> Keychain:
        return Keychain(lambda: self.backend, time_limit=self.keychain_patience)

    def vault(self) -> Vault:
        profile = Profile("default", "default", datetime(2026, 1, 1, tzinfo=UTC))
        return Vault(profile, self.place, self.keychain(), self.clocks.clock())


def say(vault: Vault) -> None:
    """Put a conversation into an unlocked profile."""
    database = vault.open_database()
    Conversations(database).add_exchange(None, SAID, SAID)
    database.close()


def heard(vault: Vault) -> list[str]:
    """The titles of what an unlocked profile has."""
    database = vault.open_database()
    titles = [each.title for each in Conversations(database).list()]
    database.close()
    return titles


def made(owner: Owner, protection: Protection | None = None) -> Vault:
    """The owner's new profile, unlocked, with a conversation."""
    vault = owner.vault()
    vault.create(protection, PASSPHRASE if protection is Protection.PASSPHRASE else "")
    say(vault)
    return vault


def fingerprints(folder: Path) -> dict[str, str]:
    """Every file below the folder, by its content."""
    files = (each for each in folder.rglob("*") if each.is_file())
    return {str(each.relative_to(folder)): hashlib.sha256(each.read_bytes()).hexdigest() for each in files}
