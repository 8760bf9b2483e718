"""KV cache of the MLX backend: the buffers of each layer, growing or used in turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import mlx.core as mx
import numpy as np

from shakti_mlx.kv_cache import STEP, LayerBuffers, Layout, SequenceCache

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.model import CacheOptions

NUMPY_TYPES = {mx.float32: np.float32, mx.bfloat16: np.uint16, mx.int8: np.int8}  # bfloat16 goes as its bits


class LayerCache(LayerBuffers):
    """Keys and values of one layer: [1, KV, capacity, D], in slots as `layout` says.

    With 8 bits they are int8, and each token and head has a scale: [1, KV, capacity, 1], float32.
    """

    def __init__(self, layout: Layout, num_kv_heads: int, head_dim: int, dtype: mx.Dtype, bits: int | None) -> None:
        super().__init__(layout)
        self._dtype = dtype
        stored = dtype if bits is None else mx.int8
        self._buffers = {name: mx.zeros((1, num_kv_heads, 0, head_dim), stored) for name in ("keys", "values")}
        if bits is not None:
            self._buffers |= {
                name: mx.zeros((1, num_kv_heads, 0, 1), mx.float32) for name in ("key_scales", "value_scales")
            }

    def put(self, start: int, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        """Write [1, KV, L, D] at position `start`; gives what these queries see, [1, KV, T, D], as layout.seen()."""
        end = start + keys.shape[2]
        self.overwrite_before(end)
        self._grow(self.layout.capacity(end))
        slots, seen = self.layout.slots(start, end), self.layout.seen_slots(start, end)
        return self._through("keys", "key_scales", keys, slots, seen), self._through(
            "values", "value_scales", values, slots, seen
        )

    def _through(self, name: str, scales: str, new: mx.array, slots: list[slice], seen: list[slice]) -> mx.array:
        if scales not in self._buffers:
            self._write(name, slots, new)
            return self._read(name, seen)
        new = new.astype(mx.float32)
        new_scales = mx.maximum(mx.abs(new).max(-1, keepdims=True), 1e-30) / 127
        self._write(name, slots, mx.round(new / new_scales).astype(mx.int8))
        self._write(scales, slots, new_scales)
        return (self._read(name, seen).astype(mx.float32) * self._read(scales, seen)).astype(self._dtype)

    def _write(self, name: str, slots: list[slice], new: mx.array) -> None:
        buffer, done = self._buffers[name], 0
        for each in slots:
            size = each.stop - each.start
            buffer[..., each, :] = new if len(slots) == 1 else new[..., done : done + size, :]
            done += size

    def _read(self, name: str, slots: list[slice]) -> mx.array:
        parts = [self._buffers[name][..., each, :] for each in slots]
        return parts[0] if len(parts) == 1 else mx.concatenate(parts, axis=2)

    def _grow(self, needed: int) -> None:
        capacity = self._buffers["keys"].shape[2]
        if needed <= capacity:
            return
        size = -(-needed // STEP) * STEP
        if self.ring:
            size = min(size, self.keep + self.ring)
        for name, buffer in self._buffers.items():
            fresh = mx.zeros((*buffer.shape[:2], size - capacity, buffer.shape[3]), buffer.dtype)
            self._buffers[name] = mx.concatenate([buffer, fresh], axis=2) if capacity else fresh

    @property
    def state(self) -> list[mx.array]:
        """The buffers, to be evaluated with what was made from them."""
        return list(self._buffers.values())

    @property
    def nbytes(self) -> int:
        return sum(buffer.nbytes for buffer in self._buffers.values())

    def saved(self) -> tuple[dict[str, mx.array], int]:
        if not self.ring:
            return {}, self._gone  # a failed pass leaves nothing behind but garbage after the end
        copies = {name: mx.array(buffer) for name, buffer in self._buffers.items()}
        return copies, self._gone

    def back_to(self, saved: tuple[dict[str, mx.array], int]) -> None:
        copies, self._gone = saved
        self._buffers.update(copies)

    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        return {name: np.array(_bits(buffer[0, :, :length])) for name, buffer in self._buffers.items()}

    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        self._grow(self.layout.capacity(length))
        for name, buffer in self._buffers.items():
            given = mx.array(np.asarray(arrays[name]))
            if buffer.dtype == mx.bfloat16:
                given = given.view(mx.bfloat16)
            if length:
                buffer[..., :length, :] = given[None]
        mx.eval(self.state)

    def expected(self, length: int) -> dict[str, tuple[tuple[int, ...], np.dtype[Any]]]:
        return {
            name: ((buffer.shape[1], length, buffer.shape[3]), np.dtype(NUMPY_TYPES[buffer.dtype]))
            for name, buffer in self._buffers.items()
        }


class MLXCache(SequenceCache[LayerCache]):
    """The caches of all layers of one sequence."""

    def __init__(
        self, config: ShaktiConfig, options: CacheOptions, layouts: tuple[Layout, ...], dtype: mx.Dtype
    ) -> None:
        """`dtype` is that of the model's activations."""
        heads = zip(layouts, config.kv_heads, strict=True)
        layers = [LayerCache(layout, count, config.head_dim, dtype, options.bits) for layout, count in heads]
        super().__init__(options, layers)

    @property
    def state(self) -> list[mx.array]:
        """The buffers of all layers."""
        return [buffer for layer in self.layers for buffer in layer.state]


def visible(layout: Layout, start: int, length: int) -> mx.array | str | None:
    """Which of layout.seen() each query at start..start+length-1 sees: [L, T], "causal", or None for all."""
    end = start + length
    if length == 1:
        return None  # seen() has no more than the one query sees
    if layout.window is None or end <= layout.window:
        return "causal"
    keys = mx.concatenate([mx.arange(each.start, each.stop) for each in layout.seen(start, end)])
    queries = mx.arange(start, end)[:, None]
    return (keys <= queries) & ((keys > queries - layout.window) | (keys < layout.keep))


def _bits(array: mx.array) -> mx.array:
    """What numpy can hold of it: bfloat16 as uint16."""
    return array.view(mx.uint16) if array.dtype == mx.bfloat16 else array
