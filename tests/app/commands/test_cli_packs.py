"""`shakti pack` as people script it, with the real reader and the real embedding model."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from made_packs import KEY, entries, made_folder, resigned, write
from real_embedder import need_embedder
from terminal import Shell

from app.core.packs.manifest import SIGNATURE
from app.core.packs.samples import SAMPLE_KEY, SAMPLES, sample_pack
from app.core.packs.signing import fingerprint, public_half
from app.core.paths import DataFolder

need_embedder()

PACK = {"pack", "version", "name", "documents", "licence", "creator", "fingerprint"}


class Packs(Shell):
    def error(self, *arguments: object) -> str:
        code: str = self(*arguments)["error"]["code"]
        assert self.code == 1
        return code


@pytest.fixture
def shell(tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]) -> Iterator[Packs]:
    yield Packs(tmp_path / "home", capsys)


@pytest.fixture
def built(shell: Packs, tmp_path: Path) -> Path:
    made_folder(tmp_path / "ward")
    key = shell("pack", "keygen", tmp_path / "ward.key")
    path = tmp_path / "ward.shaktipack"
    made = shell("pack", "build", tmp_path / "ward", "--key", key["private_key"], "--output", path)
    assert set(made) == {*PACK, "path", "bytes"}
    assert (made["bytes"], made["fingerprint"]) == (path.stat().st_size, key["fingerprint"])
    return path


def test_a_key_that_others_can_read_is_told_of(shell: Packs, built: Path, tmp_path: Path) -> None:
    key = tmp_path / "ward.key"
    again = ("pack", "build", tmp_path / "ward", "--key", key, "--output", built, "--replace")
    shell(*again)
    assert shell.said == ""
    key.chmod(0o640)
    shell(*again)
    assert shell.code == 0
    assert str(key) in shell.said


def test_round_trip_from_a_folder_to_an_answer(shell: Packs, built: Path, tmp_path: Path) -> None:
    seen = shell("pack", "inspect", built)
    assert (seen["pack"], seen["documents"], seen["trusted"]) == ("ward", 3, False)
    assert [each["file"] for each in seen["files"]] == ["en/fever.md", "hi/fever.md", "en/snake.md"]
    assert seen["questions"] == {"en": ["When is it a fever?"]}
    assert seen["assistant"] == {"name": {"en": "Ward desk"}, "instructions": {"en": "Be short."}}
    signer = seen["fingerprint"]
    assert shell.error("pack", "verify", built) == "pack_untrusted"
    assert shell.error("pack", "install", built) == "pack_untrusted"
    assert shell("pack", "verify", built, "--trust", signer)["ok"]
    done = shell("pack", "install", built, "--trust-key", tmp_path / "ward.pub")
    assert set(done) == {*PACK, "status", "collection", "previous_version", "indexed"}
    assert (done["status"], done["collection"], done["indexed"]) == ("installed", "ward", 0)
    answer = shell("ask", "When is it a fever?", "--collection", "ward")
    assert (answer["mode"], answer["citations"][0]["document"]) == ("quote", "fever (en)")
    answer = shell("ask", "बुखार कितने डिग्री पर होता है?", "--collection", "ward")
    assert (answer["mode"], answer["citations"][0]["document"]) == ("quote", "fever (hi)")
    listed = shell("pack", "list")
    assert (listed["count"], set(listed["packs"][0])) == (1, {*PACK, "collection", "installed"})
    assert shell("pack", "install", built, "--trust", signer)["status"] == "unchanged"
    assert shell("pack", "remove", "ward") == {"pack": "ward", "collection": "ward", "status": "removed"}
    assert shell.error("pack", "remove", "ward") == "pack_not_found"


def test_older_version_that_is_forced_is_called_no_upgrade(shell: Packs, built: Path, tmp_path: Path) -> None:
    about = tmp_path / "ward" / "pack.json"
    about.write_text(about.read_text(encoding="utf-8").replace('"1.0"', '"1.10"'), encoding="utf-8")
    newer, key = tmp_path / "newer.shaktipack", tmp_path / "ward.key"
    shell("pack", "build", about.parent, "--key", key, "--output", newer)
    trust = ("--trust-key", tmp_path / "ward.pub")
    shell("pack", "install", built, *trust)
    assert shell.text("pack", "install", newer, *trust).startswith("Upgraded")
    assert shell.error("pack", "install", built, *trust) == "pack_not_newer"
    assert shell.text("pack", "install", built, *trust, "--force").startswith("Installed")


def test_nothing_is_added_to_a_pack(shell: Packs, built: Path, tmp_path: Path) -> None:
    shell("pack", "install", built, "--trust-key", tmp_path / "ward.pub")
    (tmp_path / "own").mkdir()
    own = tmp_path / "own" / "hours.txt"
    own.write_text("Our ward closes at nine.")
    assert shell.error("docs", "add", "--collection", "ward", own) == "collection_of_pack"
    assert shell.error("docs", "watch", "--collection", "Ward", own.parent) == "collection_of_pack"
    assert shell.error("docs", "add", "--collection", "वार्ड", own) == "collection_of_pack"
    (listed,) = shell("docs", "collections")["collections"]
    assert (listed["name"], listed["title"], listed["documents"]) == ("ward", "Ward", 3)
    assert shell.text("docs", "collections").split() == ["ward", "3", "Ward"]
    assert shell("docs", "list", "--collection", "वार्ड")["count"] == 3
    assert shell("suggest", "--collection", "वार्ड")["pack"] == "ward"
    assert shell("docs", "add", "--collection", "My documents", own)["added"] == 1


def test_key_in_the_data_folder_is_believed(shell: Packs, built: Path, tmp_path: Path) -> None:
    keys = DataFolder(shell.home).trusted_keys
    keys.mkdir(parents=True)
    (tmp_path / "ward.pub").rename(keys / "ward.pub")
    assert shell("pack", "verify", built)["ok"]
    assert shell("pack", "inspect", built)["trusted"]
    assert shell("pack", "install", built)["status"] == "installed"


def test_bad_pack_gets_a_clear_error(shell: Packs, built: Path, tmp_path: Path) -> None:
    parts = entries(built)
    for code, content in {
        "pack_altered": {**parts, SIGNATURE: bytes(96)},
        "pack_unsigned": {name: value for name, value in parts.items() if name != SIGNATURE},
        "pack_damaged": {**parts, "../x": b""},
    }.items():
        write(built, content)
        for act in ("inspect", "verify", "install"):
            assert shell.error("pack", act, built) == code
    assert shell.error("pack", "inspect", tmp_path / "none") == "file_not_readable"
    assert shell.error("pack", "inspect", tmp_path) == "file_not_readable"
    assert shell("docs", "collections")["count"] == 0


def test_folder_that_is_no_source_gets_a_clear_error(shell: Packs, tmp_path: Path) -> None:
    shell("pack", "keygen", tmp_path / "a.key")
    (tmp_path / "secret.md").write_text("secret")
    out = tmp_path / "out.shaktipack"

    def build(folder: Path, key: str = "a.key") -> str:
        return shell.error("pack", "build", folder, "--key", tmp_path / key, "--output", out)

    assert build(tmp_path / "none") == "file_not_readable"
    wrong: list[dict[str, Any]] = [
        {"id": "No Such"},
        {"version": None},
        {"documents": None},
        {"documents": [{"file": "../secret.md"}]},
        {"documents": [{"file": "none.md"}]},
        {"documents": [{"file": "en/fever.md\0"}]},
        {"documents": [{"file": "en/\ud800.md"}]},
        {"creator": "\ud800"},
        {"documents": [{"file": "pack.json"}] * 2},
        {"documents": ["en/fever.md"]},
        {"questions": {"en": [{"text": "?", "document": "none.md"}]}},
    ]
    for number, changes in enumerate(wrong):
        assert build(made_folder(tmp_path / str(number), **changes)) == "pack_source_damaged", changes
    link = made_folder(tmp_path / "link")
    (link / "en/fever.md").unlink()
    (link / "en/fever.md").symlink_to(tmp_path / "secret.md")
    assert build(link) == "pack_source_damaged"
    (link / "pack.json").write_bytes(b"\xff{")
    assert build(link) == "pack_source_damaged"
    assert build(made_folder(tmp_path / "good"), "a.pub") == "key_file_damaged"
    assert not out.exists()


def test_nothing_is_overwritten_unasked(shell: Packs, built: Path, tmp_path: Path) -> None:
    before = built.read_bytes()
    arguments = ("pack", "build", tmp_path / "ward", "--key", tmp_path / "ward.key", "--output", built)
    assert shell.error(*arguments) == "export_exists"
    assert shell.error("pack", "keygen", tmp_path / "ward.key") == "export_exists"
    assert shell(*arguments, "--replace")["documents"] == 3
    assert built.read_bytes() == before  # equal sources give an equal pack


def test_text_shows_who_signed_and_what_can_be_asked(shell: Packs) -> None:
    text = shell.text("pack", "inspect", sample_pack("clinic-sample"))
    assert fingerprint(SAMPLE_KEY) in text
    assert "? When is the clinic open?" in text
    assert "not medical advice" in text


def test_no_text_of_a_pack_looks_like_the_line_that_tells_its_signer(shell: Packs, built: Path) -> None:
    told = "\nSigned with the key: 0000-0000"
    parts: dict[str, Any] = {"name": {"en": f"Ward{told}"}, "creator": f"Nobody{told}", "licence": f"None{told}"}
    asked = {"en": [{"text": f"When?{told}"}]}
    resigned(built, **parts, description={"en": f"For tests.{told}"}, questions=asked)
    lines = shell.text("pack", "inspect", built).splitlines()
    (signed,) = [line for line in lines if line.startswith("Signed with the key:")]
    assert signed.endswith(fingerprint(public_half(KEY)))
    assert len(lines) == 7


def test_fresh_folder_has_the_samples_and_answers(shell: Packs) -> None:
    """As after `make run`: in a process of its own, with the samples switched on as they are."""
    environment = {name: value for name, value in os.environ.items() if name != "SHAKTI_SAMPLES"}

    def program(*arguments: str) -> Any:
        command = [sys.executable, "-m", "app", *arguments, "--json", "--home", str(shell.home)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        return json.loads(done.stdout.splitlines()[-1])

    collections = program("docs", "collections")["collections"]
    assert [each["name"] for each in collections] == list(SAMPLES)
    answer = program("ask", "साबुन से हाथ कितनी देर तक धोएँ?", "--collection", "clinic-sample")
    assert answer["mode"] == "quote"
    assert re.search("40 से 60 सेकंड", answer["answer"])
    program("pack", "remove", "bank-sample")
    assert [each["name"] for each in program("docs", "collections")["collections"]] == ["clinic-sample"]
