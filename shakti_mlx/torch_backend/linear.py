"""Linear layers and embeddings of the PyTorch backend over dense and 4- or 8-bit affine weights.

Weights stay packed in memory. On the exact path, in float32, they are unpacked for each product and thrown away again.
Otherwise our own kernels multiply them as they are (shakti_mlx.kernels): those of a model that native_backend does not
take as a whole. Where no kernels were built torch's int4 operator serves, with bfloat16 activations.
"""

from collections.abc import Iterable
from itertools import chain
from typing import Protocol, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn
from torch.nn import functional as F  # noqa: N812 - the name that every reader of torch code knows

from shakti_mlx import kernels
from shakti_mlx.checkpoint.tensors import Affine, Dense, Tensor, join_rows
from shakti_mlx.kernels.packed import PackedWeights
from shakti_mlx.memory import WeightMemory

INT4_GROUPS = (32, 64, 128, 256)
INT4_ROWS = 16  # torch's int4 operator wants a multiple of this many rows
EXACT_LOGITS = 256  # as many as top-k sampling ever asks for, and then some
UNPACKED_AT_ONCE = 2**16  # weights; larger pieces go back to the system after each product and are faulted in anew


class Linear(Protocol):
    """y = x W^T: [..., columns] -> [..., rows]."""

    def __call__(self, x: torch.Tensor) -> torch.Tensor: ...


class DenseLinear(nn.Module):
    """Unquantised weights, in the number format of the activations; other layers may give theirs in float32."""

    def __init__(self, weight: Dense, dtype: torch.dtype) -> None:
        super().__init__()
        self.weight = torch.from_numpy(np.array(weight.data)).to(dtype)  # [rows, columns]

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return F.linear(x.to(self.weight.dtype), self.weight)


