"""Models of any size with random weights: speed does not depend on what a model knows."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice, product
from typing import TYPE_CHECKING, Any

from shakti_mlx.chat_template import LLAMA3
from shakti_mlx.config import PRESETS, preset
from shakti_mlx.errors import ModelError, ModelErrorCode

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from shakti_mlx.config import ShaktiConfig

# Presets that both this engine and llama.cpp's Llama can be given in one file.
IN_GGUF = tuple(name for name, config in PRESETS.items() if config.sliding_window is None)
SEED = 20241011
FILE_TYPE = 2  # llama.cpp: mostly Q4_0
BLOCK, BLOCK_BYTES = 32, 18  # of Q4_0: a float16 scale, then 32 numbers of 4 bits
CHUNK = 2**18  # blocks made at once
LIKE_ROWS = 4.6  # standard deviation of -8..7, each as likely
CONTROL = ("<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")
MOST_CONTROL = 256


def random_gguf(name: str, folder: Path) -> Path:
    """The preset's architecture with random weights, as a Q4_0 file in `folder`: written once, tensor by tensor.

    Raises ModelError: BAD_CONFIG for an unknown preset, UNSUPPORTED_FORMAT for one that a GGUF file of the llama
    architecture cannot hold, ENGINE_UNAVAILABLE without the gguf package, FOLDER_NOT_WRITABLE.
    """
    config = preset(name)
    if name not in IN_GGUF:
        raise ModelError(ModelErrorCode.UNSUPPORTED_FORMAT, f"{name} in GGUF; choose of {', '.join(IN_GGUF)}")
    path = folder / f"{name}-random.Q4_0.gguf"
    if path.exists():
        return path
    working = path.with_suffix(".writing")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(working, config, name)
        working.replace(path)
    except OSError as error:
        with suppress(OSError):
            working.unlink(missing_ok=True)
        raise ModelError(ModelErrorCode.FOLDER_NOT_WRITABLE, f"{path}: {error.strerror}") from error
    return path


def _write(path: Path, config: ShaktiConfig, name: str) -> None:
    import numpy as np

    from shakti_mlx.checkpoint.names import gguf_name

    try:
        import gguf
    except ImportError as error:
        raise ModelError(ModelErrorCode.ENGINE_UNAVAILABLE, "gguf (pip install 'shakti[bench]')") from error

    writer = gguf.GGUFWriter(path, "llama")
    for key, value in _metadata(config, name).items():
        kind = gguf.GGUFValueType.get_type(value)
        writer.add_key_value(key, value, gguf.GGUFValueType.UINT32 if type(value) is int else kind)
    shapes = {gguf_name(name): shape for name, shape in config.weight_shapes.items()}
    for tensor, shape in shapes.items():
        if len(shape) == 1:
            writer.add_tensor_info(tensor, shape, np.dtype(np.float32), 4 * shape[0])
        else:
            size = shape[0] * shape[1] // BLOCK * BLOCK_BYTES
            in_bytes = (shape[0], shape[1] // BLOCK * BLOCK_BYTES)  # as the writer wants quantised shapes
            quantized = gguf.GGMLQuantizationType.Q4_0
            writer.add_tensor_info(tensor, in_bytes, np.dtype(np.uint8), size, raw_dtype=quantized)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    rng = np.random.default_rng(SEED)
    for shape in shapes.values():
        writer.write_tensor_data(np.ones(shape, np.float32) if len(shape) == 1 else _q4_0(rng, shape))
    writer.close()


def _q4_0(rng: np.random.Generator, shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Random blocks: [rows, columns / 32 * 18] bytes."""
    import numpy as np

    blocks = shape[0] * shape[1] // BLOCK
    made = np.empty((blocks, BLOCK_BYTES), np.uint8)
    for first in range(0, blocks, CHUNK):
        part = made[first : first + CHUNK]
        part[:, :2] = _scales(rng, len(part), shape[1]).view(np.uint8).reshape(-1, 2)
        part[:, 2:] = _random_bytes(rng, len(part) * BLOCK // 2).reshape(len(part), -1)
    return made.reshape(shape[0], -1)


def _scales(rng: np.random.Generator, count: int, columns: int) -> NDArray[np.float16]:
    """Scales of either sign, so sized that a product over `columns` keeps the size of what goes in."""
    import numpy as np

    sizes = rng.uniform(0.5, 1.5, count) / (LIKE_ROWS * columns**0.5)
    scales: NDArray[np.float16] = (sizes * rng.choice([-1.0, 1.0], count)).astype(np.float16)
    return scales


def _random_bytes(rng: np.random.Generator, count: int) -> NDArray[np.uint8]:
    import numpy as np

    return np.frombuffer(rng.bytes(count), np.uint8)


def _metadata(config: ShaktiConfig, name: str) -> dict[str, Any]:
    tokens, merges, types = vocabulary(config.vocab_size)
    heads = config.num_kv_heads
    return {
        "general.name": f"{name} with random weights",
        "general.quantization_version": 2,
        "general.file_type": FILE_TYPE,
        "llama.block_count": config.num_layers,
        "llama.context_length": config.context_length,
        "llama.embedding_length": config.hidden_size,
        "llama.feed_forward_length": config.intermediate_size,
        "llama.attention.head_count": config.num_heads,
        "llama.attention.head_count_kv": heads if isinstance(heads, int) else list(heads),
        "llama.attention.key_length": config.head_dim,
        "llama.attention.value_length": config.head_dim,
        "llama.attention.layer_norm_rms_epsilon": config.rms_norm_eps,
        "llama.rope.freq_base": config.rope_theta,
        "llama.rope.dimension_count": config.head_dim,
        "llama.vocab_size": config.vocab_size,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "llama-bpe",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.token_type": types,
        "tokenizer.ggml.merges": merges,
        "tokenizer.ggml.bos_token_id": tokens.index(CONTROL[0]),
        "tokenizer.ggml.eos_token_id": tokens.index(CONTROL[-1]),
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.chat_template": LLAMA3,
    }


def vocabulary(size: int) -> tuple[list[str], list[str], list[int]]:
    """Tokens, merges and token types of a byte-level vocabulary: all bytes, then pairs and triples of them, then
    control tokens, as Llama 3 has them.
    """
    from shakti_mlx.bpe import byte_symbols

    control = min(MOST_CONTROL, (size - 256) // 8)
    if control < len(CONTROL):
        raise ModelError(ModelErrorCode.BAD_CONFIG, f"a vocabulary of {size}")
    symbols = list(byte_symbols().values())
    pairs = list(product(symbols, repeat=2))
    triples = ((left + middle, right) for (left, middle), right in product(pairs, symbols))
    made = [*pairs, *islice(triples, max(0, size))][: size - 256 - control]
    names = [*CONTROL, *(f"<|reserved_special_token_{number}|>" for number in range(control - len(CONTROL)))]
    tokens = [*symbols, *(left + right for left, right in made), *names]
    normal, special = 1, 3  # llama.cpp's token types
    types = [normal] * (size - control) + [special] * control
    return tokens, [f"{left} {right}" for left, right in made], types
