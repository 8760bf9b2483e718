"""The Llama-family model in PyTorch, on the CPU. Attribute names are the checkpoint's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F  # noqa: N812

from shakti_mlx.checkpoint.tensors import join_rows
from shakti_mlx.config import EMBEDDING, FINAL_NORM, OUTPUT
from shakti_mlx.kv_cache import SLACK, Layout, SequenceCache
from shakti_mlx.memory import WeightMemory, return_freed_memory
from shakti_mlx.model import UNBOUNDED, BackendName, Cache, CacheOptions, Dtype
from shakti_mlx.torch_backend.cache import LayerCache
from shakti_mlx.torch_backend.linear import Embedding, Linear, held, linear, output_layer

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint import Checkpoint
    from shakti_mlx.config import ShaktiConfig

Layers = Mapping[str, Linear]


class RMSNorm(nn.Module):
    """Root mean square normalisation (arXiv 1910.07467), in float32."""

    def __init__(self, weight: torch.Tensor, eps: float) -> None:
        super().__init__()
        self.weight, self.eps = weight, eps

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.rms_norm(x, self.weight.shape, self.weight, self.eps)


class RoPE:
    """Rotary position embedding (arXiv 2104.09864), halves rotated against each other as in Llama."""

    def __init__(self, frequencies: Sequence[float]) -> None:
        self._frequencies = torch.tensor(frequencies, dtype=torch.float64)  # [D / 2]

    def at(self, start: int, count: int) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines for `count` positions from `start`: [L, 1, D / 2] each."""
        positions = torch.arange(start, start + count, dtype=torch.float64)
        angles = torch.outer(positions, self._frequencies)[:, None]
        return angles.cos().float(), angles.sin().float()


def rotate(x: torch.Tensor, cosines: torch.Tensor, sines: torch.Tensor) -> torch.Tensor:
    """Turn each head of x [L, H, D] by its position's angles, in float32."""
    first, second = x.float().chunk(2, dim=-1)
    return torch.cat((first * cosines - second * sines, second * cosines + first * sines), dim=-1)


class Pass:
    """What all layers share while `length` tokens at position `start` go through them."""

    def __init__(self, start: int, length: int, angles: tuple[torch.Tensor, torch.Tensor]) -> None:
        self.start, self.length, self.angles = start, length, angles
        self._masks: dict[tuple[Layout, int], torch.Tensor | None] = {}

    def mask(self, cache: LayerCache, share: int) -> torch.Tensor | None:
        """What to add to the scores, for the queries as Attention lays them out: [share * L, T]; None for nothing."""
        key = cache.layout, share
        if key not in self._masks:
            seen = cache.layout.mask(self.start, self.length)
            added = None
            if seen is not None:
                added = torch.zeros(seen.shape).masked_fill_(torch.from_numpy(~seen), -torch.inf).repeat(share, 1)
            self._masks[key] = added
        return self._masks[key]


class Attention(nn.Module):
    """Grouped-query attention (arXiv 2305.13245), in float32: in bfloat16 near ties of the logits turn over."""

    def __init__(self, config: ShaktiConfig, layers: Layers, prefix: str, num_kv_heads: int) -> None:
        super().__init__()
        self.num_heads, self.num_kv_heads = config.num_heads, num_kv_heads
        self.head_dim = config.head_dim
        self.q_proj = layers[f"{prefix}.q_proj.weight"]
        self.k_proj = layers[f"{prefix}.k_proj.weight"]
        self.v_proj = layers[f"{prefix}.v_proj.weight"]
        self.o_proj = layers[f"{prefix}.o_proj.weight"]

    def forward(self, x: torch.Tensor, step: Pass, cache: LayerCache) -> torch.Tensor:
        length = x.shape[0]
        q = rotate(self.q_proj(x).view(length, self.num_heads, self.head_dim), *step.angles)  # [L, H, D]
        k = rotate(self.k_proj(x).view(length, self.num_kv_heads, self.head_dim), *step.angles)  # [L, KV, D]
        v = self.v_proj(x).float().view(length, self.num_kv_heads, self.head_dim)
        cache.put(step.start, k.transpose(0, 1), v.transpose(0, 1))
        keys, values = cache.seen(step.start, length)  # [KV, T, D]
        # The queries that share a KV head stand in a row, so that keys are read once, unrepeated.
        share = self.num_heads // self.num_kv_heads
        q = q.view(length, self.num_kv_heads, share, self.head_dim)
        q = q.permute(1, 2, 0, 3).reshape(1, self.num_kv_heads, share * length, self.head_dim)
        mask = step.mask(cache, share)
        y = F.scaled_dot_product_attention(q, keys[None], values[None], attn_mask=mask)  # [1, KV, share * L, D]
        y = y.view(self.num_kv_heads, share, length, self.head_dim).permute(2, 0, 1, 3)
        return self.o_proj(y.reshape(length, -1).to(x.dtype))


