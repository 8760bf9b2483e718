"""Fits log-linear weights by maximum likelihood: softmax over a question's candidates, or logistic regression."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
RIDGE = 1e-3  # what a weight costs, by its measure's spread
NOWHERE = 10_000
_STEPS = 200
_SMALL = 1e-4  # a step after which nothing changes


@dataclass(frozen=True, eq=False)
class Example:
    """A question: its candidates' measures [N, measures], and which candidates are right."""

    group: str
    task: tuple[str, str]
    fold: int
    values: Floats
    right: npt.NDArray[np.bool_]
    rank: int = NOWHERE  # of the right one, where it is not among these candidates


def listwise(examples: Sequence[Example], columns: Sequence[int]) -> Floats:
    """Weights under which the right ones are likeliest, each task counting as much as another."""
    used = [each for each in examples if each.right.any()]
    most = max(len(each.right) for each in used)
    values = np.zeros((len(used), most, len(columns)))
    there, right = np.zeros((2, len(used), most), dtype=bool)
    for row, each in enumerate(used):
        values[row, : len(each.right)] = each.values[:, columns]
        there[row, : len(each.right)], right[row, : len(each.right)] = True, each.right
    spread = values[there].std(axis=0) + 1e-9
    values /= spread
    counted = {task: sum(each.task == task for each in used) for task in {each.task for each in used}}
    share = np.array([1 / counted[each.task] / len(counted) for each in used])

    def loss(weights: Floats) -> float:
        likely = (_likelihoods(values @ weights, there) * right).sum(axis=1)
        return float(-share @ np.log(np.maximum(likely, 1e-300)) + RIDGE / 2 * weights @ weights)

    weights = np.zeros(len(columns))
    for _ in range(_STEPS):
        likely = _likelihoods(values @ weights, there)
        among = likely * right / np.maximum((likely * right).sum(axis=1, keepdims=True), 1e-30)
        slope = np.einsum("r,rnf,rn->f", share, values, likely - among) + RIDGE * weights
        mean = np.einsum("rnf,rn->rf", values, likely)
        curve = np.einsum("r,rnf,rn,rng->fg", share, values, likely, values, optimize=True)
        curve += RIDGE * np.eye(len(columns)) - np.einsum("r,rf,rg->fg", share, mean, mean)
        step = np.linalg.solve(curve, slope)
        while loss(weights - step) > loss(weights) and np.abs(step).max() > _SMALL / 10:
            step /= 2
        weights -= step
        if np.abs(step).max() < _SMALL:
            break
    return np.asarray(weights / spread)


def _likelihoods(scores: Floats, there: npt.NDArray[np.bool_]) -> Floats:
    scores = np.where(there, scores, -np.inf)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def logistic(values: Floats, right: Floats, share: Floats) -> Floats:
    """Weights, the constant last."""
    mean, spread = values.mean(axis=0), values.std(axis=0) + 1e-9
    own = np.c_[(values - mean) / spread, np.ones(len(values))]
    cost = RIDGE * np.diag([*[1.0] * len(mean), 0.0])
    weights = np.zeros(len(mean) + 1)
    for _ in range(50):
        likely = 1 / (1 + np.exp(-own @ weights))
        slope = own.T @ (share * (likely - right)) + cost @ weights
        weights -= np.linalg.solve((own * (share * likely * (1 - likely))[:, None]).T @ own + cost, slope)
    real = weights[:-1] / spread
    return np.append(real, weights[-1] - real @ mean)


def rank_of_right(example: Example, columns: Sequence[int], weights: Floats) -> int:
    """Of the best right candidate, from 0."""
    if not example.right.any():
        return example.rank
    scores = example.values[:, columns] @ weights
    return int((scores > scores[example.right].max()).sum())
