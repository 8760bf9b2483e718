"""A short speed measurement: a separate process loads the model, reads a prompt and writes some tokens.

    python -m shakti_mlx.measure      (or the frozen program with ARGUMENT; see app/core/models/measuring.py)

One line of JSON comes on standard input, `{"path", "backend"}`; lines go out: `{"done", "of"}` while it works, then
`{"result": {...}}` or `{"error": {"code", "detail"}}`.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shakti_mlx.own_output import own_standard_output

if TYPE_CHECKING:
    from collections.abc import Callable

ARGUMENT = "--measure-model"  # app/__main__.py: this process measures
PROMPT_TOKENS, NEW_TOKENS = 64, 24
WARM_TOKENS = 8  # read before anything is timed
SEED = 20241011


def measure(path: Path, backend: str | None, tell: Callable[[int, int], None]) -> dict[str, Any]:
    """The figures. `tell` is called with steps done and steps in all. Raises ModelError, whatever is wrong with it."""
    import numpy as np

    from shakti_mlx.backend import load_model
    from shakti_mlx.bench.machine import peak_memory
    from shakti_mlx.checkpoint import open_checkpoint

    started = time.perf_counter()
    with open_checkpoint(path) as checkpoint:
        tokenizer = checkpoint.tokenizer()
        model = load_model(checkpoint, backend=backend)
    load_seconds = time.perf_counter() - started
    steps = NEW_TOKENS + 3
    tell(1, steps)
    special = sorted({*tokenizer.control_tokens.values(), *tokenizer.eos_ids})
    ordinary = np.setdiff1d(np.arange(model.config.vocab_size), special)
    room = model.config.context_length - NEW_TOKENS - 1
    drawn = np.random.default_rng(SEED).choice(ordinary, min(PROMPT_TOKENS, max(room, 1))).tolist()
    model.forward(drawn[:WARM_TOKENS], model.new_cache())
    tell(2, steps)
    cache = model.new_cache()
    started = time.perf_counter()
    logits = model.forward(drawn, cache)
    prefill_seconds = time.perf_counter() - started
    tell(3, steps)
    decode_seconds = 0.0
    for count in range(NEW_TOKENS):
        started = time.perf_counter()
        logits = model.forward([int(ordinary[logits[-1][ordinary].argmax()])], cache)
        decode_seconds += time.perf_counter() - started
        tell(count + 4, steps)
    return {
        "backend": str(model.backend),
        "load_seconds": load_seconds,
        "prompt_tokens": len(drawn),
        "prompt_tokens_per_second": len(drawn) / prefill_seconds,
        "new_tokens": NEW_TOKENS,
        "tokens_per_second": NEW_TOKENS / decode_seconds,
        "peak_memory": peak_memory(),
    }


def serve() -> None:
    """Carry out the one request."""
    from shakti_mlx.errors import ModelError

    answers = own_standard_output()
    asked = json.loads(sys.stdin.readline())

    def write(fields: dict[str, Any]) -> None:
        answers.write(json.dumps(fields) + "\n")
        answers.flush()

    try:
        result = measure(Path(asked["path"]), asked["backend"], lambda done, of: write({"done": done, "of": of}))
        write({"result": result})
    except ModelError as error:
        write({"error": {"code": error.code, "detail": error.detail}})


if __name__ == "__main__":
    serve()
