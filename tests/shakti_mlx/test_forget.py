"""After forget() nothing of what was said is reachable from a model, and it answers as before."""

import gc
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from tiny_folders import write_tiny_folder
from tiny_models import write_tiny_gguf

from shakti_mlx.backend import available_backends
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.model import BackendName
from shakti_mlx.sampling import SamplingParams

CANARY = "canary"
GREEDY = SamplingParams(temperature=0.0, max_tokens=4)
MESSAGES = [{"role": "user", "content": f"the {CANARY} sang"}]


def reachable(root: object) -> Iterator[object]:
    """Everything that can be come by from `root`, but for modules, classes and their globals."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        each = waiting.pop()
        if id(each) in seen or isinstance(each, ModuleType | type):
            continue
        seen.add(id(each))
        yield each
        if not (isinstance(each, dict) and "__builtins__" in each):
            waiting += gc.get_referents(each)


def remembered(model: LanguageModel, tokens: list[int]) -> list[object]:
    """What holds the word, or the tokens that it became, in their order."""
    found: list[object] = []
    for each in reachable(model):
        if isinstance(each, str) and CANARY in each:
            found.append(each)
        elif isinstance(each, list) and all(type(item) is int for item in each):
            found += [each for start in range(len(each)) if each[start : start + len(tokens)] == tokens]
    return found


@pytest.mark.parametrize("backend", available_backends())
@pytest.mark.parametrize("kind", ["gguf", "folder"])
def test_nothing_that_was_said_is_reachable_afterwards(tmp_path: Path, backend: BackendName, kind: str) -> None:
    path = write_tiny_gguf(tmp_path / "tiny.gguf") if kind == "gguf" else write_tiny_folder(tmp_path / "tiny")
    model = LanguageModel.load(path, backend=backend)
    tokens = model.tokenizer.encode(CANARY)
    model.forget()
    assert len(tokens) > 1
    assert remembered(model, tokens) == []
    first = list(model.generate(MESSAGES, GREEDY, threading.Event()))
    assert remembered(model, tokens) != []
    model.forget()
    assert remembered(model, tokens) == []
    assert model.last is None
    assert list(model.generate(MESSAGES, GREEDY, threading.Event())) == first
