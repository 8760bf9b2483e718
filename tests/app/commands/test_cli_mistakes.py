"""What a script's author does wrong with `ask`, `docs`, `pack` and `suggest`: a code, plain words, nothing changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_packs import KEY, made_pack
from real_embedder import need_embedder
from terminal import Shell

from app.cli import run
from app.core.packs.signing import fingerprint, public_half

need_embedder()

DESK = ("--collection", "Desk")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    home = tmp_path_factory.mktemp("mistakes")
    (home / "fever.txt").write_text("Paracetamol brings a fever down.", encoding="utf-8")
    assert run(["docs", "add", *DESK, str(home / "fever.txt"), "--home", str(home / "data")]) == 0
    return home


@pytest.fixture
def shell(home: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Shell]:
    yield Shell(home / "data", capsys)


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("ask", *DESK),
        ("ask", *DESK, "--batch", "-", "--conversation", "x"),
        ("ask", "--mode", "generate"),
        ("ask", "Fever?", "--mode", "generate"),
        ("ask", "Fever?", "--translate"),
        ("ask", "--batch", "questions.jsonl"),
        ("ask", "Fever?", *DESK, "--mode", "guess"),
        ("ask", "Fever?", *DESK, "--assistant", "Nurse"),
        ("ask", "Fever?", *DESK, "--attach", "fever.txt"),
        ("ask", "Fever?", *DESK, "--home"),
        ("ask", "Fever?", *DESK, "--home", ""),
        ("ask", "Fever?", "cough?"),
        ("docs",),
        ("docs", "read"),
        ("docs", "add", *DESK),
        ("docs", "add", *DESK, ""),
        ("docs", "watch", *DESK, " "),
        ("docs", "remove", *DESK),
        ("docs", "search", *DESK),
        ("docs", "search", "Fever?"),
        ("docs", "search", "Fever?", *DESK, "--top", "0"),
        ("pack", "build", "", "--key", "a.key", "--output", "a.pack"),
        ("pack", "install"),
        ("suggest",),
        ("suggest", *DESK, "--language", "xx"),
        ("frob",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_in_both_ways_and_ends_with_two(shell: Shell, arguments: tuple[str, ...]) -> None:
    error = shell(*arguments)["error"]
    assert (shell.code, error["code"]) == (2, "wrong_usage")
    assert shell.said.startswith("usage: shakti")
    assert error["detail"]
    assert shell.said.endswith(f": {error['detail']}\n")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("ask", "Fever?", "--collection", "Ward"), "collection_not_found"),
        (("ask", "Fever?", "--collection", ""), "empty_name"),
        (("docs", "add", "--collection", "", __file__), "empty_name"),
        (("ask", "", *DESK), "empty_question"),
        (("ask", "Fever?", *DESK, "--conversation", "none"), "conversation_not_found"),
        (("ask", "Fever?", *DESK, "--mode", "generate", "--model", "none"), "model_not_found"),
        (("ask", "Fever?", *DESK, "--temperature", "-1"), "bad_sampling"),
        (("ask", "Fever?", *DESK, "--mode", "generate", "--top-p", "7"), "bad_sampling"),
        (("ask", "Fever?", *DESK, "--profile", "none"), "profile_not_found"),
        (("docs", "list", "--collection", "Ward"), "collection_not_found"),
        (("docs", "remove", *DESK, "none.txt"), "document_not_found"),
        (("docs", "remove", "--collection", "Ward", "--all"), "collection_not_found"),
        (("docs", "watch", *DESK, "/none"), "not_a_folder"),
        (("docs", "unwatch", *DESK, "/none"), "folder_not_watched"),
        (("docs", "sync", "--collection", "Ward"), "collection_not_found"),
        (("suggest", "--collection", "Ward"), "collection_not_found"),
        (("pack", "inspect", "/none"), "file_not_readable"),
        (("pack", "verify", __file__), "pack_damaged"),
        (("pack", "install", "/none"), "file_not_readable"),
        (("pack", "remove", "none"), "pack_not_found"),
        (("pack", "keygen", "/none/a.key"), "export_not_writable"),
        (("pack", "build", "/none", "--key", __file__, "--output", "a.pack"), "key_file_damaged"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else each,
)
def test_mistakes_are_told_by_code_with_what_to_do(shell: Shell, arguments: tuple[str, ...], code: str) -> None:
    before = shell("conversations", "list")["conversations"]
    error = shell(*arguments)["error"]
    assert (shell.code, error["code"]) == (1, code)
    assert set(error) == {"code", "title", "advice", "detail", "choices"}
    assert error["title"]
    assert error["advice"]
    assert shell("conversations", "list")["conversations"] == before


def test_unknown_names_are_told_with_those_that_there_are(shell: Shell, tmp_path: Path) -> None:
    path = made_pack(tmp_path, name={"en": "Night ward"})
    shell("pack", "install", path, "--trust", fingerprint(public_half(KEY)))
    assert {"Desk", "ward"} <= set(shell("ask", "Fever?", "--collection", "Kitchen")["error"]["choices"])
    assert shell("docs", "remove", *DESK, "none.txt")["error"]["choices"] == ["fever.txt"]
    assert "ward" in shell("pack", "remove", "none")["error"]["choices"]
    assert shell("docs", "list", "--profile", "none")["error"]["choices"] != []
    assert shell("pack", "remove", "Desk")["error"]["code"] == "pack_not_found"
    assert shell("pack", "remove", "night WARD")["pack"] == "ward"


def test_collection_is_not_made_for_what_is_not_there(shell: Shell) -> None:
    there = shell("docs", "collections")["collections"]
    assert shell("docs", "add", "--collection", "Desc", "/none.txt")["failed"] == 1
    assert shell.code == 1
    assert shell("docs", "collections")["collections"] == there


def test_file_that_was_named_and_not_added_is_told_by_the_exit_code(shell: Shell, tmp_path: Path) -> None:
    good, bad = tmp_path / "cough.txt", tmp_path / "bad.docx"
    good.write_text("A cough goes away in two weeks.", encoding="utf-8")
    bad.write_bytes(b"PK")
    for paths, code in (([good], 0), ([tmp_path], 0), ([good, bad], 1), ([good, tmp_path / "none.txt"], 1)):
        shell("docs", "add", "--collection", "Coughs", *paths)
        assert shell.code == code, paths


def test_locked_profile_is_told_without_asking(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHAKTI_NEW_PASSPHRASE", "seven green lamps on the hill")
    shell("profile", "create", "Asha", "--protection", "passphrase")
    error = shell("docs", "collections", "--profile", "Asha")["error"]
    assert (shell.code, error["code"]) == (1, "profile_locked")
    wrong = tmp_path / "wrong"
    wrong.write_text("seven red lamps on the hill", encoding="utf-8")
    error = shell("docs", "collections", "--profile", "Asha", "--passphrase-file", wrong)["error"]
    assert (shell.code, error["code"]) == (1, "wrong_passphrase")
