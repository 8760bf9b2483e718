"""Whether a person is to be welcomed: once for each data folder, before its first use."""

from __future__ import annotations

import os

from app.core.settings import Settings

SWITCH = "SHAKTI_WELCOME"  # "none": who sets up many computers has chosen already


def welcome_wanted() -> bool:
    """Whether data folders get a first run at all."""
    return os.environ.get(SWITCH, "").strip().casefold() != "none"


def welcome_due(settings: Settings, *, conversations: int, profiles: int) -> bool:
    """Whoever has conversations already, or a second profile, knows the program from an earlier version."""
    return welcome_wanted() and not settings.welcomed and not conversations and profiles <= 1
