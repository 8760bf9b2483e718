"""Profiles: who shares this data folder, each with conversations and a key of their own; and their list on disk."""

from __future__ import annotations

import builtins
import json
import logging
import re
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Protocol

from app.core.durable import write_durably
from app.core.errors import AppError, ErrorCode, os_errors
from app.core.paths import DataFolder
from app.core.typed_json import from_json

log = logging.getLogger(__name__)

DEFAULT = "default"  # the id of the profile that the first start makes
LONGEST_NAME = 60
LARGEST_FILE = 1_000_000  # bytes; what is larger was not written by this program
_ID = re.compile(r"[a-z0-9]{1,32}")
_JOINERS = "\u200c\u200d"  # Indic words are spelt with them


class Protection(StrEnum):
    """What holds the secret that unwraps a profile's key."""

    KEYCHAIN = "keychain"
    PASSPHRASE = "passphrase"
    KEYFILE = "keyfile"


@dataclass(frozen=True)
class Profile:
    """One person's place. The id is the folder's name; the name is what people see."""

    id: str
    name: str
    created: datetime
    last_used: datetime | None = None

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError("profile id")
        if self.name != profile_name(self.name):
            raise ValueError("profile name")


class LockedProfile(Protocol):
    """A profile that only a person can unlock, as a dialog or a prompt sees it. Its methods work on any thread.

    A try takes about 0.2 s. It raises AppError: WRONG_PASSPHRASE, WRONG_RECOVERY_CODE, RECOVERY_CODE_MISTYPED
    (which is not counted as a try), TRY_LATER while `wait` is above 0.
    """

    @property
    def profile(self) -> Profile: ...
    @property
    def protection(self) -> Protection: ...
    @property
    def has_recovery_code(self) -> bool: ...
    @property
    def problem(self) -> AppError | None:
        """Why it did not open by itself, where that is the keychain's or the key file's fault."""

    @property
    def unlocked(self) -> bool: ...
    def wait(self) -> float:
        """Seconds until the next try is taken."""

    def try_passphrase(self, text: str) -> None: ...
    def try_recovery_code(self, text: str) -> None: ...


def profile_name(text: str) -> str:
    """The name as it is kept. Raises AppError(BAD_PROFILE_NAME): blank, too long, or with control characters."""
    name = unicodedata.normalize("NFC", text).strip()
    bad = any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") and c not in _JOINERS for c in name)
    if not name.strip(_JOINERS) or len(name) > LONGEST_NAME or bad:
        raise AppError(ErrorCode.BAD_PROFILE_NAME)
    return name


class Profiles:
    """The list of a data folder. Whoever changes it holds the folder's lock; to be read it needs none.

    A list that cannot be read is rebuilt from the profiles' folders. Raises AppError:
    PROFILE_NOT_FOUND, PROFILE_EXISTS, BAD_PROFILE_NAME, or what is wrong with the disk.
    """

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder

    def list(self) -> list[Profile]:
        """In the order they were made."""
        path = self._folder.registry
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
            if len(content) > LARGEST_FILE:
                raise ValueError("too large")
            return [from_json(Profile, item) for item in json.loads(content)["profiles"]]
        except FileNotFoundError:
            return self._found()
        except (ValueError, TypeError, KeyError, AppError, RecursionError) as error:
            log.warning("the list of profiles cannot be used (%s) and is made anew", type(error).__name__)
            return self._found()
        except OSError as error:
            raise AppError.from_os_error(error, path) from error

    def find(self, name: str | None) -> Profile:
        """The profile of this name or id; for None the first one."""
        profiles = self.list()
        if name is None and profiles:
            return profiles[0]
        wanted = unicodedata.normalize("NFC", name or "").strip()
        for same in (_same_id, _same_name):
            for profile in profiles:
                if same(profile, wanted):
                    return profile
        raise AppError(ErrorCode.PROFILE_NOT_FOUND, _shown(wanted), choices=tuple(each.name for each in profiles))

    def create(
        self, name: str, *, profile_id: str | None = None, make: Callable[[Profile], object] | None = None
    ) -> Profile:
        """Add a profile to the list, once `make` has made what there is to be of it."""
        profiles = self.list()
        self._refuse_twins(profiles, name)
        profile = Profile(profile_id or secrets.token_hex(8), profile_name(name), datetime.now(UTC))
        if make is not None:
            make(profile)
        self._save([*profiles, profile])
        return profile

    def with_folder(self) -> builtins.list[str]:
        """The ids of all profiles that have a folder, on the list or not."""
        with os_errors(self._folder.profiles):
            names = sorted(each.name for each in self._folder.profiles.glob("*") if each.is_dir())
        return [name for name in names if _ID.fullmatch(name)]

    def rename(self, profile_id: str, name: str) -> Profile:
        """Give a profile another name."""
        profiles = self.list()
        self._refuse_twins([each for each in profiles if each.id != profile_id], name)
        return self._replace(profiles, profile_id, name=profile_name(name))

    def mark_used(self, profile_id: str) -> Profile:
        """Note that a profile is used now."""
        return self._replace(self.list(), profile_id, last_used=datetime.now(UTC))

    def forget(self, profile_id: str) -> None:
        """Take a profile off the list; its folder is not touched."""
        profiles = self.list()
        if left := [each for each in profiles if each.id == profile_id]:
            self._save([each for each in profiles if each not in left])

    def _replace(self, profiles: builtins.list[Profile], profile_id: str, **changes: Any) -> Profile:
        for place, profile in enumerate(profiles):
            if profile.id == profile_id:
                profiles[place] = replace(profile, **changes)
                self._save(profiles)
                return profiles[place]
        raise AppError(ErrorCode.PROFILE_NOT_FOUND, profile_id)

    def _refuse_twins(self, profiles: builtins.list[Profile], name: str) -> None:
        if any(_same_name(profile, profile_name(name)) for profile in profiles):
            raise AppError(ErrorCode.PROFILE_EXISTS)

    def _save(self, profiles: builtins.list[Profile]) -> None:
        items = [
            {
                "id": profile.id,
                "name": profile.name,
                "created": profile.created.isoformat(),
                "last_used": profile.last_used.isoformat() if profile.last_used else None,
            }
            for profile in profiles
        ]
        text = json.dumps({"version": 1, "profiles": items}, indent=2, ensure_ascii=False) + "\n"
        write_durably(self._folder.registry, text.encode())

    def _found(self) -> builtins.list[Profile]:
        """What the folders tell: their names are the ids, the first start's profile comes first."""
        with os_errors(self._folder.profiles):
            names = sorted(each.parent.name for each in self._folder.profiles.glob("*/key.json"))
        ids = sorted((name for name in names if _ID.fullmatch(name)), key=lambda name: name != DEFAULT)
        return [Profile(name, name, datetime.now(UTC)) for name in ids]


def _same_id(profile: Profile, wanted: str) -> bool:
    return profile.id == wanted


def _same_name(profile: Profile, wanted: str) -> bool:
    return profile.name.casefold() == wanted.casefold()


def _shown(name: str) -> str:
    """A name that may be anything, for an error's detail."""
    return "".join(c if c.isprintable() else "?" for c in name[:LONGEST_NAME])
