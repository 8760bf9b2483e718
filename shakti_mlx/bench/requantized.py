"""Requantized: a checkpoint with its weights in another number format, to see what that costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shakti_mlx.checkpoint import Checkpoint
    from shakti_mlx.checkpoint.quantization_config import Form
    from shakti_mlx.checkpoint.tensors import Tensor
    from shakti_mlx.config import ShaktiConfig

BITS = (4, 8, 16)
GROUP_SIZES = (64, 32)  # the first that divides the columns


class Requantized:
    """Matrices rounded to 4 or 8 bits as `shakti model convert` rounds them, or made float16; norms as they are."""

    def __init__(self, checkpoint: Checkpoint, bits: int) -> None:
        if bits not in BITS:
            raise ValueError(f"{bits} bits")
        self._checkpoint, self._bits = checkpoint, bits

    @property
    def config(self) -> ShaktiConfig:
        """See Checkpoint."""
        return self._checkpoint.config

    @property
    def weights_nbytes(self) -> int:
        """See Checkpoint: scales and biases counted in."""
        return self.config.parameter_count * (self._bits + 1) // 8

    def form(self, name: str) -> Form | None:
        """See Checkpoint."""
        from shakti_mlx.checkpoint.llama import expected_shape
        from shakti_mlx.checkpoint.names import gguf_name
        from shakti_mlx.checkpoint.quantization_config import Form

        shape = expected_shape(gguf_name(name) or name, self.config)
        if len(shape) == 1 or self._bits == 16:
            return None
        group_size = _group_size(shape[1])
        return self._checkpoint.form(name) if group_size is None else Form(self._bits, group_size)

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """See Checkpoint."""
        for name, tensor in self._checkpoint.tensors():
            yield name, tensor if len(tensor.shape) == 1 else self._rounded(tensor)

    def _rounded(self, tensor: Tensor) -> Tensor:
        import numpy as np

        from shakti_mlx.checkpoint.affine import quantize, with_small_scales
        from shakti_mlx.checkpoint.tensors import Dense

        weights = tensor.dequantize()
        if self._bits == 16:
            return Dense(weights.astype(np.float16))
        group_size = _group_size(weights.shape[1])
        if group_size is None:
            return tensor
        return with_small_scales(quantize(weights, self._bits, group_size))


def _group_size(columns: int) -> int | None:
    return next((size for size in GROUP_SIZES if columns % size == 0), None)