class MLP(nn.Module):
    """SwiGLU (arXiv 2002.05202)."""

    def __init__(self, layers: Layers, prefix: str) -> None:
        super().__init__()
        self.gate_proj = layers[f"{prefix}.gate_proj.weight"]
        self.up_proj = layers[f"{prefix}.up_proj.weight"]
        self.down_proj = layers[f"{prefix}.down_proj.weight"]

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Block(nn.Module):
    """One layer: attention and feed-forward, each behind its norm, added to a float32 residual stream."""

    def __init__(
        self,
        config: ShaktiConfig,
        layers: Layers,
        norms: Mapping[str, torch.Tensor],
        index: int,
        dtype: torch.dtype,
    ) -> None:
        super().__init__()
        prefix = f"model.layers.{index}"
        self.input_layernorm = RMSNorm(norms[f"{prefix}.input_layernorm.weight"], config.rms_norm_eps)
        self.self_attn = Attention(config, layers, f"{prefix}.self_attn", config.kv_heads[index])
        self.post_attention_layernorm = RMSNorm(norms[f"{prefix}.post_attention_layernorm.weight"], config.rms_norm_eps)
        self.mlp = MLP(layers, f"{prefix}.mlp")
        self.dtype = dtype

    def forward(self, x: torch.Tensor, step: Pass, cache: LayerCache) -> torch.Tensor:
        x = x + self.self_attn(self.input_layernorm(x).to(self.dtype), step, cache)
        y: torch.Tensor = self.mlp(self.post_attention_layernorm(x).to(self.dtype))
        return x + y


class TorchModel(nn.Module):
    """See shakti_mlx.model.Model. The exact path, and models that native_backend does not take.

    Matrix products are in float32 on the exact path, else by our own kernels or in bfloat16. The rest is in float32.
    """

    backend = BackendName.TORCH

    def __init__(self, checkpoint: Checkpoint, dtype: Dtype) -> None:
        """Read the weights some rows at a time: beside the model, no more than one tensor is held, and mostly less."""
        super().__init__()
        self.config, self.dtype = checkpoint.config, dtype
        self._dtype = torch.float32 if self.dtype is Dtype.FLOAT32 else torch.bfloat16
        self.rope = RoPE(self.config.rope_frequencies)
        layers: dict[str, Linear] = {}
        norms: dict[str, torch.Tensor] = {}
        memory = WeightMemory()
        for name, rows, parts in checkpoint.in_parts():
            if name.endswith("norm.weight"):
                norms[name] = torch.from_numpy(join_rows(parts, rows).dequantize())
                continue
            weight = held(parts, rows, self._dtype, memory)
            if name == EMBEDDING:
                self.embed_tokens = Embedding(weight)
                if not self.config.tie_embeddings:
                    continue
                name = OUTPUT  # noqa: PLW2901 - the same weights, as the output layer
            layers[name] = (output_layer if name == OUTPUT else linear)(weight, self._dtype)
        self.layers = [Block(self.config, layers, norms, index, self._dtype) for index in range(self.config.num_layers)]
        self.norm = RMSNorm(norms[FINAL_NORM], self.config.rms_norm_eps)
        self.lm_head = layers[OUTPUT]
        return_freed_memory()

    def new_cache(self, options: CacheOptions = UNBOUNDED, slack: int = SLACK) -> SequenceCache[LayerCache]:
        """See Model; `slack` as in Layout."""
        exact = torch.float32 if self.dtype is Dtype.FLOAT32 else torch.float16
        layer = partial(LayerCache, head_dim=self.config.head_dim, dtype=exact if options.bits is None else torch.int8)
        return SequenceCache(self.config, options, layer, slack)

    @torch.inference_mode()
    def forward(
        self,
        tokens: Sequence[int],
        cache: Cache,
        *,
        logits: int = 1,
        checkpoint: Callable[[], None] | None = None,
    ) -> NDArray[np.float32]:
        """See Model."""
        assert isinstance(cache, SequenceCache)
        with cache.appending(len(tokens)) as passes:
            parts = [self._pass(tokens[first:end], cache, cache.length + first, checkpoint) for first, end in passes]
            x = (parts[0] if len(parts) == 1 else torch.cat(parts))[-logits:]
            y = self.lm_head(self.norm(x))
        result: NDArray[np.float32] = y.float().numpy()  # [logits, vocab_size]
        return result

    def _pass(
        self, tokens: Sequence[int], cache: SequenceCache[LayerCache], start: int, checkpoint: Callable[[], None] | None
    ) -> torch.Tensor:
        """The last layer's output for `tokens` at position `start`: [L, hidden], float32."""
        x: torch.Tensor = self.embed_tokens(torch.tensor(tokens))
        step = Pass(start, len(tokens), self.rope.at(start, len(tokens)))
        for block, layer_cache in zip(self.layers, cache.layers, strict=True):
            x = block(x, step, layer_cache)
            if checkpoint is not None:
                checkpoint()
        return x
