"""Packs a BERT encoder (config.json, vocab.txt, model.safetensors) into the file that packed_file.py reads."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.safetensors import SafetensorsFile
from shakti_mlx.embedding.packed_file import BLOCK, DENSE, GROUP, QUANTISED, VERSION, WORDPIECE

CONFIG, VOCABULARY, WEIGHTS = "config.json", "vocab.txt", "model.safetensors"
ALIGNMENT = 64
EMBEDDINGS = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
NORMS = ("aln", "oln")


def pack(folder: Path, to: Path) -> None:
    """Matrices and words as Q4_0, the rest as it is. The same bytes on every computer.

    Raises ModelError as SafetensorsFile does, KeyError or ValueError for what is no such model, OSError.
    """
    config = json.loads((folder / CONFIG).read_text("utf-8"))
    with SafetensorsFile(folder / WEIGHTS) as file:
        tensors = [
            (name, *_stored(name, file.read(file.tensors[source])))
            for name, source in _names(config["num_hidden_layers"])
        ]
    words = next(count for name, _, count, _ in tensors if name == "emb.word") // config["hidden_size"]
    head = _head(config, words) + _pieces(folder / VOCABULARY) + struct.pack("<iIi", 0, 0, len(tensors))
    first = len(head) + sum(2 + len(name) + struct.calcsize("<BIQQ") for name, *_ in tensors)
    body = bytearray()
    for name, kind, count, data in tensors:
        body += bytes(-(first + len(body)) % ALIGNMENT)
        head += (
            struct.pack("<H", len(name))
            + name.encode()
            + struct.pack("<BIQQ", kind, count, first + len(body), len(data))
        )
        body += data
    to.write_bytes(head + body)


def q4_0(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """GGUF's Q4_0, with its rounding: [n, 32] -> [n, 18]. The number furthest from 0 becomes -8 times the scale."""
    furthest = np.take_along_axis(values, np.abs(values).argmax(axis=1)[:, None], axis=1)
    scales = furthest / np.float32(-8)
    inverse = np.divide(np.float32(1), scales, out=np.zeros_like(scales), where=scales != 0)
    numbers = np.clip(values.astype(np.float64) * inverse.astype(np.float64) + 8.5, 0, 15).astype(np.uint8)
    half = GROUP // 2
    return np.concatenate(
        [scales.astype(np.float16).view(np.uint8), numbers[:, :half] | numbers[:, half:] << 4], axis=1
    )


def _names(layers: int) -> Iterator[tuple[str, str]]:
    yield from EMBEDDINGS.items()
    for layer in range(layers):
        for name, source in LAYER.items():
            for part, ending in (("w", "weight"), ("b", "bias")):
                yield f"l{layer}.{name}.{part}", f"encoder.layer.{layer}.{source}.{ending}"


def _stored(name: str, values: NDArray[np.float32]) -> tuple[int, int, bytes]:
    """Type, count and bytes of a tensor."""
    is_matrix = name == "emb.word" or (values.ndim == 2 and not name.startswith("emb."))
    if not is_matrix:
        return DENSE, values.size, values.astype("<f4").tobytes()
    blocks = q4_0(np.ascontiguousarray(values, np.float32).reshape(-1, GROUP))
    if blocks.shape[1] != BLOCK:
        raise ValueError(f"{name} has blocks of {blocks.shape[1]} bytes")
    return QUANTISED, values.size, blocks.tobytes()


def _head(config: dict[str, int], words: int) -> bytes:
    return WORDPIECE + struct.pack(
        "<I7ifi", VERSION, config["hidden_size"], config["num_hidden_layers"], config["num_attention_heads"],
        config["intermediate_size"], words, config["max_position_embeddings"], config["type_vocab_size"],
        config["layer_norm_eps"], GROUP,
    )  # fmt: skip


def _pieces(vocabulary: Path) -> bytes:
    pieces = vocabulary.read_text("utf-8").splitlines()
    begin, end, pad, unknown = (pieces.index(name) for name in ("[CLS]", "[SEP]", "[PAD]", "[UNK]"))
    encoded = [piece.encode() for piece in pieces]
    ends = np.cumsum([0, *map(len, encoded)]).astype("<u4")
    head = struct.pack("<5iQ", len(pieces), begin, end, pad, unknown, int(ends[-1]))
    return head + ends.tobytes() + np.zeros(len(pieces), "<f4").tobytes() + b"".join(encoded)
