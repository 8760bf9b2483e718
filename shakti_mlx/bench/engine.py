"""Engine: the interface of a measured engine, and the measurements that all share."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BATCH = 512  # tokens of a prompt in one pass, for every engine
INSTALL = "pip install 'shakti[bench]'"


class EngineName(StrEnum):
    """The engines that can be measured, by the names that they have in results."""

    SHAKTI = "shakti"
    SHAKTI_AFFINE = "shakti-affine64"  # ours, on the same weights in 4 bits and groups of 64, never on a disk
    LLAMA_CPP = "llama.cpp"
    MLX_LM = "mlx-lm"


ENGINE_MODULES = {  # each has load(spec); importing it needs the engine's library
    EngineName.SHAKTI: "shakti_mlx.bench.shakti_engine",
    EngineName.SHAKTI_AFFINE: "shakti_mlx.bench.shakti_engine",
    EngineName.LLAMA_CPP: "shakti_mlx.bench.llama_cpp_engine",
    EngineName.MLX_LM: "shakti_mlx.bench.mlx_lm_engine",
}


@dataclass(frozen=True, kw_only=True)
class EngineSpec:
    """What to load, and how. `model` is a file or folder.

    `bits` (4, 8 or 16) has the weights quantised anew before they are loaded. `context` is the longest sequence
    that will be asked for.
    """

    engine: EngineName
    model: str
    threads: int
    context: int
    backend: str | None = None
    dtype: str | None = None
    bits: int | None = None


class Engine(ABC):
    """A loaded model that holds one sequence. The measurements are greedy; speeds are tokens a second."""

    @abstractmethod
    def describe(self) -> dict[str, Any]:
        """What was loaded: versions, number formats, threads."""

    @abstractmethod
    def reset(self) -> None:
        """Forget the sequence."""

    @abstractmethod
    def forward(self, tokens: Sequence[int], logits: int = 1) -> NDArray[np.float32]:
        """Append to the sequence at most BATCH tokens; the logits after the last `logits`: [logits, V]."""

    @property
    @abstractmethod
    def kv_bytes(self) -> int:
        """Bytes of the largest KV cache that was in use."""

    def fill(self, tokens: Sequence[int]) -> int:
        """Append a prompt; the likeliest next token."""
        for first in range(0, len(tokens), BATCH):
            logits = self.forward(tokens[first : first + BATCH])
        return int(logits[-1].argmax())

    def speed(self, prompt: Sequence[int], count: int) -> dict[str, float]:
        """`prefill` of the prompt, and `decode` of `count` tokens after it, one at a time."""
        self.reset()
        started = time.perf_counter()
        token = self.fill(prompt)
        filled = time.perf_counter()
        for _ in range(count):
            token = self.fill([token])
        return {"prefill": len(prompt) / (filled - started), "decode": count / (time.perf_counter() - filled)}

    def first_token(self, prompt: Sequence[int]) -> dict[str, float]:
        """`ms` from an empty sequence to the first token of the answer."""
        self.reset()
        return {"ms": self._timed_fill(prompt)}

    def second_turn(self, history: Sequence[int], new: Sequence[int]) -> dict[str, float]:
        """`ms` to the first token of an answer to `new` tokens after a history, and what they cost `alone_ms`."""
        self.reset()
        self.fill(history)
        ms = self._timed_fill(new)
        self.reset()
        alone_ms = self._timed_fill(new)
        return {"ms": ms, "alone_ms": alone_ms, "ratio": ms / alone_ms}

    def quoting(self, prompt: Sequence[int], answer: Sequence[int]) -> dict[str, float]:
        """`decode` of a given answer, whatever the model would have said, after a prompt that holds it."""
        self.reset()
        self.fill(prompt)
        started = time.perf_counter()
        for token in answer[:-1]:
            self.fill([token])
        return {"decode": (len(answer) - 1) / (time.perf_counter() - started)}

    def free_quoting(self, prompt: Sequence[int], count: int) -> dict[str, float]:
        """`decode` of the model's own answer of at most `count` tokens to a prompt that asks for a quotation."""
        self.reset()
        token = self.fill(prompt)
        started = time.perf_counter()
        for _ in range(count - 1):
            token = self.fill([token])
        return {"decode": (count - 1) / (time.perf_counter() - started), "tokens": count}

    def all_logits(self, tokens: Sequence[int]) -> NDArray[np.float32]:
        """The logits after each of `tokens`, read from an empty sequence: [len(tokens), V]."""
        import numpy as np

        self.reset()
        parts = [tokens[first : first + BATCH] for first in range(0, len(tokens), BATCH)]
        return np.concatenate([self.forward(part, len(part)) for part in parts])

    def score(self, tokens: Sequence[int], first: int) -> dict[str, float]:
        """How unlikely tokens[first + 1:] are, each after those before it: `nats` in all, and their `count`."""
        import numpy as np

        self.reset()
        nats, start = 0.0, 0
        while start < len(tokens) - 1:
            end = min(start + BATCH, len(tokens) - 1)
            scored = min(end - start, max(0, end - first))
            logits = self.forward(tokens[start:end], max(scored, 1)).astype(np.float64)
            if scored:
                highest = logits.max(axis=-1)
                normal = highest + np.log(np.exp(logits - highest[:, None]).sum(axis=-1))
                wanted = np.asarray(tokens[end - scored + 1 : end + 1])
                nats += float((normal - logits[np.arange(scored), wanted]).sum())
            start = end
        return {"nats": nats, "count": len(tokens) - 1 - first}

    def _timed_fill(self, tokens: Sequence[int]) -> float:
        started = time.perf_counter()
        self.fill(tokens)
        return 1000 * (time.perf_counter() - started)


def load_engine(spec: EngineSpec) -> Engine:
    """The engine, with its model loaded. Raises ModelError: ENGINE_UNAVAILABLE, or what loading the model raises."""
    from importlib import import_module

    try:
        made: Engine = import_module(ENGINE_MODULES[spec.engine]).load(spec)
    except ImportError as error:
        raise ModelError(ModelErrorCode.ENGINE_UNAVAILABLE, f"{spec.engine}: {INSTALL}") from error
    return made
