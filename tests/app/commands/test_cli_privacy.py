"""`shakti privacy` and `shakti audit` as people script them."""

from pathlib import Path

import pytest
from terminal import json_of
from terminal import shakti_here as shakti
from tiny_models import write_tiny_gguf

from app.core.paths import DataFolder
from app.core.settings import Masking
from app.workspace import open_workspace

pytestmark = pytest.mark.usefixtures("qapp")
TEXT = "Aadhaar 2341 2341 2346"


def test_scan_lists_what_it_finds() -> None:
    expected = {
        "kind": "aadhaar", "start": 8, "end": 22, "text": "2341 2341 2346", "checked": True, "masked": "XXXX XXXX 2346",
    }  # fmt: skip
    assert json_of(shakti("privacy", "scan", TEXT, "--json")) == {"findings": [expected], "text": TEXT}
    assert json_of(shakti("privacy", "scan", TEXT, "--mask", "--json"))["text"] == "Aadhaar XXXX XXXX 2346"
    assert shakti("privacy", "scan", TEXT).stdout == "Aadhaar number: 2341 2341 2346\n"
    assert json_of(shakti("privacy", "scan", "nothing", "--json")) == {"findings": [], "text": "nothing"}


def test_scan_reads_standard_input_and_files(tmp_path: Path, own_data_folder: Path) -> None:
    assert shakti("privacy", "scan", "-", "--mask", stdin=TEXT).stdout == "Aadhaar XXXX XXXX 2346\n"
    file = tmp_path / "ಪತ್ರ.txt"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.encode() + b"\xff")
    (finding,) = json_of(shakti("privacy", "scan", "--file", file, "--json"))["findings"]
    assert (finding["start"], finding["end"]) == (8, 22)
    result = shakti("privacy", "scan", "--file", tmp_path / "none", "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "file_not_readable"
    assert shakti("privacy", "scan").returncode == 2
    assert not own_data_folder.exists(), "a scan keeps nothing"


def questions(home: Path) -> list[str]:
    with open_workspace(DataFolder(home)) as workspace:
        return [
            workspace.conversations.messages(conversation.id)[0].text for conversation in workspace.conversations.list()
        ][::-1]


def test_question_is_masked_before_it_is_saved_where_that_was_chosen(tmp_path: Path, own_data_folder: Path) -> None:
    assert shakti("model", "import", write_tiny_gguf(tmp_path / "tiny.gguf")).returncode == 0
    ask = ("ask", TEXT, "--max-tokens", 2)
    assert shakti(*ask).stderr == ""
    assert "Aadhaar number" in shakti(*ask, "--mask").stderr
    with open_workspace(DataFolder(own_data_folder)) as workspace:
        workspace.settings.update(mask_on_save=Masking.ALWAYS)
    assert "Aadhaar number" in shakti(*ask).stderr, "never without a word"
    assert shakti(*ask, "--no-mask").stderr == ""
    masked = "Aadhaar XXXX XXXX 2346"
    assert questions(own_data_folder) == [TEXT, masked, masked, TEXT]


def test_audit_log_from_the_command_line(tmp_path: Path, own_data_folder: Path) -> None:
    assert json_of(shakti("audit", "status", "--json")) == {"enabled": False, "count": 0, "head": ""}
    result = shakti("audit", "anchor", "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "audit_empty"
    assert json_of(shakti("audit", "on", "--json"))["enabled"] is True
    assert shakti("model", "import", write_tiny_gguf(tmp_path / "tiny.gguf")).returncode == 0
    for _ in range(2):
        assert shakti("ask", TEXT, "--max-tokens", 2).returncode == 0
    entries = json_of(shakti("audit", "list", "--json"))["entries"]
    assert [entry["act"] for entry in entries] == [
        "audit_on", "locked",
        "unlocked", "asked", "model_changed", "answered", "locked",
        "unlocked", "asked", "answered", "locked",
        "unlocked",
    ]  # fmt: skip
    assert entries[0].keys() == {"sequence", "time", "profile", "act", "subject", "sha256"}
    assert {entry["profile"] for entry in entries} == {"default"}
    assert entries[4]["subject"] == "tiny"
    anchor = json_of(shakti("audit", "anchor", "--json"))
    assert anchor["count"] == len(entries) + 2
    now = json_of(shakti("audit", "list", "--json"))["entries"]
    assert anchor["head"] == now[anchor["count"] - 1]["sha256"]
    checked = json_of(shakti("audit", "verify", "--anchor", anchor["anchor"], "--json"))
    assert (checked["ok"], checked["problems"], checked["count"]) == (True, [], anchor["count"] + 4)
    exported = json_of(shakti("audit", "export", tmp_path / "log.csv", "--json"))["count"]
    assert exported == checked["count"] + 2
    assert len((tmp_path / "log.csv").read_text(encoding="utf-8").splitlines()) == exported + 1
    assert "2341 2341" not in (tmp_path / "log.csv").read_text(encoding="utf-8")

    with open_workspace(DataFolder(own_data_folder)) as workspace, workspace.conversations._database.write() as db:
        db.execute("UPDATE audit_entries SET act = 'opened' WHERE sequence = 2")
    result = shakti("audit", "verify", "--json")
    assert result.returncode == 1
    assert json_of(result)["problems"] == [{"sequence": 2, "kind": "edited"}]
    assert "2" in shakti("audit", "verify").stdout
    assert json_of(shakti("audit", "verify", "--anchor", "AAAA", "--json"))["error"]["code"] == "anchor_mistyped"
    assert shakti("db", "check").returncode == 0
    acts = [entry["act"] for entry in json_of(shakti("audit", "list", "--json"))["entries"]]
    assert acts[-3:] == ["unlocked", "locked", "unlocked"]  # the key alone was opened
    assert json_of(shakti("audit", "off", "--json"))["enabled"] is False
