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
    BIAS_TOO_LARGE = 2  # for float16


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


class Kernels:
    """The loaded library. Arrays go in by address and must be contiguous; sizes count elements."""

    def __init__(self, library: ctypes.CDLL) -> None:
        self._path_name = _typed(library.shakti_path_name, c_char_p, c_int)
        self._path = _typed(library.shakti_path, c_char_p)
        self._use_path = _typed(library.shakti_use_path, c_int, c_char_p)
        self._threads = _typed(library.shakti_threads, c_int)
        self._set_threads = _typed(library.shakti_set_threads, c_int, c_int)
        weights = POINTER(WeightsStruct)
        self._pack = _typed(library.shakti_pack, None, c_int64, c_int64, c_int, c_void_p, c_void_p)
        of_blocks = (c_int, c_int64, c_void_p, c_void_p, c_void_p, c_void_p)
        self._blocks = _typed(library.shakti_blocks, c_int, *of_blocks)
        self._symmetric = _typed(library.shakti_symmetric, c_int, c_void_p, c_void_p, c_int64, c_int)
        self._interleave = _typed(library.shakti_interleave, None, c_int64, c_int64, c_void_p, c_void_p)
        self._rows = _typed(library.shakti_rows, None, weights, c_void_p, c_int64, c_void_p)
        self._linear = _typed(
            library.shakti_linear, c_int, weights, c_void_p, c_int64, c_void_p, c_float, c_int, c_void_p
        )
        self._layers = _typed(
            library.shakti_layers, c_int, POINTER(ShapeStruct), POINTER(POINTER(LayerStruct)),
            POINTER(LayerCacheStruct), c_int64, c_void_p, c_int64, c_int64,
        )  # fmt: skip
        self._encode = _typed(
            library.shakti_encode, c_int, POINTER(EncoderStruct), POINTER(EncoderLayerStruct), c_int64,
            c_void_p, c_void_p, c_void_p, c_int64, c_void_p,
        )  # fmt: skip
        pieces = POINTER(PiecesStruct)
        self._index_pieces = _typed(library.shakti_index_pieces, None, pieces)
        self._tokenize = _typed(
            library.shakti_tokenize, c_int64, pieces, c_char_p, c_int64, c_void_p, c_void_p, c_int64
        )

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
        """Threads that share the work, the caller's among them."""
        return int(self._threads())

    def set_threads(self, count: int) -> None:
        """Share the work between so many threads, from 1 to 64."""
        self._set_threads(count)

    def pack(self, rows: int, columns: int, bits: int, source: int, out: int) -> None:
        """MLX's packed rows at the address `source` into interleaved blocks at `out`, padded to whole blocks."""
        self._pack(rows, columns, bits, source, out)

    def blocks(self, kind: str, count: int, source: int, *, packed: int, scales: int, biases: int) -> BlockFlags:
        """`count` GGUF blocks of a type in BLOCK_TYPES into MLX's packed integers, float16 scales and biases."""
        return BlockFlags(self._blocks(BLOCK_TYPES[kind], count, source, packed, scales, biases))

    def symmetric(self, scales: int, biases: int, count: int, bits: int) -> bool:
        """Whether each float16 bias is the scale times minus the middle of the integers of so many bits."""
        return bool(self._symmetric(scales, biases, count, bits - 1))

    def interleave(self, rows: int, groups: int, source: int, out: int) -> None:
        """float16 [rows, groups] at `source` into interleaved blocks at `out`, padded to whole blocks."""
        self._interleave(rows, groups, source, out)

    def rows(self, weights: WeightsStruct, ids: int, count: int, out: int) -> None:
        """The rows named by int64 `ids`, in float32: [count, columns]. The ids must be in range."""
        self._rows(weights, ids, count, out)

    def linear(
        self, weights: WeightsStruct, x: int, tokens: int, out: int, *, norm: int | None, eps: float, fine: bool
    ) -> None:
        """x [tokens, columns] W^T into [tokens, rows], float32; of RMSNorm(x) where `norm` is its weight.

        Activations are rounded to 8 bits a group, or with `fine` to 15. Raises MemoryError.
        """
        _check(self._linear(weights, x, tokens, norm, eps, fine, out))

    def layers(
        self,
        shape: ShapeStruct,
        layers: ctypes.Array[Any],
        caches: ctypes.Array[LayerCacheStruct],
        x: int,
        *,
        tokens: int,
        start: int,
    ) -> None:
        """Run `layers` over x [tokens, hidden] in place, at position `start`. Raises MemoryError."""
        _check(self._layers(shape, layers, caches, len(layers), x, tokens, start))

    def encode(
        self,
        encoder: EncoderStruct,
        layers: ctypes.Array[EncoderLayerStruct],
        *,
        ids: int,
        places: int,
        starts: int,
        texts: int,
        out: int,
    ) -> None:
        """Last hidden states of `texts` texts that lie behind one another, into out [tokens, hidden], float32.

        `ids` and `places` are int32 and in range, `starts` int64 [texts + 1]. Raises MemoryError.
        """
        _check(self._encode(encoder, layers, len(layers), ids, places, starts, texts, out))

    def index_pieces(self, pieces: PiecesStruct) -> None:
        """Fill its `table` and `begun`, which are zeros."""
        self._index_pieces(pieces)

    def tokenize(self, pieces: PiecesStruct, text: bytes, *, ids: int, starts: int, room: int) -> int:
        """How many tokens the UTF-8 `text` has; the first `room` ids, and the number of the character at which
        each begins, go into int32 arrays. Raises MemoryError."""
        count = int(self._tokenize(pieces, text, len(text), ids, starts, room))
        _check(count < 0)
        return count


def _typed(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    function.restype, function.argtypes = result, arguments
    called: Callable[..., Any] = function
    return called


def _check(error: int) -> None:
    if error:
        raise MemoryError


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
