"""NativeLayers: all layers of the model in one call of our own kernels, over packed weights and native caches.

Attention is in float32 over the cache's own number format. Every token's result is the same, bit for bit, whatever
tokens are computed with it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from operator import is_not
from typing import TYPE_CHECKING

import numpy as np

from shakti_mlx.kernels import (
    LARGEST_HEAD,
    LARGEST_SHARE,
    Kernels,
    LayerCacheStruct,
    LayerStruct,
    ShapeStruct,
)
from shakti_mlx.kernels.encoder_structs import WeightsStruct

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint.quantization_config import Form
    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.kernels.packed import PackedWeights
    from shakti_mlx.kv_cache import SequenceCache
    from shakti_mlx.native_backend.cache import LayerCache

NUMBER_TYPES = {np.dtype(np.float32): 0, np.dtype(np.float16): 1, np.dtype(np.int8): 2}
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
    """The layers of a model that layers_fit() approves of."""

    def __init__(
        self,
        kernels: Kernels,
        config: ShaktiConfig,
        weights: Mapping[str, PackedWeights],
        norms: Mapping[str, NDArray[np.float32]],
    ) -> None:
        """`weights` and `norms` have the layers' tensors under their Hugging Face names."""
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
        self._kept = (weights, norms)  # the structures hold no more than addresses
        self._layers = [_layer_struct(weights, norms, f"model.layers.{index}") for index in range(config.num_layers)]
        self._pointer = ctypes.POINTER(LayerStruct)
        self._all = (self._pointer * len(self._layers))(*map(ctypes.pointer, self._layers))
        self._keys: list[NDArray[np.generic]] = []  # of the caches that the structures below describe
        self._structs = (LayerCacheStruct * 0)()

    def run(
        self,
        x: NDArray[np.float32],
        cache: SequenceCache[LayerCache],
        start: int,
        checkpoint: Callable[[], None] | None,
    ) -> None:
        """All layers over x [L, hidden] in place, for tokens at position `start`; `checkpoint` between layers."""
        for layer in cache.layers:
            layer.reserve(start, len(x))
        where = self._cache_structs(cache.layers)
        if checkpoint is None:
            self._kernels.layers(self._shape, self._all, where, len(where), x.ctypes.data, len(x), start)
            return
        for layer_struct, cache_struct in zip(self._layers, where, strict=True):
            one, its_cache = (self._pointer * 1)(ctypes.pointer(layer_struct)), (LayerCacheStruct * 1)(cache_struct)
            self._kernels.layers(self._shape, one, its_cache, 1, x.ctypes.data, len(x), start)
            checkpoint()

    def _cache_structs(self, caches: Sequence[LayerCache]) -> ctypes.Array[LayerCacheStruct]:
        """Where keys and values lie; made anew only when a buffer is another."""
        keys = [cache.buffers["keys"] for cache in caches]
        if len(keys) != len(self._keys) or any(map(is_not, keys, self._keys)):
            self._keys = keys
            self._structs = (LayerCacheStruct * len(caches))(*map(_cache_struct, caches))
        return self._structs


def layers_fit(config: ShaktiConfig, form: Callable[[str], Form | None]) -> bool:
    """Whether the kernels know a model's shape and how its layers are packed; `form` as Checkpoint has it."""
    if config.head_dim % LANES or config.head_dim > LARGEST_HEAD:
        return False
    if any(config.num_heads // heads > LARGEST_SHARE for heads in config.kv_heads):
        return False
    for index in range(config.num_layers):
        forms = {part: form(f"model.layers.{index}.{name}.weight") for part, name in PARTS.items()}
        groups = {part: each.group_size for part, each in forms.items() if each is not None}
        if groups.keys() != PARTS.keys() or any(len({groups[part] for part in like}) > 1 for like in LIKE):
            return False
    return True


def _layer_struct(
    weights: Mapping[str, PackedWeights], norms: Mapping[str, NDArray[np.float32]], prefix: str
) -> LayerStruct:
    parts: dict[str, ctypes._Pointer[WeightsStruct]] = {
        part: ctypes.pointer(weights[f"{prefix}.{name}.weight"].struct) for part, name in PARTS.items()
    }
    return LayerStruct(
        **parts,
        attention_norm=norms[f"{prefix}.input_layernorm.weight"].ctypes.data,
        mlp_norm=norms[f"{prefix}.post_attention_layernorm.weight"].ctypes.data,
    )


def _cache_struct(cache: LayerCache) -> LayerCacheStruct:
    buffers = cache.buffers
    assert all(buffer.flags.c_contiguous for buffer in buffers.values())
    addresses = {name: buffer.ctypes.data for name, buffer in buffers.items()}
    return LayerCacheStruct(
        **addresses,
        capacity=cache.capacity,
        type=NUMBER_TYPES[buffers["keys"].dtype],
        kv_heads=len(buffers["keys"]),
        keep=cache.keep,
        ring=cache.ring,
        window=cache.window or 0,
    )
