import hashlib
import os
from pathlib import Path

import pytest
from refusals import refused
from tiny_models import write_tiny_gguf

from app.core import paths
from app.core.models.library import ModelLibrary
from app.core.settings import Settings
from shakti_mlx.errors import ModelErrorCode


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("starter") / "Starter-Instruct.Q4_1.gguf"
    write_tiny_gguf(path)
    return path


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("other") / "Another.gguf"
    write_tiny_gguf(path, seed=7)
    return path


@pytest.fixture
def library(tmp_path: Path, starter: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "models", starter, hashlib.sha256(starter.read_bytes()).hexdigest())


def test_empty_machine_starts_with_the_starter_model(library: ModelLibrary, starter: Path) -> None:
    model = library.ensure_starter()
    assert model is not None
    assert model.weights.read_bytes() == starter.read_bytes()
    assert library.installed() == [model]
    assert library.chosen(Settings()) == library.get(model.id) == model
    library.verify(model)


def test_starter_is_installed_once(library: ModelLibrary) -> None:
    assert library.ensure_starter() is not None
    assert library.ensure_starter() is None
    assert len(library.installed()) == 1


def test_starter_that_was_removed_does_not_come_back_beside_another_model(library: ModelLibrary, other: Path) -> None:
    starter = library.ensure_starter()
    assert starter is not None
    mine = library.import_(other)
    library.remove(starter)
    assert library.ensure_starter() is None
    assert library.installed() == [mine]
    assert library.chosen(Settings()) == mine
    assert (library.is_starter(starter), library.is_starter(mine)) == (True, False)


def test_first_model_goes_on_answering_when_another_comes(library: ModelLibrary, other: Path) -> None:
    starter = library.ensure_starter()
    assert starter is not None
    another = library.import_(other)
    assert another.id < starter.id
    assert library.installed() == [starter, another]
    assert library.chosen(Settings()) == starter


def test_machine_without_any_model_gets_the_starter_again(library: ModelLibrary) -> None:
    starter = library.ensure_starter()
    assert starter is not None
    library.remove(starter)
    assert library.installed() == []
    assert library.ensure_starter() == starter


def test_altered_starter_is_not_installed(tmp_path: Path, starter: Path) -> None:
    library = ModelLibrary(tmp_path / "models", starter, "0" * 64)
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        library.ensure_starter()
    assert library.installed() == []


def test_no_model_and_no_starter_is_said(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path / "models", tmp_path / "gone.gguf")
    for act in (library.ensure_starter, lambda: library.chosen(Settings())):
        with refused(ModelErrorCode.NOT_FOUND):
            act()


def test_without_the_starters_file_another_model_is_enough(tmp_path: Path, other: Path) -> None:
    library = ModelLibrary(tmp_path / "models", tmp_path / "gone.gguf")
    library.import_(other)
    assert library.ensure_starter() is None


def test_model_of_the_settings_is_taken_and_no_other(library: ModelLibrary, other: Path) -> None:
    library.ensure_starter()
    mine = library.import_(other)
    assert library.chosen(Settings(model=mine.id)) == mine
    library.remove(mine)
    with refused(ModelErrorCode.NOT_FOUND) as raised:
        library.chosen(Settings(model=mine.id))
    assert raised.value.detail == mine.id


def test_file_with_another_checksum_is_refused(library: ModelLibrary, other: Path) -> None:
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        library.import_(other, sha256="f" * 64)
    assert library.installed() == []


def test_altered_weights_are_found(library: ModelLibrary) -> None:
    model = library.ensure_starter()
    assert model is not None
    model.weights.chmod(0o600)
    with model.weights.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        last = file.read(1)[0]
        file.seek(-1, os.SEEK_END)
        file.write(bytes([last ^ 1]))
    with refused(ModelErrorCode.CHECKSUM_MISMATCH):
        library.verify(model)


def test_pinned_checksum_is_that_of_the_starter_that_make_fetches(starter_gguf: Path) -> None:
    with starter_gguf.open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == paths.STARTER_SHA256
    assert starter_gguf.name == paths.STARTER_FILE
    assert starter_gguf == paths.starter_model()
