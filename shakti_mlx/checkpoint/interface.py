"""Checkpoint, what a backend needs of weights, and OpenCheckpoint, a model's open files."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

    from shakti_mlx.checkpoint.quantization_config import Form
    from shakti_mlx.checkpoint.source import Cancelled
    from shakti_mlx.checkpoint.tensors import Part, Tensor
    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.tokenizer import Tokenizer


class Checkpoint(ABC):
    """What a backend needs of the weights, which have the names and shapes of config.weight_shapes.

    `weights_nbytes` are the bytes that they take in memory.
    """

    config: ShaktiConfig
    weights_nbytes: int

    @abstractmethod
    def form(self, name: str) -> Form | None:
        """How the weight of this name is packed; None where it is dense."""

    @abstractmethod
    def parts(self, name: str) -> Iterator[Part]:
        """One weight, some rows at a time, each part but the last a multiple of 16. The arrays are good beyond close().

        Raises ModelError: DAMAGED (numbers that are not finite, or a file that has changed since), NOT_READABLE.
        """

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """Each weight in whole, read when its turn comes. For the errors see parts()."""
        from shakti_mlx.checkpoint.tensors import join_rows

        for name, shape in self.config.weight_shapes.items():
            yield name, join_rows((part.tensor for part in self.parts(name)), shape[0])

    def in_parts(self) -> Iterator[tuple[str, int, Iterator[Tensor]]]:
        """Each weight's name, rows and parts, which must be used in turn: they are read ahead, on a thread."""
        from shakti_mlx.checkpoint.read_ahead import read_ahead

        shapes = self.config.weight_shapes
        with closing(read_ahead((name, part.tensor) for name in shapes for part in self.parts(name))) as parts:
            for name, group in groupby(parts, key=itemgetter(0)):
                yield name, shapes[name][0], map(itemgetter(1), group)


class OpenCheckpoint(Checkpoint):
    """A model's files, open: a context manager. Its names and texts come from the files, made fit for a label.

    `license` is an SPDX identifier or empty; `languages` are ISO 639-1 codes that the model says it knows.
    """

    name: str
    architecture: str
    license: str
    languages: tuple[str, ...]

    @property
    def parameters(self) -> int:
        """Number of weights."""
        return self.config.parameter_count

    @property
    def quantization(self) -> str:
        """The form of most weights of the layers, such as Q4_K, BF16 or MLX-4bit-64 (groups of 64)."""
        sizes: Counter[str] = Counter()
        for name in self.config.weight_shapes:
            if name.startswith("model.layers."):
                kind, nbytes = self.stored(name)
                sizes[kind] += nbytes
        return sizes.most_common(1)[0][0]

    @abstractmethod
    def check_numbers(self, cancelled: Cancelled | None = None) -> None:
        """Read all weights, as quickly as files can be read, to see whether their numbers are finite.

        Raises ModelError: DAMAGED, as loading them would, NOT_READABLE, CANCELLED.
        """

    @abstractmethod
    def stored(self, name: str) -> tuple[str, int]:
        """The form in which the files have this weight, and its bytes there."""

    @property
    @abstractmethod
    def chat_template(self) -> str | None:
        """The Jinja source of the chat template. Raises ModelError: BAD_TEMPLATE, BAD_TOKENIZER."""

    @abstractmethod
    def tokenizer(self) -> Tokenizer:
        """The tokenizer. Raises ModelError(BAD_TOKENIZER)."""

    @property
    @abstractmethod
    def files(self) -> list[Path]:
        """The files of architecture and weights."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the files. Harmless when repeated."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
