"""TextEncoder: what the model computes, on every path of the kernels, alone or among other texts."""

from pathlib import Path

import numpy as np
import pytest
from made_encoder import LONGEST, MadeEncoder, write_made_encoder

from shakti_mlx.embedding.encoder import TextEncoder
from shakti_mlx.kernels import Kernels

TEXTS = ["", "a", "ab ab ಕ", "क्ष😀 abba", "ab " * 12, "b a " * 9, "abba é b a ab ab ab", "a" * 200]


@pytest.fixture
def made(tmp_path: Path) -> MadeEncoder:
    return write_made_encoder(tmp_path / "made.bin")


@pytest.fixture
def encoder(native: Kernels, made: MadeEncoder, tmp_path: Path) -> TextEncoder:
    assert made.data
    return TextEncoder.load(tmp_path / "made.bin")


def test_vectors_are_means_of_what_the_model_computes(encoder: TextEncoder, made: MadeEncoder) -> None:
    short = [text for text in TEXTS if encoder.tokenizer.count(text) <= LONGEST - 2]
    assert len(short) == len(TEXTS) - 1
    for text, vector in zip(short, encoder.vectors(short), strict=True):
        mean = made.states([0, *encoder.tokenizer.encode(text)[0].tolist(), 2]).mean(axis=0)
        assert vector @ mean / np.linalg.norm(mean) > 0.9995


def test_long_text_goes_in_parts_weighed_by_their_tokens(encoder: TextEncoder, made: MadeEncoder) -> None:
    ids = encoder.tokenizer.encode(TEXTS[-1])[0].tolist()
    parts = [ids[start : start + LONGEST - 2] for start in range(0, len(ids), LONGEST - 2)]
    assert len(parts) > 2
    mean = np.sum([len(part) * made.states([0, *part, 2]).mean(axis=0) for part in parts], axis=0)
    assert encoder.vectors([TEXTS[-1]])[0] @ mean / np.linalg.norm(mean) > 0.9995
    assert len(encoder.encode([TEXTS[-1]])[0].tokens) == len(ids)


def test_token_vectors_are_those_of_the_text_alone(encoder: TextEncoder, made: MadeEncoder) -> None:
    for text in ("ab ab ಕ", "abba"):
        ids = encoder.tokenizer.encode("a: " + text)[0].tolist()
        of_text = encoder.tokenizer.encode(text)[0].tolist()
        assert ids[-len(of_text) :] == of_text
        expected = made.states([0, *ids, 2])[-1 - len(of_text) : -1]
        found = encoder.encode([text], "a: ")[0].tokens
        assert found.shape == expected.shape
        assert ((found * expected).sum(axis=1) / np.linalg.norm(expected, axis=1)).min() > 0.999


def test_text_has_the_same_vector_alone_and_among_others(encoder: TextEncoder) -> None:
    alone = [encoder.vectors([text])[0] for text in TEXTS]
    assert np.array_equal(encoder.vectors(TEXTS), alone)
    assert np.array_equal(encoder.vectors(TEXTS * 30)[-len(TEXTS) :], alone)
    encoded = [encoder.encode([text])[0] for text in TEXTS]
    for found, expected, vector in zip(encoder.encode(TEXTS * 5)[-len(TEXTS) :], encoded, alone, strict=True):
        assert np.array_equal(found.tokens, expected.tokens)
        assert np.array_equal(found.whole, vector)


def test_threads_do_not_change_a_bit(native: Kernels, encoder: TextEncoder) -> None:
    native.set_threads(1)
    alone = encoder.vectors(TEXTS)
    native.set_threads(3)
    assert np.array_equal(encoder.vectors(TEXTS), alone)


def test_paths_agree(native: Kernels, encoder: TextEncoder) -> None:
    own = encoder.vectors(TEXTS)
    native.use_path("portable")
    assert (own * encoder.vectors(TEXTS)).sum(axis=1).min() > 0.99999


def test_nothing_gives_nothing(encoder: TextEncoder) -> None:
    assert encoder.vectors([]).shape == (0, encoder.width)
    assert encoder.encode([]) == []
