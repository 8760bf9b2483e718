"""The sampling parameters that a user may set, with ranges and steps, for the window, files and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from shakti_mlx.sampling import SamplingParams

Sampling = SamplingParams  # for who may not know the model's package
DEFAULTS = SamplingParams()


@dataclass(frozen=True)
class SamplingField:
    """`decimals` 0 is a whole number. Only the seed can be None, which draws anew each time."""

    name: str
    low: float
    high: float
    step: float
    decimals: int

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole number."""
        return self.decimals == 0

    @property
    def default(self) -> float | None:
        """What `reset` goes back to."""
        value: float | None = getattr(DEFAULTS, self.name)
        return value


FIELDS = (
    SamplingField("temperature", 0.0, 2.0, 0.1, 2),
    SamplingField("top_p", 0.05, 1.0, 0.05, 2),
    SamplingField("top_k", 0, 1000, 5, 0),
    SamplingField("min_p", 0.0, 1.0, 0.05, 2),
    SamplingField("repetition_penalty", 0.5, 2.0, 0.05, 2),
    SamplingField("max_tokens", 16, 32_768, 64, 0),
    SamplingField("seed", 0, 2**31 - 1, 1, 0),
)
NAMES = tuple(each.name for each in FIELDS)


def values_of(params: SamplingParams) -> dict[str, float | None]:
    """The figures by their names."""
    return {name: getattr(params, name) for name in NAMES}


def sampling_from(values: Mapping[str, Any], base: SamplingParams = DEFAULTS) -> SamplingParams:
    """`base` with these figures. Raises ValueError with the name of one that is none, or out of the range here."""
    for name in values:
        if name not in NAMES:
            raise ValueError(name)
    for each in FIELDS:
        if each.name in values and not _fits(each, values[each.name]):
            raise ValueError(each.name)
    return replace(base, **values)


def _fits(field: SamplingField, value: object) -> bool:
    if value is None:
        return field.name == "seed"
    if isinstance(value, bool) or not isinstance(value, int if field.is_whole else (int, float)):
        return False
    return field.low <= value <= field.high
