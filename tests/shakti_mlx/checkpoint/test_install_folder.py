"""Installing a Hugging Face or MLX folder: whole or not at all, every file with its checksum."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from refusals import code_of, refused
from tiny_folders import write_tiny_folder
from tiny_models import TINY, tiny_weights, write_tiny_gguf

from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint import source as source_module
from shakti_mlx.checkpoint.convert import convert
from shakti_mlx.checkpoint.install import adopt, install, list_installed, remove, verify
from shakti_mlx.checkpoint.manifest import MANIFEST, read_manifest
from shakti_mlx.errors import ModelErrorCode
from shakti_mlx.language_model import LanguageModel

MISMATCH = ModelErrorCode.CHECKSUM_MISMATCH


@pytest.fixture
def models(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "models"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_folder(tmp_path / "Tiny-Llama-4bit", quantization=(4, 32), shards=2)


def nothing_left(models: Path) -> bool:
    return not models.exists() or not any(models.iterdir())


def test_installed_model_is_the_folder_and_what_it_says(folder: Path, models: Path) -> None:
    (folder / "LICENSE").write_text("free")
    (folder / "evil.py").write_text("raise SystemExit")
    (folder / "pytorch_model.bin").write_bytes(b"\x80\x02}q\x00.")
    model = install(folder, models)
    assert (model.id, model.name, model.quantization) == ("tiny-llama-4bit", "Tiny Llama 4bit", "MLX-4bit-32")
    assert (model.architecture, model.context_length) == ("llama", 256)
    assert [path.name for path in models.iterdir()] == [model.id]
    assert sorted(path.name for path in model.folder.iterdir()) == [MANIFEST, "model"]
    wanted = {path.name for path in folder.iterdir()} - {"evil.py", "pytorch_model.bin"}
    assert {path.name for path in model.weights.iterdir()} == {each.name for each in model.files} == wanted
    for each in model.files:
        raw = (model.weights / each.name).read_bytes()
        assert raw == (folder / each.name).read_bytes()
        assert (each.size, each.sha256) == (len(raw), hashlib.sha256(raw).hexdigest())
    assert model.size == sum(each.size for each in model.files)
    assert list_installed(models) == [model] == [read_manifest(model.folder)]
    verify(model)
    with open_checkpoint(model.folder) as checkpoint:
        assert checkpoint.name == "Tiny Llama 4bit"


def test_folder_whose_weights_are_no_numbers_is_not_installed(tmp_path: Path, models: Path) -> None:
    weights = tiny_weights(TINY, 0)
    weights["model.layers.1.mlp.up_proj.weight"][5, 7] = np.inf
    folder = write_tiny_folder(tmp_path / "Spoilt", weights=weights)
    with refused(ModelErrorCode.DAMAGED, "up_proj"):
        install(folder, models)
    assert nothing_left(models)


def test_checksum_of_a_folder_is_that_of_the_list_of_its_files(folder: Path, models: Path) -> None:
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())]
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()
    assert code_of(install, folder, models, sha256="0" * 64) is MISMATCH
    assert nothing_left(models)
    assert install(folder, models, sha256=digest.upper()).sha256 == digest


def test_same_folder_is_installed_once_and_mended(folder: Path, models: Path) -> None:
    first = install(folder, models)
    assert install(folder, models) == first
    assert install(first.folder, models) == first
    (first.weights / "config.json").write_text("{}")
    assert install(folder, models) == first
    verify(first)
    (folder / "README.md").write_text("another")
    assert install(folder, models).id == "tiny-llama-4bit-2"


def test_progress_reaches_the_size(folder: Path, models: Path) -> None:
    seen: list[tuple[int, int]] = []
    model = install(folder, models, progress=lambda *progress: seen.append(progress))
    assert seen[-1] == (model.size, model.size)
    assert seen == sorted(seen)
    seen.clear()
    verify(model, lambda *progress: seen.append(progress))
    assert seen[-1] == (model.size, model.size)


@pytest.mark.parametrize("after", [0, 1, 5])
def test_cancel_leaves_nothing(folder: Path, models: Path, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    monkeypatch.setattr(source_module, "CHUNK", 4096)
    asked = iter(range(10**6))
    assert code_of(install, folder, models, cancelled=lambda: next(asked) >= after) is ModelErrorCode.CANCELLED
    assert nothing_left(models)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("config.json", ModelErrorCode.NOT_A_MODEL),
        ("model-00002-of-00002.safetensors", ModelErrorCode.NOT_FOUND),
        ("tokenizer.gguf", ModelErrorCode.BAD_TOKENIZER),
    ],
)
def test_folder_that_is_not_whole_is_refused(folder: Path, models: Path, name: str, code: ModelErrorCode) -> None:
    (folder / name).unlink()
    assert code_of(install, folder, models) is code
    assert nothing_left(models)


def test_folder_whose_tokenizer_is_no_good_is_refused_before_it_is_copied(folder: Path, models: Path) -> None:
    (folder / "tokenizer.gguf").unlink()
    copied: list[int] = []
    with refused(ModelErrorCode.BAD_TOKENIZER):
        install(folder, models, progress=lambda done, of: copied.append(done))
    assert not copied


@pytest.mark.parametrize("change", ["altered", "shorter", "missing", "more", "list"])
def test_verify_sees_every_change(folder: Path, models: Path, change: str) -> None:
    model = install(folder, models)
    path = model.weights / "config.json"
    raw = path.read_bytes()
    if change == "altered":
        path.write_bytes(raw.replace(b"256", b"255"))
    elif change == "shorter":
        path.write_bytes(raw[:-1])
    elif change == "missing":
        path.unlink()
    elif change == "more":
        (model.weights / "chat_template.json").write_text("{}")
    else:
        fields = json.loads((model.folder / MANIFEST).read_text())
        fields["files"] = fields["files"][1:]
        (model.folder / MANIFEST).write_text(json.dumps(fields))
        model = read_manifest(model.folder)
    assert code_of(verify, model) is (ModelErrorCode.NOT_FOUND if change == "missing" else MISMATCH)


@pytest.mark.parametrize(
    "change",
    [
        {"files": []}, {"files": None}, {"files": [5]}, {"files": [{"name": "../x", "size": 1, "sha256": "0" * 64}]},
        {"files": [{"name": "x", "size": 1, "sha256": "zz"}]}, {"files": [{"name": "x"}]}, {"format": 1},
        {"weights": ".."},
    ],
)  # fmt: skip
def test_broken_manifest_is_left_out(folder: Path, models: Path, change: dict[str, object]) -> None:
    model = install(folder, models)
    fields = json.loads((model.folder / MANIFEST).read_text())
    (model.folder / MANIFEST).write_text(json.dumps({**fields, **change}))
    assert list_installed(models) == []


def test_removed_folder_is_gone(folder: Path, models: Path) -> None:
    remove(install(folder, models))
    assert nothing_left(models)


def test_converted_folder_is_moved_among_the_models(tmp_path: Path, models: Path) -> None:
    models.mkdir(parents=True)
    source = write_tiny_gguf(tmp_path / "Tiny-Llama.Q8_0.gguf", quant="Q8_0")
    converted = models / ".converted-small"
    convert(source, converted, bits=4)
    model = adopt(converted, models, "small")
    assert [path.name for path in models.iterdir()] == ["small"]
    assert (model.id, model.name, model.quantization) == ("small", "Tiny Llama", "MLX-4bit-64")
    verify(model)
    with pytest.raises(ValueError, match="no id"):
        adopt(converted, models, "../up")


def test_manifest_of_a_gguf_model_is_what_it_was(tmp_path: Path, models: Path) -> None:
    model = install(write_tiny_gguf(tmp_path / "tiny.gguf"), models)
    fields = json.loads((model.folder / MANIFEST).read_text())
    assert fields["format"] == 1
    assert "files" not in fields
    shutil.copy(model.folder / MANIFEST, tmp_path)
    assert read_manifest(model.folder) == model


@pytest.mark.parametrize("backend", ["torch", "mlx"])
def test_installed_folder_answers_like_the_file_it_came_from(tmp_path: Path, models: Path, backend: str) -> None:
    source = write_tiny_gguf(tmp_path / "tiny.gguf", quant="Q4_1")
    convert(source, tmp_path / "converted")
    model = install(tmp_path / "converted", models)
    messages = [{"role": "user", "content": "hello the world"}]
    logits = []
    for path in (source, model.weights, model.folder):
        language_model = LanguageModel.load(path, backend=backend, dtype="float32")
        tokens = language_model.encode(messages)
        logits.append((tokens, language_model.model.forward(tokens, language_model.model.new_cache()).tolist()))
    assert logits[0] == logits[1] == logits[2]
