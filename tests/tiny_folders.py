"""Tiny Llamas as Hugging Face and MLX folders: config.json, safetensors, and the vocabulary of tiny_models."""

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from numpy.typing import NDArray
from tiny_models import CHAT_TEMPLATE, TINY, tiny_weights, write_tiny_gguf

from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.checkpoint.hf_config import config_fields

DTYPES = {"F32": mx.float32, "F16": mx.float16, "BF16": mx.bfloat16}


def write_tiny_folder(
    folder: Path,
    *,
    dtype: str = "F32",
    seed: int = 0,
    shards: int = 1,
    quantization: tuple[int, int] | None = None,
    weights: Mapping[str, NDArray[np.float32]] | None = None,
    fields: Mapping[str, Any] | None = None,
    **config: object,
) -> Path:
    """Write a whole tiny model to `folder` and give the folder back.

    `config` changes fields of TINY, `fields` sets keys of config.json, or drops those that are None. `quantization`
    are bits and group size: matrices are packed by MLX itself.
    """
    shape = TINY.with_(**config)
    arrays = {
        name: mx.array(array).astype(DTYPES[dtype]) for name, array in (weights or tiny_weights(shape, seed)).items()
    }
    said: dict[str, Any] = config_fields(shape)
    if quantization is not None:
        bits, group_size = quantization
        said["quantization"] = {"group_size": group_size, "bits": bits}
        arrays = packed(arrays, bits, group_size)
    folder.mkdir()
    write_weights(folder, arrays, shards)
    for key, value in (fields or {}).items():
        said.pop(key, None)
        if value is not None:
            said[key] = value
    (folder / "config.json").write_text(json.dumps(said))
    write_tokenizer(folder)
    return folder


def packed(arrays: Mapping[str, mx.array], bits: int, group_size: int) -> dict[str, mx.array]:
    """The matrices as MLX packs them, under the names that mlx-lm gives them."""
    result: dict[str, mx.array] = {}
    for name, array in arrays.items():
        layer = name.removesuffix(".weight")
        if array.ndim == 1 or array.shape[1] % group_size:
            result[name] = array
        else:
            result[name], result[f"{layer}.scales"], result[f"{layer}.biases"] = mx.quantize(
                array, group_size=group_size, bits=bits, stream=mx.cpu
            )
    return result


def write_weights(folder: Path, arrays: Mapping[str, mx.array], shards: int = 1) -> None:
    """model.safetensors, or as many files with their index."""
    if shards == 1:
        mx.save_safetensors(str(folder / "model.safetensors"), dict(arrays))
        return
    index: dict[str, str] = {}
    names = list(arrays)
    for number in range(shards):
        file = f"model-{number + 1:05d}-of-{shards:05d}.safetensors"
        own = names[number::shards]
        mx.save_safetensors(str(folder / file), {name: arrays[name] for name in own})
        index |= dict.fromkeys(own, file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": index}))


def write_tokenizer(folder: Path) -> None:
    """tokenizer.gguf, the metadata of a tiny GGUF file alone, and a chat template."""
    whole = write_tiny_gguf(folder / "whole.gguf", num_layers=1)
    with GGUFFile(whole) as file:
        start = struct.pack("<4sIQQ", b"GGUF", 3, 0, len(file.metadata))
        (folder / "tokenizer.gguf").write_bytes(start + file.read_metadata_bytes().tobytes())
    whole.unlink()
    (folder / "chat_template.jinja").write_text(CHAT_TEMPLATE)
