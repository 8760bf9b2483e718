"""Tiny Llamas with random weights, written as complete GGUF files: vocabulary, chat template and all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from numpy.typing import NDArray

from shakti_mlx.backend import load_model
from shakti_mlx.checkpoint import Checkpoint
from shakti_mlx.checkpoint.affine import quantize, with_small_scales
from shakti_mlx.checkpoint.quantization_config import Form
from shakti_mlx.checkpoint.tensors import Dense, Part
from shakti_mlx.config import ShaktiConfig
from shakti_mlx.model import BackendName, Cache, CacheOptions, Dtype, Model

CHAT_TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
MERGES = (
    "h e", "l l", "he ll", "hell o", "Ġ t", "Ġt h", "Ġth e", "i n", "r e", "Ġ a", "o r", "w or", "Ġ w",
)  # fmt: skip
CONTROL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")


def _byte_characters() -> list[str]:
    """GPT-2's printable stand-in for each byte value."""
    shown = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    hidden = [byte for byte in range(256) if byte not in shown]
    stand_in = {byte: chr(byte) for byte in shown} | {byte: chr(256 + i) for i, byte in enumerate(hidden)}
    return [stand_in[byte] for byte in range(256)]


VOCABULARY = (*_byte_characters(), *(merge.replace(" ", "") for merge in MERGES), *CONTROL_TOKENS)

TINY = ShaktiConfig(
    vocab_size=len(VOCABULARY),
    hidden_size=64,
    intermediate_size=96,
    num_layers=2,
    num_heads=4,
    num_kv_heads=2,
    head_dim=16,
    context_length=256,
    rope_theta=50_000.0,
    tie_embeddings=True,
)


def tiny_weights(config: ShaktiConfig, seed: int) -> dict[str, NDArray[np.float32]]:
    """Random weights under their Hugging Face names, as transformers would have them."""
    rng = np.random.default_rng(seed)
    return {
        name: rng.normal(1.0 if len(shape) == 1 else 0.0, 0.2, shape).astype(np.float32)  # norms lie about 1
        for name, shape in config.weight_shapes.items()
    }


@dataclass
class TinyCheckpoint(Checkpoint):
    """Weights in memory, in the form in which a checkpoint gives them: by default tiny_weights() of any config.

    With `bits` 4 or 8 all matrices but those named in `dense` are rounded to so many, in groups of 32.
    """

    config: ShaktiConfig
    weights: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)
    seed: int = 0
    bits: int | None = None
    dense: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self.weights = self.weights or tiny_weights(self.config, self.seed)
        self.weights_nbytes = sum(array.nbytes for array in self.weights.values())

    def form(self, name: str) -> Form | None:
        """See shakti_mlx.checkpoint.Checkpoint."""
        rounded = self.bits is not None and self.weights[name].ndim == 2 and name not in self.dense
        return Form(self.bits or 0, 32) if rounded else None

    def parts(self, name: str) -> Iterator[Part]:
        """See shakti_mlx.checkpoint.Checkpoint."""
        form, array = self.form(name), self.weights[name]
        yield Part(with_small_scales(quantize(array, form.bits, form.group_size)) if form else Dense(array))

    def load(self, backend: BackendName, dtype: Dtype = Dtype.FLOAT32) -> Model:
        """The model with these weights."""
        return load_model(self, backend=backend, dtype=dtype)


def cache_with_slack(model: Model, options: CacheOptions, slack: int) -> Cache:
    """The model's new_cache(options), but with `slack` slots beyond the window: few wrap soon, many never."""
    make: Any = model.new_cache  # of our own backends
    cache: Cache = make(options, slack)
    return cache


