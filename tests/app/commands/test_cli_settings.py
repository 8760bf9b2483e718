"""`shakti settings`, `shakti assistant` and `shakti diagnose` as people script them."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import terminal
from terminal import shakti_here as shakti
from tiny_models import write_tiny_gguf

from app.core.instance import instance_lock
from app.core.paths import DataFolder
from app.core.settings import Settings, Theme, WindowPlace, load_settings, save_settings
from app.workspace import open_workspace

pytestmark = pytest.mark.usefixtures("qapp")
ASSISTANT_FIELDS = {"id", "name", "origin", "instructions", "sampling", "collection"}


@pytest.fixture
def folder(own_data_folder: Path) -> DataFolder:
    return DataFolder(own_data_folder)


def json_of(result: "subprocess.CompletedProcess[str]") -> dict[str, Any]:
    assert result.returncode == 0, result.stdout + result.stderr
    return terminal.json_of(result)


def code_of(result: "subprocess.CompletedProcess[str]") -> str:
    assert result.returncode == 1, result.stdout + result.stderr
    return str(json.loads(result.stdout)["error"]["code"])


def test_settings_are_shown_set_and_reset(folder: DataFolder) -> None:
    shown = json_of(shakti("settings", "show", "--json"))["settings"]
    assert (shown["theme"], shown["language"], shown["temperature"], shown["seed"]) == ("system", None, 0.6, None)
    json_of(shakti("settings", "set", "theme", "dark", "--json"))
    json_of(shakti("settings", "set", "temperature", "0.2", "--json"))
    json_of(shakti("settings", "set", "seed", "7", "--json"))
    assert json_of(shakti("settings", "set", "lock_after", "5", "--json"))["settings"]["lock_after"] == 5
    kept = load_settings(folder.settings)
    assert (kept.theme, kept.sampling.temperature, kept.sampling.seed) == (Theme.DARK, 0.2, 7)
    json_of(shakti("settings", "set", "seed", "null", "--json"))
    json_of(shakti("settings", "reset", "theme", "--json"))
    kept = load_settings(folder.settings)
    assert (kept.theme, kept.sampling.temperature, kept.sampling.seed) == (Theme.SYSTEM, 0.2, None)
    assert "temperature = 0.6" in shakti("settings", "reset").stdout
    assert load_settings(folder.settings) == Settings()


def test_what_the_program_notes_for_itself_is_neither_shown_nor_set_nor_reset(folder: DataFolder) -> None:
    folder.root.mkdir()
    save_settings(Settings(welcomed=True, window=WindowPlace(width=700)), folder.settings)
    shown = json_of(shakti("settings", "show", "--json"))["settings"]
    assert not {"window", "welcomed"} & set(shown)
    assert shakti("settings", "set", "welcomed", "false").returncode == 2
    shakti("settings", "reset")
    assert load_settings(folder.settings) == Settings(welcomed=True, window=WindowPlace(width=700))


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("temperature", "9"), ("temperature", "NaN"), ("top_k", "1.5"), ("language", "fr"),
     ("lock_after", "-1"), ("seed", "true"), ("sampling", "{}"), ("colour", "red")],
)  # fmt: skip
def test_wrong_setting_is_wrong_usage_and_changes_nothing(folder: DataFolder, name: str, value: str) -> None:
    result = shakti("settings", "set", name, value)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert not folder.settings.exists()


def test_settings_are_not_changed_under_an_open_window(folder: DataFolder) -> None:
    with instance_lock(folder):
        assert code_of(shakti("settings", "set", "theme", "dark", "--json")) == "home_in_use"
        assert json_of(shakti("settings", "show", "--json"))["settings"]["theme"] == "system"


def test_assistants_are_made_changed_exchanged_and_removed(tmp_path: Path) -> None:
    listed = json_of(shakti("assistant", "list", "--json"))["assistants"]
    assert [each["id"] for each in listed] == ["general", "clinic", "bank"]
    assert set(listed[0]) == ASSISTANT_FIELDS
    made = json_of(
        shakti("assistant", "create", "Ward", "--instructions", "-", "--temperature", 0.1, "--json", stdin="Be short.")
    )["assistant"]
    assert (made["origin"], made["instructions"], made["sampling"]["temperature"]) == ("own", "Be short.", 0.1)
    changed = json_of(shakti("assistant", "edit", "ward", "--rename", "Ward 4", "--default-sampling", "--json"))
    assert (changed["assistant"]["id"], changed["assistant"]["sampling"]) == (made["id"], None)
    file = tmp_path / "ward.json"
    json_of(shakti("assistant", "export", "Ward 4", file, "--json"))
    assert code_of(shakti("assistant", "export", "Ward 4", file, "--json")) == "export_exists"
    assert json_of(shakti("assistant", "import", file, "--json"))["assistant"]["name"] == "Ward 4 (2)"
    removed = json_of(shakti("assistant", "remove", "Ward 4", "--json"))
    assert removed == {"removed": made["id"], "name": "Ward 4"}
    assert code_of(shakti("assistant", "show", "Ward 4", "--json")) == "assistant_not_found"
    copied = json_of(shakti("assistant", "create", "My clinic", "--copy", "clinic", "--json"))["assistant"]
    assert copied["instructions"] == listed[1]["instructions"]


def test_what_cannot_be_done_with_assistants_says_why(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"format": "shakti-assistant", "version": 1, "name": "x", "run": "rm"}')
    assert code_of(shakti("assistant", "import", tmp_path / "bad.json", "--json")) == "assistant_damaged"
    assert code_of(shakti("assistant", "remove", "clinic", "--json")) == "assistant_fixed"
    assert code_of(shakti("assistant", "create", "Clinic", "--json")) == "assistant_exists"
    assert code_of(shakti("assistant", "create", "W", "--collection", "none", "--json")) == "collection_not_found"
    assert shakti("assistant", "create", "W", "--temperature", 9).returncode == 2
    assert shakti("assistant").returncode == 2
    assert shakti("ask", "Hello?", "--assistant", "bank", "--collection", "x").returncode == 2


def test_named_assistant_answers_and_stays_with_the_conversation(folder: DataFolder, tmp_path: Path) -> None:
    briefly = ("--max-tokens", 2, "--temperature", 0)  # drawn at random, an answer may be empty
    json_of(shakti("model", "import", write_tiny_gguf(tmp_path / "tiny.gguf"), "--json"))
    made = json_of(shakti("assistant", "create", "Ward", "--instructions", "Be very short.", "--json"))["assistant"]
    plain = json_of(shakti("ask", "Hello?", *briefly, "--json"))
    told = json_of(shakti("ask", "Hello?", "--assistant", "ward", *briefly, "--json"))
    assert told["prompt_tokens"] > plain["prompt_tokens"] + 5
    again = json_of(shakti("ask", "Again?", "--conversation", told["conversation"], *briefly, "--json"))
    assert again["prompt_tokens"] > told["prompt_tokens"]
    assert again["tokens"] <= 2
    with open_workspace(folder) as workspace:
        assert workspace.assistants.choice.load(told["conversation"]) == made["id"]
        assert workspace.assistants.choice.load(None) is None
    assert code_of(shakti("ask", "Hello?", "--assistant", "nobody", "--json")) == "assistant_not_found"
    chat = shakti("chat", "--assistant", "Ward", "--max-tokens", 2, "--json", stdin="Hello?\n/new\nTwo\n/exit\n")
    answers = [json.loads(line) for line in chat.stdout.splitlines()]
    assert [each["prompt_tokens"] > plain["prompt_tokens"] for each in answers] == [True, True]


def test_diagnose_gives_figures_and_no_contents(folder: DataFolder) -> None:
    with open_workspace(folder) as workspace:
        workspace.assistant.ask("Has Lakshmi a fever?")
        workspace.assistants.create("Lakshmi", "Lakshmi is ill.")
    result = shakti("diagnose", "--json")
    fields = json_of(result)
    assert fields["counts"] == {
        "conversations": 1, "messages": 2, "collections": 0, "documents": 0, "passages": 0, "packs": 0, "folders": 0,
        "assistants": 1,
    }  # fmt: skip
    assert (fields["profile_error"], fields["models"], fields["languages"]) == (None, [], ["en", "hi", "kn", "te"])
    assert fields["database_bytes"] > 0
    assert "Lakshmi" not in result.stdout
    assert str(folder.root) not in result.stdout
    assert "Messages: 2" in shakti("diagnose").stdout


def test_diagnose_works_where_the_profile_cannot_be_opened(folder: DataFolder) -> None:
    with instance_lock(folder):
        fields = json_of(shakti("diagnose", "--json"))
    assert (fields["profile_error"], fields["counts"]) == ("home_in_use", {})
