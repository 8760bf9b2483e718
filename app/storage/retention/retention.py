"""Retention in the database: the rules, the latest time seen, what is due, and its deletion."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.core.conversations.conversation import Conversation
from app.core.conversations.retention import Clock, RetentionPlan, RetentionRules, judge_clock, plan
from app.core.errors import AppError, ErrorCode
from app.core.profiles.audit import RETENTION, Act
from app.storage.database import profile_values
from app.storage.database.database import with_room
from app.storage.database.rows import CONVERSATION, all_rows, conversation, time_text
from app.storage.database.time_seen import remember_time, time_seen
from app.storage.retention.audit import Recorded
from app.storage.retention.deletion import mark_deleted

_DAYS = "keep_days"
_MARK_EVERY = timedelta(minutes=1)  # the time seen is not written more often


class Retention(Recorded):
    """Keeps conversations for the days that the profile or their folder says. Any thread; raises AppError.

    `apply` deletes only; the purge at the end of the program or at its next start makes it final. A clock that
    went back, or ahead further than a program is usually left unused, deletes nothing until it is confirmed.
    """

    def rules(self) -> RetentionRules:
        """The rules in force."""
        with self._database.read() as db:
            return _rules(db)

    def keep(self, days: int | None) -> None:
        """How long the profile keeps conversations, None for ever. Folders: see Folders.keep."""
        RetentionRules(days)
        with self._database.write() as db:
            if profile_values.get_json(db, _DAYS) != days:
                profile_values.put_json(db, _DAYS, days)
                self._audit.record(Act.SETTINGS_CHANGED, RETENTION, db)

    def see_clock(self) -> Clock:
        """Look at the clock and remember the time, if it can be believed. To be called now and then.

        Where nothing can be written, nothing is remembered.
        """
        if self._database.only_read is not None:
            with self._database.read() as db:
                return judge_clock(self._now(), time_seen(db))
        with self._database.write() as db:
            return _see_clock(db, self._now(), confirmed=False)

    def preview(self) -> RetentionPlan:
        """What `apply` would delete now, and whether the clock lets it. Changes nothing."""
        with self._database.read() as db:
            return _plan(db, self._now())

    def apply(self, *, clock_is_right: bool = False) -> list[Conversation]:
        """Delete what is due, which can be restored until it is purged; gives what went.

        Raises AppError(CLOCK_SUSPECT) where the clock cannot be believed and something is due, unless a person says
        that it `clock_is_right`; then the time now is the one to compare with from now on.
        """
        now = self._now()

        def act() -> list[Conversation]:
            with self._database.write() as db:
                due = _plan(db, now)
                if due.clock is not Clock.GOOD and due.goes and not clock_is_right:
                    raise AppError(ErrorCode.CLOCK_SUSPECT, str(due.clock))
                _see_clock(db, now, confirmed=clock_is_right)
                mark_deleted(db, [each.id for each in due.goes], time_text(now), self._audit)
            return list(due.goes)

        return with_room(self._database, act)


def _see_clock(db: Any, now: datetime, *, confirmed: bool) -> Clock:
    seen = time_seen(db)
    clock = judge_clock(now, seen)
    if confirmed or (clock is Clock.GOOD and (seen is None or now - seen >= _MARK_EVERY)):
        remember_time(db, now)
    return clock


def _plan(db: Any, now: datetime) -> RetentionPlan:
    """By the shortest time that anything is kept, so that only what is old is read."""
    rules = _rules(db)
    shortest = min((days for days in (rules.days, *rules.folders.values()) if days), default=None)
    if shortest is None:
        return RetentionPlan(now, judge_clock(now, time_seen(db)))
    sql = f"{CONVERSATION} WHERE c.updated < ? AND c.deleted IS NULL ORDER BY c.updated"
    old = all_rows(db, sql, [time_text(now - timedelta(days=shortest))])
    return plan(map(conversation, old), rules, now, time_seen(db))


def _rules(db: Any) -> RetentionRules:
    days = profile_values.get_json(db, _DAYS)
    folders: Mapping[str, int] = {
        row["id"]: row["keep_days"]
        for row in all_rows(db, "SELECT id, keep_days FROM folders WHERE keep_days IS NOT NULL")
    }
    try:
        if days is not None and type(days) is not int:
            raise ValueError
        return RetentionRules(days, folders)
    except ValueError:
        raise AppError(ErrorCode.DATABASE_DAMAGED, "retention rules") from None
