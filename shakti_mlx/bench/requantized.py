"""Requantized: a checkpoint with its weights in another number format, to see what that costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from shakti_mlx.checkpoint import Checkpoint

if TYPE_CHECKING:
    from shakti_mlx.checkpoint.quantization_config import Form
    from shakti_mlx.checkpoint.tensors import Part

BITS = (4, 8, 16)
GROUP_SIZE = 64


class Requantized(Checkpoint):
    """Matrices rounded to 4 or 8 bits as `shakti model convert` rounds them, or made float16; norms as they are."""

    def __init__(self, checkpoint: Checkpoint, bits: int) -> None:
        if bits not in BITS:
            raise ValueError(f"{bits} bits")
        self._checkpoint, self._bits, self.config = checkpoint, bits, checkpoint.config
        self._shapes = self.config.weight_shapes
        self.weights_nbytes = self.config.parameter_count * (bits + 1) // 8  # with scales and biases

    def form(self, name: str) -> Form | None:
        """See Checkpoint."""
        from shakti_mlx.checkpoint.quantization_config import Form
        from shakti_mlx.checkpoint.requantize import target_form

        if self._bits == 16:
            return None
        return target_form(self._shapes[name], self._checkpoint.form(name), Form(self._bits, GROUP_SIZE))

    def parts(self, name: str) -> Iterator[Part]:
        """See Checkpoint."""
        import numpy as np

        from shakti_mlx.checkpoint.requantize import rounded
        from shakti_mlx.checkpoint.tensors import Dense, Part

        form = self.form(name)
        for part in self._checkpoint.parts(name):
            if form is not None:
                yield Part(rounded(part, form, name))
            elif self._bits == 16 and len(self._shapes[name]) > 1:
                yield Part(Dense(part.exact().astype(np.float16)))
            else:
                yield part
