"""SafetensorsFile: what others write is read as they read it, and hostile headers end in a ModelError."""

import json
import os
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from refusals import code_of, refused

from shakti_mlx.checkpoint.safetensors import MAX_HEADER, SafetensorsFile
from shakti_mlx.checkpoint.shard import ShardWriter
from shakti_mlx.checkpoint.tensors import Affine, Dense
from shakti_mlx.errors import ModelError, ModelErrorCode

GOOD = {"dtype": "F32", "shape": [2, 2], "data_offsets": [0, 16]}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.safetensors"


def write(path: Path, header: object, data: int = 64, length: int | None = None) -> Path:
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes((len(raw) if length is None else length).to_bytes(8, "little") + raw + bytes(data))
    return path


def test_file_of_mlx_is_read_number_by_number(path: Path) -> None:
    rng = np.random.default_rng(1)
    floats = mx.array(rng.normal(size=(7, 5)).astype(np.float32))
    arrays = {
        "a": floats, "b": floats.astype(mx.float16), "c": floats.astype(mx.bfloat16),
        "d": mx.array(rng.integers(0, 2**32, (3, 4), np.uint32)), "e": floats[0],
    }  # fmt: skip
    mx.save_safetensors(str(path), arrays, {"format": "mlx"})
    with SafetensorsFile(path) as file:
        assert {name: entry.dtype for name, entry in file.tensors.items()} == {
            "a": "F32", "b": "F16", "c": "BF16", "d": "U32", "e": "F32",
        }  # fmt: skip
        for name, array in arrays.items():
            bits = array.view(mx.uint16) if array.dtype == mx.bfloat16 else array
            np.testing.assert_array_equal(file.read(file.tensors[name]), np.array(bits))
        np.testing.assert_array_equal(file.read(file.tensors["a"], 2, 3), np.array(floats)[2:5])


def test_what_the_writer_writes_is_read_by_mlx_and_by_the_reader(path: Path) -> None:
    rng = np.random.default_rng(2)
    packed = rng.integers(0, 2**32, (6, 8), np.uint32)
    scales, biases = rng.normal(size=(2, 6, 2)).astype(np.float16)
    dense = rng.normal(size=(4, 3)).astype(np.float32)
    with ShardWriter(path, ["layer.weight", "norm.weight"]) as writer:
        halves = [slice(0, 2), slice(2, 6)]
        writer.write_affine("layer.weight", (Affine(packed[i], scales[i], biases[i], 4, 32) for i in halves))
        writer.write_dense("norm.weight", [Dense(dense[:1]), Dense(dense[1:])])
    theirs = mx.load(str(path))
    assert isinstance(theirs, dict)
    expected = {"layer.weight": packed, "layer.scales": scales, "layer.biases": biases, "norm.weight": dense}
    assert theirs.keys() == expected.keys() == set(writer.names)
    with SafetensorsFile(path) as file:
        for name, array in expected.items():
            np.testing.assert_array_equal(np.array(theirs[name]), array)
            np.testing.assert_array_equal(file.read(file.tensors[name]), array)


def test_writer_takes_float32_where_one_part_needs_it(path: Path) -> None:
    packed, small, large = np.zeros((1, 4), np.uint32), np.ones((1, 1), np.float16), np.full((1, 1), 1e6, np.float32)
    with ShardWriter(path, ["layer.weight"]) as writer:
        parts = [Affine(packed, small, small, 4, 32), Affine(packed, large, large, 4, 32)]
        writer.write_affine("layer.weight", parts)
    with SafetensorsFile(path) as file:
        assert file.tensors["layer.scales"].dtype == "F32"
        assert file.read(file.tensors["layer.biases"]).ravel().tolist() == [1.0, 1e6]


def entry(**changes: Any) -> dict[str, Any]:
    return {"t": {**GOOD, **changes}}


