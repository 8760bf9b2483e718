"""The latest time that was seen in a profile, by which a clock that went back is known."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.core.errors import AppError, ErrorCode
from app.storage.database import profile_values
from app.storage.database.rows import time_text

_SEEN = "latest_time_seen"
_STEP_BACK = timedelta(days=1)  # what is further ahead was used by a clock that was


def time_seen(db: Any) -> datetime | None:
    """None where no clock was looked at yet. Raises AppError(DATABASE_DAMAGED)."""
    value = profile_values.get_json(db, _SEEN)
    try:
        return None if value is None else datetime.fromisoformat(value)
    except (ValueError, TypeError):
        raise AppError(ErrorCode.DATABASE_DAMAGED, "latest time seen") from None


def remember_time(db: Any, time: datetime) -> None:
    """Compare with this time from now on."""
    profile_values.put_json(db, _SEEN, time_text(time))


def time_of_use(db: Any, now: datetime) -> str:
    """Now, as it is stored: by a clock that went back the latest time seen, or that of the last use up to a day ahead.

    Else what was used while the clock stood at 1970 would be the oldest of all when it is set right, and be deleted;
    and what is used after an hour was set back would stand below what was used before.
    """
    sql = "SELECT max(updated) FROM conversations WHERE updated < ?"
    (last_use,) = db.execute(sql, [time_text(now + _STEP_BACK)]).fetchone()
    return max(time_text(max(now, time_seen(db) or now)), last_use or "")
