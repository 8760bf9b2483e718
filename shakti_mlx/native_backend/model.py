"""The Llama-family model on our own CPU kernels, its weights packed as they are and its buffers numpy's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

import numpy as np

from shakti_mlx import kernels
from shakti_mlx.checkpoint.tensors import join_rows
from shakti_mlx.config import EMBEDDING, FINAL_NORM, OUTPUT
from shakti_mlx.kernels.packed import PackedWeights
from shakti_mlx.kv_cache import SLACK, SequenceCache
from shakti_mlx.memory import WeightMemory, return_freed_memory
from shakti_mlx.model import UNBOUNDED, BackendName, Cache, CacheOptions, Dtype
from shakti_mlx.native_backend.cache import LayerCache
from shakti_mlx.native_backend.layers import NativeLayers, layers_fit

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint import Checkpoint
    from shakti_mlx.checkpoint.tensors import Affine


class NativeModel:
    """See shakti_mlx.model.Model. The fast path of the backend that is called torch, without torch."""

    backend, dtype = BackendName.TORCH, Dtype.BFLOAT16

    def __init__(self, checkpoint: Checkpoint) -> None:
        """Read the weights some rows at a time; `takes` must have said yes."""
        loaded = kernels.load()
        assert loaded is not None
        self.config = checkpoint.config
        weights: dict[str, PackedWeights] = {}
        memory = WeightMemory()
        norms: dict[str, NDArray[np.float32]] = {}
        for name, rows, parts in checkpoint.in_parts():
            if name.endswith("norm.weight"):
                norms[name] = join_rows(parts, rows).dequantize()
            else:
                weights[name] = PackedWeights(loaded, cast("Iterable[Affine]", parts), rows, memory)
        self._embedding = weights[EMBEDDING]
        self._output = weights[EMBEDDING if self.config.tie_embeddings else OUTPUT]
        self._norm = norms[FINAL_NORM]
        self._layers = NativeLayers(loaded, self.config, weights, norms)
        return_freed_memory()

    @staticmethod
    def takes(checkpoint: Checkpoint) -> bool:
        """Whether the kernels are there and know every matrix of the checkpoint. Reads no weights."""
        config = checkpoint.config
        outer = (EMBEDDING,) if config.tie_embeddings else (EMBEDDING, OUTPUT)
        return (
            kernels.load() is not None
            and all(checkpoint.form(name) is not None for name in outer)
            and layers_fit(config, checkpoint.form)
        )

    def new_cache(self, options: CacheOptions = UNBOUNDED, slack: int = SLACK) -> SequenceCache[LayerCache]:
        """See Model; `slack` as in Layout."""
        layer = partial(LayerCache, head_dim=self.config.head_dim, bits=options.bits)
        return SequenceCache(self.config, options, layer, slack)

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
        ids = np.array(tokens, np.int64)
        with cache.appending(len(ids)) as passes:
            parts: list[NDArray[np.float32]] = []
            for first, end in passes:
                x = self._embedding.take_rows(ids[first:end])
                self._layers.run(x, cache, cache.length + first, checkpoint)
                parts.append(x[max(0, len(ids) - logits - first) :])
            x = parts[0] if len(parts) == 1 else np.concatenate(parts)
            # The output layer's roundings show, so its activations are fine.
            return self._output.times(x, norm=self._norm, eps=self.config.rms_norm_eps, fine=True)
