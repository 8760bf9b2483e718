"""Which conversations go, by rules and clock alone."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations.conversation import Conversation
from app.core.conversations.retention import Clock, RetentionRules, judge_clock, plan

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


def conversation(title: str, days: float, folder: str | None = None, *, held: bool = False) -> Conversation:
    """One that was last used so many days ago."""
    time = NOW - timedelta(days=days)
    return Conversation(title, title, time, time, folder_id=folder, held=held)


def goes(rules: RetentionRules, *conversations: Conversation) -> list[str]:
    return [each.title for each in plan(conversations, rules, NOW, NOW).goes]


def test_what_was_not_used_for_longer_goes() -> None:
    made = [conversation(str(days), days) for days in (0, 29.9, 30, 30.1, 400)]
    assert goes(RetentionRules(30), *made) == ["30.1", "400"]


def test_without_a_rule_everything_stays() -> None:
    assert goes(RetentionRules(), conversation("old", 9999)) == []


def test_folder_has_the_last_word() -> None:
    rules = RetentionRules(30, {"short": 7, "for ever": 0})
    made = [conversation(name, 10, name) for name in ("short", "for ever", "no rule")]
    assert goes(rules, *made, conversation("for ever and old", 400, "for ever"), conversation("none", 31)) == [
        "short",
        "none",
    ]
    assert goes(RetentionRules(None, {"short": 7}), *made) == ["short"]


def test_held_stays_and_is_told() -> None:
    due = plan([conversation("held", 40, held=True), conversation("old", 40)], RetentionRules(30), NOW, NOW)
    assert [each.title for each in due.goes] == ["old"]
    assert [each.title for each in due.kept_by_hold] == ["held"]


@pytest.mark.parametrize(
    ("step", "clock"),
    [
        (timedelta(), Clock.GOOD),
        (timedelta(days=40), Clock.GOOD),
        (timedelta(days=40, seconds=1), Clock.AHEAD),
        (timedelta(days=4000), Clock.AHEAD),
        (timedelta(seconds=-2), Clock.GOOD),
        (timedelta(minutes=-6), Clock.BACK),
        (timedelta(days=-4000), Clock.BACK),
    ],
)
def test_clock_is_judged_by_the_latest_time_seen(step: timedelta, clock: Clock) -> None:
    assert judge_clock(NOW + step, NOW) is clock


def test_first_look_at_a_clock_is_believed() -> None:
    assert judge_clock(NOW, None) is Clock.GOOD


@pytest.mark.parametrize("days", [0, -1, 36_501])
def test_days_out_of_range_are_refused(days: int) -> None:
    with pytest.raises(ValueError, match="days"):
        RetentionRules(days)
    if days:
        with pytest.raises(ValueError, match="folder"):
            RetentionRules(None, {"f": days})
