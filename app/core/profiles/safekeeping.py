"""What the privacy page shows of a profile: its protection, its backups and its audit log."""

from dataclasses import dataclass
from datetime import datetime

from app.core.profiles.profiles import Profile, Protection


@dataclass(frozen=True)
class Backup:
    """One backup. `schema` is the version of the database in it; `reason` daily, manual or upgrade; `size` in bytes."""

    name: str
    made: datetime
    schema: int
    reason: str
    size: int


@dataclass(frozen=True)
class SafeState:
    """How a profile is kept at one moment. The newest backup comes first."""

    profile: Profile
    protection: Protection
    has_recovery_code: bool
    backups: tuple[Backup, ...]
    audit_on: bool
    audit_count: int
