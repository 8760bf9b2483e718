"""Perplexity of a model on a text, and agreement of two engines' logits."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shakti_mlx.bench.engine import EngineName, EngineSpec
from shakti_mlx.bench.machine import describe_machine
from shakti_mlx.bench.process import EngineProcess
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

EXACT = "float32"
ROWS = 64  # positions compared at once: in float64 a vocabulary is large
Say = Callable[[str], None]


def measure_perplexity(
    ours: EngineSpec,
    text: str,
    *,
    bits: Sequence[int] = (),
    against: Sequence[EngineName] = (),
    most: int | None = None,
    say: Say = lambda _text: None,
) -> dict[str, Any]:
    """The result of `shakti bench perplexity`: see docs/benchmarks.md.

    As llama.cpp's perplexity tool: chunks as long as the context, each begun anew with a bos where the model has one,
    of which the second half is scored. `ours` as it is, in its dtype or in its fast format and float32, then
    requantised to each of `bits`; then each engine `against` it. `most` bounds the chunks. Raises ModelError:
    PROMPT_TOO_LONG where the text has no whole chunk.
    """
    context = ours.context
    variants = [ours] if ours.dtype is not None else [ours, replace(ours, dtype=EXACT)]
    variants += [replace(ours, bits=each) for each in bits]
    variants += [replace(ours, engine=name, backend=None, dtype=None) for name in against]
    rows: list[dict[str, Any]] = []
    chunks: list[list[int]] = []
    for spec in variants:
        say(f"{spec.engine}: {f'{spec.bits} bits' if spec.bits else 'as it is'}, {spec.dtype or 'fast'}")
        with EngineProcess(spec) as engine:
            chunks = chunks or _chunks(engine, text, context, most)
            scores = [engine.call("score", tokens=chunk, first=context // 2) for chunk in chunks]
            description = engine.call("describe")
        rows.append({"engine": spec.engine, "bits": spec.bits, "description": description, **_perplexity(scores)})
    return {
        "kind": "perplexity",
        "machine": describe_machine(),
        "model": {"file": Path(ours.model).name},
        "settings": {"context": context, "chunks": len(chunks), "threads": ours.threads},
        "rows": rows,
    }


def measure_agreement(
    ours: EngineSpec, text: str, other: EngineName, *, positions: int = 2000, say: Say = lambda _text: None
) -> dict[str, Any]:
    """The result of `shakti bench agreement`: see docs/benchmarks.md.

    Each engine reads the same chunks, as long as the context of `ours`, and its distributions after every token are
    compared. Raises ModelError: PROMPT_TOO_LONG where the text is shorter than `positions` tokens.
    """
    context = ours.context
    ours = replace(ours, context=context + 1)
    specs = {"fast": ours, "exact": replace(ours, dtype=EXACT), "other": replace(ours, engine=other, backend=None)}
    with tempfile.TemporaryDirectory(prefix="shakti-bench-") as folder:
        chunks: list[list[int]] = []
        descriptions: dict[str, Any] = {}
        for name, spec in specs.items():
            say(f"{spec.engine}, {spec.dtype or 'fast'}")
            with EngineProcess(spec) as engine:
                chunks = chunks or _whole_text(engine, text, context, positions)
                for number, chunk in enumerate(chunks):
                    engine.call("save_logits", tokens=chunk, path=str(Path(folder) / f"{name}-{number}.npy"))
                descriptions[name] = engine.call("describe")

        def compare(reference: str, judged: str) -> dict[str, float]:
            pairs = ((_read(folder, reference, n), _read(folder, judged, n)) for n in range(len(chunks)))
            return agreement(pairs)

        return {
            "kind": "agreement",
            "machine": describe_machine(),
            "model": {"file": Path(ours.model).name},
            "settings": {"context": context, "positions": sum(map(len, chunks)), "threads": ours.threads},
            "descriptions": {EngineName.SHAKTI: descriptions["fast"], other: descriptions["other"]},
            "against": other,
            "fast": compare("other", "fast"),
            "float32": compare("other", "exact"),
            "fast_against_float32": compare("exact", "fast"),
            "other_against_float32": compare("exact", "other"),
        }


def agreement(pairs: Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]) -> dict[str, float]:
    """Of logits [n, V] and judged ones: `top1` (share of positions with the same likeliest token), and of the
    Kullback-Leibler divergence of the judged distributions, in nats, `mean_kl`, `median_kl`, `p99_kl` and `max_kl`.
    """
    import numpy as np

    same: list[NDArray[np.bool_]] = []
    divergences: list[NDArray[np.float64]] = []
    for reference, judged in pairs:
        for first in range(0, len(reference), ROWS):
            p, q = (_log_softmax(logits[first : first + ROWS]) for logits in (reference, judged))
            same.append(p.argmax(axis=-1) == q.argmax(axis=-1))
            divergences.append((np.exp(p) * (p - q)).sum(axis=-1))
    kl = np.maximum(np.concatenate(divergences), 0.0)
    return {
        "top1": float(np.concatenate(same).mean()),
        "mean_kl": float(kl.mean()),
        "median_kl": float(np.median(kl)),
        "p99_kl": float(np.quantile(kl, 0.99)),
        "max_kl": float(kl.max()),
    }


def _log_softmax(logits: NDArray[np.float32]) -> NDArray[np.float64]:
    import numpy as np

    shifted = logits.astype(np.float64) - logits.max(axis=-1, keepdims=True)
    normal: NDArray[np.float64] = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normal


def _read(folder: str, name: str, number: int) -> NDArray[np.float32]:
    import numpy as np

    logits: NDArray[np.float32] = np.load(Path(folder) / f"{name}-{number}.npy", mmap_mode="r", allow_pickle=False)
    return logits


def _chunks(engine: EngineProcess, text: str, context: int, most: int | None) -> list[list[int]]:
    """Whole chunks, the first token of each a bos where the model has one, as llama.cpp does it."""
    encoded = engine.call("encode", text=text)
    tokens, bos = encoded["tokens"], encoded["bos"]
    starts = range(0, len(tokens) - context + 1, context)
    chunks = [tokens[start : start + context] for start in starts][:most]
    if not chunks:
        raise ModelError(ModelErrorCode.PROMPT_TOO_LONG, f"chunks of {context} tokens, of a text of {len(tokens)}")
    if bos is not None:
        chunks = [[bos, *chunk[1:]] for chunk in chunks]
    return chunks


def _whole_text(engine: EngineProcess, text: str, context: int, positions: int) -> list[list[int]]:
    encoded = engine.call("encode", text=text)
    tokens = encoded["tokens"][:positions]
    if len(tokens) < positions:
        raise ModelError(ModelErrorCode.PROMPT_TOO_LONG, f"{positions} positions, of a text of {len(tokens)} tokens")
    return [tokens[start : start + context] for start in range(0, positions, context)]


def _perplexity(scores: Sequence[dict[str, float]]) -> dict[str, float]:
    """With the standard error of the mean over chunks, carried over to the perplexity."""
    count = sum(score["count"] for score in scores)
    mean = sum(score["nats"] for score in scores) / count
    means = [score["nats"] / score["count"] for score in scores]
    variance = sum((each - mean) ** 2 for each in means) / max(len(means) - 1, 1)
    perplexity = math.exp(min(mean, 700.0))
    error = perplexity * math.sqrt(variance / len(means))
    return {"perplexity": perplexity, "error": error, "nats_per_token": mean, "tokens": count}
