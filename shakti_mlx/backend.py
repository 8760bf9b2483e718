"""The Model and Cache protocols, and the choice of the backend that implements them on this machine."""

from __future__ import annotations

import importlib.util
import platform
import sys
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint import Checkpoint
    from shakti_mlx.config import ShaktiConfig

SPIN_COUNT = "20000"  # looks at a lock before an OpenMP thread sleeps: as fast as the default, and yields soon
MEMORY_BESIDE_WEIGHTS = 300 * 2**20  # bytes: code of the backend, activations, tokenizer
# Tokens that there must be room for to load a model, where its context is longer: caches grow with what is said, and
# of the 131,072 of some models nobody here would ever wait for the first tenth.
LEAST_CONTEXT = 8192


class BackendName(StrEnum):
    """What runs the model. TORCH is PyTorch and our own CPU kernels: these alone wherever they know the weights."""

    MLX = "mlx"
    TORCH = "torch"


class Dtype(StrEnum):
    """The number format of activations. FLOAT32 is the exact path; the default is the backend's fastest."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"


class Stopped(Exception):  # noqa: N818 - not an error: the user pressed stop
    """Raised by a `checkpoint` callback to leave a forward pass between two layers."""


@dataclass(frozen=True, kw_only=True)
class CacheOptions:
    """How a cache keeps keys and values.

    With a `window`, a token attends to the latest `window` tokens, itself among them, and to the first `keep` of the
    sequence, and memory is bounded by both. A layer whose own sliding window is no wider stays as the model has it:
    that window, and no kept tokens. `bits` 8 stores keys and values as int8, at a small loss.
    """

    window: int | None = None
    keep: int = 0
    bits: Literal[8] | None = None

    def __post_init__(self) -> None:
        if self.window is not None and self.window < 1:
            raise ValueError(f"a window of {self.window} tokens")
        if self.keep < 0:
            raise ValueError(f"{self.keep} tokens to keep")
        if self.bits not in (None, 8):
            raise ValueError(f"{self.bits} bits")


class Cache(Protocol):
    """Keys and values of one sequence, for every layer, addressed by position from 0.

    What a later token can attend to is there; what lies before every layer's window, and not among the kept first
    tokens, may have been overwritten.
    """

    options: CacheOptions

    @property
    def length(self) -> int:
        """Tokens seen: the position of the next one."""

    @property
    def nbytes(self) -> int:
        """Bytes of memory in use."""

    def can_trim(self, length: int) -> bool:
        """Whether all that the token at position `length` may attend to is still there."""

    def trim(self, length: int) -> None:
        """Forget all after the first `length` tokens. ValueError where can_trim() says no."""

    def snapshot(self, length: int) -> dict[str, NDArray[Any]]:
        """Copies of the keys and values of the first `length` tokens. ValueError where one of them is gone."""

    def restore(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take what snapshot(length) of a like cache gave, into this empty one. ValueError if it is not like."""


class Model(Protocol):
    """A loaded model. It belongs to the thread that loaded it."""

    config: ShaktiConfig
    backend: BackendName
    dtype: Dtype

    def new_cache(self, options: CacheOptions | None = None) -> Cache:
        """An empty cache of this backend."""

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        """Append `tokens` (at least one) to the sequence in `cache`.

        Gives the logits after each of the last `logits` tokens: float32, [logits, vocab_size]. `checkpoint`
        is called between layers; what it raises passes through, with the cache as it was before the call.
        """


def available_backends() -> list[BackendName]:
    """The backends installed here, the machine's own first."""
    names = [BackendName.TORCH, BackendName.MLX]
    if sys.platform == "darwin" and platform.machine() == "arm64":
        names.reverse()
    modules = {BackendName.TORCH: "torch", BackendName.MLX: "mlx"}
    return [name for name in names if importlib.util.find_spec(modules[name]) is not None]


def load_model(checkpoint: Checkpoint, *, backend: str | None = None, dtype: str | None = None) -> Model:
    """The checkpoint's model on `backend` (by default the machine's own), activations in `dtype`.

    Raises ModelError: BACKEND_UNAVAILABLE, TOO_LITTLE_MEMORY, or what reading the checkpoint raises.
    """
    chosen = _choose(backend)
    number_format = Dtype(dtype) if dtype is not None else None
    _check_memory(checkpoint, number_format or _fastest(chosen))
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


def _fastest(backend: BackendName) -> Dtype:
    return Dtype.BFLOAT16 if backend is BackendName.TORCH else Dtype.FLOAT32


def memory_to_load(checkpoint: Checkpoint, backend: str | None = None) -> int:
    """Bytes that must be free for load_model() with these arguments. Raises ModelError(BACKEND_UNAVAILABLE)."""
    return memory_needed(checkpoint, dtype=_fastest(_choose(backend)))


def memory_needed(checkpoint: Checkpoint, options: CacheOptions | None = None, dtype: Dtype = Dtype.FLOAT32) -> int:
    """Bytes that the model takes: weights, keys and values of its context or LEAST_CONTEXT, and what goes beside them.

    `dtype` is that of the activations: with BFLOAT16 keys and values take 16 bits each.
    """
    length = min(checkpoint.config.context_length, LEAST_CONTEXT)
    return _nbytes(checkpoint, options or CacheOptions(), dtype, length)


def context_in_memory(
    checkpoint: Checkpoint, options: CacheOptions | None = None, backend: str | None = None, dtype: str | None = None
) -> int:
    """As much of the model's context as there is memory for now, before it is loaded; LEAST_CONTEXT in any case."""
    import psutil

    number_format = Dtype(dtype) if dtype is not None else _fastest(_choose(backend))
    whole, free = checkpoint.config.context_length, psutil.virtual_memory().available
    lengths = range(min(whole, LEAST_CONTEXT), whole + 1)

    def needed(length: int) -> int:
        return _nbytes(checkpoint, options or CacheOptions(), number_format, length)

    return lengths[max(bisect_right(lengths, free, key=needed) - 1, 0)]


def _nbytes(checkpoint: Checkpoint, options: CacheOptions, dtype: Dtype, length: int) -> int:
    from shakti_mlx.kv_cache import cache_nbytes

    element = 4 if dtype is Dtype.FLOAT32 else 2
    weights: int = checkpoint.weights_nbytes
    return weights + cache_nbytes(checkpoint.config, options, length, element) + MEMORY_BESIDE_WEIGHTS


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