def converter_permute(weights: NDArray[np.float32], heads: int) -> NDArray[np.float32]:
    """The row order of llama.cpp's converter for query and key projections."""
    rows, columns = weights.shape
    return weights.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def write_tiny_gguf(
    path: Path,
    *,
    quant: str = "Q4_0",
    seed: int = 0,
    weights: Mapping[str, NDArray[np.float32]] | None = None,
    metadata: Mapping[str, object] | None = None,
    extra_tensors: Mapping[str, NDArray[np.float32]] | None = None,
    **config: object,
) -> Path:
    """Write a whole tiny model to `path` and give the path back.

    `quant` is the type of all matrices (norms are F32): F32, F16, Q8_0, Q4_0, Q4_1, or another that the gguf
    package can make. `config` changes fields of TINY, such as num_layers=1. `weights` are in Hugging Face's form, by
    default tiny_weights(). `metadata` sets raw GGUF keys, or drops those that are None.
    """
    shape = TINY.with_(**config)
    writer = gguf.GGUFWriter(path, "llama")
    for key, value in {**_metadata(shape), **(metadata or {})}.items():
        _set(writer, key, value)
    kind = gguf.GGMLQuantizationType[quant]
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, shape.num_layers)
    for name, array in (weights or tiny_weights(shape, seed)).items():
        laid = array
        if name.endswith("q_proj.weight"):
            laid = converter_permute(array, shape.num_heads)
        elif name.endswith("k_proj.weight"):
            laid = converter_permute(array, shape.kv_heads[int(name.split(".")[2])])
        in_file = names.get_name(name, (".weight",))
        if laid.ndim == 1:
            writer.add_tensor(in_file, laid)
        else:
            writer.add_tensor(in_file, gguf.quants.quantize(laid, kind), raw_dtype=kind)
    for name, array in (extra_tensors or {}).items():
        writer.add_tensor(name, array)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def _metadata(config: ShaktiConfig) -> dict[str, object]:
    types = [gguf.TokenType.NORMAL] * (len(VOCABULARY) - len(CONTROL_TOKENS))
    types += [gguf.TokenType.CONTROL] * len(CONTROL_TOKENS)
    heads = config.num_kv_heads
    return {
        "general.type": "model",
        "general.name": "Tiny Llama",
        "general.license": "apache-2.0",
        "general.languages": ["en", "kn"],
        "general.quantization_version": 2,
        "llama.block_count": config.num_layers,
        "llama.context_length": config.context_length,
        "llama.embedding_length": config.hidden_size,
        "llama.feed_forward_length": config.intermediate_size,
        "llama.attention.head_count": config.num_heads,
        "llama.attention.head_count_kv": heads if isinstance(heads, int) else list(heads),
        "llama.attention.sliding_window": config.sliding_window,
        "llama.attention.key_length": config.head_dim,
        "llama.attention.value_length": config.head_dim,
        "llama.attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        "llama.rope.freq_base": config.rope_theta,
        "llama.rope.dimension_count": config.head_dim,
        "llama.vocab_size": config.vocab_size,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "smollm",
        "tokenizer.ggml.tokens": list(VOCABULARY),
        "tokenizer.ggml.token_type": [int(each) for each in types],
        "tokenizer.ggml.merges": list(MERGES),
        "tokenizer.ggml.bos_token_id": VOCABULARY.index("<|im_start|>"),
        "tokenizer.ggml.eos_token_id": VOCABULARY.index("<|im_end|>"),
        "tokenizer.ggml.padding_token_id": VOCABULARY.index("<|im_end|>"),
        "tokenizer.ggml.add_bos_token": False,
        "tokenizer.chat_template": CHAT_TEMPLATE,
    }


def _set(writer: gguf.GGUFWriter, key: str, value: object) -> None:
    writer.kv_data[0].pop(key, None)
    if value is None:
        return
    kinds = {
        bool: gguf.GGUFValueType.BOOL,
        int: gguf.GGUFValueType.UINT32,
        float: gguf.GGUFValueType.FLOAT32,
        str: gguf.GGUFValueType.STRING,
        list: gguf.GGUFValueType.ARRAY,
    }
    writer.add_key_value(key, value, kinds[type(value)])
