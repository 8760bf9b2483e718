"""What the privacy page shows of a profile: its protection, its backups and its audit log."""

from dataclasses import dataclass
from datetime import datetime

from app.core.profiles.profiles import Profile, Protection


@dataclass(frozen=True)
class BackupFacts:
    """One backup. `reason` is daily, manual or upgrade; `size` in bytes."""

    name: str
    made: datetime
    reason: str
    size: int


@dataclass(frozen=True)
class SafeState:
    """How a profile is kept at one moment. The newest backup comes first."""

    profile: Profile
    protection: Protection
    has_recovery_code: bool
    backups: tuple[BackupFacts, ...]
    audit_on: bool
    audit_count: int
