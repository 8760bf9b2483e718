"""The choice of a backend, and what is said before a model that does not fit is loaded."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import mlx.core as mx
import psutil
import pytest
from refusals import refused
from tiny_models import write_tiny_gguf

from shakti_mlx.backend import (
    LEAST_CONTEXT,
    MEMORY_BESIDE_WEIGHTS,
    available_backends,
    load_model,
    memory_needed,
    memory_to_load,
)
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.errors import ModelErrorCode
from shakti_mlx.language_model import LanguageModel
from shakti_mlx.mlx_backend.model import FREE_BUFFERS
from shakti_mlx.model import BackendName, Dtype


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny_gguf(tmp_path / "tiny.gguf")


def test_both_backends_are_installed_for_the_tests() -> None:
    assert set(available_backends()) == set(BackendName)


def test_importing_the_package_costs_no_backend() -> None:
    code = "import sys, shakti_mlx.backend; print(any(name in sys.modules for name in ('numpy', 'torch', 'mlx')))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"


def test_on_a_mac_numbers_are_those_of_its_gpu_and_memory_is_reckoned_with_them(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_checkpoint(tiny) as checkpoint:
        here = memory_to_load(checkpoint, "mlx")
        monkeypatch.setattr("sys.platform", "darwin")
        monkeypatch.setattr("platform.machine", lambda: "arm64")
        assert available_backends()[0] is BackendName.MLX
        assert memory_to_load(checkpoint, "mlx") == memory_needed(checkpoint, dtype=Dtype.BFLOAT16) < here
        assert load_model(checkpoint).dtype is Dtype.BFLOAT16


def test_free_buffers_of_a_gpu_are_bounded_before_anything_is_loaded(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits: dict[str, int] = {}
    monkeypatch.setattr("mlx.core.set_cache_limit", lambda limit: limits.update(cache=limit))
    monkeypatch.setattr("mlx.core.set_wired_limit", lambda limit: limits.update(wired=limit))
    monkeypatch.setattr("mlx.core.device_info", lambda: {"max_recommended_working_set_size": 2**33})
    with open_checkpoint(tiny) as checkpoint:
        load_model(checkpoint, backend="mlx")
        assert limits == {}
        monkeypatch.setattr("mlx.core.default_device", lambda: SimpleNamespace(type=mx.DeviceType.gpu))
        load_model(checkpoint, backend="mlx")
    assert limits == {"cache": FREE_BUFFERS, "wired": 2**33}


def test_unknown_backend_is_refused(tiny: Path) -> None:
    with open_checkpoint(tiny) as checkpoint, refused(ModelErrorCode.BACKEND_UNAVAILABLE):
        load_model(checkpoint, backend="abacus")


def test_too_little_memory_is_said_before_loading_with_the_figure(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=100 * 2**20))
    with open_checkpoint(tiny) as checkpoint, refused(ModelErrorCode.TOO_LITTLE_MEMORY, "0.3 GB needed"):
        load_model(checkpoint)


def test_memory_needed_grows_with_the_context(tiny: Path, tmp_path: Path) -> None:
    longer = write_tiny_gguf(tmp_path / "longer.gguf", context_length=4096)
    with open_checkpoint(tiny) as short, open_checkpoint(longer) as long:
        assert memory_needed(long) > memory_needed(short)


def test_context_is_as_long_as_there_is_memory_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_tiny_gguf(tmp_path / "long.gguf", context_length=131_072)
    with open_checkpoint(path) as checkpoint:
        least = memory_needed(checkpoint, dtype=Dtype.FLOAT32)
        token = (least - MEMORY_BESIDE_WEIGHTS - checkpoint.weights_nbytes) // LEAST_CONTEXT
    for free, context in (
        (least, LEAST_CONTEXT),
        (least + 1000 * token, LEAST_CONTEXT + 1000),
        (least + 131_072 * token, 131_072),
    ):
        monkeypatch.setattr(psutil, "virtual_memory", lambda free=free: SimpleNamespace(available=free))
        assert LanguageModel.load(path, backend="torch", dtype="float32").context_length == context
