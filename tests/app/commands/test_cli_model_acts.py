"""`shakti model catalogue|measure|use|download` and `shakti network`: fields that scripts can rely on."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from tiny_models import write_tiny_gguf

from app.cli import run
from app.core.instance import instance_lock
from app.core.network.request_log import Outcome, RequestLog
from app.core.paths import DataFolder
from app.core.settings import Settings, load_settings, save_settings

MEASUREMENT = {
    "when", "backend", "load_seconds", "prompt_tokens", "prompt_tokens_per_second", "new_tokens", "tokens_per_second",
    "peak_memory",
}  # fmt: skip


@pytest.fixture(autouse=True)
def one_application(qapp: QApplication) -> None:
    """A command makes an application object where there is none, and there is room for one kind of it alone."""


@pytest.fixture
def shakti(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command and gives its exit code and JSON."""

    def call(*arguments: object) -> tuple[int, dict[str, Any]]:
        code = run([*map(str, arguments), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


@pytest.fixture
def models(shakti: Any, tmp_path: Path) -> list[str]:
    """Two tiny models, installed."""
    ids = []
    for seed, name in enumerate(("first.gguf", "second.gguf")):
        code, fields = shakti("model", "import", write_tiny_gguf(tmp_path / name, seed=seed))
        assert code == 0
        ids.append(fields["model"]["id"])
    return ids


def test_weights_that_were_altered_are_not_used(shakti: Any, models: list[str], own_data_folder: Path) -> None:
    (weights,) = (own_data_folder / "models" / models[0]).glob("*.gguf")
    content = bytearray(weights.read_bytes())
    content[-1] ^= 1
    weights.write_bytes(content)
    later = weights.stat().st_mtime_ns + 10**9
    os.utime(weights, ns=(later, later))
    code, fields = shakti("ask", "Hello?", "--model", models[0])
    assert (code, fields["error"]["code"]) == (1, "model_checksum_mismatch")


def test_list_has_memory_fit_and_measurement(shakti: Any, models: list[str]) -> None:
    code, fields = shakti("model", "list")
    assert code == 0
    assert [row["id"] for row in fields["models"]] == models
    for row in fields["models"]:
        assert row["memory_needed"] > row["size"]
        assert row["fit"] in ("fits", "tight")
        assert row["license_stated"] is True
        assert row["measurement"] is None


def test_measure_is_kept(shakti: Any, models: list[str]) -> None:
    code, fields = shakti("model", "measure", models[1])
    assert (code, set(fields)) == (0, {"id", "measurement"})
    assert set(fields["measurement"]) == MEASUREMENT
    rows = {row["id"]: row["measurement"] for row in shakti("model", "list")[1]["models"]}
    assert rows == {models[0]: None, models[1]: fields["measurement"]}


def test_first_command_may_measure_the_model_that_came_with_shakti(shakti: Any, starter_gguf: Path) -> None:
    code, fields = shakti("model", "measure", "smollm2-135m-instruct-q4_1")
    assert (code, set(fields)) == (0, {"id", "measurement"})


def test_use_is_saved(shakti: Any, models: list[str], own_data_folder: Path) -> None:
    assert shakti("model", "use", models[1]) == (0, {"id": models[1], "name": "second"})
    assert load_settings(own_data_folder / "settings.json").model == models[1]
    active = {row["id"]: row["active"] for row in shakti("model", "list")[1]["models"]}
    assert active == {models[0]: False, models[1]: True}


def test_use_of_a_model_that_is_not_there_changes_nothing(
    shakti: Any, models: list[str], own_data_folder: Path
) -> None:
    code, fields = shakti("model", "use", "none")
    assert (code, fields["error"]["code"]) == (1, "model_not_found")
    assert load_settings(own_data_folder / "settings.json").model is None


def test_removing_the_chosen_model_leaves_another_one_chosen(shakti: Any, models: list[str]) -> None:
    shakti("model", "use", models[1])
    assert shakti("model", "remove", models[1]) == (0, {"removed": models[1]})
    ((row,),) = shakti("model", "list")[1].values()
    assert (row["id"], row["active"]) == (models[0], True)


def test_use_waits_for_no_window(shakti: Any, models: list[str], own_data_folder: Path) -> None:
    with instance_lock(DataFolder(own_data_folder)):
        code, fields = shakti("model", "use", models[0])
    assert (code, fields["error"]["code"]) == (1, "home_in_use")


def test_catalogue_says_what_each_model_needs(shakti: Any) -> None:
    code, fields = shakti("model", "catalogue")
    assert code == 0
    rows = {row["name"]: row for row in fields["models"]}
    assert set(rows["Shakti 2.5B"]) == {
        "name", "purpose", "languages", "license", "parameters", "context_length", "sizes", "memory_needed",
        "repository", "file", "gated", "downloadable", "url", "sha256", "size",
    }  # fmt: skip
    assert rows["Shakti 2.5B"]["downloadable"] is False
    assert rows["SmolLM2 135M Instruct"]["downloadable"] is True


def test_download_is_refused_while_the_network_is_off(shakti: Any) -> None:
    code, fields = shakti("model", "download", "SmolLM2 135M Instruct")
    assert (code, fields["error"]["code"]) == (1, "network_off")
    assert shakti("network", "log")[1] == {"requests": []}


@pytest.mark.parametrize(
    ("name", "error"), [("Shakti 2.5B", "download_not_offered"), ("GPT-9", "catalogue_entry_not_found")]
)
def test_model_that_cannot_be_downloaded_is_said(shakti: Any, name: str, error: str) -> None:
    code, fields = shakti("model", "download", name)
    assert (code, fields["error"]["code"]) == (1, error)


def test_network_is_switched(shakti: Any, own_data_folder: Path) -> None:
    assert shakti("network", "status") == (0, {"network": False})
    assert shakti("network", "on") == (0, {"network": True})
    assert load_settings(own_data_folder / "settings.json").network is True
    assert shakti("network", "status") == (0, {"network": True})
    assert shakti("network", "off") == (0, {"network": False})
    assert load_settings(own_data_folder / "settings.json").network is False


def test_log_is_shown_and_cleared(shakti: Any, own_data_folder: Path) -> None:
    log = RequestLog(DataFolder(own_data_folder).requests)
    log.end(log.begin("GET", "example.org", "/model.gguf"), Outcome.DONE, 7, 200)
    ((request,),) = shakti("network", "log")[1].values()
    assert set(request) == {"id", "when", "method", "host", "path", "bytes", "outcome", "status"}
    assert (request["host"], request["bytes"], request["outcome"]) == ("example.org", 7, "done")
    assert shakti("network", "log", "--clear") == (0, {"requests": []})
    assert log.list() == []


@pytest.mark.parametrize(
    "arguments", [["model", "catalogue"], ["network", "status"], ["network", "log"], ["network", "on"]]
)
def test_words_for_people(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 0
    assert len(capsys.readouterr().out) > 20


def test_models_are_listed_where_the_chosen_one_is_gone(
    models: list[str], own_data_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_settings(Settings(model="gone"), own_data_folder / "settings.json")
    assert run(["model", "list", "--json"]) == 0
    out, said = capsys.readouterr()
    assert {row["id"]: row["active"] for row in json.loads(out)["models"]} == dict.fromkeys(models, False)
    assert said.startswith("The model was not found\n")
    assert all(model in said for model in ("gone", *models))


def test_only_a_model_that_is_there_can_be_set(shakti: Any, models: list[str], own_data_folder: Path) -> None:
    code, fields = shakti("settings", "set", "model", "gone")
    assert (code, fields["error"]["code"], fields["error"]["choices"]) == (1, "model_not_found", models)
    assert shakti("settings", "set", "model", models[1])[0] == 0
    assert load_settings(own_data_folder / "settings.json").model == models[1]
    assert shakti("settings", "set", "model", "null")[0] == 0
    assert load_settings(own_data_folder / "settings.json").model is None
