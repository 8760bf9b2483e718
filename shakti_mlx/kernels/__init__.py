"""The native kernels (kernels.h) and their loader. Where they could not be built, load() gives None.

Calls go through ctypes, which lets go of the interpreter lock while they run.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
from collections.abc import Callable
from ctypes import POINTER, Structure, c_char_p, c_double, c_float, c_int, c_int32, c_int64, c_void_p
from enum import IntFlag
from functools import cache
from typing import Any

from shakti_mlx.kernels.encoder_structs import EncoderLayerStruct, EncoderStruct, PiecesStruct, WeightsStruct

BLOCK = 16  # rows that lie interleaved
LARGEST_HEAD = 256
LARGEST_SHARE = 64  # query heads of one KV head
GROUP_STEP = 8  # columns of which a group is a multiple


BLOCK_TYPES = {"Q4_0": 2, "Q4_1": 3, "Q8_0": 8}  # of GGUF, and ggml's numbers for them


class BlockFlags(IntFlag):
    """What blocks() found."""

    NOT_FINITE = 1
    BIAS_TOO_LARGE = 2  # for float16: the biases are not right


class LayerCacheStruct(Structure):
    """LayerCache of kernels.h."""

    _fields_ = (
        ("keys", c_void_p),
        ("values", c_void_p),
        ("key_scales", c_void_p),
        ("value_scales", c_void_p),
        ("capacity", c_int64),
        ("type", c_int32),
        ("kv_heads", c_int32),
        ("keep", c_int64),
        ("ring", c_int64),
        ("window", c_int64),
    )


class LayerStruct(Structure):
    """Layer of kernels.h."""

    _fields_ = (
        *((name, POINTER(WeightsStruct)) for name in ("q", "k", "v", "o", "gate", "up", "down")),
        ("attention_norm", c_void_p),
        ("mlp_norm", c_void_p),
    )


class ShapeStruct(Structure):
    """Shape of kernels.h."""

    _fields_ = (
        ("hidden", c_int64),
        ("inner", c_int64),
        ("heads", c_int64),
        ("head_dim", c_int64),
        ("eps", c_float),
        ("fine", c_int32),
        ("frequencies", POINTER(c_double)),
    )


def _whole(error: int) -> None:
    if error:
        raise MemoryError


class Kernels:
    """The loaded library: its functions as kernels.h and the files that it names have them, their errors raised.

    Arrays go in by address and must be contiguous; sizes count elements, and ids must be in range.
    """

    def __init__(self, library: ctypes.CDLL) -> None:
        weights, pieces = POINTER(WeightsStruct), POINTER(PiecesStruct)
        layers = (POINTER(ShapeStruct), POINTER(POINTER(LayerStruct)), POINTER(LayerCacheStruct), c_int64)
        encoder = (POINTER(EncoderStruct), POINTER(EncoderLayerStruct), c_int64)
        sizes, addresses = (c_int64, c_int64), (c_void_p, c_void_p)
        self._path_name = _typed(library.shakti_path_name, c_char_p, c_int)
        self._path = _typed(library.shakti_path, c_char_p)
        self._use_path = _typed(library.shakti_use_path, c_int, c_char_p)
        self._threads = _typed(library.shakti_threads, c_int)
        self.set_threads = _typed(library.shakti_set_threads, c_int, c_int)
        # loading.c
        self.pack = _typed(library.shakti_pack, None, *sizes, c_int, *addresses)
        self.blocks = _typed(library.shakti_blocks, BlockFlags, c_int, c_int64, *addresses, *addresses)
        self.symmetric = _typed(library.shakti_symmetric, bool, *addresses, c_int64, c_int)
        self.interleave = _typed(library.shakti_interleave, None, *sizes, *addresses)
        # api.c, layers.c, encoder.c: MemoryError
        self.rows = _typed(library.shakti_rows, None, weights, c_void_p, c_int64, c_void_p)
        linear = (weights, c_void_p, c_int64, c_void_p, c_float, c_int, c_void_p)
        self.linear = _typed(library.shakti_linear, _whole, *linear)
        self.layers = _typed(library.shakti_layers, _whole, *layers, c_void_p, *sizes)
        self.encode = _typed(library.shakti_encode, _whole, *encoder, *addresses, c_void_p, c_int64, c_void_p)
        # unigram.c
        self.index_pieces = _typed(library.shakti_index_pieces, None, pieces)
        self.tokenize = _typed(library.shakti_tokenize, c_int64, pieces, c_char_p, c_int64, *addresses, c_int64)

    @property
    def path(self) -> str:
        """The instruction set in use."""
        name: bytes = self._path()
        return name.decode()

    @property
    def paths(self) -> list[str]:
        """The instruction sets that this machine can run, the fastest first."""
        names: list[str] = []
        while (name := self._path_name(len(names))) is not None:
            names.append(name.decode())
        return names

    def use_path(self, name: str) -> None:
        """Compute with another instruction set from now on. ValueError if this machine has it not."""
        if self._use_path(name.encode()):
            raise ValueError(f"{name!r} does not run here; {', '.join(self.paths)} do")

    @property
    def threads(self) -> int:
        """Threads that share the work, the caller's among them; set_threads() takes 1 to 64."""
        return int(self._threads())


def _typed(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    """The function with its types; a `result` that is no type of ctypes is called with the int that comes back."""
    function.restype, function.argtypes = result, arguments
    called: Callable[..., Any] = function
    return called


@cache
def load() -> Kernels | None:
    """The kernels, with as many threads as this process may use cores; None where they were not built."""
    spec = importlib.util.find_spec("shakti_mlx.kernels._native")
    if spec is None or spec.origin is None:
        return None
    kernels = Kernels(ctypes.CDLL(spec.origin))
    kernels.set_threads(usable_processors())
    return kernels


def usable_processors() -> int:
    """Processor cores that this process may use: a second thread on one core only takes turns with the first."""
    import psutil

    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(usable, psutil.cpu_count(logical=False) or usable)
