"""key.json: how a profile's key is protected, and the key itself, wrapped. Never the plain key."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from app.core.durable import make_private_folder, write_durably
from app.core.errors import AppError, ErrorCode, os_errors
from app.core.paths import ProfileFolder
from app.core.profiles.profiles import Protection
from app.storage.keys.wrapping import Argon2

VERSION = 1
LARGEST_FILE = 100_000


@dataclass(frozen=True)
class Slot:
    """The key, wrapped. `entry` names the secret in keychain or key file; `argon2` makes it from a passphrase."""

    protection: Protection
    wrapped: bytes
    entry: str = ""
    argon2: Argon2 | None = None

    def __post_init__(self) -> None:
        if (self.protection is Protection.PASSPHRASE) != (self.argon2 is not None):
            raise ValueError("argon2 goes with a passphrase")


@dataclass(frozen=True)
class Pending:
    """A re-key at work: the next key wrapped under the present one, and the slot that will hold it."""

    next_key: bytes
    slot: Slot


@dataclass(frozen=True)
class KeyRecord:
    """All that key.json says. `recovery` is the key wrapped under the recovery code, if there is one.

    `unseen`: one was made or dropped since, and nobody has seen which is good now; what is on paper opens nothing.
    `former` are keys before this one, wrapped under it, while backups made with them are not yet re-encrypted.
    """

    slot: Slot
    recovery: bytes | None = None
    pending: Pending | None = None
    former: tuple[bytes, ...] = ()
    unseen: bool = False


def save_record(folder: ProfileFolder, record: KeyRecord) -> None:
    """Write the record and its copy. Raises AppError; then the old record is in force, as far as the disk tells."""
    content = _content(record)
    make_private_folder(folder.backups)
    write_durably(folder.keys_copy, content)  # first: it is not read while the record itself can be
    write_durably(folder.keys, content)


def mend_record(folder: ProfileFolder, record: KeyRecord) -> None:
    """Bring the record and its copy in line where one was damaged, or a change of both was cut off.

    Else what opened the profile before the change would open the copy for ever. Raises AppError.
    """
    content = _content(record)
    try:
        if folder.keys.read_bytes() == content == folder.keys_copy.read_bytes():
            return
    except OSError:
        pass  # one is gone
    save_record(folder, record)


def on_disk(folder: ProfileFolder) -> tuple[bytes, bytes]:
    """The record and its copy as they are written: after a write that failed either may be the new one. Raises AppError
    also where one is gone.
    """
    with os_errors(folder.keys):
        return folder.keys.read_bytes(), folder.keys_copy.read_bytes()


def load_record(folder: ProfileFolder) -> KeyRecord | None:
    """The record, from its copy where the file is gone or damaged; None where there has never been one.

    Raises AppError(KEYS_DAMAGED) where neither can be used; both are untouched.
    """
    damaged = False
    for path in (folder.keys, folder.keys_copy):
        try:
            with path.open("rb") as file:
                return _from_json(json.loads(file.read(LARGEST_FILE)))
        except FileNotFoundError:
            continue
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            damaged = True
        except OSError as error:
            raise AppError.from_os_error(error, path) from error
    if damaged:
        raise AppError(ErrorCode.KEYS_DAMAGED, str(folder.keys))
    return None


def _content(record: KeyRecord) -> bytes:
    return (json.dumps(_as_json(record), indent=2) + "\n").encode()


def _as_json(record: KeyRecord) -> dict[str, Any]:
    pending = record.pending
    return {
        "version": VERSION,
        "slot": _slot_as_json(record.slot),
        "recovery": _text(record.recovery),
        "pending": pending and {"next_key": _text(pending.next_key), "slot": _slot_as_json(pending.slot)},
        "former": [_text(key) for key in record.former],
        **({"unseen": True} if record.unseen else {}),
    }


def _slot_as_json(slot: Slot) -> dict[str, Any]:
    kdf = slot.argon2
    return {
        "protection": slot.protection,
        "wrapped": _text(slot.wrapped),
        "entry": slot.entry,
        "argon2id": kdf
        and {"salt": _text(kdf.salt), "memory_kib": kdf.memory_kib, "passes": kdf.passes, "lanes": kdf.lanes},
    }


def _from_json(data: dict[str, Any]) -> KeyRecord:
    if data["version"] != VERSION:
        raise ValueError("version")
    pending = data["pending"]
    return KeyRecord(
        slot=_slot_from_json(data["slot"]),
        recovery=None if data["recovery"] is None else _bytes(data["recovery"]),
        pending=pending and Pending(_bytes(pending["next_key"]), _slot_from_json(pending["slot"])),
        former=tuple(map(_bytes, data["former"])),
        unseen=data.get("unseen") is True,
    )


def _slot_from_json(data: dict[str, Any]) -> Slot:
    kdf = data["argon2id"]
    return Slot(
        Protection(data["protection"]),
        _bytes(data["wrapped"]),
        str(data["entry"]),
        kdf and Argon2(_bytes(kdf["salt"]), int(kdf["memory_kib"]), int(kdf["passes"]), int(kdf["lanes"])),
    )


def _text(content: bytes | None) -> str | None:
    return None if content is None else b64encode(content).decode("ascii")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)
