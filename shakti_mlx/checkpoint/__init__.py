"""Checkpoints: files of weights as named tensors, checked against the architecture that they claim."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Protocol, Self, runtime_checkable

if TYPE_CHECKING:
    from pathlib import Path

    from shakti_mlx.checkpoint.quantization_config import Form
    from shakti_mlx.checkpoint.tensors import Part, Tensor
    from shakti_mlx.config import ShaktiConfig
    from shakti_mlx.tokenizer import Tokenizer


class Checkpoint(Protocol):
    """What a backend needs of the weights."""

    @property
    def config(self) -> ShaktiConfig:
        """The architecture."""

    @property
    def weights_nbytes(self) -> int:
        """Bytes that the weights take in memory."""

    def form(self, name: str) -> Form | None:
        """How the weight of this name is packed; None where it is dense."""

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """Each weight under its Hugging Face name, read when its turn comes. The arrays are good beyond close().

        Raises ModelError: DAMAGED (numbers that are not finite, or a file that has changed since), NOT_READABLE.
        """


@runtime_checkable
class InParts(Protocol):
    """A checkpoint that gives its weights some rows at a time."""

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Each weight's Hugging Face name and shape, in the order of tensors()."""

    def parts(self, name: str) -> Iterator[Part]:
        """One weight, some rows at a time, each part but the last a multiple of 16. For the errors see tensors()."""


def weights_in_parts(checkpoint: Checkpoint) -> Iterator[tuple[str, tuple[int, ...], Iterator[Tensor]]]:
    """Each weight's name and shape, and its parts, in whole where the checkpoint gives no parts.

    The parts must be used in turn. They are read ahead, on a thread. For the errors see Checkpoint.tensors().
    """
    from shakti_mlx.checkpoint.read_ahead import read_ahead

    if not isinstance(checkpoint, InParts):
        for name, tensor in checkpoint.tensors():
            yield name, tensor.shape, iter([tensor])
        return
    shapes = checkpoint.shapes()
    with closing(read_ahead((name, part.tensor) for name in shapes for part in checkpoint.parts(name))) as parts:
        for name, group in groupby(parts, key=itemgetter(0)):
            yield name, shapes[name], map(itemgetter(1), group)


class OpenCheckpoint(Checkpoint, InParts, Protocol):
    """A model's files, open: a context manager. Its names and texts come from the files, made fit for a label."""

    name: str
    architecture: str

    @property
    def parameters(self) -> int:
        """Number of weights."""

    @property
    def license(self) -> str:
        """SPDX identifier as the files give it, or an empty string."""

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages that the model says it knows."""

    @property
    def quantization(self) -> str:
        """The form of most weights of the layers, such as Q4_K, BF16 or MLX-4bit-64 (groups of 64)."""

    @property
    def chat_template(self) -> str | None:
        """The Jinja source of the chat template. Raises ModelError: BAD_TEMPLATE, BAD_TOKENIZER."""

    def tokenizer(self) -> Tokenizer:
        """The tokenizer. Raises ModelError(BAD_TOKENIZER)."""

    @property
    def files(self) -> list[Path]:
        """The files of architecture and weights."""

    def close(self) -> None:
        """Let go of the files. Harmless when repeated."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...


def open_checkpoint(path: Path) -> OpenCheckpoint:
    """Open a model: a GGUF file, a Hugging Face or MLX folder (config.json, *.safetensors), or an installed model's.

    All but the weights is checked: the header, the architecture, every tensor's presence, shape and type, and
    that there is a vocabulary. Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL, DAMAGED,
    UNSUPPORTED_ARCHITECTURE, UNSUPPORTED_FORMAT, BAD_CONFIG, BAD_TOKENIZER.
    """
    from shakti_mlx.checkpoint.manifest import MANIFEST, read_manifest

    name = None
    if path.is_dir() and ((path / MANIFEST).exists() or not (path / "config.json").exists()):
        model = read_manifest(path)
        path, name = model.weights, model.name
    if path.is_dir():
        from shakti_mlx.checkpoint.folder import FolderCheckpoint

        return FolderCheckpoint(path, name)
    from shakti_mlx.checkpoint.gguf import GGUFFile
    from shakti_mlx.checkpoint.gguf_checkpoint import GGUFCheckpoint

    file = GGUFFile(path)
    try:
        return GGUFCheckpoint(file, name)
    except BaseException:
        file.close()
        raise
