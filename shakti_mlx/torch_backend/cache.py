"""KV cache of the PyTorch backend: the buffers of each layer, growing or used in turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from shakti_mlx.kv_cache import LayerBuffers, Layout

if TYPE_CHECKING:
    from numpy.typing import NDArray


class LayerCache(LayerBuffers):
    """Keys and values of one layer: contiguous [KV, capacity, D], in slots as `layout` says.

    In int8 each token and head has a scale: [KV, capacity, 1], float32.
    """

    def __init__(self, layout: Layout, num_kv_heads: int, head_dim: int, dtype: torch.dtype) -> None:
        buffers = {name: torch.empty(num_kv_heads, 0, head_dim, dtype=dtype) for name in ("keys", "values")}
        if dtype == torch.int8:
            buffers |= {name: torch.empty(num_kv_heads, 0, 1) for name in ("key_scales", "value_scales")}
        super().__init__(layout, buffers)

    def put(self, start: int, keys: torch.Tensor, values: torch.Tensor) -> None:
        """Write [KV, L, D] at position `start`."""
        length = keys.shape[1]
        self.reserve(start, length)
        slots = self.layout.slots(start, start + length)
        _write(self.buffers["keys"], self.buffers.get("key_scales"), slots, keys)
        _write(self.buffers["values"], self.buffers.get("value_scales"), slots, values)

    def seen(self, start: int, length: int) -> tuple[torch.Tensor, torch.Tensor]:
        """The keys and values that the queries at start..start+length-1 see: [KV, T, D] each, in float32.

        They stand in the order of layout.seen(). A slice where one will do, and the buffers are float32.
        """
        slots, buffers = self.layout.seen_slots(start, start + length), self.buffers
        keys = _read(buffers["keys"], buffers.get("key_scales"), slots)
        return keys, _read(buffers["values"], buffers.get("value_scales"), slots)

    def enlarged(self, buffer: torch.Tensor, size: int) -> torch.Tensor:
        larger = buffer.new_empty(buffer.shape[0], size, buffer.shape[2])
        larger[:, : buffer.shape[1]] = buffer
        return larger

    def copied(self, buffer: torch.Tensor) -> torch.Tensor:
        return buffer.clone()

    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        return {name: np.array(buffer[:, :length].numpy()) for name, buffer in self.buffers.items()}

    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.reserve(0, length)
        for name, buffer in self.buffers.items():
            buffer.numpy()[:, :length] = arrays[name]


def _write(buffer: torch.Tensor, scales: torch.Tensor | None, slots: list[slice], new: torch.Tensor) -> None:
    if scales is not None:
        new_scales = new.abs().amax(-1, keepdim=True).clamp_min(1e-30) / 127
        _place(scales, slots, new_scales)
        new = (new / new_scales).round_()
    _place(buffer, slots, new)


def _place(buffer: torch.Tensor, slots: list[slice], new: torch.Tensor) -> None:
    done = 0
    for each in slots:
        size = each.stop - each.start
        buffer[:, each] = new[:, done : done + size]
        done += size


def _read(buffer: torch.Tensor, scales: torch.Tensor | None, slots: list[slice]) -> torch.Tensor:
    found = _gathered(buffer, slots)
    return found if scales is None else found.mul_(_gathered(scales, slots))  # of int8 it is a copy, never a slice


def _gathered(buffer: torch.Tensor, slots: list[slice]) -> torch.Tensor:
    """The slots in a row, in float32."""
    if len(slots) == 1:
        return buffer[:, slots[0]].float()
    total = sum(each.stop - each.start for each in slots)
    found = torch.empty(buffer.shape[0], total, buffer.shape[2])  # torch.cat copies slices like these far slower
    done = 0
    for each in slots:
        size = each.stop - each.start
        found[:, done : done + size] = buffer[:, each]
        done += size
    return found
