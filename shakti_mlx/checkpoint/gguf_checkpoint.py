"""GGUFCheckpoint: a Llama-family model in a GGUF file, its weights under Hugging Face's names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.checkpoint.gguf_header import TensorInfo
from shakti_mlx.checkpoint.llama import ARCHITECTURE, config_from_gguf
from shakti_mlx.checkpoint.names import ROPE_DIVISORS, gguf_name, hf_name, model_order, undo_permutation
from shakti_mlx.checkpoint.naming import display_name, one_line
from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.quantize import BITS, GROUP_SIZE, check_readable, nbytes_in_memory, read_parts, to_tensor
from shakti_mlx.checkpoint.tensors import Part, Tensor, join_rows
from shakti_mlx.errors import ModelError, ModelErrorCode, damaged

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.tokenizer import Tokenizer


class GGUFCheckpoint:
    """See OpenCheckpoint. Made by open_checkpoint()."""

    architecture = ARCHITECTURE

    def __init__(self, file: GGUFFile, name: str | None = None) -> None:
        """Check the whole of `file` but for the weights themselves. For the errors see open_checkpoint()."""
        self.file = file
        for info in file.tensors.values():
            check_readable(info)
        self.config = config_from_gguf(file.metadata, file.tensors, _rope_divisors(file))
        self.weights_nbytes = sum(
            nbytes_in_memory(info) for name, info in file.tensors.items() if name != ROPE_DIVISORS
        )
        _check_vocabulary(file.metadata, self.config.vocab_size)
        self.name = name or display_name(file.path.name, file.metadata)

    @property
    def metadata(self) -> Mapping[str, object]:
        """The file's metadata, the vocabulary among it."""
        return self.file.metadata

    @property
    def parameters(self) -> int:
        """Number of weights."""
        return self.config.parameter_count

    @property
    def license(self) -> str:
        """SPDX identifier as the file gives it, or an empty string."""
        return one_line(self.metadata.get("general.license"))

    @property
    def languages(self) -> tuple[str, ...]:
        """ISO 639-1 codes of the languages that the model says it knows."""
        listed = self.metadata.get("general.languages")
        codes = map(one_line, listed[:64]) if isinstance(listed, list) else ()
        return tuple(code for code in codes if code)

    @property
    def chat_template(self) -> str | None:
        """The Jinja source of the chat template. Raises ModelError(BAD_TEMPLATE)."""
        source = self.metadata.get("tokenizer.chat_template")
        if source is not None and not isinstance(source, str):
            raise ModelError(ModelErrorCode.BAD_TEMPLATE, "tokenizer.chat_template is no text")
        return source

    @property
    def quantization(self) -> str:
        """The type that most weights of the layers have, such as Q4_1."""
        sizes: dict[str, int] = {}
        for name, info in self.file.tensors.items():
            if name.startswith("blk."):
                sizes[info.type.name] = sizes.get(info.type.name, 0) + info.nbytes
        return max(sizes, key=lambda kind: sizes[kind])

    def tokenizer(self) -> Tokenizer:
        """The vocabulary in the file. Raises ModelError(BAD_TOKENIZER)."""
        from shakti_mlx.tokenizer import Tokenizer

        return Tokenizer.from_gguf(self.metadata)

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Each weight's name and shape, in the order of tensors()."""
        order = model_order(self.config.num_layers, self.config.tie_embeddings)
        return {hf_name(name) or name: self.file.tensors[name].shape for name in order}

    def form(self, name: str) -> Form | None:
        """How parts() gives the weight: packed so, or dense."""
        in_file = gguf_name(name)
        assert in_file is not None
        bits = BITS.get(self.file.tensors[in_file].type.name)
        return Form(bits, GROUP_SIZE) if bits else None

    @property
    def files(self) -> list[Path]:
        """The file, in a list."""
        return [self.file.path]

    def parts(self, name: str) -> Iterator[Part]:
        """The weight some rows at a time. Raises ModelError(DAMAGED) at weights that are no finite numbers."""
        in_file = gguf_name(name)
        assert in_file is not None
        info, heads = self.file.tensors[in_file], self._heads(in_file)
        for part in read_parts(self.file, info, whole=heads is not None):
            yield part if heads is None else _unpermuted(part, heads)

    def tensors(self) -> Iterator[tuple[str, Tensor]]:
        """See Checkpoint. For the errors see parts()."""
        for name, shape in self.shapes().items():
            yield name, join_rows((part.tensor for part in self.parts(name)), shape[0])

    def _heads(self, name: str) -> int | None:
        """How many heads the converter has laid anew in this tensor."""
        if name.endswith(".attn_q.weight"):
            return self.config.num_heads
        if name.endswith(".attn_k.weight"):
            return self.config.kv_heads[int(name.split(".")[1])]
        return None

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    def __enter__(self) -> GGUFCheckpoint:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


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
