"""Retention rules: which conversations are due for deletion, and whether the clock can be trusted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from app.core.conversations.conversation import Conversation

FORWARD_JUMP = timedelta(days=40)  # a computer that was not used for so long is rather one whose clock was set wrongly
BACKWARD_STEP = timedelta(minutes=5)  # a clock that is set by the network goes back a little now and then
LONGEST_DAYS = 36_500


class Clock(StrEnum):
    """How the current time compares with the latest time seen before."""

    GOOD = "good"
    BACK = "back"
    AHEAD = "ahead"


@dataclass(frozen=True)
class RetentionRules:
    """Days to keep a conversation after its last use: of the profile, and of folders that have a rule of their own.

    `days` None keeps for ever; of a folder, 0 does.
    """

    days: int | None = None
    folders: Mapping[str, int] = field(default_factory=dict)  # by folder id

    def __post_init__(self) -> None:
        if self.days is not None and not 1 <= self.days <= LONGEST_DAYS:
            raise ValueError(f"{self.days} days")
        if any(not 0 <= days <= LONGEST_DAYS for days in self.folders.values()):
            raise ValueError("days of a folder")

    def days_for(self, conversation: Conversation) -> int | None:
        """Days that it is kept, None for ever."""
        own = None if conversation.folder_id is None else self.folders.get(conversation.folder_id)
        return self.days if own is None else own or None


@dataclass(frozen=True)
class RetentionPlan:
    """What retention would delete at `now`. `kept_by_hold` would go too if it were not held."""

    now: datetime  # UTC
    clock: Clock
    goes: tuple[Conversation, ...] = ()
    kept_by_hold: tuple[Conversation, ...] = ()


def judge_clock(now: datetime, seen: datetime | None) -> Clock:
    """Whether `now` can be believed, given the latest time seen; None for a clock never looked at."""
    if seen is None or seen - BACKWARD_STEP <= now <= seen + FORWARD_JUMP:
        return Clock.GOOD
    return Clock.BACK if now < seen else Clock.AHEAD


def plan(
    conversations: Iterable[Conversation], rules: RetentionRules, now: datetime, seen: datetime | None
) -> RetentionPlan:
    """What goes now: conversations last used longer ago than their days, unless they are held."""
    due = [each for each in conversations if _is_due(each, rules, now)]
    return RetentionPlan(
        now,
        judge_clock(now, seen),
        tuple(each for each in due if not each.held),
        tuple(each for each in due if each.held),
    )


def _is_due(conversation: Conversation, rules: RetentionRules, now: datetime) -> bool:
    days = rules.days_for(conversation)
    return days is not None and conversation.updated < now - timedelta(days=days)
