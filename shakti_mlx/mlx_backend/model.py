"""The Llama-family model in MLX. Attribute names are the checkpoint's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

import mlx.core as mx
import numpy as np

from shakti_mlx.checkpoint.tensors import Affine, Tensor
from shakti_mlx.config import EMBEDDING, FINAL_NORM, OUTPUT
from shakti_mlx.kv_cache import SLACK, Layout, SequenceCache
from shakti_mlx.mlx_backend.cache import LayerCache
from shakti_mlx.model import UNBOUNDED, BackendName, Cache, CacheOptions, Dtype

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint import Checkpoint
    from shakti_mlx.config import ShaktiConfig


FREE_BUFFERS = 2**28  # bytes


class Weight:
    """A dense or affine matrix [rows, columns] as MLX holds it, packed as it came."""

    def __init__(self, tensor: Tensor, dtype: mx.Dtype) -> None:
        if isinstance(tensor, Affine):
            self._packed = mx.array(tensor.packed)
            self._scales = mx.array(tensor.scales).astype(dtype)
            self._biases = mx.array(tensor.biases).astype(dtype)
            self._group_size, self._bits = tensor.group_size, tensor.bits
            mx.eval(self._packed, self._scales, self._biases)
        else:
            self._packed = mx.array(np.ascontiguousarray(tensor.data)).astype(dtype)
            self._bits = 0  # dense
            mx.eval(self._packed)

    def times(self, x: mx.array) -> mx.array:
        """x W^T: [..., columns] -> [..., rows]."""
        if not self._bits:
            return x @ self._packed.T
        return mx.quantized_matmul(
            x, self._packed, self._scales, self._biases, group_size=self._group_size, bits=self._bits
        )

    def rows(self, ids: mx.array) -> mx.array:
        """The chosen rows: [L] -> [L, columns]."""
        if not self._bits:
            return self._packed[ids]
        return mx.dequantize(
            self._packed[ids], self._scales[ids], self._biases[ids], group_size=self._group_size, bits=self._bits
        )


Weights = Mapping[str, Weight]


class Pass:
    """What all layers share while `length` tokens at position `start` go through them."""

    def __init__(self, start: int, length: int) -> None:
        self.start, self.length = start, length
        self._masks: dict[Layout, mx.array | None] = {}

    def mask(self, layout: Layout) -> mx.array | str | None:
        """The mask for scaled_dot_product_attention, [length, slots]; "causal" or None where MLX needs no array."""
        if self.length > 1 and (layout.window is None or self.start + self.length <= layout.window):
            return "causal"
        if layout not in self._masks:
            seen = layout.mask(self.start, self.length)
            self._masks[layout] = seen if seen is None else mx.array(seen)
        return self._masks[layout]


class RMSNorm:
    """Root mean square normalisation (arXiv 1910.07467)."""

    def __init__(self, weight: mx.array, eps: float) -> None:
        self.weight, self.eps = weight, eps

    def __call__(self, x: mx.array) -> mx.array:
        return mx.fast.rms_norm(x, self.weight, self.eps)


class Attention:
    """Grouped-query attention (arXiv 2305.13245) with rotary positions."""

    def __init__(self, config: ShaktiConfig, weights: Weights, prefix: str, num_kv_heads: int) -> None:
        self.num_heads, self.num_kv_heads, self.head_dim = config.num_heads, num_kv_heads, config.head_dim
        self.periods = mx.array([1 / each for each in config.rope_frequencies])
        self.q_proj = weights[f"{prefix}.q_proj.weight"]
        self.k_proj = weights[f"{prefix}.k_proj.weight"]
        self.v_proj = weights[f"{prefix}.v_proj.weight"]
        self.o_proj = weights[f"{prefix}.o_proj.weight"]

    def __call__(self, x: mx.array, cache: LayerCache, step: Pass) -> mx.array:
        q = self._heads(self.q_proj.times(x), self.num_heads)  # [1, H, L, D]
        k = self._heads(self.k_proj.times(x), self.num_kv_heads)  # [1, KV, L, D]
        v = self._heads(self.v_proj.times(x), self.num_kv_heads)
        keys, values = cache.put(step.start, self._rotated(k, step.start), v)  # [1, KV, T, D]
        y = mx.fast.scaled_dot_product_attention(
            self._rotated(q, step.start), keys, values, scale=self.head_dim**-0.5, mask=step.mask(cache.layout)
        )
        return self.o_proj.times(y.transpose(0, 2, 1, 3).flatten(-2))

    def _heads(self, x: mx.array, count: int) -> mx.array:
        return x.reshape(1, -1, count, self.head_dim).transpose(0, 2, 1, 3)

    def _rotated(self, x: mx.array, start: int) -> mx.array:
        return mx.fast.rope(x, self.head_dim, traditional=False, base=None, scale=1.0, offset=start, freqs=self.periods)


class MLP:
    """SwiGLU (arXiv 2002.05202)."""

    def __init__(self, weights: Weights, prefix: str) -> None:
        self.gate_proj = weights[f"{prefix}.gate_proj.weight"]
        self.up_proj = weights[f"{prefix}.up_proj.weight"]
        self.down_proj = weights[f"{prefix}.down_proj.weight"]

    def __call__(self, x: mx.array) -> mx.array:
        gate = self.gate_proj.times(x)
        return self.down_proj.times(gate * mx.sigmoid(gate) * self.up_proj.times(x))


class Block:
    """One layer: attention and feed-forward, each behind its norm."""

    def __init__(self, config: ShaktiConfig, weights: Weights, norms: Mapping[str, mx.array], index: int) -> None:
        prefix, eps = f"model.layers.{index}", config.rms_norm_eps
        self.input_layernorm = RMSNorm(norms[f"{prefix}.input_layernorm.weight"], eps)
        self.self_attn = Attention(config, weights, f"{prefix}.self_attn", config.kv_heads[index])
        self.post_attention_layernorm = RMSNorm(norms[f"{prefix}.post_attention_layernorm.weight"], eps)
        self.mlp = MLP(weights, f"{prefix}.mlp")

    def __call__(self, x: mx.array, cache: LayerCache, step: Pass) -> mx.array:
        x = x + self.self_attn(self.input_layernorm(x), cache, step)
        return x + self.mlp(self.post_attention_layernorm(x))


def _bound_memory() -> None:
    """On a GPU, keep weights and cache resident, and few of the buffers that are free again.

    MLX keeps all of these by default, up to more than the machine's memory: those of a cache that grows, say.
    """
    if mx.default_device().type != mx.DeviceType.gpu:
        return
    mx.set_cache_limit(FREE_BUFFERS)
    if (largest := mx.device_info().get("max_recommended_working_set_size")) is not None:
        mx.set_wired_limit(int(largest))  # as mlx-lm has it


class MLXModel:
    """See shakti_mlx.model.Model."""

    backend = BackendName.MLX

    def __init__(self, checkpoint: Checkpoint, dtype: Dtype) -> None:
        """Read the weights one tensor at a time: beside the model, no more than one is held."""
        config, self.dtype = checkpoint.config, dtype
        self.config = config
        _bound_memory()
        self._dtype = mx.float32 if self.dtype is Dtype.FLOAT32 else mx.bfloat16
        weights: dict[str, Weight] = {}
        norms: dict[str, mx.array] = {}
        for name, tensor in checkpoint.tensors():
            if name.endswith("norm.weight"):
                norms[name] = mx.array(tensor.dequantize()).astype(self._dtype)
            else:
                weights[name] = Weight(tensor, self._dtype)
        self.embed_tokens = weights[EMBEDDING]
        self.layers = [Block(config, weights, norms, index) for index in range(config.num_layers)]
        self.norm = RMSNorm(norms[FINAL_NORM], config.rms_norm_eps)
        self.lm_head = self.embed_tokens if config.tie_embeddings else weights[OUTPUT]

    def new_cache(self, options: CacheOptions = UNBOUNDED, slack: int = SLACK) -> SequenceCache[LayerCache]:
        """See Model; `slack` as in Layout."""
        layer = partial(LayerCache, head_dim=self.config.head_dim, dtype=self._dtype, bits=options.bits)
        return SequenceCache(self.config, options, layer, slack)

    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        """See shakti_mlx.model.Model.forward."""
        assert isinstance(cache, SequenceCache)
        with cache.appending(len(tokens)) as passes:
            parts = []
            for first, end in passes:
                parts.append(self._pass(tokens[first:end], cache, cache.length + first, checkpoint))
                if end < len(tokens):
                    mx.eval(parts[-1], cache.buffers)  # or all passes would be in memory at once
            x = (parts[0] if len(parts) == 1 else mx.concatenate(parts, axis=1))[:, -logits:]
            y = self.lm_head.times(self.norm(x))[0].astype(mx.float32)
            mx.eval(y, cache.buffers)
        return np.array(y)  # [logits, vocab_size]

    def _pass(
        self, tokens: Sequence[int], cache: SequenceCache[LayerCache], start: int, checkpoint: Callable[[], None] | None
    ) -> mx.array:
        """The last layer's output for `tokens` at position `start`: [1, L, hidden]."""
        step = Pass(start, len(tokens))
        x = self.embed_tokens.rows(mx.array(list(tokens), mx.uint32))[None].astype(self._dtype)
        for block, layer_cache in zip(self.layers, cache.layers, strict=True):
            x = block(x, layer_cache, step)
            if checkpoint is not None:
                mx.eval(x, layer_cache.buffers)  # a lazy layer takes no time until it is asked for
                checkpoint()
        return x
