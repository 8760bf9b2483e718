"""Perplexity and agreement are the numbers that their definitions give."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from refusals import refused

from shakti_mlx.bench.engine import EngineName, EngineSpec, load_engine
from shakti_mlx.bench.quality import agreement, measure_agreement, measure_perplexity
from shakti_mlx.bench.report import as_text
from shakti_mlx.bench.shakti_engine import ShaktiEngine
from shakti_mlx.errors import ModelErrorCode

TEXT = "The water came up in the night. पानी रात में चढ़ा। " * 6


def ours(model: Path, context: int = 64) -> EngineSpec:
    return EngineSpec(engine=EngineName.SHAKTI, model=str(model), threads=2, context=context, backend="torch")


def test_perplexity_is_that_of_the_second_halves(tiny: Path) -> None:
    result = measure_perplexity(ours(tiny), TEXT, bits=(8,), most=2)
    fast, exact, eight = result["rows"]
    assert (fast["bits"], exact["bits"], eight["bits"]) == (None, None, 8)
    assert exact["description"]["dtype"] == "float32"
    engine = load_engine(replace(ours(tiny), dtype="float32"))
    assert isinstance(engine, ShaktiEngine)
    encoded = engine.encode(TEXT)
    nats: list[float] = []
    for start in (0, 64):
        chunk = [encoded["bos"], *encoded["tokens"][start + 1 : start + 64]]
        logits = engine.all_logits(chunk).astype(np.float64)
        normal = np.log(np.exp(logits).sum(axis=-1))
        nats += [normal[at] - logits[at, chunk[at + 1]] for at in range(32, 63)]
    assert exact["tokens"] == len(nats) == 62
    assert exact["perplexity"] == pytest.approx(np.exp(np.mean(nats)), rel=1e-4)
    assert fast["perplexity"] == pytest.approx(exact["perplexity"], rel=0.01)
    assert "8 bits" in as_text(result)


def test_text_shorter_than_a_chunk_is_refused(tiny: Path) -> None:
    with refused(ModelErrorCode.PROMPT_TOO_LONG):
        measure_perplexity(ours(tiny), "too short")


def test_engines_agree_on_the_same_weights(tiny: Path) -> None:
    other = EngineName.LLAMA_CPP if importlib.util.find_spec("llama_cpp") else EngineName.MLX_LM
    result = measure_agreement(ours(tiny, 40), TEXT, other, positions=100)
    assert result["settings"]["positions"] == 100
    for name in ("fast", "float32", "fast_against_float32", "other_against_float32"):
        assert result[name]["top1"] > 0.8
        assert result[name]["mean_kl"] < 0.05
    assert "same likeliest" in as_text(result)


def test_equal_logits_agree_wholly() -> None:
    logits = np.random.default_rng(0).normal(size=(150, 20)).astype(np.float32)
    figures = agreement(iter([(logits, logits + 3), (logits, logits)]))
    assert figures["top1"] == 1.0
    assert figures["max_kl"] == pytest.approx(0.0, abs=1e-6)


def test_divergence_of_known_distributions() -> None:
    p, q = np.array([0.5, 0.25, 0.25]), np.array([0.2, 0.7, 0.1])
    expected = float((p * np.log(p / q)).sum())
    reference, judged = (np.log(each)[None].astype(np.float32) for each in (p, q))
    figures = agreement(iter([(reference, judged), (reference, reference)]))
    assert figures["max_kl"] == pytest.approx(expected, rel=1e-6)
    assert figures["mean_kl"] == pytest.approx(expected / 2, rel=1e-6)
    assert figures["top1"] == 0.5


def test_agreement_wants_text_enough(tiny: Path) -> None:
    with refused(ModelErrorCode.PROMPT_TOO_LONG):
        measure_agreement(ours(tiny), "short", EngineName.MLX_LM)
