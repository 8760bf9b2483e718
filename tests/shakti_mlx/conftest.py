"""The starter model's own vocabulary, and torch with one thread."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.tokenizer import Tokenizer


@pytest.fixture(scope="session")
def metadata(starter_gguf: Path) -> Mapping[str, Any]:
    with GGUFFile(starter_gguf) as file:
        return dict(file.metadata)


@pytest.fixture(scope="session")
def starter(metadata: Mapping[str, Any]) -> Tokenizer:
    return Tokenizer.from_gguf(metadata)


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """A second thread costs tiny operators more than it gives: ten times as much when the machine is at work."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
