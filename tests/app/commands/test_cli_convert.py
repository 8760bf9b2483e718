"""`shakti model convert` and `import` of folders, as people script them."""

from pathlib import Path

import pytest
from refusals import refused
from terminal import json_of
from terminal import shakti_here as shakti
from tiny_folders import write_tiny_folder
from tiny_models import write_tiny_gguf

from app.core.models.library import ModelLibrary
from shakti_mlx.checkpoint import open_checkpoint
from shakti_mlx.errors import ModelErrorCode

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny_gguf(tmp_path / "tiny.gguf", quant="Q8_0")


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    return ModelLibrary(tmp_path / "models", tmp_path / "no-starter.gguf")


def test_file_is_converted_to_an_installed_model(tiny: Path) -> None:
    fields = json_of(shakti("model", "convert", tiny, "small", "--bits", 4, "--group-size", 32, "--json"))
    assert (fields["model"]["id"], fields["model"]["quantization"]) == ("small", "MLX-4bit-32")
    assert 0 < fields["loss"]["relative_rms"] < 0.2
    assert fields["loss"]["relative_rms_by_kind"]["mlp.up_proj"] > 0
    assert fields["files_kept"] == 0
    checked = json_of(shakti("model", "verify", "small", "--json"))
    assert (checked["ok"], [(each["id"], each["ok"]) for each in checked["models"]]) == (True, [("small", True)])
    (model,) = json_of(shakti("model", "list", "--json"))["models"]
    assert model["id"] == "small"
    answer = shakti("ask", "Hello?", "--model", "small", "--max-tokens", 3, "--json")
    assert answer.returncode == 0, answer.stderr


def test_installed_model_is_converted_to_a_folder_and_back(tiny: Path, tmp_path: Path) -> None:
    assert shakti("model", "import", tiny).returncode == 0
    fields = json_of(shakti("model", "convert", "tiny", tmp_path / "out", "--json"))
    assert (fields["folder"], fields["quantization"]) == (str(tmp_path / "out"), "MLX-8bit-32")
    assert fields["loss"]["relative_rms"] == 0
    with open_checkpoint(tmp_path / "out") as checkpoint:
        assert fields["size"] > checkpoint.weights_nbytes
    assert json_of(shakti("model", "import", tmp_path / "out", "--json"))["model"]["id"] == "out"
    assert json_of(shakti("model", "remove", "out", "--json")) == {"removed": "out"}


def test_result_says_what_was_lost(tiny: Path, tmp_path: Path) -> None:
    result = shakti("model", "convert", tiny, tmp_path / "out")
    assert result.returncode == 0, result.stderr
    assert "0.000%" in result.stdout


def test_folder_of_hugging_face_is_imported(tmp_path: Path) -> None:
    folder = write_tiny_folder(tmp_path / "Tiny-BF16", dtype="BF16", shards=2)
    model = json_of(shakti("model", "import", folder, "--json"))["model"]
    assert (model["id"], model["quantization"]) == ("tiny-bf16", "BF16")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["nothing", "out"], "model_not_found"), (["/nowhere/x.gguf", "out"], "model_not_found")],
)
def test_source_that_is_not_there_is_an_error(arguments: list[str], code: str) -> None:
    result = shakti("model", "convert", *arguments, "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == code


def test_destination_that_exists_is_an_error(tiny: Path, tmp_path: Path) -> None:
    result = shakti("model", "convert", tiny, tmp_path, "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "folder_exists"


@pytest.mark.parametrize("form", [["--bits", "3"], ["--group-size", "48"]])
def test_forms_that_do_not_exist_are_wrong_usage(tiny: Path, form: list[str]) -> None:
    assert shakti("model", "convert", tiny, "out", *form).returncode == 2


def test_cancelled_conversion_goes_on_and_is_not_seen_before(tiny: Path, library: ModelLibrary) -> None:
    with refused(ModelErrorCode.CANCELLED):
        library.convert(tiny, "small", cancelled=lambda: True)
    assert library.installed() == []
    model, conversion = library.convert(tiny, "small")
    assert library.installed() == [model]
    assert conversion.loss["tensors_rounded"] == 0


def test_another_model_of_that_id_stays(tiny: Path, library: ModelLibrary) -> None:
    first, _ = library.convert(tiny, "small")
    second, _ = library.convert(tiny, "small", bits=4)
    assert (first.id, second.id) == ("small", "small-2")
    assert library.convert(tiny, "small")[0] == first
