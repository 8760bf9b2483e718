"""Speed of the model on each backend, and how far the fast path strays from the exact one.

    python -m benchmarks.generate [MODEL.gguf] [--rounds N] [--json FILE]

Prefill is tokens a second over a prompt of 512, decode over 64 tokens after it: the median of the rounds, which
go through the backends in turn, so that a drift of the machine's speed meets all of them.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from app.core.paths import starter_model
from shakti_mlx.backend import BackendName, Model
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.sampling import SamplingParams

PROMPT_TOKENS, DECODED = 512, 64
SLOW_PROMPT_TOKENS, SLOW_DECODED = 32, 8  # for paths of a few tokens a second
PATHS: list[tuple[str, str]] = [("torch", "bfloat16"), ("torch", "float32"), ("mlx", "float32")]
QUESTIONS = [
    "What is the capital of France?",
    "Write one sentence about the sea.",
    "How many days are there in a week?",
    "Name three fruits.",
    "What does a nurse do?",
]


def time_once(model: Model, prompt: list[int], decoded: int) -> tuple[float, float]:
    """Tokens a second of prefill and of decoding."""
    cache = model.new_cache()
    started = time.perf_counter()
    token = int(model.forward(prompt, cache)[-1].argmax())
    filled = time.perf_counter()
    for _ in range(decoded):
        token = int(model.forward([token], cache)[-1].argmax())
    return len(prompt) / (filled - started), decoded / (time.perf_counter() - filled)


def measure_speed(models: dict[str, LanguageModel], rounds: int) -> dict[str, Any]:
    """Median and spread of each path, the paths taken in turn."""
    samples: dict[str, list[tuple[float, float]]] = {name: [] for name in models}
    for _ in range(rounds):
        for name, model in models.items():
            fast = name == "torch bfloat16"
            length = PROMPT_TOKENS if fast else SLOW_PROMPT_TOKENS
            vocabulary = model.model.config.vocab_size
            prompt = np.random.default_rng(1).integers(10, vocabulary, length).tolist()
            samples[name].append(time_once(model.model, prompt, DECODED if fast else SLOW_DECODED))
    return {
        name: {
            "prefill": _spread([prefill for prefill, _ in values]),
            "decode": _spread([decode for _, decode in values]),
        }
        for name, values in samples.items()
    }


def _spread(values: list[float]) -> dict[str, float]:
    return {"median": statistics.median(values), "min": min(values), "max": max(values)}


def measure_agreement(fast: LanguageModel, exact: LanguageModel) -> dict[str, Any]:
    """Over 32 greedy tokens of the exact path a question: how often the fast path would choose the same."""
    same = total = identical = 0
    for question in QUESTIONS:
        prompt = exact.encode([{"role": "user", "content": question}])
        exact_cache, fast_cache = exact.model.new_cache(), fast.model.new_cache()
        tokens, agreed = prompt, 0
        for _ in range(32):
            expected = int(exact.model.forward(tokens, exact_cache)[-1].argmax())
            agreed += expected == int(fast.model.forward(tokens, fast_cache)[-1].argmax())
            tokens = [expected]
        same, total, identical = same + agreed, total + 32, identical + (agreed == 32)
    return {"same_token": same / total, "identical_answers": identical, "questions": len(QUESTIONS)}


def measure_stop(model: LanguageModel) -> float:
    """Milliseconds from the stop event to the end of the answer, while a long prompt is read."""
    stop, times = threading.Event(), list[float]()
    prompt = [{"role": "user", "content": "the quick brown fox " * 1200}]

    def press_stop() -> None:
        times.append(time.perf_counter())
        stop.set()

    timer = threading.Timer(1.5, press_stop)
    timer.start()
    list(model.generate(prompt, SamplingParams(max_tokens=4), stop))
    ended = time.perf_counter()
    timer.join()
    return 1000 * (ended - times[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="?", type=Path, default=starter_model())
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    models: dict[str, LanguageModel] = {}
    for backend, dtype in PATHS:
        models[f"{backend} {dtype}"] = LanguageModel.load(options.model, backend=BackendName(backend), dtype=dtype)
    report = {
        "machine": {
            "system": platform.platform(),
            "processor": _processor(),
            "cores": psutil.cpu_count(logical=False),
        },
        "model": options.model.name,
        "tokens_per_second": measure_speed(models, options.rounds),
        "agreement_of_fast_with_exact": measure_agreement(models["torch bfloat16"], models["torch float32"]),
        "stop_ms": measure_stop(models["torch bfloat16"]),
    }
    print(json.dumps(report, indent=2))
    if options.json:
        options.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor()


if __name__ == "__main__":
    main()
