"""`shakti conversations export` and `import`, as people script them."""

import json
import os
import stat
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from terminal import json_of, shakti, shakti_here
from whole_conversations import NOON, chatgpt, node, talk

from app.core.exchange.json_format import document
from app.core.settings import Masking, SettingsFile

pytestmark = pytest.mark.usefixtures("qapp")
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(name="shakti")
def exchanging(own_data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs `shakti conversations` with these arguments. Nothing may be left in the folder for temporary files."""
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(passing))

    def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
        if "pdf" in arguments:
            return shakti("conversations", *arguments, TMPDIR=str(passing))
        return shakti_here("conversations", *arguments)

    yield run
    assert list(passing.iterdir()) == []


@pytest.fixture
def two(shakti: Run, tmp_path: Path) -> list[str]:
    """The ids of two conversations that are there."""
    given = [talk("रक्तचाप?", "**कम नमक**", title="रक्तचाप"), talk("ಎಷ್ಟು?", "ಎರಡು", title="ಮಾತ್ರೆ / ಡೋಸ್")]
    (tmp_path / "in.json").write_text("".join(document(given, exported=NOON)), encoding="utf-8")
    assert shakti("import", tmp_path / "in.json").returncode == 0
    return [each.id for each in given]


@pytest.mark.parametrize(
    ("form", "suffix"), [("markdown", ".md"), ("html", ".html"), ("pdf", ".pdf"), ("json", ".json")]
)
def test_all_are_exported_into_a_folder(shakti: Run, two: list[str], tmp_path: Path, form: str, suffix: str) -> None:
    begin = {"markdown": b"---\n", "html": b"<!DOCTYPE", "pdf": b"%PDF", "json": b"{\n"}[form]
    result = shakti("export", "--all", "--format", form, "--output", f"{tmp_path}/out/", "--json")
    fields = json_of(result)
    assert fields.keys() == {"files", "conversations", "masked", "masked_kinds"}
    assert sorted(fields["conversations"]) == sorted(two)
    assert {Path(name).name for name in fields["files"]} == {f"रक्तचाप{suffix}", f"ಮಾತ್ರೆ ಡೋಸ್{suffix}"}
    assert "not encrypted" in result.stderr
    for name in fields["files"]:
        assert Path(name).read_bytes().startswith(begin)
        assert os.name != "posix" or stat.S_IMODE(Path(name).stat().st_mode) == 0o600


def test_one_is_exported_as_the_files_name_ends(shakti: Run, two: list[str], tmp_path: Path) -> None:
    assert shakti("export", two[1], "--output", tmp_path / "a.md").returncode == 0
    assert "ಎಷ್ಟು?" in (tmp_path / "a.md").read_text(encoding="utf-8")


def test_all_branches_are_written_where_they_are_wanted(shakti: Run, tmp_path: Path) -> None:
    nodes = [
        node("q", None, "user", "How much salt?"),
        node("a", "q", "assistant", "Little."),
        node("b", "q", "assistant", "None at all."),
    ]
    (tmp_path / "in.json").write_text(json.dumps([chatgpt(*nodes)]), encoding="utf-8")
    assert shakti("import", tmp_path / "in.json").returncode == 0
    for more in ([], ["--all-branches"]):
        file = tmp_path / f"{len(more)}.md"
        assert shakti("export", "--all", "--output", file, *more).returncode == 0
        written = file.read_text(encoding="utf-8")
        assert ("None at all." in written, "Little." in written) == (True, bool(more))


def test_personal_data_is_masked_by_choice_or_setting(shakti: Run, tmp_path: Path, own_data_folder: Path) -> None:
    (one,) = [talk("Aadhaar 2341 2341 2346?", "Mail a.rao@example.com", title="2341 2341 2346")]
    (tmp_path / "in.json").write_text("".join(document([one], exported=NOON)), encoding="utf-8")
    assert shakti("import", tmp_path / "in.json").returncode == 0

    def exported(*options: str) -> tuple[dict[str, Any], str, str]:
        output = f"{tmp_path}/out/"
        result = shakti("export", one.id, "--format", "markdown", "--output", output, "--force", "--json", *options)
        (file,) = (Path(name) for name in json_of(result)["files"])
        return json_of(result), result.stderr, file.name + file.read_text(encoding="utf-8")

    fields, said, text = exported()
    assert (fields["masked"], fields["masked_kinds"]) == (False, [])
    assert "2341 2341 2346" in text
    assert "Masked" not in said
    fields, said, text = exported("--mask")
    assert (fields["masked"], sorted(fields["masked_kinds"])) == (True, ["aadhaar", "email"])
    assert "Masked: Aadhaar number" in said
    assert "2341 2341" not in text
    assert "a.rao" not in text
    assert "XXXX XXXX 2346" in text
    for setting, masked in ((Masking.ALWAYS, True), (Masking.NEVER, False)):
        SettingsFile(own_data_folder / "settings.json").update(mask_on_export=setting)
        assert exported()[0]["masked"] is masked
    SettingsFile(own_data_folder / "settings.json").update(mask_on_export=Masking.ALWAYS)
    assert exported("--no-mask")[0]["masked"] is False


def test_file_is_overwritten_with_force_alone(shakti: Run, two: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("old")
    refused = shakti("export", "--all", "--output", tmp_path / "a.json", "--json")
    assert (refused.returncode, json_of(refused)["error"]["code"]) == (1, "export_exists")
    assert (tmp_path / "a.json").read_text() == "old"
    assert shakti("export", "--all", "--output", tmp_path / "a.json", "--force").returncode == 0
    assert len(json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["conversations"]) == 2


def test_what_was_exported_comes_back_on_another_computer(
    shakti: Run, two: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "all.json"
    shakti("export", *two, "--output", file)
    again = json_of(shakti("import", file, "--json"))
    assert again == {"imported": 0, "skipped": 2, "conversations": [], "warnings": []}
    monkeypatch.setenv("SHAKTI_HOME", str(tmp_path / "other"))
    there = json_of(shakti("import", file, "--json"))
    assert (there["imported"], there["conversations"]) == (2, two)
    shakti("export", *two, "--output", tmp_path / "again.json")
    first, second = (json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in ("all.json", "again.json"))
    assert first["conversations"] == second["conversations"]


def test_imported_conversation_is_listed_and_found(shakti: Run, two: list[str]) -> None:
    assert "रक्तचाप" in shakti("list").stdout
    assert two[1] in shakti("search", "ಎರಡು", "--json").stdout


def test_chatgpt_import_tells_what_is_missing(shakti: Run, tmp_path: Path) -> None:
    picture = {"content_type": "image_asset_pointer"}
    value = [chatgpt(node("q", None, "user", picture, "?"), node("t", "q", "tool", "x"))]
    (tmp_path / "c.json").write_text(json.dumps(value))
    fields = json_of(shakti("import", tmp_path / "c.json", "--json"))
    assert fields["warnings"] == [
        {"code": "attachments_noted", "count": 1},
        {"code": "messages_left_out", "count": 1},
    ]


def test_file_of_nobody_is_refused_in_words(shakti: Run, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("[]")
    result = shakti("import", tmp_path / "x")
    assert result.returncode == 1
    assert "contains no conversations" in result.stderr


def test_unknown_conversation_leaves_no_file(shakti: Run, two: list[str], tmp_path: Path) -> None:
    result = shakti("export", "gone", "--output", tmp_path / "a.json", "--json")
    assert json_of(result)["error"]["code"] == "conversation_not_found"
    assert not list(tmp_path.glob("*a.json*")) and not list(tmp_path.glob(".shakti*"))


def test_which_conversations_must_be_said(shakti: Run, tmp_path: Path) -> None:
    assert shakti("export", "--output", tmp_path / "a.json").returncode == 2
