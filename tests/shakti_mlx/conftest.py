"""The starter model's own vocabulary, and the native kernels on each path."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from shakti_mlx import kernels
from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.kernels import Kernels
from shakti_mlx.tokenizer import Tokenizer


@pytest.fixture(scope="session")
def metadata(starter_gguf: Path) -> Mapping[str, Any]:
    with GGUFFile(starter_gguf) as file:
        return dict(file.metadata)


@pytest.fixture(scope="session")
def starter(metadata: Mapping[str, Any]) -> Tokenizer:
    return Tokenizer.from_gguf(metadata)


@pytest.fixture(params=getattr(kernels.load(), "paths", (None,)))
def native(request: pytest.FixtureRequest) -> Iterator[Kernels]:
    """The native kernels on each instruction set that this machine can run; skipped where they were not built."""
    loaded = kernels.load()
    if loaded is None:
        pytest.skip("the kernels were not built: no C compiler")
    before, threads = loaded.path, loaded.threads
    loaded.use_path(request.param)
    yield loaded
    loaded.use_path(before)
    loaded.set_threads(threads)
