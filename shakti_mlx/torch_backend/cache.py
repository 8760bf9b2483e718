"""KV cache of the PyTorch backend: the buffers of each layer, growing or used in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from shakti_mlx.kv_cache import LayerBuffers, Layout, SequenceCache

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.model import CacheOptions

NUMPY_TYPES = {torch.float32: np.float32, torch.float16: np.float16, torch.int8: np.int8}


class LayerCache(LayerBuffers):
    """Keys and values of one layer: contiguous [KV, capacity, D], in slots as `layout` says.

    In int8 each token and head has a scale in key_scales or value_scales, [KV, capacity, 1] float32, else None.
    What no token has been written to is undefined.
    """

    def __init__(self, layout: Layout, num_kv_heads: int, head_dim: int, dtype: torch.dtype) -> None:
        super().__init__(layout)
        self.keys = torch.empty(num_kv_heads, 0, head_dim, dtype=dtype)
        self.values = torch.empty_like(self.keys)
        self.key_scales = self.value_scales = None
        if dtype == torch.int8:
            self.key_scales = torch.empty(num_kv_heads, 0, 1)
            self.value_scales = torch.empty_like(self.key_scales)

    def reserve(self, start: int, length: int) -> None:
        """Make the slots of positions start..start+length-1 ready to be written, and count what was there as gone."""
        self.overwrite_before(start + length)
        size = self.grown(self.keys.shape[1], start + length)
        if size > self.keys.shape[1]:
            for name, buffer in self._buffers():
                setattr(self, name, _grown(buffer, size))

    def put(self, start: int, keys: torch.Tensor, values: torch.Tensor) -> None:
        """Write [KV, L, D] at position `start`."""
        length = keys.shape[1]
        self.reserve(start, length)
        slots = self.layout.slots(start, start + length)
        _write(self.keys, self.key_scales, slots, keys)
        _write(self.values, self.value_scales, slots, values)

    def seen(self, start: int, length: int) -> tuple[torch.Tensor, torch.Tensor]:
        """The keys and values that the queries at start..start+length-1 see: [KV, T, D] each, in float32.

        They stand in the order of layout.seen(). A slice where one will do, and the buffers are float32.
        """
        slots = self.layout.seen_slots(start, start + length)
        return _read(self.keys, self.key_scales, slots), _read(self.values, self.value_scales, slots)

    def mask(self, start: int, length: int) -> torch.Tensor | None:
        """Which of seen() each query sees: [L, T], None for all. Depends on the layout alone."""
        return visible(self.layout, start, length)

    @property
    def nbytes(self) -> int:
        return sum(buffer.nbytes for _, buffer in self._buffers())

    def saved(self) -> dict[str, Any]:
        if not self.ring:
            return {}  # a failed pass leaves nothing behind but garbage after the end
        return {name: buffer.clone() for name, buffer in self._buffers()} | {"_gone": self._gone}

    def back_to(self, saved: dict[str, Any]) -> None:
        for name, value in saved.items():
            setattr(self, name, value)

    def arrays(self, length: int) -> dict[str, NDArray[Any]]:
        return {name: np.array(buffer[:, :length].numpy()) for name, buffer in self._buffers()}

    def load(self, length: int, arrays: Mapping[str, NDArray[Any]]) -> None:
        self.reserve(0, length)
        for name, buffer in self._buffers():
            buffer.numpy()[:, :length] = arrays[name]

    def expected(self, length: int) -> dict[str, tuple[tuple[int, ...], np.dtype[Any]]]:
        return {
            name: ((buffer.shape[0], length, buffer.shape[2]), np.dtype(NUMPY_TYPES[buffer.dtype]))
            for name, buffer in self._buffers()
        }

    def _buffers(self) -> Iterator[tuple[str, torch.Tensor]]:
        yield "keys", self.keys
        yield "values", self.values
        if self.key_scales is not None and self.value_scales is not None:
            yield "key_scales", self.key_scales
            yield "value_scales", self.value_scales


class TorchCache(SequenceCache[LayerCache]):
    """The caches of all layers of one sequence."""

    def __init__(
        self, config: ShaktiConfig, options: CacheOptions, layouts: tuple[Layout, ...], dtype: torch.dtype
    ) -> None:
        """`dtype` is float32 or float16; with options.bits 8 it is not used."""
        if options.bits == 8:
            dtype = torch.int8
        heads = zip(layouts, config.kv_heads, strict=True)
        super().__init__(options, [LayerCache(layout, count, config.head_dim, dtype) for layout, count in heads])


def visible(layout: Layout, start: int, length: int) -> torch.Tensor | None:
    """Which of layout.seen() each query at start..start+length-1 sees: [L, T]; None for all."""
    end = start + length
    if length == 1:
        return None  # seen() has no more than the one query sees
    if layout.window is None or end <= layout.window:
        return torch.ones(length, end, dtype=torch.bool).tril(start)
    keys = torch.cat([torch.arange(each.start, each.stop) for each in layout.seen(start, end)])
    queries = torch.arange(start, end)[:, None]
    return (keys <= queries) & ((keys > queries - layout.window) | (keys < layout.keep))


def _grown(buffer: torch.Tensor, size: int) -> torch.Tensor:
    larger = buffer.new_empty(buffer.shape[0], size, buffer.shape[2])
    larger[:, : buffer.shape[1]] = buffer
    return larger


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
