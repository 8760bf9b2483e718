"""Ranges of values, and whether a figure lies in them: 12 kg in "10 to 14 kg"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from app.knowledge.figures.figures import Figure

# Units of one measure, in the smallest of them. A month is counted as in "18 months", a year and a half.
_MEASURES = (
    {"second": 1, "minute": 60, "hour": 3600},
    {"day": Fraction(1), "week": Fraction(7), "month": Fraction(365, 12), "year": Fraction(365)},
    {"mcg": 1, "mg": 1000, "g": 10**6, "kg": 10**9},
    {"ml": 1, "l": 1000},
    {"mm": 1, "cm": 10, "m": 1000, "km": 10**6},
)


class Fit(Enum):
    """How a text's ranges stand to the figures asked for."""

    WITHIN = "within"  # one lies between two limits
    PAST = "past"  # one is above or below an only limit
    UNTOLD = "untold"  # there are none of that measure
    MISSES = "misses"

    @property
    def holds(self) -> bool:
        """Whether one lies in a range."""
        return self in (Fit.WITHIN, Fit.PAST)


@dataclass(frozen=True)
class Range:
    """From `low` to `high`, None where it is open; of one unit as in units.py, or of none."""

    low: Fraction | None
    high: Fraction | None
    unit: str
    has_low: bool = True  # the limits belong to it themselves
    has_high: bool = True

    def holds(self, figure: Figure) -> bool:
        """Whether the figure lies in it; never where their units measure different things."""
        if (times := factor(figure.unit, self.unit)) is None:
            return False
        value = figure.value * times
        above = self.low is None or value > self.low or (self.has_low and value == self.low)
        return above and (self.high is None or value < self.high or (self.has_high and value == self.high))

    def is_given(self, others: Sequence[Range]) -> bool:
        """Whether it is one of these, whatever their units and whether the limits belong to them."""
        same = (other.in_unit(self.unit) for other in others)
        return any(each is not None and (each.low, each.high) == (self.low, self.high) for each in same)

    def in_unit(self, unit: str) -> Range | None:
        """The same in another unit of its measure; None where that measures something else."""
        if (times := factor(self.unit, unit)) is None:
            return None
        low, high = (None if each is None else each * times for each in (self.low, self.high))
        return replace(self, low=low, high=high, unit=unit)

    def beside(self, others: Sequence[Range]) -> Range:
        """What others that are open to the same side leave of it: of "up to 50,000" beside "up to 10,000" what is more
        than that."""
        if (self.low is None) == (self.high is None):
            return self
        same = [each for other in others if (each := other.in_unit(self.unit)) is not None]
        if self.low is None and self.high is not None:
            nearer = [each for each in same if each.low is None and each.high is not None and each.high < self.high]
            nearest = max(nearer, key=lambda each: each.high or 0, default=None)
            return self if nearest is None else replace(self, low=nearest.high, has_low=not nearest.has_high)
        if self.high is None and self.low is not None:
            nearer = [each for each in same if each.high is None and each.low is not None and each.low > self.low]
            nearest = min(nearer, key=lambda each: each.low or 0, default=None)
            return self if nearest is None else replace(self, high=nearest.low, has_high=not nearest.has_low)
        return self

    def is_apart(self, given: Range) -> bool:
        """Whether it has nothing in common with another one of its measure but a limit, or both are open to the same
        side and have different limits."""
        other = given.in_unit(self.unit)
        if other is None:
            return False
        if other.low is None and self.low is None:
            return self.high != other.high
        if other.high is None and self.high is None:
            return self.low != other.low
        below = self.high is not None and other.low is not None and self.high <= other.low
        return below or (self.low is not None and other.high is not None and other.high <= self.low)


def range_fit(asked: Sequence[Figure], given: Sequence[Range]) -> Fit:
    """How ranges stand to these figures: one that holds one of them is enough."""
    holding = [each for figure in asked for each in given if each.holds(figure)]
    if holding:
        return Fit.PAST if all(None in (each.low, each.high) for each in holding) else Fit.WITHIN
    is_told = any(factor(figure.unit, each.unit) is not None for figure in asked for each in given)
    return Fit.MISSES if is_told else Fit.UNTOLD


def are_comparable(one: Range, other: Range) -> bool:
    """Whether both are of one measure."""
    return factor(one.unit, other.unit) is not None


def factor(unit: str, other: str) -> Fraction | None:
    """What a value in the one is multiplied with to be in the other; None where they measure different things."""
    if unit == other:
        return Fraction(1)
    measure = next((each for each in _MEASURES if unit in each and other in each), None)
    return None if measure is None else Fraction(measure[unit]) / Fraction(measure[other])
