"""What no command line should hold: each is told by code, without a traceback, and nothing is changed."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal import Shell

from app.commands import documents, privacy, questions
from app.core.paths import DataFolder

LONG = "x" * 300
NO_UTF_8 = os.fsdecode(b"\xff\xfeid")
UNIX = pytest.mark.skipif(os.name != "posix", reason="files of a Unix")


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> Iterator[Shell]:
    yield Shell(tmp_path / "data", capsys)


@UNIX
@pytest.mark.parametrize("path", [LONG, "~nobody-has-this-name/x"], ids=["long", "nobody"])
@pytest.mark.parametrize(
    "command",
    [
        ("docs", "watch", "--collection", "Desk"),
        ("pack", "keygen"),
        ("pack", "inspect"),
        ("model", "import"),
        ("conversations", "export", "--all", "--output"),
        ("conversations", "import"),
        ("db", "backup", "--to"),
        ("privacy", "scan", "--file"),
        ("bench", "--model"),
    ],
    ids=" ".join,
)
def test_path_that_cannot_be_is_told(shell: Shell, command: tuple[str, ...], path: str) -> None:
    error = shell(*command, path)["error"]
    assert (shell.code, error["code"]) in [(1, "file_not_readable"), (1, "import_not_readable")]
    assert path in error["detail"]
    assert shell.said == ""


@UNIX
def test_path_that_cannot_be_is_told_and_the_others_are_added(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The clinic opens at nine.")
    added = shell("docs", "add", "--collection", "Desk", LONG, tmp_path / "a.txt")
    rows = [(each["name"], each["status"], each["reason"]) for each in added["documents"]]
    assert (shell.code, rows) == (1, [(LONG, "failed", "not_readable"), ("a.txt", "added", None)])
    nobody = shell("docs", "add", "--collection", "Desk", "~nobody-has-this-name/x")
    assert (shell.code, nobody["error"]["code"]) == (1, "file_not_readable")


@UNIX
@pytest.mark.parametrize(
    "command",
    [
        "pack inspect PIPE",
        "pack verify PIPE",
        "pack install FILE --trust-key PIPE",
        "pack build FOLDER --key PIPE --output NEW",
        "assistant import PIPE",
        "privacy scan --file PIPE",
        "ask --collection Desk --batch PIPE",
        "profile passphrase --new-passphrase-file PIPE",
        "bench perplexity --text PIPE",
    ],
)
def test_pipe_that_nobody_writes_to_is_told_at_once(shell: Shell, tmp_path: Path, command: str) -> None:
    places = {name: tmp_path / name for name in ("PIPE", "FILE", "FOLDER", "NEW")}
    os.mkfifo(places["PIPE"])
    places["FILE"].write_text("")
    places["FOLDER"].mkdir()
    error = shell(*(places.get(word, word) for word in command.split()))["error"]
    assert error["code"] in ("file_not_readable", "wrong_usage")
    assert "PIPE" in error["detail"]
    assert "nothing is written to this pipe" in error["detail"]


def test_data_folder_of_nobody_is_told(shell: Shell) -> None:
    shell.home = Path("~nobody-has-this-name/x")
    assert (shell("settings", "show")["error"]["code"], shell.code) == ("home_missing", 1)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("conversations", "show", NO_UTF_8), "conversation_not_found"),
        (("conversations", "delete", NO_UTF_8), "conversation_not_found"),
        (("conversations", "rename", NO_UTF_8, "New"), "conversation_not_found"),
        (("ask", "Fever?", "--conversation", NO_UTF_8), "conversation_not_found"),
        (("pack", "remove", NO_UTF_8), "pack_not_found"),
    ],
    ids=["show", "delete", "rename", "ask", "pack"],
)
def test_id_that_is_no_utf_8_is_of_nothing(shell: Shell, arguments: tuple[str, ...], code: str) -> None:
    assert (shell(*arguments)["error"]["code"], shell.code) == (code, 1)


@pytest.mark.parametrize(
    "arguments",
    [("docs", "search", "Fever?", "--collection", "Desk", "--top", "9" * 5000), ("audit", "list", "--last", "-1")],
    ids=["huge", "negative"],
)
def test_number_out_of_bounds_is_wrong_usage_in_words(shell: Shell, arguments: tuple[str, ...]) -> None:
    error = shell(*arguments)["error"]
    assert (shell.code, error["code"]) == (2, "wrong_usage")
    assert error["detail"].endswith(f"{arguments[-1]} (a number from 1)")


def test_texts_without_an_end_are_refused(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    endless = tmp_path / "endless"
    endless.write_text("x" * 1000, encoding="utf-8")
    monkeypatch.setattr(privacy, "LONGEST_TEXT", 999)
    assert shell("privacy", "scan", "--file", endless)["error"]["code"] == "file_not_readable"
    monkeypatch.setattr(privacy, "LONGEST_TEXT", 1000)
    assert shell("privacy", "scan", "--file", endless)["text"] == "x" * 1000
    monkeypatch.setattr(questions, "LONGEST_LINE", 20)
    (tmp_path / "short.txt").write_text("The office opens at nine.", encoding="utf-8")
    shell("docs", "add", "--collection", "Desk", tmp_path / "short.txt")
    asking = ("docs", "search", "--collection", "Desk", "--batch", endless)
    assert shell(*asking)["error"]["code"] == "batch_damaged"
    monkeypatch.setattr(questions, "MOST_PASSED_OVER", 40)
    assert (shell(*asking)["error"]["code"], shell.code) == ("file_not_readable", 1)


def test_mistake_of_the_program_is_told_and_logged_without_what_was_said(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise ValueError("somebody's words")

    shell("settings", "set", "theme", "dark")
    monkeypatch.setattr(documents, "_collections", fail)
    error = shell("docs", "collections")["error"]
    assert (shell.code, error["code"], error["detail"], shell.said) == (1, "unexpected", "ValueError", "")
    logged = DataFolder(shell.home).log.read_text(encoding="utf-8")
    assert f'"{__file__}"' in logged
    assert "words" not in logged


def test_memory_that_runs_out_is_no_mistake_of_the_program(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise MemoryError("Unable to allocate 288 KiB")

    monkeypatch.setattr(documents, "_collections", fail)
    error = shell("docs", "collections")["error"]
    assert (shell.code, error["code"], shell.said) == (1, "too_little_memory", "")


@UNIX
def test_export_takes_the_place_of_no_pipe(shell: Shell, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert shell("audit", "export", tmp_path / "pipe")["error"]["code"] == "export_exists"
    assert (tmp_path / "pipe").is_fifo()
    assert shell("audit", "export", tmp_path / "none" / "log.csv")["error"]["code"] == "export_not_writable"


def in_shell(command: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m app {command}'],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "SHAKTI_HOME": str(home), **environment},
        timeout=120,
        check=False,
    )


@UNIX
@pytest.mark.parametrize(
    ("command", "code", "written"),
    [
        ("privacy scan - --json <&-", 0, '{"findings": [], "text": ""}\n'),
        ("setup <&-", 2, ""),
        ("--version >&-", 0, ""),
    ],
)
def test_closed_streams_are_empty_ones(tmp_path: Path, command: str, code: int, written: str) -> None:
    ended = in_shell(command, tmp_path)
    assert (ended.returncode, ended.stdout) == (code, written)
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "command", ["--version", "--help", "settings show --json", "docs remove --collection Desk a --json"]
)
def test_full_disk_under_standard_output_is_told(tmp_path: Path, command: str) -> None:
    ended = in_shell(f"{command} >/dev/full", tmp_path)
    assert ended.returncode == 1
    assert ended.stderr.startswith("The disk is full\n")
    assert not re.search("Traceback|Exception", ended.stderr)


@UNIX
@pytest.mark.parametrize("command", ["--help", "docs --help", "settings show", "settings show --json"])
def test_reader_that_went_away_ends_it_without_a_word(tmp_path: Path, command: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer) as output:
        ended = subprocess.run(
            [sys.executable, "-m", "app", *command.split()],
            stdout=output,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "SHAKTI_HOME": str(tmp_path)},
            timeout=120,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (1, "")


@pytest.mark.skipif(sys.platform != "linux", reason="Qt warns on Linux alone")
def test_locale_c_is_not_warned_of(tmp_path: Path) -> None:
    ended = in_shell("type --language hi namaste --json", tmp_path, LC_ALL="C")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "नमस्ते" in ended.stdout


INTERRUPTED = """
import os, signal, sys
import app.ui.window.pyside_features as features
import app.main
def interrupt(*_):
    os.kill(os.getpid(), signal.SIGINT)
if sys.argv[1] == "reading":
    features.leave_out = interrupt
else:
    import app.cli
    app.cli._carried_out = interrupt
sys.exit(app.main.main(["--version"]))
"""


@UNIX
@pytest.mark.parametrize(("when", "code"), [("reading", -2), ("running", 130)])
def test_ctrl_c_ends_without_a_word(when: str, code: int) -> None:
    command = [sys.executable, "-c", INTERRUPTED, when]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (code, "", "")


@pytest.mark.parametrize("error", ["KeyboardInterrupt", "BrokenPipeError"])
def test_process_that_works_for_one_that_is_gone_ends_without_a_word(error: str) -> None:
    code = f"from shakti_mlx.own_output import ended_with_who_asks\nwith ended_with_who_asks():\n    raise {error}"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (1, b"")
