"""KV cache of the MLX backend: the buffers of each layer, growing or used in turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import mlx.core as mx
import numpy as np

from shakti_mlx.kv_cache import LayerBuffers, Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray


class LayerCache(LayerBuffers):
    """Keys and values of one layer: [1, KV, capacity, D], in slots as `layout` says.

    With 8 bits they are int8, and each token and head has a scale: [1, KV, capacity, 1], float32.
    """

    def __init__(self, layout: Layout, num_kv_heads: int, head_dim: int, dtype: mx.Dtype, bits: int | None) -> None:
        self._dtype = dtype
        stored = dtype if bits is None else mx.int8
        buffers = {name: mx.zeros((1, num_kv_heads, 0, head_dim), stored) for name in ("keys", "values")}
        if bits is not None:
            buffers |= {name: mx.zeros((1, num_kv_heads, 0, 1), mx.float32) for name in ("key_scales", "value_scales")}
        super().__init__(layout, buffers)

    def put(self, start: int, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        """Write [1, KV, L, D] at position `start`; gives what these queries see, [1, KV, T, D], as layout.seen()."""
        end = start + keys.shape[2]
        self.reserve(start, keys.shape[2])
        slots, seen = self.layout.slots(start, end), self.layout.seen_slots(start, end)
        return self._through("keys", "key_scales", keys, slots, seen), self._through(
            "values", "value_scales", values, slots, seen
        )

    def _through(self, name: str, scales: str, new: mx.array, slots: list[slice], seen: list[slice]) -> mx.array:
        if scales not in self.buffers:
            self._write(name, slots, new)
            return self._read(name, seen)
        new = new.astype(mx.float32)
        new_scales = mx.maximum(mx.abs(new).max(-1, keepdims=True), 1e-30) / 127
        self._write(name, slots, mx.round(new / new_scales).astype(mx.int8))
        self._write(scales, slots, new_scales)
        return (self._read(name, seen).astype(mx.float32) * self._read(scales, seen)).astype(self._dtype)

    def _write(self, name: str, slots: list[slice], new: mx.array) -> None:
        buffer, done = self.buffers[name], 0
        for each in slots:
            size = each.stop - each.start
            buffer[..., each, :] = new if len(slots) == 1 else new[..., done : done + size, :]
            done += size

    def _read(self, name: str, slots: list[slice]) -> mx.array:
        parts = [self.buffers[name][..., each, :] for each in slots]
        return parts[0] if len(parts) == 1 else mx.concatenate(parts, axis=2)

    def enlarged(self, buffer: mx.array, size: int) -> mx.array:
        fresh = mx.zeros((*buffer.shape[:2], size - buffer.shape[2], buffer.shape[3]), buffer.dtype)
        return mx.concatenate([buffer, fresh], axis=2) if buffer.shape[2] else fresh

    def copied(self, buffer: mx.array) -> mx.array:
        return mx.array(buffer)

    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        return {name: np.array(_bits(buffer[0, :, :length])) for name, buffer in self.buffers.items()}

    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.reserve(0, length)
        for name, buffer in self.buffers.items():
            given = mx.array(np.asarray(arrays[name]))
            if buffer.dtype == mx.bfloat16:
                given = given.view(mx.bfloat16)
            if length:
                buffer[..., :length, :] = given[None]
        mx.eval(self.buffers)


def _bits(array: mx.array) -> mx.array:
    """What numpy can hold of it: bfloat16 as uint16."""
    return array.view(mx.uint16) if array.dtype == mx.bfloat16 else array
