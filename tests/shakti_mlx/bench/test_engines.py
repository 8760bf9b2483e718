"""Every engine gives the same numbers to the same questions, each in its own process."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from refusals import refused

from shakti_mlx.bench import engine as engine_module
from shakti_mlx.bench.engine import EngineName, EngineSpec, load_engine
from shakti_mlx.bench.process import EngineProcess
from shakti_mlx.bench.shakti_engine import ShaktiEngine
from shakti_mlx.errors import ModelErrorCode

PROMPT, ANSWER = list(range(20, 60)), list(range(30, 50))
MODULES = {EngineName.LLAMA_CPP: "llama_cpp", EngineName.MLX_LM: "mlx_lm"}


def spec(model: Path, engine: EngineName = EngineName.SHAKTI, **changes: object) -> EngineSpec:
    fields: dict[str, object] = {"engine": engine, "model": str(model), "threads": 2, "context": 256, **changes}
    if engine is EngineName.SHAKTI:
        fields = {"backend": "torch", **fields}
    return EngineSpec(**fields)  # type: ignore[arg-type]


def installed(engine: EngineName) -> EngineName:
    if engine in MODULES and importlib.util.find_spec(MODULES[engine]) is None:
        pytest.skip(f"{MODULES[engine]} is not installed: pip install 'shakti[bench]'")
    return engine


@pytest.fixture(scope="module")
def exact(tiny: Path) -> ShaktiEngine:
    engine = load_engine(spec(tiny, dtype="float32"))
    assert isinstance(engine, ShaktiEngine)
    return engine


@pytest.mark.parametrize("name", list(EngineName))
def test_each_engine_measures_everything(tiny: Path, tmp_path: Path, exact: ShaktiEngine, name: EngineName) -> None:
    bits = 4 if name is EngineName.SHAKTI_AFFINE else None
    with EngineProcess(spec(tiny, installed(name), bits=bits)) as engine:
        assert engine.loading["load_ms"] <= engine.loading["load_to_first_token_ms"]
        assert engine.call("describe")
        speeds = engine.call("speed", prompt=PROMPT, count=4)
        assert speeds.keys() == {"prefill", "decode"}
        assert min(speeds.values()) > 0
        assert engine.call("first_token", prompt=PROMPT)["ms"] > 0
        turn = engine.call("second_turn", history=PROMPT, new=ANSWER)
        assert turn["ratio"] == pytest.approx(turn["ms"] / turn["alone_ms"])
        assert engine.call("quoting", prompt=PROMPT, answer=ANSWER)["decode"] > 0
        assert engine.call("free_quoting", prompt=PROMPT, count=4)["decode"] > 0
        score = engine.call("score", tokens=PROMPT, first=10)
        assert score["count"] == len(PROMPT) - 11
        memory = engine.call("memory")
        assert memory["peak_bytes"] > memory["kv_bytes"] > 0
        engine.call("save_logits", tokens=PROMPT, path=str(tmp_path / "logits.npy"))
    logits = np.load(tmp_path / "logits.npy")
    assert logits.shape == (len(PROMPT), 512)
    if name is not EngineName.SHAKTI_AFFINE:  # the same weights: the same logits, but for rounding
        expected = exact.all_logits(PROMPT)
        assert np.abs(logits - expected).max() < 0.15 * np.abs(expected).max()
        assert score["nats"] == pytest.approx(exact.score(PROMPT, 10)["nats"], rel=0.02)


def test_score_is_that_of_the_logits(exact: ShaktiEngine) -> None:
    logits = exact.all_logits(PROMPT).astype(np.float64)
    chances = np.exp(logits) / np.exp(logits).sum(axis=-1, keepdims=True)
    expected = -sum(np.log(chances[at, PROMPT[at + 1]]) for at in range(15, len(PROMPT) - 1))
    assert exact.score(PROMPT, 15) == {"nats": pytest.approx(expected), "count": len(PROMPT) - 16}


def test_score_is_the_same_over_several_batches(exact: ShaktiEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "BATCH", 48)
    tokens = np.random.default_rng(0).integers(0, 250, 2 * 48 + 7).tolist()
    logits = exact.all_logits(tokens).astype(np.float64)
    normal = np.log(np.exp(logits).sum(axis=-1))
    for first in (0, 4, 48, 48 + 20):
        expected = sum(normal[at] - logits[at, tokens[at + 1]] for at in range(first, len(tokens) - 1))
        assert exact.score(tokens, first)["nats"] == pytest.approx(expected, rel=1e-5)


def test_second_turn_reads_its_new_tokens_alone(exact: ShaktiEngine) -> None:
    assert exact.second_turn(PROMPT, ANSWER)["reused"] == len(PROMPT)


def test_quotation_is_guessed_and_said_whole(exact: ShaktiEngine) -> None:
    text = np.random.default_rng(1).integers(20, 250, 120).tolist()
    figures = exact.quoting(text, text[30:90])
    assert figures["tokens"] == 60
    assert 0 < figures["accepted_tokens"] <= figures["drafted_tokens"]


def test_request_to_quote_holds_the_answer(starter_gguf: Path) -> None:
    engine = load_engine(spec(starter_gguf))
    assert isinstance(engine, ShaktiEngine)
    request = engine.request_to_quote(300, 50)
    assert 250 < len(request["prompt"]) < 350
    runs = [request["prompt"][at : at + 49] for at in range(len(request["prompt"]))]
    assert request["answer"][1:] in runs  # the first word may merge with the line break before it


def test_what_is_wrong_with_a_model_comes_out_of_the_process(tmp_path: Path) -> None:
    with refused(ModelErrorCode.NOT_FOUND):
        EngineProcess(spec(tmp_path / "none.gguf"))


def test_engine_that_is_not_installed_is_said_with_how_to_install_it(
    tiny: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "llama_cpp.py").write_text("raise ImportError('not here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with refused(ModelErrorCode.ENGINE_UNAVAILABLE, "pip install"):
        EngineProcess(spec(tiny, EngineName.LLAMA_CPP))


def test_process_that_dies_is_an_error_and_not_a_wait(tiny: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with EngineProcess(spec(tiny)) as engine, pytest.raises(RuntimeError, match="ended with code 1"):
        engine.call("fly")
    assert "KeyError" in capfd.readouterr().err


def test_models_without_a_file_are_not_for_llama_cpp(tmp_path: Path) -> None:
    with refused(ModelErrorCode.UNSUPPORTED_FORMAT):
        EngineProcess(spec(tmp_path, installed(EngineName.LLAMA_CPP)))


@pytest.mark.parametrize(("bits", "worst"), [(4, 0.2), (8, 0.012), (16, 0.002)])
def test_rounding_anew_loses_what_its_bits_must_lose(tmp_path: Path, bits: int, worst: float) -> None:
    from tiny_models import write_tiny_gguf

    from shakti_mlx.bench.requantized import Requantized
    from shakti_mlx.checkpoint import open_checkpoint

    with open_checkpoint(write_tiny_gguf(tmp_path / "f32.gguf", quant="F32")) as opened:
        before, after = dict(opened.tensors()), dict(Requantized(opened, bits).tensors())
    assert before.keys() == after.keys()
    for name, tensor in before.items():
        difference = np.abs(after[name].dequantize() - tensor.dequantize()).max()
        assert difference < (worst if tensor.dequantize().ndim == 2 else 1e-9), name
