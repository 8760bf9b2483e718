"""mlx-lm's own Llama on the very tensors that ours is given."""

from __future__ import annotations

import time
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx.nn.layers.quantized import quantize
from mlx_lm.generate import generate_step
from mlx_lm.models import llama
from mlx_lm.models.cache import make_prompt_cache
from numpy.typing import NDArray

from shakti_mlx.backend import fastest
from shakti_mlx.bench.engine import Engine, EngineSpec
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint.hf_config import config_fields
from shakti_mlx.checkpoint.tensors import Affine
from shakti_mlx.config import ShaktiConfig
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.model import BackendName, Dtype


class MLXLMEngine(Engine):
    """See Engine. Number formats are those of our MLX backend, so that both compute alike."""

    def __init__(self, spec: EngineSpec) -> None:
        self._dtype = Dtype(spec.dtype or fastest(BackendName.MLX))
        dtype = mx.float32 if self._dtype is Dtype.FLOAT32 else mx.bfloat16
        with open_checkpoint(Path(spec.model)) as checkpoint:
            self._config = checkpoint.config
            self._model = llama.Model(_arguments(checkpoint.config))
            weights: dict[str, mx.array] = {}
            packed: dict[str, dict[str, int]] = {}
            for name, tensor in checkpoint.tensors():
                place = name.removesuffix(".weight")
                if isinstance(tensor, Affine):
                    packed[place] = {"group_size": tensor.group_size, "bits": tensor.bits}
                    weights[name] = mx.array(tensor.packed)
                    weights[f"{place}.scales"] = mx.array(tensor.scales).astype(dtype)
                    weights[f"{place}.biases"] = mx.array(tensor.biases).astype(dtype)
                else:
                    weights[name] = mx.array(tensor.dequantize()).astype(dtype)
                mx.eval(weights)
        quantize(self._model, class_predicate=lambda path, _module: packed.get(path, False))
        self._model.load_weights(list(weights.items()))
        self._model.eval()
        mx.eval(self._model.parameters())
        self._largest = 0
        self._cache = make_prompt_cache(self._model)

    def describe(self) -> dict[str, Any]:
        """See Engine."""
        return {
            "version": metadata.version("mlx-lm"),
            "mlx": metadata.version("mlx"),
            "device": str(mx.default_device().type).rsplit(".", maxsplit=1)[-1],
            "dtype": self._dtype,
        }

    @property
    def kv_bytes(self) -> int:
        """See Engine."""
        in_use: int = sum(layer.nbytes for layer in self._cache)
        return max(self._largest, in_use)

    def reset(self) -> None:
        """See Engine."""
        self._largest = self.kv_bytes
        self._cache = make_prompt_cache(self._model)

    def forward(self, tokens: Sequence[int], logits: int = 1) -> NDArray[np.float32]:
        """See Engine. The output layer sees the last `logits` tokens alone, as ours does."""
        hidden = self._model.model(mx.array(list(tokens), mx.uint32)[None], self._cache)[:, -logits:]
        tied = self._config.tie_embeddings
        y = self._model.model.embed_tokens.as_linear(hidden) if tied else self._model.lm_head(hidden)
        y = y[0].astype(mx.float32)
        mx.eval(y, [layer.state for layer in self._cache])
        return np.array(y)

    def speed(self, prompt: Sequence[int], count: int) -> dict[str, float]:
        """See Engine; decoding by mlx-lm's own loop, which overlaps steps."""
        self.reset()
        started = time.perf_counter()
        token = self.fill(prompt)
        filled = time.perf_counter()
        # The loop makes one pass more than it gives tokens.
        steps = generate_step(mx.array([token]), self._model, max_tokens=count - 1, prompt_cache=self._cache)
        for _ in steps:
            pass
        mx.synchronize()
        return {"prefill": len(prompt) / (filled - started), "decode": count / (time.perf_counter() - filled)}


def _arguments(config: ShaktiConfig) -> llama.ModelArgs:
    """The architecture as mlx-lm takes it. Raises ModelError for what its Llama does not have."""
    fields = config_fields(config)
    if fields["model_type"] != "llama" or config.sliding_window is not None:
        detail = "mlx-lm's Llama has one number of KV heads, no sliding window and the usual scalings alone"
        raise ModelError(ModelErrorCode.UNSUPPORTED_ARCHITECTURE, detail)
    return llama.ModelArgs.from_dict(fields)


load = MLXLMEngine
