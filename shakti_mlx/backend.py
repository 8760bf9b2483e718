"""The choice of the backend that runs a model on this machine, and the memory that it needs."""

from __future__ import annotations

import importlib.util
import platform
import sys
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.kv_cache import cache_nbytes
from shakti_mlx.model import UNBOUNDED, BackendName, CacheOptions, Dtype

if TYPE_CHECKING:
    from shakti_mlx.checkpoint import Checkpoint
    from shakti_mlx.model import Model

SPIN_COUNT = "20000"  # looks at a lock before an OpenMP thread sleeps: as fast as the default, and yields soon
MEMORY_BESIDE_WEIGHTS = 300 * 2**20  # bytes: code of the backend, activations, tokenizer
# Tokens that there must be room for to load a model, where its context is longer: caches grow with what is said, and
# of the 131,072 of some models nobody here would ever wait for the first tenth.
LEAST_CONTEXT = 8192


def available_backends() -> list[BackendName]:
    """The backends installed here, the machine's own first."""
    names = [BackendName.TORCH, BackendName.MLX]
    if _has_metal():
        names.reverse()
    modules = {BackendName.TORCH: "torch", BackendName.MLX: "mlx"}
    return [name for name in names if importlib.util.find_spec(modules[name]) is not None]


def _has_metal() -> bool:
    return sys.platform == "darwin" and platform.machine() == "arm64"


def load_model(checkpoint: Checkpoint, *, backend: str | None = None, dtype: str | None = None) -> Model:
    """The checkpoint's model on `backend` (by default the machine's own), activations in `dtype`.

    Raises ModelError: BACKEND_UNAVAILABLE, TOO_LITTLE_MEMORY, or what reading the checkpoint raises.
    """
    chosen = _choose(backend)
    number_format = Dtype(dtype) if dtype is not None else fastest(chosen)
    _check_memory(checkpoint, number_format)
    if chosen is BackendName.MLX:
        from shakti_mlx.mlx_backend.model import MLXModel

        return MLXModel(checkpoint, number_format)
    if number_format is not Dtype.FLOAT32:
        from shakti_mlx.native_backend.model import NativeModel

        if NativeModel.takes(checkpoint):
            return NativeModel(checkpoint)
    _map_torch_libraries()
    from shakti_mlx.torch_backend.model import TorchModel

    return TorchModel(checkpoint, number_format)


def _choose(backend: str | None) -> BackendName:
    installed = available_backends()
    if backend is None and installed:
        return installed[0]
    if backend not in installed:
        detail = f"{backend or 'torch or mlx'} is not installed; installed: {', '.join(installed) or 'none'}"
        raise ModelError(ModelErrorCode.BACKEND_UNAVAILABLE, detail)
    return BackendName(backend)


def fastest(backend: BackendName) -> Dtype:
    """The default number format. MLX is fast in bfloat16 on Apple's GPUs, elsewhere in float32."""
    return Dtype.BFLOAT16 if backend is BackendName.TORCH or _has_metal() else Dtype.FLOAT32


def memory_to_load(checkpoint: Checkpoint, backend: str | None) -> int:
    """Bytes that must be free for load_model() with these arguments. Raises ModelError(BACKEND_UNAVAILABLE)."""
    return memory_needed(checkpoint, dtype=fastest(_choose(backend)))


def memory_needed(checkpoint: Checkpoint, cache: CacheOptions = UNBOUNDED, dtype: Dtype = Dtype.FLOAT32) -> int:
    """Bytes that the model takes: weights, keys and values of its context or LEAST_CONTEXT, and what goes beside them.

    `dtype` is that of the activations: with BFLOAT16 keys and values take 16 bits each.
    """
    length = min(checkpoint.config.context_length, LEAST_CONTEXT)
    return _nbytes(checkpoint, cache, dtype, length)


def context_in_memory(checkpoint: Checkpoint, cache: CacheOptions, backend: str | None, dtype: str | None) -> int:
    """As much of the model's context as there is memory for now, before it is loaded; LEAST_CONTEXT in any case."""
    import psutil

    number_format = Dtype(dtype) if dtype is not None else fastest(_choose(backend))
    whole, free = checkpoint.config.context_length, psutil.virtual_memory().available
    lengths = range(min(whole, LEAST_CONTEXT), whole + 1)

    def needed(length: int) -> int:
        return _nbytes(checkpoint, cache, number_format, length)

    return lengths[max(bisect_right(lengths, free, key=needed) - 1, 0)]


def _nbytes(checkpoint: Checkpoint, cache: CacheOptions, dtype: Dtype, length: int) -> int:
    element = 4 if dtype is Dtype.FLOAT32 else 2
    weights: int = checkpoint.weights_nbytes
    return weights + cache_nbytes(checkpoint.config, cache, length, element) + MEMORY_BESIDE_WEIGHTS


def _check_memory(checkpoint: Checkpoint, dtype: Dtype) -> None:
    import psutil

    needed, free = memory_needed(checkpoint, dtype=dtype), psutil.virtual_memory().available
    if needed > free:
        detail = f"{needed / 2**30:.1f} GB needed, {free / 2**30:.1f} GB free"
        raise ModelError(ModelErrorCode.TOO_LITTLE_MEMORY, detail)


def _map_torch_libraries() -> None:
    """Map torch's libraries before `import torch` does, without the interpreter lock and with patient threads.

    Importing holds the lock while the dynamic linker relocates libtorch_cpu.so: 0.3 s in which no other thread
    runs, the window's among them. A call through ctypes lets go of it. And OpenMP's threads wait for each other
    by spinning unless they are told not to, which makes torch ten times slower when another program is at work.
    """
    spec = importlib.util.find_spec("torch")
    if sys.platform != "linux" or "torch" in sys.modules or spec is None or spec.origin is None:
        return
    import ctypes
    import os

    os.environ.setdefault("GOMP_SPINCOUNT", SPIN_COUNT)  # read when the library is mapped
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    folder = Path(spec.origin).parent / "lib"
    for pattern in ("libgomp*.so*", "libc10.so", "libtorch_cpu.so", "libtorch_python.so"):
        for library in folder.glob(pattern):
            dlopen(os.fsencode(library), os.RTLD_NOW)  # a failure shows when torch is imported