class UnpackingLinear(nn.Module):
    """Affine weights unpacked to the activations' format for every product: the exact reference."""

    def __init__(self, weight: Affine) -> None:
        super().__init__()
        self.weight = PackedRows(weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        at_once = max(1, UNPACKED_AT_ONCE // self.weight.columns)
        parts = [
            F.linear(x, self.weight.unpack(slice(start, start + at_once), x.dtype))
            for start in range(0, self.weight.rows, at_once)
        ]
        return torch.cat(parts, dim=-1)


class Int4Linear(nn.Module):
    """Affine weights through torch's int4 operator, activations in bfloat16.

    The operator computes w = (q - 8) * scale + zero. An 8-bit weight is the sum of two 4-bit planes:
    q = 16 h + l, so s q + b = (h - 8) 16 s + (l - 8) s + (b + 136 s).
    """

    def __init__(self, weight: Affine) -> None:
        super().__init__()
        self.group_size = weight.group_size
        quants = weight.quants()
        scales, biases = weight.scales.astype(np.float32), weight.biases.astype(np.float32)
        planes: list[tuple[NDArray[np.integer], NDArray[np.float32], NDArray[np.float32]]]
        if weight.bits == 4:
            planes = [(quants, scales, biases + 8 * scales)]
        else:
            high = (quants >> 4, 16 * scales, biases + 128 * scales)
            low = (quants & 15, scales, 8 * scales)
            planes = [high, low]
        self.planes = [
            (
                torch._convert_weight_to_int4pack_for_cpu(torch.from_numpy(plane.astype(np.int32)), 1),
                # [columns / group, rows, 2]
                torch.from_numpy(np.stack([scale.T, zero.T], axis=-1)).to(torch.bfloat16).contiguous(),
            )
            for plane, scale, zero in planes
        ]

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        flat = x.to(torch.bfloat16).reshape(-1, x.shape[-1])
        products = [
            torch.ops.aten._weight_int4pack_mm_for_cpu(flat, packed, self.group_size, scales)
            for packed, scales in self.planes
        ]
        y: torch.Tensor = products[0] if len(products) == 1 else products[0].float() + products[1].float()
        return y.reshape(*x.shape[:-1], -1)

    @staticmethod
    def takes(weight: Affine) -> bool:
        """Whether torch's operator accepts this shape."""
        rows, columns = weight.shape
        return rows % INT4_ROWS == 0 and weight.group_size in INT4_GROUPS and columns % weight.group_size == 0


class KernelLinear(nn.Module):
    """Affine weights through our own kernels: activations rounded to 8 bits a group, or with `fine` to 15."""

    def __init__(self, weight: PackedWeights, *, fine: bool = False) -> None:
        super().__init__()
        self.weight, self.fine = weight, fine

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        flat = x.float().reshape(-1, x.shape[-1]).numpy()
        return torch.from_numpy(self.weight.times(flat, fine=self.fine)).reshape(*x.shape[:-1], -1)


def held(parts: Iterable[Tensor], rows: int, dtype: torch.dtype, memory: WeightMemory) -> Tensor | PackedWeights:
    """A weight of `rows` rows that comes in parts, as our kernels take it; where they do not, in one piece.

    They serve the fast path alone: `dtype` bfloat16. `memory` is what the whole model lies in.
    """
    loaded, parts = kernels.load(), iter(parts)
    first = next(parts)
    whole = chain([first], parts)
    if loaded is None or dtype != torch.bfloat16 or not isinstance(first, Affine) or not PackedWeights.takes(first):
        return join_rows(whole, rows)
    return PackedWeights(loaded, cast("Iterable[Affine]", whole), rows, memory)


def linear(weight: Tensor | PackedWeights, dtype: torch.dtype) -> Linear:
    """The layer [.., columns] -> [.., rows] for this weight that is fastest for activations in `dtype`."""
    if isinstance(weight, PackedWeights):
        return KernelLinear(weight)
    if isinstance(weight, Dense):
        return DenseLinear(weight, dtype)
    if dtype == torch.bfloat16 and Int4Linear.takes(weight):
        return Int4Linear(weight)
    return UnpackingLinear(weight)


def output_layer(weight: Tensor | PackedWeights, dtype: torch.dtype) -> Linear:
    """The layer of logits, float32 [.., columns] -> [.., V]. Its roundings show in what is sampled, so it has fewer."""
    if isinstance(weight, PackedWeights):
        return KernelLinear(weight, fine=True)
    if isinstance(weight, Affine) and dtype == torch.bfloat16 and Int4Linear.takes(weight):
        return OutputLinear(weight)
    return linear(weight, torch.float32)


class OutputLinear(nn.Module):
    """The output layer: fast logits for all tokens, and exact ones for the likeliest.

    bfloat16 rounds a logit of 25 to a multiple of 1/8, which turns near ties over. So the few hundred rows that
    can win are multiplied again in float32.
    """

    def __init__(self, weight: Affine) -> None:
        super().__init__()
        self.fast, self.rows = Int4Linear(weight), PackedRows(weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.fast(x).float()  # [L, rows]
        likeliest = logits.topk(min(EXACT_LOGITS, self.rows.rows), dim=-1).indices
        for row, ids, hidden in zip(logits, likeliest, x, strict=True):
            row[ids] = self.rows.unpack(ids, torch.float32) @ hidden
        return logits


class PackedRows:
    """Affine weights as they lie in memory, unpacked some rows at a time."""

    def __init__(self, weight: Affine) -> None:
        self.rows, self.columns = weight.shape
        self._bits, self._group_size = weight.bits, weight.group_size
        self._bytes = torch.from_numpy(np.array(weight.packed).view(np.uint8))  # [rows, columns * bits / 8]
        self._scales = torch.from_numpy(np.array(weight.scales))  # [rows, columns / group]
        self._biases = torch.from_numpy(np.array(weight.biases))

    def unpack(self, rows: slice | torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
        """The chosen rows: [n, columns]."""
        quants = self._bytes[rows]
        if self._bits == 4:
            quants = torch.stack((quants & 15, quants >> 4), dim=-1)
        grouped = quants.reshape(quants.shape[0], -1, self._group_size).float()
        scales, biases = self._scales[rows].float(), self._biases[rows].float()
        return torch.addcmul(biases[..., None], grouped, scales[..., None]).flatten(1).to(dtype)


class Embedding(nn.Module):
    """Token embeddings: ids [L] -> [L, hidden], in float32."""

    def __init__(self, weight: Tensor | PackedWeights) -> None:
        super().__init__()
        self.weight: PackedWeights | PackedRows | torch.Tensor  # tied embeddings share PackedWeights
        if isinstance(weight, Affine):
            self.weight = PackedRows(weight)
        elif isinstance(weight, Dense):
            self.weight = torch.from_numpy(np.array(weight.data))
        else:
            self.weight = weight

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        if isinstance(self.weight, PackedWeights):
            return torch.from_numpy(self.weight.take_rows(ids.numpy()))
        if isinstance(self.weight, PackedRows):
            return self.weight.unpack(ids, torch.float32)
        return self.weight[ids].float()
