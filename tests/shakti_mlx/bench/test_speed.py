"""The result of `shakti bench`: its fields, and what is compared with what."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest
from refusals import refused

from shakti_mlx.bench.engine import EngineName, EngineSpec
from shakti_mlx.bench.plan import Plan
from shakti_mlx.bench.report import as_text
from shakti_mlx.bench.speed import PAIRED_TIMES, Samples, engine_specs, measure_speed
from shakti_mlx.errors import ModelErrorCode

SHORT = Plan(
    rounds=2, prompt_tokens=40, decode_tokens=6, history_tokens=60, new_tokens=10, quoted_tokens=60, answer_tokens=20
)


def ours(model: Path) -> EngineSpec:
    return EngineSpec(engine=EngineName.SHAKTI, model=str(model), threads=2, context=256, backend="torch")


def test_others_have_the_model_and_threads_of_ours_and_their_own_backend(tiny: Path) -> None:
    mine = replace(ours(tiny), dtype="float32")
    first, affine, other = engine_specs(mine, [EngineName.MLX_LM], affine=True)
    assert first == mine
    assert affine == replace(mine, engine=EngineName.SHAKTI_AFFINE, bits=4)
    assert other == replace(mine, engine=EngineName.MLX_LM, backend=None, dtype=None)
    (_, same_format) = engine_specs(replace(mine, backend="mlx"), [EngineName.MLX_LM], affine=False)
    assert (same_format.backend, same_format.dtype) == (None, "float32")


def test_affine_weights_want_the_name_of_an_architecture(tiny: Path) -> None:
    with refused(ModelErrorCode.BAD_CONFIG):
        measure_speed(ours(tiny), [], SHORT, affine=True)


def test_engines_are_compared_pair_by_pair(tiny: Path) -> None:
    other = EngineName.LLAMA_CPP if importlib.util.find_spec("llama_cpp") else EngineName.MLX_LM
    result = measure_speed(ours(tiny), [other], SHORT, random="tiny")
    mine, theirs = result["engines"]["shakti"], result["engines"][other]
    assert {"prefill", "decode", "decode_quoting", "peak_memory", *PAIRED_TIMES} <= result["ratios"][other].keys()
    for metric in ("prefill", "decode", "decode_quoting"):
        pairs = [a / b for a, b in zip(mine[metric]["values"], theirs[metric]["values"], strict=True)]
        assert result["pairs"][other][metric]["values"] == pytest.approx(pairs)
        assert result["ratios"][other][metric] == pytest.approx(sum(pairs) / 2)
    for engine in (mine, theirs):
        assert len(engine["load_ms"]["values"]) == SHORT.rounds
        memory = engine["memory"]
        assert memory["peak_bytes"] == sum(memory[f"{part}_bytes"] for part in ("weights_file", "kv", "beside"))
        assert memory["weights_file_bytes"] == tiny.stat().st_size
    assert mine["description"]["backend"] == "torch"
    assert result["settings"] == {**result["settings"], "threads": 2, "prompt_tokens": 40}
    assert result["machine"]["versions"]
    text = as_text(result)
    assert "decode of a quotation" in text
    assert f"to {other}" in text


def test_model_that_can_read_is_asked_to_quote(starter_gguf: Path) -> None:
    plan = Plan(
        rounds=1, prompt_tokens=16, decode_tokens=2, history_tokens=16, new_tokens=4, quoted_tokens=90, answer_tokens=16
    )
    result = measure_speed(ours(starter_gguf), [], plan)
    figures = result["engines"]["shakti"]
    assert figures["decode_quoting_free"]["median"] > 0
    assert figures["decode_quoting_tokens"]["median"] == 16
    assert result["ratios"] == {}
    assert result["model"]["random_weights"] is False


def test_ratios_above_one_are_better_for_us_whether_speeds_or_times() -> None:
    samples = Samples(iter((EngineName.SHAKTI, EngineName.LLAMA_CPP)))
    for engine, speed, ms in ((EngineName.SHAKTI, 30.0, 10.0), (EngineName.LLAMA_CPP, 10.0, 40.0)):
        for factor in (1.0, 2.0, 1.0):
            samples.add(engine, decode=speed * factor, **dict.fromkeys(PAIRED_TIMES, ms * factor))
    peaks = {EngineName.SHAKTI: 100, EngineName.LLAMA_CPP: 150}
    compared = samples.compared([EngineName.LLAMA_CPP], peaks)
    assert compared["ratios"]["llama.cpp"] == {
        "decode": 3.0, **dict.fromkeys(PAIRED_TIMES, 4.0), "peak_memory": 1.5
    }  # fmt: skip
    assert compared["pairs"]["llama.cpp"]["decode"]["values"] == [3.0, 3.0, 3.0]


def test_prompt_lookup_of_the_other_is_compared_with_our_quoting() -> None:
    samples = Samples(iter((EngineName.SHAKTI, EngineName.LLAMA_CPP)))
    samples.add(EngineName.SHAKTI, decode_quoting=60.0, **dict.fromkeys(PAIRED_TIMES, 1.0))
    samples.add(
        EngineName.LLAMA_CPP, decode_quoting=20.0, decode_quoting_lookup=40.0, **dict.fromkeys(PAIRED_TIMES, 1.0)
    )
    ratios = samples.compared([EngineName.LLAMA_CPP], dict.fromkeys(EngineName, 1))["ratios"]["llama.cpp"]
    assert ratios["decode_quoting"] == 3.0
    assert ratios["decode_quoting_lookup"] == 1.5


@pytest.mark.parametrize("context", [128, 256, 700, 1500, 2048, 100_000])
def test_plan_fits_the_context(context: int) -> None:
    plan = Plan().fitting(context)
    assert plan.context <= context
    assert plan.answer_tokens <= plan.quoted_tokens // 2
    assert min(plan.prompt_tokens, plan.decode_tokens, plan.history_tokens, plan.new_tokens) >= 2


def test_plan_is_as_asked_where_there_is_room() -> None:
    assert Plan().fitting(4096) == Plan()


def test_too_short_a_context_is_refused() -> None:
    with refused(ModelErrorCode.PROMPT_TOO_LONG):
        Plan().fitting(64)


def test_plan_without_tokens_is_refused() -> None:
    with pytest.raises(ValueError, match="decode_tokens = 0"):
        Plan(decode_tokens=0)
