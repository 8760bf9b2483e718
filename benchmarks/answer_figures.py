"""Figures of how questions were answered, and of how well confidence tells those that have an answer from the rest."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def share(values: Iterable[float]) -> float:
    """The mean; of truths, how many of them hold. Of nothing, no number."""
    found = list(values)
    return statistics.fmean(found) if found else math.nan


def auroc(right: Floats, wrong: Floats) -> float:
    """The likelihood that a question with an answer is surer than one without; a tie counts half."""
    greater = (right[:, None] > wrong[None, :]).mean()
    return float(greater + (right[:, None] == wrong[None, :]).mean() / 2)


def false_at_90(right: Floats, wrong: Floats) -> float:
    """The share of questions without an answer that is answered where nine of ten that have one are."""
    return float((wrong >= np.quantile(right, 0.1)).mean())
