"""Both backends say the same: tiny models of every preset, and the starter model, greedy, in float32."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
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


def chosen_tokens(model: LanguageModel) -> list[list[int]]:
    """The greedy tokens for each prompt, 32 or as many as come before the end."""
    answers = []
    for prompt in PROMPTS:
        ids = model.encode([{"role": "user", "content": prompt}])
        cache, answer = model.model.new_cache(), list[int]()
        while len(answer) < GREEDY.max_tokens:
            token = int(model.model.forward(ids, cache)[-1].argmax())
            answer.append(token)
            ids = [token]
        answers.append(answer)
    return answers


@pytest.fixture
def _one_thread() -> Iterator[None]:
    """torch with one thread: two would wait for each other where other tests run beside this one."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.mark.usefixtures("_one_thread")
def test_both_backends_choose_the_same_tokens_in_float32(starter_gguf: Path) -> None:
    torch_tokens = chosen_tokens(LanguageModel.load(starter_gguf, backend="torch", dtype="float32"))
    mlx_tokens = chosen_tokens(LanguageModel.load(starter_gguf, backend="mlx", dtype="float32"))
    assert torch_tokens == mlx_tokens


@pytest.mark.parametrize("backend", list(BackendName))
def test_starter_model_knows_the_capital_of_france(starter_gguf: Path, backend: BackendName) -> None:
    model = LanguageModel.load(starter_gguf, backend=backend)
    assert model.model.dtype is (Dtype.BFLOAT16 if backend is BackendName.TORCH else Dtype.FLOAT32)
    pieces = model.generate([{"role": "user", "content": PROMPTS[0]}], GREEDY, threading.Event())
    assert "Paris" in "".join(pieces)
