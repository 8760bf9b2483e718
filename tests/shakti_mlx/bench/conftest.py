"""A tiny model of random weights, made once for each file of tests."""

from pathlib import Path

import pytest

from shakti_mlx.bench.random_model import random_gguf


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return random_gguf("tiny", tmp_path_factory.mktemp("models"))
