"""SamplingParams, and sample(): logits to one token."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BUCKETS, BUCKETS_PER_UNIT = 4096, 64  # for top-p: of distances from the highest scaled logit
FEW = 1024  # candidates that are sorted whole sooner than counted
COLUMNS_PER_CANDIDATE = 16  # for top-k: so many column maxima are looked at for each candidate wanted


@dataclass(frozen=True, kw_only=True)
class SamplingParams:
    """How the next token is chosen, and when to stop. The defaults are near those of the vendor's demo.

    `temperature` 0 is greedy. `top_k` 0, `top_p` 1 and `min_p` 0 are off. `repetition_penalty` (1 is off)
    weighs the last `repetition_window` tokens of the answer (CTRL, arXiv 1909.05858, section 4.1), never those of
    the prompt: an answer is to use the words of its question and its source. `seed` None draws
    anew each time. `stop` holds strings that end the answer and are not part of it. `lookup` lets tokens be guessed
    from the prompt and the answer, which changes the speed and not the answer (see lookup.py).
    """

    temperature: float = 0.6
    top_k: int = 50
    top_p: float = 0.9
    min_p: float = 0.0
    repetition_penalty: float = 1.1
    repetition_window: int = 64
    max_tokens: int = 512
    seed: int | None = None
    stop: tuple[str, ...] = ()
    lookup: bool = True

    def __post_init__(self) -> None:
        ranges = {
            "temperature": (0.0, 5.0),
            "top_k": (0, 2**31 - 1),
            "top_p": (0.0, 1.0),
            "min_p": (0.0, 1.0),
            "repetition_penalty": (0.1, 10.0),
            "repetition_window": (0, 2**31 - 1),
            "max_tokens": (1, 2**31 - 1),
        }
        for name, (low, high) in ranges.items():
            value = getattr(self, name)
            if not low <= value <= high:  # NaN fails too
                raise ModelError(ModelErrorCode.BAD_SAMPLING, f"{name} = {value!r}, not in {low}..{high}")
        if self.seed is not None and self.seed < 0:
            raise ModelError(ModelErrorCode.BAD_SAMPLING, f"seed = {self.seed} is negative")
        if any(not text for text in self.stop):
            raise ModelError(ModelErrorCode.BAD_SAMPLING, "an empty stop string")
        if type(self.lookup) is not bool:
            raise ModelError(ModelErrorCode.BAD_SAMPLING, f"lookup = {self.lookup!r}")


def sample(
    logits: NDArray[np.float32], params: SamplingParams, rng: np.random.Generator, recent: Collection[int]
) -> int:
    """The next token, drawn from logits [V], which are left as they are.

    In this order: repetition penalty on the tokens in `recent`, temperature, top-k, top-p, min-p, draw. Temperature 0
    takes the likeliest, of equals the lowest id, and draws no number; otherwise one number is drawn. Raises
    ModelError(DAMAGED) for logits that are no distribution.
    """
    import numpy as np

    if params.repetition_penalty != 1 and recent:
        logits = _penalised(logits, recent, params.repetition_penalty)
    likeliest = int(logits.argmax())  # the first NaN if there is one
    highest = float(logits[likeliest])
    if not math.isfinite(highest):
        raise ModelError(ModelErrorCode.DAMAGED, f"the highest logit is {highest}")
    if params.temperature == 0:
        return likeliest

    tokens: NDArray[np.intp] | None = None  # None is all
    if 0 < params.top_k < logits.size:
        tokens = _largest(logits, params.top_k)
        logits = logits[tokens]
    distances = highest - logits.astype(np.float64)
    if params.temperature < 1e-200:
        with np.errstate(over="ignore"):  # all but the highest go to infinity
            distances /= params.temperature
    else:
        distances /= params.temperature
    weights = np.exp(-distances)  # the likeliest has weight 1
    if params.top_p < 1:
        kept = _nucleus(distances, weights, params.top_p)
        tokens = kept if tokens is None else tokens[kept]
        weights = weights[kept]
    if params.min_p > 0:
        weights = np.where(weights >= params.min_p, weights, 0.0)

    sums = weights.cumsum()
    # random() is at most 1 - 2**-53 and the sum at least 1, so the product stays below the sum.
    at = int(sums.searchsorted(rng.random() * sums[-1], side="right"))
    return at if tokens is None else int(tokens[at])


def _penalised(logits: NDArray[np.float32], recent: Collection[int], penalty: float) -> NDArray[np.float32]:
    import numpy as np

    tokens = np.fromiter(recent, np.intp, len(recent))  # one that occurs twice gets the same value twice
    values = logits[tokens].astype(np.float64)
    values = np.where(values > 0, values / penalty, values * penalty)
    penalised = logits.copy()
    bound = float(np.finfo(logits.dtype).max)
    penalised[tokens] = np.where(np.isfinite(values), values.clip(-bound, bound), values)
    return penalised


def _largest(values: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    """Places of the `count` largest values in ascending order; of equals at the border the lowest.

    A whole vocabulary is first thinned out: laid out in columns, the count-th largest of the columns' maxima is
    reached by at least `count` values, so what is less can be left out. That costs two passes over memory.
    """
    import numpy as np

    columns = COLUMNS_PER_CANDIDATE * count
    rows = values.size // columns
    if rows < 2:
        return _largest_of_few(values, count)
    maxima = values[: rows * columns].reshape(rows, columns).max(axis=0)
    places = np.flatnonzero(values >= np.partition(maxima, columns - count)[columns - count])
    return places[_largest_of_few(values[places], count)]


def _largest_of_few(values: NDArray[np.float32], count: int) -> NDArray[np.intp]:
    import numpy as np

    smallest = np.partition(values, values.size - count)[values.size - count]
    kept = values > smallest
    equal = np.flatnonzero(values == smallest)
    kept[equal[: count - np.count_nonzero(kept)]] = True
    return np.flatnonzero(kept)


def _nucleus(distances: NDArray[np.float64], weights: NDArray[np.float64], top_p: float) -> NDArray[np.intp]:
    """Places of the fewest likeliest tokens that together reach `top_p` (arXiv 1904.09751, section 3.1), at least one.

    Many tokens are counted into buckets of like weight, and only the bucket in which `top_p` is reached is sorted: to
    sort a whole vocabulary takes ten times as long.
    """
    import numpy as np

    if weights.size <= FEW:
        ranked = np.argsort(-weights, kind="stable")
        sums = weights[ranked].cumsum()
        kept = ranked[: int(sums.searchsorted(top_p * sums[-1])) + 1]
        kept.sort()
        return kept
    buckets = np.minimum(distances * BUCKETS_PER_UNIT, BUCKETS - 1).astype(np.intp)
    sums = np.bincount(buckets, weights, BUCKETS).cumsum()
    enough = top_p * sums[-1]
    last = min(int(sums.searchsorted(enough)), BUCKETS - 1)
    border = np.flatnonzero(buckets == last)
    border = border[np.argsort(-weights[border], kind="stable")]
    missing = enough - (sums[last - 1] if last else 0.0)
    count = int(weights[border].cumsum().searchsorted(missing)) + 1
    inside = buckets < last
    inside[border[:count]] = True
    return np.flatnonzero(inside)
