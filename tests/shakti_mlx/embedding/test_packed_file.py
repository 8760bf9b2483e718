"""The packed file of an embedding model: read when it is sound, refused with a code when it is not."""

import struct
from pathlib import Path

import numpy as np
import pytest
from made_encoder import HIDDEN, INNER, LAYERS, PIECES, made_encoder, write_made_encoder
from refusals import refused

from shakti_mlx import kernels
from shakti_mlx.embedding.encoder import TextEncoder
from shakti_mlx.embedding.packed_file import open_packed
from shakti_mlx.errors import ModelError, ModelErrorCode

SHAPE_AT = 8  # behind magic and version
PIECES_AT = 44
CODES = {ModelErrorCode.DAMAGED, ModelErrorCode.NOT_A_MODEL, ModelErrorCode.UNSUPPORTED_FORMAT}


def read(path: Path) -> None:
    """All that the encoder reads of it, and a text through it."""
    if kernels.load() is None:
        pytest.skip("the kernels were not built: no C compiler")
    assert np.isfinite(TextEncoder.load(path).vectors(["ab a", "ಕ"])).all()


def test_sound_file_is_read(tmp_path: Path) -> None:
    made = write_made_encoder(tmp_path / "made.bin")
    with open_packed(tmp_path / "made.bin") as file:
        assert (file.shape.hidden, file.shape.inner, file.shape.layers) == (HIDDEN, INNER, LAYERS)
        pieces = file.pieces
        ends = zip(pieces.offsets, pieces.offsets[1:], strict=False)
        assert [pieces.text[start:end].tobytes().decode() for start, end in ends] == PIECES
        assert np.array_equal(file.dense("l1.fi.b", INNER), made.tensors["l1.fi.b"])
        assert file.blocks("l1.fi.w", INNER, HIDDEN).shape == (INNER * HIDDEN // 32, 18)
    read(tmp_path / "made.bin")


def test_missing_file_and_folder_have_codes(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "none", ModelErrorCode.NOT_FOUND), (tmp_path, ModelErrorCode.NOT_READABLE)):
        with refused(code), open_packed(path):
            pass


def test_file_that_ends_anywhere_is_refused(tmp_path: Path) -> None:
    whole, path = made_encoder().data, tmp_path / "cut.bin"
    for length in [*range(0, 600, 7), *range(600, len(whole), 997), len(whole) - 1]:
        path.write_bytes(whole[:length])
        with pytest.raises(ModelError) as caught:
            read(path)
        assert caught.value.code in CODES


@pytest.mark.parametrize("value", [-1, 0, 1, 2**31 - 1, -(2**31), 33])
@pytest.mark.parametrize("field", range(7))
def test_no_size_in_the_file_is_trusted(tmp_path: Path, field: int, value: int) -> None:
    data = bytearray(made_encoder().data)
    before = struct.unpack_from("<i", data, SHAPE_AT + 4 * field)[0]
    struct.pack_into("<i", data, SHAPE_AT + 4 * field, value)
    (tmp_path / "made.bin").write_bytes(data)
    if value == 1 and field in (1, 2):  # one layer of the two that are there, one head of the size of four
        read(tmp_path / "made.bin")
        return
    assert value != before
    with pytest.raises(ModelError) as caught:
        read(tmp_path / "made.bin")
    assert caught.value.code in CODES


@pytest.mark.parametrize("at", [4, 40])
def test_other_version_and_other_groups_are_told(tmp_path: Path, at: int) -> None:
    data = bytearray(made_encoder().data)
    data[at] += 1
    (tmp_path / "made.bin").write_bytes(data)
    with refused(ModelErrorCode.UNSUPPORTED_FORMAT), open_packed(tmp_path / "made.bin"):
        pass


@pytest.mark.parametrize("field", range(5))
def test_no_number_of_a_piece_is_trusted(tmp_path: Path, field: int) -> None:
    for value in (-1, 2**31 - 1, len(PIECES)):
        data = bytearray(made_encoder().data)
        struct.pack_into("<i", data, PIECES_AT + 4 * field, value)
        (tmp_path / "made.bin").write_bytes(data)
        if field == 3 or (field == 0 and value == len(PIECES)):  # padding, which is not used; what is there
            read(tmp_path / "made.bin")
            continue
        with pytest.raises(ModelError):
            read(tmp_path / "made.bin")


def test_altered_bytes_never_do_more_than_give_an_error(tmp_path: Path) -> None:
    whole, path = made_encoder().data, tmp_path / "made.bin"
    rng = np.random.default_rng(1)
    refused = 0
    for _ in range(400):
        data = bytearray(whole)
        for at in rng.integers(0, 1500 if rng.random() < 0.8 else len(whole), rng.integers(1, 4)):
            data[at] = rng.integers(0, 256)
        path.write_bytes(data)
        try:
            read(path)
        except ModelError as error:
            assert error.code in CODES
            refused += 1
    assert 50 < refused < 400


def test_numbers_that_are_not_finite_are_refused(tmp_path: Path) -> None:
    data = bytearray(made_encoder().data)
    data[-2:] = b"\xc0\x7f"  # the last layer's shift
    (tmp_path / "made.bin").write_bytes(data)
    with refused(ModelErrorCode.DAMAGED):
        read(tmp_path / "made.bin")
