"""TextEncoder: multilingual-e5, MiniLM and their like on our own kernels, texts packed one behind another."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from ctypes import pointer
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from shakti_mlx.checkpoint.tensors import Affine
from shakti_mlx.embedding.packed_file import PackedFile, open_packed
from shakti_mlx.embedding.unigram import UnigramTokenizer
from shakti_mlx.embedding.wordpiece import WordPieceTokenizer
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.kernels import Kernels, load
from shakti_mlx.kernels.encoder_structs import EncoderLayerStruct, EncoderStruct
from shakti_mlx.kernels.packed import PackedWeights, unpacked_blocks
from shakti_mlx.memory import WeightMemory

AT_ONCE = 512  # tokens a call, some 0.1 s: whoever else wants the kernels waits no longer
MATRICES = {"q": "q", "k": "k", "v": "v", "o": "ao", "up": "fi", "down": "fo"}
NORMS = {"attention_norm": "aln.w", "attention_shift": "aln.b", "mlp_norm": "oln.w", "mlp_shift": "oln.b"}

Vectors = NDArray[np.float32]


class EncodedText(NamedTuple):
    """Vectors of length 1: the text's, [width], and its tokens', [tokens, width], without its ends and the prefix.

    `words` are the tokens' words, as far as the tokenizer knows them.
    """

    whole: Vectors
    tokens: Vectors
    words: list[str]


class TextEncoder:
    """A loaded encoder with its tokenizer. Any thread may use it; the kernels are lent to one call at a time.

    A text's vectors do not depend, to the last bit, on what else is encoded with it.
    """

    def __init__(self, file: PackedFile, kernels: Kernels) -> None:
        shape = file.shape
        self._kernels, self.width = kernels, shape.hidden
        self._begin, self._end, self._content = file.pieces.begin, file.pieces.end, shape.longest - 2
        self._kept: list[Any] = []  # what the structs point at
        self.tokenizer: UnigramTokenizer | WordPieceTokenizer = (
            WordPieceTokenizer(file.pieces) if file.is_wordpiece else UnigramTokenizer(kernels, file.pieces)
        )
        kind = file.dense("emb.type", shape.kinds, shape.hidden)[0]
        self._struct = EncoderStruct(
            hidden=shape.hidden,
            inner=shape.inner,
            heads=shape.heads,
            eps=shape.eps,
            words=self._keep(file.blocks("emb.word", shape.vocabulary, shape.hidden)),
            positions=self._keep(file.dense("emb.pos", shape.longest, shape.hidden) + kind),
            norm=self._keep(file.dense("emb.ln.w", shape.hidden)),
            shift=self._keep(file.dense("emb.ln.b", shape.hidden)),
        )
        memory = WeightMemory()
        layers = (self._layer(file, at, memory) for at in range(shape.layers))
        self._layers = (EncoderLayerStruct * shape.layers)(*layers)

    @staticmethod
    def load(path: Path) -> TextEncoder:
        """Raises ModelError: ENGINE_UNAVAILABLE where there are no kernels, and what open_packed() raises."""
        if (kernels := load()) is None:
            raise ModelError(ModelErrorCode.ENGINE_UNAVAILABLE, "the kernels were not built")
        with open_packed(path) as file:
            return TextEncoder(file, kernels)

    def vectors(self, texts: Sequence[str], prefix: str = "") -> Vectors:
        """Vectors of length 1, [texts, width]: the mean over a text's tokens, its ends and the prefix among them.

        A text longer than the model takes goes in parts, whose means are weighed by their tokens.
        """
        encoded = [self.tokenizer.encode(prefix + text).ids for text in texts]
        sums = np.zeros((len(texts), self.width), np.float32)
        for number, states in self._states_of(encoded):
            sums[number] += _mean(states)
        return _of_length_one(sums)

    def encode(self, texts: Sequence[str], prefix: str = "") -> list[EncodedText]:
        """Of each text the vector that `vectors` gives, and those of its tokens.

        The prefix ends in a space, with which the first token begins.
        """
        encoded = [self.tokenizer.encode(prefix + text) for text in texts]
        sums = np.zeros((len(texts), self.width), np.float32)
        tokens: list[list[Vectors]] = [[] for _ in texts]
        for number, states in self._states_of([each.ids for each in encoded]):
            sums[number] += _mean(states)
            tokens[number].append(_of_length_one(states[1:-1]))
        found = []
        for text, whole, own in zip(encoded, _of_length_one(sums), tokens, strict=True):
            skipped = int(np.searchsorted(text.starts, len(prefix) - 1)) if prefix else 0
            found.append(EncodedText(whole, np.concatenate(own)[skipped:], text.words[skipped:]))
        return found

    def _states_of(self, texts: Sequence[NDArray[np.int32]]) -> Iterator[tuple[int, Vectors]]:
        """The number of each text with the states of its windows, one after another."""
        windows = [(number, ids) for number, text in enumerate(texts) for ids in self._windows(text)]
        for (number, _), states in zip(windows, self._states([ids for _, ids in windows]), strict=True):
            yield number, states

    def _windows(self, ids: NDArray[np.int32]) -> list[NDArray[np.int32]]:
        return [ids[start : start + self._content] for start in range(0, max(1, len(ids)), self._content)]

    def _states(self, windows: Sequence[NDArray[np.int32]]) -> Iterator[Vectors]:
        """Last hidden states of each window and its ends, [tokens + 2, width]."""
        first = 0
        while first < len(windows):
            last, tokens = first + 1, len(windows[first]) + 2
            while last < len(windows) and tokens + len(windows[last]) + 2 <= AT_ONCE:
                tokens += len(windows[last]) + 2
                last += 1
            yield from self._run(windows[first:last], tokens)
            first = last

    def _run(self, windows: Sequence[NDArray[np.int32]], tokens: int) -> list[Vectors]:
        ids, places = np.empty((2, tokens), np.int32)
        starts = np.zeros(len(windows) + 1, np.int64)
        np.cumsum([len(window) + 2 for window in windows], out=starts[1:])
        for start, end, window in zip(starts, starts[1:], windows, strict=False):
            ids[start], ids[end - 1], ids[start + 1 : end - 1] = self._begin, self._end, window
            places[start:end] = np.arange(end - start)
        out = np.empty((tokens, self.width), np.float32)
        at = (each.ctypes.data for each in (ids, places, starts))
        self._kernels.encode(self._struct, self._layers, len(self._layers), *at, len(windows), out.ctypes.data)
        if not np.isfinite(out).all():
            raise ModelError(ModelErrorCode.DAMAGED, "its weights give numbers that are not finite")
        return [out[start:end] for start, end in itertools.pairwise(starts)]

    def _layer(self, file: PackedFile, number: int, memory: WeightMemory) -> EncoderLayerStruct:
        hidden, inner = file.shape.hidden, file.shape.inner
        shapes = {"up": (inner, hidden), "down": (hidden, inner)}
        layer = EncoderLayerStruct()
        for name, stored in MATRICES.items():
            rows, columns = shapes.get(name, (hidden, hidden))
            blocks = file.blocks(f"l{number}.{stored}.w", rows, columns)
            packed = PackedWeights(self._kernels, [_affine(self._kernels, blocks, rows)], rows, memory)
            self._kept.append(packed)
            setattr(layer, name, pointer(packed.struct))
            setattr(layer, f"{name}_bias", self._keep(file.dense(f"l{number}.{stored}.b", rows)))
        for name, stored in NORMS.items():
            setattr(layer, name, self._keep(file.dense(f"l{number}.{stored}", hidden)))
        return layer

    def _keep(self, array: NDArray[Any]) -> int:
        self._kept.append(array)
        return array.ctypes.data


def _affine(kernels: Kernels, blocks: NDArray[np.uint8], rows: int) -> Affine:
    tensor, flags = unpacked_blocks(kernels, "Q4_0", blocks, rows)
    if flags:
        raise ModelError(ModelErrorCode.DAMAGED, "a scale that is no such model's")
    return tensor


def _mean(states: Vectors) -> Vectors:
    """The mean over a window's tokens and ends, weighted by its number of tokens."""
    return np.asarray(states.mean(axis=0) * np.float32(max(1, len(states) - 2)), np.float32)


def _of_length_one(vectors: Vectors) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.float32(1e-6)), np.float32)
