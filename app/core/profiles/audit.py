"""The audit log's terms and its chain: what is recorded, how entries hang together, the code that goes on paper."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.core.errors import AppError, ErrorCode

SUBJECT = re.compile(r"[A-Za-z0-9._-]{0,80}", re.ASCII)  # an id: no space, so no title and no sentence gets in


RETENTION = "retention"  # the subject of a change of how long conversations are kept


class Act(StrEnum):
    """What can be recorded. Names are kept in logs for years: they only append."""

    AUDIT_ON = "audit_on"
    AUDIT_OFF = "audit_off"
    ASKED = "asked"
    ANSWERED = "answered"
    OPENED = "opened"
    EXPORTED = "exported"
    IMPORTED = "imported"
    DELETED = "deleted"
    RESTORED = "restored"
    PURGED = "purged"
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    UNLOCK_FAILED = "unlock_failed"
    MODEL_CHANGED = "model_changed"
    SETTINGS_CHANGED = "settings_changed"
    DOCUMENTS_ADDED = "documents_added"
    DOCUMENTS_REMOVED = "documents_removed"
    PACK_INSTALLED = "pack_installed"
    BACKUP = "backup"
    RESTORE = "restore"
    KEY_CHANGED = "key_changed"


@dataclass(frozen=True)
class Entry:
    """One row. `previous` and `digest` are SHA-256; the subject is an opaque id or empty."""

    sequence: int
    time: str  # ISO 8601, UTC
    profile: str
    act: str
    subject: str
    previous: bytes
    digest: bytes


@dataclass(frozen=True)
class Problem:
    """What is wrong, at an entry. The names are part of the command line's JSON.

    edited: the entry does not have its digest. missing: entries from `sequence` on are not there. out_of_place: it does
    not follow the entry before it. cut: the log ends before the last entry that was counted or anchored.
    not_anchored: it is not the entry whose code is on paper. added: it stands behind the last entry that was counted.
    """

    sequence: int
    kind: str


@dataclass(frozen=True)
class Verification:
    """What a check found. `head` is the last entry's digest in hexadecimal, empty without entries."""

    problems: tuple[Problem, ...]
    count: int
    head: str

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def digest_of(  # noqa: PLR0917 (an entry's own fields, in their order)
    previous: bytes, sequence: int, time: str, profile: str, act: str, subject: str
) -> bytes:
    """An entry's SHA-256: over the one before and all fields, each with its length in front."""
    content = hashlib.sha256(b"shakti audit 1")
    for field in (previous, str(sequence).encode(), *(text.encode() for text in (time, profile, act, subject))):
        content.update(len(field).to_bytes(4, "big") + field)
    return content.digest()


def problems_of(entries: Iterable[Entry], start: bytes, count: int, head: bytes) -> Iterator[Problem]:
    """All that is wrong with the entries, which come in the order of their sequence.

    `start` is what the first one follows; `count` and `head` are what was noted when the last one was added.
    """
    sequence, previous = 0, start
    for entry in entries:
        if entry.sequence != sequence + 1:
            yield Problem(sequence + 1, "missing")
        if entry.sequence > count:
            yield Problem(entry.sequence, "added")
        fields = (entry.sequence, entry.time, entry.profile, entry.act, entry.subject)
        if entry.digest != digest_of(entry.previous, *fields):
            yield Problem(entry.sequence, "edited")
        elif entry.previous != previous:
            yield Problem(entry.sequence, "out_of_place")
        sequence, previous = entry.sequence, entry.digest
    if sequence < count:
        yield Problem(sequence + 1, "cut")
    elif sequence == count and previous != head:
        yield Problem(sequence, "out_of_place")


@dataclass(frozen=True)
class Anchor:
    """The head of a log on a day, short enough for paper: 80 bits of it, the number of entries, the date."""

    fingerprint: str  # 16 characters of Crockford's base 32
    count: int
    day: date

    @classmethod
    def of(cls, head: bytes, count: int, day: date) -> Anchor:
        """The anchor of a log of `count` entries that ends in `head`."""
        return cls(_fingerprint(head, count), count, day)

    @classmethod
    def parse(cls, code: str) -> Anchor:
        """Read it as people copy it: in small letters, O for 0. Raises AppError(ANCHOR_MISTYPED)."""
        plain = re.sub(r"[\s\-–—.]", "", code).upper().translate(_LOOK_ALIKE)
        match = re.fullmatch(rf"([{_ALPHABET}]{{16}})(\d{{1,12}})(\d{{8}})([{_CHECK}])", plain, re.ASCII)
        try:
            if match is None or _check_character(plain[:-1]) != match[4]:
                raise ValueError
            return cls(match[1], int(match[2]), date.fromisoformat(match[3]))
        except ValueError:
            raise AppError(ErrorCode.ANCHOR_MISTYPED) from None

    def __str__(self) -> str:
        groups = [self.fingerprint[i : i + 4] for i in range(0, 16, 4)]
        parts = [*groups, str(self.count), f"{self.day:%Y%m%d}"]
        return "-".join([*parts, _check_character("".join(parts))])

    def fits(self, head: bytes) -> bool:
        """Whether the entry with number `count` has this digest."""
        return self.fingerprint == _fingerprint(head, self.count)


_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CHECK = _ALPHABET + "*~$=U"  # Crockford's own symbols for 32 to 36
_LOOK_ALIKE = str.maketrans("OIL", "011")


def _check_character(plain: str) -> str:
    """The number that the characters are in base 32, modulo the prime 37: every single wrong one shows."""
    value = 0
    for character in plain:
        value = (value * 32 + _ALPHABET.index(character)) % 37
    return _CHECK[value]


def _fingerprint(head: bytes, count: int) -> str:
    number = int.from_bytes(hashlib.sha256(b"shakti anchor 1" + count.to_bytes(8, "big") + head).digest()[:10], "big")
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(75, -1, -5))
