"""GGUF blocks to arrays: bit for bit what the gguf package makes of them."""

import math

import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from refusals import refused

from shakti_mlx.checkpoint import quantize
from shakti_mlx.checkpoint.gguf import GGUFFile
from shakti_mlx.checkpoint.gguf_header import TENSOR_TYPES, TensorInfo
from shakti_mlx.checkpoint.quantize import CHUNK, READABLE, SCALES, check_numbers, nbytes_in_memory, to_tensor
from shakti_mlx.checkpoint.tensors import Affine, Dense
from shakti_mlx.errors import ModelErrorCode

TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}
HALVES = {"Q4_0": 1, "Q4_1": 2, "Q5_0": 1, "Q5_1": 2, "Q8_0": 1}  # float16 numbers at the start of a block


def info_for(kind: str, rows: int, columns: int) -> TensorInfo:
    nbytes = rows * columns // TYPES[kind].block * TYPES[kind].size
    return TensorInfo("the weights", (rows, columns), TYPES[kind], 0, nbytes)


def blocks_of(kind: str, count: int, halves: NDArray[np.float16], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Blocks with the given scales and minima, and any quants."""
    blocks = rng.integers(0, 256, (count, TYPES[kind].size), np.uint8)
    blocks[:, : 2 * HALVES[kind]] = halves.astype("<f2").view(np.uint8).reshape(count, -1)
    return blocks


def bits_of(array: NDArray[np.float32]) -> NDArray[np.uint32]:
    """The bits of each number, with minus zero as zero."""
    return (array + np.float32(0)).view(np.uint32)


@given(
    kind=st.sampled_from(list(HALVES)),
    rows=st.integers(1, 4),
    groups=st.integers(1, 3),
    seed=st.integers(0, 2**32 - 1),
    exponent=st.integers(-8, 4),
)
@settings(deadline=None, max_examples=150)
def test_quantised_blocks_are_taken_bit_for_bit(kind: str, rows: int, groups: int, seed: int, exponent: int) -> None:
    rng = np.random.default_rng(seed)
    halves = (rng.normal(size=(rows * groups, HALVES[kind])) * 10.0**exponent).clip(-65504, 65504).astype(np.float16)
    blocks = blocks_of(kind, rows * groups, halves, rng)
    expected = gguf.quants.dequantize(blocks.reshape(rows, -1), gguf.GGMLQuantizationType[kind])
    info = info_for(kind, rows, 32 * groups)
    tensor = to_tensor(info, blocks.reshape(-1))
    assert isinstance(tensor, Affine)
    assert (tensor.group_size, tensor.bits) == (32, 4 if kind.startswith("Q4") else 8)
    assert tensor.packed.dtype == np.uint32
    assert tensor.shape == (rows, 32 * groups)
    np.testing.assert_array_equal(bits_of(tensor.dequantize()), bits_of(expected))
    if tensor.scales.dtype == np.float16:
        assert tensor.nbytes == nbytes_in_memory(info)


@given(bits=st.integers(0, 2**16 - 1), kind=st.sampled_from(["Q4_0", "Q5_0", "Q8_0"]))
@settings(deadline=None, max_examples=150)
def test_every_scale_is_exact_or_refused(bits: int, kind: str) -> None:
    scale = np.array([bits], np.uint16).view(np.float16)[0]
    blocks = blocks_of(kind, 1, np.array([[scale]]), np.random.default_rng(1))
    info = info_for(kind, 1, 32)
    if not np.isfinite(scale):
        with refused(ModelErrorCode.DAMAGED):
            to_tensor(info, blocks.reshape(-1))
        return
    tensor = to_tensor(info, blocks.reshape(-1))
    assert isinstance(tensor, Affine)
    zero = {"Q4_0": 8, "Q5_0": 16, "Q8_0": 128}[kind]
    overflows = abs(float(scale)) * zero > 65504
    assert tensor.scales.dtype == tensor.biases.dtype == (np.float32 if overflows else np.float16)
    expected = gguf.quants.dequantize(blocks, gguf.GGMLQuantizationType[kind])
    np.testing.assert_array_equal(bits_of(tensor.dequantize()), bits_of(expected))


def test_more_blocks_than_are_converted_at_once() -> None:
    rng = np.random.default_rng(2)
    count = 2 * CHUNK + 17
    blocks = blocks_of("Q4_1", count, rng.normal(size=(count, 2)).astype(np.float16), rng)
    expected = gguf.quants.dequantize(blocks, gguf.GGMLQuantizationType.Q4_1)
    actual = to_tensor(info_for("Q4_1", count, 32), blocks.reshape(-1)).dequantize()
    np.testing.assert_array_equal(bits_of(actual), bits_of(expected))


@pytest.mark.parametrize(("kind", "dtype"), [("F32", np.float32), ("F16", np.float16)])
def test_dense_weights_are_copied_as_they_are(kind: str, dtype: type[np.floating]) -> None:
    weights: NDArray[np.floating] = np.random.default_rng(3).normal(size=(5, 7)).astype(dtype)
    raw = np.concatenate([np.zeros(1, np.uint8), weights.view(np.uint8).reshape(-1)])[1:]  # at an odd address
    tensor = to_tensor(info_for(kind, 5, 7), raw)
    assert isinstance(tensor, Dense)
    assert tensor.data.dtype == dtype
    raw[:] = 0
    np.testing.assert_array_equal(tensor.data, weights)


def test_bfloat16_weights_come_in_float32_exactly() -> None:
    bits = np.arange(2**16, dtype=np.uint16)
    bits = bits[(bits & 0x7F80) != 0x7F80]  # all but infinities and what is no number
    tensor = to_tensor(info_for("BF16", 5, len(bits) // 5), bits.view(np.uint8))
    expected = gguf.quants.dequantize(bits.view(np.uint8), gguf.GGMLQuantizationType.BF16)
    np.testing.assert_array_equal(tensor.dequantize().reshape(-1).view(np.uint32), expected.view(np.uint32))


@pytest.mark.parametrize("bad", [math.inf, -math.inf, math.nan])
@pytest.mark.parametrize("kind", ["F32", "F16", "Q4_1", "Q5_1"])
def test_numbers_that_are_not_finite_are_damage(kind: str, bad: float) -> None:
    if kind.startswith("Q"):
        raw = blocks_of(kind, 2, np.array([[1, 1], [1, bad]], np.float16), np.random.default_rng(4))
    else:
        weights: NDArray[np.floating] = np.ones(2 * 32, np.float32 if kind == "F32" else np.float16)
        weights[-1] = bad
        raw = weights.view(np.uint8)
    with refused(ModelErrorCode.DAMAGED, "the weights"):
        to_tensor(info_for(kind, 2, 32), raw.reshape(-1))


class Held(GGUFFile):
    """A file with one tensor, in memory."""

    def __init__(self, raw: NDArray[np.uint8]) -> None:
        self.raw = raw

    def read(self, info: TensorInfo, start: int = 0, count: int | None = None) -> NDArray[np.uint8]:
        return self.raw[start : info.nbytes if count is None else start + count].copy()


@pytest.mark.parametrize("bad", [math.inf, -math.inf, math.nan])
@pytest.mark.parametrize("kind", READABLE)
def test_file_is_looked_through_for_what_could_not_be_loaded(
    kind: str, bad: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quantize, "PART", 1000)  # bytes: several parts
    blocks = np.zeros((40, TYPES[kind].size * 256 // TYPES[kind].block), np.uint8)
    info = info_for(kind, 40, 256)
    check_numbers(Held(blocks.reshape(-1)), info)
    dense = {"F32": (4, "<f4"), "F16": (2, "<f2"), "BF16": (2, "<u2")}.get(kind)
    for start in (0,) if dense else SCALES[kind]:
        for row in (0, 21, 39):
            spoilt = blocks.copy()
            width, form = dense or (2, "<f2")
            value = np.array([bad], "<f4").view("<u4") >> 16 if kind == "BF16" else np.array([bad])
            spoilt[row, start : start + width] = value.astype(form).view(np.uint8)
            for look in (check_numbers, lambda file, info: to_tensor(info, file.raw)):
                with refused(ModelErrorCode.DAMAGED, "the weights"):
                    look(Held(spoilt.reshape(-1)), info)


def test_other_types_are_refused_by_name() -> None:
    info = info_for("Q3_K", 1, 256)
    with refused(ModelErrorCode.UNSUPPORTED_FORMAT, "Q3_K"):
        to_tensor(info, np.zeros(info.nbytes, np.uint8))


def test_table_of_types_is_that_of_the_gguf_package() -> None:
    for number, kind in TENSOR_TYPES.items():
        theirs = gguf.GGMLQuantizationType(number)
        assert (kind.name, (kind.block, kind.size)) == (theirs.name, tuple(gguf.GGML_QUANT_SIZES[theirs]))
