"""A model is brought from a stick: whole or not at all, and a copy that broke off goes on where it was."""

import hashlib
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from far_server import FarServer
from refusals import refused
from tiny_folders import write_tiny_folder
from tiny_models import write_tiny_gguf

from app.core.errors import ErrorCode
from app.core.models.catalogue import CatalogueEntry
from app.core.models.library import ModelLibrary
from app.core.models.model_copying import INCOMING, KEPT_SECONDS
from app.core.network.network import Network
from app.core.network.request_log import RequestLog
from app.core.settings import SettingsFile
from shakti_mlx.errors import ModelErrorCode

STEP = 4096


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_gguf(tmp_path_factory.mktemp("made") / "Ward-Model.Q4_0.gguf")


@pytest.fixture
def stick(tmp_path: Path, made: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Path(shutil.copy2(made, folder))


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "models", tmp_path / "none.gguf", copy_step=STEP)


def after(share: float, act: Callable[[], object]) -> Callable[[int, int], None]:
    """Progress that does something once so much is done."""
    done_it: list[object] = []

    def progress(done: int, whole: int) -> None:
        if done >= share * whole and not done_it:
            done_it.append(act())

    return progress


def pulled(stick: Path) -> Callable[[], None]:
    """The file ends where it is read now: what a stick that is gone looks like."""
    return lambda: os.truncate(stick, stick.stat().st_size // 3)


def plugged_in_again(stick: Path, made: Path) -> None:
    shutil.copy2(made, stick)


def test_stick_pulled_out_midway_is_said_and_nothing_is_installed(library: ModelLibrary, stick: Path) -> None:
    with refused(ErrorCode.SOURCE_GONE) as raised:
        library.import_(stick, progress=after(0.5, pulled(stick)))
    assert str(stick) in raised.value.detail
    assert library.installed() == []


def test_copy_goes_on_where_the_stick_was_pulled(library: ModelLibrary, stick: Path, made: Path) -> None:
    with refused(ErrorCode.SOURCE_GONE):
        library.import_(stick, progress=after(0.5, pulled(stick)))
    plugged_in_again(stick, made)
    told: list[int] = []
    model = library.import_(stick, progress=lambda done, whole: told.append(done))
    assert told[0] > 0.4 * made.stat().st_size
    assert model.weights.read_bytes() == made.read_bytes()
    assert model.sha256 == hashlib.sha256(made.read_bytes()).hexdigest()
    assert model.weights.name == made.name
    library.verify(model)
    assert list((stick.parent.parent / "models" / INCOMING).iterdir()) == []


def test_cancelled_copy_goes_on(library: ModelLibrary, stick: Path, made: Path) -> None:
    told: list[int] = []
    with refused(ModelErrorCode.CANCELLED):
        library.import_(stick, progress=lambda done, whole: told.append(done), cancelled=lambda: len(told) > 5)
    assert library.installed() == []
    told.clear()
    assert library.import_(stick, progress=lambda done, whole: told.append(done)).sha256
    assert told[0] > 5 * STEP


def test_another_file_of_the_same_name_does_not_go_on(library: ModelLibrary, stick: Path, tmp_path: Path) -> None:
    with refused(ErrorCode.SOURCE_GONE):
        library.import_(stick, progress=after(0.5, pulled(stick)))
    other = write_tiny_gguf(tmp_path / "other.gguf", seed=5)
    shutil.copy(other, stick)
    assert library.import_(stick).weights.read_bytes() == other.read_bytes()


def test_half_copies_of_two_files_of_one_name_do_not_mix(
    library: ModelLibrary, stick: Path, made: Path, tmp_path: Path
) -> None:
    with refused(ErrorCode.SOURCE_GONE):
        library.import_(stick, progress=after(0.5, pulled(stick)))
    shutil.copy(write_tiny_gguf(tmp_path / "other.gguf", seed=5), stick)
    library.import_(stick)
    plugged_in_again(stick, made)
    told: list[int] = []
    library.import_(stick, progress=lambda done, whole: told.append(done))
    assert told[0] > 0.4 * made.stat().st_size


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_full_disk_is_said_and_the_copy_goes_on_once_there_is_room(
    library: ModelLibrary, stick: Path, made: Path
) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (made.stat().st_size // 2, before[1]))
    try:
        with refused(ModelErrorCode.DISK_FULL):
            library.import_(stick)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert library.installed() == []
    told: list[int] = []
    library.verify(library.import_(stick, progress=lambda done, whole: told.append(done)))
    assert told[0] > 0.4 * made.stat().st_size


def test_half_copy_that_does_not_fit_its_source_is_dropped(library: ModelLibrary, stick: Path, made: Path) -> None:
    with refused(ErrorCode.SOURCE_GONE):
        library.import_(stick, progress=after(0.5, pulled(stick)))
    plugged_in_again(stick, made)
    (part,) = (stick.parent.parent / "models" / INCOMING).iterdir()
    part.write_bytes(bytes(part.stat().st_size))
    assert library.import_(stick).weights.read_bytes() == made.read_bytes()


def test_wrong_checksum_is_refused_and_its_copy_is_gone(library: ModelLibrary, stick: Path) -> None:
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        library.import_(stick, sha256="0" * 64)
    assert library.installed() == []
    assert list((stick.parent.parent / "models" / INCOMING).iterdir()) == []


def test_checksum_may_be_in_capitals_with_spaces_around(library: ModelLibrary, stick: Path, made: Path) -> None:
    digest = hashlib.sha256(made.read_bytes()).hexdigest().upper()
    assert library.import_(stick, sha256=f" {digest}\n").sha256 == digest.lower()


def test_same_model_twice_is_one(library: ModelLibrary, stick: Path) -> None:
    first, second = library.import_(stick), library.import_(stick)
    assert first == second
    assert library.installed() == [first]


def test_file_that_is_no_model_is_refused_before_it_is_copied(library: ModelLibrary, tmp_path: Path) -> None:
    foreign = tmp_path / "holiday.gguf"
    foreign.write_bytes(b"\xff\xd8\xff" + bytes(10_000))
    with refused(ModelErrorCode.NOT_A_MODEL):
        library.import_(foreign)
    assert not (tmp_path / "models").exists()


def test_stick_that_is_not_there_is_said(library: ModelLibrary, tmp_path: Path) -> None:
    with refused(ModelErrorCode.NOT_FOUND):
        library.import_(tmp_path / "gone.gguf")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tiny_folder(tmp_path / "Tiny-Folder", shards=3)


def test_folder_goes_on_too(library: ModelLibrary, folder: Path) -> None:
    told: list[int] = []
    with refused(ModelErrorCode.CANCELLED):
        library.import_(folder, progress=lambda done, whole: told.append(done), cancelled=lambda: len(told) > 30)
    assert library.installed() == []
    before = told[-1]
    told.clear()
    model = library.import_(folder, progress=lambda done, whole: told.append(done))
    assert told[0] > before - STEP
    library.verify(model)
    assert {each.name for each in model.weights.iterdir()} >= {"config.json", "tokenizer.gguf"}
    assert library.import_(folder) == model


def test_old_half_copies_are_swept(library: ModelLibrary, stick: Path, made: Path) -> None:
    with refused(ErrorCode.SOURCE_GONE):
        library.import_(stick, progress=after(0.5, pulled(stick)))
    (part,) = (stick.parent.parent / "models" / INCOMING).iterdir()
    old = part.stat().st_mtime - KEPT_SECONDS - 60
    os.utime(part, (old, old))
    plugged_in_again(stick, made)
    told: list[int] = []
    library.import_(stick, progress=lambda done, whole: told.append(done))
    assert told[0] == STEP


def entry_for(made: Path, **changes: object) -> CatalogueEntry:
    content = made.read_bytes()
    fields: dict[str, object] = {
        "name": "Ward Model", "purpose": "chat", "languages": ("en",), "license": "", "parameters": 1,
        "context_length": 256, "sizes": {"Q4_0": len(content)}, "kv_width": 1, "repository": "somewhere",
        "file": made.name, "gated": False, "quantization": "Q4_0", "url": f"https://example.org/{made.name}",
        "sha256": hashlib.sha256(content).hexdigest(), "size": len(content), **changes,
    }  # fmt: skip
    return CatalogueEntry(**fields)  # type: ignore[arg-type]


def network_to(server: FarServer, tmp_path: Path) -> Network:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.update(network=True)
    return Network(settings, RequestLog(tmp_path / "network.jsonl"), server)


def test_downloaded_model_is_installed_after_a_break(library: ModelLibrary, made: Path, tmp_path: Path) -> None:
    server = FarServer(made.read_bytes())
    server.answers = [server.breaking(after=20_000)]
    network, entry = network_to(server, tmp_path), entry_for(made)
    with refused(ErrorCode.NETWORK_FAILED):
        library.download(entry, network)
    assert library.installed() == []
    model = library.download(entry, network)
    assert model.weights.read_bytes() == made.read_bytes()
    assert "Range" in server.asked[1][3]
    assert list((tmp_path / "models" / INCOMING).iterdir()) == []


def test_download_with_another_checksum_is_not_installed(library: ModelLibrary, made: Path, tmp_path: Path) -> None:
    network = network_to(FarServer(made.read_bytes()), tmp_path)
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        library.download(entry_for(made, sha256="1" * 64), network)
    assert library.installed() == []
    assert list((tmp_path / "models" / INCOMING).iterdir()) == []


def test_model_without_a_known_checksum_is_not_downloaded(library: ModelLibrary, made: Path, tmp_path: Path) -> None:
    server = FarServer(made.read_bytes())
    with refused(ErrorCode.DOWNLOAD_NOT_OFFERED):
        library.download(entry_for(made, url=None, sha256=None, size=None), network_to(server, tmp_path))
    assert server.asked == []


def test_data_folder_is_not_made_anew_where_its_drive_was_pulled_out(tmp_path: Path, made: Path) -> None:
    library = ModelLibrary(tmp_path / "home" / "models", tmp_path / "none.gguf", copy_step=STEP)
    acts: list[Callable[[], object]] = [
        lambda: library.import_(made),
        lambda: library.import_(write_tiny_folder(tmp_path / "folder")),
        lambda: library.convert(made, "converted", bits=4),
    ]
    for act in acts:
        with refused(ErrorCode.HOME_MISSING):
            act()
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_drive_of_the_data_folder_may_go_while_a_model_comes(tmp_path: Path, made: Path, kind: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    library = ModelLibrary(home / "models", tmp_path / "none.gguf", copy_step=STEP)
    source = made if kind == "file" else write_tiny_folder(tmp_path / "folder")
    with refused(ModelErrorCode.FOLDER_NOT_WRITABLE):
        library.import_(source, progress=after(0.5, lambda: home.rename(tmp_path / "pulled out")))
    assert not home.exists()
