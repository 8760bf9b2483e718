"""Metrics of answered questions: shares, AUROC, and the false-answer rate at 90 % answered."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def share(values: Iterable[float]) -> float:
    """The mean (of booleans, the share that is true); NaN of nothing."""
    found = list(values)
    return statistics.fmean(found) if found else math.nan


def auroc(right: Floats, wrong: Floats) -> float:
    """AUROC: the probability that an answerable question is surer than an unanswerable one; a tie counts half."""
    greater = (right[:, None] > wrong[None, :]).mean()
    return float(greater + (right[:, None] == wrong[None, :]).mean() / 2)


def false_at_90(right: Floats, wrong: Floats) -> float:
    """The false-answer rate at the threshold where nine of ten answerable questions are answered."""
    return float((wrong >= np.quantile(right, 0.1)).mean())