HOSTILE: dict[str, Any] = {
    "no JSON": b"{]",
    "no UTF-8": b'{"\xff": 1}',
    "an object cut off": b'{"t": {',
    "nested deeply": b"{" + b'"a":{' * 100_000,
    "a number of many digits": b'{"t": ' + b"9" * 5000 + b"}",
    "a tensor that is a list": {"t": [1, 2]},
    "no fields": {"t": {}},
    "a dtype that is none": entry(dtype=["F32"]),
    "no shape": entry(shape=None),
    "no dimension": entry(shape=[], data_offsets=[0, 4]),
    "nine dimensions": entry(shape=[1] * 9, data_offsets=[0, 4]),
    "dimension 0": entry(shape=[0, 2], data_offsets=[0, 0]),
    "negative dimensions": entry(shape=[-2, -2]),
    "dimension of 2^64": entry(shape=[2**64, 1]),
    "product beyond 64 bits": entry(shape=[2**40, 2**40]),
    "real dimensions": entry(shape=[2.0, 2.0]),
    "true as a dimension": entry(shape=[True, 4]),
    "one offset": entry(data_offsets=[0]),
    "offsets the wrong way round": entry(data_offsets=[16, 0]),
    "negative offsets": entry(data_offsets=[-16, 0]),
    "offsets beyond the file": entry(data_offsets=[64, 80]),
    "offsets near 2^63": entry(data_offsets=[2**63 - 17, 2**63 - 1]),
    "offsets of another size": entry(data_offsets=[0, 15]),
    "tensors that overlap": {"t": GOOD, "u": {**GOOD, "data_offsets": [8, 24]}},
    "a very long name": {"t" * 600: GOOD},
}


@pytest.mark.parametrize("header", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_header_is_damage(path: Path, header: object) -> None:
    assert code_of(SafetensorsFile, write(path, header)) is ModelErrorCode.DAMAGED


@pytest.mark.parametrize("length", [0, 1, 40, 10**4, MAX_HEADER + 1, 2**63, 2**64 - 1])
def test_length_that_is_not_the_headers_is_damage(path: Path, length: int) -> None:
    assert code_of(SafetensorsFile, write(path, {"t": GOOD}, length=length)) is ModelErrorCode.DAMAGED


@pytest.mark.parametrize("raw", [b"", b"1234567", bytes(100), b"GGUF" + bytes(100), b"\x80\x02}q\x00" * 20])
def test_what_has_no_header_is_no_model(path: Path, raw: bytes) -> None:
    path.write_bytes(raw)
    assert code_of(SafetensorsFile, path) is ModelErrorCode.NOT_A_MODEL


@pytest.mark.parametrize("dtype", ["F4", "", "f32"])
def test_unknown_number_format_is_named(path: Path, dtype: object) -> None:
    assert code_of(SafetensorsFile, write(path, entry(dtype=dtype))) is ModelErrorCode.UNSUPPORTED_FORMAT


def test_known_format_that_is_not_read_is_refused_when_asked_for(path: Path) -> None:
    write(path, {"t": {"dtype": "F64", "shape": [2], "data_offsets": [0, 16]}})
    with SafetensorsFile(path) as file, refused(ModelErrorCode.UNSUPPORTED_FORMAT, "F64"):
        file.read(file.tensors["t"])


def test_missing_file_and_folder(tmp_path: Path) -> None:
    assert code_of(SafetensorsFile, tmp_path / "no.safetensors") is ModelErrorCode.NOT_FOUND
    assert code_of(SafetensorsFile, tmp_path) is ModelErrorCode.NOT_A_MODEL


@pytest.mark.parametrize("shorter", [True, False])
def test_file_that_changes_while_it_is_open_is_damage(path: Path, shorter: bool) -> None:
    with SafetensorsFile(write(path, {"t": GOOD})) as file:
        with path.open("r+b") as other:
            if shorter:
                other.truncate(40)
            else:
                other.write(b"x")
                os.utime(other.fileno(), ns=(1, 1))
        with pytest.raises(ModelError, match="changed while it was read"):
            file.read(file.tensors["t"])
