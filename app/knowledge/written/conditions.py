"""Detects claims that join the condition of one rule to the action of another."""

from __future__ import annotations

import re

from app.core.script import script_of
from app.core.search_text import normalise
from app.knowledge.words.support import supported_share

_IF = re.compile(
    normalise(
        r"\b(?:if|when|whenever|in case)\b|(?<![^\s])(?:अगर|यदि|जब)(?![^\s])|(?<!ಆ)ದರೆ(?![^\s,])|(?:ితే|ంటే)(?![^\s,])"
    )
)
_RULE = re.compile(r"[;।\n]|\.\s")
_CLAUSE = re.compile(r",(?!\d)|\bthen\b|(?<![^\s])तो(?![^\s])")


def other_condition(claim: str, sentence: str) -> tuple[str, str] | None:
    """The condition and what follows from it, where these are of two rules in the sentence."""
    if script_of(claim) is not script_of(sentence):
        return None
    rules = [rule for rule in _RULE.split(normalise(sentence)) if _IF.search(rule)]
    own = normalise(claim)
    if len(rules) < 2 or (condition := _IF.search(own)) is None:
        return None
    parts = [part for part in _CLAUSE.split(own) if part.strip()]
    if len(parts) == 1:  # "call if she bleeds"
        parts = [own[: condition.start()], own[condition.start() :]]
    if len(parts) != 2:
        return None
    places = [_place(part, rules) for part in parts]
    if None in places or places[0] == places[1]:
        return None
    return parts[0].strip(), parts[1].strip(" .")


def _place(part: str, rules: list[str]) -> int | None:
    """Which rule has most of a part's words; None where that is not plain."""
    shares = [supported_share(part, rule) for rule in rules]
    best = max(range(len(rules)), key=lambda place: shares[place])
    others = [share for place, share in enumerate(shares) if place != best]
    return best if shares[best] >= 0.5 and shares[best] > max(others) else None
