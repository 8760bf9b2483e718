"""A file that comes in parts is gone on with from its last whole step, and is never joined to anything else."""

import hashlib
import os
from pathlib import Path

import pytest
from refusals import refused

from app.core.network.part_file import PartFile
from shakti_mlx.errors import ModelErrorCode

STEP = 100
ORIGIN = {"name": "small.gguf", "size": 1000}


def part(folder: Path, **changes: object) -> PartFile:
    return PartFile(folder, "small.gguf", {**ORIGIN, **changes}, STEP)


def test_what_is_past_the_last_whole_step_is_not_counted_and_goes(tmp_path: Path) -> None:
    with part(tmp_path) as first:
        first.write(b"a" * 250)
    with part(tmp_path) as again:
        assert again.length == 200
        assert again.path.stat().st_size == 200
        again.write(b"b" * 30)
        assert again.last(40) == b"a" * 10 + b"b" * 30
        again.write(b"c")
        whole = b"a" * 200 + b"b" * 30 + b"c"
        assert again.sha256 == hashlib.sha256(whole).hexdigest()
        assert again.path.read_bytes() == whole


def test_begun_anew_nothing_is_left(tmp_path: Path) -> None:
    with part(tmp_path) as one:
        one.write(b"a" * 250)
        one.restart()
        one.write(b"b")
        assert (one.length, one.path.read_bytes()) == (1, b"b")
        assert one.sha256 == hashlib.sha256(b"b").hexdigest()


def test_another_origin_is_another_file(tmp_path: Path) -> None:
    with part(tmp_path) as one:
        one.write(b"a" * STEP)
    with part(tmp_path, size=1001) as other:
        assert other.length == 0
        assert other.path != one.path


def test_file_is_let_go_where_it_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handles: list[int] = []

    def fail(handle: int) -> os.stat_result:
        handles.append(handle)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("app.core.network.part_file.os.fstat", fail)
    with refused(ModelErrorCode.FOLDER_NOT_WRITABLE), part(tmp_path):
        pass
    monkeypatch.undo()
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(handles[0])


def test_another_checksum_is_told_of_the_file_by_the_name_that_people_know(tmp_path: Path) -> None:
    with part(tmp_path) as one:
        one.write(b"a")
        with refused(ModelErrorCode.CHECKSUM_MISMATCH) as error:
            one.require("B" * 64)
    assert error.value.detail == f"small.gguf: {hashlib.sha256(b'a').hexdigest()}, not {'b' * 64}"
