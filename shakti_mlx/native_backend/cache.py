"""KV cache of the native backend: the buffers of each layer, which the kernels write and read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from shakti_mlx.kv_cache import LayerBuffers, Layout, SequenceCache

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.model import CacheOptions


class LayerCache(LayerBuffers):
    """Keys and values of one layer: contiguous [KV, capacity, D], in slots as `layout` says.

    They are float16; with 8 bits int8, and each token and head has a scale: [KV, capacity, 1], float32. What no token
    has been written to is undefined.
    """

    def __init__(self, layout: Layout, num_kv_heads: int, head_dim: int, bits: int | None) -> None:
        super().__init__(layout)
        kind = np.float16 if bits is None else np.int8
        self.buffers: dict[str, NDArray[Any]] = {
            name: np.empty((num_kv_heads, 0, head_dim), kind) for name in ("keys", "values")
        }
        if bits is not None:
            self.buffers |= {
                name: np.empty((num_kv_heads, 0, 1), np.float32) for name in ("key_scales", "value_scales")
            }

    @property
    def capacity(self) -> int:
        """Slots of each buffer."""
        slots: int = self.buffers["keys"].shape[1]
        return slots

    def reserve(self, start: int, length: int) -> None:
        """Make the slots of positions start..start+length-1 ready to be written, and count what was there as gone."""
        self.overwrite_before(start + length)
        size = self.grown(self.capacity, start + length)
        if size > self.capacity:
            for name in self.buffers:
                self.buffers[name] = _grown(self.buffers[name], size)

    @property
    def nbytes(self) -> int:
        return sum(buffer.nbytes for buffer in self.buffers.values())

    def saved(self) -> tuple[dict[str, NDArray[Any]], int]:
        if not self.ring:
            return {}, self._gone  # a failed pass leaves nothing behind but garbage after the end
        return {name: buffer.copy() for name, buffer in self.buffers.items()}, self._gone

    def back_to(self, saved: tuple[dict[str, NDArray[Any]], int]) -> None:
        copies, self._gone = saved
        self.buffers.update(copies)

    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        return {name: buffer[:, :length].copy() for name, buffer in self.buffers.items()}

    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.reserve(0, length)
        for name, buffer in self.buffers.items():
            buffer[:, :length] = arrays[name]

    def expected(self, length: int) -> dict[str, tuple[tuple[int, ...], np.dtype[Any]]]:
        return {
            name: ((buffer.shape[0], length, buffer.shape[2]), buffer.dtype) for name, buffer in self.buffers.items()
        }


class NativeCache(SequenceCache[LayerCache]):
    """The caches of all layers of one sequence."""

    def __init__(self, config: ShaktiConfig, options: CacheOptions, layouts: tuple[Layout, ...]) -> None:
        heads = zip(layouts, config.kv_heads, strict=True)
        layers = [LayerCache(layout, count, config.head_dim, options.bits) for layout, count in heads]
        super().__init__(options, layers)


def _grown(buffer: NDArray[Any], size: int) -> NDArray[Any]:
    """A copy with room for `size` slots. What is large is mapped apart: see shakti_mlx.memory."""
    larger = np.empty((buffer.shape[0], size, buffer.shape[2]), buffer.dtype)
    larger[:, : buffer.shape[1]] = buffer
    return larger
