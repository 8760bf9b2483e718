"""GGUFCheckpoint: a Llama-family model in a GGUF file, its weights under Hugging Face's names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.checkpoint.gguf_header import TensorInfo
from shakti_mlx.checkpoint.interface import OpenCheckpoint
from shakti_mlx.checkpoint.llama import ARCHITECTURE, config_from_gguf
from shakti_mlx.checkpoint.names import ROPE_DIVISORS, gguf_name, undo_permutation
from shakti_mlx.checkpoint.naming import display_name, language_codes, one_line
from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.quantize import (
    BITS,
    GROUP_SIZE,
    check_numbers,
    check_readable,
    nbytes_in_memory,
    read_parts,
    to_tensor,
)
from shakti_mlx.checkpoint.tensors import Part
from shakti_mlx.errors import ModelError, ModelErrorCode, damaged

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.checkpoint.source import Cancelled
    from shakti_mlx.tokenizer import Tokenizer


class GGUFCheckpoint(OpenCheckpoint):
    """See OpenCheckpoint. Made by open_checkpoint()."""

    architecture = ARCHITECTURE

    def __init__(self, file: GGUFFile, name: str | None = None) -> None:
        """Check the whole of `file` but for the weights themselves. For the errors see open_checkpoint()."""
        self.file, metadata = file, file.metadata
        for info in file.tensors.values():
            check_readable(info)
        self.config = config_from_gguf(metadata, file.tensors, _rope_divisors(file))
        self.weights_nbytes = sum(
            nbytes_in_memory(info) for name, info in file.tensors.items() if name != ROPE_DIVISORS
        )
        _check_vocabulary(metadata, self.config.vocab_size)
        self.name = name or display_name(file.path.name, metadata)
        self.license = one_line(metadata.get("general.license"))
        self.languages = language_codes(metadata.get("general.languages"))

    @property
    def chat_template(self) -> str | None:
        """See OpenCheckpoint."""
        source = self.file.metadata.get("tokenizer.chat_template")
        if source is not None and not isinstance(source, str):
            raise ModelError(ModelErrorCode.BAD_TEMPLATE, "tokenizer.chat_template is no text")
        return source

    def stored(self, name: str) -> tuple[str, int]:
        """See OpenCheckpoint."""
        info = self._info(name)
        return info.type.name, info.nbytes

    def tokenizer(self) -> Tokenizer:
        """See OpenCheckpoint: the vocabulary in the file."""
        from shakti_mlx.tokenizer import Tokenizer

        return Tokenizer.from_gguf(self.file.metadata)

    def form(self, name: str) -> Form | None:
        """See Checkpoint."""
        bits = BITS.get(self._info(name).type.name)
        return Form(bits, GROUP_SIZE) if bits else None

    @property
    def files(self) -> list[Path]:
        """The file, in a list."""
        return [self.file.path]

    def parts(self, name: str) -> Iterator[Part]:
        """See Checkpoint."""
        info, heads = self._info(name), self._heads(name)
        for part in read_parts(self.file, info, whole=heads is not None):
            yield part if heads is None else _unpermuted(part, heads)

    def check_numbers(self, cancelled: Cancelled | None = None) -> None:
        """See OpenCheckpoint."""
        for info in self.file.tensors.values():
            if cancelled is not None and cancelled():
                raise ModelError(ModelErrorCode.CANCELLED, self.file.path.name)
            check_numbers(self.file, info)

    def _info(self, name: str) -> TensorInfo:
        return self.file.tensors[gguf_name(name)]

    def _heads(self, name: str) -> int | None:
        """How many heads the converter has laid anew in this weight."""
        if name.endswith(".q_proj.weight"):
            return self.config.num_heads
        if name.endswith(".k_proj.weight"):
            return self.config.kv_heads[int(name.split(".")[2])]
        return None

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()


def _unpermuted(part: Part, heads: int) -> Part:
    from shakti_mlx.checkpoint.tensors import Dense

    tensor = undo_permutation(part.tensor, heads)
    if part.rounded_from is None:
        return Part(tensor)

    def exact() -> NDArray[np.float32]:
        return undo_permutation(Dense(part.exact()), heads).dequantize()

    return Part(tensor, exact)


def _rope_divisors(file: GGUFFile) -> list[float] | None:
    info: TensorInfo | None = file.tensors.get(ROPE_DIVISORS)
    if info is None:
        return None
    if info.type.name != "F32" or len(info.shape) != 1 or info.shape[0] > 2**16:
        raise damaged(f"the tensor {info.name} is {info.type.name} of shape {info.shape}")
    divisors: list[float] = to_tensor(info, file.read(info)).dequantize().tolist()
    return divisors


def _check_vocabulary(metadata: Mapping[str, object], vocab_size: int) -> None:
    tokens, kind = metadata.get("tokenizer.ggml.tokens"), metadata.get("tokenizer.ggml.model")
    if not isinstance(kind, str) or not isinstance(tokens, list) or not all(type(token) is str for token in tokens):
        raise ModelError(ModelErrorCode.BAD_TOKENIZER, "no vocabulary: tokenizer.ggml.model, tokenizer.ggml.tokens")
    if len(tokens) != vocab_size:
        detail = f"{len(tokens)} tokens in the vocabulary, and {vocab_size} embeddings"
        raise ModelError(ModelErrorCode.BAD_TOKENIZER, detail)
