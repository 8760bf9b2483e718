"""`shakti bench` as people run it: in a process of its own."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from terminal import shakti

from app.cli import build_parser

SHORT = (
    "--rounds", "1", "--prompt-tokens", "20", "--decode-tokens", "4", "--history-tokens", "20", "--new-tokens", "4",
    "--quoted-tokens", "40", "--answer-tokens", "8", "--threads", "2", "--backend", "torch",
)  # fmt: skip


def bench(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    return shakti("bench", *arguments, **environment)


def test_speed_of_a_random_model_is_one_json_object(tmp_path: Path) -> None:
    result = bench("--random", "tiny", "--work-folder", tmp_path, *SHORT, "--json")
    assert result.returncode == 0, result.stderr
    fields = json.loads(result.stdout)
    assert fields["engines"].keys() == {"shakti"}
    assert fields["engines"]["shakti"]["decode"]["median"] > 0
    assert fields["settings"]["decode_tokens"] == 4
    assert [path.suffix for path in tmp_path.glob("tiny*")] == [".gguf"]


def test_speed_is_a_table_without_json() -> None:
    result = bench("--random", "tiny", *SHORT)
    assert result.returncode == 0, result.stderr
    assert "prefill, tokens/s" in result.stdout
    assert "random weights" in result.stdout


def test_perplexity_takes_the_model_that_was_named_before_it(tmp_path: Path) -> None:
    from shakti_mlx.bench.random_model import random_gguf

    model, text = random_gguf("tiny", tmp_path), tmp_path / "text.txt"
    text.write_text("पानी रात में चढ़ा। The water came up in the night. " * 5, encoding="utf-8")
    command = ("--model", model, "perplexity", "--text", text, "--context", 32, "--chunks", 1, "--dtype", "float32")
    result = bench(*command, "--backend", "torch", "--json")
    assert result.returncode == 0, result.stderr
    fields = json.loads(result.stdout)
    assert fields["model"]["file"] == model.name
    assert [row["tokens"] for row in fields["rows"]] == [15]


def test_text_is_the_same_however_its_lines_end(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_bytes("पानी\r\nwater\n".encode())
    options = build_parser("bench").parse_args(["bench", "perplexity", "--text", str(tmp_path / "text.txt")])
    assert options.text == "पानी\nwater\n"


def test_engine_that_is_missing_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "llama_cpp.py").write_text("raise ImportError('not here')")
    result = bench("--random", "tiny", "--against", "llama.cpp", *SHORT, PYTHONPATH=f"{tmp_path}{os.pathsep}.")
    assert result.returncode == 1
    assert "pip install 'shakti[bench]'" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--rounds", "0"],
        ["--decode-tokens", "1"],
        ["--threads", "-2"],
        ["--random", "enormous"],
        ["--against", "abacus"],
        ["perplexity", "--bits", "5"],
        ["perplexity", "--text", "/nowhere.txt"],
    ],
)
def test_wrong_usage_ends_with_code_2(arguments: list[str]) -> None:
    result = bench(*arguments)
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


def test_unknown_model_is_an_error() -> None:
    result = bench("--model", "nobody", "--json")
    assert result.returncode == 1
    assert json.loads(result.stdout)["error"]["code"] == "model_not_found"
