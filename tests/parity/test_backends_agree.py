"""Both backends say the same: tiny models of every preset, and the starter model, greedy, in float32."""

import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from numpy_llama import reference_logits
from tiny_models import TinyCheckpoint

from shakti_mlx import kernels
from shakti_mlx.config import PRESETS
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.model import BackendName, Dtype
from shakti_mlx.native_backend.model import NativeModel
from shakti_mlx.sampling import SamplingParams

PROMPTS = [
    "What is the capital of France?",
    "Write one sentence about the sea.",
    "How many days are there in a week?",
    "Name three fruits.",
    "What does a nurse do?",
]
GREEDY = SamplingParams(temperature=0.0, repetition_penalty=1.0, max_tokens=32)

TINY_PRESETS = [name for name in PRESETS if name.startswith("tiny")]


@pytest.mark.parametrize("preset", TINY_PRESETS)
def test_both_backends_agree_with_plain_numpy_on_every_tiny_preset(preset: str) -> None:
    checkpoint = TinyCheckpoint(PRESETS[preset])
    tokens = np.random.default_rng(3).integers(0, checkpoint.config.vocab_size, 90).tolist()
    expected = reference_logits(checkpoint, tokens)
    logits = {}
    for backend in BackendName:
        model = checkpoint.load(backend)
        cache = model.new_cache()
        read = model.forward(tokens[:50], cache, logits=50)
        decoded = [model.forward([token], cache) for token in tokens[50:]]
        logits[backend] = np.concatenate([read, *decoded])
        assert np.abs(logits[backend] - expected).max() < 1e-4
        assert (logits[backend].argmax(1) == expected.argmax(1)).all()
    assert np.abs(logits[BackendName.TORCH] - logits[BackendName.MLX]).max() < 1e-4


@pytest.mark.parametrize("preset", TINY_PRESETS)
def test_fast_path_stays_near_the_exact_one_on_every_tiny_preset(preset: str) -> None:
    checkpoint = TinyCheckpoint(PRESETS[preset])
    tokens = np.random.default_rng(4).integers(0, checkpoint.config.vocab_size, 90).tolist()
    expected = reference_logits(checkpoint, tokens)
    for backend in BackendName:
        model = checkpoint.load(backend, Dtype.BFLOAT16)
        actual = model.forward(tokens, model.new_cache(), logits=90)
        assert mean_divergence(expected, actual) < 0.01


@pytest.mark.skipif(kernels.load() is None, reason="the kernels were not built")
@pytest.mark.parametrize("bits", [4, 8])
@pytest.mark.parametrize("preset", TINY_PRESETS)
def test_packed_weights_give_on_our_kernels_nearly_what_they_give_exactly(preset: str, bits: int) -> None:
    checkpoint = TinyCheckpoint(PRESETS[preset], bits=bits)
    tokens = np.random.default_rng(5).integers(0, checkpoint.config.vocab_size, 90).tolist()
    fast, exact = (checkpoint.load(BackendName.TORCH, dtype) for dtype in (Dtype.BFLOAT16, Dtype.FLOAT32))
    assert isinstance(fast, NativeModel)
    expected, actual = (model.forward(tokens, model.new_cache(), logits=90) for model in (exact, fast))
    assert mean_divergence(expected, actual) < 1e-4


def mean_divergence(expected: NDArray[np.floating], actual: NDArray[np.floating]) -> float:
    """Mean Kullback-Leibler divergence of the next token's distribution, in nats."""
    p, q = (each - np.logaddexp.reduce(each, axis=1, keepdims=True) for each in (expected, actual))
    return float((np.exp(p) * (p - q)).sum(1).mean())


def asked(model: LanguageModel, prompt: str) -> list[int]:
    return model.encode([{"role": "user", "content": prompt}])


def chosen(model: LanguageModel, ids: list[int], count: int) -> list[int]:
    """The greedy tokens after these, one after another."""
    cache, answer = model.model.new_cache(), list[int]()
    while len(answer) < count:
        token = int(model.model.forward(ids, cache)[-1].argmax())
        answer.append(token)
        ids = [token]
    return answer


def chosen_along(model: LanguageModel, ids: list[int], answer: list[int]) -> list[int]:
    """The greedy token after `ids` and each beginning of `answer`, all at once: the answer itself, if it agrees."""
    logits = model.model.forward([*ids, *answer[:-1]], model.model.new_cache(), logits=len(answer))
    return list(map(int, logits.argmax(1)))


@pytest.mark.usefixtures("one_thread")
def test_both_backends_choose_the_same_tokens_in_float32(starter_gguf: Path) -> None:
    exact, other = (LanguageModel.load(starter_gguf, backend=each, dtype="float32") for each in ("torch", "mlx"))
    answers = {prompt: chosen(other, asked(other, prompt), GREEDY.max_tokens) for prompt in PROMPTS}
    for prompt, answer in answers.items():
        assert chosen_along(exact, asked(exact, prompt), answer) == answer
    prompt, count = PROMPTS[0], 8  # one after another, each takes torch's exact path half a second
    assert chosen(exact, asked(exact, prompt), count) == answers[prompt][:count]


@pytest.mark.parametrize("backend", list(BackendName))
def test_starter_model_knows_the_capital_of_france(starter_gguf: Path, backend: BackendName) -> None:
    model = LanguageModel.load(starter_gguf, backend=backend)
    assert model.model.dtype is (Dtype.BFLOAT16 if backend is BackendName.TORCH else Dtype.FLOAT32)
    pieces = model.generate([{"role": "user", "content": PROMPTS[0]}], GREEDY, threading.Event())
    assert "Paris" in "".join(pieces)
