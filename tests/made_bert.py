"""A small BERT as its makers publish one: config.json, vocab.txt and model.safetensors, random weights."""

from __future__ import annotations

import json
from pathlib import Path

import mlx.core as mx
import numpy as np
from numpy.typing import NDArray

HIDDEN, LAYERS, HEADS, INNER, LONGEST = 64, 2, 4, 96, 40
VOCABULARY = (
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "b", "##b", "##bc", "ab", "fever", "##s", "cafe", "?", "-", "'", "[", "]",
    "sep", "中", "½",
)  # fmt: skip


def write_made_bert(folder: Path, vocabulary: tuple[str, ...] = VOCABULARY) -> dict[str, NDArray[np.float32]]:
    """The files, and the tensors that they hold."""
    folder.mkdir(exist_ok=True)
    config = {
        "hidden_size": HIDDEN, "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "intermediate_size": INNER,
        "max_position_embeddings": LONGEST, "type_vocab_size": 2, "layer_norm_eps": 1e-12,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "vocab.txt").write_text("".join(f"{piece}\n" for piece in vocabulary), encoding="utf-8")
    rng = np.random.default_rng(3)
    tensors: dict[str, NDArray[np.float32]] = {}

    def part(name: str, *shape: int, mean: float = 0.0) -> None:
        tensors[name] = rng.normal(mean, 0.1, shape).astype(np.float32)

    def layer(name: str, rows: int, columns: int) -> None:
        part(f"{name}.weight", rows, columns)
        part(f"{name}.bias", rows)

    def norm(name: str) -> None:
        part(f"{name}.weight", HIDDEN, mean=1)
        part(f"{name}.bias", HIDDEN)

    part("embeddings.word_embeddings.weight", len(vocabulary), HIDDEN)
    part("embeddings.position_embeddings.weight", LONGEST, HIDDEN)
    part("embeddings.token_type_embeddings.weight", 2, HIDDEN)
    norm("embeddings.LayerNorm")
    for number in range(LAYERS):
        own = f"encoder.layer.{number}"
        for name in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
            layer(f"{own}.{name}", HIDDEN, HIDDEN)
        layer(f"{own}.intermediate.dense", INNER, HIDDEN)
        layer(f"{own}.output.dense", HIDDEN, INNER)
        norm(f"{own}.attention.output.LayerNorm")
        norm(f"{own}.output.LayerNorm")
    part("pooler.dense.weight", HIDDEN, HIDDEN)  # which nothing uses
    mx.save_safetensors(str(folder / "model.safetensors"), {name: mx.array(each) for name, each in tensors.items()})
    return tensors
