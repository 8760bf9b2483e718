"""Converts weights of any checkpoint to a requested form, and measures the loss."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.affine import GROUP_SIZES, quantize, with_small_scales
from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.quantize import check_finite
from shakti_mlx.checkpoint.tensors import Affine, Dense, Part

DEFAULT_FORM = Form(4, 64)  # of dense weights, as mlx-lm has it
ROWS = 2**22  # weights looked at at once


def target_form(shape: tuple[int, ...], source: Form | None, wished: Form | None) -> Form | None:
    """The form a tensor gets: as wished, else as it is packed already, else the default; None to leave it dense.

    Where the columns are no multiple of the group, the group is the largest that fits.
    """
    if len(shape) != 2:
        return None
    if wished is None and source is not None:
        return source
    form = wished or DEFAULT_FORM
    sizes = [size for size in GROUP_SIZES if size <= form.group_size and shape[1] % size == 0]
    return Form(form.bits, max(sizes)) if sizes else None


def rounded(part: Part, form: Form, name: str) -> Affine:
    """The part in that form: as it is where it has it already. Raises ModelError(DAMAGED)."""
    tensor = part.tensor
    if isinstance(tensor, Affine) and (tensor.bits, tensor.group_size) == (form.bits, form.group_size):
        return tensor
    weights = tensor.data if isinstance(tensor, Dense) else part.exact()
    packed = quantize(weights, form.bits, form.group_size)
    check_finite(name, packed.scales)
    check_finite(name, packed.biases)
    return with_small_scales(packed)


@dataclass
class Loss:
    """Sums of squares of what was rounded away, and of the weights, by kind of tensor. Kept as plain JSON."""

    error: dict[str, float] = field(default_factory=dict)
    energy: dict[str, float] = field(default_factory=dict)
    carried: int = 0  # tensors whose every number is the file's
    rounded: int = 0

    def measure(self, kind: str, part: Part, result: Affine | Dense) -> bool:
        """Count this part; whether something was lost."""
        error, energy = 0.0, 0.0
        for rows in _slices(result.shape):
            after = result.take_rows(rows).dequantize()
            energy += _squares(after)
            if part.rounded_from is None and result is not part.tensor:
                error += _squares(part.tensor.take_rows(rows).dequantize() - after)
        if part.rounded_from is not None:
            error = _squares(part.exact() - result.dequantize())
        self.error[kind] = self.error.get(kind, 0.0) + error
        self.energy[kind] = self.energy.get(kind, 0.0) + energy
        return error > 0

    def add(self, other: Loss) -> None:
        """Count what `other` has counted."""
        for sums, more in ((self.error, other.error), (self.energy, other.energy)):
            for kind, value in more.items():
                sums[kind] = sums.get(kind, 0.0) + value
        self.carried += other.carried
        self.rounded += other.rounded

    def as_fields(self) -> dict[str, Any]:
        """Relative root mean square errors, for people."""
        kinds = {kind: _relative(error, self.energy[kind]) for kind, error in self.error.items()}
        return {
            "relative_rms": _relative(sum(self.error.values()), sum(self.energy.values())),
            "relative_rms_by_kind": kinds,
            "tensors_carried": self.carried,
            "tensors_rounded": self.rounded,
        }


def kind_of(name: str) -> str:
    """The part of a tensor's name that all layers share: self_attn.q_proj."""
    parts = name.removesuffix(".weight").split(".")
    return ".".join(parts[3:] if "layers" in parts else parts[-1:])


def _slices(shape: tuple[int, ...]) -> Iterator[slice]:
    step = max(ROWS // math.prod(shape[1:]), 1)
    for first in range(0, shape[0], step):
        yield slice(first, first + step)


def _squares(values: NDArray[np.float32]) -> float:
    flat = values.reshape(-1)
    return math.fsum(float(np.dot(flat[i : i + 2**16], flat[i : i + 2**16])) for i in range(0, flat.size, 2**16))


def _relative(error: float, energy: float) -> float:
    return round(math.sqrt(error / energy), 9) if energy > 0 else 0.0
