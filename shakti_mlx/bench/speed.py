"""Throughput, latency and memory of our engine and others, measured in turn, with ratios pair by pair."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shakti_mlx.bench.engine import EngineName, EngineSpec
from shakti_mlx.bench.machine import busy_percent, describe_machine
from shakti_mlx.bench.plan import Plan
from shakti_mlx.bench.process import EngineProcess
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from numpy.random import Generator

SEED = 20241011
# Metrics of the other engine that have a ratio: speeds, and times. Our prompt lookup is part of decode_quoting.
PAIRED = ("prefill", "decode", "decode_quoting", "decode_quoting_lookup", "decode_quoting_free")
PAIRED_TIMES = ("first_token_ms", "second_turn_ms", "load_ms", "load_to_first_token_ms", "start_to_first_token_ms")
Say = Callable[[str], None]


@dataclass(frozen=True)
class Prompts:
    """The same token ids for every engine. `request` and `passage` are real text, where the model can read."""

    prompt: list[int]
    history: list[int]
    new: list[int]
    quoted: list[int]
    answer: list[int]
    request: list[int] | None = None


def measure_speed(
    ours: EngineSpec,
    against: Sequence[EngineName],
    plan: Plan,
    *,
    random: str | None = None,
    affine: bool = False,
    say: Say = lambda _text: None,
) -> dict[str, Any]:
    """The result of `shakti bench`: see docs/benchmarks.md. The plan says how long a context is needed.

    `random` names the preset that the model was made of; with `affine` its weights in groups of 64 are measured too.
    Raises ModelError, whatever is wrong with the model, the plan or an engine that is not installed.
    """
    model = Path(ours.model)
    config, facts = _facts(model)
    plan = plan.fitting(config.context_length)
    if affine and random is None:
        raise ModelError(
            ModelErrorCode.BAD_CONFIG, "affine weights are measured of random ones: name their architecture"
        )
    specs = engine_specs(replace(ours, context=plan.context), against, affine=affine)
    _read_into_page_cache(model)
    busy = busy_percent()
    with ExitStack() as running:
        samples = Samples(spec.engine for spec in specs)
        engines: dict[EngineName, EngineProcess] = {}
        for spec in specs:
            say(f"loading {spec.engine}")
            engines[spec.engine] = running.enter_context(EngineProcess(spec))
            samples.add(spec.engine, **engines[spec.engine].loading)
        prompts = make_prompts(engines[EngineName.SHAKTI], plan, readable=random is None)
        _measure_in_turn(engines, prompts, plan, samples, say)
        described = {name: engine.call("describe") for name, engine in engines.items()}
        memory = {name: _memory(engine, model, facts["bytes"]) for name, engine in engines.items()}
    for _ in range(plan.rounds - 1):  # loading once more for each round, with nothing else in memory
        for spec in specs:
            say(f"loading {spec.engine} again")
            with EngineProcess(spec) as fresh:
                samples.add(spec.engine, **fresh.loading)
    return {
        "kind": "speed",
        "machine": {**describe_machine(), "busy_percent": busy},
        "model": {**facts, "random_weights": random is not None},
        "settings": {**asdict(plan), "threads": ours.threads},
        "engines": {
            name: {"description": described[name], "memory": memory[name], **samples.figures(name)} for name in engines
        },
        **samples.compared(against, {name: values["peak_bytes"] for name, values in memory.items()}),
    }


def _measure_in_turn(
    engines: Mapping[EngineName, EngineProcess], prompts: Prompts, plan: Plan, samples: Samples, say: Say
) -> None:
    """Every measurement in every round, the engines one after another, and every other round the other way about."""
    for number in range(plan.rounds):
        order = list(engines)[:: -1 if number % 2 else 1]
        for name, measure in _measurements(prompts, plan):
            for engine in order:
                say(f"round {number + 1} of {plan.rounds}: {name}, {engine}")
                measure(engines[engine], samples)


def engine_specs(ours: EngineSpec, against: Sequence[EngineName], *, affine: bool) -> list[EngineSpec]:
    """What to load: ours, with `affine` the same on affine weights, and the others in their own way.

    Of our number format only mlx-lm takes anything over, where ours is MLX's too.
    """
    specs = [ours]
    if affine:
        specs.append(replace(ours, engine=EngineName.SHAKTI_AFFINE, bits=4))
    for name in against:
        same_format = name is EngineName.MLX_LM and ours.backend == "mlx"
        specs.append(replace(ours, engine=name, backend=None, dtype=ours.dtype if same_format else None))
    return specs


class Samples:
    """What was measured: for each engine and metric one number a round."""

    def __init__(self, engines: Iterator[EngineName]) -> None:
        self._values: dict[EngineName, dict[str, list[float]]] = {engine: {} for engine in engines}

    def add(self, engine: EngineName, **figures: float) -> None:
        """One more number for each metric."""
        for metric, value in figures.items():
            self._values[engine].setdefault(metric, []).append(value)

    def figures(self, engine: EngineName) -> dict[str, Any]:
        """Median and spread of each metric."""
        return {metric: spread(values) for metric, values in self._values[engine].items()}

    def compared(self, others: Sequence[EngineName], peaks: Mapping[EngineName, int]) -> dict[str, Any]:
        """`ratios` (medians) and `pairs` (their spread) to each other engine: above 1 is better for us."""
        ratios: dict[str, dict[str, float]] = {}
        pairs: dict[str, dict[str, Any]] = {}
        for other in others:
            found = dict(self._pairs(other))
            pairs[other] = {metric: spread(values) for metric, values in found.items()}
            ratios[other] = {metric: statistics.median(values) for metric, values in found.items()}
            ratios[other]["peak_memory"] = peaks[other] / peaks[EngineName.SHAKTI]
        return {"ratios": ratios, "pairs": pairs}

    def _pairs(self, other: EngineName) -> Iterator[tuple[str, list[float]]]:
        ours, theirs = self._values[EngineName.SHAKTI], self._values[other]
        for metric in PAIRED:
            in_ours = metric.removesuffix("_lookup")
            if in_ours in ours and metric in theirs:
                yield metric, [a / b for a, b in zip(ours[in_ours], theirs[metric], strict=True)]
        for metric in PAIRED_TIMES:
            yield metric, [b / a for a, b in zip(ours[metric], theirs[metric], strict=True)]


def spread(values: Sequence[float]) -> dict[str, Any]:
    """`median`, `min`, `max` and the `values` themselves, in the order measured."""
    return {"median": statistics.median(values), "min": min(values), "max": max(values), "values": list(values)}


def make_prompts(engine: EngineProcess, plan: Plan, *, readable: bool) -> Prompts:
    """Random ordinary tokens; a quotation out of real text where the model can read."""
    import numpy as np

    vocabulary = engine.call("vocabulary")
    rng = np.random.default_rng(SEED)
    ordinary = np.setdiff1d(np.arange(vocabulary["size"]), vocabulary["special"])

    def some(count: int) -> list[int]:
        return _drawn(rng, ordinary, count)

    prompt, history, new = some(plan.prompt_tokens), some(plan.history_tokens), some(plan.new_tokens)
    if readable:
        real = engine.call("request_to_quote", length=plan.quoted_tokens, count=plan.answer_tokens)
        return Prompts(prompt, history, new, real["prompt"], real["answer"], real["prompt"])
    quoted = some(plan.quoted_tokens)
    first = len(quoted) // 4
    return Prompts(prompt, history, new, quoted, quoted[first : first + plan.answer_tokens])


def _drawn(rng: Generator, ordinary: Any, count: int) -> list[int]:
    drawn: list[int] = rng.choice(ordinary, count).tolist()
    return drawn


Measure = Callable[[EngineProcess, Samples], None]


def _measurements(prompts: Prompts, plan: Plan) -> Iterator[tuple[str, Measure]]:
    def speed(engine: EngineProcess, samples: Samples) -> None:
        samples.add(engine.spec.engine, **engine.call("speed", prompt=prompts.prompt, count=plan.decode_tokens))

    def first_token(engine: EngineProcess, samples: Samples) -> None:
        samples.add(engine.spec.engine, first_token_ms=engine.call("first_token", prompt=prompts.prompt)["ms"])

    def second_turn(engine: EngineProcess, samples: Samples) -> None:
        turn = engine.call("second_turn", history=prompts.history, new=prompts.new)
        samples.add(
            engine.spec.engine,
            second_turn_ms=turn["ms"],
            new_tokens_alone_ms=turn["alone_ms"],
            second_turn_ratio=turn["ratio"],
        )

    def quoting(engine: EngineProcess, samples: Samples) -> None:
        figures = engine.call("quoting", prompt=prompts.quoted, answer=prompts.answer)
        samples.add(engine.spec.engine, **_named("decode_quoting", figures))

    def quoting_free(engine: EngineProcess, samples: Samples) -> None:
        figures = engine.call("free_quoting", prompt=prompts.request, count=plan.answer_tokens)
        samples.add(engine.spec.engine, **_named("decode_quoting_free", figures))

    yield "prefill and decode", speed
    yield "first token", first_token
    yield "second turn", second_turn
    yield "decode of a quotation", quoting
    if prompts.request is not None:
        yield "decode of a quotation, in its own words", quoting_free


def _named(metric: str, figures: Mapping[str, float]) -> dict[str, float]:
    """`decode` becomes the metric, what else was counted goes under it: decode_quoting_accepted_tokens."""
    names = {"decode": metric, "lookup_decode": f"{metric}_lookup"}
    return {names.get(name, f"{metric}_{name}"): value for name, value in figures.items()}


def _memory(engine: EngineProcess, model: Path, weights: int) -> dict[str, int]:
    """`peak_bytes`, what it is made of, and `beside_bytes`: what remains of it."""
    figures = engine.call("memory")
    beside = figures["peak_bytes"] - weights - figures["kv_bytes"]
    return {**figures, "weights_file_bytes": weights, "beside_bytes": beside}


def _facts(model: Path) -> tuple[Any, dict[str, Any]]:
    """The model's configuration, and what a result says of it."""
    from shakti_mlx.checkpoint import open_checkpoint

    with open_checkpoint(model) as checkpoint:
        return checkpoint.config, {
            "name": checkpoint.name,
            "file": model.name,
            "bytes": sum(file.stat().st_size for file in weight_files(model)),
            "parameters": checkpoint.parameters,
            "quantization": checkpoint.quantization,
            "context_length": checkpoint.config.context_length,
        }


def weight_files(model: Path) -> list[Path]:
    """The files of a model that hold its weights."""
    if model.is_file():
        return [model]
    return sorted(file for file in model.iterdir() if file.suffix in (".gguf", ".safetensors"))


def _read_into_page_cache(model: Path) -> None:
    """So that no engine's load is the one that waits for the disk."""
    for path in weight_files(model):
        with path.open("rb", buffering=0) as file:
            while file.read(2**24):
                pass
