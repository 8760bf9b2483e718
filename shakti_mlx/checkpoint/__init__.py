"""Checkpoints: files of weights as named tensors, checked against the architecture that they claim."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from pathlib import Path

    from shakti_mlx.checkpoint.gguf import GGUFFile
    from shakti_mlx.checkpoint.tensors import Tensor
    from shakti_mlx.config import ShaktiConfig


class Checkpoint(Protocol):
    """What a backend needs of the weights."""

    @property
    def config(self) -> ShaktiConfig:
        """The architecture."""

    @property
    def weights_nbytes(self) -> int:
        """Bytes that the weights take in memory."""

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """Each weight under its Hugging Face name, read when its turn comes."""


class GGUFCheckpoint:
    """A Llama-family model in a GGUF file: a context manager. Made by open_checkpoint()."""

    def __init__(self, file: GGUFFile, name: str | None = None) -> None:
        """Check the whole of `file` but for the weights themselves. For the errors see open_checkpoint()."""
        from shakti_mlx.checkpoint.llama import ARCHITECTURE, config_from_gguf
        from shakti_mlx.checkpoint.naming import display_name
        from shakti_mlx.checkpoint.quantize import check_readable, nbytes_in_memory

        self._file = file
        self.architecture = ARCHITECTURE
        self.config = config_from_gguf(file.metadata, file.tensors)
        for info in file.tensors.values():
            check_readable(info)
        self.weights_nbytes = sum(map(nbytes_in_memory, file.tensors.values()))
        _check_vocabulary(file.metadata, self.config.vocab_size)
        self.name = name or display_name(file.path.name, file.metadata)

    @property
    def metadata(self) -> Mapping[str, object]:
        """The file's metadata, the vocabulary among it."""
        return self._file.metadata

    @property
    def parameters(self) -> int:
        """Number of weights."""
        return self.config.parameter_count

    @property
    def license(self) -> str:
        """SPDX identifier as the file gives it, or an empty string."""
        from shakti_mlx.checkpoint.naming import one_line

        return one_line(self.metadata.get("general.license"))

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages that the model says it knows."""
        from shakti_mlx.checkpoint.naming import one_line

        listed = self.metadata.get("general.languages")
        codes = map(one_line, listed[:64]) if isinstance(listed, list) else ()
        return tuple(code for code in codes if code)

    @property
    def chat_template(self) -> str | None:
        """The Jinja source of the chat template."""
        source = self.metadata.get("tokenizer.chat_template")
        if source is not None and not isinstance(source, str):
            raise ModelError(ModelErrorCode.BAD_TEMPLATE, "tokenizer.chat_template is no text")
        return source

    @property
    def quantization(self) -> str:
        """The type that most weights of the layers have, such as Q4_1."""
        sizes: dict[str, int] = {}
        for name, info in self._file.tensors.items():
            if name.startswith("blk."):
                sizes[info.type.name] = sizes.get(info.type.name, 0) + info.nbytes
        return max(sizes, key=lambda kind: sizes[kind])

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """See Checkpoint. The arrays are copies, good beyond close().

        Raises ModelError(DAMAGED) at weights that are no finite numbers.
        """
        from shakti_mlx.checkpoint.names import hf_name, model_order, undo_permutation
        from shakti_mlx.checkpoint.quantize import to_tensor

        config = self.config
        heads = {"attn_q": config.num_heads, "attn_k": config.num_kv_heads}
        for in_file in model_order(config.num_layers, config.tie_embeddings):
            info = self._file.tensors[in_file]
            tensor = to_tensor(info, self._file.read(info))
            part = in_file.split(".")[-2]
            if part in heads:
                tensor = undo_permutation(tensor, heads[part])
            name = hf_name(in_file)
            assert name is not None  # config_from_gguf() lets no other through
            yield name, tensor

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __enter__(self) -> GGUFCheckpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_checkpoint(path: Path) -> GGUFCheckpoint:
    """Open a model: a GGUF file of the Llama family, or the folder of an installed model.

    All but the weights is checked: the header, the architecture, every tensor's presence, shape and type, and
    that there is a vocabulary. Raises ModelError: NOT_FOUND, NOT_READABLE, NOT_A_MODEL, DAMAGED,
    UNSUPPORTED_ARCHITECTURE, UNSUPPORTED_FORMAT, BAD_CONFIG, BAD_TOKENIZER.
    """
    from shakti_mlx.checkpoint.gguf import GGUFFile

    name = None
    if path.is_dir():
        from shakti_mlx.checkpoint.manifest import read_manifest

        model = read_manifest(path)
        path, name = model.weights, model.name
    file = GGUFFile(path)
    try:
        return GGUFCheckpoint(file, name)
    except BaseException:
        file.close()
        raise


def _check_vocabulary(metadata: Mapping[str, object], vocab_size: int) -> None:
    tokens, kind = metadata.get("tokenizer.ggml.tokens"), metadata.get("tokenizer.ggml.model")
    if not isinstance(kind, str) or not isinstance(tokens, list) or not all(type(token) is str for token in tokens):
        raise ModelError(ModelErrorCode.BAD_TOKENIZER, "no vocabulary: tokenizer.ggml.model, tokenizer.ggml.tokens")
    if len(tokens) != vocab_size:
        detail = f"{len(tokens)} tokens in the vocabulary, and {vocab_size} embeddings"
        raise ModelError(ModelErrorCode.BAD_TOKENIZER, detail)
