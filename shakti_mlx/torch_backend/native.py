"""NativeLayers: all layers of the model in one call of our own kernels, with the caches and weights of the torch model.

Attention is in float32 over the cache's own number format. Every token's result is the same, bit for bit, whatever
tokens are computed with it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from operator import is_not
from typing import TYPE_CHECKING

import torch

from shakti_mlx.kernels import (
    LARGEST_HEAD,
    LARGEST_SHARE,
    Kernels,
    LayerCacheStruct,
    LayerStruct,
    ShapeStruct,
    WeightsStruct,
    load,
)
from shakti_mlx.torch_backend.linear import KernelLinear, Linear

if TYPE_CHECKING:
    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.torch_backend.cache import LayerCache, TorchCache

NUMBER_TYPES = {torch.float32: 0, torch.float16: 1, torch.int8: 2}
LANES = 16  # a head's size is a multiple
SMALL = 1_000_000_000  # parameters; below, 15-bit activations: what 8 bits lose shows more, and time is plenty
EVERYWHERE = 15  # of ShapeStruct.fine
PARTS = {
    "q": "self_attn.q_proj",
    "k": "self_attn.k_proj",
    "v": "self_attn.v_proj",
    "o": "self_attn.o_proj",
    "gate": "mlp.gate_proj",
    "up": "mlp.up_proj",
    "down": "mlp.down_proj",
}
LIKE = (("q", "k", "v"), ("gate", "up"))  # these share their activations, so they must share the group size


class NativeLayers:
    """The layers of a model whose every matrix is a KernelLinear. Make one with `build`."""

    def __init__(
        self,
        kernels: Kernels,
        config: ShaktiConfig,
        layers: Sequence[Mapping[str, KernelLinear]],
        norms: Mapping[str, torch.Tensor],
    ) -> None:
        self._kernels = kernels
        self._frequencies = (ctypes.c_double * (config.head_dim // 2))(*config.rope_frequencies)
        self._shape = ShapeStruct(
            hidden=config.hidden_size,
            inner=config.intermediate_size,
            heads=config.num_heads,
            head_dim=config.head_dim,
            eps=config.rms_norm_eps,
            fine=EVERYWHERE if config.parameter_count < SMALL else 0,
            frequencies=self._frequencies,
        )
        self._kept = (layers, norms)  # the structures hold no more than addresses
        self._layers = [_layer_struct(parts, norms, f"model.layers.{index}") for index, parts in enumerate(layers)]
        self._pointer = ctypes.POINTER(LayerStruct)
        self._all = (self._pointer * len(self._layers))(*map(ctypes.pointer, self._layers))
        self._buffers: list[torch.Tensor] = []  # those that the structures below describe
        self._structs = (LayerCacheStruct * 0)()

    @classmethod
    def build(
        cls, config: ShaktiConfig, layers: Mapping[str, Linear], norms: Mapping[str, torch.Tensor]
    ) -> NativeLayers | None:
        """The native layers of a model; None where the kernels do not know its weights or its shape."""
        kernels = load()
        if kernels is None or config.head_dim % LANES or config.head_dim > LARGEST_HEAD:
            return None
        if any(config.num_heads // heads > LARGEST_SHARE for heads in config.kv_heads):
            return None
        chosen: list[dict[str, KernelLinear]] = []
        for index in range(config.num_layers):
            parts: dict[str, KernelLinear] = {}
            for part, name in PARTS.items():
                layer = layers[f"model.layers.{index}.{name}.weight"]
                if not isinstance(layer, KernelLinear):
                    return None
                parts[part] = layer
            if any(len({parts[name].weight.group_size for name in like}) > 1 for like in LIKE):
                return None
            chosen.append(parts)
        return cls(kernels, config, chosen, norms)

    def run(self, x: torch.Tensor, cache: TorchCache, start: int, checkpoint: Callable[[], None] | None) -> None:
        """All layers over x [L, hidden] in place, for tokens at position `start`; `checkpoint` between layers."""
        for layer in cache.layers:
            layer.reserve(start, len(x))
        where = self._cache_structs(cache.layers)
        if checkpoint is None:
            self._kernels.layers(self._shape, self._all, where, x.data_ptr(), tokens=len(x), start=start)
            return
        for layer_struct, cache_struct in zip(self._layers, where, strict=True):
            one, its_cache = (self._pointer * 1)(ctypes.pointer(layer_struct)), (LayerCacheStruct * 1)(cache_struct)
            self._kernels.layers(self._shape, one, its_cache, x.data_ptr(), tokens=len(x), start=start)
            checkpoint()

    def _cache_structs(self, caches: Sequence[LayerCache]) -> ctypes.Array[LayerCacheStruct]:
        """Where keys and values lie; made anew only when a buffer is another."""
        buffers = [cache.keys for cache in caches]
        if len(buffers) != len(self._buffers) or any(map(is_not, buffers, self._buffers)):
            self._buffers = buffers
            self._structs = (LayerCacheStruct * len(caches))(*map(_cache_struct, caches))
        return self._structs


def _layer_struct(parts: Mapping[str, KernelLinear], norms: Mapping[str, torch.Tensor], prefix: str) -> LayerStruct:
    weights: dict[str, ctypes._Pointer[WeightsStruct]] = {
        name: ctypes.pointer(layer.weight.struct) for name, layer in parts.items()
    }
    return LayerStruct(
        **weights,
        attention_norm=norms[f"{prefix}.input_layernorm.weight"].data_ptr(),
        mlp_norm=norms[f"{prefix}.post_attention_layernorm.weight"].data_ptr(),
    )


def _cache_struct(cache: LayerCache) -> LayerCacheStruct:
    keys, values = cache.keys, cache.values
    assert keys.is_contiguous()
    assert values.is_contiguous()
    return LayerCacheStruct(
        keys=keys.data_ptr(),
        values=values.data_ptr(),
        capacity=keys.shape[1],
        key_scales=None if cache.key_scales is None else cache.key_scales.data_ptr(),
        value_scales=None if cache.value_scales is None else cache.value_scales.data_ptr(),
        type=NUMBER_TYPES[keys.dtype],
        kv_heads=keys.shape[0],
        keep=cache.keep,
        ring=cache.ring,
        window=cache.window or 0,
    )
