"""A small embedding model: its packed file, and what it computes, in numpy and float64."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

HIDDEN, LAYERS, HEADS, INNER, LONGEST, EPS = 64, 2, 4, 96, 40, 1e-12
PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", "a", "b", "▁a", "▁ab", "ab", "ಕ", "▁ಕ", "क्ष", "😀", "abba", "é"]
SCORES = [0, 0, 0, 0, -3, -4, -4.5, -4, -5, -5.5, -6, -7, -8, -9, -9.5, -10]
ALIKE = {"\t": " ", "\u00a0": " ", "\u200b": "", "ﬁ": "ab", "ﷺ": "ab a b ab" * 2}
Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class MadeEncoder:
    """Tensors by their names in the file, as its reader must understand them."""

    tensors: dict[str, Matrix]
    data: bytes

    def states(self, ids: list[int]) -> Matrix:
        """Last hidden states of one text, its ends among `ids`: [tokens, HIDDEN]."""
        of = self.tensors
        x = _norm(of["emb.word"][ids] + of["emb.pos"][: len(ids)] + of["emb.type"][0], of["emb.ln.w"], of["emb.ln.b"])
        size = HIDDEN // HEADS
        for layer in range(LAYERS):
            own = {name.split(".", 1)[1]: value for name, value in of.items() if name.startswith(f"l{layer}.")}
            q, k, v = (x @ own[f"{name}.w"].T + own[f"{name}.b"] for name in "qkv")
            heads = []
            for head in range(HEADS):
                part = slice(head * size, (head + 1) * size)
                weights = np.exp(q[:, part] @ k[:, part].T / math.sqrt(size))
                heads.append(weights / weights.sum(axis=1, keepdims=True) @ v[:, part])
            x = _norm(x + np.hstack(heads) @ own["ao.w"].T + own["ao.b"], own["aln.w"], own["aln.b"])
            inner = x @ own["fi.w"].T + own["fi.b"]
            inner = inner * 0.5 * (1 + np.vectorize(math.erf)(inner / math.sqrt(2)))
            x = _norm(x + inner @ own["fo.w"].T + own["fo.b"], own["oln.w"], own["oln.b"])
        return x


def made_encoder(seed: int = 1) -> MadeEncoder:
    """A model with random weights."""
    rng = np.random.default_rng(seed)
    stored: list[tuple[str, int, int, bytes]] = []
    tensors: dict[str, Matrix] = {}

    def matrix(name: str, rows: int, columns: int) -> None:
        scales = rng.uniform(0.02, 0.05, (rows, columns // 32)).astype(np.float16)
        nibbles = rng.integers(0, 16, (rows, columns // 32, 32)).astype(np.uint8)
        packed = nibbles[..., :16] | nibbles[..., 16:] << 4
        blocks = np.concatenate([scales[..., None].view(np.uint8), packed], axis=2)
        tensors[name] = ((nibbles.astype(float) - 8) * scales[..., None].astype(float)).reshape(rows, columns)
        stored.append((name, 1, rows * columns, blocks.tobytes()))

    def dense(name: str, *shape: int, mean: float = 0.0) -> None:
        values = rng.normal(mean, 0.1, shape).astype(np.float32)
        tensors[name] = values.astype(float)
        stored.append((name, 0, values.size, values.tobytes()))

    matrix("emb.word", len(PIECES), HIDDEN)
    dense("emb.pos", LONGEST, HIDDEN)
    dense("emb.type", 2, HIDDEN)
    dense("emb.ln.w", HIDDEN, mean=1)
    dense("emb.ln.b", HIDDEN)
    for layer in range(LAYERS):
        shapes = {"q": (HIDDEN, HIDDEN), "k": (HIDDEN, HIDDEN), "v": (HIDDEN, HIDDEN), "ao": (HIDDEN, HIDDEN)}
        for name, (rows, columns) in {**shapes, "fi": (INNER, HIDDEN), "fo": (HIDDEN, INNER)}.items():
            matrix(f"l{layer}.{name}.w", rows, columns)
            dense(f"l{layer}.{name}.b", rows)
        for name in ("aln", "oln"):
            dense(f"l{layer}.{name}.w", HIDDEN, mean=1)
            dense(f"l{layer}.{name}.b", HIDDEN)
    return MadeEncoder(tensors, _packed(stored))


def write_made_encoder(path: Path) -> MadeEncoder:
    """Also into a file."""
    made = made_encoder()
    path.write_bytes(made.data)
    return made


def _norm(x: Matrix, weight: Matrix, shift: Matrix) -> Matrix:
    centred = x - x.mean(axis=1, keepdims=True)
    result: Matrix = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + EPS) * weight + shift
    return result


def _packed(stored: list[tuple[str, int, int, bytes]]) -> bytes:
    pieces = [piece.encode() for piece in PIECES]
    head = b"E5S1" + struct.pack("<I7ifi", 1, HIDDEN, LAYERS, HEADS, INNER, len(PIECES), LONGEST, 2, EPS, 32)
    head += struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, sum(map(len, pieces)))
    head += np.cumsum([0, *map(len, pieces)]).astype("<u4").tobytes() + np.array(SCORES, "<f4").tobytes()
    head += b"".join(pieces)
    alike = b"".join(
        struct.pack(f"<IB{len(to)}I", ord(one), len(to), *map(ord, to)) for one, to in sorted(ALIKE.items())
    )
    head += struct.pack("<iI", len(ALIKE), len(alike)) + alike + struct.pack("<i", len(stored))
    at = len(head) + sum(2 + len(name) + 21 for name, *_ in stored)
    body = b""
    for name, kind, count, data in stored:
        at += (-at) % 64
        head += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", kind, count, at, len(data))
        at += len(data)
    for _, _, _, data in stored:
        body += b"\0" * ((-(len(head) + len(body))) % 64) + data
    return head + body
