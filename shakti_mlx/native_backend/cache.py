"""KV cache of the native backend: the buffers of each layer, which the kernels write and read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from shakti_mlx.kv_cache import LayerBuffers, Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray


class LayerCache(LayerBuffers):
    """Keys and values of one layer: contiguous [KV, capacity, D], in slots as `layout` says.

    They are float16; with 8 bits int8, and each token and head has a scale: [KV, capacity, 1], float32.
    """

    def __init__(self, layout: Layout, num_kv_heads: int, head_dim: int, bits: int | None) -> None:
        kind = np.float16 if bits is None else np.int8
        buffers: dict[str, Any] = {name: np.empty((num_kv_heads, 0, head_dim), kind) for name in ("keys", "values")}
        if bits is not None:
            buffers |= {name: np.empty((num_kv_heads, 0, 1), np.float32) for name in ("key_scales", "value_scales")}
        super().__init__(layout, buffers)

    def enlarged(self, buffer: NDArray[Any], size: int) -> NDArray[Any]:
        """What is large is mapped apart: see shakti_mlx.memory."""
        larger = np.empty((buffer.shape[0], size, buffer.shape[2]), buffer.dtype)
        larger[:, : buffer.shape[1]] = buffer
        return larger

    def copied(self, buffer: NDArray[Any]) -> NDArray[Any]:
        return buffer.copy()

    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        return {name: buffer[:, :length].copy() for name, buffer in self.buffers.items()}

    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.reserve(0, length)
        for name, buffer in self.buffers.items():
            buffer[:, :length] = arrays[name]
