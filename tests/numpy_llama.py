"""The model in plain numpy, float64, whole sequences, no cache: what both backends must equal."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from tiny_models import TinyCheckpoint

from shakti_mlx.model import CacheOptions

Array = NDArray[np.float64]


def reference_logits(checkpoint: TinyCheckpoint, tokens: Sequence[int], options: CacheOptions | None = None) -> Array:
    """Logits after each token: [T, vocab_size]."""
    config, options = checkpoint.config, options or CacheOptions()
    weights = {name.removesuffix(".weight"): array.astype(np.float64) for name, array in checkpoint.weights.items()}
    count = len(tokens)
    angles = np.outer(np.arange(count), config.rope_frequencies)[:, None]  # [T, 1, D / 2]
    x = weights["model.embed_tokens"][list(tokens)]
    for layer in range(config.num_layers):
        prefix = f"model.layers.{layer}"
        y = _norm(x, weights[f"{prefix}.input_layernorm"], config.rms_norm_eps)
        q, k, v = (
            (y @ weights[f"{prefix}.self_attn.{name}_proj"].T).reshape(count, -1, config.head_dim) for name in "qkv"
        )
        q, k = _rotated(q, angles), _rotated(k, angles)
        share = config.num_heads // config.kv_heads[layer]
        k, v = k.repeat(share, axis=1), v.repeat(share, axis=1)  # [T, H, D]
        scores = np.einsum("qhd,khd->hqk", q, k) / np.sqrt(config.head_dim)
        scores[:, ~visible(count, config.windows[layer], options)] = -np.inf
        shares = np.exp(scores - scores.max(-1, keepdims=True))
        shares /= shares.sum(-1, keepdims=True)
        mixed = np.einsum("hqk,khd->qhd", shares, v).reshape(count, -1)
        x = x + mixed @ weights[f"{prefix}.self_attn.o_proj"].T
        y = _norm(x, weights[f"{prefix}.post_attention_layernorm"], config.rms_norm_eps)
        gate = y @ weights[f"{prefix}.mlp.gate_proj"].T
        inner = gate / (1 + np.exp(-gate)) * (y @ weights[f"{prefix}.mlp.up_proj"].T)
        x = x + inner @ weights[f"{prefix}.mlp.down_proj"].T
    output = weights["model.embed_tokens" if config.tie_embeddings else "lm_head"]
    result: Array = _norm(x, weights["model.norm"], config.rms_norm_eps) @ output.T
    return result


def visible(count: int, own_window: int | None, options: CacheOptions) -> NDArray[np.bool_]:
    """Which of `count` keys (columns) each query (row) sees in a layer with that sliding window of its own."""
    query, key = np.arange(count)[:, None], np.arange(count)[None]
    seen = key <= query
    if own_window is not None:
        near = key > query - own_window
        if options.window is None or options.window >= own_window:
            return seen & near
    if options.window is None:
        return seen
    return seen & ((key > query - options.window) | (key < options.keep))


def _norm(x: Array, weight: Array, eps: float) -> Array:
    normed: Array = x / np.sqrt((x * x).mean(-1, keepdims=True) + eps) * weight
    return normed


def _rotated(x: Array, angles: Array) -> Array:
    first, second = np.split(x, 2, axis=-1)
    cosines, sines = np.cos(angles), np.sin(angles)
    return np.concatenate((first * cosines - second * sines, second * cosines + first * sines), axis=-1)
