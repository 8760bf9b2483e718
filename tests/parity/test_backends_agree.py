"""The starter model says the same on both backends: real weights, float32 activations, greedy."""

import threading
from pathlib import Path

import pytest

from shakti_mlx.backend import BackendName, Dtype
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.sampling import SamplingParams

PROMPTS = [
    "What is the capital of France?",
    "Write one sentence about the sea.",
    "How many days are there in a week?",
    "Name three fruits.",
    "What does a nurse do?",
]
GREEDY = SamplingParams(temperature=0.0, repetition_penalty=1.0, max_tokens=32)


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
