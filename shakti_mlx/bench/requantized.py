"""Requantized: a checkpoint with its weights in another number format, to see what that costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shakti_mlx.checkpoint import Checkpoint
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
        group_size = next((size for size in GROUP_SIZES if weights.shape[1] % size == 0), None)
        if group_size is None:
            return tensor
        return with_small_scales(quantize(weights, self._bits, group_size))
