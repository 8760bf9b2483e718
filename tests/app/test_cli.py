"""The command line as people script it: a process of its own, a data folder of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from patience import PATIENCE
from terminal import json_of, shakti
from tiny_models import write_tiny_gguf

Run = Callable[..., "subprocess.CompletedProcess[str]"]
ASK_FIELDS = {
    "answer", "mode", "model", "backend", "prompt_tokens", "tokens", "first_token_ms", "tokens_per_second",
    "drafted_tokens", "accepted_tokens", "stopped_by", "conversation", "attachments", "language_listed",
}  # fmt: skip


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny_gguf(tmp_path / "tiny.gguf")


@pytest.fixture
def with_model(tiny: Path) -> Run:
    """`shakti` in a data folder that has a tiny model."""
    assert shakti("model", "import", tiny).returncode == 0
    return shakti


def test_version_is_that_of_the_package() -> None:
    from app import __version__

    assert shakti("--version").stdout == f"shakti {__version__}\n"
    assert json_of(shakti("--version", "--json")) == {"version": __version__}


@pytest.mark.parametrize("backend", ["torch", "mlx"])
def test_ask_gives_its_fields_on_each_backend(with_model: Run, backend: str) -> None:
    result = with_model("ask", "Hello?", "--backend", backend, "--max-tokens", 5, "--seed", 1, "--json")
    assert result.returncode == 0, result.stderr
    fields = json_of(result)
    assert fields.keys() == ASK_FIELDS
    assert fields["backend"] == backend
    assert fields["mode"] == "generate"
    assert 0 < fields["tokens"] <= 5
    assert fields["stopped_by"] in {"end", "length"}


def test_ask_says_that_the_model_does_not_list_the_language(with_model: Run) -> None:
    asked = with_model("ask", "జ్వరానికి ఎన్ని మాత్రలు?", "--max-tokens", 2, "--json")
    assert asked.returncode == 0
    assert json_of(asked)["language_listed"] is False
    assert "ప్రశ్న భాష లేదు" in asked.stderr, "in the language of the question, where none is chosen"
    asked = with_model("ask", "ಜ್ವರಕ್ಕೆ ಎಷ್ಟು ಮಾತ್ರೆ?", "--max-tokens", 2, "--json")
    assert json_of(asked)["language_listed"] is True
    assert "ಪ್ರಶ್ನೆಯ ಭಾಷೆ ಇಲ್ಲ" not in asked.stderr


def test_attached_file_goes_with_the_question(with_model: Run, tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("# Note\n\nThe code word is heron.\n", encoding="utf-8")
    fields = json_of(with_model("ask", "Which?", "--attach", path, "--max-tokens", 2, "--json"))
    (attached,) = fields["attachments"]
    assert (attached["name"], attached["chars"]) == ("note.md", len("Note\n\nThe code word is heron."))
    assert attached["tokens"] > 5
    file = tmp_path / "a.json"
    exported = with_model("conversations", "export", fields["conversation"], "--format", "json", "--output", file)
    assert exported.returncode == 0, exported.stderr
    assert "heron" in file.read_text(encoding="utf-8")
    broken = with_model("ask", "Which?", "--attach", tmp_path / "none.txt", "--json")
    assert broken.returncode == 1
    assert json_of(broken)["error"]["code"] == "attachment_not_read"
    told = with_model("ask", "Which?", "--attach", tmp_path / "none.txt").stderr
    assert told.startswith(f"{tmp_path / 'none.txt'}: ")
    assert with_model("ask", "Which?", "--attach", path, "--collection", "x").returncode == 2


def test_chat_attaches_to_the_next_question_alone(with_model: Run, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("heron", encoding="utf-8")
    lines = f"/attach {path}\nWhich?\nAnd now?\n/exit\n"
    result = with_model("chat", "--max-tokens", 2, "--json", stdin=lines)
    assert result.returncode == 0, result.stderr
    first, second = (json.loads(line) for line in result.stdout.splitlines())
    assert [each["name"] for each in first["attachments"]] == ["note.txt"]
    assert second["attachments"] == []


def test_answer_is_the_same_for_the_same_seed(with_model: Run) -> None:
    command = ("ask", "नमस्ते?", "--max-tokens", 8, "--temperature", 1, "--json")
    first, second = (json_of(with_model(*command, "--seed", 3))["answer"] for _ in range(2))
    assert first == second


def test_answer_is_the_same_without_guessing_ahead(with_model: Run) -> None:
    command = ("ask", "hello the hello the", "--max-tokens", 30, "--temperature", 0, "--json")
    guessing, plain = (json_of(with_model(*command, *option)) for option in ((), ("--no-lookup",)))
    assert 0 <= guessing["accepted_tokens"] <= guessing["drafted_tokens"]
    assert plain["drafted_tokens"] == plain["accepted_tokens"] == 0
    assert guessing["answer"] == plain["answer"]


def test_work_on_a_long_system_prompt_is_kept_for_its_user_alone(with_model: Run, own_data_folder: Path) -> None:
    command = ("ask", "hello", "--max-tokens", 3, "--seed", 1, "--system", "Say hello there. " * 10, "--json")
    first, second = (json_of(with_model(*command))["answer"] for _ in range(2))
    assert first == second
    (kept,) = (own_data_folder / "cache" / "prefixes").iterdir()
    if os.name == "posix":
        assert kept.stat().st_mode & 0o077 == 0


def test_question_can_come_from_standard_input(with_model: Run) -> None:
    result = with_model("ask", "-", "--max-tokens", 3, stdin="Is anybody there?")
    assert result.returncode == 0, result.stderr


def test_question_that_is_too_long_is_told_once_and_in_words(with_model: Run) -> None:
    result = with_model("ask", "-", stdin="word " * 2000)
    assert result.returncode == 1
    assert result.stderr.splitlines()[0] == "The question is too long for the model"
    assert len(result.stderr.splitlines()) == 3


def test_conversation_goes_on_where_it_is_named(with_model: Run) -> None:
    first = json_of(with_model("ask", "One", "--max-tokens", 3, "--json"))
    second = json_of(with_model("ask", "Two", "--conversation", first["conversation"], "--max-tokens", 3, "--json"))
    assert second["conversation"] == first["conversation"]
    assert second["prompt_tokens"] > first["prompt_tokens"]


def test_chat_answers_line_by_line(with_model: Run) -> None:
    result = with_model("chat", "--max-tokens", 3, "--json", stdin="One\nTwo\n/new\nThree\n/exit\nFour\n")
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(answers) == 3
    assert answers[0]["conversation"] == answers[1]["conversation"] != answers[2]["conversation"]


def test_without_display_the_assistant_opens_in_the_terminal(with_model: Run) -> None:
    result = with_model(stdin="/exit\n", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert result.returncode == 0, result.stderr
    assert "terminal" in result.stderr


def test_models_are_listed_verified_and_removed(with_model: Run) -> None:
    (model,) = json_of(with_model("model", "list", "--json"))["models"]
    assert model["active"] is True
    assert model["sha256"]
    assert json_of(with_model("model", "verify", model["id"], "--json"))["ok"] is True
    assert json_of(with_model("model", "remove", model["id"], "--json")) == {"removed": model["id"]}


def test_altered_model_neither_verifies_nor_answers(with_model: Run) -> None:
    (model,) = json_of(with_model("model", "list", "--json"))["models"]
    path = Path(model["path"])
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    result = with_model("model", "verify", "--json")
    assert result.returncode == 1
    assert json_of(result)["models"][0]["code"] == "model_checksum_mismatch"
    result = with_model("model", "verify")
    assert (result.returncode, result.stdout) == (1, f"Not good: {model['id']}\n")
    assert path.name in result.stderr
    result = with_model("ask", "hello", "--json")  # nor does it answer
    assert result.returncode == 1
    assert "model_checksum_mismatch" in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "model_not_found"),
        (b"", "not_a_model"),
        (b"%PDF-1.7 no model at all", "not_a_model"),
        (b"GGUF\x03\x00\x00\x00", "model_damaged"),
    ],
)
def test_bad_model_files_are_refused_with_advice(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "bad.gguf"
    if content is not None:
        path.write_bytes(content)
    result = shakti("model", "import", path, "--json")
    assert result.returncode == 1
    error = json_of(result)["error"]
    assert error["code"] == code
    assert error["title"]
    assert error["advice"]


def test_folder_with_no_model_in_it_is_no_model(tmp_path: Path) -> None:
    error = json_of(shakti("model", "import", tmp_path, "--json"))["error"]
    assert error["code"] == "not_a_model"
    assert str(tmp_path) in error["advice"]


def test_error_is_said_in_the_language_of_the_settings(own_data_folder: Path) -> None:
    own_data_folder.mkdir()
    (own_data_folder / "settings.json").write_text('{"language": "kn"}')
    result = shakti("model", "import", "/nowhere.gguf")
    assert result.returncode == 1
    assert any("\u0c80" <= letter <= "\u0cff" for letter in result.stderr), result.stderr


def test_empty_question_is_refused(with_model: Run) -> None:
    result = with_model("ask", "  \n ", "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "empty_question"


def test_home_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = shakti("ask", "Hello?", "--home", tmp_path / "file" / "home", "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "home_not_writable"


def test_second_instance_on_the_same_folder_is_refused(with_model: Run) -> None:
    command = [sys.executable, "-m", "app", "chat", "--max-tokens", "3", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as first:
        assert first.stdin is not None
        assert first.stdout is not None
        first.stdin.write(b"Hello\n")
        first.stdin.flush()
        first.stdout.readline()  # it is open and has answered
        result = with_model("ask", "Hello?", "--json")
        first.communicate(b"/exit\n")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "home_in_use"


def test_ctrl_c_keeps_the_answer_so_far(with_model: Run) -> None:
    command = [sys.executable, "-m", "app", "ask", "Hello?", "--max-tokens", "100000", "--temperature", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read(1)  # the answer has begun
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE)
    assert process.returncode in {0, 130}  # 0 where the context was full first


@pytest.mark.parametrize("arguments", [["ask"], ["fly"], ["ask", "x", "--temperature", "hot"], ["model"]])
def test_wrong_usage_ends_with_code_2(arguments: list[str]) -> None:
    assert shakti(*arguments).returncode == 2


def test_sampling_out_of_range_is_an_error(with_model: Run) -> None:
    result = with_model("ask", "Hello?", "--temperature", "-1", "--json")
    assert result.returncode == 1
    assert json_of(result)["error"]["code"] == "bad_sampling"


def test_memory_of_the_conversation_can_be_bounded(with_model: Run) -> None:
    result = with_model("ask", "Hello", "--max-tokens", "4", "--kv-window", "64", "--kv-bits", "8", "--json")
    assert result.returncode == 0, result.stderr
    assert json_of(result)["tokens"] >= 1
    for wrong in (("--kv-window", "0"), ("--kv-window", "all"), ("--kv-bits", "3")):
        refused = with_model("ask", "Hello", *wrong)
        assert refused.returncode == 2
        assert wrong[0] in refused.stderr
