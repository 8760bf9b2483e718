"""SamplingParams, and sample(): logits to one token."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, kw_only=True)
class SamplingParams:
    """How the next token is chosen, and when to stop. The defaults are near those of the vendor's demo.

    `temperature` 0 is greedy. `top_k` 0, `top_p` 1 and `min_p` 0 are off. `repetition_penalty` (1 is off)
    weighs the last `repetition_window` tokens of the answer (CTRL, arXiv 1909.05858, section 4.1), never those of
    the prompt: an answer is to use the words of its question and its source. `seed` None draws
    anew each time. `stop` holds strings that end the answer and are not part of it.
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


def sample(logits: NDArray[np.float32], params: SamplingParams, rng: np.random.Generator, recent: Sequence[int]) -> int:
    """The next token from logits [vocab_size]; `recent` are the tokens that the repetition penalty weighs.

    Order: penalty, temperature, top-k, top-p, min-p, draw. Raises ModelError(DAMAGED) for logits that are no numbers.
    """
    import numpy as np

    if np.isnan(logits).any() or not np.isfinite(logits.max()):
        raise ModelError(ModelErrorCode.DAMAGED, "the model's logits are no numbers")
    if params.repetition_penalty != 1.0 and recent:
        logits = logits.copy()
        seen = np.unique(np.asarray(recent))
        values = logits[seen]
        logits[seen] = np.where(values > 0, values / params.repetition_penalty, values * params.repetition_penalty)
    if params.temperature == 0.0:
        return int(logits.argmax())
    ids = _likeliest(logits, params.top_k)
    weights = np.exp((logits[ids].astype(np.float64) - float(logits[ids[0]])) / params.temperature)
    weights /= weights.sum()
    # A token stays while those before it have less than top_p together; the first always does.
    keep = np.cumsum(weights) - weights < params.top_p
    keep &= weights >= params.min_p * weights[0]
    keep[0] = True
    weights = weights[keep] / weights[keep].sum()
    return int(ids[keep][min(int(np.searchsorted(np.cumsum(weights), rng.random(), "right")), len(weights) - 1)])


def _likeliest(logits: NDArray[np.float32], top_k: int) -> NDArray[np.intp]:
    """Indices of the `top_k` highest logits (0: all), highest first. Partitioned first: a full sort is slow."""
    import numpy as np

    if 0 < top_k < logits.size:
        chosen = np.argpartition(-logits, top_k - 1)[:top_k]
        return chosen[np.lexsort((chosen, -logits[chosen]))]
    return np.argsort(-logits, kind="stable")
